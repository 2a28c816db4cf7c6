import type { FactDeclaration } from "../core/fact.js";
import { warning, type Issue } from "../core/issue.js";
import type { KnownValue } from "../core/known-value.js";
import type { DerivedFact } from "../rubric/derived-fact.js";
import type { Rubric } from "../rubric/rubric.js";
import { ownValue } from "../rubric/walk-conditions.js";
import type { ReadFact } from "./read-facts.js";

/** A number that lies in `low..high`, both inclusive. */
export type KnownNumber = Extract<KnownValue, { readonly kind: "number" }>;

/** One operand: its bounds as whole steps of its decimal grid, so that sums and quotients are exact. */
interface Operand {
  readonly low: number;
  readonly high: number;
  /** Grid steps a unit. */
  readonly grid: number;
}

/** Computes a derived fact from the bounds of the facts it is made of; the result holds every value it can have. */
export function deriveFact(
  derived: DerivedFact,
  read: ReadonlyMap<string, ReadFact>,
  declarations: Readonly<Record<string, FactDeclaration>>,
): KnownNumber {
  const operand = (id: string): Operand => toOperand(read.get(id), ownValue(declarations, id));
  switch (derived.op) {
    case "sum":
      return addUp(derived.of.map(operand));
    case "difference":
      return addUp([operand(derived.of), negated(operand(derived.minus))]);
    case "min":
      return pick(Math.min, derived.of.map(operand));
    case "max":
      return pick(Math.max, derived.of.map(operand));
    case "ratio":
      return derived.rate === true
        ? divideRate(operand(derived.part), operand(derived.whole), derived.whenZero)
        : divide(operand(derived.part), operand(derived.whole), derived.whenZero);
  }
}

/** Finds the rates whose facts break their promise: the part is surely more than the whole. */
export function checkRates({ derived = {}, facts }: Rubric, read: ReadonlyMap<string, ReadFact>): readonly Issue[] {
  return Object.entries(derived).flatMap(([id, fact]) => {
    if (fact.op !== "ratio" || fact.rate !== true) return [];
    const [part, whole] = [fact.part, fact.whole].map((term) => toOperand(read.get(term), ownValue(facts, term)));
    const isBroken = part !== undefined && whole !== undefined && exceeds(part, whole);
    return isBroken ? [warning("figures.contradict", ["facts", fact.part], { fact: id })] : [];
  });
}

function toOperand(fact: ReadFact | undefined, declaration: FactDeclaration | undefined): Operand {
  const grid = 10 ** (declaration?.kind === "number" ? (declaration.decimals ?? 0) : 0);
  const known = fact?.known;
  if (known?.kind !== "number") return { low: -Infinity, high: Infinity, grid };
  return { low: Math.round(known.low * grid), high: Math.round(known.high * grid), grid };
}

function negated({ low, high, grid }: Operand): Operand {
  return { low: -high, high: -low, grid };
}

function addUp(operands: readonly Operand[]): KnownNumber {
  const grid = Math.max(1, ...operands.map((operand) => operand.grid));
  const total = (pickBound: (operand: Operand) => number): number =>
    operands.reduce((sum, operand) => sum + pickBound(operand) * (grid / operand.grid), 0) / grid;
  return { kind: "number", low: total(({ low }) => low), high: total(({ high }) => high) };
}

function pick(choose: (...values: number[]) => number, operands: readonly Operand[]): KnownNumber {
  return {
    kind: "number",
    low: choose(...operands.map(({ low, grid }) => low / grid)),
    high: choose(...operands.map(({ high, grid }) => high / grid)),
  };
}

// Smallest part over largest whole, largest part over smallest whole. A whole that may be 0 is replaced by one grid step
// for the quotient, and the value for "nothing to divide by" joins the bounds.
function divide(part: Operand, whole: Operand, whenZero: number | undefined): KnownNumber {
  if (whole.high === 0) return { kind: "number", low: whenZero ?? 0, high: whenZero ?? 0 };
  let low = quotient(part.low, part.grid, whole.high, whole.grid);
  let high = quotient(part.high, part.grid, Math.max(whole.low, 1), whole.grid);
  if (whole.low === 0 && whenZero !== undefined) [low, high] = [Math.min(low, whenZero), Math.max(high, whenZero)];
  return { kind: "number", low, high };
}

// The part of a rate is never more than its whole, so each bounds the other, and no quotient is above 1. Facts that break
// the promise are an issue of their own; the rate may then be anything a rate can be.
function divideRate(part: Operand, whole: Operand, whenZero: number | undefined): KnownNumber {
  if (exceeds(part, whole)) return { kind: "number", low: 0, high: 1 };
  const least = Math.max(whole.low, Math.ceil((part.low * whole.grid) / part.grid));
  const most = Math.min(part.high, Math.floor((whole.high * part.grid) / whole.grid));
  const { low, high } = divide({ ...part, high: most }, { ...whole, low: least }, whenZero);
  return { kind: "number", low: Math.min(low, 1), high: Math.min(high, 1) };
}

function exceeds(part: Operand, whole: Operand): boolean {
  return part.low * whole.grid > whole.high * part.grid;
}

// Both terms are whole numbers and the quotient is rounded once, so it equals a decimal threshold exactly when the
// fraction does: comparing it is comparing by cross-multiplication.
function quotient(part: number, partGrid: number, whole: number, wholeGrid: number): number {
  if (whole === Infinity) return 0;
  return part === Infinity ? Infinity : (part * wholeGrid) / (whole * partGrid);
}
