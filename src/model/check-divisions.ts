import { divisionContains } from "../core/identifiers/division-code.js";
import { type Issue, warning } from "../core/issue.js";
import type { Dataset } from "./dataset.js";

/**
 * Division codes of which neither lies inside the other, where one should: of a station and its parent, of a team and
 * its station, of a register and a household that it names. Codes may be less exact than they could be, so that either
 * may be the larger one; where one is missing nothing is said.
 */
export function* findOutsideDivisions(dataset: Dataset): Generator<Issue> {
  const { stations = [], teams = [], households = [], registers = [] } = dataset;
  const stationCode = new Map(stations.map(({ id, divisionCode }) => [id, divisionCode]));
  const householdCode = new Map(households.map(({ id, divisionCode }) => [id, divisionCode]));
  for (const [index, { divisionCode, parentId }] of stations.entries()) {
    const outer = parentId === undefined ? undefined : stationCode.get(parentId);
    if (areApart(outer, divisionCode)) yield warning("reference.outside-division", ["stations", index, "divisionCode"]);
  }
  for (const [index, { divisionCode, stationId }] of teams.entries()) {
    const outer = stationCode.get(stationId);
    if (areApart(outer, divisionCode)) yield warning("reference.outside-division", ["teams", index, "divisionCode"]);
  }
  for (const [index, { divisionCode, entries }] of registers.entries()) {
    for (const [place, { householdId }] of entries.entries()) {
      const path = ["registers", index, "entries", place, "householdId"];
      if (areApart(divisionCode, householdCode.get(householdId))) yield warning("reference.outside-division", path);
    }
  }
}

function areApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return !divisionContains(one, other) && !divisionContains(other, one);
}
