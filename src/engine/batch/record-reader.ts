import type { FactInput, Facts } from "../../core/fact.js";
import type { Block } from "./block.js";
import type { BatchPlan, FactColumn } from "./compile-rubric.js";
import { cellAt, numberScale, stepOf, type NumberScale } from "./number-scale.js";
import { readAlone } from "./read-alone.js";

/** Reads records of facts into a block, one row a record. */
export class RecordReader {
  readonly #columns: readonly ColumnReader[];
  readonly #columnOf: ReadonlyMap<string, ColumnReader>;
  /** Orders of keys that were seen: records of one source have few. */
  readonly #orders = new Map<string, KeyOrder>();

  /** @param plan - says what the facts are */
  constructor(plan: BatchPlan) {
    this.#columns = plan.facts.map((fact, column) => makeReader(fact, column));
    this.#columnOf = new Map(this.#columns.map((reader) => [reader.id, reader]));
  }

  /** Reads one record into a row that is clear; sets `slow` where no code stands for what it says. */
  read(block: Block, record: Facts | null | undefined, row: number, slow: Uint8Array): void {
    if (typeof record !== "object" || record === null) return;
    if (!isPlain(record)) return this.#readOwn(block, record, row, slow);
    let order: KeyOrder | undefined;
    let position = 0;
    // `for…in` over the keys in their order is several times as fast as asking for each key.
    for (const key in record) {
      order ??= this.#orderFrom(key);
      let reader = order.readers[position];
      if (order.keys[position] !== key) {
        reader = this.#columnOf.get(key);
        if (order.isNew) {
          order.keys[position] = key;
          order.readers[position] = reader;
        }
      }
      position += 1;
      if (reader !== undefined) readInput(reader, block, record[key], row, slow);
    }
    if (order !== undefined) order.isNew = false;
  }

  // Keys that an object inherits are none of its facts.
  #readOwn(block: Block, record: Facts, row: number, slow: Uint8Array): void {
    for (const reader of this.#columns) {
      if (Object.hasOwn(record, reader.id)) readInput(reader, block, record[reader.id], row, slow);
    }
  }

  #orderFrom(firstKey: string): KeyOrder {
    const known = this.#orders.get(firstKey);
    if (known !== undefined) return known;
    const order: KeyOrder = { keys: [], readers: [], isNew: true };
    if (this.#orders.size < mostOrders) this.#orders.set(firstKey, order);
    return order;
  }
}

/** The keys of a record in their order, as the first record with this first key had them. */
interface KeyOrder {
  readonly keys: string[];
  readonly readers: (ColumnReader | undefined)[];
  isNew: boolean;
}

const mostOrders = 256;

// An object without inherited keys that `for…in` would give.
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype === null) return true;
  if (prototype !== Object.prototype) return false;
  return Object.keys(Object.prototype).length === 0;
}

/** How the values of one fact become codes. */
interface ColumnReader {
  readonly id: string;
  readonly column: number;
  readonly fact: FactColumn;
  /** Codes of options. */
  readonly optionCodes: ReadonlyMap<string, number>;
  readonly scale: NumberScale;
}

function makeReader(fact: FactColumn, column: number): ColumnReader {
  const { id, declaration, cells } = fact;
  const options = declaration.kind === "grade" ? declaration.options : [];
  return {
    id,
    column,
    fact,
    optionCodes: new Map(options.map((option) => [option, cells.codeOf({ kind: "grade", options: [option] })])),
    scale: numberScale(declaration, cells),
  };
}

/** Reads one input of any form that `assess` takes. */
function readInput(reader: ColumnReader, block: Block, input: FactInput | undefined, row: number, slow: Uint8Array): void {
  const { column, fact } = reader;
  if (input === undefined || input === null) return;
  switch (fact.declaration.kind) {
    case "boolean":
      if (typeof input !== "boolean") break;
      block.codes[column]![row] = input ? 0 : 1;
      return;
    case "grade": {
      const code = typeof input === "string" ? reader.optionCodes.get(input) : undefined;
      if (code === undefined) break;
      block.codes[column]![row] = code;
      return;
    }
    case "number": {
      const step = typeof input === "number" ? stepOf(input, reader.scale) : -1;
      if (step < 0) break;
      const cell = cellAt(step, reader.scale);
      block.codes[column]![row] = (cell * (cell + 1)) / 2 + cell;
      if (fact.keepsNumbers) putNumber(block, column, row, step + reader.scale.first);
      return;
    }
  }
  readAlone(block, fact, column, input, row, slow);
}

function putNumber(block: Block, column: number, row: number, steps: number): void {
  block.low[column]![row] = steps;
  block.high[column]![row] = steps;
}
