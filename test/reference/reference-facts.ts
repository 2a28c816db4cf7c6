import type { Condition } from "../../src/rubric/condition.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { Rubric } from "../../src/rubric/index.js";
import { compare, dividedBy, exact, greatest, least, minus, sum, zero, type Fraction } from "./fraction.js";

/** One world in which nothing is open. */
export interface World {
  /** A value for every declared fact. */
  readonly facts: ReadonlyMap<string, boolean | number | string>;
  /** An outcome for every criterion that decisions settle or contradict, or that has no lines and so only waits. */
  readonly decided: ReadonlyMap<string, "pass" | "fail">;
  /** The points that an assessor has set, for every line at discretion. */
  readonly granted: ReadonlyMap<string, number>;
}

/** The value of a number fact or of a derived fact. */
export function valueOf(rubric: Rubric, world: Pick<World, "facts">, id: string): Fraction {
  const derived = derivedOf(rubric, id);
  const base = (one: string): Fraction => exact(world.facts.get(one) as number);
  return derived === undefined ? base(id) : derivedValue(derived, base);
}

/** The derived fact of an id; none where the id is that of a declared fact. */
export function derivedOf(rubric: Rubric, id: string): DerivedFact | undefined {
  return rubric.derived !== undefined && Object.hasOwn(rubric.derived, id) ? rubric.derived[id] : undefined;
}

/** A derived fact from the values of the facts it is made of. */
export function derivedValue(derived: DerivedFact, value: (id: string) => Fraction): Fraction {
  switch (derived.op) {
    case "sum":
      return sum(derived.of.map(value));
    case "min":
      return least(derived.of.map(value));
    case "max":
      return greatest(derived.of.map(value));
    case "difference":
      return minus(value(derived.of), value(derived.minus));
    case "ratio": {
      const whole = value(derived.whole);
      return compare(whole, zero) === 0 ? exact(derived.whenZero as number) : dividedBy(value(derived.part), whole);
    }
  }
}

/** The declared facts that a derived fact is made of. */
export function partsOf(derived: DerivedFact): readonly string[] {
  if (derived.op === "ratio") return [derived.part, derived.whole];
  return derived.op === "difference" ? [derived.of, derived.minus] : derived.of;
}

/** Whether a condition is true in this world. */
export function holds(rubric: Rubric, world: World, condition: Condition): boolean {
  const isTrue = (member: Condition): boolean => holds(rubric, world, member);
  if ("all" in condition) return condition.all.every(isTrue);
  if ("any" in condition) return condition.any.some(isTrue);
  if ("not" in condition) return !isTrue(condition.not);
  if ("atLeastOf" in condition) return condition.of.filter(isTrue).length >= condition.atLeastOf;
  if ("is" in condition) return world.facts.get(condition.fact) === condition.is;
  if ("oneOf" in condition) return condition.oneOf.includes(world.facts.get(condition.fact) as string);
  const value = valueOf(rubric, world, condition.fact);
  if ("equals" in condition) return compare(value, exact(condition.equals)) === 0;
  if ("atLeast" in condition) return compare(value, exact(condition.atLeast)) >= 0;
  if ("atMost" in condition) return compare(value, exact(condition.atMost)) <= 0;
  if ("moreThan" in condition) return compare(value, exact(condition.moreThan)) > 0;
  return compare(value, exact(condition.lessThan)) < 0;
}
