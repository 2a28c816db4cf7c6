import { capIssues, type Issue, mostIssues } from "../core/issue.js";
import { readOptions, requireRecord, requireRecords } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import { findOutsideDivisions } from "./check-divisions.js";
import { findContradictions } from "./check-figures.js";
import { findDangling, findDuplicates, findTierOrder } from "./check-ids.js";
import type { Dataset } from "./dataset.js";

/** How records are checked against each other. */
export interface CheckReferencesOptions {
  /** The most issues to list, 1 or more; 100 where absent. Of more, a closing `issues.omitted` says how many there are. */
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
 * @param options.maxIssues - the most issues to list; 100 where absent
 * @returns the issues, in the order of the table; empty where nothing is wrong. Where there are more than are listed, the
 *   last one is `issues.omitted` and says how many
 * @throws {@link WenmingError} codes `options.records` where it is no dataset, `argument.out-of-range` where `maxIssues` is
 *   not 1 or more
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
  const { maxIssues = mostIssues } = readOptions(options);
  if (!(maxIssues >= 1)) throw new WenmingError("argument.out-of-range", { name: "maxIssues" });
  const lists = readLists(dataset);
  const finders = [findDuplicates, findDangling, findTierOrder, findOutsideDivisions, findContradictions];
  return capIssues(finders.flatMap((find) => [...find(lists)]), maxIssues);
}

const listNames = Object.keys({
  stations: true,
  teams: true,
  volunteers: true,
  activities: true,
  projects: true,
  households: true,
  decisions: true,
  registers: true,
} satisfies Record<keyof Dataset, true>) as readonly (keyof Dataset)[];

// A list that is `null` is absent. What stands in the records is what `validate` let pass.
function readLists(dataset: Dataset): Dataset {
  requireRecord(dataset, "dataset");
  const lists: Partial<Record<keyof Dataset, unknown>> = {};
  for (const name of listNames) {
    const list: unknown = dataset[name];
    if (list === undefined || list === null) continue;
    requireRecords(list, name);
    lists[name] = list;
  }
  return lists as Dataset;
}
