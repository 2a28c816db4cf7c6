import { describe, expect, it } from "vitest";
import {
  asks,
  derivedFact,
  gradeFact,
  holds,
  numberFact,
  rubricOf,
  scoreLine,
  score,
  star,
  yesNo,
} from "../support/small-rubric.js";
import type { TestResult } from "../../src/core/assessment.js";
import type { FactInput } from "../../src/core/fact.js";
import type { Truth } from "../../src/core/outcome.js";
import type { Condition } from "../../src/rubric/index.js";

const facts = {
  a: yesNo,
  b: yesNo,
  c: yesNo,
  n: numberFact({ max: 9 }),
  m: numberFact({ decimals: 1, max: 9 }),
  cents: numberFact({ decimals: 2, max: 9 }),
  g: gradeFact("A", "B", "C"),
};

const answer = (condition: Condition, known: Record<string, FactInput> = {}) =>
  scoreLine(facts, asks("line", condition), known).condition!;
const truth = (condition: Condition, known: Record<string, FactInput> = {}): Truth => answer(condition, known).truth;

const yes = holds("a");
const no: Condition = { not: holds("a") };
const open = holds("b");
const known = { a: true };

describe("a test of one fact", () => {
  const tests: readonly (readonly [Condition, Record<string, FactInput>, Truth])[] = [
    [{ fact: "a", is: true }, { a: true }, true],
    [{ fact: "a", is: false }, { a: true }, false],
    [{ fact: "a", is: false }, {}, "unknown"],
    [{ fact: "g", oneOf: ["A", "B"] }, { g: "B" }, true],
    [{ fact: "g", oneOf: ["A", "B"] }, { g: ["A", "B"] }, true],
    [{ fact: "g", oneOf: ["A", "B"] }, { g: ["B", "C"] }, "unknown"],
    [{ fact: "g", oneOf: ["A", "B"] }, { g: "C" }, false],
    [{ fact: "n", atLeast: 5 }, { n: 5 }, true],
    [{ fact: "n", atLeast: 5 }, { n: { atMost: 4 } }, false],
    [{ fact: "n", atLeast: 5 }, { n: { atLeast: 4 } }, "unknown"],
    [{ fact: "n", atLeast: 10 }, {}, false],
    [{ fact: "n", moreThan: 5 }, { n: 5 }, false],
    [{ fact: "n", moreThan: 5 }, { n: { atLeast: 6 } }, true],
    [{ fact: "n", moreThan: 5 }, { n: { atLeast: 5 } }, "unknown"],
    [{ fact: "n", atMost: 5 }, { n: 5 }, true],
    [{ fact: "n", atMost: 5 }, { n: { atLeast: 6 } }, false],
    [{ fact: "n", atMost: 5 }, { n: { atMost: 6 } }, "unknown"],
    [{ fact: "n", lessThan: 5 }, { n: 5 }, false],
    [{ fact: "n", lessThan: 5 }, { n: { atMost: 4 } }, true],
    [{ fact: "n", lessThan: 5 }, { n: { atLeast: 4, atMost: 5 } }, "unknown"],
    [{ fact: "n", equals: 5 }, { n: 5 }, true],
    [{ fact: "n", equals: 5 }, { n: { atLeast: 6 } }, false],
    [{ fact: "n", equals: 5 }, { n: { atMost: 4 } }, false],
    [{ fact: "n", equals: 5 }, { n: { atLeast: 5, atMost: 6 } }, "unknown"],
  ];

  it.each(tests)("%j of %j is %s", (condition, given, expected) => {
    expect(truth(condition, given)).toBe(expected);
  });

  it("shows what was asked and what is known", () => {
    expect(answer({ fact: "n", atLeast: 5 }, { n: { atLeast: 3 } })).toEqual({
      kind: "test",
      fact: "n",
      operator: "atLeast",
      expected: 5,
      actual: { atLeast: 3 },
      truth: "unknown",
      shortfall: { low: 0, high: 2 },
    });
    expect(answer({ fact: "g", oneOf: ["A"] }, { g: ["A", "B"] })).toEqual({
      kind: "test",
      fact: "g",
      operator: "oneOf",
      expected: ["A"],
      actual: ["A", "B"],
      truth: "unknown",
    });
  });
});

