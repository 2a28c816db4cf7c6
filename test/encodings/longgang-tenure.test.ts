import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { longgangTenure } from "./longgang-tenure.js";
import { score } from "./support/score.js";

type Volunteer = FactsOf<typeof longgangTenure.facts>;

function starsOf(hours: Volunteer["volunteer.hours"], months: Volunteer["volunteer.monthsInARow"]): readonly number[] {
  const { met } = score(longgangTenure, { "volunteer.hours": hours, "volunteer.monthsInARow": months }).assessment;
  return [met.low, met.high];
}

describe("volunteer stars of Longgang", () => {
  it.each<readonly [number, number, number]>([
    [99.99, 24, 0],
    [100, 5, 0], // the hours, not the half year
    [100, 6, 1],
    [300, 6, 2],
    [600, 11, 2], // hours for three stars, tenure for two
    [600, 12, 3],
    [999.99, 60, 3],
    [1000, 12, 4],
    [5000, 11, 2],
    [5000, 0, 0],
  ])("%d hours in %i months: %i", (hours, months, stars) => {
    expect(starsOf(hours, months)).toEqual([stars, stars]);
  });

  it.each<readonly [Volunteer["volunteer.hours"], Volunteer["volunteer.monthsInARow"], number, number]>([
    [700, null, 0, 3], // nothing is known of the tenure
    [700, { atLeast: 6 }, 2, 3],
    [{ atLeast: 300 }, 12, 2, 4],
    [{ atLeast: 300 }, { atMost: 11 }, 0, 2],
    [{ atLeast: 90, atMost: 110 }, 8, 0, 1],
    [null, null, 0, 4],
  ])("case %#: %j hours, %j months", (hours, months, low, high) => {
    expect(starsOf(hours, months)).toEqual([low, high]);
  });
});
