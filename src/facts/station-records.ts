import type { Evidence } from "../core/fact.js";
import type { Activity } from "../model/activity.js";
import type { Listing } from "../model/listing.js";
import type { Project } from "../model/project.js";
import type { Station } from "../model/station.js";
import type { VolunteerTeam } from "../model/volunteer-team.js";
import { type OpenList, toListing, uniqueBy } from "./open-list.js";

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

/** The lists of one station: only its own entries, each id once. */
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
}

interface OwnEntry {
  readonly id: string;
  readonly stationId: string;
  readonly evidence?: readonly Evidence[];
}

/** Keeps what belongs to the station. */
export function ownRecords({ station, teams, activities, projects }: StationRecords): OwnRecords {
  return {
    station,
    evidence: station.evidence ?? [],
    teams: ownEntries(teams, station.id),
    activities: ownEntries(activities, station.id),
    projects: ownEntries(projects, station.id),
  };
}

/** Evidence of every entry. */
export function evidenceOf(entries: readonly { readonly evidence?: readonly Evidence[] }[]): readonly Evidence[] {
  return entries.flatMap(({ evidence = [] }) => evidence);
}

function ownEntries<T extends OwnEntry>(list: OpenList<T> | undefined, stationId: string): Listing<T> | undefined {
  if (list === undefined) return undefined;
  const listing = toListing(list);
  const own = listing.entries.filter((entry) => entry.stationId === stationId);
  return { ...listing, entries: uniqueBy(own, ({ id }) => id) };
}
