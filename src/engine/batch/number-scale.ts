import type { FactDeclaration } from "../../core/fact.js";
import type { FactCells } from "./fact-cells.js";
import { finder } from "./block.js";

/** How a declared number becomes a step of its grid, counted from its minimum, and the step a cell. */
export interface NumberScale {
  /** Steps a unit. */
  readonly grid: number;
  /** The minimum, in grid steps. */
  readonly first: number;
  /** How many steps the maximum is above the minimum. */
  readonly last: number;
  /** Cells of the first steps. */
  readonly cells: Uint16Array;
  /** The cell of a value beyond them. */
  readonly cellOf: (value: number) => number;
}

/** This many steps have their cell in a table. */
const tableSize = 4_096;

/** Reads the scale off a declaration; one that is no number has none. */
export function numberScale(declaration: FactDeclaration, cells: FactCells): NumberScale {
  const { min, max = Infinity, decimals = 0 } = declaration.kind === "number" ? declaration : { min: 0, max: -1 };
  const grid = 10 ** decimals;
  const first = Math.round(min * grid);
  const last = Math.round(max * grid) - first;
  const table = new Uint16Array(Math.min(tableSize, Math.max(0, last + 1)));
  cells.cuts.forEach(({ at }, index) => table.fill(index + 1, Math.min(Math.round(at * grid) - first, table.length)));
  return { grid, first, last, cells: table, cellOf: finder(cells) };
}

/** The step of a value; −1 where it is not on the grid or not in the domain. */
export function stepOf(value: number, { grid, first, last }: NumberScale): number {
  // Most numbers are whole ones of 32 bits, which need no rounding.
  const whole = value | 0;
  const steps = grid === 1 && whole === value ? whole : Math.round(value * grid);
  const step = steps - first;
  const isOnGrid = grid === 1 ? steps === value : steps / grid === value;
  return isOnGrid && step >= 0 && step <= last && step < Infinity ? step : -1;
}

/** The cell of a step. */
export function cellAt(step: number, { cells, cellOf, grid, first }: NumberScale): number {
  return step < cells.length ? cells[step]! : cellOf((step + first) / grid);
}
