import fc from "fast-check";
import { expect, it } from "vitest";
import { rankHouseholds } from "../../src/score/rank-households.js";
import { starAssessment } from "../support/star-assessment.js";

const bounds = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const population = fc.array(bounds, { maxLength: 6 });

// Every way the open stars may turn out, by brute force: one number of stars a household.
function completions(population: readonly { low: number; high: number }[]): number[][] {
  return population.reduce<number[][]>(
    (lists, { low, high }) =>
      lists.flatMap((list) => Array.from({ length: high - low + 1 }, (_, extra) => [...list, low + extra])),
    [[]],
  );
}

it("spans exactly the ranks that some completion of the open stars gives", () => {
  fc.assert(
    fc.property(population, (given) => {
      const rows = rankHouseholds(given.map(({ low, high }, index) => starAssessment(String(index), low, high)));
      const all = completions(given);
      for (const { rank, assessment } of rows) {
        const own = Number(assessment.subject.id);
        const reached = all.map((stars) => 1 + stars.filter((other) => other > (stars[own] ?? NaN)).length);
        expect([rank.best, rank.worst]).toEqual([Math.min(...reached), Math.max(...reached)]);
      }
    }),
    { numRuns: 30 },
  );
});
