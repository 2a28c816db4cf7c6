import type { Item } from "../rubric/item.js";
import * as z from "zod/mini";
import { localizedTextSchema } from "./localized-text.js";
import { conditionSchema } from "./rubric-condition.js";
import { recordOf, rubricList } from "./rubric-part.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

const common = {
  id: idSchema,
  label: localizedTextSchema,
  required: optional(z.boolean()),
  appliesWhen: optional(
    z.strictObject({ condition: conditionSchema, otherwise: z.enum(["excluded", "full", "zero"]) }),
  ),
  times: optional(rubricList(z.strictObject({ when: conditionSchema, factor: z.number() }))),
  cap: optional(z.number()),
  passAt: optional(z.number()),
  advice: optional(z.strictObject({ effort: z.enum(["low", "medium", "high"]), text: localizedTextSchema })),
  source: optional(idSchema),
};

/** One line of a criterion, of any kind. */
export const itemSchema = schemaOf<Item>()(
  z.union([
    z.strictObject({ kind: z.literal("require"), condition: conditionSchema, points: optional(z.number()), ...common }),
    z.strictObject({ kind: z.literal("grades"), fact: idSchema, points: recordOf(z.number()), ...common }),
    z.strictObject({
      kind: z.literal("grades"),
      fact: idSchema,
      worth: z.number(),
      ratios: recordOf(z.number()),
      ...common,
    }),
  ]),
);
