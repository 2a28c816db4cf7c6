import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactDeclarations, NumberFactDeclaration, NumberRange } from "../../src/core/fact.js";
import { assess } from "../../src/engine/assess.js";
import { rankCohort } from "../../src/engine/rank-cohort.js";
import type { RubricOf } from "../../src/rubric/index.js";

const text = { "zh-CN": "甲" };
const most = 4;
const score = { kind: "number", label: text, unit: text, record: text, min: 0, max: most } as const satisfies NumberFactDeclaration;

/** What is known of one score out of 0..4: exact, bounded on either side, or nothing. */
interface Known {
  readonly input: number | NumberRange | null;
  readonly low: number;
  readonly high: number;
}

const known = fc.tuple(fc.nat(most), fc.nat(most)).chain(([a, b]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return fc.constantFrom<Known>(
    { input: a, low: a, high: a },
    { input: { atLeast: low, atMost: high }, low, high },
    { input: { atLeast: low }, low, high: most },
    { input: { atMost: high }, low: 0, high },
    { input: null, low: 0, high: most }
  );
});

// Every way the open scores may turn out, by brute force.
function completions(cohort: readonly Known[]): number[][] {
  return cohort.reduce<number[][]>(
    (lists, { low, high }) => lists.flatMap((list) => Array.from({ length: high - low + 1 }, (_, extra) => [...list, low + extra])),
    [[]]
  );
}

const rowsOf = (inputs: readonly (number | NumberRange | null)[]) => inputs.map((input, index) => ({ id: String(index), facts: { score: input } }));

/** The bounds that a written number stands for, within `from..to`. */
function boundsOf(written: number | NumberRange | null, from: number, to: number): readonly number[] {
  if (typeof written === "number") return [written, written];
  return [written?.atLeast ?? from, written?.atMost ?? to];
}

const spanOf = (values: readonly number[]): readonly number[] => [Math.min(...values), Math.max(...values)];

const ratio = {
  format: "wenming.rubric/1",
  id: "ratio-to-best",
  version: "1",
  title: text,
  sources: {},
  facts: { score, best: score } satisfies FactDeclarations,
  derived: { toBest: { label: text, op: "ratio", part: "score", whole: "best", whenZero: 0, rate: true } },
  criteria: [
    { id: "c", label: text, award: { by: "none" }, items: [{ kind: "proportional", id: "i", label: text, fact: "toBest", worth: 6 }] },
  ],
} as const satisfies RubricOf<{ score: typeof score; best: typeof score }, "toBest">;

describe("a ranked cohort", () => {
  it.each([["highest"], ["lowest"]] as const)("spans exactly the ranks and best values that some completion gives, the %s first", (first) => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 4 }), (cohort) => {
        const { rows } = rankCohort(rowsOf(cohort.map(({ input }) => input)), { by: "score", declaration: score, first, rank: "rank", best: "best" });
        const all = completions(cohort);
        const isBefore = (a: number, b: number): boolean => (first === "highest" ? a > b : a < b);
        rows.forEach(({ facts }, own) => {
          const ranks = all.map((scores) => 1 + scores.filter((other) => isBefore(other, scores[own]!)).length);
          expect(boundsOf(facts.rank, 1, cohort.length)).toEqual(spanOf(ranks));
          const best = all.map((scores) => (first === "highest" ? Math.max(...scores) : Math.min(...scores)));
          expect(boundsOf(facts.best, 0, most)).toEqual(spanOf(best));
        });
      }),
      { numRuns: 200 }
    );
  });

  it("gives points by the ratio to the best that hold those of every completion, and no others where the own score is known", () => {
    const pointsOf = (facts: { readonly score: number | NumberRange | null; readonly best: number | NumberRange | null }) =>
      assess(ratio, facts, { subject: { id: "s" }, asOf: "2026-06-30" }).points;
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 3 }), (cohort) => {
        const { rows } = rankCohort(rowsOf(cohort.map(({ input }) => input)), { by: "score", declaration: score, rank: "rank", best: "best" });
        const all = completions(cohort);
        rows.forEach(({ facts }, own) => {
          const { low, high } = pointsOf(facts);
          // Hundredths of 6 points times own over best, halves up; nobody has anything: 0.
          const given = all.map((scores) => (Math.max(...scores) === 0 ? 0 : Math.round((600 * scores[own]!) / Math.max(...scores)) / 100));
          const [least = NaN, greatest = NaN] = spanOf(given);
          expect(low).toBeLessThanOrEqual(least);
          expect(high).toBeGreaterThanOrEqual(greatest);
          if (typeof facts.score === "number") expect([low, high]).toEqual([least, greatest]);
        });
      }),
      { numRuns: 200 }
    );
  });
});
