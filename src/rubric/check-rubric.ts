import { capIssues, issue, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import { hasTwoDecimals } from "../core/points.js";
import { requireRubric } from "../core/require-rubric.js";
import { checkCondition } from "./check-condition.js";
import { checkFacts } from "./check-facts.js";
import { checkItem } from "./check-item.js";
import { checkPoints, checkSource, type Path } from "./check-parts.js";
import type { Item } from "./item.js";
import type { Criterion, Rubric, Tiers, Veto } from "./rubric.js";
import type { LoneItem } from "./walk-items.js";

/**
 * Finds what keeps a well-shaped rubric from being scored: unknown facts and options, repeated ids, points that are no
 * points, thresholds that no value can equal, sources that are not listed.
 *
 * It expects the shape of a {@link Rubric}; text from outside goes through `parseRubric` of `wenming/model` first, which
 * calls this too.
 *
 * @param rubric - a rubric of the right shape
 * @returns the faults, in the order of the rubric; empty where it can be scored. Every path starts at the rubric's root.
 *   Of more than 100, the first 100 and `issues.omitted`
 * @throws {@link WenmingError} code `rubric.invalid` where it is no rubric at all
 *
 * @example
 * ```ts
 * import { checkRubric, fiveHavesRubric } from "wenming";
 *
 * checkRubric(fiveHavesRubric); // => []
 * checkRubric({ ...fiveHavesRubric, facts: {} }).map((issue) => issue.code)[0]; // => "rubric.unknown-fact"
 * ```
 */
export function checkRubric(rubric: Rubric): readonly Issue[] {
  requireRubric(rubric);
  return capIssues(findRubricFaults(rubric));
}

/** Every fault that {@link checkRubric} finds, however many there are. */
export function findRubricFaults(rubric: Rubric): readonly Issue[] {
  return [
    ...checkDates(rubric),
    ...checkFacts(rubric),
    ...checkIds(rubric),
    ...checkSources(rubric),
    ...rubric.criteria.flatMap((criterion, index) => checkCriterion(rubric, criterion, ["criteria", index])),
    ...(rubric.criteria.length === 0 ? [issue("rubric.empty-group", ["criteria"])] : []),
    ...(rubric.vetoes ?? []).flatMap((veto, index) => checkVeto(rubric, veto, ["vetoes", index])),
    ...(rubric.tiers === undefined ? [] : checkTiers(rubric.tiers)),
    ...checkThreshold(rubric.verdict?.atLeast, ["verdict", "atLeast"]),
  ];
}

function checkDates({ effectiveFrom, effectiveTo }: Rubric): Issue[] {
  const issues: Issue[] = [];
  if (effectiveFrom !== undefined && !isCalendarDate(effectiveFrom)) issues.push(issue("rubric.bad-date", ["effectiveFrom"]));
  if (effectiveTo !== undefined && !isCalendarDate(effectiveTo)) issues.push(issue("rubric.bad-date", ["effectiveTo"]));
  const isReversed = effectiveFrom !== undefined && effectiveTo !== undefined && effectiveFrom > effectiveTo;
  if (isReversed) issues.push(issue("input.dates-reversed", ["effectiveTo"]));
  return issues;
}

function checkIds(rubric: Rubric): Issue[] {
  const { criteria, vetoes = [], tiers, decisionStages = [] } = rubric;
  const items = criteria.flatMap((criterion, outer) =>
    criterion.items.flatMap((item, inner) => [
      { id: item.id, path: ["criteria", outer, "items", inner, "id"] },
      ...membersOf(item).map(({ id }, index) => ({ id, path: ["criteria", outer, "items", inner, "items", index, "id"] })),
    ]),
  );
  return [
    ...checkUnique(criteria.map(({ id }, index) => ({ id, path: ["criteria", index, "id"] }))),
    ...checkUnique(items),
    ...checkUnique(vetoes.map(({ id }, index) => ({ id, path: ["vetoes", index, "id"] }))),
    ...checkUnique((tiers?.bands ?? []).map(({ id }, index) => ({ id, path: ["tiers", "bands", index, "id"] }))),
    ...checkUnique(decisionStages.map(({ id }, index) => ({ id, path: ["decisionStages", index, "id"] }))),
  ];
}

function membersOf(item: Item): readonly LoneItem[] {
  return item.kind === "best" ? item.items : [];
}

function checkUnique(named: readonly { readonly id: string; readonly path: Path }[]): Issue[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (seen.has(id)) return [issue("rubric.duplicate-id", path)];
    seen.add(id);
    return [];
  });
}

