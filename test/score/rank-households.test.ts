import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/core/assessment.js";
import { assess } from "../../src/engine/assess.js";
import type { Rubric } from "../../src/rubric/rubric.js";
import { rankHouseholds } from "../../src/score/rank-households.js";
import { fiveNamesRubric, starAssessment } from "../support/star-assessment.js";

const ranks = (rows: ReturnType<typeof rankHouseholds>): unknown[] =>
  rows.map(({ rank, assessment }) => [assessment.subject.id, rank.best, rank.worst]);

describe("rankHouseholds", () => {
  it("lets equal households share the better rank: 1, 2, 2, 4", () => {
    const rows = rankHouseholds([starAssessment("d", 1), starAssessment("b", 3), starAssessment("a", 5), starAssessment("c", 3)]);
    expect(ranks(rows)).toEqual([
      ["a", 1, 1],
      ["b", 2, 2],
      ["c", 2, 2],
      ["d", 4, 4],
    ]);
  });

  it("gives an open household every rank it may still take", () => {
    // 5 stars; 2 to 5 stars; 3 stars. The open one may tie with the first (1) or fall below the third (3).
    const rows = rankHouseholds([starAssessment("open", 2, 5), starAssessment("top", 5), starAssessment("mid", 3)]);
    expect(ranks(rows)).toEqual([
      ["top", 1, 1],
      ["mid", 2, 3],
      ["open", 1, 3],
    ]);
  });

  it("sorts by stars proved, then stars possible, then id", () => {
    const rows = rankHouseholds([starAssessment("z", 2), starAssessment("y", 2, 4), starAssessment("b", 3), starAssessment("a", 3)]);
    expect(rows.map(({ assessment }) => assessment.subject.id)).toEqual(["a", "b", "y", "z"]);
  });

  it("does not touch the list it was given", () => {
    const given = [starAssessment("b", 1), starAssessment("a", 2)];
    rankHouseholds(given);
    expect(given.map(({ subject }) => subject.id)).toEqual(["b", "a"]);
  });

  it("ranks nobody where there is nobody", () => {
    expect(rankHouseholds([])).toEqual([]);
  });

  // Each of a and b has more points than the one with more stars.
  const withPoints = (id: string, stars: number, low: number, high = low): Assessment => ({
    ...starAssessment(id, stars),
    points: { low, high, max: 20 },
  });

  it("ranks and sorts by points where points are asked for", () => {
    const given = [withPoints("a", 1, 15), withPoints("c", 3, 7, 18), withPoints("d", 4, 7), withPoints("b", 2, 15)];
    expect(ranks(rankHouseholds(given, { measure: "points" }))).toEqual([
      ["b", 1, 2],
      ["a", 1, 2],
      ["c", 1, 3],
      ["d", 3, 4],
    ]);
    expect(rankHouseholds(given).map(({ assessment }) => assessment.subject.id)).toEqual(["d", "c", "b", "a"]);
  });

  it.each<[string, Partial<Assessment>]>([
    ["another day", { asOf: "2026-07-01" }],
    ["another cycle", { period: { from: "2025-01-01", to: "2025-12-31" } }],
  ])("refuses results of %s", (_what, time) => {
    const other = { ...starAssessment("b", 1), ...time };
    expect(() => rankHouseholds([starAssessment("a", 1), other])).toThrow(
      expect.objectContaining({ code: "assessments.mixed-dates" }) as Error,
    );
    expect(rankHouseholds([{ ...starAssessment("a", 1), ...time }, other])).toHaveLength(2);
  });

  it.each([[null], [[null]], [[{}]], ["x"]])("refuses %j, which are no results", (wrong) => {
    expect(() => rankHouseholds(wrong as never)).toThrow(expect.objectContaining({ code: "options.records" }) as Error);
  });

  it("refuses a measure that it does not have", () => {
    expect(() => rankHouseholds([starAssessment("a", 1)], { measure: "x" as never })).toThrow(
      expect.objectContaining({ code: "argument.out-of-range" }) as Error,
    );
  });

  it("refuses results of different rubrics, which no rank can compare", () => {
    const other = assess<Rubric>({ ...fiveNamesRubric, version: "2" }, {}, { subject: { id: "x" }, asOf: "2026-06-30" });
    expect(() => rankHouseholds([starAssessment("a", 1), other])).toThrow(
      expect.objectContaining({ code: "assessments.mixed-rubrics" }) as Error,
    );
  });
});
