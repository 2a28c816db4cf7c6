import type { Assessment } from "./assessment.js";
import { isRecord, requireList } from "./require-record.js";
import { WenmingError } from "./wenming-error.js";

/**
 * Refuses what is no assessment. What has the format tag is trusted to have the right shape further down; a stored one
 * goes through `parseAssessment` first.
 *
 * @param path - which argument it is
 */
export function requireAssessment(assessment: unknown, path: string): asserts assessment is Assessment {
  const isAssessment =
    isRecord(assessment) &&
    assessment["format"] === "wenming.assessment/1" &&
    [assessment["rubric"], assessment["subject"], assessment["met"], assessment["points"]].every(isRecord) &&
    [assessment["criteria"], assessment["vetoes"], assessment["facts"], assessment["issues"]].every(Array.isArray);
  if (!isAssessment) throw new WenmingError("options.records", { path });
}

/** Refuses what is no list of assessments. */
export function requireAssessments(assessments: unknown, path: string): asserts assessments is readonly Assessment[] {
  requireList(assessments, path);
  for (let index = 0; index < assessments.length; index += 1) requireAssessment(assessments[index], `${path}[${index}]`);
}
