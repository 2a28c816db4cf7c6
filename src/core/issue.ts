/**
 * Every code that an {@link Issue} can carry. A code never changes its meaning; new ones may be added in a minor version.
 *
 * | family | found by |
 * |---|---|
 * | `input.*` | `validate`, on the shape of one record; the collectors and `assess`, where they meet what it would have refused |
 * | `identifier.*` | `validate`, on a code with a check digit or a fixed shape |
 * | `reference.*` | `checkReferences`, across records |
 * | `figures.*` | `checkReferences` and the collectors, where two records speak of one quantity |
 * | `rubric.*` | `checkRubric`, on a rubric that has the right shape and yet cannot be scored |
 * | `fact.*`, `decision.*`, `decisions.*` | `assess` and the collectors |
 * | `register.*` | the collectors, on registers that leave something open |
 * | `issues.omitted` | every check that lists issues: it closes a list that was cut short; `count` says how many more there are |
 *
 * `validate` and `checkReferences` give these params; codes that are not named have none.
 *
 * | code | params |
 * |---|---|
 * | `input.required` | `or`: another key that would do as well, where there is one |
 * | `input.wrong-type` | `expected`: `string`, `number`, `boolean`, `array`, `object`, `null`, or several of them with `, ` between; `plain-data` for what JSON cannot hold |
 * | `input.too-small`, `input.too-short`, `input.too-few` | `min`, inclusive: a number, characters, entries |
 * | `input.too-large`, `input.too-long`, `input.too-many`, `input.too-deep`, `input.too-large-document` | `max`, inclusive: a number, characters, entries, levels, values |
 * | `input.too-precise` | `decimals` that the number may have |
 * | `input.unknown-option` | `options` that fit, with `, ` between; absent where there are too many to print |
 * | `input.bad-format` | `format`: the name of the format |
 * | `input.no-match` | `options`: keys by which the possible shapes are told apart, with `, ` between |
 * | `input.contradicts` | `with`: the key beside which the value cannot stand |
 * | `identifier.division-code` | `levels` that the division may have, with `, ` between; absent where any may be |
 * | `reference.dangling` | `list`: the list of the dataset that lacks the id |
 * | `figures.contradict` | `measure` of the figure |
 */
export type IssueCode =
  | "input.required"
  | "input.wrong-type"
  | "input.not-finite"
  | "input.not-integer"
  | "input.too-precise"
  | "input.too-small"
  | "input.too-large"
  | "input.too-short"
  | "input.too-long"
  | "input.too-many"
  | "input.too-few"
  | "input.unknown-option"
  | "input.unknown-key"
  | "input.forbidden-key"
  | "input.bad-format"
  | "input.not-a-date"
  | "input.dates-reversed"
  | "input.too-deep"
  | "input.too-large-document"
  | "input.cyclic"
  | "input.no-match"
  | "input.contradicts"
  | "input.refused"
  | "identifier.division-code"
  | "identifier.social-credit-code"
  | "identifier.resident-id"
  | "reference.dangling"
  | "reference.duplicate"
  | "reference.tier-order"
  | "reference.outside-division"
  | "figures.contradict"
  | "rubric.unknown-fact"
  | "rubric.unknown-criterion"
  | "rubric.unknown-option"
  | "rubric.wrong-fact-kind"
  | "rubric.duplicate-id"
  | "rubric.points-precision"
  | "rubric.points-missing"
  | "rubric.no-required-item"
  | "rubric.bands-order"
  | "rubric.threshold-grid"
  | "rubric.fact-domain"
  | "rubric.when-zero"
  | "rubric.unknown-source"
  | "rubric.empty-group"
  | "rubric.too-deep"
  | "rubric.bad-date"
  | "rubric.out-of-range"
  | "rubric.endless-points"
  | "fact.out-of-domain"
  | "fact.wrong-kind"
  | "fact.out-of-bounds"
  | "fact.reason-missing"
  | "decision.unknown-criterion"
  | "decision.unknown-stage"
  | "decision.unknown-outcome"
  | "decision.bad-date"
  | "decisions.contradict"
  | "decision.disagrees-with-observation"
  | "register.starts-late"
  | "register.late"
  | "register.evidence-missing"
  | "issues.omitted";

/** A value that an issue or a sentence may carry: a number, a code, an id of the rubric; never what the input held. */
export type IssueParam = string | number | boolean;

/**
 * One thing that is wrong or doubtful in the data, in a form a program can branch on. The sentence is made later from
 * `code` and `params` by `formatIssue`; the value that was found is never part of it, because records are personal data.
 */
export interface Issue {
  /** What is wrong. */
  readonly code: IssueCode;
  /** Where, from the root of the input: keys and zero-based indexes. A key that is not a plain identifier reads `"…"`. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: limits, expected kinds, ids of the rubric. Never a value of the input. */
  readonly params: Readonly<Record<string, IssueParam>>;
  /** `error`: the value cannot be used. `warning`: it was used, and somebody should look. */
  readonly severity: "error" | "warning";
}

/**
 * What a check of data returns: the value, or the issues that keep it from being one.
 *
 * `omitted` counts issues that were found and are not listed. Where it is above 0 the search may have ended early, so that
 * it says "at least so many more".
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly omitted: number };

/** Makes an error issue. */
export function issue(code: IssueCode, path: Issue["path"], params: Issue["params"] = {}): Issue {
  return { code, path, params, severity: "error" };
}

/** Makes a warning: the data was used as it is, and somebody should look. */
export function warning(code: IssueCode, path: Issue["path"], params: Issue["params"] = {}): Issue {
  return { code, path, params, severity: "warning" };
}

/** Whether something is an issue as results carry it. */
export function isIssue(value: unknown): value is Issue {
  if (typeof value !== "object" || value === null) return false;
  const { code, path, params, severity } = value as { readonly [K in keyof Issue]?: unknown };
  if (typeof code !== "string" || !Array.isArray(path) || typeof params !== "object" || params === null) return false;
  const isPath = path.every((part) => typeof part === "string" || typeof part === "number");
  const isPlain = Object.values(params).every((param) => ["string", "number", "boolean"].includes(typeof param));
  return isPath && isPlain && (severity === "error" || severity === "warning");
}

/** A list of issues is cut short after this many. */
export const mostIssues = 100;

/** The first issues of a list; where there are more, a closing one says how many. */
export function capIssues(issues: readonly Issue[], most: number = mostIssues): readonly Issue[] {
  if (issues.length <= most) return issues;
  const omitted = issues.slice(most);
  const isGrave = omitted.some(({ severity }) => severity === "error");
  const closing = (isGrave ? issue : warning)("issues.omitted", [], { count: omitted.length });
  return [...issues.slice(0, most), closing];
}
