import type { Activity, Listing, Project, ReportedFigure, Station, VolunteerTeam } from "wenming/model";
import type { StationRecords } from "wenming/facts";
import { makePacked, type Packed } from "../harness/packed.js";

const haves = 5;
const fail = 0;
const pass = 1;
const incomplete = 2;

/** What a reader of the records would say: yes, no, or not known. */
type Outcome = typeof fail | typeof pass | typeof incomplete;

/** The literal five haves written out by hand over nested records: one pass over each list, no facts in between. */
export function checkFiveHavesByHand(records: readonly StationRecords[], asOf: string): Packed {
  const packed = makePacked(records.length, haves);
  for (let row = 0; row < records.length; row += 1) checkStation(records[row]!, asOf, packed, row);
  return packed;
}

function checkStation({ station, teams, activities, projects }: StationRecords, asOf: string, packed: Packed, row: number): void {
  const venue = hasVenue(station, asOf);
  const team = hasTeam(station, listed(teams), asOf);
  const activity = hasActivity(station, listed(activities), listed(projects), asOf);
  const project = hasProject(station, listed(projects), asOf);
  const mechanism = hasMechanism(station);
  const { outcomes } = packed;
  const at = row * haves;
  outcomes[at] = venue;
  outcomes[at + 1] = team;
  outcomes[at + 2] = activity;
  outcomes[at + 3] = project;
  outcomes[at + 4] = mechanism;
  let low = 0;
  let high = 0;
  for (let index = at; index < at + haves; index += 1) {
    if (outcomes[index] === pass) low += 1;
    if (outcomes[index] !== fail) high += 1;
  }
  packed.metLow[row] = low;
  packed.metHigh[row] = high;
  packed.metMax[row] = haves;
  packed.verdicts[row] = low === haves ? pass : high < haves ? fail : incomplete;
}

function hasVenue({ venue, figures }: Station, asOf: string): Outcome {
  const isShown = (venue !== undefined && namesPlace(venue)) || (figures !== undefined && provesRooms(figures, asOf));
  if (isShown) return venue?.exists === false ? incomplete : pass;
  if (venue?.exists === undefined) return incomplete;
  return venue.exists ? pass : fail;
}

function namesPlace({ coLocatedWith, rooms, functions, platforms, indoorSeats }: NonNullable<Station["venue"]>): boolean {
  if (indoorSeats !== undefined && indoorSeats > 0) return true;
  if (rooms !== undefined && rooms.entries.length > 0) return true;
  if (coLocatedWith !== undefined && coLocatedWith.length > 0) return true;
  return (functions !== undefined && functions.entries.length > 0) || (platforms !== undefined && platforms.entries.length > 0);
}

function provesRooms(figures: readonly ReportedFigure[], asOf: string): boolean {
  return figures.some((figure) => figure.measure === "rooms" && isState(figure, asOf) && leastOf(figure) > 0);
}

function hasTeam({ id, figures }: Station, teams: Listing<VolunteerTeam> | undefined, asOf: string): Outcome {
  let low = 0;
  let high = Infinity;
  if (teams !== undefined) {
    if (teams.entries.some((team) => team.stationId === id)) low = 1;
    else if (isComplete(teams, asOf)) high = 0;
  }
  if (figures !== undefined) {
    for (const figure of figures) {
      if (figure.measure !== "teams" || !isState(figure, asOf)) continue;
      low = Math.max(low, leastOf(figure));
      high = Math.min(high, mostOf(figure));
    }
  }
  return existence(low, high);
}

function hasActivity(
  { id, figures }: Station,
  activities: Listing<Activity> | undefined,
  projects: Listing<Project> | undefined,
  asOf: string,
): Outcome {
  let high = Infinity;
  if (activities !== undefined) {
    high = isComplete(activities, asOf) ? 0 : Infinity;
    for (const { stationId, on, sessions } of activities.entries) {
      if (stationId !== id || (on !== undefined && on > asOf)) continue;
      if (sessions === undefined || sessions.form === "atLeast" || sessions.value > 0) return pass;
    }
  }
  if (figures !== undefined && provesSessions(figures, asOf)) return high === 0 ? incomplete : pass;
  for (const project of projects?.entries ?? []) {
    if (project.stationId !== id || project.figures === undefined) continue;
    if (provesSessions(project.figures, asOf)) return high === 0 ? incomplete : pass;
  }
  return existence(0, high);
}

function provesSessions(figures: readonly ReportedFigure[], asOf: string): boolean {
  return figures.some((figure) => figure.measure === "sessions" && !liesAhead(figure, asOf) && leastOf(figure) > 0);
}

function hasProject({ id, figures }: Station, projects: Listing<Project> | undefined, asOf: string): Outcome {
  let begun = 0;
  let high = Infinity;
  if (projects !== undefined) {
    for (const { stationId, startsOn, name, description } of projects.entries) {
      if (stationId !== id || (startsOn !== undefined && startsOn > asOf)) continue;
      begun += 1;
      if (isWritten(name) || isWritten(description)) return pass;
    }
    if (isComplete(projects, asOf)) high = begun;
  }
  for (const figure of figures ?? []) {
    if (figure.measure === "projects" && isState(figure, asOf)) high = Math.min(high, mostOf(figure));
  }
  return existence(0, Math.max(high, 0));
}

function hasMechanism({ head }: Station): Outcome {
  if (isWritten(head?.post)) return head?.vacant === true ? incomplete : pass;
  return head?.vacant === true ? fail : incomplete;
}

// More than the most there may be: two records contradict each other, and nothing is known for sure.
function existence(low: number, high: number): Outcome {
  if (low > high) return high === 0 ? incomplete : pass;
  if (low > 0) return pass;
  return high === 0 ? fail : incomplete;
}

function listed<T>(list: readonly T[] | Listing<T> | undefined): Listing<T> | undefined {
  return Array.isArray(list) ? { entries: list as readonly T[] } : (list as Listing<T> | undefined);
}

function isComplete({ completeTo, etc }: Listing<unknown>, asOf: string): boolean {
  return completeTo !== undefined && etc !== true && completeTo >= asOf;
}

// A figure of one project, or of a day that is still to come, is no figure of the station today.
function isState({ projectId, period }: ReportedFigure, asOf: string): boolean {
  return projectId === undefined && !(period?.to !== undefined && period.to > asOf);
}

function liesAhead({ period }: ReportedFigure, asOf: string): boolean {
  if (period === undefined) return false;
  if (period.to !== undefined && period.to > asOf) return true;
  if (period.kind === "dates") return period.from > asOf;
  return period.kind === "year-to-date" && period.year !== undefined && `${String(period.year).padStart(4, "0")}-01-01` > asOf;
}

function leastOf({ count: { form, value, within } }: ReportedFigure): number {
  if (form === "atMost") return 0;
  if (form === "about") return within === undefined ? 0 : value - within;
  return value;
}

function mostOf({ count: { form, value, within } }: ReportedFigure): number {
  if (form === "atLeast") return Infinity;
  if (form === "about") return within === undefined ? Infinity : value + within;
  return value;
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
