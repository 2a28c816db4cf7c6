import type { Condition } from "../rubric/condition.js";
import * as z from "zod/mini";
import { rubricList } from "./rubric-part.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

const tested = { fact: idSchema, source: optional(idSchema) };
const member: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);

/** A condition: a test of one fact, or conditions combined. */
export const conditionSchema: z.ZodMiniType<Condition> = schemaOf<Condition>()(
  z.union([
    z.strictObject({ ...tested, is: z.boolean() }),
    z.strictObject({ ...tested, equals: z.number() }),
    z.strictObject({ ...tested, atLeast: z.number() }),
    z.strictObject({ ...tested, atMost: z.number() }),
    z.strictObject({ ...tested, moreThan: z.number() }),
    z.strictObject({ ...tested, lessThan: z.number() }),
    z.strictObject({ ...tested, oneOf: rubricList(idSchema) }),
    z.strictObject({ all: rubricList(member) }),
    z.strictObject({ any: rubricList(member) }),
    z.strictObject({ not: member }),
    z.strictObject({ atLeastOf: z.number(), of: rubricList(member) }),
  ]),
);
