import fc from "fast-check";
import { parseAssessment, parseRubric } from "wenming/model";
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

  it("a rubric comes back from JSON as it was, and is read as it came", () => {
    fc.assert(
      fc.property(rubrics(), (rubric) => {
        const copy: unknown = JSON.parse(JSON.stringify(rubric));
        expect(copy).toEqual(rubric);
        expect(parseRubric(copy)).toEqual({ ok: true, value: copy });
      }),
      { numRuns: 60 }
    );
  });

  it("an assessment that was stored is read as it came", () => {
    fc.assert(
      fc.property(cases, ({ rubric, facts, decisions }) => {
        const stored: unknown = JSON.parse(JSON.stringify(assess(rubric, facts, { ...options, decisions })));
        const result = parseAssessment(stored);
        expect(result).toEqual({ ok: true, value: stored });
        expect(JSON.stringify(result.ok && result.value)).toBe(JSON.stringify(stored));
      }),
      { numRuns: 60 }
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
