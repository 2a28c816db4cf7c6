import { monthsOfPeriod } from "../core/calendar-date.js";
import type { Activity } from "../model/activity.js";
import { combineClaims, toNumberFact, type Agreement, type Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { contradiction } from "./contradiction.js";
import { withEvidence } from "./evidence.js";
import { booleanPart, numberPart, withIssues, type BooleanPart, type NumberPart } from "./fact-parts.js";
import { sessionClaimsEver, sessionClaimsOfPeriod, type FigureClaims, type FigureSource } from "./figure-claims.js";
import { listedSessions, listedSessionsEver, sessionsOfPeriod, sumSessions, type SessionList } from "./session-list.js";
import { evidenceOf, type OwnRecords } from "./station-records.js";

/** The facts about the activities of a station (活动). */
export function collectActivityFacts(records: OwnRecords, scope: CollectScope) {
  const sources = figureSources(records);
  const list = sessionsOfPeriod(records.activities, scope);
  const figures = merge(sources.map((source) => sessionClaimsOfPeriod(source, scope)));
  const claims = [...(list === undefined ? [] : [listedSessions(list)]), ...figures.claims];
  const months = scope.period === undefined ? undefined : monthsOfPeriod(scope.period).length;
  return {
    "activities.held": heldPart(records, scope, sources),
    "activities.sessions-in-period": withIssues(numberPart("activities.sessions-in-period", ["activities"], claims), [
      ...records.activityIssues,
      ...figures.issues,
    ]),
    "activities.months-in-period": monthsPart(months),
    "activities.months-with-session": monthsWithSessionPart(list, combineClaims(claims), months),
    "activities.all-logged": allLoggedPart(records, list),
  } satisfies Readonly<Record<string, BooleanPart | NumberPart>>;
}

function heldPart(records: OwnRecords, scope: CollectScope, sources: readonly FigureSource[]): BooleanPart {
  const listed = records.activities === undefined ? [] : [listedSessionsEver(records.activities, scope)];
  const figures = merge(sources.map((source) => sessionClaimsEver(source, scope)));
  const { bounds, evidence, contradicts } = combineClaims([...listed, ...figures.claims]);
  const value = bounds.low > 0 ? true : bounds.high === 0 ? false : null;
  const found = contradicts ? [contradiction("activities.held", ["activities"])] : [];
  // Faults of single figures are reported once, with the sessions of the period, if there is a period.
  return { fact: withEvidence(value, evidence), issues: scope.period === undefined ? [...figures.issues, ...found] : found };
}

function monthsPart(months: number | undefined): NumberPart {
  return { fact: { value: months ?? null }, issues: [] };
}

// The months named by a list, no more than there are sessions, no more than the period has.
function monthsWithSessionPart(list: SessionList | undefined, sessions: Agreement, months: number | undefined): NumberPart {
  const isSilent = sessions.bounds.low === 0 && sessions.bounds.high === Infinity;
  if (months === undefined || isSilent) return { fact: { value: null }, issues: [] };
  const limit: Claim = { bounds: { low: 0, high: months }, evidence: [] };
  const bySessions: Claim = { ...sessions, bounds: { low: Math.min(1, sessions.bounds.low), high: sessions.bounds.high } };
  const claims = [limit, ...(list === undefined ? [] : [listedMonths(list)]), ...(sessions.contradicts ? [] : [bySessions])];
  return { fact: toNumberFact(combineClaims(claims)), issues: [] };
}

function listedMonths({ dated, undated, isComplete }: SessionList): Claim {
  const held = dated.filter((activity) => sumSessions([activity]).low > 0);
  const { size } = new Set(held.map(({ on = "" }) => on.slice(0, 7)));
  const high = isComplete ? size + sumSessions(undated).high : Infinity;
  return { bounds: { low: size, high }, evidence: evidenceOf(held) };
}

// Only a list that says up to when it is complete is the log itself: what its entries lack, was not logged.
function allLoggedPart({ activities }: OwnRecords, list: SessionList | undefined): BooleanPart {
  if (activities === undefined || list === undefined) return booleanPart(undefined, []);
  const isLog = activities.completeTo !== undefined && activities.etc !== true;
  const evidence = evidenceOf(list.dated);
  if (isLog && !list.dated.every(isLogged)) return booleanPart(false, evidence);
  return booleanPart(list.isComplete && list.undated.length === 0 ? true : undefined, evidence);
}

function isLogged({ place, volunteers, beneficiaries, evidence = [] }: Activity): boolean {
  return place !== undefined && (volunteers !== undefined || beneficiaries !== undefined) && evidence.length > 0;
}

// Sessions of a project are sessions of its station: at least as many.
function figureSources({ station, evidence, projects }: OwnRecords): readonly FigureSource[] {
  const ofProjects = (projects?.entries ?? []).map((project, index) => ({
    figures: project.figures,
    path: ["projects", index, "figures"],
    evidence: project.evidence ?? [],
    isPartOfStation: true,
  }));
  return [{ figures: station.figures, path: ["station", "figures"], evidence }, ...ofProjects];
}

function merge(found: readonly FigureClaims[]): FigureClaims {
  return { claims: found.flatMap(({ claims }) => claims), issues: found.flatMap(({ issues }) => issues) };
}
