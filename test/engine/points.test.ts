import { describe, expect, it } from "vitest";
import { asks, graded, gradeFact, holds, rubricOf, score, scoreLine, star, text, yesNo } from "../support/small-rubric.js";
import type { GradesItem } from "../../src/rubric/item.js";

const facts = { yes: yesNo, late: yesNo, severe: yesNo, state: gradeFact("A", "B", "C", "C#") };
const half = { when: holds("late"), factor: 0.5 };
const double = { when: holds("severe"), factor: 2 };

/** The state method: a share of what the line is worth. */
function shareOf(worth: number, more: Pick<GradesItem, "times"> = {}): GradesItem {
  return { kind: "grades", id: "line", label: text, fact: "state", worth, ratios: { A: 1, B: 0.66, C: 0.33, "C#": 0 }, ...more };
}

describe("points of a line", () => {
  it("round to hundredths, halves away from zero: 33 % of 2.5 is 0.83", () => {
    expect(scoreLine(facts, shareOf(2.5), { state: "C" }).points).toEqual({ low: 0.83, high: 0.83, max: 2.5 });
    const taken = graded("line", "state", { A: 0, B: -0.01, C: -0.03, "C#": -0.05 }, { times: [half] });
    expect(scoreLine(facts, taken, { state: "B", late: true }).points.low).toBe(-0.01);
    expect(scoreLine(facts, taken, { state: "C", late: true }).points.low).toBe(-0.02);
    expect(scoreLine(facts, taken, { state: "C#", late: true }).points.low).toBe(-0.03);
  });

  it("round once, after the factors: half of 33 % of 2.5 is 0.41", () => {
    expect(scoreLine(facts, shareOf(2.5, { times: [half] }), { state: "C", late: true }).points.low).toBe(0.41);
  });

  it("are capped after factors and rounding: 3 points taken, halved, at most 2 is 1.5", () => {
    const lapses = asks("line", holds("yes"), { points: -3, cap: -2, times: [half] });
    expect(scoreLine(facts, lapses, { yes: true, late: true }).points).toEqual({ low: -1.5, high: -1.5, max: 0 });
    expect(scoreLine(facts, lapses, { yes: true, late: false }).points).toEqual({ low: -2, high: -2, max: 0 });
  });

  it("are capped above where they are given", () => {
    const gains = asks("line", holds("yes"), { points: 3, cap: 2, times: [double] });
    expect(scoreLine(facts, gains, { yes: true, severe: true }).points).toEqual({ low: 2, high: 2, max: 2 });
  });

  it("are the hull of both where a factor is not known", () => {
    const lapse = asks("line", holds("yes"), { points: -3, times: [double] });
    expect(scoreLine(facts, lapse, { yes: true }).points).toEqual({ low: -6, high: -3, max: 0 });
    expect(scoreLine(facts, lapse).points).toEqual({ low: -6, high: 0, max: 0 });
  });

  it("multiply by two factors together", () => {
    const lapse = asks("line", holds("yes"), { points: -3, times: [half, double] });
    expect(scoreLine(facts, lapse, { yes: true, late: true, severe: true }).points.low).toBe(-3);
    expect(scoreLine(facts, lapse, { yes: true }).points).toMatchObject({ low: -6, high: -1.5 });
  });

  it("have as their maximum the most that any answer and any factors give", () => {
    expect(scoreLine(facts, shareOf(10, { times: [double] }), { state: "B", severe: false }).points).toEqual({
      low: 6.6,
      high: 6.6,
      max: 20,
    });
  });

  it("are never -0", () => {
    const lapse = asks("line", holds("yes"), { points: -0.01, times: [{ when: holds("late"), factor: 0.33 }] });
    expect(Object.is(scoreLine(facts, lapse, { yes: true, late: true }).points.low, 0)).toBe(true);
  });
});

describe("points of a criterion", () => {
  const criterionWith = (more: Parameters<typeof star>[2]) =>
    rubricOf({
      facts,
      criteria: [
        star("only", [asks("gain", holds("yes"), { points: 4 }), asks("lapse", holds("late"), { points: -6 })], {
          award: { by: "none" },
          ...more,
        }),
      ],
    });

  it("are its base and its lines", () => {
    expect(score(criterionWith({ base: 10 }), { yes: true, late: true }).points).toEqual({ low: 8, high: 8, max: 14 });
  });

  it("do not fall below the floor", () => {
    const { points, breakdown } = score(criterionWith({ floor: 0 }), { late: true });
    expect(points).toEqual({ low: 0, high: 0, max: 4 });
    expect(breakdown.points).toEqual([
      { kind: "item", id: "gain", low: 0, high: 4 },
      { kind: "item", id: "lapse", low: -6, high: -6 },
      { kind: "floor", id: "only", low: 6, high: 2 },
    ]);
  });

  it("do not rise above the ceiling", () => {
    const { points, breakdown } = score(criterionWith({ base: 10, ceiling: 12 }), { yes: true });
    expect(points).toEqual({ low: 8, high: 12, max: 12 });
    expect(breakdown.points).toEqual([
      { kind: "base", id: "only", low: 10, high: 10 },
      { kind: "item", id: "gain", low: 4, high: 4 },
      { kind: "item", id: "lapse", low: -6, high: 0 },
      { kind: "ceiling", id: "only", low: 0, high: -2 },
    ]);
  });

  it("add up as people add, without drift: 10 - 0.5 - 0.1 - 0.1 - 0.1 is 9.2", () => {
    const lapses = [0.5, 0.1, 0.1, 0.1].map((points, index) => asks(`lapse-${index}`, holds("yes"), { points: -points }));
    expect(
      score(rubricOf({ facts, criteria: [star("only", lapses, { award: { by: "none" }, base: 10 })] }), { yes: true }).points.low
    ).toBe(9.2);
  });
});
