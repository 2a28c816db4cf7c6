import { parseDivisionCode } from "../core/identifiers/division-code.js";
import type { FigureMeasure } from "../model/reported-figure.js";
import type { VolunteerTeam } from "../model/volunteer-team.js";
import { combineClaims, listClaims, type Agreement, type Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { booleanPart, numberPart, withIssues, type BooleanPart, type NumberPart } from "./fact-parts.js";
import { stateClaims } from "./figure-claims.js";
import { isCompleteTo } from "./open-list.js";
import { evidenceOf, type OwnRecords } from "./station-records.js";

const standingKinds = 8;

/** The facts about the volunteer teams and volunteers of a station (队伍). */
export function collectTeamFacts(records: OwnRecords, scope: CollectScope) {
  const { station, teams } = records;
  const figures = (measure: FigureMeasure) =>
    stateClaims({ figures: station.figures, path: ["station", "figures"], evidence: records.evidence }, measure, scope);
  const fromFigures = (id: string, measure: FigureMeasure, listed: readonly Claim[] = []): NumberPart => {
    const { claims, issues } = figures(measure);
    return withIssues(numberPart(id, ["station", "figures"], [...listed, ...claims]), issues);
  };
  const named = listClaims(teams, scope.day, evidenceOf(teams?.entries ?? []), ({ id }) => id);
  const total = combineClaims([...named, ...figures("teams").claims]);
  return {
    "teams.total": fromFigures("teams.total", "teams", named),
    "teams.categories": numberPart("teams.categories", ["teams"], kindClaims(teams?.entries ?? [], total)),
    "teams.villages": fromFigures("teams.villages", "villages"),
    "teams.villages-with-team": fromFigures("teams.villages-with-team", "villages-with-team", villageClaims(records, scope)),
    "teams.eight-plus-n-claimed": eightPlusNPart(records, scope),
    "volunteers.registered": fromFigures("volunteers.registered", "volunteers"),
    "residents.total": fromFigures("residents.total", "residents"),
  } satisfies Readonly<Record<string, BooleanPart | NumberPart>>;
}

// Every team that is not listed, or listed and not sorted, may be of one more kind. All eight being possible says nothing.
function kindClaims(teams: readonly VolunteerTeam[], total: Agreement): readonly Claim[] {
  const sorted = teams.filter(({ category }) => category !== undefined);
  const standing = sorted.filter(({ category }) => category !== "custom");
  const { size } = new Set(standing.map(({ category }) => category));
  const unsorted = Math.max(0, total.bounds.high - sorted.length);
  const high = size + unsorted;
  return [{ bounds: { low: size, high: high < standingKinds || unsorted === 0 ? high : Infinity }, evidence: evidenceOf(standing) }];
}

// A list tells which villages lack a team only where it is complete and says of every team where it belongs.
function villageClaims({ teams }: OwnRecords, { day }: CollectScope): readonly Claim[] {
  if (teams === undefined) return [];
  const ofVillages = teams.entries.filter(({ divisionCode }) => isVillage(divisionCode));
  const { size } = new Set(ofVillages.map(({ divisionCode }) => divisionCode));
  const isWhole = isCompleteTo(teams, day) && teams.entries.every(({ divisionCode }) => divisionCode !== undefined);
  return [{ bounds: { low: size, high: isWhole ? size : Infinity }, evidence: evidenceOf(ofVillages) }];
}

function isVillage(divisionCode: string | undefined): boolean {
  return parseDivisionCode(divisionCode)?.level === "village";
}

// Standards that a report does not name may still be followed: only a list that is complete says no.
function eightPlusNPart({ station, evidence }: OwnRecords, { day }: CollectScope): BooleanPart {
  const isNamed = station.standards?.entries.some(({ code }) => isEightPlusN(code)) === true;
  if (isNamed) return booleanPart(true, evidence);
  return booleanPart(isCompleteTo(station.standards, day) ? false : undefined, evidence);
}

// A host without types may keep a number where a text belongs.
function isEightPlusN(code: unknown): boolean {
  return typeof code === "string" && code.trim() === "8+N";
}
