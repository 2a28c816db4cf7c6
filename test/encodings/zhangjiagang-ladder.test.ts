import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { score } from "./support/score.js";
import { zhangjiagangLadder } from "./zhangjiagang-ladder.js";

type Hours = FactsOf<typeof zhangjiagangLadder.facts>["volunteer.hours"];

const honoursOf = (hours: Hours): readonly number[] => {
  const { met } = score(zhangjiagangLadder, { "volunteer.hours": hours }).assessment;
  return [met.low, met.high];
};
const prizesOf = (hours: Hours) => score(zhangjiagangLadder, { "volunteer.hours": hours }).total;

describe("the ladder of Zhangjiagang", () => {
  // Every rung of two cycles and the start of a third, each with the hundredth of an hour before it.
  it.each<readonly [number, number]>([
    [0, 0],
    [29.99, 0],
    [30, 1],
    [59.99, 1],
    [60, 2],
    [99.99, 2],
    [100, 3],
    [199.99, 3],
    [200, 4],
    [299.99, 4],
    [300, 5],
    [329.99, 5],
    [330, 6],
    [359.99, 6],
    [360, 7],
    [400, 8],
    [499.99, 8],
    [500, 9],
    [599.99, 9],
    [600, 10],
    [629.99, 10],
    [630, 11],
    [3000, 50], // ten cycles of five
  ])("%d hours: %i prizes so far", (hours, prizes) => {
    expect(prizesOf(hours)).toBe(prizes);
  });

  it("says which prizes: those of one star come again, those of others not yet", () => {
    // 365 hours: first and second prize twice, the rest once.
    expect(score(zhangjiagangLadder, { "volunteer.hours": 365 }).lines).toMatchObject({
      "prize-1": 2,
      "prize-2": 2,
      "prize-3": 1,
      "prize-4": 1,
      "prize-5": 1,
    });
  });

  it.each<readonly [number, number]>([
    [29.99, 0],
    [300, 5],
    [599.99, 5],
    [600, 6],
    [1000, 7],
    [1499.99, 7],
    [1500, 8],
  ])("%d hours: %i stars and medals, which do not come again", (hours, honours) => {
    expect(honoursOf(hours)).toEqual([honours, honours]);
  });

  it("knows across the end of a cycle what an open number of hours leaves", () => {
    // 290 is before the fifth star, 310 after it and before the sixth prize.
    expect(prizesOf({ atLeast: 290, atMost: 310 })).toEqual([4, 5]);
    // 590 to 640: nine prizes, then those at 600 and 630.
    expect(prizesOf({ atLeast: 590, atMost: 640 })).toEqual([9, 11]);
    // 360余: at least seven, and the sixth honour is not proved.
    expect(prizesOf({ atLeast: 360, atMost: 700 })).toEqual([7, 13]);
    expect(honoursOf({ atLeast: 360 })).toEqual([5, 8]);
  });
});