describe("the shortfall", () => {
  const shortfall = (condition: Condition, given: Record<string, FactInput>) =>
    (answer(condition, given) as TestResult).shortfall;

  it("counts the units missing to a lower threshold", () => {
    expect(shortfall({ fact: "n", atLeast: 5 }, { n: 2 })).toEqual({ low: 3, high: 3 });
    expect(shortfall({ fact: "n", moreThan: 5 }, { n: 2 })).toEqual({ low: 4, high: 4 });
    expect(shortfall({ fact: "n", atLeast: 5 }, {})).toEqual({ low: 0, high: 5 });
  });

  it("counts on the grid of the fact", () => {
    expect(shortfall({ fact: "n", atLeast: 4.5 }, { n: 2 })).toEqual({ low: 3, high: 3 });
    expect(shortfall({ fact: "m", atLeast: 1.1 }, { m: 0.8 })).toEqual({ low: 0.3, high: 0.3 });
    expect(shortfall({ fact: "m", moreThan: 1.1 }, { m: 0.8 })).toEqual({ low: 0.4, high: 0.4 });
    // 0.07 × 100 is 7.000000000000001, and 0.57 × 100 is 56.99999999999999.
    expect(shortfall({ fact: "cents", atLeast: 0.07 }, { cents: 0.05 })).toEqual({ low: 0.02, high: 0.02 });
    expect(shortfall({ fact: "cents", moreThan: 0.57 }, { cents: 0.5 })).toEqual({ low: 0.08, high: 0.08 });
  });

  it("is not there where the threshold is reached, or is an upper one", () => {
    expect(shortfall({ fact: "n", atLeast: 5 }, { n: 5 })).toBe(undefined);
    expect(shortfall({ fact: "n", atMost: 5 }, { n: 7 })).toBe(undefined);
    expect(shortfall({ fact: "n", equals: 5 }, { n: 2 })).toBe(undefined);
  });
});

describe("conditions that are combined", () => {
  const groups: readonly (readonly [string, Condition, Truth])[] = [
    ["all of yes and yes", { all: [yes, yes] }, true],
    ["all of yes and open", { all: [yes, open] }, "unknown"],
    ["all of no and open", { all: [no, open] }, false],
    ["any of no and no", { any: [no, no] }, false],
    ["any of no and open", { any: [no, open] }, "unknown"],
    ["any of yes and open", { any: [yes, open] }, true],
    ["not yes", { not: yes }, false],
    ["not no", { not: no }, true],
    ["not open", { not: open }, "unknown"],
    ["at least 2 of yes, yes, no", { atLeastOf: 2, of: [yes, yes, no] }, true],
    ["at least 2 of yes, no, no", { atLeastOf: 2, of: [yes, no, no] }, false],
    ["at least 2 of yes, open, no", { atLeastOf: 2, of: [yes, open, no] }, "unknown"],
    ["at least 2 of no, open, no", { atLeastOf: 2, of: [no, open, no] }, false],
    ["at least 2 of yes, yes, open", { atLeastOf: 2, of: [yes, yes, open] }, true],
  ];

  it.each(groups)("%s", (_, condition, expected) => {
    expect(truth(condition, known)).toBe(expected);
  });

  it("keep every member, in rubric order, also those that no longer matter", () => {
    const result = answer({ atLeastOf: 1, of: [yes, { all: [open, no] }] }, known);
    expect(result).toMatchObject({ kind: "atLeastOf", n: 1, truth: true });
    expect(result).toMatchObject({ members: [{ fact: "a" }, { kind: "all", members: [{ fact: "b" }, { kind: "not" }] }] });
  });

  it("read in two directions are sound and not tight: x or not x is not seen to be true", () => {
    expect(truth({ any: [open, { not: open }] })).toBe("unknown");
  });
});

describe("the message of a line", () => {
  const rubric = rubricOf({
    facts,
    derived: { sum: derivedFact({ op: "sum", of: ["n", "m"] }) },
    criteria: [star("only", [asks("line", { all: [yes, open, { fact: "sum", atLeast: 3 }] }, { required: true })])],
  });
  const message = (given: Record<string, FactInput>) => score(rubric, given).criteria[0]!.items[0]!.message;

  it("counts the open facts it reads, also behind derived facts", () => {
    expect(message({})).toEqual({ key: "item.incomplete", params: { open: 4 } });
    expect(message({ a: true, n: 1 })).toEqual({ key: "item.incomplete", params: { open: 2 } });
  });

  it("says when one of them is under appeal", () => {
    expect(message({ n: { value: 5, contested: true } })).toEqual({ key: "item.contested", params: {} });
  });

  it("is of the outcome where it is settled", () => {
    expect(message({ a: false })).toEqual({ key: "item.fail", params: {} });
    expect(message({ a: true, b: true, n: 9 })).toEqual({ key: "item.pass", params: {} });
  });
});
