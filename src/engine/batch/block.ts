import { deriveBounds, gridOf, type GridRange } from "../../rubric/derived-bounds.js";
import type { KnownValue } from "../../core/known-value.js";
import { ownValue } from "../../rubric/walk-conditions.js";
import type { DerivedFact } from "../../rubric/derived-fact.js";
import type { Rubric } from "../../rubric/rubric.js";
import type { BatchPlan, DerivedColumn, Place, TruthLookup } from "./compile-rubric.js";
import type { FactCells } from "./fact-cells.js";

/** Rows are scored in blocks of this many, so that what is worked on stays near the processor. */
export const blockSize = 256;

/** A block of rows: for each column the code of each row. */
export interface Block {
  /** How many rows are filled in. */
  rows: number;
  /** Codes, one array a column: declared facts, derived facts, conditions. */
  readonly codes: readonly Uint16Array[];
  /** For declared numbers that derived facts need: the least they can be, in grid steps. */
  readonly low: readonly (Float64Array | undefined)[];
  /** The most they can be, in grid steps. */
  readonly high: readonly (Float64Array | undefined)[];
  /** Rows with an input that was refused. */
  readonly faults: Uint8Array;
}

/** An empty block for a plan. */
export function makeBlock({ facts, derived, conditions }: BatchPlan): Block {
  const columns = facts.length + derived.length + conditions.length;
  const numbers = facts.map(({ keepsNumbers }) => (keepsNumbers ? new Float64Array(blockSize) : undefined));
  return {
    rows: 0,
    codes: Array.from({ length: columns }, () => new Uint16Array(blockSize)),
    low: numbers,
    high: facts.map(({ keepsNumbers }) => (keepsNumbers ? new Float64Array(blockSize) : undefined)),
    faults: new Uint8Array(blockSize),
  };
}

/** Makes every fact of a block unknown, before rows are read into it. */
export function clearBlock(block: Block, { facts }: BatchPlan): void {
  block.rows = 0;
  block.faults.fill(0);
  facts.forEach(({ cells, declaration }, column) => {
    block.codes[column]?.fill(cells.unknown);
    if (declaration.kind !== "number") return;
    const grid = gridOf(declaration);
    block.low[column]?.fill(declaration.min * grid);
    block.high[column]?.fill((declaration.max ?? Infinity) * grid);
  });
}

/** Writes what is known of a fact into a row; `false` where no code stands for it. */
export function putKnown(block: Block, { cells, declaration }: BatchPlan["facts"][number], column: number, row: number, known: KnownValue): boolean {
  const code = cells.codeOf(known);
  const codes = block.codes[column];
  if (codes !== undefined) codes[row] = code < 0 ? cells.unknown : code;
  const [low, high] = [block.low[column], block.high[column]];
  if (known.kind === "number" && low !== undefined && high !== undefined) {
    const grid = gridOf(declaration);
    low[row] = Math.round(known.low * grid);
    high[row] = Math.round(known.high * grid);
  }
  return code >= 0;
}

/** Fills the columns of derived facts from the numbers of the declared ones. */
export function deriveColumns(block: Block, plan: BatchPlan, rubric: Pick<Rubric, "facts">): void {
  plan.derived.forEach((column, index) => {
    const codes = block.codes[plan.facts.length + index];
    if (codes !== undefined) deriveColumn(block, plan, column, codes, rubric);
  });
}

function deriveColumn(block: Block, plan: BatchPlan, { fact, cells }: DerivedColumn, codes: Uint16Array, { facts }: Pick<Rubric, "facts">): void {
  const ids = fact.op === "ratio" ? [fact.part, fact.whole] : fact.op === "difference" ? [fact.of, fact.minus] : fact.of;
  // One object a fact, written anew for each row: nothing is allocated on the way.
  const operands = new Map(ids.map((id) => [id, { low: 0, high: 0, grid: gridOf(ownValue(facts, id)) }]));
  const inputs = ids.map((id): DerivedInput => {
    const column = plan.facts.findIndex((one) => one.id === id);
    return { operand: operands.get(id)!, low: block.low[column]!, high: block.high[column]! };
  });
  const operandOf = (id: string): GridRange => operands.get(id) ?? { low: -Infinity, high: Infinity, grid: 1 };
  const cellOf = finder(cells);
  const [part, whole] = inputs;
  for (let row = 0; row < block.rows; row += 1) {
    const exact = fact.op === "ratio" && part !== undefined && whole !== undefined ? exactRatio(fact, part, whole, row) : NaN;
    if (!Number.isNaN(exact)) {
      const cell = cellOf(exact);
      codes[row] = (cell * (cell + 1)) / 2 + cell;
      continue;
    }
    for (const { operand, low, high } of inputs) {
      operand.low = low[row]!;
      operand.high = high[row]!;
    }
    const bounds = deriveBounds(fact, operandOf);
    const top = cellOf(bounds.high);
    codes[row] = (top * (top + 1)) / 2 + (bounds.low === bounds.high ? top : cellOf(bounds.low));
  }
}

