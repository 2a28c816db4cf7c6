import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromHundredths,
  hasTwoDecimals,
  isPoints,
  maxPoints,
  roundHalfAwayFromZero,
  scaleHundredths,
  toHundredths,
} from "../../src/core/points.js";
import { exact, roundToHundredths, times } from "../reference/fraction.js";

describe("points", () => {
  it.each([0, 0.5, -0.5, 0.01, 8.29, 1.15, 100_000, -100_000])("%s can be points", (value) => {
    expect(isPoints(value)).toBe(true);
  });

  it.each([0.005, 1 / 3, 100_000.01, -100_001, NaN, Infinity])("%s cannot", (value) => {
    expect(isPoints(value)).toBe(false);
  });

  it("have at most two decimals, however many they are", () => {
    expect(hasTwoDecimals(123_456_789.12)).toBe(true);
    expect(hasTwoDecimals(0.123)).toBe(false);
  });

  it("become whole hundredths and come back, where binary fractions would drift", () => {
    fc.assert(
      fc.property(fc.integer({ min: -maxPoints * 100, max: maxPoints * 100 }), (hundredths) => {
        expect(toHundredths(fromHundredths(hundredths))).toBe(hundredths);
      })
    );
    expect(toHundredths(1.15)).toBe(115);
  });

  it("are never -0", () => {
    expect(Object.is(fromHundredths(-0), 0)).toBe(true);
  });
});

describe("rounding", () => {
  it("takes halves away from zero", () => {
    expect([0.5, 1.5, 2.4, -0.5, -1.5, -2.4].map(roundHalfAwayFromZero)).toEqual([1, 2, 2, -1, -2, -2]);
  });

  it("happens once, at the end: 33 % of 2.5 points is 0.83, half of that 0.41", () => {
    expect(scaleHundredths(250, [0.33])).toBe(83);
    expect(scaleHundredths(250, [0.33, 0.5])).toBe(41);
    expect(scaleHundredths(-250, [0.33])).toBe(-83);
    expect(scaleHundredths(250, [])).toBe(250);
  });

  it("is exact for every product that a rubric can write", () => {
    const points = fc.integer({ min: -maxPoints * 100, max: maxPoints * 100 });
    const factors = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1000 })
    );
    fc.assert(
      fc.property(points, factors, (hundredths, percents) => {
        const ratios = percents.map((percent) => percent / 100);
        const { numerator, denominator } = roundToHundredths(ratios.map(exact).reduce(times, exact(hundredths / 100)));
        expect(BigInt(scaleHundredths(hundredths, ratios))).toBe((numerator * 100n) / denominator);
      })
    );
  });
});
