import type { Result } from "../core/issue.js";
import { findRubricFaults } from "../rubric/check-rubric.js";
import { readOptions } from "../core/require-record.js";
import type { Rubric } from "../rubric/rubric.js";
import { limits } from "./limits.js";
import { publicKey } from "./path.js";
import { forbiddenKeys } from "./rubric-part.js";
import { rubricSchema } from "./rubric.js";
import { failure, validateWithin, type ValidateOptions } from "./validate.js";

/**
 * Reads a rubric from outside, a county's JSON for example: its shape, and then whether it can be scored.
 *
 * Trusts nothing of it: unknown keys, keys that every object answers to (`__proto__`, `constructor`, `prototype`), more
 * than 64 levels, 1,000 entries in one list or 200,000 values are issues, and addresses of sources must be http or https.
 *
 * @param input - anything, for example what `JSON.parse` gave
 * @param options.maxIssues - the most issues to list; 100 where absent
 * @returns the rubric, or what is wrong with it: `input.*` for its shape, `rubric.*` for what keeps it from being scored
 *
 * @example
 * ```ts
 * import { fiveHavesRubric } from "wenming";
 * import { parseRubric } from "wenming/model";
 *
 * const text = JSON.stringify(fiveHavesRubric);
 * parseRubric(JSON.parse(text)).ok; // => true
 * parseRubric({ ...fiveHavesRubric, format: "wenming.rubric/9" });
 * // => {
 * //   ok: false,
 * //   issues: [{ code: "input.unknown-option", path: ["format"], params: { options: "wenming.rubric/1" }, severity: "error" }],
 * //   omitted: 0,
 * // }
 * ```
 */
export function parseRubric(input: unknown, options: ValidateOptions = {}): Result<Rubric> {
  const { maxIssues = 100 } = readOptions(options);
  const { rubricValues: maxValues } = limits;
  const result = validateWithin(rubricSchema, input, { maxIssues, forbiddenKeys, maxValues, keepsOrder: true });
  if (!result.ok) return result;
  const issues = findRubricFaults(result.value).map((issue) => ({ ...issue, path: issue.path.map(publicKey) }));
  return issues.some(({ severity }) => severity === "error") ? failure(issues, maxIssues) : result;
}
