import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { slack } from "../reference/agreement.js";
import { casesOf, options, referencesOf, type Case } from "../support/arbitrary/cases.js";
import { rubrics } from "../support/arbitrary/rubrics.js";
import { readOnce } from "../support/read-once.js";

// Low and high are attained by some world, and what is left open is answered both ways, where
// - every fact that decides whether a line applies is known, and
// - each open declared fact, also behind derived facts, is read in one place, or in many but always in the same
//   direction (more of it never lowers the result, or never raises it), and
// - no derived fact is compared by `equals`: 2 × 3 lies between 4 and 9, and 7 does too.
// Domains are finite here: a quotient over an unlimited whole comes near 0 and never is.
describe("bounds are attained", () => {
  it("where each open fact is read in one place", () => {
    const cases = rubrics({ unlimited: false })
      .map(readOnce)
      .chain(({ rubric, decidingApplicability }) => casesOf(rubric, decidingApplicability));
    fc.assert(fc.property(cases, expectNoSlack), { numRuns: 400 });
  });

  it("where facts are read in many places, always in the same direction", () => {
    const cases = fc
      .boolean()
      .chain((takesPoints) => rubrics({ direction: "rising", unlimited: false, appliesWhen: false, takesPoints }))
      .chain((rubric) => casesOf(rubric));
    fc.assert(fc.property(cases, expectNoSlack), { numRuns: 250 });
  });
});

function expectNoSlack(given: Case): void {
  const references = referencesOf(given);
  fc.pre(references.length > 0);
  const assessment = assess(given.rubric, given.facts, { ...options, decisions: given.decisions });
  expect(slack(given.rubric, assessment, references)).toEqual([]);
}
