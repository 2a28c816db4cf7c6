import type { FactDeclaration, FactValue, NumberRange } from "./fact.js";
import { isOnGrid } from "./grid.js";

/**
 * The set of values a fact may still have: what the engine works on.
 *
 * A number lies in `low..high`, both inclusive and both on the grid of its decimals; `high` is `Infinity` where nothing
 * limits it. A boolean or a grade is one of `options`, which is never empty.
 */
export type KnownValue =
  | { readonly kind: "boolean"; readonly options: readonly boolean[] }
  | { readonly kind: "number"; readonly low: number; readonly high: number }
  | { readonly kind: "grade"; readonly options: readonly string[] };

/** Why a value was refused. The fact then counts as unknown. */
export type KnownValueFault = "fact.out-of-domain" | "fact.wrong-kind";

/** Every value a declared fact can have: what silence means. */
export function wholeDomain(declaration: FactDeclaration): KnownValue {
  switch (declaration.kind) {
    case "boolean":
      return { kind: "boolean", options: [false, true] };
    case "number":
      return { kind: "number", low: declaration.min, high: declaration.max ?? Infinity };
    case "grade":
      return { kind: "grade", options: declaration.options };
  }
}

/**
 * Reads what a record says into the set of possible values.
 *
 * Bounds that miss the decimal grid move inwards to it (59.2 teams or more is 60 teams or more); an exact number that
 * misses it, a value outside the domain and a value of another kind are faults.
 */
export function readKnownValue(declaration: FactDeclaration, value: FactValue | undefined): KnownValue | KnownValueFault {
  if (value === null || value === undefined) return wholeDomain(declaration);
  switch (declaration.kind) {
    case "boolean":
      return typeof value === "boolean" ? { kind: "boolean", options: [value] } : "fact.wrong-kind";
    case "number":
      return readNumber(declaration.min, declaration.max ?? Infinity, declaration.decimals ?? 0, value);
    case "grade":
      return readGrade(declaration.options, value);
  }
}

/** Whether exactly one value is left. */
export function isSettled(known: KnownValue): boolean {
  return known.kind === "number" ? known.low === known.high : known.options.length === 1;
}

/** Writes a set of possible values the way a record would say it; `null` where it is the whole domain. */
export function toFactValue(known: KnownValue, declaration: FactDeclaration): FactValue {
  if (isSettled(known)) return known.kind === "number" ? known.low : (known.options[0] ?? null);
  if (known.kind === "boolean") return null;
  if (known.kind === "grade") {
    return declaration.kind === "grade" && known.options.length === declaration.options.length ? null : known.options;
  }
  const domain = wholeDomain(declaration);
  if (domain.kind !== "number") return null;
  const range: { -readonly [K in keyof NumberRange]: NumberRange[K] } = {};
  if (known.low > domain.low) range.atLeast = known.low;
  if (known.high < domain.high) range.atMost = known.high;
  return range.atLeast === undefined && range.atMost === undefined ? null : range;
}

function readNumber(min: number, max: number, decimals: number, value: FactValue): KnownValue | KnownValueFault {
  const grid = 10 ** decimals;
  if (typeof value === "number") {
    const inDomain = Number.isFinite(value) && value >= min && value <= max && isOnGrid(value, grid);
    const known = plainZero(value);
    return inDomain ? { kind: "number", low: known, high: known } : "fact.out-of-domain";
  }
  if (!isNumberRange(value)) return "fact.wrong-kind";
  const { atLeast = min, atMost = max } = value;
  if (Number.isNaN(atLeast) || Number.isNaN(atMost)) return "fact.out-of-domain";
  const low = plainZero(Math.max(min, toGridUp(atLeast, grid)));
  const high = plainZero(Math.min(max, toGridDown(atMost, grid)));
  return low <= high && low < Infinity ? { kind: "number", low, high } : "fact.out-of-domain";
}

function readGrade(options: readonly string[], value: FactValue): KnownValue | KnownValueFault {
  const named = typeof value === "string" ? [value] : value;
  if (!Array.isArray(named) || !named.every((option) => typeof option === "string")) return "fact.wrong-kind";
  if (named.length === 0 || !named.every((option) => options.includes(option))) return "fact.out-of-domain";
  return { kind: "grade", options: options.filter((option) => named.includes(option)) };
}

function isNumberRange(value: FactValue): value is NumberRange {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { atLeast, atMost } = value as NumberRange;
  const isBound = (bound: unknown): boolean => bound === undefined || typeof bound === "number";
  return isBound(atLeast) && isBound(atMost) && (atLeast !== undefined || atMost !== undefined);
}

// JSON writes -0 as 0: a result that held one would not come back the same.
function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}

function toGridUp(value: number, grid: number): number {
  if (!Number.isFinite(value) || isOnGrid(value, grid)) return value;
  return Math.ceil(value * grid) / grid;
}

function toGridDown(value: number, grid: number): number {
  if (!Number.isFinite(value) || isOnGrid(value, grid)) return value;
  return Math.floor(value * grid) / grid;
}
