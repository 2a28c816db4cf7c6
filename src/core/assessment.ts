import type { Evidence, FactValue } from "./fact.js";
import type { Issue, IssueParam } from "./issue.js";
import type { Outcome, Truth } from "./outcome.js";
import type { Period } from "./period.js";

/** Who or what was assessed. An id of the host's own; never a name or an identity number. */
export interface Subject {
  /** The host's id of the station, household or volunteer. */
  readonly id: string;
}

/** Which rubric an assessment was made under. */
export interface RubricRef {
  /** Id of the rubric. */
  readonly id: string;
  /** Version of the rubric. */
  readonly version: string;
  /** SHA-256 of its canonical JSON (RFC 8785), 64 hexadecimal digits. */
  readonly hash: string;
}

/** What is proved today, and what would stand if every open fact turned out well. Both inclusive. */
export interface LowHigh {
  /** Proved by what is known. */
  readonly low: number;
  /** Possible as far as is known. */
  readonly high: number;
}

/** Bounds with the maximum they are measured against. */
export interface LowHighMax extends LowHigh {
  /** The most that can be reached: everything that applies or may apply. */
  readonly max: number;
}

/** A message to be made into a sentence: which one, and what goes into it. */
export interface MessageRef {
  /** Key of the message pack. */
  readonly key: string;
  /** What its placeholders stand for. */
  readonly params: Readonly<Record<string, IssueParam>>;
}

/** The comparison a test made. */
export type TestOperator = "is" | "equals" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "oneOf";

/** One fact compared with what was asked. */
export interface TestResult {
  /** A test of one fact. */
  readonly kind: "test";
  /** Id of the declared or derived fact. */
  readonly fact: string;
  /** How it was compared. */
  readonly operator: TestOperator;
  /** With what. */
  readonly expected: boolean | number | readonly string[];
  /** What is known of the fact; `null`: nothing. */
  readonly actual: FactValue;
  /** Whether it holds. */
  readonly truth: Truth;
  /** With a lower threshold that is not surely reached: how many units are missing, at the least and at the most. */
  readonly shortfall?: LowHigh;
  /** `true` where an appeal is open and the fact therefore counts as unknown. */
  readonly contested?: true;
}

/** Several conditions combined. */
export interface GroupResult {
  /** How they were combined. */
  readonly kind: "all" | "any" | "not" | "atLeastOf";
  /** With `atLeastOf`: how many had to hold. */
  readonly n?: number;
  /** Whether the whole holds. */
  readonly truth: Truth;
  /** Every member, in rubric order; none is dropped. */
  readonly members: readonly ConditionResult[];
}

/** How a condition came out, with everything it read. */
export type ConditionResult = TestResult | GroupResult;

/** What is known of the fact whose value a line turns into points. */
export interface FactAnswer {
  /** Id of the declared or derived fact. */
  readonly fact: string;
  /** What is known of it; `null`: nothing. */
  readonly actual: FactValue;
  /** `true` where an appeal is open and the fact therefore counts as unknown. */
  readonly contested?: true;
  /** With kind `perUnit`: how many steps count, at the least and at the most; no `high` where nothing limits it. */
  readonly steps?: { readonly low: number; readonly high?: number };
  /** With kind `discretionary`: `true` where points were stated without a record that gives the reason. */
  readonly reasonMissing?: true;
}

/** How one line came out. */
export interface ItemResult {
  /** Id of the line. */
  readonly id: string;
  /** Kind of the line. */
  readonly kind: "require" | "grades" | "perUnit" | "bands" | "proportional" | "discretionary" | "best";
  /** What is known of it. */
  readonly outcome: Outcome;
  /** Whether a criterion awarded by its required lines needs it. */
  readonly required: boolean;
  /** Its points after factors, rounding and cap. */
  readonly points: LowHighMax;
  /** Which sentence says how it came out. */
  readonly message: MessageRef;
  /** With kind `require`: the question, as it was answered. */
  readonly condition?: ConditionResult;
  /** With the kinds that turn one fact into points: the fact, as far as it is known. */
  readonly answer?: FactAnswer;
  /** With kind `best`: every line of the group, in rubric order. */
  readonly members?: readonly ItemResult[];
  /** Whether it applies, where the rubric asks that. */
  readonly appliesWhen?: ConditionResult;
  /** The factors on its points, where the rubric has them. */
  readonly times?: readonly { readonly factor: number; readonly when: ConditionResult }[];
}

/** One body's decision on one criterion, as the engine takes it. */
export interface Decision {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Id of the stage; the rubric orders the stages. */
  readonly stage: string;
  /** What was decided. */
  readonly outcome: "pass" | "fail";
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** The records it rests on. */
  readonly evidence?: readonly Evidence[];
}

