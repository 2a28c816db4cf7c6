import type { Assessment } from "../../src/core/assessment.js";
import { assess } from "../../src/engine/assess.js";
import type { Rubric } from "../../src/rubric/rubric.js";

/** A rubric of five names, each lit by a decision alone: the shortest way to a wanted number of stars. */
export const fiveNamesRubric: Rubric = {
  format: "wenming.rubric/1",
  id: "five-names",
  version: "1",
  title: { "zh-CN": "五星" },
  sources: {},
  facts: {},
  decisionStages: [{ id: "committee", label: { "zh-CN": "评议委员会" }, settles: true }],
  criteria: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: { "zh-CN": id }, award: { by: "required" }, items: [] })),
};

/** An assessment with `low` stars lit, `high - low` waiting and the rest of five lost. */
export function starAssessment(id: string, low: number, high: number = low): Assessment {
  const decisions = fiveNamesRubric.criteria.flatMap(({ id: criterion }, index) => {
    if (index >= low && index < high) return [];
    const outcome = index < low ? ("pass" as const) : ("fail" as const);
    return [{ criterion, stage: "committee", outcome, decidedOn: "2026-06-01" }];
  });
  return assess<Rubric>(fiveNamesRubric, {}, { subject: { id }, asOf: "2026-06-30", decisions });
}
