/**
 * A span of calendar days, both ends inclusive.
 *
 * @example
 * ```ts
 * import type { Period } from "wenming";
 *
 * const year: Period = { from: "2026-01-01", to: "2026-12-31" };
 * year.to; // => "2026-12-31"
 * ```
 */
export interface Period {
  /** First day, inclusive, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, inclusive, `YYYY-MM-DD`. */
  readonly to: string;
}

// Month lengths of a common year; the check needs no clock, no zone and no date library.
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether a text is a real calendar day written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.
 *
 * @param text - anything
 * @returns `false` for 2023-02-30, for other spellings of a date, and for what is not text
 *
 * @example
 * ```ts
 * import { isCalendarDate } from "wenming";
 *
 * isCalendarDate("2024-02-29"); // => true
 * isCalendarDate("2023-02-30"); // => false
 * ```
 */
export function isCalendarDate(text: unknown): text is string {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeapYear ? 29 : monthLengths[month - 1];
  return year >= 1 && length !== undefined && day >= 1 && day <= length;
}

// The number that digits of a text make, `NaN` where one of them is none. Of a day in every row of a large table, a pattern
// and `Number` would take four times as long.
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/** Whether a period is two real days in order. */
export function isPeriod(period: Partial<Period> | null | undefined): boolean {
  if (period === null || period === undefined) return false;
  const { from, to } = period;
  return isCalendarDate(from) && isCalendarDate(to) && from <= to;
}