/** How one criterion came out. */
export interface CriterionResult<Id extends string = string> {
  /** Id of the criterion. */
  readonly id: Id;
  /** What is known of it: by decision where one settles it, else by its lines. Vetoes do not change it. */
  readonly outcome: Outcome;
  /** Whether it counts towards the criteria met; a bonus or deduction criterion does not. */
  readonly counted: boolean;
  /** What its lines alone would say; `incomplete` where it has none. */
  readonly observed: Outcome;
  /** The decision that settled it. */
  readonly settledBy?: Decision;
  /** Its points after base, floor and ceiling. */
  readonly points: LowHighMax;
  /** Its lines, in rubric order; none is dropped. */
  readonly items: readonly ItemResult[];
  /** Which sentence says how it came out. */
  readonly message: MessageRef;
}

/** How one veto came out. */
export interface VetoResult {
  /** Id of the veto. */
  readonly id: string;
  /** What it does. */
  readonly effect: "void" | "withhold" | "cap";
  /** `true`: in force. `unknown`: not ruled out, or under appeal. */
  readonly truth: Truth;
  /** The question, as it was answered. */
  readonly when: ConditionResult;
  /** Which sentence says how it came out. */
  readonly message: MessageRef;
}

/** One line of the sums: what it adds in the low case and in the high case. */
export interface BreakdownLine {
  /** What kind of line it is. */
  readonly kind: "criterion" | "base" | "item" | "floor" | "ceiling" | "veto";
  /** Id of the criterion, item or veto; for base, floor and ceiling, of their criterion. */
  readonly id: string;
  /** What it adds to the low total. */
  readonly low: number;
  /** What it adds to the high total. */
  readonly high: number;
}

/** The sums, line by line. Each column adds up exactly to the total of its case. */
export interface Breakdown {
  /** Lines of the criteria met: one a criterion that counts, then one a veto. */
  readonly met: readonly BreakdownLine[];
  /** Lines of the points: base, items, floor and ceiling of each criterion, then one a void. */
  readonly points: readonly BreakdownLine[];
}

/** What is known of one declared fact, and why. */
export interface FactReading {
  /** Id of the fact. */
  readonly fact: string;
  /** What the records say; `null`: nothing. */
  readonly actual: FactValue;
  /** Whether exactly one value is left. */
  readonly known: boolean;
  /** `true` where an appeal is open; rules treat the fact as unknown. */
  readonly contested?: true;
  /** The records it rests on. */
  readonly evidence: readonly Evidence[];
}

/** Whether the whole meets its rubric: 达标, 不达标, 待定. */
export type Verdict = "compliant" | "not-compliant" | "undetermined";

/** The tier (等次) in the low and in the high case; `null`: none. */
export interface TierRange {
  /** Tier proved by what is known. */
  readonly low: string | null;
  /** Tier possible as far as is known. */
  readonly high: string | null;
}

/** The totals of a result. */
export interface Totals {
  /** Criteria met. */
  readonly met: LowHighMax;
  /** Points. */
  readonly points: LowHighMax;
  /** Points in percent of the maximum that applies, rounded to two decimals; `null` where nothing has points. */
  readonly percent: LowHigh | null;
  /** The tier; `null` where the rubric has none. */
  readonly tier: TierRange | null;
}

/**
 * The whole result document: plain JSON, the same bytes for the same input.
 *
 * It only grows within a major version: fields may be added, none is removed or changes its meaning.
 *
 * @typeParam Id - the criterion ids of the rubric
 */
export interface Assessment<Id extends string = string> extends Totals {
  /** The format tag. */
  readonly format: "wenming.assessment/1";
  /** Under which rubric. */
  readonly rubric: RubricRef;
  /** Who or what. */
  readonly subject: Subject;
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The cycle, where one was given. */
  readonly period?: Period;
  /** Whether the rubric is met. */
  readonly verdict: Verdict;
  /** The totals as they would be without vetoes. */
  readonly beforeVeto: Totals;
  /** How many of the facts asked for are known to one value. */
  readonly completeness: { readonly known: number; readonly asked: number };
  /** Each criterion, in rubric order. */
  readonly criteria: readonly CriterionResult<Id>[];
  /** Each veto, in rubric order. */
  readonly vetoes: readonly VetoResult[];
  /** The sums, line by line. */
  readonly breakdown: Breakdown;
  /** Each declared fact, in rubric order. */
  readonly facts: readonly FactReading[];
  /** Faults of the data that were found on the way. */
  readonly issues: readonly Issue[];
}
