import type { Outcome } from "../../src/core/outcome.js";
import type { Verdict } from "../../src/core/assessment.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { Item } from "../../src/rubric/item.js";
import type { Award, Criterion, Measure, Rubric, Veto } from "../../src/rubric/index.js";
import {
  compare,
  dividedBy,
  exact,
  greatest,
  least,
  minus,
  roundToHundredths,
  sum,
  times,
  zero,
  type Fraction,
} from "./fraction.js";

/**
 * A second evaluator, written from the description of the rubric language and not from the engine. It knows no bounds:
 * every fact has one value and every star that is known by name only has been decided. It is slow, exact and obvious, and
 * whatever the engine says of bounds is compared with what this one says of every completion.
 */

/** One world in which nothing is open. */
export interface World {
  /** A value for every declared fact. */
  readonly facts: ReadonlyMap<string, boolean | number | string>;
  /** An outcome for every criterion that decisions settle or contradict, or that has no lines and so only waits. */
  readonly decided: ReadonlyMap<string, "pass" | "fail">;
}

export interface ReferenceLine {
  readonly id: string;
  readonly outcome: Outcome;
  readonly points: Fraction;
  readonly max: Fraction;
}

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

/** The value of a number fact or of a derived fact. */
export function valueOf(rubric: Rubric, world: World, id: string): Fraction {
  const derived = rubric.derived !== undefined && Object.hasOwn(rubric.derived, id) ? rubric.derived[id] : undefined;
  return derived === undefined ? exact(world.facts.get(id) as number) : derivedValue(rubric, world, derived);
}

function derivedValue(rubric: Rubric, world: World, derived: DerivedFact): Fraction {
  const value = (id: string): Fraction => valueOf(rubric, world, id);
  switch (derived.op) {
    case "sum":
      return sum(derived.of.map(value));
    case "min":
      return least(derived.of.map(value));
    case "max":
      return greatest(derived.of.map(value));
    case "difference":
      return minus(value(derived.of), value(derived.minus));
    case "ratio": {
      const whole = value(derived.whole);
      return compare(whole, zero) === 0 ? exact(derived.whenZero as number) : dividedBy(value(derived.part), whole);
    }
  }
}

/** Whether a condition is true in this world. */
export function holds(rubric: Rubric, world: World, condition: Condition): boolean {
  const isTrue = (member: Condition): boolean => holds(rubric, world, member);
  if ("all" in condition) return condition.all.every(isTrue);
  if ("any" in condition) return condition.any.some(isTrue);
  if ("not" in condition) return !isTrue(condition.not);
  if ("atLeastOf" in condition) return condition.of.filter(isTrue).length >= condition.atLeastOf;
  if ("is" in condition) return world.facts.get(condition.fact) === condition.is;
  if ("oneOf" in condition) return condition.oneOf.includes(world.facts.get(condition.fact) as string);
  const value = valueOf(rubric, world, condition.fact);
  if ("equals" in condition) return compare(value, exact(condition.equals)) === 0;
  if ("atLeast" in condition) return compare(value, exact(condition.atLeast)) >= 0;
  if ("atMost" in condition) return compare(value, exact(condition.atMost)) <= 0;
  if ("moreThan" in condition) return compare(value, exact(condition.moreThan)) > 0;
  return compare(value, exact(condition.lessThan)) < 0;
}

function evaluateLine(rubric: Rubric, world: World, criterion: Criterion, item: Item): ReferenceLine {
  const max = greatest(possiblePoints(item));
  const { appliesWhen } = item;
  if (appliesWhen !== undefined && !holds(rubric, world, appliesWhen.condition)) {
    const [points, ofMax] = { excluded: [zero, zero], full: [max, max], zero: [zero, max] }[appliesWhen.otherwise] as [
      Fraction,
      Fraction
    ];
    return { id: item.id, outcome: "inapplicable", points, max: ofMax };
  }
  const factors = (item.times ?? []).filter(({ when }) => holds(rubric, world, when)).map(({ factor }) => factor);
  const points = finish(item, rawPoints(rubric, world, item), factors);
  const passes =
    item.kind === "require" && (item.points ?? 0) === 0
      ? holds(rubric, world, item.condition)
      : compare(points, passAtOf(criterion, item)) >= 0;
  return { id: item.id, outcome: passes ? "pass" : "fail", points, max };
}

function rawPoints(rubric: Rubric, world: World, item: Item): Fraction {
  if (item.kind === "require") return holds(rubric, world, item.condition) ? exact(item.points ?? 0) : zero;
  return pointsOfOption(item, world.facts.get(item.fact) as string);
}

function pointsOfOption(item: Item & { kind: "grades" }, option: string): Fraction {
  if ("points" in item) return exact(item.points[option] as number);
  return times(exact(item.worth), exact(item.ratios[option] as number));
}

/** raw → times → round to hundredths → cap. */
function finish(item: Item, raw: Fraction, factors: readonly number[]): Fraction {
  const rounded = roundToHundredths(factors.map(exact).reduce(times, raw));
  if (item.cap === undefined) return rounded;
  return item.cap < 0 ? greatest([rounded, exact(item.cap)]) : least([rounded, exact(item.cap)]);
}

/** Every number of points that the line could ever give. */
function possiblePoints(item: Item): readonly Fraction[] {
  const raws =
    item.kind === "require"
      ? [zero, exact(item.points ?? 0)]
      : Object.keys("points" in item ? item.points : item.ratios).map((option) => pointsOfOption(item, option));
  const factors = (item.times ?? []).map(({ factor }) => factor);
  return raws.flatMap((raw) => subsetsOf(factors).map((subset) => finish(item, raw, subset)));
}

function subsetsOf(factors: readonly number[]): readonly (readonly number[])[] {
  return factors.reduce<readonly (readonly number[])[]>(
    (subsets, factor) => [...subsets, ...subsets.map((subset) => [...subset, factor])],
    [[]]
  );
}

/** By default the most the line can give; in a criterion that awards nothing the least, and 0 for a deduction. */
function passAtOf(criterion: Criterion, item: Item): Fraction {
  if (item.passAt !== undefined) return exact(item.passAt);
  const possible = possiblePoints(item);
  if (criterion.award.by !== "none") return greatest(possible);
  const isDeduction = compare(greatest(possible), zero) <= 0;
  return isDeduction ? zero : least(possible);
}

function evaluateCriterion(rubric: Rubric, world: World, criterion: Criterion): ReferenceCriterion {
  const lines = criterion.items.map((item) => evaluateLine(rubric, world, criterion, item));
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
