import fc from "fast-check";
import type { FactDeclarations } from "../../../src/core/fact.js";
import type { Condition, NumberTest } from "../../../src/rubric/condition.js";
import type { DerivedFact } from "../../../src/rubric/derived-fact.js";
import { booleanIds, gradeIds, numberIds, pointIds } from "./facts.js";

const text = { "zh-CN": "甲" };

/** Which questions may be asked. */
export type Direction = "any" | "rising";

export type Derived = Readonly<Record<string, DerivedFact>>;

/** Derived facts of every kind; in the rising direction only those that grow with each fact they read. */
export function derivedFacts(facts: FactDeclarations, direction: Direction): fc.Arbitrary<Derived> {
  const parts = fc.shuffledSubarray([...numberIds], { minLength: 2, maxLength: 3 });
  const combined = fc
    .record({ op: fc.constantFrom("sum", "min", "max"), of: parts })
    .map((fact): DerivedFact => ({ label: text, ...fact }));
  if (direction === "rising") return fc.record({ combined });
  const difference = parts.map(([of = "teams", minus = "visits"]): DerivedFact => ({ label: text, op: "difference", of, minus }));
  return fc.record({ combined, difference, ratio: ratio(facts) });
}

function ratio(facts: FactDeclarations): fc.Arbitrary<DerivedFact> {
  const terms = fc.shuffledSubarray(["teams", "visits", "homes"], { minLength: 2, maxLength: 2 });
  const rate = fc.boolean();
  return fc
    .record({ terms, rate, whenZero: fc.constantFrom(0, 0.5, 1, 2) })
    .map(({ terms: [part = "", whole = ""], rate: isRate, whenZero }) => {
      const declared = facts[whole];
      const mayBeZero = declared?.kind === "number" && declared.min === 0;
      return {
        label: text,
        op: "ratio",
        part,
        whole,
        ...(mayBeZero ? { whenZero: isRate ? Math.min(whenZero, 1) : whenZero } : {}),
        ...(isRate ? { rate: true } : {}),
      };
    });
}

/** A condition up to three groups deep on the facts and derived facts given. */
export function conditionOn(facts: FactDeclarations, derived: Derived, direction: Direction): fc.Arbitrary<Condition> {
  const test = fc.oneof(
    booleanTest(direction),
    gradeTest(facts, direction),
    numberTest(facts, direction),
    derivedTest(derived, direction)
  );
  const { condition } = fc.letrec<{ condition: Condition; members: readonly Condition[] }>((tie) => ({
    members: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
    condition: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { weight: 3, arbitrary: test },
      { weight: 1, arbitrary: tie("members").map((all) => ({ all })) },
      { weight: 1, arbitrary: tie("members").map((any) => ({ any })) },
      {
        weight: 1,
        arbitrary: fc.tuple(tie("members"), fc.nat()).map(([of, n]) => ({ atLeastOf: 1 + (n % of.length), of })),
      },
      ...(direction === "rising" ? [] : [{ weight: 1, arbitrary: tie("condition").map((not) => ({ not })) }])
    ),
  }));
  return condition;
}

function booleanTest(direction: Direction): fc.Arbitrary<Condition> {
  return fc.record({ fact: fc.constantFrom(...booleanIds), is: direction === "rising" ? fc.constant(true) : fc.boolean() });
}

function gradeTest(facts: FactDeclarations, direction: Direction): fc.Arbitrary<Condition> {
  return fc.constantFrom(...gradeIds).chain((fact) => {
    const declared = facts[fact];
    const options = declared?.kind === "grade" ? [...declared.options] : [];
    const wanted =
      direction === "rising"
        ? fc.nat({ max: options.length - 1 }).map((first) => options.slice(first))
        : fc.subarray(options, { minLength: 1 });
    return wanted.map((oneOf) => ({ fact, oneOf }));
  });
}

function numberTest(facts: FactDeclarations, direction: Direction): fc.Arbitrary<Condition> {
  // What is read at discretion elsewhere may have gaps: a value that no assessor may set.
  const ids = direction === "rising" ? numberIds : [...numberIds, ...pointIds];
  return fc.constantFrom(...ids).chain((fact) => {
    const declared = facts[fact];
    const { min, decimals = 0 } = declared?.kind === "number" ? declared : { min: 0 };
    const grid = 10 ** decimals;
    const onGrid = fc.integer({ min: -1, max: 5 }).map((step) => (Math.round(min * grid) + step) / grid);
    const between = fc.integer({ min: -1, max: 4 }).map((step) => (10 * Math.round(min * grid) + 10 * step + 5) / (10 * grid));
    return comparison(fact, fc.oneof({ weight: 3, arbitrary: onGrid }, between), onGrid, direction);
  });
}

function derivedTest(derived: Derived, direction: Direction): fc.Arbitrary<Condition> {
  const threshold = fc.constantFrom(-1, 0, 0.25, 0.33, 0.4, 0.5, 0.6, 0.75, 1, 1.5, 2, 3, 4.2, 6);
  return fc.constantFrom(...Object.keys(derived)).chain((fact) => comparison(fact, threshold, threshold, direction));
}

function comparison(
  fact: string,
  threshold: fc.Arbitrary<number>,
  possible: fc.Arbitrary<number>,
  direction: Direction
): fc.Arbitrary<NumberTest> {
  const rising = [threshold.map((atLeast) => ({ fact, atLeast })), threshold.map((moreThan) => ({ fact, moreThan }))];
  if (direction === "rising") return fc.oneof(...rising);
  const falling = [threshold.map((atMost) => ({ fact, atMost })), threshold.map((lessThan) => ({ fact, lessThan }))];
  return fc.oneof(
    ...rising,
    ...falling,
    possible.map((equals) => ({ fact, equals }))
  );
}
