import { type Count, isCount } from "../core/count.js";
import type { Evidence } from "../core/fact.js";
import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import { requireList, requireRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type { Activity } from "../model/activity.js";
import type { Listing } from "../model/listing.js";
import type { Project } from "../model/project.js";
import type { Station } from "../model/station.js";
import type { VolunteerTeam } from "../model/volunteer-team.js";
import { type OpenList, uniqueBy } from "./open-list.js";
import { type Read, scalar } from "./record-reader.js";
import { readActivity, readProject, readStation, readTeam } from "./station-readers.js";

/** A station with the lists that belong to it. A list that is absent is not known. */
export interface StationRecords {
  /** The station. */
  readonly station: Station;
  /** Its volunteer teams. A bare array is an open list. Teams of other stations are passed over. */
  readonly teams?: OpenList<VolunteerTeam>;
  /** Its activities. A bare array is an open list. Activities of other stations are passed over. */
  readonly activities?: OpenList<Activity>;
  /** Its projects and brands. A bare array is an open list. Projects of other stations are passed over. */
  readonly projects?: OpenList<Project>;
}

/** The lists of one station: only its own entries, each id once, copied from what the host handed in. */
export interface OwnRecords {
  /** The station. */
  readonly station: Station;
  /** Evidence of the station's own statements. */
  readonly evidence: readonly Evidence[];
  /** Its teams; `undefined`: no list. */
  readonly teams: Listing<VolunteerTeam> | undefined;
  /** Its activities; `undefined`: no list. */
  readonly activities: Listing<Activity> | undefined;
  /** Its projects and brands; `undefined`: no list. */
  readonly projects: Listing<Project> | undefined;
  /** What its activities hold that cannot be. */
  readonly activityIssues: readonly Issue[];
}

interface OwnEntry {
  readonly id: string;
  readonly stationId: string;
}

/** An entry with its place in the list that the host handed in. */
interface Placed<T> {
  readonly entry: T;
  readonly path: Issue["path"];
}

/** Reads the records, and keeps what belongs to the station. */
export function ownRecords(records: StationRecords): OwnRecords {
  requireRecord(records, "records");
  requireRecord(records.station, "station");
  const station = readStation(records.station, "station") as Station;
  const { id, evidence = [] } = station;
  if (typeof id !== "string" || id === "") throw new WenmingError("options.subject");
  const activities = ownEntries<Activity>(records.activities, "activities", id, readActivity);
  return {
    station,
    evidence,
    teams: listingOfOwn(ownEntries<VolunteerTeam>(records.teams, "teams", id, readTeam)),
    activities: listingOfOwn(activities),
    projects: listingOfOwn(ownEntries<Project>(records.projects, "projects", id, readProject)),
    activityIssues: (activities?.entries ?? []).flatMap(faultsOfActivity),
  };
}

/** Evidence of every entry. */
export function evidenceOf(entries: readonly { readonly evidence?: readonly Evidence[] }[]): readonly Evidence[] {
  return entries.flatMap(({ evidence = [] }) => evidence);
}

function listingOfOwn<T>(list: Listing<Placed<T>> | undefined): Listing<T> | undefined {
  return list === undefined ? undefined : { ...list, entries: list.entries.map(({ entry }) => entry) };
}

// A list is bare or says more of itself; the issues name the place that its entries have with the host.
function ownEntries<T extends OwnEntry>(
  list: OpenList<T> | null | undefined,
  name: string,
  stationId: string,
  read: Read,
): Listing<Placed<T>> | undefined {
  if (list === undefined || list === null) return undefined;
  if (Array.isArray(list)) return { entries: readOwn(list, [name], stationId, read) };
  requireRecord(list, name);
  const { entries, completeTo, etc } = list as { readonly [K in keyof Listing<T>]: unknown };
  return {
    entries: readOwn(entries, [name, "entries"], stationId, read),
    ...(completeTo === undefined || completeTo === null ? {} : { completeTo: scalar(completeTo, `${name}.completeTo`) as string }),
    ...(etc === true ? { etc } : {}),
  };
}

function readOwn<T extends OwnEntry>(entries: unknown, path: readonly string[], stationId: string, read: Read): readonly Placed<T>[] {
  const place = path.join(".");
  requireList(entries, place);
  const own = Array.from(entries, (entry, index): Placed<T> | undefined => {
    requireRecord(entry, `${place}[${index}]`);
    if ((entry as Partial<OwnEntry>).stationId !== stationId) return undefined;
    return { entry: read(entry, `${place}[${index}]`) as T, path: [...path, index] };
  });
  return uniqueBy(own.filter((placed) => placed !== undefined), ({ entry }) => entry.id);
}

function faultsOfActivity({ entry: { on, sessions }, path }: Placed<Activity>): readonly Issue[] {
  return [
    ...(on === undefined || isCalendarDate(on) ? [] : [issue("input.not-a-date", [...path, "on"])]),
    ...(sessions === undefined || isSessionCount(sessions)
      ? []
      : [issue("fact.out-of-domain", [...path, "sessions"], { measure: "sessions", expected: "number" })]),
  ];
}

/** Whether a record states a number of sessions. */
export function isSessionCount(count: unknown): count is Count<"sessions"> {
  return isCount(count) && count.unit === "sessions";
}
