import { addPlaces, blockSize, type Block } from "./block.js";
import type { LineLookup } from "./compile-rubric.js";

/** What the lines of a criterion add up to, row by row. */
export interface LineSums {
  /** Hundredths proved by what is known. */
  readonly low: Int32Array;
  /** Hundredths possible as far as is known. */
  readonly high: Int32Array;
  /** The most hundredths that can be reached. */
  readonly max: Int32Array;
  /** Flags, joined over the lines. */
  readonly flags: Uint8Array;
}

/** Empty sums. */
export function makeLineSums(): LineSums {
  return {
    low: new Int32Array(blockSize),
    high: new Int32Array(blockSize),
    max: new Int32Array(blockSize),
    flags: new Uint8Array(blockSize),
  };
}

/** Adds what is found at the places of each row; `places` are working arrays, one a lookup. */
export function addLookups(block: Block, lookups: readonly LineLookup[], sums: LineSums, places: readonly Uint16Array[]): void {
  const at = lookups.map((lookup, index) => placesOf(block, lookup, places[index]!));
  let index = 0;
  // Four at a time: each row's sums are read and written once instead of four times.
  for (; index + 4 <= lookups.length; index += 4) {
    const [a, b, c, d] = [index, index + 1, index + 2, index + 3];
    addFour(block.rows, [at[a]!, at[b]!, at[c]!, at[d]!], [lookups[a]!.low, lookups[b]!.low, lookups[c]!.low, lookups[d]!.low], sums.low);
    addFour(block.rows, [at[a]!, at[b]!, at[c]!, at[d]!], [lookups[a]!.high, lookups[b]!.high, lookups[c]!.high, lookups[d]!.high], sums.high);
  }
  for (; index < lookups.length; index += 1) {
    addOne(block.rows, at[index]!, lookups[index]!.low, sums.low);
    addOne(block.rows, at[index]!, lookups[index]!.high, sums.high);
  }
  lookups.forEach(({ isPlain, max, flags }, which) => {
    if (isPlain) return;
    addOne(block.rows, at[which]!, max, sums.max);
    joinOne(block.rows, at[which]!, flags, sums.flags);
  });
}

function placesOf(block: Block, { places }: LineLookup, into: Uint16Array): Uint16Array {
  const [only, ...more] = places;
  if (only !== undefined && more.length === 0) return block.codes[only.column]!;
  addPlaces(block, places, into);
  return into;
}

type Four<T> = readonly [T, T, T, T];

function addFour(rows: number, [a, b, c, d]: Four<Uint16Array>, [first, second, third, fourth]: Four<Int32Array>, into: Int32Array): void {
  for (let row = 0; row < rows; row += 1) into[row]! += first[a[row]!]! + second[b[row]!]! + third[c[row]!]! + fourth[d[row]!]!;
}

function addOne(rows: number, at: Uint16Array, table: Int32Array, into: Int32Array): void {
  for (let row = 0; row < rows; row += 1) into[row]! += table[at[row]!]!;
}

function joinOne(rows: number, at: Uint16Array, table: Uint8Array, into: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) into[row]! |= table[at[row]!]!;
}
