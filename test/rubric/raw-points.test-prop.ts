import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawPoints, stepsOf } from "../../src/rubric/raw-points.js";
import { scaleHundredths } from "../../src/core/points.js";
import {
  ceilingOf,
  dividedBy,
  exact,
  floorOf,
  minus,
  roundToHundredths,
  times,
  toNumber,
  type Fraction,
} from "../reference/fraction.js";
import { text } from "../support/small-rubric.js";

const line = { id: "line", label: text, fact: "amount" } as const;
const unit = { ...line, kind: "perUnit", each: 1 } as const;

/** Numbers of at most two decimals, from none to ten million. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
);
const step = fc.constantFrom(0.01, 0.05, 0.1, 0.25, 0.3, 0.7, 1, 3, 12.5, 1_000);
const rounding = fc.constantFrom("down" as const, "up" as const);
/** A number of whole steps, so that what is a hair beside them is often met. */
const count = fc.integer({ min: 0, max: 60 });

function exactSteps(distance: Fraction, size: number, direction: "down" | "up"): number {
  const steps = dividedBy(distance, exact(size));
  return Math.max(0, toNumber(direction === "up" ? ceilingOf(steps) : floorOf(steps)));
}

describe("steps of a line that counts", () => {
  it("are as many above a start as exact fractions say, on a step and beside it", () => {
    const beside = fc.constantFrom(-0.01, 0, 0.01);
    fc.assert(
      fc.property(amount, step, count, beside, rounding, (above, size, steps, off, direction) => {
        const value = Math.round((above + steps * size + off) * 100) / 100;
        const item = { ...unit, above, step: size, rounding: direction };
        expect(stepsOf(item, value)).toBe(exactSteps(minus(exact(value), exact(above)), size, direction));
      }),
      { numRuns: 1_000 },
    );
  });

  it("are as many short of a target as exact fractions say, also of a quotient", () => {
    const terms = fc.record({ part: fc.integer({ min: 0, max: 2_000_000 }), whole: fc.integer({ min: 1, max: 1_000_000 }) });
    const near = fc.record({ twentieths: fc.integer({ min: 0, max: 40 }), whole: fc.integer({ min: 1, max: 50_000 }) }).chain(
      ({ twentieths, whole }) => fc.integer({ min: -1, max: 1 }).map((off) => ({ part: Math.max(0, twentieths * whole + off), whole: whole * 20 })),
    );
    const target = fc.constantFrom(0.9, 0.95, 1, 1.05);
    fc.assert(
      fc.property(fc.oneof(terms, near), target, fc.constantFrom(0.01, 0.05, 0.1, 0.3), rounding, ({ part, whole }, shortOf, size, direction) => {
        const distance = minus(exact(shortOf), dividedBy(exact(part), exact(whole)));
        expect(stepsOf({ ...unit, shortOf, step: size, rounding: direction }, part / whole)).toBe(exactSteps(distance, size, direction));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("points in proportion", () => {
  it("are rounded once, as exact fractions are, factors included", () => {
    const worth = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
    const terms = fc.record({ part: fc.integer({ min: 0, max: 2_000 }), whole: fc.integer({ min: 1, max: 2_000 }) });
    const factor = fc.constantFrom(0.5, 0.33, 1, 2);
    fc.assert(
      fc.property(worth, terms, fc.constantFrom(0.7, 1, 3), factor, (points, { part, whole }, full, by) => {
        const item = { ...line, kind: "proportional", worth: points, full } as const;
        const [raw = NaN] = rawPoints(item, { kind: "number", low: part / whole, high: part / whole });
        const share = part / whole >= full ? exact(1) : dividedBy(dividedBy(exact(part), exact(whole)), exact(full));
        const expected = roundToHundredths(times(times(exact(points), share), exact(by)));
        expect(scaleHundredths(raw, [by]) / 100 + 0).toBe(toNumber(expected));
      }),
      { numRuns: 1_000 },
    );
  });
});
