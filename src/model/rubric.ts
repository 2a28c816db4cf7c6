import type { Criterion, Rubric, Tiers, Veto } from "../rubric/rubric.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { divisionCodeSchema } from "./identifier.js";
import { localizedTextSchema } from "./localized-text.js";
import { conditionSchema } from "./rubric-condition.js";
import { derivedFactSchema, factDeclarationSchema } from "./rubric-fact.js";
import { itemSchema } from "./rubric-item.js";
import { hashSchema, recordOf, rubricList } from "./rubric-part.js";
import { sourceSchema } from "./rubric-source.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema } from "./text.js";

const measureSchema = z.enum(["met", "points", "percent"]);

/** One criterion of a rubric. */
export const criterionSchema = objectSchemaOf<Criterion>()(
  z.strictObject({
    id: idSchema,
    label: localizedTextSchema,
    award: z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("required") }),
      z.strictObject({ by: z.enum(["points", "both"]), atLeast: z.number() }),
      z.strictObject({ by: z.literal("none") }),
    ]),
    items: rubricList(itemSchema),
    base: optional(z.number()),
    floor: optional(z.number()),
    ceiling: optional(z.number()),
    source: optional(idSchema),
  }),
);

/** One veto of a rubric. */
export const vetoSchema = objectSchemaOf<Veto>()(
  z.strictObject({
    id: idSchema,
    label: localizedTextSchema,
    when: conditionSchema,
    effect: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("void") }),
      z.strictObject({ kind: z.literal("withhold"), criteria: rubricList(idSchema) }),
      z.strictObject({ kind: z.literal("cap"), met: z.number() }),
    ]),
    source: optional(idSchema),
  }),
);

/** The tiers of a rubric. */
export const tiersSchema = objectSchemaOf<Tiers>()(
  z.strictObject({
    measure: measureSchema,
    bands: rubricList(z.strictObject({ id: idSchema, label: localizedTextSchema, from: z.number() })),
    source: optional(idSchema),
  }),
);

/**
 * The shape of a rubric. It does not say whether the rubric can be scored; `parseRubric` asks both.
 */
export const rubricSchema = objectSchemaOf<Rubric>()(
  z.strictObject({
    format: z.literal("wenming.rubric/1"),
    id: idSchema,
    version: idSchema,
    title: localizedTextSchema,
    metUnit: optional(localizedTextSchema),
    effectiveFrom: optional(calendarDateSchema),
    effectiveTo: optional(calendarDateSchema),
    jurisdiction: optional(
      z.strictObject({ name: localizedTextSchema, divisionCode: optional(divisionCodeSchema) }),
    ),
    base: optional(z.strictObject({ id: idSchema, version: idSchema, hash: hashSchema })),
    sources: recordOf(sourceSchema),
    facts: recordOf(factDeclarationSchema),
    derived: optional(recordOf(derivedFactSchema)),
    criteria: rubricList(criterionSchema),
    vetoes: optional(rubricList(vetoSchema)),
    verdict: optional(z.strictObject({ measure: measureSchema, atLeast: z.number() })),
    tiers: optional(tiersSchema),
    decisionStages: optional(
      rubricList(z.strictObject({ id: idSchema, label: localizedTextSchema, settles: z.boolean() })),
    ),
  }),
);
