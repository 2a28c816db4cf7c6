import type { Activity, Project, ReportedFigure, Station, VolunteerTeam } from "wenming/model";
import type { StationRecords } from "wenming/facts";
import { type Random, seededRandom } from "../harness/random.js";

/** Makes stations with their teams, activities and projects, as JSON gives them: about thirty nested entries each. */
export function makeStations(rows: number, seed = 20_260_701): StationRecords[] {
  const random = seededRandom(seed);
  return Array.from({ length: rows }, (_, row) => JSON.parse(JSON.stringify(stationRecords(random, `s-${row}`))) as StationRecords);
}

function stationRecords(random: Random, id: string): StationRecords {
  const completeTo = random.chance(30) ? { completeTo: "2026-12-31" } : {};
  const listing = <T>(entries: readonly T[]): { readonly entries: readonly T[]; readonly completeTo?: string } => ({ entries, ...completeTo });
  return {
    station: station(random, id),
    ...(random.chance(92) ? { teams: listing(many(random, 8, (index) => team(random, id, index))) } : {}),
    ...(random.chance(92) ? { activities: listing(many(random, 20, (index) => activity(random, id, index))) } : {}),
    ...(random.chance(80) ? { projects: listing(many(random, 4, (index) => project(random, id, index))) } : {}),
  };
}

function many<T>(random: Random, most: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: random.int(0, most) }, (_, index) => make(index));
}

function station(random: Random, id: string): Station {
  return {
    id,
    tier: random.pick(["township-institute", "village-station"]),
    name: `某县某村新时代文明实践站 ${id}`,
    divisionCode: "140728203201",
    ...(random.chance(85) ? { head: random.chance(90) ? { post: "村党支部书记" } : { vacant: true } } : {}),
    ...(random.chance(85) ? { venue: venue(random) } : {}),
    rolesWritten: random.chance(50),
    ...(random.chance(60) ? { figures: figures(random) } : {}),
    evidence: [{ record: `report-${id}`, kind: "年度报告", on: "2026-03-01" }],
  };
}

function venue(random: Random): NonNullable<Station["venue"]> {
  if (random.chance(4)) return { exists: false };
  const rooms = ["理论宣讲室", "图书室", "科普室", "健身室"].filter(() => random.chance(40)).map((name) => ({ name, seats: random.int(0, 80) }));
  return { ...(random.chance(50) ? { exists: true } : {}), rooms: { entries: rooms }, plateHung: random.chance(80) };
}

function figures(random: Random): readonly ReportedFigure[] {
  const form = random.pick(["exact", "atLeast"] as const);
  return [
    { measure: "sessions", count: { unit: "sessions", form, value: random.int(0, 80) }, period: { kind: "year-to-date", year: 2026 } },
    { measure: "volunteers", count: { unit: "persons", form, value: random.int(10, 600) } },
  ];
}

function team(random: Random, stationId: string, index: number): VolunteerTeam {
  return { id: `${stationId}-t${index}`, stationId, name: `志愿服务队 ${index}`, category: random.pick(["theory-policy", "culture-arts", "custom"]) };
}

function activity(random: Random, stationId: string, index: number): Activity {
  return {
    id: `${stationId}-a${index}`,
    stationId,
    name: `活动 ${index}`,
    ...(random.chance(90) ? { on: `2026-0${random.int(1, 9)}-${random.int(10, 28)}` } : {}),
    volunteers: { unit: "personTimes", form: "exact", value: random.int(1, 40) },
    evidence: [{ record: `log-${stationId}-${index}` }],
  };
}

function project(random: Random, stationId: string, index: number): Project {
  return {
    id: `${stationId}-p${index}`,
    stationId,
    name: `项目 ${index}`,
    ...(random.chance(60) ? { description: "上门探访独居老人" } : {}),
    ...(random.chance(50) ? { startsOn: `2026-0${random.int(1, 9)}-01` } : {}),
  };
}
