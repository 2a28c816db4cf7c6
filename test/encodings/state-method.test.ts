import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { stateMethod } from "./state-method.js";
import { score, type Points } from "./support/score.js";

type States = FactsOf<typeof stateMethod.facts>;

describe("the state method", () => {
  it("gives 100, 66, 33 and 0 % of a line's points", () => {
    const { lines, total, assessment } = score(stateMethod, {
      "state.venue": "A", // 20
      "state.teams": "B", // 66 % of 20 = 13.2
      "state.activities": "C", // 33 % of 20 = 6.6
      "state.mechanisms": "C#", // 0
      "survey.asked": 200,
      "survey.aware": 172, // 86 %, a B: 13.2
    });
    expect(lines).toEqual({ venue: 20, teams: 13.2, activities: 6.6, mechanisms: 0, awareness: 13.2 });
    // 20 + 13.2 + 6.6 + 0 + 13.2 of 100
    expect(total).toBe(53);
    expect(assessment.percent).toEqual({ low: 53, high: 53 });
  });

  it.each<readonly [number, number, number]>([
    [190, 200, 20], // 95 % exactly
    [189, 200, 13.2], // 94.5 %
    [160, 200, 13.2], // 80 %
    [159, 200, 6.6], // 79.5 %
    [7, 10, 6.6], // 70 %
    [69, 100, 0],
    [0, 1, 0],
  ])("reads awareness off the survey: %i of %i", (aware, asked, points) => {
    expect(score(stateMethod, { "survey.aware": aware, "survey.asked": asked }).lines["awareness"]).toBe(points);
  });

  it.each<readonly [States, Points]>([
    // 150 to 200 of 200 are 75 to 100 %: a C at least.
    [{ "survey.aware": { atLeast: 150 }, "survey.asked": 200 }, [6.6, 20]],
    // 160 of 160 to 200 are 80 to 100 %.
    [{ "survey.aware": 160, "survey.asked": { atMost: 200 } }, [13.2, 20]],
    // 160 of 190 or 200: 84.2 or 80 %, a B in either case.
    [{ "survey.aware": 160, "survey.asked": { atLeast: 190, atMost: 200 } }, 13.2],
    [{}, [0, 20]],
  ])("knows of awareness what the counts leave: case %#", (facts, points) => {
    expect(score(stateMethod, facts).lines["awareness"]).toEqual(points);
  });

  it("leaves a state open that is one of two", () => {
    const { lines, total } = score(stateMethod, { "state.venue": ["A", "B"], "state.teams": ["B", "C#"] });
    expect(lines).toMatchObject({ venue: [13.2, 20], teams: [0, 13.2], mechanisms: [0, 20] });
    // 13.2 + 0 + 0 + 0 + 0 to 20 + 13.2 + 20 + 20 + 20
    expect(total).toEqual([13.2, 93.2]);
  });
});