interface DerivedInput {
  readonly operand: { low: number; high: number; readonly grid: number };
  readonly low: Float64Array;
  readonly high: Float64Array;
}

// A ratio of two plainly stated numbers; `NaN` where one is not, or where they break the promise of a rate.
function exactRatio({ whenZero, rate }: Extract<DerivedFact, { readonly op: "ratio" }>, part: DerivedInput, whole: DerivedInput, row: number): number {
  const [over, under] = [part.low[row]! * whole.operand.grid, whole.low[row]! * part.operand.grid];
  if (part.high[row] !== part.low[row] || whole.high[row] !== whole.low[row] || (rate === true && over > under)) return NaN;
  return under === 0 ? (whenZero ?? NaN) : over / under;
}

/** Finds the cell of a number: how many cuts it lies above. */
export function finder({ cuts }: FactCells): (value: number) => number {
  const count = cuts.length;
  const at = Float64Array.from(cuts, (cut) => cut.at);
  const over = Uint8Array.from(cuts, (cut) => (cut.over ? 1 : 0));
  return (value) => {
    let cell = 0;
    for (let index = 0; index < count; index += 1) {
      const cut = at[index]!;
      cell += Number(value > cut) | (Number(value === cut) & (1 - over[index]!));
    }
    return cell;
  };
}

/** Answers a condition for every row of a block, as codes of a boolean fact; `answer` answers it for one row. */
export function readTruths(block: Block, lookup: TruthLookup, into: Uint8Array | Uint16Array, answer: RowAnswer): void {
  switch (lookup.kind) {
    case "table": {
      const places = new Uint16Array(block.rows);
      addPlaces(block, lookup.places, places);
      for (let row = 0; row < block.rows; row += 1) into[row] = lookup.truths[places[row]!]!;
      return;
    }
    case "group":
      return joinTruths(block, lookup, into, answer);
    case "row":
      for (let row = 0; row < block.rows; row += 1) into[row] = answer(lookup.condition, row);
  }
}

/** Answers a condition for one row, as the code of a boolean fact. */
export type RowAnswer = (condition: Extract<TruthLookup, { readonly kind: "row" }>["condition"], row: number) => number;

function joinTruths(block: Block, group: Extract<TruthLookup, { readonly kind: "group" }>, into: Uint8Array | Uint16Array, answer: RowAnswer): void {
  const yes = new Uint16Array(block.rows);
  const open = new Uint16Array(block.rows);
  const member = new Uint8Array(block.rows);
  for (const lookup of group.members) {
    readTruths(block, lookup, member, answer);
    for (let row = 0; row < block.rows; row += 1) {
      const code = member[row]!;
      yes[row] = yes[row]! + Number(code === 0);
      open[row] = open[row]! + Number(code === 2);
    }
  }
  for (let row = 0; row < block.rows; row += 1) {
    const surely = Number(yes[row]! >= group.need);
    const maybe = Number(yes[row]! + open[row]! >= group.need);
    const code = surely === 1 ? 0 : maybe === 1 ? 2 : 1;
    into[row] = group.negated && code < 2 ? 1 - code : code;
  }
}

/** Finds the place of every row in a table. */
export function addPlaces(block: Block, places: readonly Place[], into: Uint16Array): void {
  const [first, second, ...others] = places;
  into.fill(0, 0, block.rows);
  if (first === undefined) return;
  const [codes, more] = [block.codes[first.column]!, block.codes[second?.column ?? 0]!];
  const moreSteps = second?.steps;
  if (moreSteps === undefined) for (let row = 0; row < block.rows; row += 1) into[row] = first.steps[codes[row]!]!;
  else for (let row = 0; row < block.rows; row += 1) into[row] = first.steps[codes[row]!]! + moreSteps[more[row]!]!;
  for (const { column, steps } of others) {
    const codesOfOther = block.codes[column]!;
    for (let row = 0; row < block.rows; row += 1) into[row]! += steps[codesOfOther[row]!]!;
  }
}
