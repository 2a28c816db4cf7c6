import type { FactDeclaration } from "../../core/fact.js";
import { toGridSteps } from "../../core/grid.js";
import type { KnownValue } from "../../core/known-value.js";
import type { NumberBounds } from "../../rubric/derived-bounds.js";

/**
 * What a rubric can tell apart of one fact: the values it may have fall into cells, and a set of possible values is a code.
 * Whatever is read off the sample of a code holds for every set of values with that code.
 */
export interface FactCells {
  /** Codes run from 0 to `size - 1`. */
  readonly size: number;
  /** The code of everything the fact can be: what silence means. */
  readonly unknown: number;
  /** The code of a set of values; −1 where no code stands for it. */
  codeOf(known: KnownValue): number;
  /** Values that stand for a code. */
  sampleOf(code: number): KnownValue;
  /** With numbers: the cuts in rising order. */
  readonly cuts: readonly Cut[];
}

/** A place where a number line is cut: values from `at` on lie above it, with `over` only those beyond `at`. */
export interface Cut {
  /** Where. */
  readonly at: number;
  /** Whether the value itself still lies below. */
  readonly over: boolean;
}

/** A boolean is true, false, or either. */
export function booleanCells(): FactCells {
  const samples: readonly (readonly boolean[])[] = [[true], [false], [false, true]];
  return {
    size: 3,
    unknown: 2,
    cuts: [],
    codeOf: (known) => (known.kind !== "boolean" || known.options.length > 1 ? 2 : known.options[0] === true ? 0 : 1),
    sampleOf: (code) => ({ kind: "boolean", options: samples[code] ?? [false, true] }),
  };
}

/** With more options than this only single ones and all of them have codes; there would be 2ⁿ of them. */
const mostOptions = 8;

/** A grade is one of a set of its options; the code is that set as bits, less one. */
export function gradeCells(options: readonly string[]): FactCells {
  const isSmall = options.length <= mostOptions;
  const everything = isSmall ? 2 ** options.length - 2 : options.length;
  const bitsOf = (named: readonly string[]): number => named.reduce((bits, option) => bits + 2 ** options.indexOf(option), -1);
  const named = (code: number): readonly string[] => options.filter((_, index) => ((code + 1) >> index) % 2 === 1);
  return {
    size: everything + 1,
    unknown: everything,
    cuts: [],
    codeOf: (known) => {
      if (known.kind !== "grade") return everything;
      if (isSmall) return bitsOf(known.options);
      if (known.options.length === options.length) return everything;
      return known.options.length === 1 ? options.indexOf(known.options[0] ?? "") : -1;
    },
    sampleOf: (code) => {
      if (isSmall) return { kind: "grade", options: named(code) };
      return { kind: "grade", options: code === everything ? options : options.slice(code, code + 1) };
    },
  };
}

/** A number lies from one cell to another; the code is the pair. */
export function numberCells(domain: NumberBounds, cuts: readonly Cut[], grid: number | undefined): FactCells {
  const sorted = inOrder(grid === undefined ? within(cuts, domain) : onGrid(cuts, domain, grid));
  const cells = sorted.length + 1;
  const cellOf = (value: number): number => sorted.filter(({ at, over }) => (over ? value > at : value >= at)).length;
  const pairOf = (low: number, high: number): number => (high * (high + 1)) / 2 + low;
  return {
    size: (cells * (cells + 1)) / 2,
    unknown: pairOf(0, cells - 1),
    cuts: sorted,
    codeOf: (known) => (known.kind === "number" ? pairOf(cellOf(known.low), cellOf(known.high)) : pairOf(0, cells - 1)),
    sampleOf: (code) => {
      const high = Math.floor((Math.sqrt(8 * code + 1) - 1) / 2);
      const low = code - (high * (high + 1)) / 2;
      return { kind: "number", low: leastOf(low, sorted, domain), high: mostOf(high, sorted, domain, grid) };
    },
  };
}

/** What a declared fact is, cut where the rubric cuts it. */
export function cellsOf(declaration: FactDeclaration, cuts: readonly Cut[]): FactCells {
  switch (declaration.kind) {
    case "boolean":
      return booleanCells();
    case "grade":
      return gradeCells(declaration.options);
    case "number":
      return numberCells({ low: declaration.min, high: declaration.max ?? Infinity }, cuts, 10 ** (declaration.decimals ?? 0));
  }
}

// On a grid every cut is "from this value on".
function onGrid(cuts: readonly Cut[], domain: NumberBounds, grid: number): readonly Cut[] {
  const steps = (at: number, over: boolean): number => (over ? Math.floor(toGridSteps(at, grid)) + 1 : Math.ceil(toGridSteps(at, grid)));
  return within(cuts.map(({ at, over }) => ({ at: steps(at, over) / grid, over: false })), domain);
}

// A cut that all or no values pass cuts nothing.
function within(cuts: readonly Cut[], { low, high }: NumberBounds): readonly Cut[] {
  return cuts.filter(({ at, over }) => (over ? low <= at && at < high : low < at && at <= high));
}

function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  const sorted = [...cuts].sort((a, b) => a.at - b.at || Number(a.over) - Number(b.over));
  return sorted.filter((cut, index) => cut.at !== sorted[index - 1]?.at || cut.over !== sorted[index - 1]?.over);
}

function leastOf(cell: number, cuts: readonly Cut[], domain: NumberBounds): number {
  const below = cuts[cell - 1];
  if (below === undefined) return domain.low;
  return below.over ? between(below.at, cuts[cell]?.at ?? domain.high) : below.at;
}

function mostOf(cell: number, cuts: readonly Cut[], domain: NumberBounds, grid: number | undefined): number {
  const above = cuts[cell];
  if (above === undefined) return domain.high;
  if (above.over) return above.at;
  return grid === undefined ? between(cuts[cell - 1]?.at ?? domain.low, above.at) : (Math.round(above.at * grid) - 1) / grid;
}

// Any number beyond one cut and short of the next is as good as any other.
function between(below: number, above: number): number {
  if (below === -Infinity) return above - 1;
  return above === Infinity ? below + 1 : below + (above - below) / 2;
}
