import type { CriterionResult } from "../core/assessment.js";
import type { Rubric } from "../rubric/rubric.js";
import { labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** How a criterion came out, as a sentence; the stage of a decision has its label of the rubric. */
export function describeCriterion({ message, settledBy }: CriterionResult, rubric: Rubric, voice: Voice): string {
  if (settledBy === undefined) return voice.tell(message);
  return voice.tell({ key: message.key, params: { ...message.params, stage: stageLabel(settledBy.stage, rubric, voice) } });
}

/** What a stage of deciding is called. */
export function stageLabel(id: string, rubric: Rubric, voice: Voice): string {
  return voice.label(labelOf(rubric.decisionStages?.find((stage) => stage.id === id), id));
}
