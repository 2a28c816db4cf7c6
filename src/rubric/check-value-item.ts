import { isOnGrid } from "../core/grid.js";
import { issue, type Issue } from "../core/issue.js";
import { hasTwoDecimals } from "../core/points.js";
import { checkPoints, type Path } from "./check-parts.js";
import type { ValueItem } from "./raw-points.js";
import type { Rubric } from "./rubric.js";
import { ownValue } from "./walk-conditions.js";

type ItemOfKind<Kind extends ValueItem["kind"]> = Extract<ValueItem, { readonly kind: Kind }>;

/** Finds faults in the numbers of a line that turns the value of one fact into points. */
export function checkValueShape(rubric: Rubric, item: ValueItem, path: Path): Issue[] {
  switch (item.kind) {
    case "grades":
      return checkGrades(rubric, item, path);
    case "perUnit":
      return checkPerUnit(item, path);
    case "bands":
      return checkBands(item, path);
    case "proportional":
      return [...checkPoints(item.worth, [...path, "worth"]), ...checkAboveZero(item.full, [...path, "full"])];
    case "discretionary":
      return checkDiscretionary(rubric, item, path);
  }
}

function checkGrades(rubric: Rubric, item: ItemOfKind<"grades">, path: Path): Issue[] {
  const declaration = ownValue(rubric.facts, item.fact);
  const options = declaration?.kind === "grade" ? declaration.options : [];
  const key = "points" in item ? "points" : "ratios";
  const shares = "points" in item ? item.points : item.ratios;
  const issues: Issue[] = [];
  for (const option of options) {
    const share = ownValue(shares, option);
    if (share === undefined) issues.push(issue("rubric.points-missing", [...path, key]));
    else issues.push(...("points" in item ? checkPoints(share, [...path, key]) : checkRatio(share, [...path, key])));
  }
  const unknown = Object.keys(shares).filter((option) => !options.includes(option));
  issues.push(...unknown.map(() => issue("rubric.unknown-option", [...path, key])));
  return "worth" in item ? [...issues, ...checkPoints(item.worth, [...path, "worth"])] : issues;
}

function checkPerUnit(item: ItemOfKind<"perUnit">, path: Path): Issue[] {
  const { each, first, step } = item;
  const start = "above" in item ? item.above : item.shortOf;
  const issues = [...checkPoints(each, [...path, "each"]), ...checkPoints(first, [...path, "first"]), ...checkAboveZero(step, [...path, "step"])];
  if (!Number.isFinite(start)) issues.push(issue("rubric.out-of-range", [...path, "above" in item ? "above" : "shortOf"]));
  // With one sign for all steps the points rise or fall with the fact, so that its bounds bound them.
  if (first !== undefined && first * each < 0) issues.push(issue("rubric.out-of-range", [...path, "first"]));
  return issues;
}

function checkBands(item: ItemOfKind<"bands">, path: Path): Issue[] {
  const key = "bands" in item ? "bands" : "ratioBands";
  const bands: readonly { readonly from: number }[] = "bands" in item ? item.bands : item.ratioBands;
  const issues: Issue[] = bands.length === 0 ? [issue("rubric.empty-group", [...path, key])] : [];
  bands.forEach(({ from }, index) => {
    const previous = bands[index - 1];
    if (!Number.isFinite(from)) issues.push(issue("rubric.out-of-range", [...path, key, index, "from"]));
    else if (previous !== undefined && !(previous.from < from)) issues.push(issue("rubric.bands-order", [...path, key, index, "from"]));
  });
  if ("bands" in item) {
    return [...issues, ...item.bands.flatMap(({ points }, index) => checkPoints(points, [...path, key, index, "points"]))];
  }
  const ratios = item.ratioBands.flatMap(({ ratio }, index) => checkRatio(ratio, [...path, key, index, "ratio"]));
  return [...issues, ...ratios, ...checkPoints(item.worth, [...path, "worth"])];
}

function checkDiscretionary(rubric: Rubric, { fact, least, most }: ItemOfKind<"discretionary">, path: Path): Issue[] {
  const issues = [...checkPoints(least, [...path, "least"]), ...checkPoints(most, [...path, "most"])];
  const isOrdered = most !== 0 && least * most >= 0 && Math.abs(least) <= Math.abs(most);
  if (!isOrdered) issues.push(issue("rubric.out-of-range", [...path, "most"]));
  const declaration = ownValue(rubric.facts, fact);
  if (issues.length > 0 || declaration?.kind !== "number") return issues;
  const { min, max = Infinity, decimals = 0 } = declaration;
  if (decimals > 2) return [issue("rubric.points-precision", [...path, "fact"])];
  const canSayAll = [0, least, most].every((points) => min <= points && points <= max && isOnGrid(points, 10 ** decimals));
  return canSayAll ? [] : [issue("rubric.fact-domain", [...path, "fact"])];
}

function checkRatio(share: number, path: Path): Issue[] {
  return hasTwoDecimals(share) && share >= 0 && share <= 1 ? [] : [issue("rubric.points-precision", path)];
}

function checkAboveZero(value: number | undefined, path: Path): Issue[] {
  return value === undefined || (Number.isFinite(value) && value > 0) ? [] : [issue("rubric.out-of-range", path, { min: 0 })];
}
