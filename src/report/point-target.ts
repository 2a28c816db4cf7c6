import type { ItemResult } from "../core/assessment.js";
import { fromHundredths, scaleHundredths, toHundredths } from "../core/points.js";
import type { Rubric } from "../rubric/rubric.js";
import type { ValueItem } from "./describe-rule.js";
import { declarationOf } from "./rubric-parts.js";

/** A value of a line's fact that would earn more points. */
export interface PointTarget {
  /** On which side of `value` the fact should be. */
  readonly operator: "atLeast" | "atMost" | "lessThan";
  /** The value to reach. */
  readonly value: number;
  /** How many points it would add to those of now, where those are known. */
  readonly gain?: number;
  /** `true`: the gain is points that would no longer be taken. */
  readonly saves?: true;
}

/** A value that the fact could have, with the hundredths it would give before factors and cap. */
interface Candidate extends Pick<PointTarget, "operator" | "value"> {
  readonly raw: number;
}

type StepItem = Extract<ValueItem, { readonly kind: "perUnit" }>;
type BandItem = Extract<ValueItem, { readonly kind: "bands" }>;

/**
 * Which value of its fact would earn a line more points: the nearest that reaches `goal`, or, where none does, the one that
 * earns the most. `null` where no value earns more than the one it has; `undefined` where the line's points do not follow
 * from a number that could be worked towards.
 */
export function pointTarget(item: ValueItem, result: ItemResult, goal: number | undefined, rubric: Rubric): PointTarget | null | undefined {
  if (item.kind === "grades" || item.kind === "discretionary") return undefined;
  const { answer, times = [] } = result;
  const now = answer !== undefined && typeof answer.actual === "number" ? answer.actual : undefined;
  const factors = times.filter(({ when }) => when.truth === true).map(({ factor }) => factor);
  const points = (raw: number): number => capped(scaleHundredths(raw, factors), item.cap);
  const earned = now === undefined ? -Infinity : points(rawAt(item, now));
  const better = candidatesOf(item, now, factors, rubric).filter(({ raw }) => points(raw) > earned);
  const most = Math.max(...better.map(({ raw }) => points(raw)));
  const wanted = Math.min(most, goal === undefined ? -Infinity : toHundredths(goal));
  // Without a value to start from, nothing is near: only the best is worth naming.
  const target = better.find(({ raw }) => points(raw) >= (now === undefined ? most : wanted));
  if (target === undefined) return now === undefined ? undefined : null;
  const { operator, value, raw } = target;
  const asides = [result.appliesWhen, ...times.map(({ when }) => when)];
  const isOpen = now === undefined || asides.some((when) => when?.truth === "unknown");
  if (isOpen) return { operator, value };
  const gain = fromHundredths(points(raw) - earned);
  return points(raw) > 0 ? { operator, value, gain } : { operator, value, gain, saves: true };
}

function capped(hundredths: number, cap: number | undefined): number {
  if (cap === undefined) return hundredths;
  return cap > 0 ? Math.min(hundredths, toHundredths(cap)) : Math.max(hundredths, toHundredths(cap));
}

type NumberItem = Exclude<ValueItem, { readonly kind: "grades" | "discretionary" }>;

function rawAt(item: NumberItem, value: number): number {
  switch (item.kind) {
    case "perUnit":
      return rawOfSteps(item, stepsAt(item, value));
    case "bands":
      return bandsOf(item)[bandAt(item, value)]?.raw ?? 0;
    case "proportional":
      return (toHundredths(item.worth) * Math.min(Math.max(value, 0), item.full ?? 1)) / (item.full ?? 1);
  }
}

/** Values worth naming, the nearest first. */
function candidatesOf(item: NumberItem, now: number | undefined, factors: readonly number[], rubric: Rubric): readonly Candidate[] {
  switch (item.kind) {
    case "perUnit":
      return [stepCandidate(item, now, factors, rubric)];
    case "bands":
      return bandCandidates(item, now, rubric);
    case "proportional":
      return item.worth < 0
        ? [{ operator: "atMost", value: 0, raw: 0 }]
        : [{ operator: "atLeast", value: item.full ?? 1, raw: toHundredths(item.worth) }];
  }
}

