import type { Count, CountForm, CountUnit } from "../core/count.js";
import { issue, type Issue } from "../core/issue.js";
import { hasTwoDecimals } from "../core/points.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { rule } from "./rule.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";

/** The units of counts. */
export const countUnitSchema = schemaOf<CountUnit>()(
  z.enum([
    ...(["persons", "personTimes", "personsOrTimes", "sessions", "households", "teams"] as const),
    ...(["rooms", "villages", "projects", "seats", "hours"] as const),
  ]),
);

/** How exactly a count was written. */
export const countFormSchema = schemaOf<CountForm>()(z.enum(["exact", "atLeast", "atMost", "about"]));

const amount = z.number().check(z.minimum(0), z.maximum(limits.count));
const amounts = { form: countFormSchema, value: amount, within: optional(amount) };
const countRule = rule<Count>(
  (count) => [...findPrecision(count), ...findMisplacedWithin(count)],
  { test: "count-precision" },
  { test: "only-with", key: "within", other: "form", options: ["about"] },
);

/**
 * A counted quantity with its unit and form: 44 场次, 60余人次.
 *
 * @example
 * ```ts
 * import { countSchema, validate } from "wenming/model";
 *
 * validate(countSchema, { unit: "sessions", form: "atLeast", value: 60 }).ok; // => true
 * validate(countSchema, { unit: "sessions", form: "exact", value: -1 });
 * // => { ok: false, issues: [{ code: "input.too-small", path: ["value"], params: { min: 0 }, severity: "error" }], omitted: 0 }
 * ```
 */
export const countSchema = objectSchemaOf<Count>()(
  z.strictObject({ unit: countUnitSchema, ...amounts }).check(countRule),
);

/** A count of people: persons, participations, or 人(次). */
export const peopleCountSchema = objectSchemaOf<Count<"persons" | "personTimes" | "personsOrTimes">>()(
  z.strictObject({ unit: z.enum(["persons", "personTimes", "personsOrTimes"]), ...amounts }).check(countRule),
);

/** A count of sessions. */
export const sessionCountSchema = objectSchemaOf<Count<"sessions">>()(
  z.strictObject({ unit: z.literal("sessions"), ...amounts }).check(countRule),
);

// Hours may have two decimals; everything else is counted whole.
function findPrecision({ unit, value }: Count): Issue[] {
  if (unit === "hours") return hasTwoDecimals(value) ? [] : [issue("input.too-precise", ["value"], { decimals: 2 })];
  return Number.isInteger(value) ? [] : [issue("input.not-integer", ["value"])];
}

function findMisplacedWithin({ form, within }: Count): Issue[] {
  const isMisplaced = within !== undefined && form !== "about";
  return isMisplaced ? [issue("input.contradicts", ["within"], { with: "form" })] : [];
}
