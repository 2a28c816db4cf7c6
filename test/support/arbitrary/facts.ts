import fc from "fast-check";
import type {
  FactDeclaration,
  FactDeclarations,
  FactInput,
  FactValue,
  GradeFactDeclaration,
  NumberFactDeclaration,
} from "../../../src/core/fact.js";
import { domainOf } from "../../reference/fact-domain.js";
import { valuesLeft } from "../../reference/worlds.js";

const text = { "zh-CN": "甲" };
const options = ["poor", "fair", "good", "best"] as const;

/** Ids of the facts that every random rubric declares: small domains, so that every completion can be tried. */
export const booleanIds = ["lit", "posted"] as const;
export const gradeIds = ["state", "level"] as const;
export const numberIds = ["teams", "visits", "homes", "balance"] as const;
/** Facts that state points: what an assessor gave, and what was taken. */
export const pointIds = ["given", "taken"] as const;

const booleanFact: FactDeclaration = { kind: "boolean", label: text, record: text };

const gradeFact: fc.Arbitrary<GradeFactDeclaration> = fc
  .integer({ min: 2, max: 4 })
  .map((count) => ({ kind: "grade", label: text, record: text, options: options.slice(0, count) }));

function numberFact(
  firstStep: { readonly min: number; readonly max: number },
  mayBeUnlimited: boolean
): fc.Arbitrary<NumberFactDeclaration> {
  const limited = mayBeUnlimited ? fc.constantFrom(true, true, true, false) : fc.constant(true);
  return fc
    .record({ first: fc.integer(firstStep), steps: fc.integer({ min: 0, max: 4 }), decimals: fc.constantFrom(0, 1), limited })
    .map(({ first, steps, decimals, limited: isLimited }) => ({
      kind: "number",
      label: text,
      record: text,
      unit: text,
      ...(decimals === 0 ? {} : { decimals }),
      min: first / 10 ** decimals,
      ...(isLimited ? { max: (first + steps) / 10 ** decimals } : {}),
    }));
}

const pointsFact = fc
  .record({ steps: fc.integer({ min: 2, max: 4 }), decimals: fc.constantFrom(0, 1, 2), isTaken: fc.boolean() })
  .map(({ steps, decimals, isTaken }): NumberFactDeclaration => {
    const most = steps / 10 ** decimals;
    const domain = isTaken ? { min: -most, max: 0 } : { min: 0, max: most };
    return { kind: "number", label: text, record: text, unit: text, decimals, ...domain };
  });

/** Declarations of all the facts; only `balance` and what was taken may be below 0. */
export function declarations(mayBeUnlimited: boolean): fc.Arbitrary<FactDeclarations> {
  return fc.record({
    lit: fc.constant(booleanFact),
    posted: fc.constant(booleanFact),
    state: gradeFact,
    level: gradeFact,
    teams: numberFact({ min: 0, max: 2 }, mayBeUnlimited),
    visits: numberFact({ min: 0, max: 2 }, mayBeUnlimited),
    homes: numberFact({ min: 0, max: 1 }, mayBeUnlimited),
    balance: numberFact({ min: -2, max: 0 }, mayBeUnlimited),
    given: pointsFact.filter(({ max }) => max !== 0),
    taken: pointsFact.filter(({ max }) => max === 0),
  });
}

const evidence = [{ record: "report-1" }];

/** Everything that may be known of one fact: a value, some of its values, nothing; stated with evidence, or contested. */
export function factInput(declaration: FactDeclaration, id = ""): fc.Arbitrary<FactInput | undefined> {
  const values = valuesLeft(declaration, null);
  const known = fc.constantFrom(...values);
  const partly = someOf(declaration, values);
  const silent = fc.constantFrom(null, undefined);
  const stated = fc.record({ value: fc.oneof(known, partly), contested: fc.boolean() });
  const proved = fc.record({ value: fc.oneof(known, partly), evidence: fc.constant(evidence) });
  return fc.oneof(
    { weight: 3, arbitrary: known },
    { weight: 2, arbitrary: partly },
    { weight: 2, arbitrary: silent },
    stated,
    // Points at discretion count with a record only.
    { weight: isPointsId(id) ? 12 : 1, arbitrary: proved }
  );
}

function isPointsId(id: string): boolean {
  return pointIds.some((pointId) => id.startsWith(pointId));
}

/** Some of the values of a fact, written as a record would say it; of a number a range. */
function someOf(declaration: FactDeclaration, values: readonly (boolean | number | string)[]): fc.Arbitrary<FactValue> {
  return fc.subarray([...values], { minLength: 1 }).map((some): FactValue => {
    if (declaration.kind === "boolean") return some.length === 1 ? some[0]! : null;
    if (declaration.kind === "grade") return some as string[];
    // Several values that reach the last one tried stand for all that lie beyond it.
    const isOpenAbove = declaration.max === undefined && values.length > 1 && some.at(-1) === domainOf(declaration).at(-1);
    return { atLeast: some[0] as number, ...(isOpenAbove ? {} : { atMost: some.at(-1) as number }) };
  });
}

/** One exact value for every fact, with a record where it states points. */
export function knownFacts(facts: FactDeclarations): fc.Arbitrary<Record<string, FactInput>> {
  return fc.record(
    mapValues(facts, (declaration, id): fc.Arbitrary<FactInput> => {
      const value = fc.constantFrom(...valuesLeft(declaration, null));
      return isPointsId(id) ? value.map((points) => ({ value: points, evidence })) : value;
    })
  );
}

/**
 * Partial knowledge of every fact, with at most `limit` completions: what would go beyond is known instead. Facts named in
 * `settled` are always known.
 */
export function partialFacts(
  facts: FactDeclarations,
  { limit = 60, settled = [] }: { readonly limit?: number; readonly settled?: readonly string[] } = {}
): fc.Arbitrary<Record<string, FactInput>> {
  const inputs = fc.record(mapValues(facts, factInput));
  const order = fc.shuffledSubarray(Object.keys(facts), { minLength: Object.keys(facts).length });
  return fc.tuple(inputs, order).map(([given, ids]) => {
    let completions = 1;
    const partial: Record<string, FactInput> = {};
    for (const id of ids) {
      const left = valuesLeft(facts[id]!, given[id]);
      const isOpen = left.length > 1 && !settled.includes(id) && completions * left.length <= limit;
      if (isOpen) completions *= left.length;
      const input = isOpen || left.length === 1 ? given[id] : settledValue(id, left);
      if (input !== undefined) partial[id] = input;
    }
    return partial;
  });
}

function settledValue(id: string, left: readonly (boolean | number | string)[]): FactInput {
  const value = left.at(-1)!;
  return isPointsId(id) ? { value, evidence } : value;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, id: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]));
}

/** Knowledge that agrees with what is known and leaves no more open; no record is lost, and some are found. */
export function lessOpen(
  facts: FactDeclarations,
  known: Readonly<Record<string, FactInput>>
): fc.Arbitrary<Record<string, FactInput>> {
  return fc.record(
    mapValues(facts, (declaration, id) => {
      const input = Object.hasOwn(known, id) ? known[id] : undefined;
      const hadRecord = typeof input === "object" && input !== null && "value" in input && input.evidence !== undefined;
      const value = someOf(declaration, valuesLeft(declaration, input));
      const withRecord = value.map((some) => ({ value: some, evidence }));
      return hadRecord ? withRecord : fc.oneof<fc.Arbitrary<FactInput>[]>(value, withRecord);
    })
  );
}
