import { describe, expect, it } from "vitest";
import {
  asks,
  graded,
  gradeFact,
  holds,
  lit,
  plainStar,
  rubricOf,
  score,
  star,
  tenStars,
  tiersFrom,
  yesNo,
} from "../support/small-rubric.js";

const tiers = tiersFrom("met", { bronze: 5, silver: 8, gold: 10 });

describe("criteria met", () => {
  it("of 7 that pass, 1 that fails and 2 that are open are 7 to 9 of 10, bronze to silver", () => {
    expect(score(tenStars({ tiers }), lit(7, 1))).toMatchObject({
      met: { low: 7, high: 9, max: 10 },
      tier: { low: "bronze", high: "silver" },
      verdict: "not-compliant",
    });
  });

  it("below the lowest tier have none", () => {
    expect(score(tenStars({ tiers }), lit(3, 4)).tier).toEqual({ low: null, high: "bronze" });
    expect(score(tenStars({ tiers }), lit(3, 7)).tier).toEqual({ low: null, high: null });
  });

  it("reach a tier at its first value, inclusive", () => {
    expect(score(tenStars({ tiers }), lit(8, 2)).tier).toEqual({ low: "silver", high: "silver" });
    expect(score(tenStars({ tiers }), lit(7, 3)).tier).toEqual({ low: "bronze", high: "bronze" });
  });

  it("have no tier where the rubric has none", () => {
    expect(score(tenStars(), lit(10)).tier).toBe(null);
  });
});

describe("the verdict", () => {
  it("is compliant when every criterion that applies passes", () => {
    expect(score(tenStars(), lit(10)).verdict).toBe("compliant");
  });

  it("is not compliant when one criterion fails, whatever is open", () => {
    expect(score(tenStars(), lit(0, 1)).verdict).toBe("not-compliant");
  });

  it("is undetermined while none fails and one is open", () => {
    expect(score(tenStars(), lit(9)).verdict).toBe("undetermined");
  });

  it("by rule compares its measure with its threshold, inclusive", () => {
    const rubric = tenStars({ verdict: { measure: "met", atLeast: 8 } });
    expect(score(rubric, lit(8, 2)).verdict).toBe("compliant");
    expect(score(rubric, lit(7, 3)).verdict).toBe("not-compliant");
    expect(score(rubric, lit(7, 2)).verdict).toBe("undetermined");
  });
});

describe("tiers and verdicts by points and percent", () => {
  const facts = { state: gradeFact("A", "B", "C"), yes: yesNo };
  const criteria = [star("only", [graded("line", "state", { A: 3, B: 2, C: 0 })], { award: { by: "none" } })];

  it("read points", () => {
    const rubric = rubricOf({
      facts,
      criteria,
      tiers: tiersFrom("points", { some: 0.5, most: 2, all: 2.01 }),
      verdict: { measure: "points", atLeast: 2 },
    });
    expect(score(rubric, { state: ["A", "B"] })).toMatchObject({ tier: { low: "most", high: "all" }, verdict: "compliant" });
    expect(score(rubric, { state: "C" })).toMatchObject({ tier: { low: null, high: null }, verdict: "not-compliant" });
  });

  it("compare percent exactly, before it is rounded: two thirds is printed 66.67 and does not reach 66.67", () => {
    const rubric = rubricOf({
      facts,
      criteria,
      tiers: tiersFrom("percent", { below: 66.66, above: 66.67 }),
      verdict: { measure: "percent", atLeast: 66.67 },
    });
    expect(score(rubric, { state: "B" })).toMatchObject({
      percent: { low: 66.67, high: 66.67 },
      tier: { low: "below", high: "below" },
      verdict: "not-compliant",
    });
  });

  it("reach a percentage that they come to exactly", () => {
    const rubric = rubricOf({
      facts,
      criteria: [star("only", [graded("line", "state", { A: 4, B: 2, C: 0 })], { award: { by: "none" } })],
      tiers: tiersFrom("percent", { half: 50 }),
      verdict: { measure: "percent", atLeast: 50 },
    });
    expect(score(rubric, { state: "B" })).toMatchObject({ tier: { low: "half", high: "half" }, verdict: "compliant" });
  });

  it("stand before vetoes as they would be without them", () => {
    const rubric = rubricOf({
      facts,
      criteria: [plainStar("yes"), ...criteria],
      tiers: tiersFrom("points", { most: 2 }),
      vetoes: [{ id: "lapse", label: { "zh-CN": "甲" }, when: holds("yes"), effect: { kind: "void" } }],
    });
    const { beforeVeto, ...after } = score(rubric, { yes: true, state: "A" });
    expect(beforeVeto).toEqual({
      met: { low: 1, high: 1, max: 1 },
      points: { low: 3, high: 3, max: 3 },
      percent: { low: 100, high: 100 },
      tier: { low: "most", high: "most" },
    });
    expect(after).toMatchObject({
      met: { low: 0, high: 0, max: 1 },
      points: { low: 0, high: 0, max: 3 },
      percent: { low: 0, high: 0 },
      tier: { low: null, high: null },
      verdict: "not-compliant",
    });
  });
});

describe("completeness", () => {
  it("counts the facts that are known of those that are asked", () => {
    const rubric = rubricOf({
      facts: { a: yesNo, b: yesNo, c: yesNo },
      criteria: [star("only", [asks("line", holds("a"), { required: true })])],
    });
    expect(score(rubric, { a: true, b: null, c: { value: true, contested: true } }).completeness).toEqual({ known: 1, asked: 3 });
  });
});
