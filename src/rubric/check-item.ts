import { issue, type Issue } from "../core/issue.js";
import { hasTwoDecimals } from "../core/points.js";
import { checkCondition } from "./check-condition.js";
import { checkPoints } from "./check-parts.js";
import type { GradesItem, Item, Times } from "./item.js";
import type { Rubric } from "./rubric.js";
import { ownValue } from "./walk-conditions.js";

/** A line may carry this many factors; with more, products of points would no longer be exact. */
const maxFactors = 2;
const maxFactor = 10;

/** Finds faults in one line: its question, its points, its factors. */
export function checkItem(rubric: Rubric, item: Item, path: Issue["path"]): Issue[] {
  const issues: Issue[] = [];
  if (item.kind === "require") {
    issues.push(...checkCondition(rubric, item.condition, [...path, "condition"]));
    issues.push(...checkPoints(item.points, [...path, "points"]));
  } else {
    issues.push(...checkGrades(rubric, item, path));
  }
  if (item.appliesWhen !== undefined) {
    issues.push(...checkCondition(rubric, item.appliesWhen.condition, [...path, "appliesWhen", "condition"]));
  }
  issues.push(...checkTimes(rubric, item.times ?? [], [...path, "times"]));
  issues.push(...checkPoints(item.cap, [...path, "cap"]), ...checkPoints(item.passAt, [...path, "passAt"]));
  if (item.cap === 0) issues.push(issue("rubric.out-of-range", [...path, "cap"]));
  return issues;
}

function checkGrades(rubric: Rubric, item: GradesItem, path: Issue["path"]): Issue[] {
  const declaration = ownValue(rubric.facts, item.fact);
  if (declaration === undefined) return [issue("rubric.unknown-fact", [...path, "fact"])];
  if (declaration.kind !== "grade") return [issue("rubric.wrong-fact-kind", [...path, "fact"], { expected: declaration.kind })];
  const key = "points" in item ? "points" : "ratios";
  const shares = "points" in item ? item.points : item.ratios;
  const fits = "points" in item ? (share: number) => checkPoints(share, [...path, key]).length === 0 : isRatio;
  const issues: Issue[] = [];
  for (const option of declaration.options) {
    const share = ownValue(shares, option);
    if (share === undefined) issues.push(issue("rubric.points-missing", [...path, key]));
    else if (!fits(share)) issues.push(issue("rubric.points-precision", [...path, key]));
  }
  const unknown = Object.keys(shares).filter((option) => !declaration.options.includes(option));
  issues.push(...unknown.map(() => issue("rubric.unknown-option", [...path, key])));
  if ("worth" in item) issues.push(...checkPoints(item.worth, [...path, "worth"]));
  // A line that can only take has no maximum that anything could be measured against.
  const worth = "worth" in item ? item.worth : 1;
  const onlyTakes = issues.length === 0 && Object.values(shares).every((share) => share * worth < 0);
  return onlyTakes ? [issue("rubric.out-of-range", [...path, key], { min: 0 })] : issues;
}

function isRatio(share: number): boolean {
  return hasTwoDecimals(share) && share >= 0 && share <= 1;
}

function checkTimes(rubric: Rubric, times: readonly Times<Parameters<typeof checkCondition>[1]>[], path: Issue["path"]): Issue[] {
  const issues = times.flatMap(({ when, factor }, index) => {
    const fits = hasTwoDecimals(factor) && factor >= 0 && factor <= maxFactor;
    const found = checkCondition(rubric, when, [...path, index, "when"]);
    return fits ? found : [...found, issue("rubric.out-of-range", [...path, index, "factor"], { min: 0, max: maxFactor })];
  });
  return times.length > maxFactors ? [...issues, issue("input.too-many", path, { max: maxFactors })] : issues;
}
