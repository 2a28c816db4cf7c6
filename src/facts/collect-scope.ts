import { isCalendarDate, isPeriod, type Period } from "../core/period.js";
import { readOptions } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";

/** When a collector looks at the records. */
export interface CollectOptions {
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. Entries dated later do not count. */
  readonly asOf: string;
  /** The span that facts about a period are counted over, both ends inclusive. Without it, those facts are not known. */
  readonly period?: Period;
}

/** The options, checked, with the days that follow from them. */
export interface CollectScope {
  /** Last day that counts, inclusive. */
  readonly asOf: string;
  /** The period, where one was given. */
  readonly period: Period | undefined;
  /** The day whose state is asked for: the end of the period, or `asOf` where that is earlier. */
  readonly day: string;
  /** Whether the period is over by `asOf`: only then can a count of the period be complete. */
  readonly isOver: boolean;
}

/** Checks the options and derives what every collector asks of them. */
export function toScope(options: CollectOptions): CollectScope {
  const { asOf, period } = readOptions(options);
  if (!isCalendarDate(asOf)) throw new WenmingError("options.as-of");
  if (period === undefined) return { asOf, period, day: asOf, isOver: false };
  if (!isPeriod(period)) throw new WenmingError("options.period");
  const isOver = period.to <= asOf;
  return { asOf, period, day: isOver ? period.to : asOf, isOver };
}
