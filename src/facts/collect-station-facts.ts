import type { Collected } from "./collected.js";
import { toScope, type CollectOptions } from "./collect-scope.js";
import { collectActivityFacts } from "./collect-activity-facts.js";
import { collectMechanismFacts } from "./collect-mechanism-facts.js";
import { collectProjectFacts } from "./collect-project-facts.js";
import { collectTeamFacts } from "./collect-team-facts.js";
import { collectVenueFacts } from "./collect-venue-facts.js";
import type { stationFacts } from "./catalogue/station-facts.js";
import { takeApart, type PartsOf } from "./fact-parts.js";
import { ownRecords, type StationRecords } from "./station-records.js";

export type { StationRecords } from "./station-records.js";

/** Every fact about a station, with its evidence, and what the records contradict. */
export type CollectedStationFacts = Collected<typeof stationFacts>;

/**
 * Turns the records of a station into the facts that rubrics ask: what is known, what is bounded, what nobody states.
 *
 * A fact is what all records together allow. A list that says up to when it is complete gives its length; an open list,
 * and a figure written 余, give a lower bound; silence gives nothing. Where two records cannot both be right, an issue
 * `figures.contradict` says so, and the fact spans what they claim.
 *
 * Facts about a period count what is dated within it. Without `period` they are not known. A figure of exactly the
 * period is its number once the period is over by `asOf`; a figure of a part of it is a lower bound; a figure of another
 * or of an unknown span, and an activity without a day, prove only that something was held at some time.
 *
 * @param records.station - the station
 * @param records.teams - its teams; a bare array is an open list, and so for the other lists
 * @param records.activities - its activities
 * @param records.projects - its projects and brands
 * @param options.asOf - `YYYY-MM-DD`, inclusive; what is dated later does not count
 * @param options.period - first and last day, both inclusive
 * @returns every fact of `stationFacts`, and the issues found
 * @throws {@link WenmingError} codes `options.as-of`, `options.period`, `options.subject`, `options.records`
 *
 * @example
 * ```ts
 * import { collectStationFacts } from "wenming/facts";
 *
 * const { facts, issues } = collectStationFacts(
 *   {
 *     station: {
 *       id: "s-1",
 *       tier: "village-station",
 *       name: "某村新时代文明实践站",
 *       figures: [{ measure: "teams", count: { unit: "teams", form: "exact", value: 34 } }],
 *     },
 *     teams: [{ id: "t-1", stationId: "s-1", name: "党员志愿服务队" }],
 *   },
 *   { asOf: "2026-06-30" },
 * );
 * facts["teams.total"].value; // => 34
 * facts["venue.exists"].value; // => null
 * issues; // => []
 * ```
 */
export function collectStationFacts(records: StationRecords, options: CollectOptions): CollectedStationFacts {
  const scope = toScope(options);
  const own = ownRecords(records);
  const parts: PartsOf<typeof stationFacts> = {
    ...collectVenueFacts(own, scope),
    ...collectTeamFacts(own, scope),
    ...collectActivityFacts(own, scope),
    ...collectProjectFacts(own, scope),
    ...collectMechanismFacts(own, scope),
  };
  return takeApart(parts);
}
