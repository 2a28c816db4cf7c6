import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import { assess } from "../../src/engine/assess.js";
import { volunteerStarsRubric } from "../../src/standards/volunteer-stars.js";

const starsOf = (hours: number | { readonly atLeast?: number; readonly atMost?: number } | null) => {
  const { met } = assess(volunteerStarsRubric, { "volunteer.hours": hours }, { subject: { id: "v-1" }, asOf: "2026-06-30" });
  return [met.low, met.high];
};

describe("volunteer stars", () => {
  it.each([
    [0, 0],
    [99.99, 0],
    [100, 1],
    [299.99, 1],
    [300, 2],
    [599.99, 2],
    [600, 3],
    [999.99, 3],
    [1000, 4],
    [1499.99, 4],
    [1500, 5],
    [9999, 5],
  ])("%s hours: %i", (hours, stars) => {
    expect(starsOf(hours)).toEqual([stars, stars]);
  });

  // Two stars of five are a rating and no failure.
  it.each([
    [99.99, "not-compliant"],
    [100, "compliant"],
    [300, "compliant"],
    [{ atLeast: 90 }, "undetermined"],
  ] as const)("%j hours: %s", (hours, verdict) => {
    expect(assess(volunteerStarsRubric, { "volunteer.hours": hours }, { subject: { id: "v-1" }, asOf: "2026-06-30" }).verdict).toBe(verdict);
  });

  it("are named by their hours, each with its own line", () => {
    expect(volunteerStarsRubric.criteria.map(({ id, items: [line] }) => [id, line.id, line.condition.atLeast])).toEqual([
      ["star-1", "hours-100", 100],
      ["star-2", "hours-300", 300],
      ["star-3", "hours-600", 600],
      ["star-4", "hours-1000", 1000],
      ["star-5", "hours-1500", 1500],
    ]);
  });

  it.each<[string, Parameters<typeof starsOf>[0] & FactInput, readonly number[]]>([
    ["nothing known", null, [0, 5]],
    ["300 or more", { atLeast: 300 }, [2, 5]],
    ["300 or fewer", { atMost: 300 }, [0, 2]],
    ["90 to 110", { atLeast: 90, atMost: 110 }, [0, 1]],
  ])("%s", (_what, hours, stars) => {
    expect(starsOf(hours)).toEqual(stars);
  });
});
