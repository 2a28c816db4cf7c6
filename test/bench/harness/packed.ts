/** Results of many households in typed arrays, as `scoreRecords` and an emitted scorer give them. */
export interface Packed {
  /** Number of households. */
  readonly count: number;
  /** Households × criteria, row by row: 0 fail, 1 pass, 2 incomplete, 3 inapplicable. */
  readonly outcomes: Uint8Array;
  /** Hundredths of points, after vetoes. */
  readonly pointsLow: Int32Array;
  readonly pointsHigh: Int32Array;
  readonly pointsMax: Int32Array;
  /** Criteria met, after vetoes. */
  readonly metLow: Uint8Array;
  readonly metHigh: Uint8Array;
  readonly metMax: Uint8Array;
  /** 0 none, else 1 + index of the tier. */
  readonly tierLow: Uint8Array;
  readonly tierHigh: Uint8Array;
  /** 0 not compliant, 1 compliant, 2 undetermined. */
  readonly verdicts: Uint8Array;
  /** 1 where an input was refused and counts as unknown. */
  readonly faults: Uint8Array;
}

/** Room for the results of so many households. */
export function makePacked(count: number, criteria: number): Packed {
  return {
    count,
    outcomes: new Uint8Array(count * criteria),
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
}

const arrays = [
  "outcomes",
  "pointsLow",
  "pointsHigh",
  "pointsMax",
  "metLow",
  "metHigh",
  "metMax",
  "tierLow",
  "tierHigh",
  "verdicts",
  "faults",
] as const;

/** Two ways to do the same job gave different results. */
export class UnequalResults extends Error {}

/** Throws where two results differ, with the first place. */
export function requireEqual(name: string, actual: Packed, expected: Packed): void {
  for (const key of arrays) {
    const [left, right] = [actual[key], expected[key]];
    if (left.length !== right.length) throw new UnequalResults(`${name}: ${key} has ${left.length} entries, not ${right.length}`);
    const at = left.findIndex((value, index) => value !== right[index]);
    if (at >= 0) throw new UnequalResults(`${name}: ${key}[${at}] is ${left[at]}, not ${right[at]}`);
  }
}

/** Bytes a household takes in a result. */
export function bytesPerRow(packed: Packed): number {
  return arrays.reduce((sum, key) => sum + packed[key].byteLength, 0) / packed.count;
}
