import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import type { ProportionalItem } from "../../src/rubric/item.js";
import { derivedFact, numberFact, rubricOf, score, star, text } from "../support/small-rubric.js";

const facts = {
  own: numberFact({ max: 1000 }),
  best: numberFact({ min: 1, max: 1000 }),
  percent: numberFact({ max: 200, decimals: 2 }),
  balance: numberFact({ min: -50 }),
};
const derived = { toBest: derivedFact({ op: "ratio", part: "own", whole: "best", rate: true }) };
const base = { kind: "proportional", id: "line", label: text } as const;

/** 第1名得6分，第2-5名按第1名的比例得分（公开代码库中的考核细则）。 */
const toBest: ProportionalItem = { ...base, fact: "toBest", worth: 6 };

const scored = (line: ProportionalItem, known: Record<string, FactInput> = {}, award: "none" | "points" = "points") => {
  const by = award === "none" ? { by: award } : { by: award, atLeast: 0 };
  return score(rubricOf({ facts, derived, criteria: [star("only", [line], { award: by })] }), known).criteria[0]!.items[0]!;
};
const points = (...args: Parameters<typeof scored>) => scored(...args).points;

describe("points in proportion to the best: 第1名得6分，第2-5名按第1名的比例得分", () => {
  it.each([
    [60, 60, 6],
    [45, 60, 4.5],
    [59, 60, 5.9],
    [0, 60, 0],
    // 6 × 17/60 is 1.7; 6 × 1/7 is 0.857….
    [17, 60, 1.7],
    [1, 7, 0.86],
  ])("%d against %d: %d points", (own, best, expected) => {
    expect(points(toBest, { own, best })).toEqual({ low: expected, high: expected, max: 6 });
  });

  it("round a half away from zero: 2.5 × 33/100 is 0.83, and so is what is taken", () => {
    expect(points({ ...toBest, worth: 2.5 }, { own: 33, best: 100 }).low).toBe(0.83);
    expect(points({ ...toBest, worth: -2.5 }, { own: 33, best: 100 }).low).toBe(-0.83);
    // 0.15 × 1/10 is half a hundredth more than one, though 0.15 * 0.1 is 0.015 only nearly.
    expect(points({ ...toBest, worth: 0.15 }, { own: 1, best: 10 }).low).toBe(0.02);
  });

  it("are open from nothing to all where nothing is known", () => {
    expect(scored(toBest)).toMatchObject({ points: { low: 0, high: 6, max: 6 }, outcome: "incomplete" });
    expect(points(toBest, { best: 60 })).toEqual({ low: 0, high: 6, max: 6 });
  });

  it("are as open as the figures: 30 or more against 60 is 3 to 6", () => {
    expect(scored(toBest, { own: { atLeast: 30 }, best: 60 })).toMatchObject({
      points: { low: 3, high: 6 },
      answer: { fact: "toBest", actual: { atLeast: 0.5, atMost: 1 } },
    });
    expect(points(toBest, { own: 30, best: { atLeast: 40, atMost: 60 } })).toEqual({ low: 3, high: 4.5, max: 6 });
  });

  it("are anything between nothing and all, and never more than the maximum, where the figures contradict each other", () => {
    expect(points(toBest, { own: 80, best: 60 })).toEqual({ low: 0, high: 6, max: 6 });
    // Two whole teams of at most half a home: only no team at all would fit.
    const few = { part: numberFact({ max: 2 }), whole: numberFact({ decimals: 1, max: 0.5 }) };
    const rate = derivedFact({ op: "ratio", part: "part", whole: "whole", whenZero: 0, rate: true });
    const line: ProportionalItem = { ...base, fact: "rate", worth: 6 };
    const rubric = rubricOf({ facts: few, derived: { rate }, criteria: [star("only", [line], { award: { by: "points", atLeast: 0 } })] });
    expect(score(rubric, { part: 2 })).toMatchObject({ points: { low: 0, high: 6, max: 6 }, issues: [{ code: "figures.contradict" }] });
  });

  it("pass at full points alone, and never fail as a bonus", () => {
    expect(scored(toBest, { own: 60, best: 60 }).outcome).toBe("pass");
    expect(scored(toBest, { own: 59, best: 60 }).outcome).toBe("fail");
    expect(scored(toBest, { own: 0, best: 60 }, "none").outcome).toBe("pass");
  });
});

describe("points in proportion to a figure", () => {
  const ofPercent: ProportionalItem = { ...base, fact: "percent", worth: 10, full: 100 };

  it.each([
    [100, 10],
    [150, 10],
    [87.25, 8.73],
    [0.04, 0],
    [0.05, 0.01],
  ])("%d %%: %d points", (percent, expected) => {
    expect(points(ofPercent, { percent })).toEqual({ low: expected, high: expected, max: 10 });
  });

  it("are nothing below 0, and all of it beyond the full value, with or without an end", () => {
    const ofBalance: ProportionalItem = { ...base, fact: "balance", worth: 3, full: 4 };
    expect(points(ofBalance, { balance: -20 }).high).toBe(0);
    expect(points(ofBalance, { balance: { atMost: 2 } })).toEqual({ low: 0, high: 1.5, max: 3 });
    expect(points(ofBalance, { balance: { atLeast: 1 } })).toEqual({ low: 0.75, high: 3, max: 3 });
    expect(points(ofBalance)).toEqual({ low: 0, high: 3, max: 3 });
  });

  it("are taken where the worth is below 0", () => {
    const taken: ProportionalItem = { ...ofPercent, worth: -10 };
    expect(points(taken)).toEqual({ low: -10, high: 0, max: 0 });
    expect(points(taken, { percent: { atMost: 25 } })).toEqual({ low: -2.5, high: 0, max: 0 });
    expect(scored(taken, { percent: 0 }).outcome).toBe("pass");
    expect(scored(taken, { percent: 1 }).outcome).toBe("fail");
  });

  it("count a figure off its grid as unknown", () => {
    expect(points(ofPercent, { percent: 99.999 })).toEqual({ low: 0, high: 10, max: 10 });
  });
});
