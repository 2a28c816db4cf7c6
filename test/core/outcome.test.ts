import { describe, expect, it } from "vitest";
import { allPass, allTrue, anyTrue, atLeastTrue, notTrue, outcomeOf, type Outcome, type Truth } from "../../src/core/outcome.js";

const truths: readonly Truth[] = [true, false, "unknown"];

describe("three-valued logic", () => {
  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [true, "unknown", "unknown", true],
    [false, false, false, false],
    [false, "unknown", false, "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ] as const)("of %s and %s: both %s, either %s", (a, b, both, either) => {
    expect([allTrue([a, b]), allTrue([b, a])]).toEqual([both, both]);
    expect([anyTrue([a, b]), anyTrue([b, a])]).toEqual([either, either]);
  });

  it("of nothing at all: all is true, any is false", () => {
    expect([allTrue([]), anyTrue([])]).toEqual([true, false]);
  });

  it("turns not into its opposite, and leaves the unknown unknown", () => {
    expect(truths.map(notTrue)).toEqual([false, true, "unknown"]);
    expect(truths.map((truth) => notTrue(notTrue(truth)))).toEqual(truths);
  });

  it("keeps the law of De Morgan", () => {
    for (const a of truths) for (const b of truths) expect(notTrue(allTrue([a, b]))).toBe(anyTrue([notTrue(a), notTrue(b)]));
  });

  it("counts: at least n is true by those that are, false where too few may be", () => {
    expect(atLeastTrue(2, [true, true, false])).toBe(true);
    expect(atLeastTrue(2, [true, "unknown", false])).toBe("unknown");
    expect(atLeastTrue(2, [true, false, false])).toBe(false);
    expect(atLeastTrue(2, ["unknown", "unknown"])).toBe("unknown");
  });
});

describe("outcomes", () => {
  it("answer a question that applies", () => {
    expect(truths.map(outcomeOf)).toEqual(["pass", "fail", "incomplete"]);
  });

  it.each<readonly [readonly Outcome[], Outcome]>([
    [["pass", "pass"], "pass"],
    [["pass", "incomplete"], "incomplete"],
    [["pass", "incomplete", "fail"], "fail"],
    [["pass", "inapplicable"], "pass"],
    [["inapplicable"], "pass"],
    [[], "pass"],
  ])("%j together are %s", (members, together) => {
    expect(allPass(members)).toBe(together);
  });
});
