import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { bicycleCheck } from "./bicycle-check.js";
import { score, withReason } from "./support/score.js";

type Bicycle = FactsOf<typeof bicycleCheck.facts>;

const used = {
  "brake.front": "bites", // 10
  "brake.rear": "drags", // 40 % of 10 = 4; 14, and both bite or drag: met
  "tyre.tread": 2.9, // 5
  "spokes.loose": 3, // a pair and part of one: 2 × −1.5 = −3, with a child −6; 5 − 6 = −1, but never below 0
  "reflectors.whole": 3, // 3/4 of 5 = 3.75
  "light.lamp": true, // 6
  "light.dynamo": false, // 0, and 6 is more; 3.75 + 6 = 9.75
  "ride.atNight": true,
  "ride.carriesChild": true,
  "mechanic.deduction": withReason(-1.5), // −1.5
  "frame.cracked": false,
} as const satisfies Bicycle;

describe("a bicycle", () => {
  it("is scored line by line", () => {
    const { lines, criteria, total, assessment } = score(bicycleCheck, used);
    expect(lines).toEqual({ front: 10, rear: 4, tread: 5, spokes: -6, reflectors: 3.75, light: 6, lamp: 6, dynamo: 0, deduction: -1.5 });
    expect(criteria).toEqual({ brakes: 14, wheels: 0, seen: 9.75, mechanic: -1.5 });
    // 14 + 0 + 9.75 − 1.5 of 20 + 10 + 12 (the ceiling, not 5 + 8) + 0: 22.25/42 = 52.976…
    expect(total).toBe(22.25);
    expect(assessment.points.max).toBe(42);
    expect(assessment.percent).toEqual({ low: 52.98, high: 52.98 });
    expect(assessment.tier).toEqual({ low: "mend", high: "mend" });
    // Two of three are met: wheels are not.
    expect([assessment.met, assessment.verdict]).toEqual([{ low: 2, high: 2, max: 3 }, "not-compliant"]);
  });

  it("needs no light by day: the line counts in full, and the ceiling cuts it", () => {
    const { criteria, lines } = score(bicycleCheck, { ...used, "ride.atNight": false, "light.lamp": false, "reflectors.whole": 6 });
    // 5 (six reflectors are no more than four) + 8 = 13, at most 12
    expect(lines).toMatchObject({ reflectors: 5, light: 8 });
    expect(criteria["seen"]).toBe(12);
  });

  it.each<readonly [number, boolean, number]>([
    [0, false, 0],
    [1, false, -1.5],
    [2, false, -1.5],
    [3, false, -3],
    [4, true, -6],
    [36, false, -6], // 18 × −1.5 = −27, at most 6
  ])("takes 1.5 for each pair of loose spokes begun: %i, with a child %s", (loose, child, points) => {
    expect(score(bicycleCheck, { "spokes.loose": loose, "ride.carriesChild": child }).lines["spokes"]).toBe(points);
  });

  it("is open as far as nobody looked", () => {
    const { lines, criteria } = score(bicycleCheck, {
      "brake.front": ["bites", "drags"],
      "tyre.tread": { atLeast: 2, atMost: 3 },
      "spokes.loose": { atMost: 2 },
      "reflectors.whole": { atLeast: 1 },
      "light.lamp": true,
      "ride.atNight": true,
    });
    expect(lines).toMatchObject({
      front: [4, 10],
      rear: [0, 10],
      tread: [5, 10],
      spokes: [-3, 0], // one pair, perhaps with a child
      reflectors: [1.25, 5], // 1/4 to 4/4 of 5
      light: [6, 8], // the lamp works; the dynamo may
      deduction: [-5, 0],
    });
    expect(criteria).toEqual({ brakes: [4, 20], wheels: [2, 10], seen: [7.25, 12], mechanic: [-5, 0] });
  });

  it("is not ridden with a cracked frame", () => {
    const { total, assessment } = score(bicycleCheck, { ...used, "frame.cracked": true });
    expect([total, assessment.tier]).toEqual([0, { low: null, high: null }]);
  });
});
