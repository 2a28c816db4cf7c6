/** An exact fraction, so that the reference never rounds by accident. The denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction of two whole numbers; the denominator is not 0. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

const seen = new Map<number, Fraction>();

/** The decimal number that JavaScript prints, taken at its word: `0.1` is one tenth. */
export function exact(value: number): Fraction {
  const known = seen.get(value);
  if (known !== undefined) return known;
  const [whole = "0", decimals = ""] = String(value).split(".");
  const read = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  seen.set(value, read);
  return read;
}

export const zero = exact(0);

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, times(b, exact(-1)));
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).numerator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function least(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

export function greatest(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, zero);
}

/** The nearest whole number of hundredths, halves away from zero. */
export function roundToHundredths(value: Fraction): Fraction {
  if (value.numerator < 0n) return times(roundToHundredths(times(value, exact(-1))), exact(-1));
  const doubled = 2n * 100n * value.numerator + value.denominator;
  return fraction(doubled / (2n * value.denominator), 100n);
}

/** The number a result prints: exact for hundredths, the nearest double for the rest. */
export function toNumber(value: Fraction): number {
  return value.numerator === 0n ? 0 : Number(value.numerator) / Number(value.denominator);
}

/** The greatest whole number that is not above the value. */
export function floorOf(value: Fraction): Fraction {
  const quotient = value.numerator / value.denominator;
  const isBelow = value.numerator < 0n && quotient * value.denominator !== value.numerator;
  return fraction(isBelow ? quotient - 1n : quotient, 1n);
}

/** The least whole number that is not below the value. */
export function ceilingOf(value: Fraction): Fraction {
  return times(floorOf(times(value, exact(-1))), exact(-1));
}
