import { collectStationFacts, type StationRecords } from "../../src/facts/collect-station-facts.js";
import type { Activity } from "../../src/model/activity.js";
import type { FigurePeriod, ReportedFigure } from "../../src/model/reported-figure.js";
import type { Station } from "../../src/model/station.js";
import type { VolunteerTeam } from "../../src/model/volunteer-team.js";

/** All stations, teams and activities of these tests are invented. */
export const stationId = "s-1";

/** The year that these tests ask about, and a day after it. */
export const year = { from: "2023-01-01", to: "2023-12-31" };
export const afterYear = "2024-01-15";

/** A station of which nothing is known, and what a test adds. */
export function stationWith(parts: Partial<Station> = {}): Station {
  return { id: stationId, tier: "village-station", name: "虚构村新时代文明实践站", ...parts };
}

/** Invented teams `t-1`, `t-2`, … */
export function teamList(count: number, each: Partial<VolunteerTeam> = {}): readonly VolunteerTeam[] {
  return Array.from({ length: count }, (_, index) => ({ id: `t-${index + 1}`, stationId, name: `第${index + 1}队`, ...each }));
}

/** An invented activity on a day, or without one. */
export function activity(id: string, on?: string, rest: Partial<Activity> = {}): Activity {
  return { id, stationId, ...(on === undefined ? {} : { on }), ...rest };
}

/** A figure of sessions. */
export function sessions(form: "exact" | "atLeast" | "atMost" | "about", value: number, period?: FigurePeriod): ReportedFigure {
  return { measure: "sessions", count: { unit: "sessions", form, value }, ...(period === undefined ? {} : { period }) };
}

/** Facts over 2023, seen from January 2024. */
export function factsOfYear(records: Partial<StationRecords>, asOf: string = afterYear) {
  return collectStationFacts({ station: stationWith(), ...records }, { asOf, period: year });
}

/** Facts without a period. */
export function factsAsOf(records: Partial<StationRecords>, asOf: string = afterYear) {
  return collectStationFacts({ station: stationWith(), ...records }, { asOf });
}
