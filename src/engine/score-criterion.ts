import type { BreakdownLine, CriterionResult, MessageRef } from "../core/assessment.js";
import type { Issue } from "../core/issue.js";
import { allPass, allTrue, outcomeOf, type Outcome } from "../core/outcome.js";
import { fromHundredths, toHundredths } from "../core/points.js";
import type { Award, Criterion } from "../rubric/rubric.js";
import type { Known } from "./evaluate-condition.js";
import type { PointAlternatives } from "./percent.js";
import { reaches, scoreItem, toPoints, type Hundredths, type ItemScore } from "./score-item.js";
import type { Settlement } from "./settle-decisions.js";

/** One criterion as the totals need it: the result for the reader, its lines of the sums, what it brings to the percentage. */
export interface CriterionScore {
  /** For the assessment. */
  readonly result: CriterionResult;
  /** Whether all its lines may turn out not to apply, and no decision says otherwise. */
  readonly mayNotApply: boolean;
  /** Exact points after base, floor and ceiling. */
  readonly points: Hundredths;
  /** Lines of the points: base, items, floor, ceiling. */
  readonly lines: readonly BreakdownLine[];
  /** What it brings to the percentage. */
  readonly shares: readonly PointAlternatives[];
  /** Faults of what was stated for its lines. */
  readonly issues: readonly Issue[];
}

/** Scores one criterion: its lines, then base, floor and ceiling, then its award, then what decisions say. */
export function scoreCriterion(criterion: Criterion, known: Known, settlement: Settlement | undefined): CriterionScore {
  const items = criterion.items.map((item) => scoreItem(item, criterion.award, known));
  const sums = sumUp(criterion, items);
  const observed = observedOutcome(criterion, items, sums.points);
  const outcome = outcomeAfter(settlement, observed);
  const result: CriterionResult = {
    id: criterion.id,
    outcome,
    counted: criterion.award.by !== "none",
    observed,
    ...(settlement?.kind === "settled" ? { settledBy: settlement.decision } : {}),
    points: toPoints(sums.points),
    items: items.map((item) => item.result),
    message: messageOf(criterion, items, sums.points, outcome, settlement),
  };
  const mayNotApply = settlement === undefined && items.length > 0 && items.every(({ applies }) => applies !== true);
  return { result, mayNotApply, points: sums.points, lines: sums.lines, shares: sharesOf(criterion, items, sums.points), issues: items.flatMap((item) => item.issues) };
}

function sumUp(criterion: Criterion, items: readonly ItemScore[]): { points: Hundredths; lines: readonly BreakdownLine[] } {
  const base = toHundredths(criterion.base ?? 0);
  const raw = items.reduce((sum, item) => plus(sum, item.points), { low: base, high: base, max: base });
  const floored = eachBound(raw, (bound) => Math.max(bound, floorOf(criterion)));
  const points = eachBound(floored, (bound) => Math.min(bound, ceilingOf(criterion)));
  const line = (kind: BreakdownLine["kind"], id: string, low: number, high: number): BreakdownLine => ({
    kind,
    id,
    low: fromHundredths(low),
    high: fromHundredths(high),
  });
  const { id } = criterion;
  return {
    points,
    lines: [
      ...(criterion.base === undefined ? [] : [line("base", id, base, base)]),
      ...items.map((item) => line("item", item.result.id, item.points.low, item.points.high)),
      ...(criterion.floor === undefined ? [] : [line("floor", id, floored.low - raw.low, floored.high - raw.high)]),
      ...(criterion.ceiling === undefined ? [] : [line("ceiling", id, points.low - floored.low, points.high - floored.high)]),
    ],
  };
}

function floorOf({ floor }: Criterion): number {
  return floor === undefined ? -Infinity : toHundredths(floor);
}

function ceilingOf({ ceiling }: Criterion): number {
  return ceiling === undefined ? Infinity : toHundredths(ceiling);
}

function plus(a: Hundredths, b: Hundredths): Hundredths {
  return { low: a.low + b.low, high: a.high + b.high, max: a.max + b.max };
}

function eachBound({ low, high, max }: Hundredths, change: (bound: number) => number): Hundredths {
  return { low: change(low), high: change(high), max: change(max) };
}

function observedOutcome({ award }: Criterion, items: readonly ItemScore[], points: Hundredths): Outcome {
  if (items.length === 0) return "incomplete";
  if (items.every(({ applies }) => applies === false)) return "inapplicable";
  if (items.every(({ applies }) => applies !== true)) return "incomplete";
  const outcomes = (scored: readonly ItemScore[]): readonly Outcome[] => scored.map(({ result }) => result.outcome);
  const required = allPass(outcomes(items.filter(({ result }) => result.required)));
  switch (award.by) {
    case "required":
      return required;
    case "points":
      return outcomeOf(reaches(points, toHundredths(award.atLeast)));
    case "both":
      return outcomeOf(allTrue([truthOf(required), reaches(points, toHundredths(award.atLeast))]));
    case "none":
      return allPass(outcomes(items));
  }
}

