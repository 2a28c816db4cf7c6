import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import type { BreakdownLine, ItemResult, LowHigh, LowHighMax } from "../../src/core/assessment.js";
import { casesOf, options, type Case } from "../support/arbitrary/cases.js";
import { rubrics } from "../support/arbitrary/rubrics.js";

const runs = { numRuns: 40 };
const cases = rubrics().chain((rubric) => casesOf(rubric));
const assessCase = ({ rubric, facts, decisions }: Case) => assess(rubric, facts, { ...options, decisions });

describe("both columns of the breakdown", () => {
  it("add up exactly to the totals", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { breakdown, met, points } = assessCase(given);
        expect(sumOf(breakdown.met)).toEqual({ low: met.low, high: met.high });
        expect(sumOf(breakdown.points)).toEqual({ low: points.low, high: points.high });
      })
    );
  });

  it("add up exactly to the totals before vetoes when the lines of vetoes are left out", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { breakdown, beforeVeto } = assessCase(given);
        const withoutVetoes = (lines: readonly BreakdownLine[]) => lines.filter(({ kind }) => kind !== "veto");
        expect(sumOf(withoutVetoes(breakdown.met))).toEqual({ low: beforeVeto.met.low, high: beforeVeto.met.high });
        expect(sumOf(withoutVetoes(breakdown.points))).toEqual({ low: beforeVeto.points.low, high: beforeVeto.points.high });
      })
    );
  });

  it("add up exactly to each criterion", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { breakdown, criteria } = assessCase(given);
        for (const { id, points, items } of criteria) {
          const own = new Set([id, ...items.map((item) => item.id)]);
          const lines = breakdown.points.filter((line) => line.kind !== "veto" && own.has(line.id));
          expect(sumOf(lines)).toEqual({ low: points.low, high: points.high });
        }
      }),
      runs
    );
  });

  it("name every criterion that counts and every veto once", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { breakdown, criteria } = assessCase(given);
        const named = (kind: string) => breakdown.met.filter((line) => line.kind === kind).map(({ id }) => id);
        expect(named("criterion")).toEqual(criteria.filter(({ counted }) => counted).map(({ id }) => id));
        expect(named("veto").sort()).toEqual((given.rubric.vetoes ?? []).map(({ id }) => id).sort());
      }),
      runs
    );
  });
});

describe("bounds", () => {
  it("lie in 0 ≤ low ≤ high ≤ max where nothing takes points", () => {
    const gaining = rubrics({ takesPoints: false }).chain((rubric) => casesOf(rubric));
    fc.assert(
      fc.property(gaining, (given) => {
        for (const bounds of everyBounds(given)) {
          expect([0, bounds.low, bounds.high, bounds.max]).toEqual(
            [0, bounds.low, bounds.high, bounds.max].sort((a, b) => a - b)
          );
        }
      }),
      runs
    );
  });

  it("lie in low ≤ high ≤ max whatever the rubric says", () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const { low, high, max } of everyBounds(given)) {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(max);
        }
      }),
      runs
    );
  });
});

/** Adds in whole hundredths, as people add points. */
function sumOf(lines: readonly LowHigh[]): LowHigh {
  const column = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
  return { low: column(lines.map(({ low }) => low)), high: column(lines.map(({ high }) => high)) };
}

function everyBounds(given: Case): readonly LowHighMax[] {
  const { met, points, percent, beforeVeto, criteria } = assessCase(given);
  const percents = [percent, beforeVeto.percent].flatMap((bounds) => (bounds === null ? [] : [{ ...bounds, max: 100 }]));
  const ofCriteria = criteria.flatMap((criterion) => [criterion.points, ...criterion.items.flatMap(boundsOf)]);
  return [met, points, beforeVeto.met, beforeVeto.points, ...percents, ...ofCriteria];
}

function boundsOf({ points, members = [] }: ItemResult): readonly LowHighMax[] {
  return [points, ...members.flatMap(boundsOf)];
}
