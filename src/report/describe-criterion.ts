import type { CriterionResult } from "../core/assessment.js";
import { requireRecord } from "../core/require-record.js";
import { requireRubric } from "../core/require-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import type { ReportOptions } from "./report-options.js";
import { labelOf } from "./rubric-parts.js";
import { voiceOf, type Voice } from "./voice.js";

/**
 * How a criterion came out, as a sentence for the people concerned. `formatMessage` would print the id of the stage that
 * decided; here it has its label of the rubric.
 *
 * @param criterion - one criterion of an assessment
 * @param rubric - the rubric it was made under; gives the labels
 * @param options.catalog - the language
 * @param options.overrides - sentences of the host's own
 * @returns a plain sentence
 * @throws {@link WenmingError} codes `options.records`, `rubric.invalid`, `message.unknown-key`
 *
 * @example
 * ```ts
 * import { describeCriterion, scoreTenStars, tenStarsRubric } from "wenming";
 * import { zhCN } from "wenming/messages/zh-CN";
 *
 * const minutes = {
 *   householdId: "h-1",
 *   star: "thrift",
 *   decision: "met",
 *   stage: "committee",
 *   body: "村评议委员会",
 *   decidedOn: "2026-10-20",
 *   evidence: [{ record: "minutes-1" }],
 * } as const;
 * const { criteria } = scoreTenStars({ household: { id: "h-1" }, decisions: [minutes] }, { asOf: "2026-12-31" });
 * const thrift = criteria.find((star) => star.id === "thrift");
 * thrift && describeCriterion(thrift, tenStarsRubric, { catalog: zhCN }); // => "评议委员会评议已于 2026-10-20 认定达到。"
 * ```
 */
export function describeCriterion(criterion: CriterionResult, rubric: Rubric, options: ReportOptions): string {
  requireRecord(criterion, "criterion");
  requireRubric(rubric);
  return sayCriterion(criterion, rubric, voiceOf(options));
}

/** How a criterion came out, in the voice of a report. */
export function sayCriterion({ message, settledBy }: CriterionResult, rubric: Rubric, voice: Voice): string {
  if (settledBy === undefined) return voice.tell(message);
  return voice.tell({ key: message.key, params: { ...message.params, stage: stageLabel(settledBy.stage, rubric, voice) } });
}

/** What a stage of deciding is called. */
export function stageLabel(id: string, rubric: Rubric, voice: Voice): string {
  return voice.label(labelOf(rubric.decisionStages?.find((stage) => stage.id === id), id));
}
