import type { Decision, LowHigh, TestResult } from "../core/assessment.js";
import type { FactValue } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
import type { Advice } from "../rubric/item.js";

/** Which line or veto a step is about. */
export interface StepPlace {
  /** Id of the criterion; absent for a veto. */
  readonly criterion?: string;
  /** Id of the line. */
  readonly item?: string;
  /** Id of the line inside a group of which one counts. */
  readonly member?: string;
  /** Id of the veto. */
  readonly veto?: string;
  /** `true`: one of several ways; the others need not be gone as well. */
  readonly alternative?: true;
}

/** Bring a record: the fact is open, and this settles it. */
export interface BringRecordStep extends StepPlace {
  /** Bring a record. */
  readonly kind: "bring-record";
  /** Id of the declared fact. */
  readonly fact: string;
  /** `true`: the points are stated, and the record is asked for because it gives the reason. */
  readonly reason?: true;
  /** The record that settles it; absent where the rubric names none. */
  readonly record?: LocalizedText;
}

/** Do something: the fact can still be changed. */
export interface ActStep extends StepPlace {
  /** Do something. */
  readonly kind: "act";
  /** Id of the declared or derived fact. */
  readonly fact: string;
  /** `true`: what is asked is known not to be fulfilled; `false`: it may be, and only the record is missing. */
  readonly certain: boolean;
  /** What is known of the fact; `null`: nothing. */
  readonly actual: FactValue;
  /** The test that is not fulfilled; absent for a line that turns a value into points. */
  readonly test?: TestResult;
  /** `false` where the test must not hold. */
  readonly wanted: boolean;
  /** How many units are missing, at the least and at the most. */
  readonly shortfall?: LowHigh;
  /** With a line that turns a number into points: the value that would earn more of them. */
  readonly target?: { readonly operator: "atLeast" | "atMost" | "lessThan"; readonly value: number };
  /** With a target, where what the line earns now is known: how many points it would add. */
  readonly gain?: number;
  /** `true`: the gain is points that would no longer be taken. */
  readonly saves?: true;
  /** How to go about it, where the rubric says so. */
  readonly advice?: Advice;
}

/** Wait: a decision settles the criterion, and it has not been made or contradicts another. */
export interface WaitForDecisionStep extends StepPlace {
  /** Wait for a decision. */
  readonly kind: "wait-for-decision";
  /** `true`: decisions of equal weight contradict each other. */
  readonly contradicting: boolean;
}

/** A decision settled the criterion as not met. What is left is the objection. */
export interface DecidedStep extends StepPlace {
  /** Decided as not met. */
  readonly kind: "decided";
  /** The decision. */
  readonly decision: Decision;
}

/** An appeal about the fact is open; its end settles it. */
export interface ResolveAppealStep extends StepPlace {
  /** Wait for an appeal to end. */
  readonly kind: "resolve-appeal";
  /** Id of the fact. */
  readonly fact: string;
}

/** The fact lies in the past or outside anybody's reach: the line cannot be won any more in this cycle. */
export interface OutOfReachStep extends StepPlace {
  /** Cannot be changed. */
  readonly kind: "out-of-reach";
  /** Id of the fact. */
  readonly fact: string;
}

/** A veto is in force. Its title is all that is ever said of it. */
export interface VetoInForceStep extends StepPlace {
  /** A veto is in force. */
  readonly kind: "veto-in-force";
}

/** One thing that would raise a result, or that stands in its way. */
export type NextStep =
  | BringRecordStep
  | ActStep
  | WaitForDecisionStep
  | DecidedStep
  | ResolveAppealStep
  | OutOfReachStep
  | VetoInForceStep;
