import type { Decision } from "../../src/core/assessment.js";
import type { Period } from "../../src/core/period.js";
import type { Rubric } from "../../src/rubric/index.js";

/** What decisions make of one criterion: an outcome, a contradiction, or nothing. */
export type Decided = "pass" | "fail" | "contradict" | undefined;

/**
 * Of the decisions on a criterion dated within the cycle and up to `asOf`, those of the highest settling stage count, and
 * of these the ones of the latest day. They settle the criterion, or contradict each other.
 */
export function decide(
  rubric: Rubric,
  criterion: string,
  decisions: readonly Decision[],
  { asOf, period }: { readonly asOf: string; readonly period?: Period }
): Decided {
  const isInTime = ({ decidedOn }: Decision): boolean =>
    decidedOn <= asOf && (period === undefined || (period.from <= decidedOn && decidedOn <= period.to));
  const inTime = decisions.filter((decision) => decision.criterion === criterion && isInTime(decision));
  for (const { id } of (rubric.decisionStages ?? []).filter(({ settles }) => settles).reverse()) {
    const ofStage = inTime.filter(({ stage }) => stage === id);
    const latest = ofStage
      .map(({ decidedOn }) => decidedOn)
      .sort()
      .at(-1);
    const outcomes = new Set(ofStage.filter(({ decidedOn }) => decidedOn === latest).map(({ outcome }) => outcome));
    if (outcomes.size > 1) return "contradict";
    if (outcomes.size === 1) return [...outcomes][0];
  }
  return undefined;
}
