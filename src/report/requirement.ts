import type { ConditionResult, TestResult } from "../core/assessment.js";
import { notTrue, type Truth } from "../core/outcome.js";
import type { Condition } from "../rubric/condition.js";

/** What a line asks of one fact. */
export interface TestRequirement {
  /** One fact. */
  readonly kind: "test";
  /** The test as it was answered. */
  readonly test: TestResult;
  /** `false` where the test must not hold. */
  readonly wanted: boolean;
  /** Whether what is asked is fulfilled. */
  readonly met: Truth;
  /** Key of the rubric's `sources`, where the test itself names one. */
  readonly source?: string;
}

/** What a line asks of several facts: `need` of the members. */
export interface GroupRequirement {
  /** Several facts. */
  readonly kind: "group";
  /** How many members must be fulfilled, 1 to their number. */
  readonly need: number;
  /** Whether enough of them are. */
  readonly met: Truth;
  /** The members, in rubric order. */
  readonly of: readonly Requirement[];
}

/**
 * A condition with every `not` carried down to the tests (De Morgan), so that it reads as what has to be fulfilled: "all
 * of these", "one of these", "two of these", each either to hold or not to hold.
 */
export type Requirement = TestRequirement | GroupRequirement;

/** Reads an answered condition, and beside it the rubric's own, as a requirement. */
export function requirementOf(result: ConditionResult, condition: Condition | undefined, wanted = true): Requirement {
  const met = wanted ? result.truth : notTrue(result.truth);
  if (result.kind === "test") {
    const source = condition !== undefined && "fact" in condition ? condition.source : undefined;
    return { kind: "test", test: result, wanted, met, ...(source === undefined ? {} : { source }) };
  }
  const conditions = condition === undefined ? [] : membersOf(condition);
  const [only] = result.members;
  if (result.kind === "not" && only !== undefined) return requirementOf(only, conditions[0], !wanted);
  const of = result.members.map((member, index) => requirementOf(member, conditions[index], wanted));
  const [first] = of;
  if (of.length === 1 && first !== undefined) return first;
  return { kind: "group", need: neededOf(result, wanted), met, of };
}

/** The tests of a requirement, in rubric order. */
export function testsOf(requirement: Requirement): readonly TestRequirement[] {
  return requirement.kind === "test" ? [requirement] : requirement.of.flatMap(testsOf);
}

// Not "n of k" is "k − n + 1 of the opposites".
function neededOf(result: Extract<ConditionResult, { readonly members: unknown }>, wanted: boolean): number {
  const count = result.members.length;
  const need = result.kind === "atLeastOf" ? (result.n ?? count) : result.kind === "any" ? 1 : count;
  return wanted ? need : count - need + 1;
}

function membersOf(condition: Condition): readonly Condition[] {
  if ("fact" in condition) return [];
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return [condition.not];
  return condition.of;
}
