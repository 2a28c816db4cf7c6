import { isCount } from "../core/count.js";
import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import type { FigurePeriod, ReportedFigure } from "../model/reported-figure.js";
import { measureUnits } from "./figure-units.js";

/** What keeps a figure from being read: no quantity, a unit that its measure does not have, a span that cannot be. */
export function faultsOfFigure({ measure, count, period }: ReportedFigure, path: Issue["path"]): readonly Issue[] {
  return [...faultsOfCount({ measure, count }, path), ...(period === undefined ? [] : faultsOfPeriod(period, [...path, "period"]))];
}

function faultsOfCount({ measure, count }: Pick<ReportedFigure, "measure" | "count">, path: Issue["path"]): readonly Issue[] {
  if (!isCount(count)) return [issue("fact.out-of-domain", [...path, "count"], { measure, expected: "number" })];
  const units = measureUnits[measure];
  return units.includes(count.unit) ? [] : [issue("input.unknown-option", [...path, "count", "unit"], { options: units.join(", ") })];
}

const periodKinds: readonly string[] = ["dates", "year-to-date", "since-creation"] satisfies readonly FigurePeriod["kind"][];

function faultsOfPeriod(period: FigurePeriod, path: Issue["path"]): readonly Issue[] {
  const { kind } = period;
  if (!periodKinds.includes(kind)) return [issue("input.unknown-option", [...path, "kind"], { options: periodKinds.join(", ") })];
  const dates: readonly string[] = kind === "dates" ? ["from", "to"] : ["to"];
  const stated = new Map<string, unknown>(Object.entries(period));
  return dates
    .filter((key) => (kind === "dates" || stated.has(key)) && !isCalendarDate(stated.get(key)))
    .map((key) => issue("input.not-a-date", [...path, key]));
}
