import type { Breakdown, BreakdownLine, LowHigh, TierRange, Totals, Verdict } from "../core/assessment.js";
import { anyTrue, type Truth } from "../core/outcome.js";
import { fromHundredths, toHundredths } from "../core/points.js";
import type { Measure, Rubric, VerdictRule } from "../rubric/rubric.js";
import { countMet, inOrderOfEffect, voided, type JudgedVeto } from "./apply-vetoes.js";
import { percentBounds, toPercent, type Fraction, type PercentBounds } from "./percent.js";
import type { CriterionScore } from "./score-criterion.js";

/** The totals with and without vetoes, the verdict, and the lines that add up to them. */
export interface Summed {
  /** After the vetoes. */
  readonly totals: Totals;
  /** As they would be without vetoes. */
  readonly beforeVeto: Totals;
  /** Whether the rubric is met. */
  readonly verdict: Verdict;
  /** The lines that add up to the totals. */
  readonly breakdown: Breakdown;
}

/** Adds up the criteria, applies the vetoes, and reads verdict and tier off the sums. */
export function sumTotals(rubric: Rubric, scores: readonly CriterionScore[], vetoes: readonly JudgedVeto[]): Summed {
  const results = scores.map(({ result }) => result);
  const metLines = countMet(results, vetoes);
  const voids = inOrderOfEffect(vetoes).filter(({ veto }) => veto.effect.kind === "void");
  const isVoid = anyTrue(voids.map(({ result }) => result.truth));
  const max = results.filter(({ counted, outcome }) => counted && outcome !== "inapplicable").length;
  const points = sumPoints(scores);
  const percent = percentBounds(scores.flatMap(({ shares }) => shares));
  const before: Sums = { met: sumOf(metLines.filter(({ kind }) => kind === "criterion")), points, percent };
  const after: Sums = { met: sumOf(metLines), points: voided(points, isVoid), percent: voidedPercent(percent, isVoid) };
  const maxima = { met: max, points: scores.reduce((sum, score) => sum + score.points.max, 0) };
  return {
    totals: toTotals(after, maxima, tierRange(rubric, { ...before, met: after.met }, isVoid)),
    beforeVeto: toTotals(before, maxima, tierRange(rubric, before, false)),
    verdict: rubric.verdict === undefined ? verdictOfAll(scores, vetoes) : verdictOfRule(rubric.verdict, after),
    breakdown: { met: metLines, points: [...scores.flatMap(({ lines }) => lines), ...voidLines(points, voids)] },
  };
}

/** The bounds that thresholds are compared with: criteria, hundredths of points, an exact fraction. */
interface Sums {
  readonly met: LowHigh;
  readonly points: LowHigh;
  readonly percent: PercentBounds;
}

function sumPoints(scores: readonly CriterionScore[]): LowHigh {
  return {
    low: scores.reduce((sum, { points }) => sum + points.low, 0),
    high: scores.reduce((sum, { points }) => sum + points.high, 0),
  };
}

function sumOf(lines: readonly BreakdownLine[]): LowHigh {
  return { low: lines.reduce((sum, line) => sum + line.low, 0), high: lines.reduce((sum, line) => sum + line.high, 0) };
}

// Each void turns what the lines before it left into its own difference, so that the columns still add up.
function voidLines(points: LowHigh, voids: readonly JudgedVeto[]): readonly BreakdownLine[] {
  let left = points;
  return voids.map(({ result }) => {
    const next = voided(left, result.truth);
    const line = { low: fromHundredths(next.low - left.low), high: fromHundredths(next.high - left.high) };
    left = next;
    return { kind: "veto", id: result.id, ...line };
  });
}

function voidedPercent(percent: PercentBounds, isVoid: Truth): PercentBounds {
  if (percent === null || isVoid === false) return percent;
  const zero: Fraction = { part: 0, whole: 1 };
  if (isVoid === true) return { ...percent, low: zero, high: zero };
  return { ...percent, low: percent.low.part > 0 ? zero : percent.low, high: percent.high.part < 0 ? zero : percent.high };
}

function toTotals(sums: Sums, max: { readonly met: number; readonly points: number }, tier: TierRange | null): Totals {
  return {
    met: { ...sums.met, max: max.met },
    points: { low: fromHundredths(sums.points.low), high: fromHundredths(sums.points.high), max: fromHundredths(max.points) },
    percent: sums.percent === null ? null : toPercent(sums.percent),
    tier,
  };
}

// A tier stands only where nothing is void, so it is read off sums that know of no void.
function tierRange({ tiers }: Rubric, sums: Sums, isVoid: Truth): TierRange | null {
  if (tiers === undefined) return null;
  const { measure, bands } = tiers;
  const highestReached = (bound: "low" | "high"): string | null =>
    bands.filter(({ from }) => isReached(sums, measure, bound, from)).at(-1)?.id ?? null;
  const mayBeNone = isVoid !== false || mayNotBeMeasured(sums, measure);
  return { low: mayBeNone ? null : highestReached("low"), high: isVoid === true ? null : highestReached("high") };
}

// A percentage of nothing reaches no threshold and misses none.
function mayNotBeMeasured({ percent }: Sums, measure: Measure): boolean {
  return measure === "percent" && (percent === null || percent.mayVanish);
}

// Percent is compared by cross-multiplication: part/whole ≥ from/100.
function isReached(sums: Sums, measure: Measure, bound: "low" | "high", from: number): boolean {
  switch (measure) {
    case "met":
      return sums.met[bound] >= from;
    case "points":
      return sums.points[bound] >= toHundredths(from);
    case "percent":
      return sums.percent !== null && sums.percent[bound].part * 10_000 >= toHundredths(from) * sums.percent[bound].whole;
  }
}

function verdictOfRule({ measure, atLeast }: VerdictRule, sums: Sums): Verdict {
  if (mayNotBeMeasured(sums, measure)) return "undetermined";
  if (isReached(sums, measure, "low", atLeast)) return "compliant";
  return isReached(sums, measure, "high", atLeast) ? "undetermined" : "not-compliant";
}

// Compliant: all criteria that may apply are met. Not compliant: of those that surely apply one cannot be met, by its
// lines or because a veto took it away.
function verdictOfAll(scores: readonly CriterionScore[], vetoes: readonly JudgedVeto[]): Verdict {
  const applying = scores.filter(({ result }) => result.counted && result.outcome !== "inapplicable");
  const met = sumOf(countMet(applying.map(({ result }) => result), vetoes));
  if (applying.length > 0 && met.low === applying.length) return "compliant";
  const surely = applying.filter(({ mayNotApply }) => !mayNotApply);
  const metOfThese = sumOf(countMet(surely.map(({ result }) => result), vetoes));
  return metOfThese.high < surely.length ? "not-compliant" : "undetermined";
}
