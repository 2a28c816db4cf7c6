import fc from "fast-check";
import type { Decision } from "../../../src/core/assessment.js";
import type { Period } from "../../../src/core/period.js";
import type { Rubric } from "../../../src/rubric/index.js";
import { decisionStages } from "./rubrics.js";

/** The day and the cycle of every random assessment. */
export const asOf = "2026-06-30";
export const period: Period = { from: "2026-01-01", to: "2026-12-31" };

/** Decisions on the criteria of a rubric, some too early, some too late, some of them at odds. */
export function decisionsOn(rubric: Rubric): fc.Arbitrary<readonly Decision[]> {
  const decision = fc.record({
    criterion: fc.constantFrom(...rubric.criteria.map(({ id }) => id)),
    stage: fc.constantFrom(...decisionStages.map(({ id }) => id)),
    outcome: fc.constantFrom("pass" as const, "fail" as const),
    decidedOn: fc.constantFrom("2025-12-31", "2026-01-01", "2026-05-04", "2026-06-30", "2026-07-01"),
  });
  return fc.array(decision, { maxLength: 4 });
}
