import type { Assessment } from "../core/assessment.js";
import type { Period } from "../core/period.js";
import { readOptions } from "../core/require-record.js";
import { assess } from "../engine/assess.js";
import type { PreparedRubric } from "../engine/prepare-rubric.js";
import { collectStationFacts, type StationRecords } from "../facts/collect-station-facts.js";
import type { CriterionIdOf, Rubric } from "../rubric/rubric.js";
import { fiveHavesRubric } from "../standards/five-haves.js";

/** How {@link checkFiveHaves} works. */
export interface CheckFiveHavesOptions<R extends Rubric> {
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The span that facts about a period are counted over, both ends inclusive. Without it, such facts are not known. */
  readonly period?: Period;
  /** The rubric; absent: the literal five-haves, which asks only that each of the five exists. */
  readonly rubric?: R | PreparedRubric<R>;
}

/**
 * Checks whether a station meets the five haves (五有): a venue, a team, activities, projects, mechanisms.
 *
 * What no record states is not known, and then the verdict is `undetermined`, not `not-compliant`. The default rubric
 * sets no thresholds, because no national one exists; a county passes its own, or one of the reference profiles.
 *
 * @param records - the station with its teams, activities and projects: each a bare array (an open list) or a
 *   `Listing` that says up to when it is complete. Records of other stations are passed over.
 * @param options.asOf - `YYYY-MM-DD`, inclusive; later records do not count
 * @param options.period - both ends inclusive
 * @param options.rubric - any rubric over the facts of the catalogue
 * @returns the whole assessment; `criteria` in rubric order, `issues` with what the records contradict
 * @throws {@link WenmingError} codes `options.as-of`, `options.period`, `options.subject`, `options.records`,
 *   `rubric.invalid`
 *
 * @example
 * ```ts
 * import { atLeast, checkFiveHaves } from "wenming";
 *
 * const { verdict, criteria } = checkFiveHaves(
 *   {
 *     station: {
 *       id: "s-1",
 *       tier: "village-station",
 *       name: "某社区新时代文明实践站",
 *       head: { post: "社区书记" },
 *       venue: { rooms: { entries: [{ name: "图书室" }] } },
 *       figures: [{ measure: "sessions", count: atLeast("sessions", 60) }],
 *     },
 *     teams: [{ id: "t-1", stationId: "s-1", name: "党员志愿服务队" }],
 *   },
 *   { asOf: "2023-12-31" },
 * );
 * verdict; // => "undetermined"
 * criteria.map(({ id, outcome }) => `${id}: ${outcome}`);
 * // => ["venue: pass", "team: pass", "activities: pass", "projects: incomplete", "mechanisms: pass"]
 * ```
 */
export function checkFiveHaves<const R extends Rubric = typeof fiveHavesRubric>(
  records: StationRecords,
  options: CheckFiveHavesOptions<R>,
): Assessment<CriterionIdOf<R>> {
  const { asOf = "", period, rubric = fiveHavesRubric } = readOptions(options);
  const when = period === undefined ? { asOf } : { asOf, period };
  const { facts, issues } = collectStationFacts(records, when);
  return assess<Rubric>(rubric, facts, { subject: { id: records.station.id }, ...when, issues });
}
