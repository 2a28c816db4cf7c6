import { issue, type Issue } from "../core/issue.js";
import { isPoints } from "../core/points.js";
import type { Rubric } from "./rubric.js";
import { ownValue } from "./walk-conditions.js";

/** Where an issue stands, from the root of the rubric. */
export type Path = Issue["path"];

/** A source that is named stands in the rubric's list. */
export function checkSource(rubric: Rubric, source: string | undefined, path: Path): Issue[] {
  const isListed = source === undefined || ownValue(rubric.sources, source) !== undefined;
  return isListed ? [] : [issue("rubric.unknown-source", path)];
}

/** Points that are written have at most two decimals and are not larger than the largest points. */
export function checkPoints(points: number | undefined, path: Path): Issue[] {
  return points === undefined || isPoints(points) ? [] : [issue("rubric.points-precision", path)];
}
