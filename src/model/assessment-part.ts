import type { LowHigh, LowHighMax } from "../core/assessment.js";
import type { FactValue } from "../core/fact.js";
import { issue, type Issue, type IssueCode, type IssueParam } from "../core/issue.js";
import type { Outcome, Truth } from "../core/outcome.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { list } from "./list.js";
import { rule } from "./rule.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

// Objects of an assessment are open: a later version of the library may have written more fields, and they are kept.

/** What is known of a line or of a criterion. */
export const outcomeSchema = schemaOf<Outcome>()(z.enum(["pass", "fail", "incomplete", "inapplicable"]));

/** The answer to a yes/no question. */
export const truthSchema = schemaOf<Truth>()(z.union([z.boolean(), z.literal("unknown")]));

/** What is proved and what is possible: never less than what is proved. */
export const lowHighSchema = schemaOf<LowHigh>()(z.looseObject({ low: z.number(), high: z.number() }).check(rule(findReversedBounds)));

/** Bounds with the maximum they are measured against. Points that were taken may leave a maximum below 0, which limits nothing. */
export const lowHighMaxSchema = schemaOf<LowHighMax>()(
  z
    .looseObject({ low: z.number(), high: z.number(), max: z.number() })
    .check(
      rule(findReversedBounds),
      rule(({ high, max }) => (max >= 0 && high > max ? [issue("input.contradicts", ["high"], { with: "max" })] : [])),
    ),
);

function findReversedBounds({ low, high }: LowHigh): readonly Issue[] {
  return low > high ? [issue("input.contradicts", ["low"], { with: "high" })] : [];
}

/** What is known of a fact. */
export const factValueSchema = schemaOf<FactValue>()(
  z.union([
    z.boolean(),
    z.number(),
    z.string(),
    list(z.string()),
    z.looseObject({ atLeast: optional(z.number()), atMost: optional(z.number()) }),
    z.null(),
  ]),
);

/** The records that something rests on, as a result carries them. */
export const resultEvidenceSchema = list(
  z.looseObject({
    record: idSchema,
    kind: optional(z.string()),
    by: optional(z.string()),
    on: optional(calendarDateSchema),
  }),
);

const paramsSchema = z.record(z.string(), schemaOf<IssueParam>()(z.union([z.string(), z.number(), z.boolean()])));

/** Which sentence says how something came out. */
export const messageSchema = z.looseObject({ key: z.string(), params: paramsSchema });

// Codes may be added in a minor version, so that a code is not refused because this version does not know it.
const codeSchema = z
  .string()
  .check(
    rule((code) => (/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/.test(code) ? [] : [issue("input.bad-format", [], { format: "code" })])),
  ) as z.ZodMiniType as z.ZodMiniType<IssueCode>;

/** A fault of the data that was found on the way. */
export const issueSchema = schemaOf<Issue>()(
  z.looseObject({
    code: codeSchema,
    path: list(z.union([z.string(), z.number()])),
    params: paramsSchema,
    severity: z.enum(["error", "warning"]),
  }),
);
