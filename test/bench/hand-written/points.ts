/** Points of one star in hundredths, written by its scorer. */
export interface Points {
  /** Proved by what is known. */
  low: number;
  /** Possible as far as is known. */
  high: number;
}
