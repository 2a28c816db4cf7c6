import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import type { Assessment } from "../../src/core/assessment.js";
import type { Rubric } from "../../src/rubric/index.js";
import { casesOf, options, type Case } from "../support/arbitrary/cases.js";
import { rubrics } from "../support/arbitrary/rubrics.js";
import { negateTwice, reorderGroups, reorderMembers } from "../support/reorder.js";

const cases = rubrics().chain((rubric) => casesOf(rubric));

describe("an assessment", () => {
  it("has the same bytes in whatever order the facts are given", () => {
    const withOrders = cases.chain((given) => {
      const ids = Object.keys(given.facts);
      return fc.tuple(fc.constant(given), fc.shuffledSubarray(ids, { minLength: ids.length }));
    });
    fc.assert(
      fc.property(withOrders, ([given, ids]) => {
        const shuffled = Object.fromEntries(ids.map((id) => [id, given.facts[id]!]));
        expect(bytesOf({ ...given, facts: shuffled })).toBe(bytesOf(given));
      }),
      { numRuns: 40 }
    );
  });

  it("does not depend on the order of the members of a condition", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 5 }), (given, turn) => {
        expect(withoutQuestions(given, reorderMembers(given.rubric, turn))).toBe(withoutQuestions(given, given.rubric));
      }),
      { numRuns: 40 }
    );
  });

  it("does not depend on the order of the lines of a group", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 5 }), (given, turn) => {
        const reordered = { ...given, rubric: reorderGroups(given.rubric, turn) };
        expect(inOneOrder(assessCase(reordered))).toEqual(inOneOrder(assessCase(given)));
      }),
      { numRuns: 60 }
    );
  });

  it("does not change when a condition is negated twice", () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(withoutQuestions(given, negateTwice(given.rubric))).toBe(withoutQuestions(given, given.rubric));
      }),
      { numRuns: 40 }
    );
  });
});

function assessCase({ rubric, facts, decisions }: Case): Assessment {
  return assess(rubric, facts, { ...options, decisions });
}

/** A result with the lines of its groups and its faults in an order of their own, and without the fingerprint. */
function inOneOrder(assessment: Assessment): unknown {
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const sorted = JSON.stringify(assessment, (key, value: unknown) => {
    if (key === "hash") return undefined;
    return key === "members" || key === "issues" ? [...(value as readonly unknown[])].sort(byText) : value;
  });
  return JSON.parse(sorted);
}

function bytesOf(given: Case): string {
  return JSON.stringify(assessCase(given));
}

/** The bytes of a result without the fingerprint of its rubric and without the questions as they were answered. */
function withoutQuestions(given: Case, rubric: Rubric): string {
  const questions = new Set(["hash", "condition", "appliesWhen", "when"]);
  return JSON.stringify(assessCase({ ...given, rubric }), (key, value: unknown) => (questions.has(key) ? undefined : value));
}
