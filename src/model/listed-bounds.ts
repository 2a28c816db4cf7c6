import { type CountBounds, countBounds, personTimesBounds } from "../core/count.js";
import type { Period } from "../core/period.js";
import type { Activity } from "./activity.js";
import type { Dataset } from "./dataset.js";
import type { FigurePeriod, ReportedFigure } from "./reported-figure.js";

/** Who reports a figure. */
export interface FigureOwner {
  /** The list the record stands in. */
  readonly list: "stations" | "teams" | "projects";
  /** Its place in that list. */
  readonly index: number;
}

const open: CountBounds = { low: 0, high: Infinity };

/**
 * Gives, for a figure of a record, what the lists of the dataset say of the same quantity. A list of the dataset is
 * never known to be complete, so that it proves a lower bound; the rooms of a venue may be.
 */
export function listedBounds(dataset: Dataset): (owner: FigureOwner, figure: ReportedFigure) => CountBounds {
  const { stations = [], teams = [], projects = [], activities = [] } = dataset;
  const teamsOf = groupSizes(teams.map(({ stationId }) => stationId));
  const projectsOf = groupSizes(projects.map(({ stationId }) => stationId));
  const volunteers = countVolunteers(dataset);
  const activitiesOf = { station: groupBy(activities, "stationId"), project: groupBy(activities, "projectId") };

  const ofState = ({ list, index }: FigureOwner, { measure }: ReportedFigure): CountBounds => {
    if (list === "teams") return measure === "volunteers" ? from(volunteers.ofTeam.get(teams[index]?.id)) : open;
    const station = list === "stations" ? stations[index] : undefined;
    switch (measure) {
      case "teams":
        return from(teamsOf.get(station?.id));
      case "projects":
        return from(projectsOf.get(station?.id));
      case "volunteers":
        return from(volunteers.ofStation.get(station?.id));
      case "rooms": {
        const rooms = station?.venue?.rooms;
        const high = rooms?.completeTo === undefined ? Infinity : rooms.entries.length;
        return rooms === undefined ? open : { low: rooms.entries.length, high };
      }
      default:
        return open;
    }
  };

  const ofTime = ({ list, index }: FigureOwner, figure: ReportedFigure, span: Period): CountBounds => {
    if (list === "teams") return open;
    const projectId = list === "projects" ? projects[index]?.id : figure.projectId;
    const held = projectId === undefined ? activitiesOf.station.get(stations[index]?.id) : activitiesOf.project.get(projectId);
    const inSpan = (held ?? []).filter(({ on }) => on !== undefined && on >= span.from && on <= span.to);
    return from(inSpan.reduce((sum, activity) => sum + provedBy(activity, figure), 0));
  };

  return (owner, figure) => {
    if (figure.period === undefined) return figure.projectId === undefined ? ofState(owner, figure) : open;
    const span = spanOf(figure.period);
    return span === undefined ? open : ofTime(owner, figure, span);
  };
}

/** What one activity adds, at the least, to a figure of a time. */
function provedBy({ sessions, volunteers, beneficiaries }: Activity, { measure, count }: ReportedFigure): number {
  const people = measure === "volunteer-times" ? volunteers : beneficiaries;
  switch (measure) {
    case "sessions":
      return sessions === undefined ? 1 : countBounds(sessions).low;
    case "volunteer-times":
    case "beneficiaries":
      // Of different people, or of 人(次), a sum over sessions proves nothing.
      return people === undefined || count.unit !== "personTimes" ? 0 : personTimesBounds(people).low;
    default:
      return 0;
  }
}

// An open start of a period comes before every day.
function spanOf(period: FigurePeriod): Period | undefined {
  const { to } = period;
  if (to === undefined) return undefined;
  if (period.kind === "dates") return { from: period.from, to };
  return { from: period.kind === "year-to-date" ? `${to.slice(0, 4)}-01-01` : "0001-01-01", to };
}

function countVolunteers({ teams = [], volunteers = [] }: Dataset) {
  const stationOf = new Map(teams.map(({ id, stationId }) => [id, stationId]));
  const ofTeam = groupSizes(volunteers.flatMap(({ teamIds = [] }) => [...new Set(teamIds)]));
  const ofStation = groupSizes(
    volunteers.flatMap(({ teamIds = [] }) => [...new Set(teamIds.map((id) => stationOf.get(id)))].filter((id) => id !== undefined)),
  );
  return { ofTeam, ofStation };
}

function groupSizes(ids: readonly string[]): ReadonlyMap<string | undefined, number> {
  const sizes = new Map<string, number>();
  for (const id of ids) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return sizes;
}

function groupBy(activities: readonly Activity[], key: "stationId" | "projectId"): ReadonlyMap<string | undefined, readonly Activity[]> {
  const groups = new Map<string | undefined, Activity[]>();
  for (const activity of activities) {
    const group = groups.get(activity[key]);
    if (group === undefined) groups.set(activity[key], [activity]);
    else group.push(activity);
  }
  return groups;
}

function from(low: number | undefined): CountBounds {
  return { low: low ?? 0, high: Infinity };
}
