import type { FactDeclaration } from "../core/fact.js";
import type { DerivedFact } from "./derived-fact.js";
import type { Rubric } from "./rubric.js";
import { ownValue } from "./walk-conditions.js";

/** A number lies in `low..high`, both inclusive. */
export interface NumberBounds {
  /** The least it can be. */
  readonly low: number;
  /** The most it can be; `Infinity` where nothing limits it. */
  readonly high: number;
}

/** Bounds as whole steps of a decimal grid, so that sums and quotients are exact. */
export interface GridRange extends NumberBounds {
  /** Grid steps a unit. */
  readonly grid: number;
}

/** Writes the bounds of a declared number as steps of its grid. */
export function toGridRange({ low, high }: NumberBounds, declaration: FactDeclaration | undefined): GridRange {
  const grid = gridOf(declaration);
  return { low: Math.round(low * grid), high: Math.round(high * grid), grid };
}

/** Grid steps a unit of a declared number. */
export function gridOf(declaration: FactDeclaration | undefined): number {
  return 10 ** (declaration?.kind === "number" ? (declaration.decimals ?? 0) : 0);
}

/** Every value that a declared or derived number of a rubric can have. */
export function domainOf({ facts, derived }: Pick<Rubric, "facts" | "derived">, id: string): NumberBounds {
  const fact = ownValue(derived, id);
  const declared = (one: string): NumberBounds => {
    const declaration = ownValue(facts, one);
    return declaration?.kind === "number" ? { low: declaration.min, high: declaration.max ?? Infinity } : everything;
  };
  if (fact === undefined) return declared(id);
  const operand = (one: string): GridRange => toGridRange(declared(one), ownValue(facts, one));
  const bounds = deriveBounds(fact, operand);
  // Facts may break the promise of a rate, and it is then known to be no more than a rate.
  const mayBreak = fact.op === "ratio" && fact.rate === true && mayExceed(operand(fact.part), operand(fact.whole));
  return mayBreak ? { low: Math.min(bounds.low, 0), high: Math.max(bounds.high, 1) } : bounds;
}

const everything: NumberBounds = { low: -Infinity, high: Infinity };

/** Computes a derived fact from the bounds of the facts it is made of; the result holds every value it can have. */
export function deriveBounds(derived: DerivedFact, operand: (id: string) => GridRange): NumberBounds {
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

function negated({ low, high, grid }: GridRange): GridRange {
  return { low: -high, high: -low, grid };
}

function addUp(operands: readonly GridRange[]): NumberBounds {
  const grid = Math.max(1, ...operands.map((operand) => operand.grid));
  const total = (pickBound: (operand: GridRange) => number): number =>
    operands.reduce((sum, operand) => sum + pickBound(operand) * (grid / operand.grid), 0) / grid;
  return { low: total(({ low }) => low), high: total(({ high }) => high) };
}

function pick(choose: (...values: number[]) => number, operands: readonly GridRange[]): NumberBounds {
  return {
    low: choose(...operands.map(({ low, grid }) => low / grid)),
    high: choose(...operands.map(({ high, grid }) => high / grid)),
  };
}

// Smallest part over largest whole, largest part over smallest whole. A whole that may be 0 is replaced by one grid step
// for the quotient, and the value for "nothing to divide by" joins the bounds.
function divide(part: GridRange, whole: GridRange, whenZero: number | undefined): NumberBounds {
  if (whole.high === 0) return { low: whenZero ?? 0, high: whenZero ?? 0 };
  let low = quotient(part.low, part.grid, whole.high, whole.grid);
  let high = quotient(part.high, part.grid, Math.max(whole.low, 1), whole.grid);
  if (whole.low === 0 && whenZero !== undefined) [low, high] = [Math.min(low, whenZero), Math.max(high, whenZero)];
  return { low, high };
}

// The part of a rate is never more than its whole, so each bounds the other, and no quotient is above 1. Facts that break
// the promise are an issue of their own; the rate may then be anything a rate can be.
function divideRate(part: GridRange, whole: GridRange, whenZero: number | undefined): NumberBounds {
  if (exceeds(part, whole)) return { low: 0, high: 1 };
  const least = Math.max(whole.low, Math.ceil((part.low * whole.grid) / part.grid));
  const most = Math.min(part.high, Math.floor((whole.high * part.grid) / whole.grid));
  const { low, high } = divide({ ...part, high: most }, { ...whole, low: least }, whenZero);
  return { low: Math.min(low, 1), high: Math.min(high, 1) };
}

/** Whether a part is surely more than its whole. */
export function exceeds(part: GridRange, whole: GridRange): boolean {
  return part.low * whole.grid > whole.high * part.grid;
}

function mayExceed(part: GridRange, whole: GridRange): boolean {
  return part.high * whole.grid > whole.low * part.grid;
}

// Both terms are whole numbers and the quotient is rounded once, so it equals a decimal threshold exactly when the
// fraction does: comparing it is comparing by cross-multiplication.
function quotient(part: number, partGrid: number, whole: number, wholeGrid: number): number {
  if (whole === Infinity) return 0;
  return part === Infinity ? Infinity : (part * wholeGrid) / (whole * partGrid);
}
