import type { LowHigh } from "../core/assessment.js";
import { roundHalfAwayFromZero } from "../core/points.js";
import type { Hundredths } from "./score-item.js";

/**
 * What one criterion or one open line brings to the percentage: the points it may earn with the maximum they are measured
 * against. A line that may not apply has two such alternatives, itself and nothing.
 */
export type PointAlternatives = readonly Hundredths[];

/** A quotient of whole hundredths; the denominator is above 0. */
export interface Fraction {
  /** Points, in hundredths. */
  readonly part: number;
  /** The maximum they are measured against, in hundredths. */
  readonly whole: number;
}

/** Bounds of points over maximum; `null` where nothing has a maximum. */
export type PercentBounds = {
  readonly low: Fraction;
  readonly high: Fraction;
  /** Whether the whole maximum may turn out not to apply; nothing is then reached. */
  readonly mayVanish: boolean;
} | null;

/** Bounds points over maximum over every choice of alternatives. */
export function percentBounds(shares: readonly PointAlternatives[]): PercentBounds {
  const high = greatestRatio(shares.map((share) => share.map(({ high: part, max: whole }) => ({ part, whole }))));
  const low = greatestRatio(shares.map((share) => share.map(({ low: part, max: whole }) => ({ part: -part, whole }))));
  if (high === null || low === null) return null;
  const mayVanish = smallestWhole(shares.map((share) => share.map(({ max: whole }) => whole))) <= 0;
  return { low: { part: 0 - low.part, whole: low.whole }, high, mayVanish };
}

function smallestWhole(shares: readonly (readonly number[])[]): number {
  return shares.reduce((sum, wholes) => sum + Math.min(...wholes), 0);
}

/** Fractions in percent, rounded to two decimals. */
export function toPercent({ low, high }: { readonly low: Fraction; readonly high: Fraction }): LowHigh {
  const percent = ({ part, whole }: Fraction): number => roundHalfAwayFromZero((part * 10_000) / whole) / 100 + 0;
  return { low: percent(low), high: percent(high) };
}

type Choice = readonly Fraction[];

function greatestRatio(shares: readonly Choice[]): Fraction | null {
  if (smallestWhole(shares.map((share) => share.map(({ whole }) => whole))) > 0) return climb(shares);
  // All maxima may drop out, and nothing would be left to divide by: one alternative that brings a maximum is taken first.
  const climbs = shares.flatMap((share, index) =>
    share.filter(({ whole }) => whole > 0).map((taken) => climb(shares.map((other, at) => (at === index ? [taken] : other)))),
  );
  return climbs.reduce<Fraction | null>((best, next) => (best === null || isGreater(next, best) ? next : best), null);
}

// Dinkelbach's method: choose in each share what is best at the ratio reached so far, until that no longer raises it.
// The result is exact, and with open lines it is the order of their own ratios.
function climb(shares: readonly Choice[]): Fraction {
  let best = total(shares, (share) => share[0]);
  for (;;) {
    const reached = best;
    const next = total(shares, (share) => bestAt(share, reached));
    if (!isGreater(next, reached)) return reached;
    best = next;
  }
}

function total(shares: readonly Choice[], choose: (share: Choice) => Fraction | undefined): Fraction {
  return shares.reduce<Fraction>(
    (sum, share) => {
      const { part, whole } = choose(share) ?? { part: 0, whole: 0 };
      return { part: sum.part + part, whole: sum.whole + whole };
    },
    { part: 0, whole: 0 },
  );
}

function bestAt(share: Choice, { part, whole }: Fraction): Fraction | undefined {
  const gain = (choice: Fraction): number => choice.part * whole - part * choice.whole;
  return share.reduce((best, choice) => (gain(choice) > gain(best) ? choice : best));
}

function isGreater(a: Fraction, b: Fraction): boolean {
  return a.part * b.whole > b.part * a.whole;
}
