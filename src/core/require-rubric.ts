import { isRecord } from "./require-record.js";
import { WenmingError } from "./wenming-error.js";

/**
 * Refuses what is no rubric: callers without types may hand in anything. What has the right tag, criteria, facts and
 * sources is trusted to have the right shape further down; a rubric from outside goes through `parseRubric` first.
 */
export function requireRubric(rubric: unknown): void {
  const isRubric =
    isRecord(rubric) &&
    rubric["format"] === "wenming.rubric/1" &&
    Array.isArray(rubric["criteria"]) &&
    isRecord(rubric["facts"]) &&
    isRecord(rubric["sources"]);
  if (!isRubric) throw new WenmingError("rubric.invalid", { count: 0 });
}
