import type { Assessment, CriterionResult, ItemResult } from "../core/assessment.js";
import type { Award, Rubric } from "../rubric/rubric.js";
import type { NextStep } from "./next-step.js";
import { criterionOf, requireSameRubric, vetoOf } from "./rubric-parts.js";
import { stepsForItem, type Readings } from "./steps-for-item.js";
import { stepsForVeto } from "./steps-for-veto.js";

/**
 * What would raise a result: which record to bring, what to do, what to wait for, and what is out of reach.
 *
 * Only what can still change a line is listed: facts of a line that has passed, or that has failed for another reason
 * which nobody can change, are left out. Where tiers or verdict are measured in points, lines of met criteria and bonuses
 * are listed as long as they can still earn any. The advice of a rubric is repeated, not computed: nothing here says which of the
 * steps is the cheapest.
 *
 * @param assessment - one result
 * @param rubric - the rubric it was made under
 * @returns steps in rubric order, vetoes last
 * @throws {@link WenmingError} code `assessments.mixed-rubrics` where it is another rubric
 *
 * @example
 * ```ts
 * import { assess, fiveHavesRubric, nextSteps } from "wenming";
 *
 * const assessment = assess(
 *   fiveHavesRubric,
 *   { "venue.exists": true, "teams.total": 8, "activities.held": true, "projects.described": 1 },
 *   { subject: { id: "station-1" }, asOf: "2023-12-31" },
 * );
 * nextSteps(assessment, fiveHavesRubric).map(({ kind, criterion }) => `${criterion}: ${kind}`);
 * // => ["mechanisms: bring-record", "mechanisms: act"]
 * ```
 */
export function nextSteps(assessment: Assessment, rubric: Rubric): readonly NextStep[] {
  requireSameRubric(rubric, [assessment]);
  const known = new Map(assessment.facts.map((reading) => [reading.fact, reading]));
  return [
    ...assessment.criteria.flatMap((criterion) => stepsForCriterion(criterion, rubric, known)),
    ...assessment.vetoes.flatMap((veto) => stepsForVeto(veto, vetoOf(rubric, veto.id), rubric, known)),
  ];
}

function stepsForCriterion(result: CriterionResult, rubric: Rubric, known: Readings): readonly NextStep[] {
  const { id, outcome, settledBy, items, message } = result;
  const isWon = outcome === "pass";
  const needsPoints = countsPoints(rubric);
  if (outcome === "inapplicable" || (isWon && !needsPoints)) return [];
  if (settledBy !== undefined && !isWon) return [{ kind: "decided", criterion: id, decision: settledBy }];
  const contradicting = message.key === "criterion.decisions-contradict";
  if (contradicting || (items.length === 0 && !isWon)) return [{ kind: "wait-for-decision", criterion: id, contradicting }];
  const criterion = criterionOf(rubric, id);
  const award = criterion?.award.by;
  const raising = items.filter((item) => (!isWon && canRaise(item, award)) || (needsPoints && hasRoom(item)));
  // Where every line of a criterion may not apply, whether one does decides it, required or not.
  const steps = (raising.length > 0 || isWon ? raising : items.filter((item) => item.outcome === "incomplete"))
    .map((result) => {
      const item = criterion?.items.find((one) => one.id === result.id);
      return { result, steps: stepsForItem(result, item, { criterion: id, item: result.id }, rubric, known) };
    });
  // A required line that nobody can win any more decides the criterion; work on its other lines would be in vain.
  const lost = steps.filter(({ result, steps: own }) => result.required && own.some(({ kind }) => kind === "out-of-reach"));
  const isLost = lost.length > 0 && award !== "points" && award !== "none" && !needsPoints;
  const wanted = (isLost ? lost : steps).flatMap(({ steps: own }) => own);
  // What cannot be won any more is no news where nothing was lost.
  return isWon ? wanted.filter(({ kind }) => kind !== "out-of-reach") : wanted;
}

// Where the whole is measured in points, each point counts, those of a met criterion and of a bonus too.
function countsPoints({ tiers, verdict }: Rubric): boolean {
  return [tiers?.measure, verdict?.measure].some((measure) => measure === "points" || measure === "percent");
}

function hasRoom({ outcome, points }: ItemResult): boolean {
  return outcome !== "inapplicable" && points.low < points.max;
}

// A criterion awarded by its required lines does not move with the others.
function canRaise(item: ItemResult, award: Award["by"] | undefined): boolean {
  const { outcome, required } = item;
  if (outcome === "inapplicable") return false;
  const isOpen = outcome !== "pass";
  switch (award) {
    case "required":
      return required && isOpen;
    case "points":
      return hasRoom(item);
    case "both":
      return (required && isOpen) || hasRoom(item);
    case "none":
    case undefined:
      return isOpen;
  }
}
