import type { FactDeclaration, FactDeclarations, FactInput, FactInputOf } from "../../core/fact.js";
import { WenmingError } from "../../core/wenming-error.js";
import type { Block } from "./block.js";
import type { BatchPlan, FactColumn } from "./compile-rubric.js";
import { cellAt, numberScale, stepOf } from "./number-scale.js";
import { readAlone } from "./read-alone.js";

/** Bounds of a number fact, row by row, both inclusive; `NaN` where there is none. */
export interface BoundsColumn {
  /** The least it can be. */
  readonly low: Float64Array;
  /** The most it can be. */
  readonly high: Float64Array;
}

/** The values of one fact for all rows, in one of the forms of {@link ColumnsOf}. */
export type Column = Uint8Array | Float64Array | BoundsColumn | readonly (FactInput | undefined)[];

/**
 * What is known of many subjects, fact by fact. A fact without a column is unknown for all.
 *
 * | fact | packed column | unknown |
 * |---|---|---|
 * | boolean | `Uint8Array`: 1 yes, 0 no | 255 |
 * | grade | `Uint8Array`: index of the option | 255 |
 * | number | `Float64Array`, or bounds `{ low, high }` | `NaN` |
 * | any | array of inputs as `assess` takes them | `null`, `undefined` |
 *
 * @typeParam D - the fact declarations of the rubric
 */
export type ColumnsOf<D extends FactDeclarations> = { readonly [K in keyof D]?: ColumnOf<D[K]> };

/** The forms of a column that fit a fact. */
export type ColumnOf<F extends FactDeclaration> = F["kind"] extends "number"
  ? Float64Array | BoundsColumn | InputColumn<F>
  : // A rubric whose facts the compiler does not know takes columns of every form.
    "number" extends F["kind"]
    ? Column
    : Uint8Array | InputColumn<F>;

/** A column of inputs as `assess` takes them. */
export type InputColumn<F> = readonly (FactInputOf<F> | undefined)[];

/** The number of rows that columns have. */
export function rowsOf(columns: Readonly<Record<string, Column | undefined>>): number {
  const lengths = Object.values(columns).flatMap((column) => (column === undefined ? [] : [lengthOf(column)]));
  const [first = 0] = lengths;
  if (lengths.some((length) => length !== first || length < 0)) throw new WenmingError("options.columns");
  return first;
}

function lengthOf(column: Column): number {
  if (!("low" in column)) return column.length;
  return column.low.length === column.high.length ? column.low.length : -1;
}

/** What a row of a column says, as `assess` takes it. */
export function inputAt(column: Column | undefined, { declaration }: FactColumn, index: number): FactInput | undefined {
  if (column === undefined) return undefined;
  if ("low" in column) {
    const [low, high] = [column.low[index]!, column.high[index]!];
    const atLeast = Number.isNaN(low) ? {} : { atLeast: low };
    const atMost = Number.isNaN(high) ? {} : { atMost: high };
    return Number.isNaN(low) && Number.isNaN(high) ? null : { ...atLeast, ...atMost };
  }
  if (column instanceof Float64Array) return Number.isNaN(column[index]!) ? null : column[index]!;
  if (!(column instanceof Uint8Array)) return column[index];
  const code = column[index]!;
  if (code === unknownCode) return null;
  return declaration.kind === "grade" ? (declaration.options[code] ?? code) : code < 2 ? code === 1 : code;
}

/** What packed columns of yes/no facts and grades hold where nothing is known. */
const unknownCode = 255;

/** Reads one column, from a row on, into a block that is clear. */
export type ColumnReader = (block: Block, from: number, slow: Uint8Array) => void;

/** Makes the readers of the facts that have a column. */
export function columnReaders(plan: BatchPlan, columns: Readonly<Record<string, Column | undefined>>): readonly ColumnReader[] {
  return plan.facts.flatMap((fact, index) => {
    const column = Object.hasOwn(columns, fact.id) ? columns[fact.id] : undefined;
    return column === undefined ? [] : [readerOf(fact, index, column)];
  });
}

function readerOf(fact: FactColumn, index: number, column: Column): ColumnReader {
  const { kind } = fact.declaration;
  const isPackedNumber = column instanceof Float64Array || "low" in column;
  if (column instanceof Uint8Array && kind !== "number") return codeReader(fact, index, column);
  if (isPackedNumber && kind === "number") return numberReader(fact, index, column);
  if (Array.isArray(column)) return anyReader(fact, index, column);
  throw new WenmingError("options.columns");
}

// Each packed value has its code in a table; those that stand for no value read as unknown, with a fault.
function codeReader(fact: FactColumn, index: number, column: Uint8Array): ColumnReader {
  const codes = new Uint16Array(256).fill(fact.cells.unknown);
  const faults = new Uint8Array(256).fill(1);
  faults[unknownCode] = 0;
  const { declaration, cells } = fact;
  const count = declaration.kind === "grade" ? declaration.options.length : 2;
  for (let value = 0; value < count; value += 1) {
    const option = declaration.kind === "grade" ? declaration.options[value]! : "";
    codes[value] = cells.codeOf(declaration.kind === "grade" ? { kind: "grade", options: [option] } : { kind: "boolean", options: [value === 1] });
    faults[value] = 0;
  }
  return (block, from) => {
    const into = block.codes[index]!;
    let found = 0;
    for (let row = 0; row < block.rows; row += 1) {
      const value = column[from + row]!;
      into[row] = codes[value]!;
      found |= faults[value]!;
    }
    for (let row = 0; found !== 0 && row < block.rows; row += 1) block.faults[row]! |= faults[column[from + row]!]!;
  };
}

// Everything that is not plainly a number of the domain is read as `assess` reads it.
function numberReader(fact: FactColumn, index: number, column: Float64Array | BoundsColumn): ColumnReader {
  const scale = numberScale(fact.declaration, fact.cells);
  const isExact = column instanceof Float64Array;
  const [low, high] = isExact ? [column, column] : [column.low, column.high];
  return (block, from, slow) => {
    const into = block.codes[index]!;
    const [keptLow, keptHigh] = [block.low[index], block.high[index]];
    for (let row = 0; row < block.rows; row += 1) {
      const least = low[from + row]!;
      const bottom = stepOf(least, scale);
      const top = isExact ? bottom : stepOf(high[from + row]!, scale);
      if (bottom < 0 && isExact && Number.isNaN(least)) continue;
      if (bottom < 0 || top < bottom) {
        readAlone(block, fact, index, inputAt(column, fact, from + row), row, slow);
        continue;
      }
      const cell = cellAt(top, scale);
      into[row] = (cell * (cell + 1)) / 2 + (isExact ? cell : cellAt(bottom, scale));
      if (keptLow === undefined || keptHigh === undefined) continue;
      keptLow[row] = bottom + scale.first;
      keptHigh[row] = top + scale.first;
    }
  };
}

function anyReader(fact: FactColumn, index: number, column: readonly (FactInput | undefined)[]): ColumnReader {
  return (block, from, slow) => {
    for (let row = 0; row < block.rows; row += 1) readAlone(block, fact, index, column[from + row], row, slow);
  };
}

