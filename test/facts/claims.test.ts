import { describe, expect, it } from "vitest";
import { combineClaims, toNumberFact, type Claim } from "../../src/facts/claims.js";

const claim = (low: number, high: number, record = "r"): Claim => ({ bounds: { low, high }, evidence: [{ record }] });

describe("what several records say together", () => {
  it.each([
    ["nothing said", [], 0, Infinity, false],
    ["34 reported and an open list of 2", [claim(34, 34), claim(2, Infinity)], 34, 34, false],
    ["34 reported and a complete list of 31", [claim(34, 34), claim(31, 31)], 31, 34, true],
    ["34 reported and an open list of 36", [claim(34, 34), claim(36, Infinity)], 34, Infinity, true],
    ["60 or more and 80 or fewer", [claim(60, Infinity), claim(0, 80)], 60, 80, false],
    ["60 or more and 60 or fewer", [claim(60, Infinity), claim(0, 60)], 60, 60, false],
    ["the same number twice", [claim(7, 7), claim(7, 7)], 7, 7, false],
  ])("%s", (_what, claims, low, high, contradicts) => {
    expect(combineClaims(claims)).toMatchObject({ bounds: { low, high }, contradicts });
  });

  it("does not depend on the order of records, evidence included", () => {
    const claims = [claim(1, 9, "b"), claim(3, Infinity, "a"), claim(0, 5, "a")];
    expect(combineClaims(claims)).toEqual(combineClaims([...claims].reverse()));
    expect(combineClaims(claims).evidence).toEqual([{ record: "a" }, { record: "b" }]);
  });
});

describe("a number as a fact", () => {
  it.each([
    [0, Infinity, null],
    [44, 44, 44],
    [0, 0, 0],
    [60, Infinity, { atLeast: 60 }],
    [0, 5, { atMost: 5 }],
    [3, 5, { atLeast: 3, atMost: 5 }],
  ])("%s..%s is written %j", (low, high, value) => {
    expect(toNumberFact({ bounds: { low, high }, evidence: [] })).toEqual({ value });
  });
});
