import type { Verdict } from "../core/assessment.js";
import type { CountUnit } from "../core/count.js";
import type { DivisionLevel } from "../core/identifiers/division-code.js";
import type { IssueCode } from "../core/issue.js";
import type { Outcome, Truth } from "../core/outcome.js";
import type { WenmingErrorCode } from "../core/wenming-error.js";

/** A sentence for a fault of the data, and the one that puts its place in front. */
export type IssueMessageKey = `issue.${IssueCode}` | "issue-place";

/** A sentence after an issue that gives one of its params: the limit, the options, the kind that fits. */
export type HintMessageKey =
  | `hint.${"expected" | "min" | "max" | "decimals" | "options" | "format" | "with" | "or" | "list" | "measure" | "levels"}`
  | `hint.${"min-characters" | "min-entries" | "max-characters" | "max-entries" | "max-levels" | "max-values"}`;

/** A sentence for a wrong call of the library. */
export type ErrorMessageKey = `error.${WenmingErrorCode}`;

/** A word for a code that an issue or an error carries as a param. */
export type TermMessageKey =
  | `term.expected.${
      | "string" | "number" | "boolean" | "array" | "object" | "null" | "grade" | "plain-data"}`
  | `term.unit.${CountUnit}`
  | `term.levels.${DivisionLevel}`
  | `term.register.${
      | "meeting-roster" | "covenant-log" | "ceremony-log" | "inspection-sheet" | "complaint-log" | "credit-check"
      | "volunteer-record" | "mediation-log" | "conviction-record" | "vice-record" | "domestic-violence-record"
      | "support-refusal-record"}`
  | `term.measure.${
      | "teams" | "villages" | "villages-with-team" | "volunteers" | "volunteer-times" | "residents" | "rooms"
      | "sessions" | "beneficiaries" | "beneficiary-households" | "projects" | "staff"}`;

/** A sentence that says how a line, a criterion or a veto came out. Results carry these keys. */
export type ResultMessageKey =
  | `item.${Outcome | "contested" | "applies-unknown" | "reason-missing" | "out-of-bounds"}`
  | `criterion.${Outcome | "informative" | "waits-for-decision" | "decisions-contradict"}`
  | `criterion.${"settled-pass" | "settled-fail"}`
  | `criterion.${"points" | "both"}-${"pass" | "fail" | "incomplete"}`
  | `veto.${"in-force" | "ruled-out" | "not-ruled-out" | "contested"}`;

/** A word or sentence about values: what is known of a fact, what was asked, what is missing. */
export type ValueMessageKey =
  | `outcome.${Outcome}`
  | `verdict.${Verdict}`
  | `test.${"is" | "compare"}.${Truth}`
  | `answer.${"yes" | "no"}`
  | `actual.${"unknown" | "at-least" | "at-most" | "between" | "one-of" | "contested" | "reason-missing"}`
  | `expected.${"equals" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "none" | "oneOf" | "better" | "more" | "not"}`
  | `shortfall.${"exact" | "between" | "at-most"}`
  | `excess.${"exact" | "between" | "at-most" | "at-least"}`
  | "steps.counted"
  | `rule.per-unit.${
      | "above" | "above-first" | "above-once" | "each" | "short" | "short-first" | "short-once" | "below" | "down" | "up"}`
  | `rule.${
      | "band" | "band-below" | "grade" | "proportional" | "proportional-full" | "proportional-take"
      | "proportional-take-full" | "discretionary-add" | "discretionary-take" | "best-highest" | "best-lowest"
      | "cap-add" | "cap-take"}`
  | `points.${"earn" | "add" | "add-more" | "take" | "take-more" | "take-none"}`
  | `factor.${"double" | "half" | "zero" | "other" | "when" | "maybe" | "applied" | "not-applied" | "unknown"}`
  | `member.${"label" | "counts" | "may-count"}`
  | `group.${"all" | "any" | "some"}`
  | `effort.${"low" | "medium" | "high"}`
  | `write.${
      | "quantity" | "quantity-one" | "step-one" | "points" | "points-one" | "percent" | "range" | "signed-range" | "of-max" | "and" | "comma" | "semicolon" | "or" | "aside" | "named" | "period"
      | "none"}`;

/** A word or sentence of a report: heads, headings, notes, next steps. */
export type ReportMessageKey =
  | `title.${"rubric" | "detail"}`
  | `head.${
      | "station" | "household" | "rank" | "stars" | "met" | "met-before-veto" | "points" | "percent" | "tier"
      | "veto" | "verdict" | "as-of" | "period" | "completeness" | "item" | "outcome" | "reason" | "bring"
      | "expected" | "actual" | "evidence" | "applies" | "source" | "line" | "low" | "high" | "total"}`
  | `section.${"criteria" | "vetoes" | "next-steps" | "met-breakdown" | "points-breakdown" | "issues" | "sources"}`
  | `breakdown.${"base" | "floor" | "ceiling" | "veto"}`
  | `veto-state.${"in-force" | "contested" | "open" | "none"}`
  | `stars.${"pass" | "fail" | "incomplete" | "spoken"}`
  | `note.${"outcomes" | "low-high" | "board-vetoes" | "board-private"}`
  | `source.${"mark" | "design-mark" | "document" | "design"}`
  | `steps.${"records" | "others" | "none" | "unknown"}`
  | `step.${
      | "record" | "any-record" | "bring-record" | "bring-any-record" | "act" | "act-if-open" | "act-if-open-advised" | "advice" | "gain" | "gain-back" | "bring-reason" | "alternative"
      | "wait-for-decision" | "decisions-contradict" | "decided" | "resolve-appeal" | "out-of-reach"
      | "veto-in-force"}`
  | "board.summary"
  | "completeness";

/** The key of every sentence. New ones may be added in a minor version. */
export type MessageKey =
  | IssueMessageKey
  | HintMessageKey
  | ErrorMessageKey
  | TermMessageKey
  | ResultMessageKey
  | ValueMessageKey
  | ReportMessageKey;
