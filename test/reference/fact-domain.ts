import type { FactDeclaration } from "../../src/core/fact.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { Rubric } from "../../src/rubric/index.js";
import { ceilingOf, compare, dividedBy, exact, floorOf, greatest, least, times, zero, type Fraction } from "./fraction.js";
import { derivedOf, derivedValue, partsOf } from "./reference-facts.js";

export type Value = boolean | number | string;

/** Steps of the grid that stand for a domain without an upper limit: they go beyond every threshold that is asked. */
const stepsBeyond = 7;

/** Stands for values without end: more of it moves no line further, because its cap is reached long before. */
const endless = exact(1_000_000_000);

/** Every value that a declared fact can have, smallest first; the first ones where there is no upper limit. */
export function domainOf(declaration: FactDeclaration): readonly Value[] {
  if (declaration.kind === "boolean") return [false, true];
  if (declaration.kind === "grade") return declaration.options;
  const steps = 10 ** (declaration.decimals ?? 0);
  const first = Math.round(declaration.min * steps);
  const last = declaration.max === undefined ? first + stepsBeyond : Math.round(declaration.max * steps);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) / steps);
}

const seen = new WeakMap<Rubric, Map<string, readonly Fraction[]>>();

/**
 * The values that a declared or derived number can have, in any world. What has no end is there as a very large number; a
 * quotient over it is taken to reach 0.
 */
export function numbersOf(rubric: Rubric, id: string): readonly Fraction[] {
  const known = seen.get(rubric) ?? new Map<string, readonly Fraction[]>();
  seen.set(rubric, known);
  const numbers = known.get(id) ?? numbersWithoutMemory(rubric, id);
  known.set(id, numbers);
  return numbers;
}

/** The least and the greatest value that a number can have. */
export function rangeOf(rubric: Rubric, id: string): { readonly from: Fraction; readonly to: Fraction } {
  const numbers = numbersOf(rubric, id);
  return { from: least(numbers), to: greatest(numbers) };
}

function numbersWithoutMemory(rubric: Rubric, id: string): readonly Fraction[] {
  const derived = derivedOf(rubric, id);
  if (derived === undefined) return declaredNumbers(rubric.facts[id]!);
  const parts = partsOf(derived);
  let choices: readonly ReadonlyMap<string, Fraction>[] = [new Map()];
  for (const part of new Set(parts)) {
    const numbers = [...declaredNumbers(rubric.facts[part]!), ...numbersOfEqualTerms(rubric, derived, part)];
    choices = choices.flatMap((choice) => numbers.map((number) => new Map([...choice, [part, number]])));
  }
  const value = (choice: ReadonlyMap<string, Fraction>): Fraction => {
    const isNearZero = derived.op === "ratio" && choice.get(derived.whole) === endless && choice.get(derived.part) !== endless;
    return isNearZero ? zero : derivedValue(derived, (part) => choice.get(part)!);
  };
  const keepsRate = (choice: ReadonlyMap<string, Fraction>): boolean =>
    derived.op !== "ratio" || derived.rate !== true || compare(choice.get(derived.part)!, choice.get(derived.whole)!) <= 0;
  const numbers = choices.filter(keepsRate).map(value);
  // Facts that break the promise of a rate leave it anywhere between nothing and all.
  return numbers.length < choices.length ? [...numbers, zero, exact(1)] : numbers;
}

// A rate is 1 where its terms are equal: where one of them has no end, it reaches what the other one is.
function numbersOfEqualTerms(rubric: Rubric, derived: DerivedFact, term: string): readonly Fraction[] {
  const declaration = rubric.facts[term];
  if (derived.op !== "ratio" || declaration?.kind !== "number" || declaration.max !== undefined) return [];
  const isPart = term === derived.part;
  return declaredNumbers(rubric.facts[isPart ? derived.whole : derived.part]!)
    .map((value) => onGrid(declaration, value, isPart ? floorOf : ceilingOf))
    .filter((value) => compare(value, exact(declaration.min)) >= 0);
}

/** The nearest value on the grid of a fact, above or below. */
export function onGrid(declaration: FactDeclaration, value: Fraction, round: (steps: Fraction) => Fraction): Fraction {
  const grid = exact(10 ** (declaration.kind === "number" ? (declaration.decimals ?? 0) : 0));
  return dividedBy(round(times(value, grid)), grid);
}

function declaredNumbers(declaration: FactDeclaration): readonly Fraction[] {
  const first = domainOf(declaration).map((value) => exact(value as number));
  return declaration.kind === "number" && declaration.max === undefined ? [...first, endless] : first;
}
