import type { Verdict } from "../core/assessment.js";
import type { CountUnit } from "../core/count.js";
import type { IssueCode } from "../core/issue.js";
import type { Outcome, Truth } from "../core/outcome.js";
import type { WenmingErrorCode } from "../core/wenming-error.js";

/** A sentence for a fault of the data, and the one that puts its place in front. */
export type IssueMessageKey = `issue.${IssueCode}` | "issue-place";

/** A sentence after an issue that gives one of its params: the limit, the options, the kind that fits. */
export type HintMessageKey =
  | `hint.${"expected" | "min" | "max" | "decimals" | "options" | "format" | "with" | "or" | "list" | "measure"}`;

/** A sentence for a wrong call of the library. */
export type ErrorMessageKey = `error.${WenmingErrorCode}`;

/** A word for a code that an issue or an error carries as a param. */
export type TermMessageKey =
  | `term.expected.${
      | "string" | "number" | "boolean" | "array" | "object" | "null" | "grade" | "plain-data"}`
  | `term.unit.${CountUnit}`
  | `term.register.${
      | "meeting-roster" | "covenant-log" | "ceremony-log" | "inspection-sheet" | "complaint-log" | "credit-check"
      | "volunteer-record" | "mediation-log" | "conviction-record" | "vice-record" | "domestic-violence-record"
      | "support-refusal-record"}`
  | `term.measure.${
      | "teams" | "villages" | "villages-with-team" | "volunteers" | "volunteer-times" | "residents" | "rooms"
      | "sessions" | "beneficiaries" | "beneficiary-households" | "projects" | "staff"}`;

/** A sentence that says how a line, a criterion or a veto came out. Results carry these keys. */
export type ResultMessageKey =
  | `item.${Outcome | "contested" | "applies-unknown"}`
  | `criterion.${Outcome | "informative" | "waits-for-decision" | "decisions-contradict"}`
  | `criterion.${"settled-pass" | "settled-fail"}`
  | `veto.${"in-force" | "ruled-out" | "not-ruled-out" | "contested"}`;

/** A word or sentence about values: what is known of a fact, what was asked, what is missing. */
export type ValueMessageKey =
  | `outcome.${Outcome}`
  | `verdict.${Verdict}`
  | `test.${"is" | "compare"}.${Truth}`
  | `answer.${"yes" | "no"}`
  | `actual.${"unknown" | "at-least" | "at-most" | "between" | "one-of" | "contested"}`
  | `expected.${"equals" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "none" | "oneOf" | "better" | "not"}`
  | `shortfall.${"exact" | "between" | "at-most"}`
  | `group.${"all" | "any" | "some"}`
  | `effort.${"low" | "medium" | "high"}`
  | `write.${
      | "quantity" | "quantity-one" | "range" | "of-max" | "and" | "comma" | "or" | "aside" | "named" | "period"
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
  | `steps.${"records" | "others" | "none"}`
  | `step.${
      | "record" | "bring-record" | "act" | "act-if-open" | "act-if-open-advised" | "advice" | "alternative"
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
