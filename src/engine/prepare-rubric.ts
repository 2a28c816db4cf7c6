import type { RubricRef } from "../core/assessment.js";
import { WenmingError } from "../core/wenming-error.js";
import { checkRubric } from "../rubric/check-rubric.js";
import { hashRubric } from "../rubric/hash-rubric.js";
import type { Rubric } from "../rubric/rubric.js";

// JSON has no symbols: no document from outside can pass for a prepared rubric and borrow the fingerprint of a published one.
// It is the same symbol in the ESM and in the CommonJS build.
const preparedBrand: unique symbol = Symbol.for("wenming.prepared");

/**
 * A rubric that was checked, copied and fingerprinted once, to be scored many times. Only `prepareRubric` makes one: it
 * does not survive JSON, nor being sent to a worker.
 *
 * @typeParam R - the rubric's own type
 */
export interface PreparedRubric<R extends Rubric = Rubric> {
  /** Tells a prepared rubric from a bare one. */
  readonly [preparedBrand]: true;
  /** A copy of the rubric; later changes of the original do not reach it. */
  readonly rubric: R;
  /** Id, version and fingerprint, as every assessment carries them. */
  readonly ref: RubricRef;
}

/**
 * Checks, copies and fingerprints a rubric once, for scoring many subjects: `assess` takes the prepared rubric in place
 * of the bare one and then saves that work.
 *
 * @param rubric - a rubric that can be scored
 * @throws {@link WenmingError} code `rubric.invalid` with the `issues` of `checkRubric`; `json.not-serializable`
 *
 * @example
 * ```ts
 * import { assess, fiveHavesRubric, prepareRubric } from "wenming";
 *
 * const ready = prepareRubric(fiveHavesRubric);
 * const verdicts = ["s-1", "s-2"].map((id) => assess(ready, {}, { subject: { id }, asOf: "2026-06-30" }).verdict);
 * verdicts; // => ["undetermined", "undetermined"]
 * ```
 */
export function prepareRubric<const R extends Rubric>(rubric: R): PreparedRubric<R> {
  const issues = checkRubric(rubric);
  if (issues.length > 0) throw new WenmingError("rubric.invalid", { count: issues.length }, issues);
  const hash = hashRubric(rubric);
  const copy = JSON.parse(JSON.stringify(rubric)) as R;
  return { [preparedBrand]: true, rubric: copy, ref: { id: rubric.id, version: rubric.version, hash } };
}

/** Whether something was made by {@link prepareRubric}. */
export function isPrepared(rubric: unknown): rubric is PreparedRubric {
  return typeof rubric === "object" && rubric !== null && Object.hasOwn(rubric, preparedBrand);
}
