import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import type { FactInput } from "../../src/core/fact.js";
import { gistOfAssessment } from "../reference/agreement.js";
import { worldsOf } from "../reference/worlds.js";
import { casesOf, options, type Case } from "../support/arbitrary/cases.js";
import { lessOpen } from "../support/arbitrary/facts.js";
import { rubrics } from "../support/arbitrary/rubrics.js";
import { widenings } from "../support/narrows.js";

describe("what is known", () => {
  it("never widens a result as it grows", () => {
    const cases = rubrics()
      .chain((rubric) => casesOf(rubric))
      .chain((given) => fc.tuple(fc.constant(given), lessOpen(given.rubric.facts, given.facts)));
    fc.assert(
      fc.property(cases, ([{ rubric, facts, decisions }, more]) => {
        // What is learnt must be possible: a part above its whole breaks the promise of a rate.
        fc.pre(worldsOf(rubric, more).length > 0);
        const before = assess(rubric, facts, { ...options, decisions });
        const after = assess(rubric, more, { ...options, decisions });
        // Facts that cannot all be right teach nothing: there the result spans all that they claim.
        fc.pre(!after.issues.some(({ code }) => code === "figures.contradict" || code === "fact.out-of-bounds"));
        expect(widenings(rubric, before, after)).toEqual([]);
      }),
      { numRuns: 400 }
    );
  });

  it("gives the same sums whether a fact is contested or not known", () => {
    fc.assert(
      fc.property(
        rubrics().chain((rubric) => casesOf(rubric)),
        (given) => {
          const contested = mapFacts(given, (fact) => ({ value: valueOf(fact), contested: true }));
          const silent = mapFacts(given, () => null);
          const gistOf = (facts: Case["facts"]): unknown =>
            gistOfAssessment(assess(given.rubric, facts, { ...options, decisions: given.decisions }));
          expect(gistOf(contested)).toEqual(gistOf(silent));
        }
      ),
      { numRuns: 40 }
    );
  });
});

/** Every other fact of a case, changed. */
function mapFacts({ facts }: Case, change: (fact: FactInput) => FactInput): Case["facts"] {
  return Object.fromEntries(Object.entries(facts).map(([id, fact], index) => [id, index % 2 === 0 ? change(fact) : fact]));
}

function valueOf(fact: FactInput): Exclude<FactInput, { readonly value: unknown }> {
  return typeof fact === "object" && fact !== null && "value" in fact ? fact.value : fact;
}
