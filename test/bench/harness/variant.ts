/** One way to do the job that is measured. */
export interface Variant {
  /** Id of its row; stays the same between versions, so that rows can be compared. */
  readonly id: string;
  /** What it is, for the table. */
  readonly label: string;
  /** How many rows one run handles. Slow variants take fewer; times are per row. */
  readonly rows: number;
  /** Does the job once. What it gives is kept from being optimized away. */
  readonly run: () => unknown;
  /** Id of the variant it is compared with; absent: the first one. */
  readonly base?: string;
  /** A further base: gives a second row, with the id `<id>:<base>`. */
  readonly alsoTo?: string;
}

/** One measured line of the report. */
export interface Row {
  /** Id of the variant, or of the figure. */
  readonly id: string;
  /** Which process measured it. */
  readonly group: string;
  /** What it is. */
  readonly label: string;
  /** What `ratio` is a ratio to; absent: a figure of its own, such as milliseconds. */
  readonly base?: string;
  /** Median of the ratios of the rounds. */
  readonly ratio: number;
  /** Lower quartile. */
  readonly low: number;
  /** Upper quartile. */
  readonly high: number;
  /** What the three numbers count; absent: times as long as the base. */
  readonly unit?: string;
  /** Median nanoseconds a row, for orientation only. */
  readonly ns?: number;
  /** Rows of one run. */
  readonly rows?: number;
}

/** What a group of variants found. */
export interface GroupReport {
  /** Measured lines. */
  readonly rows: readonly Row[];
  /** What could not run, and why. */
  readonly notRun: readonly { readonly id: string; readonly reason: string }[];
}
