import type { Outcome } from "../../src/core/outcome.js";
import type { Verdict } from "../../src/core/assessment.js";
import type { Award, Criterion, Measure, Rubric, Veto } from "../../src/rubric/index.js";
import { compare, dividedBy, exact, greatest, least, sum, times, zero, type Fraction } from "./fraction.js";
import { holds, type World } from "./reference-facts.js";
import { evaluateLine, type ReferenceLine } from "./reference-line.js";

/**
 * A second evaluator, written from the description of the rubric language and not from the engine. It knows no bounds:
 * every fact has one value and every star that is known by name only has been decided. It is slow, exact and obvious, and
 * whatever the engine says of bounds is compared with what this one says of every completion.
 */

export interface ReferenceCriterion {
  readonly id: string;
  readonly outcome: Outcome;
  readonly observed: Outcome | "open";
  readonly counted: boolean;
  readonly points: Fraction;
  readonly max: Fraction;
  readonly lines: readonly ReferenceLine[];
}

export interface ReferenceTotals {
  readonly met: number;
  readonly metMax: number;
  readonly points: Fraction;
  readonly pointsMax: Fraction;
  readonly percent: Fraction | null;
  readonly tier: string | null;
}

export interface ReferenceResult extends ReferenceTotals {
  readonly verdict: Verdict;
  readonly beforeVeto: ReferenceTotals;
  readonly criteria: readonly ReferenceCriterion[];
  readonly vetoes: readonly { readonly id: string; readonly truth: boolean }[];
}

export function evaluate(rubric: Rubric, world: World): ReferenceResult {
  const criteria = rubric.criteria.map((criterion) => evaluateCriterion(rubric, world, criterion));
  const vetoes = rubric.vetoes ?? [];
  const inForce = vetoes.filter((veto) => holds(rubric, world, veto.when));
  const beforeVeto = totalsUnder(rubric, criteria, []);
  const totals = totalsUnder(rubric, criteria, inForce);
  return {
    ...totals,
    verdict: verdictOf(rubric, totals),
    beforeVeto,
    criteria,
    vetoes: vetoes.map((veto) => ({ id: veto.id, truth: inForce.includes(veto) })),
  };
}

function evaluateCriterion(rubric: Rubric, world: World, criterion: Criterion): ReferenceCriterion {
  const lines = criterion.items.map((item) => evaluateLine(rubric, world, criterion.award, item));
  const points = clamp(criterion, sum([exact(criterion.base ?? 0), ...lines.map((line) => line.points)]));
  const max = clamp(criterion, sum([exact(criterion.base ?? 0), ...lines.map((line) => line.max)]));
  const observed = observedOutcome(criterion, lines, points);
  const outcome = world.decided.get(criterion.id) ?? (observed as Outcome);
  return { id: criterion.id, outcome, observed, counted: criterion.award.by !== "none", points, max, lines };
}

function clamp(criterion: Criterion, points: Fraction): Fraction {
  const raised = criterion.floor === undefined ? points : greatest([points, exact(criterion.floor)]);
  return criterion.ceiling === undefined ? raised : least([raised, exact(criterion.ceiling)]);
}

function observedOutcome(criterion: Criterion, lines: readonly ReferenceLine[], points: Fraction): Outcome | "open" {
  const { award } = criterion;
  if (lines.length === 0) return "open";
  if (lines.every((line) => line.outcome === "inapplicable")) return "inapplicable";
  const isRequired = (line: ReferenceLine): boolean =>
    criterion.items.some((item) => item.id === line.id && item.required === true);
  const nothingFails = (among: readonly ReferenceLine[]): boolean => among.every((line) => line.outcome !== "fail");
  const passes = {
    required: () => nothingFails(lines.filter(isRequired)),
    points: () => reaches(points, award),
    both: () => nothingFails(lines.filter(isRequired)) && reaches(points, award),
    // It is never met, and never counted; its outcome says how its lines came out together.
    none: () => nothingFails(lines),
  };
  return passes[award.by]() ? "pass" : "fail";
}

function reaches(points: Fraction, award: Award): boolean {
  return "atLeast" in award && compare(points, exact(award.atLeast)) >= 0;
}

/** withhold → cap → void. */
function totalsUnder(rubric: Rubric, criteria: readonly ReferenceCriterion[], vetoes: readonly Veto[]): ReferenceTotals {
  const effects = vetoes.map(({ effect }) => effect);
  const isVoid = effects.some((effect) => effect.kind === "void");
  const withheld = effects.flatMap((effect) => (effect.kind === "withhold" ? effect.criteria : []));
  const caps = effects.flatMap((effect) => (effect.kind === "cap" ? [effect.met] : []));

  const counted = criteria.filter((criterion) => criterion.counted && criterion.outcome !== "inapplicable");
  const met = counted.filter((criterion) => criterion.outcome === "pass" && !withheld.includes(criterion.id)).length;
  const points = isVoid ? zero : sum(criteria.map((criterion) => criterion.points));
  const pointsMax = sum(criteria.map((criterion) => criterion.max));
  const figures = {
    met: isVoid ? 0 : Math.min(met, ...caps),
    metMax: counted.length,
    points,
    pointsMax,
    percent: compare(pointsMax, zero) <= 0 ? null : dividedBy(times(points, exact(100)), pointsMax),
  };
  return { ...figures, tier: isVoid ? null : tierOf(rubric, figures) };
}

type Figures = Omit<ReferenceTotals, "tier">;

function measured(measure: Measure, figures: Figures): Fraction | null {
  return { met: exact(figures.met), points: figures.points, percent: figures.percent }[measure];
}

function tierOf(rubric: Rubric, figures: Figures): string | null {
  if (rubric.tiers === undefined) return null;
  const value = measured(rubric.tiers.measure, figures);
  const reached = rubric.tiers.bands.filter((band) => value !== null && compare(value, exact(band.from)) >= 0);
  return reached.at(-1)?.id ?? null;
}

function verdictOf(rubric: Rubric, totals: ReferenceTotals): Verdict {
  if (rubric.verdict === undefined) {
    if (totals.metMax === 0) return "undetermined";
    return totals.met === totals.metMax ? "compliant" : "not-compliant";
  }
  const value = measured(rubric.verdict.measure, totals);
  if (value === null) return "undetermined";
  return compare(value, exact(rubric.verdict.atLeast)) >= 0 ? "compliant" : "not-compliant";
}
