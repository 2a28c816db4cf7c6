import type { Assessment } from "../core/assessment.js";
import type { Result } from "../core/issue.js";
import { readOptions } from "../core/require-record.js";
import { assessmentSchema } from "./assessment.js";
import { type ValidateOptions, validateWithin } from "./validate.js";

/**
 * Reads a stored result: its format, its shape, and that what is proved is not above what is possible, nor that above the
 * maximum. It does not score again, and it does not ask whether the sums add up.
 *
 * A result only grows within a major version, so fields that this version does not know are no issue; they are kept, so
 * that storing the result again loses nothing: as JSON the value has the bytes that were read.
 *
 * @param input - anything, for example what `JSON.parse` gave
 * @param options.maxIssues - the most issues to list; 100 where absent
 * @returns the assessment, or what is wrong with it
 *
 * @example
 * ```ts
 * import { checkFiveHaves } from "wenming";
 * import { parseAssessment } from "wenming/model";
 *
 * const station = { id: "buyi", tier: "township-institute", name: "平遥县卜宜乡新时代文明实践所" } as const;
 * const stored = JSON.stringify(checkFiveHaves({ station }, { asOf: "2026-06-30" }));
 * const result = parseAssessment(JSON.parse(stored));
 * result.ok && result.value.verdict; // => "undetermined"
 * ```
 */
export function parseAssessment(input: unknown, options: ValidateOptions = {}): Result<Assessment> {
  return validateWithin(assessmentSchema, input, { ...readOptions(options), keepsOrder: true });
}
