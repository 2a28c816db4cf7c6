import { addMilliseconds } from "date-fns/addMilliseconds";
import { millisecondsInDay } from "date-fns/constants";
import { differenceInMilliseconds } from "date-fns/differenceInMilliseconds";
import { isCalendarDate, isPeriod, type Period } from "./period.js";
import { WenmingError } from "./wenming-error.js";

// Days are counted on UTC midnights. The day and month functions of date-fns count in the zone of the host, where a day
// can have 23 hours or be left out; its milliseconds are the same everywhere.

/**
 * The day a number of days after another; before it where the number is negative.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @param days - whole days to add
 * @returns a day, `YYYY-MM-DD`
 * @throws {@link WenmingError} code `date.invalid` for what is no day, `argument.out-of-range` for a number of days that
 * is not whole or leads out of the years 1 to 9999
 *
 * @example
 * ```ts
 * import { addDays } from "wenming/model";
 *
 * addDays("2024-02-28", 2); // => "2024-03-01"
 * addDays("2024-03-01", -1); // => "2024-02-29"
 * ```
 */
export function addDays(date: string, days: number): string {
  const start = toUtc(date);
  const end = addMilliseconds(start, days * millisecondsInDay);
  const text = Number.isInteger(days) && Math.abs(days) < 1e7 ? end.toISOString().slice(0, 10) : "";
  if (!isCalendarDate(text)) throw new WenmingError("argument.out-of-range", { name: "days" });
  return text;
}

/**
 * How many days lie between two days: 0 for the same day, 1 for the next one, negative where the second is earlier.
 *
 * @param from - a day, `YYYY-MM-DD`
 * @param to - a day, `YYYY-MM-DD`
 * @returns whole days
 * @throws {@link WenmingError} code `date.invalid`
 *
 * @example
 * ```ts
 * import { daysBetween } from "wenming/model";
 *
 * daysBetween("2026-01-01", "2026-12-31"); // => 364
 * ```
 */
export function daysBetween(from: string, to: string): number {
  // `+ 0` turns -0 into 0.
  return differenceInMilliseconds(toUtc(to), toUtc(from)) / millisecondsInDay + 0;
}

/**
 * The months that a period touches, first and last included even where only a part of them lies inside.
 *
 * @param period - first and last day, both inclusive
 * @returns months as `YYYY-MM`, in order
 * @throws {@link WenmingError} code `date.invalid` where the period is not two days in order
 *
 * @example
 * ```ts
 * import { monthsOfPeriod } from "wenming/model";
 *
 * monthsOfPeriod({ from: "2025-12-31", to: "2026-02-01" }); // => ["2025-12", "2026-01", "2026-02"]
 * ```
 */
export function monthsOfPeriod(period: Period): string[] {
  if (!isPeriod(period)) throw new WenmingError("date.invalid");
  const last = monthNumber(period.to);
  const months: string[] = [];
  for (let month = monthNumber(period.from); month <= last; month += 1) {
    const year = Math.floor(month / 12).toString().padStart(4, "0");
    months.push(`${year}-${((month % 12) + 1).toString().padStart(2, "0")}`);
  }
  return months;
}

function toUtc(date: string): Date {
  if (!isCalendarDate(date)) throw new WenmingError("date.invalid");
  return new Date(`${date}T00:00:00Z`);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
