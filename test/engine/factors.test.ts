import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import type { Item, PerUnitItem } from "../../src/rubric/item.js";
import { asks, graded, gradeFact, holds, numberFact, scoreLine, text, yesNo } from "../support/small-rubric.js";

const facts = { lapses: numberFact(), urged: yesNo, minor: yesNo, petition: yesNo, state: gradeFact("A", "B", "C", "C#"), rate: numberFact({ max: 100 }) };

/** 经催办后仍未落实的加倍扣分（村级工作考核的写法，出处不详）。 */
const doubled = { when: holds("urged"), factor: 2 };
/** 其他干部存在上述情况的，减半扣分（村级工作考核的写法，出处不详）。 */
const halved = { when: holds("minor"), factor: 0.5 };

const lapses: PerUnitItem = { kind: "perUnit", id: "line", label: text, fact: "lapses", above: 0, each: -0.5, cap: -2 };
const points = (line: Item, known: Record<string, FactInput> = {}) => scoreLine(facts, line, known).points;

describe("减半: lapses at 0.5 each, at most 2", () => {
  const line: PerUnitItem = { ...lapses, times: [halved] };

  it("six lapses, halved, are 1.5, because the cap comes last", () => {
    expect(points(line, { lapses: 6, minor: true })).toEqual({ low: -1.5, high: -1.5, max: 0 });
    expect(points(line, { lapses: 6, minor: false })).toEqual({ low: -2, high: -2, max: 0 });
    expect(points(line, { lapses: 9, minor: true })).toEqual({ low: -2, high: -2, max: 0 });
  });

  it("six lapses are 1.5 to 2 where it is not known whether they are halved", () => {
    expect(points(line, { lapses: 6 })).toEqual({ low: -2, high: -1.5, max: 0 });
  });

  it("lapses without end stay within the cap, halved or not", () => {
    expect(points(line)).toEqual({ low: -2, high: 0, max: 0 });
    expect(points(line, { minor: true })).toEqual({ low: -2, high: 0, max: 0 });
    expect(points(line, { lapses: { atLeast: 2 }, minor: true })).toEqual({ low: -2, high: -0.5, max: 0 });
    expect(points(line, { lapses: { atLeast: 2 } })).toEqual({ low: -2, high: -0.5, max: 0 });
  });

  it("is shown with what decides it", () => {
    expect(scoreLine(facts, line, { minor: true }).times).toMatchObject([{ factor: 0.5, when: { fact: "minor", truth: true } }]);
  });
});

describe("加倍", () => {
  const line = asks("line", holds("petition"), { points: -3, times: [doubled] });

  it("doubles what is taken, and the hull holds both where nobody knows", () => {
    expect(points(line, { petition: true, urged: true }).low).toBe(-6);
    expect(points(line, { petition: true, urged: false }).low).toBe(-3);
    expect(points(line, { petition: true })).toEqual({ low: -6, high: -3, max: 0 });
    expect(points(line, { petition: false })).toEqual({ low: 0, high: 0, max: 0 });
  });

  it("and 减半 together cancel out; one of them open leaves two cases, both open three", () => {
    const both: PerUnitItem = { ...lapses, cap: -20, times: [doubled, halved] };
    expect(points(both, { lapses: 4, urged: true, minor: true }).low).toBe(-2);
    expect(points(both, { lapses: 4, urged: true })).toEqual({ low: -4, high: -2, max: 0 });
    expect(points(both, { lapses: 4 })).toEqual({ low: -4, high: -1, max: 0 });
  });

  it("counts towards the maximum of a line that gives", () => {
    const gain = graded("line", "state", { A: 3, B: 2, C: 1, "C#": 0 }, { times: [doubled] });
    expect(points(gain, { state: "A", urged: false })).toEqual({ low: 3, high: 3, max: 6 });
  });
});

describe("rounding after factors", () => {
  it("33 % of 2.5 is 0.83, half of that 0.41: rounded once, at the end", () => {
    const share: Item = {
      kind: "grades",
      id: "line",
      label: text,
      fact: "state",
      worth: 2.5,
      // A、B、C、C#按分值的100%、66%、33%、0计（各街道测评细则）。
      ratios: { A: 1, B: 0.66, C: 0.33, "C#": 0 },
      times: [halved],
    };
    expect(points(share, { state: "C", minor: false }).low).toBe(0.83);
    expect(points(share, { state: "C", minor: true }).low).toBe(0.41);
    expect(points(share, { state: "B", minor: false }).low).toBe(1.65);
  });

  it("halves go away from zero: five times 0.05 halved is 0.13", () => {
    const small: PerUnitItem = { ...lapses, each: -0.05, times: [halved] };
    expect(points(small, { lapses: 5, minor: true }).low).toBe(-0.13);
    expect(points({ ...small, each: 0.05, cap: 2 }, { lapses: 5, minor: true }).low).toBe(0.13);
  });

  it("shares and factors make one product: 0.33 of 87 % of 10 is 2.87", () => {
    const share: Item = { kind: "proportional", id: "line", label: text, fact: "rate", worth: 10, full: 100, times: [{ when: holds("minor"), factor: 0.33 }] };
    expect(points(share, { rate: 87, minor: true }).low).toBe(2.87);
    // 95 % of 0.1, halved, is 0.0475.
    expect(points({ ...share, worth: 0.1, times: [halved] }, { rate: 95, minor: true }).low).toBe(0.05);
  });
});

describe("a factor of 0", () => {
  it("takes everything away, also from lapses without end", () => {
    const waived: PerUnitItem = { ...lapses, times: [{ when: holds("minor"), factor: 0 }] };
    expect(points(waived, { minor: true })).toEqual({ low: 0, high: 0, max: 0 });
    expect(Object.is(points(waived, { lapses: 6, minor: true }).low, 0)).toBe(true);
    expect(points(waived, { lapses: 6 })).toEqual({ low: -2, high: 0, max: 0 });
  });
});
