import type { FactDeclaration } from "../core/fact.js";
import type { DerivedFact } from "../rubric/derived-fact.js";
import * as z from "zod/mini";
import { localizedTextSchema } from "./localized-text.js";
import { recordOf, rubricList } from "./rubric-part.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

const declared = {
  label: localizedTextSchema,
  record: localizedTextSchema,
  actionable: optional(z.boolean()),
};

/** What a rubric says of one fact that it asks for. */
export const factDeclarationSchema = schemaOf<FactDeclaration>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("boolean"), ...declared }),
    z.strictObject({
      kind: z.literal("number"),
      unit: localizedTextSchema,
      decimals: optional(z.number()),
      min: z.number(),
      max: optional(z.number()),
      ...declared,
    }),
    z.strictObject({
      kind: z.literal("grade"),
      options: rubricList(idSchema),
      optionLabels: optional(recordOf(localizedTextSchema)),
      ...declared,
    }),
  ]),
);

const derived = { label: localizedTextSchema, unit: optional(localizedTextSchema) };

/** A number that a rubric computes from the facts it asks for. */
export const derivedFactSchema = schemaOf<DerivedFact>()(
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.enum(["sum", "min", "max"]), of: rubricList(idSchema), ...derived }),
    z.strictObject({ op: z.literal("difference"), of: idSchema, minus: idSchema, ...derived }),
    z.strictObject({
      op: z.literal("ratio"),
      part: idSchema,
      whole: idSchema,
      whenZero: optional(z.number()),
      rate: optional(z.boolean()),
      ...derived,
    }),
  ]),
);
