import type { VetoResult } from "../core/assessment.js";
import type { Rubric, Veto } from "../rubric/rubric.js";
import type { NextStep } from "./next-step.js";
import { requirementOf } from "./requirement.js";
import { toSettle, withoutRepeats, type Readings } from "./steps-for-item.js";

/** What would rule a veto out; of one that is in force, nothing but that it is. */
export function stepsForVeto(result: VetoResult, veto: Veto | undefined, rubric: Rubric, known: Readings): readonly NextStep[] {
  const place = { veto: result.id };
  if (result.truth === true) return [{ kind: "veto-in-force", ...place }];
  const ruledOut = requirementOf(result.when, veto?.when, false);
  return withoutRepeats(toSettle(ruledOut, { place, rubric, known }));
}