function checkSources(rubric: Rubric): Issue[] {
  const named: { readonly source: string | undefined; readonly path: Path }[] = [
    ...rubric.criteria.flatMap((criterion, outer) => [
      { source: criterion.source, path: ["criteria", outer, "source"] },
      ...criterion.items.flatMap((item, inner) => [
        { source: item.source, path: ["criteria", outer, "items", inner, "source"] },
        ...membersOf(item).map(({ source }, index) => ({ source, path: ["criteria", outer, "items", inner, "items", index, "source"] })),
      ]),
    ]),
    ...(rubric.vetoes ?? []).map((veto, index) => ({ source: veto.source, path: ["vetoes", index, "source"] })),
    { source: rubric.tiers?.source, path: ["tiers", "source"] },
  ];
  return named.flatMap(({ source, path }) => checkSource(rubric, source, path));
}

function checkCriterion(rubric: Rubric, criterion: Criterion, path: Path): Issue[] {
  const { award, items, base, floor, ceiling } = criterion;
  const issues = items.flatMap((item, index) => checkItem(rubric, item, [...path, "items", index]));
  issues.push(...checkNoDebt(base, [...path, "base"]));
  issues.push(...checkPoints(floor, [...path, "floor"]));
  issues.push(...checkNoDebt(ceiling, [...path, "ceiling"]));
  if (floor !== undefined && ceiling !== undefined && floor > ceiling) issues.push(issue("rubric.bands-order", [...path, "ceiling"]));
  if (award.by === "points" || award.by === "both") issues.push(...checkPoints(award.atLeast, [...path, "award", "atLeast"]));
  const asksRequired = award.by === "required" || award.by === "both";
  const hasRequired = items.some((item) => item.required === true);
  if (asksRequired && items.length > 0 && !hasRequired) issues.push(issue("rubric.no-required-item", path));
  return issues;
}

// With them a criterion could have a maximum below 0, and nothing can be measured against that.
function checkNoDebt(points: number | undefined, path: Path): Issue[] {
  return points !== undefined && points < 0 ? [issue("rubric.out-of-range", path, { min: 0 })] : checkPoints(points, path);
}

function checkVeto(rubric: Rubric, veto: Veto, path: Path): Issue[] {
  const issues = checkCondition(rubric, veto.when, [...path, "when"]);
  if (veto.effect.kind === "withhold") {
    const known = new Set(rubric.criteria.map(({ id }) => id));
    veto.effect.criteria.forEach((id, index) => {
      if (!known.has(id)) issues.push(issue("rubric.unknown-criterion", [...path, "effect", "criteria", index]));
    });
    if (veto.effect.criteria.length === 0) issues.push(issue("rubric.empty-group", [...path, "effect", "criteria"]));
  }
  const isBadCap = veto.effect.kind === "cap" && !(Number.isInteger(veto.effect.met) && veto.effect.met >= 0);
  if (isBadCap) issues.push(issue("rubric.out-of-range", [...path, "effect", "met"], { min: 0 }));
  return issues;
}

function checkTiers({ bands }: Tiers): Issue[] {
  const path: Path = ["tiers", "bands"];
  const issues = bands.flatMap((band, index) => checkThreshold(band.from, [...path, index, "from"]));
  if (bands.length === 0) issues.push(issue("rubric.empty-group", path));
  bands.forEach((band, index) => {
    const previous = bands[index - 1];
    if (previous !== undefined && !(previous.from < band.from)) issues.push(issue("rubric.bands-order", [...path, index, "from"]));
  });
  return issues;
}

function checkThreshold(threshold: number | undefined, path: Path): Issue[] {
  const fits = threshold === undefined || hasTwoDecimals(threshold);
  return fits ? [] : [issue("rubric.points-precision", path)];
}
