import type { FactDeclaration, FactInput, FactValue } from "../../src/core/fact.js";
import type { Rubric } from "../../src/rubric/index.js";
import { compare } from "./fraction.js";
import type { Decided } from "./reference-decisions.js";
import { valueOf, type World } from "./reference-evaluator.js";

type Value = boolean | number | string;

/** Steps of the grid that stand for a domain without an upper limit: they go beyond every threshold that is asked. */
const stepsBeyond = 7;

/** Every value that a declared fact can have, smallest first; the first ones where there is no upper limit. */
export function domainOf(declaration: FactDeclaration): readonly Value[] {
  if (declaration.kind === "boolean") return [false, true];
  if (declaration.kind === "grade") return declaration.options;
  const steps = 10 ** (declaration.decimals ?? 0);
  const first = Math.round(declaration.min * steps);
  const last = declaration.max === undefined ? first + stepsBeyond : Math.round(declaration.max * steps);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) / steps);
}

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
 * leave open takes both outcomes. A world in which a rate would be above 1 cannot be.
 */
export function worldsOf(
  rubric: Rubric,
  facts: Readonly<Record<string, FactInput | undefined>>,
  decided: ReadonlyMap<string, Decided> = new Map()
): readonly World[] {
  const left = Object.entries(rubric.facts).map(([id, declaration]) => ({
    id,
    values: valuesLeft(declaration, Object.hasOwn(facts, id) ? facts[id] : undefined),
  }));
  const known = new Map(left.filter(({ values }) => values.length === 1).map(({ id, values }) => [id, values[0]!]));
  let worlds: readonly World[] = [{ facts: known, decided: new Map() }];
  for (const { id, values } of left.filter(({ values: open }) => open.length > 1)) {
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, facts: new Map([...world.facts, [id, value]]) })));
  }
  for (const { id, items } of rubric.criteria) {
    const settled = decided.get(id);
    if (settled === undefined && items.length > 0) continue;
    const outcomes = settled === "pass" || settled === "fail" ? [settled] : (["pass", "fail"] as const);
    worlds = worlds.flatMap((world) =>
      outcomes.map((outcome) => ({ ...world, decided: new Map([...world.decided, [id, outcome]]) }))
    );
  }
  return worlds.filter((world) => keepsRates(rubric, world));
}

function keepsRates(rubric: Rubric, world: World): boolean {
  return Object.values(rubric.derived ?? {}).every(
    (derived) =>
      derived.op !== "ratio" ||
      derived.rate !== true ||
      compare(valueOf(rubric, world, derived.part), valueOf(rubric, world, derived.whole)) <= 0
  );
}
