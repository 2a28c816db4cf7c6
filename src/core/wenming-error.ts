import type { Issue, IssueParam } from "./issue.js";

/** Every code that a {@link WenmingError} can carry. */
export type WenmingErrorCode =
  /** `asOf` is missing or not a calendar date `YYYY-MM-DD`. */
  | "options.as-of"
  /** `period` is not two calendar dates with `from` on or before `to`. */
  | "options.period"
  /** `subject` has no id. */
  | "options.subject"
  /** The facts that `rankCohort` reads and writes are not different ones, or the one to rank by is not declared a number. */
  | "options.cohort"
  /** What belongs to a call is not an object, or not a list, where one is asked for; `path` says which, as `teams[0]`. */
  | "options.records"
  /** The columns of a batch differ in length, or one does not fit its fact. */
  | "options.columns"
  /** The size of a batch is not a whole number of 1 or more. */
  | "options.batch-size"
  /** The rubric cannot be scored, or is no rubric; `issues` says where and why. */
  | "rubric.invalid"
  /** Two counts of different units were added. */
  | "count.unit-mismatch"
  /** A count was made with a value that is negative or not a whole number. */
  | "count.bad-value"
  /** A calendar date was not a real day `YYYY-MM-DD`. */
  | "date.invalid"
  /** A message key has no sentence in the pack. */
  | "message.unknown-key"
  /** Figures of assessments under different rubrics were ranked or reported together. */
  | "assessments.mixed-rubrics"
  /** Two rows of a cohort have the same id. */
  | "cohort.duplicate-row"
  /** Assessments of different days or cycles were ranked together. */
  | "assessments.mixed-dates"
  /** A value cannot be written as JSON, so it has no canonical form. */
  | "json.not-serializable"
  /** A number that must be finite, or lie in a range, does not. */
  | "argument.out-of-range";

/**
 * The one error class: a programmer called the library wrongly. Faults of the data are never thrown; they come back as
 * {@link Issue}s.
 *
 * The message is the code alone: it never holds a value of the input.
 *
 * @example
 * ```ts
 * import { WenmingError, addCounts, exact } from "wenming";
 *
 * let code = "";
 * try {
 *   // A host without types may still try to add people to participations.
 *   addCounts(exact("persons", 3), exact("personTimes", 4) as never);
 * } catch (error) {
 *   if (error instanceof WenmingError) code = error.code;
 * }
 * code; // => "count.unit-mismatch"
 * ```
 */
export class WenmingError extends Error {
  /** The name of the class, as a console prints it. */
  override readonly name = "WenmingError";
  /** What was done wrongly. */
  readonly code: WenmingErrorCode;
  /** What the sentence needs: expected kinds, limits, ids of the rubric. Never a value of the input. */
  readonly params: Readonly<Record<string, IssueParam>>;
  /** The faults of a rubric, where that is what was wrong; else empty. */
  readonly issues: readonly Issue[];

  /** Makes the error; the library throws it, a host only catches it. */
  constructor(
    code: WenmingErrorCode,
    params: Readonly<Record<string, IssueParam>> = {},
    issues: readonly Issue[] = [],
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.issues = issues;
  }
}
