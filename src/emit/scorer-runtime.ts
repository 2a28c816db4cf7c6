/**
 * The part of a printed scorer that is the same for every rubric: how an input that is not plainly stated becomes a code,
 * and how codes are looked up. It says what `src/engine/batch` does, for one row, without depending on it.
 */
export const scorerRuntime = `/** Facts of one subject by id, in every form that \`assess\` takes. */
export type Facts = Readonly<Record<string, unknown>>;

/** Results as columns: the codes are those of \`BatchResult\` of wenming. */
export interface Packed {
  readonly count: number;
  readonly outcomes: Uint8Array;
  readonly pointsLow: Int32Array;
  readonly pointsHigh: Int32Array;
  readonly pointsMax: Int32Array;
  readonly metLow: Uint8Array;
  readonly metHigh: Uint8Array;
  readonly metMax: Uint8Array;
  readonly tierLow: Uint8Array;
  readonly tierHigh: Uint8Array;
  readonly verdicts: Uint8Array;
  readonly faults: Uint8Array;
}

/** Scores many records; totals as \`assess\` gives them without decisions. */
export function scoreRecords(records: readonly (Facts | null | undefined)[]): Packed {
  const count = records.length;
  const packed: Packed = {
    count,
    outcomes: new Uint8Array(count * criteriaCount),
    pointsLow: new Int32Array(count),
    pointsHigh: new Int32Array(count),
    pointsMax: new Int32Array(count),
    metLow: new Uint8Array(count),
    metHigh: new Uint8Array(count),
    metMax: new Uint8Array(count),
    tierLow: new Uint8Array(count),
    tierHigh: new Uint8Array(count),
    verdicts: new Uint8Array(count),
    faults: new Uint8Array(count),
  };
  const state: State = { low: 0, high: 0, max: 0, surely: 0, fault: 0, least: 0, most: 0 };
  for (let row = 0; row < count; row += 1) {
    const record = records[row];
    scoreRow(isPlain(record) ? record : ownFacts(record), row, packed, state);
  }
  return packed;
}

interface State {
  low: number;
  high: number;
  max: number;
  surely: number;
  fault: number;
  least: number;
  most: number;
}

function isPlain(record: Facts | null | undefined): record is Facts {
  return typeof record === "object" && record !== null && Object.getPrototypeOf(record) === Object.prototype;
}

function ownFacts(record: Facts | null | undefined): Facts {
  return typeof record === "object" && record !== null ? { ...record } : {};
}

// A comparison as a number: V8 turns this into a set instruction, and \`? 1 : 0\` into a jump.
function bit(truth: boolean): number {
  return (truth as unknown as number) | 0;
}

function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// Rounds hundredths, halves away from zero; a quotient that was a half before it was a double is one again.
function round(value: number): number {
  const half = Math.round(value * 2) / 2;
  const exact = Math.abs(value - half) <= Math.abs(value) * 1e-14 ? half : value;
  return exact < 0 ? -Math.round(-exact) : Math.round(exact);
}

// Steps that are complete, of a distance that is not negative.
function wholeSteps(distance: number, size: number): number {
  return Math.floor(distance / size);
}

function share(worth: number, value: number, full: number): number {
  const part = Math.min(Math.max(value, 0), full);
  return part === full ? worth : (worth * part) / full;
}

type Column =
  | { readonly kind: "boolean"; readonly id: string }
  | { readonly kind: "grade"; readonly id: string; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly id: string; readonly min: number; readonly max: number; readonly grid: number; readonly cuts: Cuts }
  | { readonly kind: "derived"; readonly op: "sum" | "difference" | "min" | "max" | "ratio"; readonly of: readonly number[]; readonly whenZero?: number; readonly rate?: boolean; readonly cuts: Cuts }
  | { readonly kind: "condition"; readonly lookup: Truth };
type Cuts = readonly (readonly [at: number, over: number])[];
type Places = readonly (readonly [column: number, steps: readonly number[]])[];
type Truth =
  | { readonly places: Places; readonly truths: readonly number[] }
  | { readonly need: number; readonly negated: boolean; readonly members: readonly Truth[] };
interface Lookup {
  readonly places: Places;
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly max: readonly number[];
  readonly flags: readonly number[];
}
interface Criterion {
  readonly base: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly atLeast: number;
  readonly hasLines: boolean;
  readonly lookups: readonly Lookup[];
  readonly shares: readonly { readonly column: number; readonly worth: number; readonly full: number; readonly cap: number; readonly passAt: number; readonly max: number; readonly mustPass: boolean }[];
}

// A criterion with lines that may not apply, with factors or with bands that fall: all its cases are in tables.
function look(criterion: Criterion, record: Facts, state: State): number {
  let low = criterion.base;
  let high = criterion.base;
  let max = criterion.base;
  let flags = 0;
  for (const lookup of criterion.lookups) {
    const at = placeOf(lookup.places, record, state);
    low += lookup.low[at]!;
    high += lookup.high[at]!;
    max += lookup.max[at]!;
    flags |= lookup.flags[at]!;
  }
  for (const { column, worth, full, cap, passAt, max: most, mustPass } of criterion.shares) {
    boundsOf(column, record, state);
    const ends = [capped(round(share(worth, state.least, full)), cap), capped(round(share(worth, state.most, full)), cap)] as const;
    const [worst, best] = [Math.min(...ends), Math.max(...ends)];
    low += worst;
    high += best;
    max += most;
    flags |= 12 | (mustPass ? bit(best < passAt) | (bit(worst < passAt && best >= passAt) << 1) : 0);
  }
  state.low = Math.min(Math.max(low, criterion.floor), criterion.ceiling);
  state.high = Math.min(Math.max(high, criterion.floor), criterion.ceiling);
  state.max = Math.min(Math.max(max, criterion.floor), criterion.ceiling);
  state.surely = -bit((flags & 4) !== 0 || !criterion.hasLines);
  return criterion.hasLines ? outcomeOf(flags, state.low >= criterion.atLeast, state.high >= criterion.atLeast) : 2;
}

function capped(points: number, cap: number): number {
  return cap > 0 ? Math.min(points, cap) : cap < 0 ? Math.max(points, cap) : points;
}

function outcomeOf(flags: number, reaches: boolean, mayReach: boolean): number {
  if ((flags & 8) === 0) return 3;
  if ((flags & 4) === 0) return 2;
  if ((flags & 1) !== 0 || !mayReach) return 0;
  return (flags & 2) !== 0 || !reaches ? 2 : 1;
}

function placeOf(places: Places, record: Facts, state: State): number {
  let place = 0;
  for (const [column, steps] of places) place += steps[codeOf(column, record, state)]!;
  return place;
}

function codeOf(index: number, record: Facts, state: State): number {
  const column = columns[index]!;
  switch (column.kind) {
    case "boolean":
      return flagOf(record, column.id, state);
    case "grade":
      return optionsOf(record, column, state);
    case "condition":
      return truthOf(column.lookup, record, state);
    default: {
      boundsOf(index, record, state);
      const high = cellOf(column.cuts, state.most);
      return (high * (high + 1)) / 2 + cellOf(column.cuts, state.least);
    }
  }
}

// 0 true, 1 false, 2 unknown.
function truthOf(lookup: Truth, record: Facts, state: State): number {
  if ("truths" in lookup) return lookup.truths[placeOf(lookup.places, record, state)]!;
  const codes = lookup.members.map((member) => truthOf(member, record, state));
  const yes = codes.filter((code) => code === 0).length;
  const open = codes.filter((code) => code === 2).length;
  const code = yes >= lookup.need ? 0 : yes + open >= lookup.need ? 2 : 1;
  return lookup.negated && code < 2 ? 1 - code : code;
}

function cellOf(cuts: Cuts, value: number): number {
  let cell = 0;
  for (const [at, over] of cuts) cell += over === 1 ? bit(value > at) : bit(value >= at);
  return cell;
}

function inputOf(record: Facts, id: string): unknown {
  return id in {} && !Object.hasOwn(record, id) ? undefined : record[id];
}

// A value with its evidence.
function isStated(input: unknown): input is { readonly value: unknown; readonly contested?: unknown } {
  return typeof input === "object" && input !== null && !Array.isArray(input) && Object.hasOwn(input, "value");
}

function flagOf(record: Facts, id: string, state: State): number {
  const input = inputOf(record, id);
  const value = isStated(input) ? input.value : input;
  if (value === null || value === undefined) return 2;
  if (typeof value !== "boolean") {
    state.fault = 1;
    return 2;
  }
  return isStated(input) && input.contested === true ? 2 : 1 - bit(value);
}

function optionsOf(record: Facts, { id, options }: { readonly id: string; readonly options: readonly string[] }, state: State): number {
  const everything = 2 ** options.length - 2;
  const input = inputOf(record, id);
  const value = isStated(input) ? input.value : input;
  if (value === null || value === undefined) return everything;
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  const places = named.map((option) => options.indexOf(option as string));
  if (places.length === 0 || places.includes(-1)) {
    state.fault = 1;
    return everything;
  }
  return isStated(input) && input.contested === true ? everything : places.reduce((bits, place) => bits | (1 << place), 0) - 1;
}

// Puts the bounds of a number into the state.
function boundsOf(index: number, record: Facts, state: State): void {
  const column = columns[index]!;
  if (column.kind === "number") numberIn(record, column, state);
  else if (column.kind === "derived") derive(column, record, state);
}

interface NumberColumn {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly grid: number;
}

function numberIn(record: Facts, { id, min, max, grid }: NumberColumn, state: State): void {
  state.least = min;
  state.most = max;
  const input = inputOf(record, id);
  const value = isStated(input) ? input.value : input;
  if (value === null || value === undefined) return;
  if (!limit(value, min, max, grid, state) || !(state.least <= state.most && state.least < Infinity)) state.fault = 1;
  else if (!isStated(input) || input.contested !== true) return;
  state.least = min;
  state.most = max;
}

function limit(value: unknown, min: number, max: number, grid: number, state: State): boolean {
  if (typeof value === "number") {
    state.least = state.most = value;
    return value >= min && value <= max && Math.round(value * grid) / grid === value;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { atLeast, atMost } = value as { readonly atLeast?: unknown; readonly atMost?: unknown };
  if (atLeast === undefined && atMost === undefined) return false;
  if (atLeast !== undefined) {
    if (typeof atLeast !== "number") return false;
    state.least = Math.max(min, onGrid(atLeast, grid, Math.ceil));
  }
  if (atMost !== undefined) {
    if (typeof atMost !== "number") return false;
    state.most = Math.min(max, onGrid(atMost, grid, Math.floor));
  }
  return true;
}

function onGrid(value: number, grid: number, move: (value: number) => number): number {
  return !Number.isFinite(value) || Math.round(value * grid) / grid === value ? value : move(value * grid) / grid;
}

function derive({ op, of, whenZero, rate }: Extract<Column, { readonly kind: "derived" }>, record: Facts, state: State): void {
  const parts = of.map((index) => {
    boundsOf(index, record, state);
    const { grid } = columns[index] as NumberColumn;
    return { low: Math.round(state.least * grid), high: Math.round(state.most * grid), grid };
  });
  const [first, second] = parts;
  if (first === undefined) return;
  if (op === "min" || op === "max") {
    const choose = op === "min" ? Math.min : Math.max;
    state.least = choose(...parts.map(({ low, grid }) => low / grid));
    state.most = choose(...parts.map(({ high, grid }) => high / grid));
  } else if (op === "ratio") {
    if (second !== undefined) divide(first, second, whenZero, rate === true, state);
  } else {
    const terms = op === "difference" ? parts.map((part, at) => (at === 0 ? part : { low: -part.high, high: -part.low, grid: part.grid })) : parts;
    const grid = Math.max(1, ...terms.map((term) => term.grid));
    state.least = terms.reduce((sum, term) => sum + term.low * (grid / term.grid), 0) / grid;
    state.most = terms.reduce((sum, term) => sum + term.high * (grid / term.grid), 0) / grid;
  }
}

interface Part {
  readonly low: number;
  readonly high: number;
  readonly grid: number;
}

function divide(part: Part, whole: Part, whenZero: number | undefined, rate: boolean, state: State): void {
  if (rate && part.low * whole.grid > whole.high * part.grid) {
    state.least = 0;
    state.most = 1;
    return;
  }
  const wholeLow = rate ? Math.max(whole.low, Math.ceil((part.low * whole.grid) / part.grid)) : whole.low;
  const partHigh = rate ? Math.min(part.high, Math.floor((whole.high * part.grid) / whole.grid)) : part.high;
  if (whole.high === 0) {
    state.least = state.most = whenZero ?? 0;
  } else {
    state.least = quotient(part.low, part.grid, whole.high, whole.grid);
    state.most = quotient(partHigh, part.grid, Math.max(wholeLow, 1), whole.grid);
    if (wholeLow === 0 && whenZero !== undefined) {
      state.least = Math.min(state.least, whenZero);
      state.most = Math.max(state.most, whenZero);
    }
  }
  if (!rate) return;
  state.least = Math.min(state.least, 1);
  state.most = Math.min(state.most, 1);
}

function quotient(part: number, partGrid: number, whole: number, wholeGrid: number): number {
  if (whole === Infinity) return 0;
  return part === Infinity ? Infinity : (part * wholeGrid) / (whole * partGrid);
}
`;
