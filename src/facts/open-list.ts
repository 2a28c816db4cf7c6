import { isCalendarDate } from "../core/period.js";
import type { Listing } from "../model/listing.js";

/** A list as a host hands it in: bare, and then open, or with what is known about its completeness. */
export type OpenList<T> = readonly T[] | Listing<T>;

/** Whether a list is complete up to a day, inclusive: only then is what it does not name absent. */
export function isCompleteTo(list: Listing<unknown> | undefined, day: string): boolean {
  if (list?.completeTo === undefined || list.etc === true) return false;
  return isCalendarDate(list.completeTo) && list.completeTo >= day;
}

/** The first entry of each key, in the order of the list. */
export function uniqueBy<T>(entries: readonly T[], key: (entry: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const entry of entries) if (!first.has(key(entry))) first.set(key(entry), entry);
  return [...first.values()];
}
