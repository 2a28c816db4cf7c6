import type { Assessment, Breakdown, CriterionResult, FactReading, Totals, VetoResult } from "../core/assessment.js";
import * as z from "zod/mini";
import { conditionResultSchema, itemResultSchema } from "./assessment-item.js";
import {
  factValueSchema,
  issueSchema,
  lowHighMaxSchema,
  lowHighSchema,
  messageSchema,
  outcomeSchema,
  resultEvidenceSchema,
  truthSchema,
} from "./assessment-part.js";
import { calendarDateSchema } from "./date.js";
import { list } from "./list.js";
import { hashSchema } from "./rubric-part.js";
import { optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

const totals = {
  met: lowHighMaxSchema,
  points: lowHighMaxSchema,
  percent: z.nullable(lowHighSchema),
  tier: z.nullable(z.looseObject({ low: z.nullable(idSchema), high: z.nullable(idSchema) })),
};

const totalsSchema = schemaOf<Totals>()(z.looseObject(totals));

const criterionResultSchema = schemaOf<CriterionResult>()(
  z.looseObject({
    id: idSchema,
    outcome: outcomeSchema,
    counted: z.boolean(),
    observed: outcomeSchema,
    settledBy: optional(
      z.looseObject({
        criterion: idSchema,
        stage: idSchema,
        outcome: z.enum(["pass", "fail"]),
        decidedOn: calendarDateSchema,
        evidence: optional(resultEvidenceSchema),
      }),
    ),
    points: lowHighMaxSchema,
    items: list(itemResultSchema),
    message: messageSchema,
  }),
);

const vetoResultSchema = schemaOf<VetoResult>()(
  z.looseObject({
    id: idSchema,
    effect: z.enum(["void", "withhold", "cap"]),
    truth: truthSchema,
    when: conditionResultSchema,
    message: messageSchema,
  }),
);

const breakdownLineSchema = z.looseObject({
  kind: z.enum(["criterion", "base", "item", "floor", "ceiling", "veto"]),
  id: idSchema,
  low: z.number(),
  high: z.number(),
});

const breakdownSchema = schemaOf<Breakdown>()(
  z.looseObject({ met: list(breakdownLineSchema), points: list(breakdownLineSchema) }),
);

const factReadingSchema = schemaOf<FactReading>()(
  z.looseObject({
    fact: idSchema,
    actual: factValueSchema,
    known: z.boolean(),
    contested: optional(z.literal(true)),
    evidence: resultEvidenceSchema,
  }),
);

/**
 * A result document as `assess` writes it. Fields that this version does not know are kept, at every depth: a later
 * version within the same major may have written them, and storing the result again must not lose them.
 */
export const assessmentSchema = schemaOf<Assessment>()(
  z.looseObject({
    format: z.literal("wenming.assessment/1"),
    rubric: z.looseObject({ id: idSchema, version: idSchema, hash: hashSchema }),
    subject: z.looseObject({ id: idSchema }),
    asOf: calendarDateSchema,
    period: optional(z.looseObject({ from: calendarDateSchema, to: calendarDateSchema })),
    verdict: z.enum(["compliant", "not-compliant", "undetermined"]),
    ...totals,
    beforeVeto: totalsSchema,
    completeness: z.looseObject({ known: z.number(), asked: z.number() }),
    criteria: list(criterionResultSchema),
    vetoes: list(vetoResultSchema),
    breakdown: breakdownSchema,
    facts: list(factReadingSchema),
    issues: list(issueSchema),
  }),
);