// Where steps take points, the best is to have none of them; where they give points, as many as still count.
function stepCandidate(item: StepItem, now: number | undefined, factors: readonly number[], rubric: Rubric): Candidate {
  const gives = (item.first ?? item.each) > 0 || item.each > 0;
  const start = "above" in item ? item.above : item.shortOf;
  const rises = "above" in item ? gives : !gives;
  const operator = rises ? "atLeast" : "atMost";
  if (!gives) return { operator, value: start, raw: 0 };
  const steps = mostSteps(item, now, factors, rubric);
  const value = start + (rises ? 1 : -1) * steps * (item.step ?? 1);
  return { operator, value: Number(value.toFixed(6)), raw: rawOfSteps(item, steps) };
}

function mostSteps(item: StepItem, now: number | undefined, factors: readonly number[], rubric: Rubric): number {
  const declared = declarationOf(rubric, item.fact);
  const end = declared?.kind !== "number" ? undefined : "above" in item ? declared.max : declared.min;
  const possible = end === undefined ? Infinity : stepsAt({ ...item, rounding: "down" }, end);
  const useful = item.cap === undefined ? Infinity : stepsToCap(item, item.cap, factors);
  const most = Math.min(possible, useful);
  // Nothing limits it that can be seen from here: one step more than now.
  return most === Infinity ? (now === undefined ? 0 : stepsAt(item, now)) + 1 : most;
}

function stepsToCap({ each, first = each }: StepItem, cap: number, factors: readonly number[]): number {
  const factor = factors.reduce((product, one) => product * one, 1);
  if (factor === 0) return 0;
  const beyond = cap / factor - first;
  if (beyond <= 0) return 1;
  return each === 0 ? 1 : 1 + Math.ceil(Number((beyond / each).toFixed(6)));
}

function stepsAt(item: StepItem, value: number): number {
  const distance = "above" in item ? value - item.above : item.shortOf - value;
  const steps = Number((distance / (item.step ?? 1)).toFixed(6));
  return Math.max(0, item.rounding === "up" ? Math.ceil(steps) : Math.floor(steps));
}

function rawOfSteps({ each, first = each }: StepItem, steps: number): number {
  return steps === 0 ? 0 : toHundredths(first) + (steps - 1) * toHundredths(each);
}

/** The bands of a line with what each gives, from the one below its first on. */
function bandsOf(item: BandItem): readonly { readonly from: number; readonly raw: number }[] {
  const bands =
    "bands" in item
      ? item.bands.map(({ from, points }) => ({ from, raw: toHundredths(points) }))
      : item.ratioBands.map(({ from, ratio }) => ({ from, raw: (toHundredths(item.worth) * Math.round(ratio * 100)) / 100 }));
  return [{ from: -Infinity, raw: 0 }, ...bands];
}

function bandAt(item: BandItem, value: number): number {
  return bandsOf(item).filter(({ from }) => from <= value).length - 1;
}

function bandCandidates(item: BandItem, now: number | undefined, rubric: Rubric): readonly Candidate[] {
  const bands = bandsOf(item);
  const here = now === undefined ? 0 : bandAt(item, now);
  const candidates = bands.flatMap(({ from, raw }, index) => {
    const next = bands[index + 1]?.from ?? Infinity;
    const first = firstValue(from, item.fact, rubric);
    if (first === undefined || first >= next) return [];
    const isBelow = index < here || index === 0;
    const candidate: Candidate = isBelow && next < Infinity ? { operator: "lessThan", value: next, raw } : { operator: "atLeast", value: first, raw };
    return [{ candidate, distance: Math.abs(index - here) }];
  });
  return candidates.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

// The lowest value from `from` on that the fact can have: 0.5 teams and more is 1 team and more.
function firstValue(from: number, fact: string, rubric: Rubric): number | undefined {
  const declared = declarationOf(rubric, fact);
  if (declared?.kind !== "number") return from;
  const { min, max = Infinity, decimals = 0 } = declared;
  const first = Math.max(min, Math.ceil(Number((from * 10 ** decimals).toFixed(6))) / 10 ** decimals);
  return first <= max ? first : undefined;
}
