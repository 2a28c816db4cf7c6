import type { FactDeclaration } from "../core/fact.js";
import { warning, type Issue } from "../core/issue.js";
import type { KnownValue } from "../core/known-value.js";
import { deriveBounds, exceeds, toGridRange, type GridRange } from "../rubric/derived-bounds.js";
import type { DerivedFact } from "../rubric/derived-fact.js";
import type { Rubric } from "../rubric/rubric.js";
import { ownValue } from "../rubric/walk-conditions.js";
import type { ReadFact } from "./read-facts.js";

/** A number that lies in `low..high`, both inclusive. */
export type KnownNumber = Extract<KnownValue, { readonly kind: "number" }>;

type Declarations = Readonly<Record<string, FactDeclaration>>;

/** Computes a derived fact from what is known of the facts it is made of. */
export function deriveFact(derived: DerivedFact, read: ReadonlyMap<string, ReadFact>, declarations: Declarations): KnownNumber {
  return { kind: "number", ...deriveBounds(derived, (id) => toOperand(id, read, declarations)) };
}

/** Finds the rates whose facts break their promise: the part is surely more than the whole. */
export function checkRates({ derived = {}, facts }: Rubric, read: ReadonlyMap<string, ReadFact>): readonly Issue[] {
  return Object.entries(derived).flatMap(([id, fact]) => {
    if (fact.op !== "ratio" || fact.rate !== true) return [];
    const isBroken = exceeds(toOperand(fact.part, read, facts), toOperand(fact.whole, read, facts));
    return isBroken ? [warning("figures.contradict", ["facts", fact.part], { fact: id })] : [];
  });
}

function toOperand(id: string, read: ReadonlyMap<string, ReadFact>, declarations: Declarations): GridRange {
  const known = read.get(id)?.known;
  return toGridRange(known?.kind === "number" ? known : { low: -Infinity, high: Infinity }, ownValue(declarations, id));
}
