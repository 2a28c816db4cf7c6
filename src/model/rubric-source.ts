import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import type { Source } from "../rubric/source.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { localizedTextSchema } from "./localized-text.js";
import { rule } from "./rule.js";
import { optional, schemaOf } from "./schema-of.js";
import { textSchema } from "./text.js";

/** Where a rule or a threshold comes from. */
export const sourceSchema = schemaOf<Source>()(
  z.discriminatedUnion("basis", [
    z.strictObject({
      basis: z.literal("document"),
      title: textSchema,
      issuer: optional(textSchema),
      number: optional(textSchema),
      date: optional(z.string().check(rule(findNoDate))),
      lastVerifiedOn: optional(calendarDateSchema),
      url: optional(textSchema.check(rule(findOtherAddress))),
    }),
    z.strictObject({ basis: z.literal("design"), reason: localizedTextSchema }),
  ]),
);

// A year or a month is a date here: its first day is a real day.
function findNoDate(text: string): Issue[] {
  const isDate = [text, `${text}-01`, `${text}-01-01`].some(isCalendarDate);
  return isDate ? [] : [issue("input.not-a-date", [])];
}

// An address ends up as a link in a page, and `javascript:` is an address too.
function findOtherAddress(text: string): Issue[] {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(text) ? [] : [issue("input.bad-format", [], { format: "http-url" })];
}
