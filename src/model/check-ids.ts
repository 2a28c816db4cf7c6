import { issue, type Issue } from "../core/issue.js";
import type { Dataset } from "./dataset.js";
import type { ReportedFigure } from "./reported-figure.js";
import type { StationTier } from "./station.js";

type ListName = keyof Dataset;

const lists: readonly ListName[] = [
  ...(["stations", "teams", "volunteers", "activities", "projects", "households", "decisions", "registers"] as const),
];

/** Levels of stations, highest first. */
const tiers: readonly StationTier[] = ["county-center", "township-institute", "village-station", "practice-point"];

/** One id that names a record of another list. */
interface Reference {
  readonly id: string | undefined;
  readonly list: ListName;
  readonly path: Issue["path"];
}

/** Records of one kind that share an id. */
export function* findDuplicates(dataset: Dataset): Generator<Issue> {
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of (dataset[list] ?? []).entries()) {
      if (id === undefined) continue;
      if (seen.has(id)) yield issue("reference.duplicate", [list, index, "id"]);
      seen.add(id);
    }
  }
}

/** Ids that name no record of the list they point into. */
export function* findDangling(dataset: Dataset): Generator<Issue> {
  const known = new Map(lists.map((list) => [list, dataset[list] && new Set(dataset[list].map(({ id }) => id))]));
  for (const { id, list, path } of references(dataset)) {
    const ids = known.get(list);
    if (id !== undefined && ids !== undefined && !ids.has(id)) yield issue("reference.dangling", path, { list });
  }
}

/** Stations whose parent is not of a higher level. */
export function* findTierOrder({ stations = [] }: Dataset): Generator<Issue> {
  const tierOf = new Map(stations.map(({ id, tier }) => [id, tier]));
  for (const [index, { tier, parentId }] of stations.entries()) {
    const parentTier = parentId === undefined ? undefined : tierOf.get(parentId);
    if (parentTier === undefined || tiers.indexOf(parentTier) < tiers.indexOf(tier)) continue;
    yield issue("reference.tier-order", ["stations", index, "parentId"]);
  }
}

function* references(dataset: Dataset): Generator<Reference> {
  const { stations = [], teams = [], volunteers = [], activities = [], projects = [], decisions = [], registers = [] } = dataset;
  for (const [index, station] of stations.entries()) {
    yield { id: station.parentId, list: "stations", path: ["stations", index, "parentId"] };
    yield* figureReferences(station.figures, ["stations", index]);
  }
  for (const [index, team] of teams.entries()) {
    yield { id: team.stationId, list: "stations", path: ["teams", index, "stationId"] };
    yield* figureReferences(team.figures, ["teams", index]);
  }
  for (const [index, { teamIds = [], service }] of volunteers.entries()) {
    for (const [place, id] of teamIds.entries()) yield { id, list: "teams", path: ["volunteers", index, "teamIds", place] };
    for (const [place, { activityId }] of (service?.entries ?? []).entries()) {
      yield { id: activityId, list: "activities", path: ["volunteers", index, "service", "entries", place, "activityId"] };
    }
  }
  for (const [index, { stationId, projectId }] of activities.entries()) {
    yield { id: stationId, list: "stations", path: ["activities", index, "stationId"] };
    yield { id: projectId, list: "projects", path: ["activities", index, "projectId"] };
  }
  for (const [index, project] of projects.entries()) {
    yield { id: project.stationId, list: "stations", path: ["projects", index, "stationId"] };
    yield* figureReferences(project.figures, ["projects", index]);
  }
  for (const [index, { householdId }] of decisions.entries()) {
    yield { id: householdId, list: "households", path: ["decisions", index, "householdId"] };
  }
  for (const [index, { entries }] of registers.entries()) {
    for (const [place, { householdId }] of entries.entries()) {
      yield { id: householdId, list: "households", path: ["registers", index, "entries", place, "householdId"] };
    }
  }
}

function* figureReferences(figures: readonly ReportedFigure[] = [], path: Issue["path"]): Generator<Reference> {
  for (const [index, { projectId }] of figures.entries()) {
    yield { id: projectId, list: "projects", path: [...path, "figures", index, "projectId"] };
  }
}