function truthOf(outcome: Outcome): boolean | "unknown" {
  return outcome === "incomplete" ? "unknown" : outcome === "pass";
}

function outcomeAfter(settlement: Settlement | undefined, observed: Outcome): Outcome {
  if (settlement === undefined) return observed;
  return settlement.kind === "settled" ? settlement.decision.outcome : "incomplete";
}

// Lines that may drop out of the maximum are alternatives of their own, unless a floor or ceiling binds them together.
function sharesOf(criterion: Criterion, items: readonly ItemScore[], points: Hundredths): readonly PointAlternatives[] {
  const dropping = items.filter(({ mayDropOut }) => mayDropOut).map(({ applied }) => applied);
  if (dropping.length === 0) return [[points]];
  const base = toHundredths(criterion.base ?? 0);
  const sure = items
    .filter(({ mayDropOut }) => !mayDropOut)
    .reduce((sum, item) => plus(sum, item.points), { low: base, high: base, max: base });
  const isClamped = criterion.floor !== undefined || criterion.ceiling !== undefined;
  if (!isClamped) return [[sure], ...dropping.map((line) => [nothing, line])];
  const sums = selections(sure, dropping);
  // Too many to try each: the points of all of them over the least and over the most they may be measured against.
  if (sums === undefined) return [[{ ...points, max: clamp(criterion, sure.max) }, points]];
  return [sums.map((sum) => eachBound(sum, (bound) => clamp(criterion, bound)))];
}

const nothing: Hundredths = { low: 0, high: 0, max: 0 };

function clamp(criterion: Criterion, bound: number): number {
  return Math.min(Math.max(bound, floorOf(criterion)), ceilingOf(criterion));
}

// A hundred points in steps of 0.05 have half as many different sums: no rubric in use comes near.
const mostSelections = 4_096;

// Every maximum that some selection of the lines has, with the least and the most points at that maximum.
function selections(sure: Hundredths, dropping: readonly Hundredths[]): readonly Hundredths[] | undefined {
  let byMax = new Map([[sure.max, sure]]);
  for (const line of dropping) {
    const next = new Map(byMax);
    for (const sum of byMax.values()) {
      const { low, high, max } = plus(sum, line);
      const other = next.get(max);
      next.set(max, { max, low: Math.min(low, other?.low ?? low), high: Math.max(high, other?.high ?? high) });
    }
    if (next.size > mostSelections) return undefined;
    byMax = next;
  }
  return [...byMax.values()];
}

function messageOf(
  criterion: Criterion,
  items: readonly ItemScore[],
  points: Hundredths,
  outcome: Outcome,
  settlement: Settlement | undefined,
): MessageRef {
  if (settlement?.kind === "contradict") return { key: "criterion.decisions-contradict", params: {} };
  if (settlement?.kind === "settled") {
    const { stage, decidedOn } = settlement.decision;
    return { key: `criterion.settled-${settlement.decision.outcome}`, params: { stage, decidedOn } };
  }
  if (items.length === 0) return { key: "criterion.waits-for-decision", params: {} };
  const { award } = criterion;
  if (award.by === "none") return { key: "criterion.informative", params: {} };
  const deciding = items.filter(({ result }) => award.by === "points" || result.required);
  const count = (wanted: Outcome): number => deciding.filter(({ result }) => result.outcome === wanted).length;
  const params = { failed: count("fail"), open: count("incomplete") };
  if (award.by !== "required") {
    const message = messageOfPoints(award, points, outcome, params);
    if (message !== undefined) return message;
  }
  if (outcome === "fail") return { key: "criterion.fail", params: { failed: params.failed } };
  if (outcome === "incomplete") return { key: "criterion.incomplete", params: { open: params.open } };
  return { key: `criterion.${outcome}`, params: {} };
}

// Where points decide, they are what must be said; a count of lines would say nothing, or that 0 of them failed.
function messageOfPoints(
  { by, atLeast: needed }: Extract<Award, { readonly by: "points" | "both" }>,
  points: Hundredths,
  outcome: Outcome,
  { failed, open }: { readonly failed: number; readonly open: number },
): MessageRef | undefined {
  const { low, high } = toPoints(points);
  const reached = reaches(points, toHundredths(needed));
  const isBoth = by === "both";
  if (outcome === "pass") return { key: isBoth ? "criterion.both-pass" : "criterion.points-pass", params: { low, high, needed } };
  if (outcome === "fail") {
    if (reached !== false) return undefined;
    return isBoth && failed > 0
      ? { key: "criterion.both-fail", params: { failed, low, high, needed } }
      : { key: "criterion.points-fail", params: { low, high, needed } };
  }
  // It waits for more than points where required lines are open, or where it may turn out not to apply at all.
  if (outcome !== "incomplete" || reached !== "unknown") return undefined;
  return isBoth && open > 0
    ? { key: "criterion.both-incomplete", params: { open, low, high, needed } }
    : { key: "criterion.points-incomplete", params: { low, high, needed } };
}
