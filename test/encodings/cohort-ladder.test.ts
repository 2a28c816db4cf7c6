import { describe, expect, it } from "vitest";
import type { FactsOf, NumberRange } from "../../src/core/fact.js";
import { rankCohort } from "../../src/engine/rank-cohort.js";
import { cityScore, cohortLadder } from "./cohort-ladder.js";
import { score, type Points } from "./support/score.js";

/** Points by rank and by ratio of every member of a cohort, in order. */
function ladder(...scores: readonly (number | NumberRange | null)[]): readonly (readonly [rank: Points, ratio: Points])[] {
  const given = scores.map((one, index) => ({ id: `county-${String(index)}`, facts: { "city.score": one } }));
  const { rows } = rankCohort(given, { by: "city.score", declaration: cityScore, rank: "city.rank", best: "city.best" });
  return rows.map(({ facts }) => {
    // What was written fits what the rubric asks for, without a cast.
    const asked: FactsOf<typeof cohortLadder.facts> = facts;
    const { lines } = score(cohortLadder, asked);
    return [lines["ladder"]!, lines["ratio"]!];
  });
}

describe("the cohort ladder", () => {
  it("gives 60, 57, 54, 51, 48 and the ratio to the first of 6", () => {
    expect(ladder(90, 81, 72, 60, 45, 30)).toEqual([
      [60, 6],
      [57, 5.4], // 81/90 × 6
      [54, 4.8], // 72/90 × 6
      [51, 4], // 60/90 × 6
      [48, 3], // 45/90 × 6
      [0, 0], // sixth
    ]);
  });

  it("lets equal scores share the better rank", () => {
    expect(ladder(90, 80, 80, 60)).toEqual([
      [60, 6],
      [57, 5.33], // 80/90 × 6 = 5.333…
      [57, 5.33],
      [51, 4], // fourth: two share the second rank
    ]);
  });

  it("rounds a ratio that no decimal can write once, at the end", () => {
    // 2/3 × 6 is 4 exactly, 1/7 × 6 = 0.857… is 0.86.
    expect(ladder(3, 2).map(([, ratio]) => ratio)).toEqual([6, 4]);
    expect(ladder(7, 1).map(([, ratio]) => ratio)).toEqual([6, 0.86]);
  });

  it("carries an open score through to the points of all", () => {
    expect(ladder(90, { atLeast: 75, atMost: 84 }, 80)).toEqual([
      [60, 6],
      [[54, 57], [5, 5.6]], // second or third; 75/90 × 6 = 5, 84/90 × 6 = 5.6
      [[54, 57], 5.33], // third if the open one is above 80
    ]);
    // Nobody knows the second score: the first may not be first, and the ratio may be to anything up to 100.
    expect(ladder(90, null)).toEqual([
      [[57, 60], [5.4, 6]], // 90/100 × 6 = 5.4
      [[57, 60], [0, 6]],
    ]);
  });

  it("does not compile with a fact that no row states", () => {
    const rows = [{ id: "a", facts: { "city.score": 90 } }];
    // @ts-expect-error the rows state city.score
    const { issues } = rankCohort(rows, { by: "city.scroe", declaration: cityScore, rank: "city.rank" });
    expect(issues).toEqual([]);
  });

  it("cuts off after the fifth, or may", () => {
    // The open score is 20 to 40 beside 90, 80, 70, 60 and 30: it and the 30 are fifth or sixth.
    const [, , , , fifth, open] = ladder(90, 80, 70, 60, 30, { atLeast: 20, atMost: 40 });
    expect(fifth).toEqual([[0, 48], [0, 2]]); // 30/90 × 6 = 2
    expect(open).toEqual([[0, 48], [0, 2.67]]); // 40/90 × 6 = 2.666…
  });
});
