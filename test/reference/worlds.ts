import type { FactDeclaration, FactInput, FactValue } from "../../src/core/fact.js";
import type { Item } from "../../src/rubric/item.js";
import type { Rubric } from "../../src/rubric/index.js";
import { domainOf, type Value } from "./fact-domain.js";
import { compare } from "./fraction.js";
import type { Decided } from "./reference-decisions.js";
import { valueOf, type World } from "./reference-facts.js";

type Facts = Readonly<Record<string, FactInput | undefined>>;

/** Every value that is left to a fact by what is known of it; all of them where it is contested or nothing is known. */
export function valuesLeft(declaration: FactDeclaration, input: FactInput | undefined): readonly Value[] {
  const domain = domainOf(declaration);
  if (typeof input === "object" && input !== null && "value" in input) {
    return input.contested === true ? domain : valuesLeft(declaration, input.value);
  }
  const left = domain.filter((value) => isLeft(value, input ?? null));
  return left.length === 0 ? domain : left;
}

function isLeft(value: Value, known: FactValue): boolean {
  if (known === null) return true;
  if (typeof known !== "object") return value === known;
  if (Array.isArray(known)) return known.includes(value);
  const { atLeast, atMost } = known as { readonly atLeast?: number; readonly atMost?: number };
  return (atLeast === undefined || (value as number) >= atLeast) && (atMost === undefined || (value as number) <= atMost);
}

/**
 * Every world that agrees with what is known: each open fact takes each value left to it, each criterion that decisions
 * leave open takes both outcomes, each line at discretion takes the points that may be set. A world in which a rate would
 * be above 1 cannot be.
 */
export function worldsOf(rubric: Rubric, facts: Facts, decided: ReadonlyMap<string, Decided> = new Map()): readonly World[] {
  const left = Object.entries(rubric.facts).map(([id, declaration]) => ({
    id,
    values: valuesLeft(declaration, inputOf(facts, id)),
  }));
  const known = new Map(left.filter(({ values }) => values.length === 1).map(({ id, values }) => [id, values[0]!]));
  let worlds: readonly World[] = [{ facts: known, decided: new Map(), granted: new Map() }];
  for (const { id, values } of left.filter(({ values: open }) => open.length > 1)) {
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, facts: new Map([...world.facts, [id, value]]) })));
  }
  for (const { id, items } of rubric.criteria) {
    const settled = decided.get(id);
    if (settled === undefined && items.length > 0) continue;
    const outcomes = settled === "pass" || settled === "fail" ? [settled] : (["pass", "fail"] as const);
    worlds = worlds.flatMap((world) =>
      outcomes.map((outcome) => ({ ...world, decided: new Map([...world.decided, [id, outcome]]) })),
    );
  }
  for (const line of discretionaryLines(rubric)) {
    worlds = worlds.flatMap((world) => {
      const points = pointsThatMayBeSet(line, rubric.facts[line.fact]!, inputOf(facts, line.fact), world);
      return points.map((one) => ({ ...world, granted: new Map([...world.granted, [line.id, one]]) }));
    });
  }
  return worlds.filter((world) => keepsRates(rubric, world));
}

function inputOf(facts: Facts, id: string): FactInput | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

type DiscretionaryLine = Pick<Extract<Item, { readonly kind: "discretionary" }>, "id" | "kind" | "fact" | "least" | "most">;

/** Every line at an assessor's discretion, those in groups included. */
function discretionaryLines(rubric: Rubric): readonly DiscretionaryLine[] {
  const lines = rubric.criteria.flatMap(({ items }) => items.flatMap((item) => (item.kind === "best" ? item.items : [item])));
  return lines.flatMap((line) => (line.kind === "discretionary" ? [line] : []));
}

/**
 * What is set within the bounds of the line, and rests on a record, counts; 0 needs no record. Where what was stated does
 * not count, the line is open: anything may yet be set. Empty: the fact cannot have the value it has in this world.
 */
function pointsThatMayBeSet(
  { fact, least, most }: DiscretionaryLine,
  declaration: FactDeclaration,
  input: FactInput | undefined,
  world: World,
): readonly number[] {
  const value = world.facts.get(fact) as number;
  const maySet = (points: Value): boolean =>
    points === 0 || (Math.min(least, most) <= (points as number) && (points as number) <= Math.max(least, most));
  const left = valuesLeft(declaration, input);
  const isStated = left.length < domainOf(declaration).length;
  const isNothing = left.length === 1 && left[0] === 0;
  const isOutside = isStated && !left.some(maySet);
  if (isOutside || (isStated && !isNothing && !hasRecord(input))) return [0, least, most];
  return maySet(value) ? [value] : [];
}

function hasRecord(input: FactInput | undefined): boolean {
  const stated = typeof input === "object" && input !== null && "value" in input ? input : undefined;
  return (stated?.evidence ?? []).length > 0;
}

function keepsRates(rubric: Rubric, world: World): boolean {
  return Object.values(rubric.derived ?? {}).every(
    (derived) =>
      derived.op !== "ratio" ||
      derived.rate !== true ||
      compare(valueOf(rubric, world, derived.part), valueOf(rubric, world, derived.whole)) <= 0,
  );
}
