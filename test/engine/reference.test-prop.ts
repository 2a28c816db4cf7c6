import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { checkRubric } from "../../src/rubric/index.js";
import { gistOfAssessment, gistOfReference, refusals } from "../reference/agreement.js";
import { evaluate } from "../reference/reference-evaluator.js";
import { worldsOf } from "../reference/worlds.js";
import { casesOf, options, referencesOf } from "../support/arbitrary/cases.js";
import { knownFacts } from "../support/arbitrary/facts.js";
import { rubrics } from "../support/arbitrary/rubrics.js";

describe("assess beside the reference evaluator", () => {
  it("is tried on rubrics that can be scored", () => {
    fc.assert(
      fc.property(rubrics(), (rubric) => {
        expect(checkRubric(rubric)).toEqual([]);
      })
    );
  });

  it("agrees on everything where every fact is known", () => {
    const cases = rubrics({ nameOnly: false }).chain((rubric) =>
      fc.record({ rubric: fc.constant(rubric), facts: knownFacts(rubric.facts) })
    );
    fc.assert(
      fc.property(cases, ({ rubric, facts }) => {
        // A part above its whole breaks the promise of a rate: no world is like that. Points beyond an assessor's bounds leave
        // their line open: several are.
        const [world, ...others] = worldsOf(rubric, facts);
        fc.pre(world !== undefined && others.length === 0);
        expect(gistOfAssessment(assess(rubric, facts, options))).toEqual(gistOfReference(evaluate(rubric, world)));
      }),
      { numRuns: 600 }
    );
  });

  it("admits every world that partial knowledge leaves possible", () => {
    fc.assert(
      fc.property(
        rubrics().chain((rubric) => casesOf(rubric)),
        (given) => {
          const assessment = assess(given.rubric, given.facts, { ...options, decisions: given.decisions });
          for (const reference of referencesOf(given)) expect(refusals(given.rubric, assessment, reference)).toEqual([]);
        }
      ),
      { numRuns: 500 }
    );
  });
});
