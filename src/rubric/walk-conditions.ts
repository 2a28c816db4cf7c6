import type { BooleanTest, Condition, GradeTest, NumberTest } from "./condition.js";
import type { Rubric } from "./rubric.js";

/** A test of one fact, whatever its kind. */
export type Test = BooleanTest | NumberTest | GradeTest;

/** Whether a condition tests one fact, rather than combine others. */
export function isTest(condition: Condition): condition is Test {
  return "fact" in condition;
}

/** The conditions that a group combines, in their order. */
export function membersOf(group: Exclude<Condition, Test>): readonly Condition[] {
  if ("all" in group) return group.all;
  if ("any" in group) return group.any;
  if ("not" in group) return [group.not];
  return group.of;
}

/** Which of the five comparisons a number test makes, and with what. */
export function numberComparison(test: Test): {
  readonly operator: "equals" | "atLeast" | "atMost" | "moreThan" | "lessThan";
  readonly threshold: number | undefined;
} {
  if ("atLeast" in test) return { operator: "atLeast", threshold: test.atLeast };
  if ("atMost" in test) return { operator: "atMost", threshold: test.atMost };
  if ("moreThan" in test) return { operator: "moreThan", threshold: test.moreThan };
  if ("lessThan" in test) return { operator: "lessThan", threshold: test.lessThan };
  return { operator: "equals", threshold: "equals" in test ? test.equals : undefined };
}

/** Every fact id, declared or derived, that a condition reads, in order and with repeats. */
export function factsRead(condition: Condition): readonly string[] {
  if (isTest(condition)) return [condition.fact];
  return membersOf(condition).flatMap(factsRead);
}

/** The declared facts behind an id: a derived fact stands for the facts it is computed from. */
export function baseFacts(rubric: Pick<Rubric, "derived">, id: string): readonly string[] {
  const derived = ownValue(rubric.derived, id);
  if (derived === undefined) return [id];
  switch (derived.op) {
    case "sum":
    case "min":
    case "max":
      return derived.of;
    case "difference":
      return [derived.of, derived.minus];
    case "ratio":
      return [derived.part, derived.whole];
  }
}

/** An own property, so that `toString` and `__proto__` are never found by name. */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
