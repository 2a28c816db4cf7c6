import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import type { BandsItem } from "../../src/rubric/item.js";
import { derivedFact, numberFact, rubricOf, score, star, text } from "../support/small-rubric.js";

const facts = {
  awareness: numberFact({ max: 100, decimals: 1 }),
  asked: numberFact({ min: 1, max: 500 }),
  aware: numberFact({ max: 500 }),
  rank: numberFact({ min: 1, max: 20 }),
  lapses: numberFact(),
};
const derived = { share: derivedFact({ op: "ratio", part: "aware", whole: "asked", rate: true }) };
const base = { kind: "bands", id: "line", label: text } as const;

/** 知晓率≥95%为A，≥80%为B，≥70%为C，其余C#（志愿服务测评表）；A、B、C、C#按分值的100%、66%、33%、0计（各街道测评细则）。 */
const awareness: BandsItem = {
  ...base,
  fact: "awareness",
  worth: 5,
  ratioBands: [
    { from: 70, ratio: 0.33 },
    { from: 80, ratio: 0.66 },
    { from: 95, ratio: 1 },
  ],
};

/** 全市排名1-5名依次赋予60、57、54、51、48分（公开代码库中的考核细则）。 */
const ladder: BandsItem = {
  ...base,
  fact: "rank",
  bands: [60, 57, 54, 51, 48, 0].map((points, index) => ({ from: index + 1, points })),
};

const scored = (line: BandsItem, known: Record<string, FactInput> = {}) =>
  score(rubricOf({ facts, derived, criteria: [star("only", [line], { award: { by: "points", atLeast: 0 } })] }), known).criteria[0]!
    .items[0]!;
const points = (line: BandsItem, known: Record<string, FactInput> = {}) => scored(line, known).points;

describe("bands that earn a share: 知晓率≥95%/≥80%/≥70%", () => {
  it.each([
    [100, 5],
    [95, 5],
    [94.9, 3.3],
    [80, 3.3],
    [79.9, 1.65],
    [70, 1.65],
    [69.9, 0],
    [0, 0],
  ])("%d %%: %d points", (known, expected) => {
    expect(points(awareness, { awareness: known })).toEqual({ low: expected, high: expected, max: 5 });
  });

  it("are open from nothing to everything where nothing is known", () => {
    expect(scored(awareness)).toMatchObject({ points: { low: 0, high: 5, max: 5 }, outcome: "incomplete", answer: { actual: null } });
  });

  it("are as open as the bands a figure reaches: 80%以上 is 3.3 to 5", () => {
    expect(points(awareness, { awareness: { atLeast: 80 } })).toEqual({ low: 3.3, high: 5, max: 5 });
    expect(points(awareness, { awareness: { atMost: 70 } })).toEqual({ low: 0, high: 1.65, max: 5 });
    expect(points(awareness, { awareness: { atMost: 69.9 } })).toEqual({ low: 0, high: 0, max: 5 });
  });

  it("are settled where a figure stays inside one band", () => {
    expect(scored(awareness, { awareness: { atLeast: 80, atMost: 94.9 } })).toMatchObject({
      points: { low: 3.3, high: 3.3 },
      outcome: "fail",
      answer: { fact: "awareness", actual: { atLeast: 80, atMost: 94.9 } },
    });
    expect(scored(awareness, { awareness: { atLeast: 95 } }).outcome).toBe("pass");
  });

  it("count a figure outside its domain as unknown", () => {
    expect(points(awareness, { awareness: 100.1 })).toEqual({ low: 0, high: 5, max: 5 });
    expect(points(awareness, { awareness: 94.95 })).toEqual({ low: 0, high: 5, max: 5 });
  });

  it("round their share once: 33 % of 2.5 is 0.83", () => {
    expect(points({ ...awareness, worth: 2.5 }, { awareness: 70 }).low).toBe(0.83);
  });

  it("read a share of two counts as exactly as one figure: 19 of 20 is 95 %", () => {
    const ofShare: BandsItem = {
      ...base,
      fact: "share",
      worth: 5,
      ratioBands: [
        { from: 0.7, ratio: 0.33 },
        { from: 0.8, ratio: 0.66 },
        { from: 0.95, ratio: 1 },
      ],
    };
    expect(points(ofShare, { aware: 19, asked: 20 }).low).toBe(5);
    expect(points(ofShare, { aware: 474, asked: 500 }).low).toBe(3.3);
    expect(points(ofShare, { aware: 21, asked: 30 }).low).toBe(1.65);
    expect(points(ofShare, { aware: { atLeast: 16 }, asked: 20 })).toEqual({ low: 3.3, high: 5, max: 5 });
    expect(points(ofShare, { aware: { atMost: 13 }, asked: 20 })).toEqual({ low: 0, high: 0, max: 5 });
  });
});

