import type { Evidence } from "../core/fact.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { evidenceSchema } from "./evidence.js";
import { list } from "./list.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/** One body's decision on one star of one household: one stage, one date (认定). */
export interface StarDecision {
  /** Id of the host's own. */
  readonly id?: string;
  /** Id of the household. */
  readonly householdId: string;
  /** Id of the star: a criterion of the rubric. */
  readonly star: string;
  /** What was decided. */
  readonly decision: "met" | "not-met";
  /** The stage, as the rubric names its stages: `self-assessment` 自评, `peer-review` 互评, `committee` 评议委员会, `approval` 审定. */
  readonly stage: string;
  /** The body that decided, by office; never a person's name. */
  readonly body: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** The records it rests on. At least one. */
  readonly evidence: readonly Evidence[];
}

/** One body's decision on one star of one household, with at least one record it rests on. */
export const starDecisionSchema = objectSchemaOf<StarDecision>()(
  z.strictObject({
    id: optional(idSchema),
    householdId: idSchema,
    star: idSchema,
    decision: z.enum(["met", "not-met"]),
    stage: idSchema,
    body: textSchema,
    decidedOn: calendarDateSchema,
    evidence: list(evidenceSchema).check(z.minLength(1)),
  }),
);
