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
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeapYear ? 29 : monthLengths[month - 1];
  return year >= 1 && length !== undefined && day >= 1 && day <= length;
}

/** Whether a period is two real days in order. */
export function isPeriod(period: Partial<Period> | null): boolean {
  if (period === null) return false;
  const { from, to } = period;
  return isCalendarDate(from) && isCalendarDate(to) && from <= to;
}
