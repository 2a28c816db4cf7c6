import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate, type Period } from "../core/period.js";
import * as z from "zod/mini";
import { rule } from "./rule.js";
import { objectSchemaOf } from "./schema-of.js";

/**
 * A real calendar day written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { calendarDateSchema, validate } from "wenming/model";
 *
 * validate(calendarDateSchema, "2024-02-29").ok; // => true
 * validate(calendarDateSchema, "2023-02-30");
 * // => { ok: false, issues: [{ code: "input.not-a-date", path: [], params: {}, severity: "error" }], omitted: 0 }
 * ```
 */
export const calendarDateSchema = z.string().check(
  rule((text) => (isCalendarDate(text) ? [] : [issue("input.not-a-date", [])])),
);

/** Two calendar days in order, both inclusive. */
export const periodSchema = objectSchemaOf<Period>()(
  z
    .strictObject({ from: calendarDateSchema, to: calendarDateSchema })
    .check(rule((period) => findReversed(period, "from", "to"))),
);

/**
 * A first day that stands after its last day. Days that are absent are in order.
 *
 * @param record - holds the two days
 * @param first - key of the first day
 * @param last - key of the last day; the issue points to it
 */
export function findReversed<K extends string>(record: { readonly [Key in K]?: unknown }, first: K, last: K): Issue[] {
  const [start, end] = [record[first], record[last]];
  const isReversed = typeof start === "string" && typeof end === "string" && start > end;
  return isReversed ? [issue("input.dates-reversed", [last])] : [];
}
