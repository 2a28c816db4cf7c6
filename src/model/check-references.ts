import type { Issue } from "../core/issue.js";
import { findOutsideDivisions } from "./check-divisions.js";
import { findContradictions } from "./check-figures.js";
import { findDangling, findDuplicates, findTierOrder } from "./check-ids.js";
import type { Dataset } from "./dataset.js";

/** How records are checked against each other. */
export interface CheckReferencesOptions {
  /** The most issues to give; all of them where absent. */
  readonly maxIssues?: number;
}

/**
 * Checks records against each other.
 *
 * | code | severity | found where |
 * |---|---|---|
 * | `reference.duplicate` | error | two records of one kind share an id; the issue points to the later one |
 * | `reference.dangling` | error | an id names no record of a list that is there; a list that is absent is not asked |
 * | `reference.tier-order` | error | the parent of a station is not of a higher level |
 * | `reference.outside-division` | warning | a division code and that of the parent, the station or the register lie apart |
 * | `figures.contradict` | warning | a reported figure cannot stand beside the list of the same things, or beside another figure |
 *
 * Figures are compared with lists as bounds: a list proves its length, and no more unless it says that it is complete.
 * Only what is of the same time is compared: figures of state (teams, volunteers, rooms, projects) where they name no
 * period, sessions and participations where they name one with an end. 34 reported and 2 listed is no contradiction.
 *
 * @param dataset - records that `validate` has let pass
 * @param options.maxIssues - the most issues to give; all of them where absent
 * @returns the issues, in the order of the table; empty where nothing is wrong
 *
 * @example
 * ```ts
 * import { checkReferences } from "wenming/model";
 *
 * checkReferences({
 *   stations: [{ id: "buyi", tier: "township-institute", name: "平遥县卜宜乡新时代文明实践所" }],
 *   teams: [{ id: "t1", stationId: "buyj", name: "文艺志愿服务队" }],
 * });
 * // => [{ code: "reference.dangling", path: ["teams", 0, "stationId"], params: { list: "stations" }, severity: "error" }]
 * ```
 */
export function checkReferences(dataset: Dataset, options: CheckReferencesOptions = {}): readonly Issue[] {
  const { maxIssues = Infinity } = options;
  const issues: Issue[] = [];
  for (const find of [findDuplicates, findDangling, findTierOrder, findOutsideDivisions, findContradictions]) {
    for (const issue of find(dataset)) {
      if (issues.length >= maxIssues) return issues;
      issues.push(issue);
    }
  }
  return issues;
}
