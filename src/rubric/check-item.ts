import { issue, type Issue } from "../core/issue.js";
import { wholeDomain, type KnownValue } from "../core/known-value.js";
import { hasTwoDecimals, maxPoints } from "../core/points.js";
import { checkCondition } from "./check-condition.js";
import { checkPoints, type Path } from "./check-parts.js";
import { checkValueShape } from "./check-value-item.js";
import { domainOf, gridOf } from "./derived-bounds.js";
import type { BestItem, Item, Times } from "./item.js";
import { rawPoints, type ValueItem } from "./raw-points.js";
import type { Rubric } from "./rubric.js";
import { ownValue } from "./walk-conditions.js";
import type { LoneItem } from "./walk-items.js";

/** A line may carry this many factors; with more, products of points would no longer be exact. */
const maxFactors = 2;
const maxFactor = 10;

/** Finds faults in one line: its question, its points, its factors. */
export function checkItem(rubric: Rubric, item: Item, path: Path): Issue[] {
  const issues = item.kind === "best" ? checkBest(rubric, item, path) : checkLone(rubric, item, path);
  if (item.appliesWhen !== undefined) {
    issues.push(...checkCondition(rubric, item.appliesWhen.condition, [...path, "appliesWhen", "condition"]));
  }
  return [...issues, ...checkPoints(item.passAt, [...path, "passAt"])];
}

function checkBest(rubric: Rubric, item: BestItem, path: Path): Issue[] {
  const issues = item.items.flatMap((member, index) => checkLone(rubric, member, [...path, "items", index]));
  if (item.items.length < 2) issues.push(issue("input.too-few", [...path, "items"], { min: 2 }));
  return [...issues, ...checkFactors(rubric, item, path)];
}

function checkLone(rubric: Rubric, item: LoneItem, path: Path): Issue[] {
  const factors = checkFactors(rubric, item, path);
  if (item.kind !== "require") return [...checkValueItem(rubric, item, path), ...factors];
  const asked = checkCondition(rubric, item.condition, [...path, "condition"]);
  return [...asked, ...checkPoints(item.points, [...path, "points"]), ...factors];
}

function checkFactors(rubric: Rubric, item: Pick<Item, "times" | "cap">, path: Path): Issue[] {
  const issues = [...checkTimes(rubric, item.times ?? [], [...path, "times"]), ...checkPoints(item.cap, [...path, "cap"])];
  return item.cap === 0 ? [...issues, issue("rubric.out-of-range", [...path, "cap"])] : issues;
}

function checkValueItem(rubric: Rubric, item: ValueItem, path: Path): Issue[] {
  const declaration = ownValue(rubric.facts, item.fact);
  const mayBeDerived = item.kind !== "grades" && item.kind !== "discretionary";
  const isDerived = mayBeDerived && ownValue(rubric.derived, item.fact) !== undefined;
  if (declaration === undefined && !isDerived) return [issue("rubric.unknown-fact", [...path, "fact"])];
  const wanted = item.kind === "grades" ? "grade" : "number";
  const kind = declaration?.kind ?? "number";
  if (kind !== wanted) return [issue("rubric.wrong-fact-kind", [...path, "fact"], { expected: kind })];
  const issues = checkValueShape(rubric, item, path);
  if (issues.length > 0) return issues;
  const domain: KnownValue = declaration === undefined ? { kind: "number", ...domainOf(rubric, item.fact) } : wholeDomain(declaration);
  return checkExtent(item, rawPoints(item, domain, declaration === undefined ? undefined : gridOf(declaration)), path);
}

// A line that can only take has no maximum that anything could be measured against, and one without end none at all.
function checkExtent(item: ValueItem, raws: readonly number[], path: Path): Issue[] {
  // A fact that can have no value is a fault of its own.
  if (raws.length === 0) return [];
  const [least, most] = [Math.min(...raws), Math.max(...raws)];
  if (most < 0) return [issue("rubric.out-of-range", path, { min: 0 })];
  const { cap = 0 } = item;
  const limit = maxPoints * 100;
  const isEndless = (most > limit && !(cap > 0)) || (least < -limit && !(cap < 0));
  return isEndless ? [issue("rubric.endless-points", path)] : [];
}

function checkTimes(rubric: Rubric, times: readonly Times<Parameters<typeof checkCondition>[1]>[], path: Issue["path"]): Issue[] {
  const issues = times.flatMap(({ when, factor }, index) => {
    const fits = hasTwoDecimals(factor) && factor >= 0 && factor <= maxFactor;
    const found = checkCondition(rubric, when, [...path, index, "when"]);
    return fits ? found : [...found, issue("rubric.out-of-range", [...path, index, "factor"], { min: 0, max: maxFactor })];
  });
  return times.length > maxFactors ? [...issues, issue("input.too-many", path, { max: maxFactors })] : issues;
}
