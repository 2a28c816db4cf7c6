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

const factors = { times: common.times, cap: common.cap };
const described = { id: common.id, label: common.label, advice: common.advice, source: common.source };

/** The shapes of a line that is no group, with what every line of the place carries. */
function loneItems<const Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) {
  const number = { fact: idSchema };
  const steps = { fact: idSchema, each: z.number(), first: optional(z.number()), step: optional(z.number()), rounding: optional(z.enum(["down", "up"])) };
  return [
    z.strictObject({ kind: z.literal("require"), condition: conditionSchema, points: optional(z.number()), ...shape }),
    z.strictObject({ kind: z.literal("grades"), fact: idSchema, points: recordOf(z.number()), ...shape }),
    z.strictObject({ kind: z.literal("grades"), fact: idSchema, worth: z.number(), ratios: recordOf(z.number()), ...shape }),
    z.strictObject({ kind: z.literal("perUnit"), ...steps, above: z.number(), ...shape }),
    z.strictObject({ kind: z.literal("perUnit"), ...steps, shortOf: z.number(), ...shape }),
    z.strictObject({ kind: z.literal("bands"), ...number, bands: rubricList(z.strictObject({ from: z.number(), points: z.number() })), ...shape }),
    z.strictObject({
      kind: z.literal("bands"),
      ...number,
      worth: z.number(),
      ratioBands: rubricList(z.strictObject({ from: z.number(), ratio: z.number() })),
      ...shape,
    }),
    z.strictObject({ kind: z.literal("proportional"), ...number, worth: z.number(), full: optional(z.number()), ...shape }),
    z.strictObject({ kind: z.literal("discretionary"), ...number, least: z.number(), most: z.number(), ...shape }),
  ] as const;
}

/** One line of a criterion, of any kind. */
export const itemSchema = schemaOf<Item>()(
  z.union([
    ...loneItems(common),
    z.strictObject({
      kind: z.literal("best"),
      pick: optional(z.enum(["highest", "lowest"])),
      items: rubricList(z.union(loneItems({ ...described, ...factors }))),
      ...common,
    }),
  ]),
);
