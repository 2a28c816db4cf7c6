import type { FactDeclaration } from "../core/fact.js";
import { isOnGrid } from "../core/grid.js";
import { issue, type Issue } from "../core/issue.js";
import { checkSource } from "./check-parts.js";
import type { Condition } from "./condition.js";
import type { Rubric } from "./rubric.js";
import { isTest, membersOf, numberComparison, ownValue, type Test } from "./walk-conditions.js";

/** Conditions may stand in each other this deep; nobody writes more, and a walk never runs out of stack. */
export const maxConditionDepth = 32;

/** Finds faults in a condition: facts, options and comparisons that do not fit, groups without members. */
export function checkCondition(rubric: Rubric, condition: Condition, path: Issue["path"], depth = 0): Issue[] {
  if (depth > maxConditionDepth) return [issue("rubric.too-deep", path, { max: maxConditionDepth })];
  if (isTest(condition)) return [...checkTest(rubric, condition, path), ...checkSource(rubric, condition.source, [...path, "source"])];
  const members = membersOf(condition);
  const issues = members.flatMap((member, index) => checkCondition(rubric, member, [...path, ...step(condition, index)], depth + 1));
  if (members.length === 0) issues.push(issue("rubric.empty-group", path));
  if ("atLeastOf" in condition && !isCountOf(condition.atLeastOf, members.length)) {
    issues.push(issue("rubric.out-of-range", [...path, "atLeastOf"], { min: 1, max: members.length }));
  }
  return issues;
}

function step(group: Exclude<Condition, Test>, index: number): Issue["path"] {
  if ("not" in group) return ["not"];
  return ["all" in group ? "all" : "any" in group ? "any" : "of", index];
}

function isCountOf(n: number, length: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= length;
}

function checkTest(rubric: Rubric, test: Test, path: Issue["path"]): Issue[] {
  const declaration = ownValue(rubric.facts, test.fact);
  const isDerived = ownValue(rubric.derived, test.fact) !== undefined;
  if (declaration === undefined && !isDerived) return [issue("rubric.unknown-fact", [...path, "fact"])];
  const expected = "is" in test ? "boolean" : "oneOf" in test ? "grade" : "number";
  const actual = declaration?.kind ?? "number";
  if (expected !== actual) return [issue("rubric.wrong-fact-kind", path, { expected: actual })];
  if ("oneOf" in test) return checkOptions(declaration, test.oneOf, [...path, "oneOf"]);
  return "is" in test ? [] : checkThreshold(declaration, test, path);
}

function checkOptions(declaration: FactDeclaration | undefined, wanted: readonly string[], path: Issue["path"]): Issue[] {
  const options = declaration?.kind === "grade" ? declaration.options : [];
  if (wanted.length === 0) return [issue("rubric.empty-group", path)];
  return wanted.flatMap((option, index) => (options.includes(option) ? [] : [issue("rubric.unknown-option", [...path, index])]));
}

function checkThreshold(declaration: FactDeclaration | undefined, test: Test, path: Issue["path"]): Issue[] {
  const { operator, threshold } = numberComparison(test);
  if (threshold === undefined || !Number.isFinite(threshold)) return [issue("rubric.out-of-range", path)];
  if (operator !== "equals" || declaration?.kind !== "number") return [];
  return isOnGrid(threshold, 10 ** (declaration.decimals ?? 0)) ? [] : [issue("rubric.threshold-grid", [...path, operator])];
}
