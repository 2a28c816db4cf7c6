import { isCalendarDate } from "../core/period.js";
import type { Project } from "../model/project.js";
import { combineClaims, listClaims, type Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { numberPart, withIssues, type NumberPart } from "./fact-parts.js";
import { stateClaims } from "./figure-claims.js";
import { evidenceOf, type OwnRecords } from "./station-records.js";

/** The facts about the projects and brands of a station (项目, 品牌). */
export function collectProjectFacts({ station, evidence, projects }: OwnRecords, scope: CollectScope) {
  const begun = (projects?.entries ?? []).filter(({ startsOn }) => !isCalendarDate(startsOn) || startsOn <= scope.day);
  const listed = projects === undefined ? undefined : { ...projects, entries: begun };
  const figures = stateClaims({ figures: station.figures, path: ["station", "figures"], evidence }, "projects", scope);
  const claims = [...listClaims(listed, scope.day, evidenceOf(begun), ({ id }) => id), ...figures.claims];
  const { high } = combineClaims(claims).bounds;
  // What a record does not say of a project may still be so: such a project may count.
  const among = (fitting: readonly Project[]): readonly Claim[] => [
    { bounds: { low: fitting.length, high: Math.max(fitting.length, high) }, evidence: evidenceOf(fitting) },
  ];
  return {
    "projects.total": withIssues(numberPart("projects.total", ["projects"], claims), figures.issues),
    "projects.described": numberPart("projects.described", ["projects"], among(begun.filter(isDescribed))),
    "projects.complete": numberPart("projects.complete", ["projects"], among(begun.filter(isComplete))),
  } satisfies Readonly<Record<string, NumberPart>>;
}

function isDescribed({ name, description }: Project): boolean {
  return isWritten(name) || isWritten(description);
}

// A brand that runs on has a first day and no last one.
function isComplete({ name, targetGroup, startsOn, owner }: Project): boolean {
  return isWritten(name) && isWritten(targetGroup) && isCalendarDate(startsOn) && isWritten(owner);
}

// A host without types may keep a number where a text belongs.
function isWritten(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
