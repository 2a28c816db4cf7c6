import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { list } from "./list.js";
import { rule } from "./rule.js";
import { type ObjectSchema, optional } from "./schema-of.js";

/**
 * A list as a record gives it, with what is known about its completeness. An entry that is not listed is absent only up
 * to `completeTo`; without it, the list is a lower bound, the empty list too.
 */
export interface Listing<T> {
  /** What the record names, in its order. */
  readonly entries: readonly T[];
  /** The record is complete up to this day, inclusive, `YYYY-MM-DD`. Absent: nobody said that it is complete. */
  readonly completeTo?: string;
  /** The record itself ends its list with 等. Cannot stand beside `completeTo`. */
  readonly etc?: true;
}

/**
 * Makes the schema of a list with what is known about its completeness.
 *
 * @param entry - schema of one entry
 *
 * @example
 * ```ts
 * import { listingSchema, textSchema, validate } from "wenming/model";
 *
 * const rooms = listingSchema(textSchema);
 * validate(rooms, { entries: ["图书室"], etc: true }).ok; // => true
 * validate(rooms, { entries: ["图书室"], etc: true, completeTo: "2026-06-30" }).ok; // => false
 * ```
 */
export function listingSchema<S extends z.ZodMiniType>(entry: S): ObjectSchema<Listing<z.output<S>>> {
  const schema = z
    .strictObject({ entries: list(entry), completeTo: optional(calendarDateSchema), etc: optional(z.literal(true)) })
    .check(
      rule(
        ({ completeTo, etc }: { readonly completeTo?: string; readonly etc?: true }) =>
          etc === true && completeTo !== undefined ? [issue("input.contradicts", ["etc"], { with: "completeTo" })] : [],
        { test: "not-beside", key: "etc", other: "completeTo" },
      ),
    );
  return schema;
}