describe("bands that give points: 全市排名1-5名依次赋予60、57、54、51、48分", () => {
  it.each([
    [1, 60],
    [2, 57],
    [5, 48],
    [6, 0],
    [20, 0],
  ])("rank %d: %d points", (rank, expected) => {
    expect(points(ladder, { rank })).toEqual({ low: expected, high: expected, max: 60 });
  });

  it("bound an open rank: 2nd to 4th is 51 to 57, 5th or later is 0 to 48", () => {
    expect(points(ladder, { rank: { atLeast: 2, atMost: 4 } })).toEqual({ low: 51, high: 57, max: 60 });
    expect(points(ladder, { rank: { atLeast: 5 } })).toEqual({ low: 0, high: 48, max: 60 });
  });
});

describe("bands that neither rise nor fall", () => {
  const hump: BandsItem = {
    ...base,
    fact: "rank",
    bands: [
      { from: 5, points: 3 },
      { from: 10, points: 8 },
      { from: 15, points: -1 },
    ],
  };

  it("span every band that is possible, not only those at the ends", () => {
    expect(points(hump, { rank: { atLeast: 4, atMost: 16 } })).toEqual({ low: -1, high: 8, max: 8 });
    expect(points(hump, { rank: { atLeast: 5, atMost: 14 } })).toEqual({ low: 3, high: 8, max: 8 });
    expect(points(hump, { rank: { atLeast: 4, atMost: 9 } })).toEqual({ low: 0, high: 3, max: 8 });
  });

  it("pass at the least they give as a bonus, which may be less than nothing", () => {
    const outcome = (line: BandsItem, rank: number) =>
      score(rubricOf({ facts, criteria: [star("only", [line], { award: { by: "none" } })] }), { rank }).criteria[0]!.items[0]!.outcome;
    expect([16, 4, 12].map((rank) => outcome(hump, rank))).toEqual(["pass", "pass", "pass"]);
    expect([16, 4, 12].map((rank) => outcome({ ...hump, passAt: 0 }, rank))).toEqual(["fail", "pass", "pass"]);
  });

  it("leave out a band between two whole numbers, which no rank is in", () => {
    const gap: BandsItem = {
      ...base,
      fact: "rank",
      bands: [
        { from: 1, points: 2 },
        { from: 2.2, points: 9 },
        { from: 2.8, points: 4 },
      ],
    };
    expect(points(gap)).toEqual({ low: 2, high: 4, max: 4 });
    expect(points(gap, { rank: { atLeast: 2, atMost: 3 } })).toEqual({ low: 2, high: 4, max: 4 });
  });
});

describe("bands that take points", () => {
  const lapses: BandsItem = {
    ...base,
    fact: "lapses",
    bands: [
      { from: 1, points: -1 },
      { from: 3, points: -4 },
    ],
  };

  it("have an end though the fact has none", () => {
    expect(points(lapses)).toEqual({ low: -4, high: 0, max: 0 });
    expect(points(lapses, { lapses: 2 })).toEqual({ low: -1, high: -1, max: 0 });
    expect(points(lapses, { lapses: { atLeast: 2 } })).toEqual({ low: -4, high: -1, max: 0 });
    expect(scored(lapses, { lapses: 0 }).outcome).toBe("pass");
    expect(scored(lapses, { lapses: 1 }).outcome).toBe("fail");
  });
});
