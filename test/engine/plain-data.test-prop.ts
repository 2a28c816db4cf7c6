import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { prepareRubric } from "../../src/engine/prepare-rubric.js";
import { casesOf, options } from "../support/arbitrary/cases.js";
import { rubrics } from "../support/arbitrary/rubrics.js";
import { deepFreeze } from "../support/deep-freeze.js";

const cases = rubrics().chain((rubric) => casesOf(rubric));

describe("rubrics and assessments as plain data", () => {
  it("an assessment comes back from JSON as it was", () => {
    fc.assert(
      fc.property(cases, ({ rubric, facts, decisions }) => {
        const assessment = assess(rubric, facts, { ...options, decisions });
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      }),
      { numRuns: 40 }
    );
  });

  it("a rubric from JSON gives the same bytes of result, and so does a prepared one, time and again", () => {
    fc.assert(
      fc.property(cases, ({ rubric, facts, decisions }) => {
        const ready = prepareRubric(rubric);
        const copies = [rubric, JSON.parse(JSON.stringify(rubric)) as typeof rubric, ready, ready];
        const bytes = copies.map((copy) => JSON.stringify(assess(copy, facts, { ...options, decisions })));
        expect(new Set(bytes).size).toBe(1);
      }),
      { numRuns: 40 }
    );
  });

  it("nothing that is given is changed", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { rubric, facts, decisions } = deepFreeze(given);
        expect(() => assess(rubric, facts, deepFreeze({ ...options, decisions }))).not.toThrow();
      }),
      { numRuns: 40 }
    );
  });
});
