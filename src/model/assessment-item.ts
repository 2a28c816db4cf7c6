import type { ConditionResult, ItemResult } from "../core/assessment.js";
import * as z from "zod/mini";
import { factValueSchema, lowHighMaxSchema, lowHighSchema, messageSchema, outcomeSchema, truthSchema } from "./assessment-part.js";
import { list } from "./list.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

const member: z.ZodMiniType<ConditionResult> = z.lazy(() => conditionResultSchema);

/** How one fact compares with what was asked. */
export const testResultSchema = z.looseObject({
  kind: z.literal("test"),
  fact: idSchema,
  operator: z.enum(["is", "equals", "atLeast", "atMost", "moreThan", "lessThan", "oneOf"]),
  expected: z.union([z.boolean(), z.number(), list(z.string())]),
  actual: factValueSchema,
  truth: truthSchema,
  shortfall: optional(lowHighSchema),
  contested: optional(z.literal(true)),
});

/** How several conditions combine. */
export const groupResultSchema = z.looseObject({
  kind: z.enum(["all", "any", "not", "atLeastOf"]),
  n: optional(z.number()),
  truth: truthSchema,
  members: list(member),
});

/** How a condition came out. */
export const conditionResultSchema: z.ZodMiniType<ConditionResult> = z.discriminatedUnion("kind", [
  testResultSchema,
  groupResultSchema,
]);

const itemMember: z.ZodMiniType<ItemResult> = z.lazy(() => itemResultSchema);

/** How one line came out. */
export const itemResultSchema = schemaOf<ItemResult>()(
  z.looseObject({
    id: idSchema,
    kind: z.enum(["require", "grades", "perUnit", "bands", "proportional", "discretionary", "best"]),
    outcome: outcomeSchema,
    required: z.boolean(),
    points: lowHighMaxSchema,
    message: messageSchema,
    condition: optional(conditionResultSchema),
    answer: optional(
      z.looseObject({
        fact: idSchema,
        actual: factValueSchema,
        contested: optional(z.literal(true)),
        steps: optional(z.looseObject({ low: z.number(), high: optional(z.number()) })),
        reasonMissing: optional(z.literal(true)),
      }),
    ),
    members: optional(list(itemMember)),
    appliesWhen: optional(conditionResultSchema),
    times: optional(list(z.looseObject({ factor: z.number(), when: conditionResultSchema }))),
  }),
);
