/**
 * Points are written as people write them, with at most two decimals, and added as whole hundredths, so that
 * 10 − 0.5 − 0.1 − 0.1 − 0.1 is 9.2 and not 9.200000000000001.
 */

/** The largest points a rubric may write; with it every product of points, ratio and two factors stays an exact integer. */
export const maxPoints = 100_000;

/** Whether a number can be points: at most two decimals, at most {@link maxPoints} either way. */
export function isPoints(value: number): boolean {
  return hasTwoDecimals(value) && Math.abs(value) <= maxPoints;
}

/** Whether a finite number has at most two decimals. */
export function hasTwoDecimals(value: number): boolean {
  return Number.isFinite(value) && Math.round(value * 100) / 100 === value;
}

/** Points as whole hundredths. */
export function toHundredths(points: number): number {
  return Math.round(points * 100);
}

/** Whole hundredths as points; never `-0`, which JSON would turn into `0`. */
export function fromHundredths(hundredths: number): number {
  return hundredths === 0 ? 0 : hundredths / 100;
}

/** Rounds to a whole number, halves away from zero: 0.5 is 1, −0.5 is −1. */
export function roundHalfAwayFromZero(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}

/**
 * Multiplies hundredths, whole or not, by factors of at most two decimals and rounds once, at the end, halves away from
 * zero. 33 % of 2.5 points is `scaleHundredths(250, [0.33])`: 82.5 hundredths, so 83.
 */
export function scaleHundredths(hundredths: number, factors: readonly number[]): number {
  let numerator = hundredths;
  let denominator = 1;
  for (const factor of factors) {
    numerator *= Math.round(factor * 100);
    denominator *= 100;
  }
  return roundHalfAwayFromZero(nearestHalf(numerator / denominator));
}

// A quotient such as 82.49999999999999 that was 82.5 before it was a double is 82.5 again.
function nearestHalf(value: number): number {
  const half = Math.round(value * 2) / 2;
  return Math.abs(value - half) <= Math.abs(value) * 1e-14 ? half : value;
}
