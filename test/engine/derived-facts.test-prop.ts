import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { prepareRubric } from "../../src/engine/prepare-rubric.js";
import { compare, dividedBy, exact, plus } from "../reference/fraction.js";
import { asks, derivedFact, numberFact, rubricOf, star } from "../support/small-rubric.js";

const facts = { part: numberFact({ decimals: 2 }), whole: numberFact({ decimals: 2, min: 0.01 }) };
const derived = {
  share: derivedFact({ op: "ratio", part: "part", whole: "whole" }),
  both: derivedFact({ op: "sum", of: ["part", "whole"] }),
};
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);

/** Whether a derived fact is at least, and whether it is more than, a threshold. */
function truthsOf(fact: string, threshold: number, part: number, whole: number): readonly unknown[] {
  const lines = [
    asks("at-least", { fact, atLeast: threshold }, { required: true }),
    asks("more-than", { fact, moreThan: threshold }),
  ];
  const ready = prepareRubric(rubricOf({ facts, derived, criteria: [star("only", lines)] }));
  const { criteria } = assess(ready, { part, whole }, { subject: { id: "s-1" }, asOf: "2026-06-30" });
  return criteria[0]!.items.map(({ outcome }) => outcome === "pass");
}

describe("thresholds on derived facts", () => {
  it("compare a quotient as cross-multiplication does, however near it is", () => {
    const nearest = fc.tuple(amount, amount, fc.integer({ min: 0, max: 4 })).map(([part, whole, digits]) => ({
      part,
      whole,
      threshold: Number((part / whole).toFixed(digits)),
    }));
    fc.assert(
      fc.property(nearest, ({ part, whole, threshold }) => {
        const order = compare(dividedBy(exact(part), exact(whole)), exact(threshold));
        expect(truthsOf("share", threshold, part, whole)).toEqual([order >= 0, order > 0]);
      })
    );
  });

  it("compare a sum without drift", () => {
    fc.assert(
      fc.property(amount, amount, (part, whole) => {
        const threshold = Number((part + whole).toFixed(2));
        expect(compare(plus(exact(part), exact(whole)), exact(threshold))).toBe(0);
        expect(truthsOf("both", threshold, part, whole)).toEqual([true, false]);
      })
    );
  });
});
