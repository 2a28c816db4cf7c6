import { issue } from "../core/issue.js";
import { isCalendarDate, type Period } from "../core/period.js";
import * as z from "zod/mini";
import { must, type OwnCheck, rule } from "./rule.js";
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
  must(isCalendarDate, issue("input.not-a-date", []), { test: "calendar-date" }),
);

/** Two calendar days in order, both inclusive. */
export const periodSchema = objectSchemaOf<Period>()(
  z
    .strictObject({ from: calendarDateSchema, to: calendarDateSchema })
    .check(daysInOrder("from", "to")),
);

/**
 * The rule that a first day does not stand after its last day. Days that are absent are in order.
 *
 * @param first - key of the first day
 * @param last - key of the last day; the issue points to it
 */
export function daysInOrder<K extends string>(first: K, last: K): OwnCheck<{ readonly [Key in K]?: unknown }> {
  return rule(
    (record) => {
      const [start, end] = [record[first], record[last]];
      const isReversed = typeof start === "string" && typeof end === "string" && start > end;
      return isReversed ? [issue("input.dates-reversed", [last])] : [];
    },
    { test: "in-order", first, last },
  );
}
