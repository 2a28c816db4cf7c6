import { describe, expect, it } from "vitest";
import type { FactInput, StatedFact } from "../../src/core/fact.js";
import type { DiscretionaryItem } from "../../src/rubric/item.js";
import { asks, numberFact, rubricOf, score, star, text } from "../support/small-rubric.js";

const facts = { taken: numberFact({ min: -5, max: 0, decimals: 1 }), given: numberFact({ max: 5, decimals: 1 }) };
const base = { kind: "discretionary", label: text } as const;

/** 酌情扣0.5－3分（村级工作考核的写法，出处不详）。 */
const taken: DiscretionaryItem = { ...base, id: "line", fact: "taken", least: -0.5, most: -3 };
const given: DiscretionaryItem = { ...base, id: "line", fact: "given", least: 1, most: 4 };

const evidence = [{ record: "minutes-7", by: "村评议委员会", on: "2026-05-04" }];
const withReason = (value: StatedFact["value"]): StatedFact => ({ value, evidence });

const assessed = (line: DiscretionaryItem, known: Record<string, FactInput> = {}) =>
  score(rubricOf({ facts, criteria: [star("only", [line], { award: { by: "points", atLeast: 0 } })] }), known);
const scored = (...args: Parameters<typeof assessed>) => assessed(...args).criteria[0]!.items[0]!;
const codes = (...args: Parameters<typeof assessed>) => assessed(...args).issues.map(({ code }) => code);

describe("points at discretion with a reason: 酌情扣0.5－3分", () => {
  it.each([
    [0, "pass"],
    [-0.5, "fail"],
    [-1.7, "fail"],
    [-3, "fail"],
  ])("%d counts as it was set: %s", (value, outcome) => {
    expect(scored(taken, { taken: withReason(value) })).toMatchObject({ points: { low: value, high: value, max: 0 }, outcome });
    expect(codes(taken, { taken: withReason(value) })).toEqual([]);
  });

  it("is open between nothing and the most where nothing was set", () => {
    expect(scored(taken)).toMatchObject({
      points: { low: -3, high: 0, max: 0 },
      outcome: "incomplete",
      answer: { fact: "taken", actual: null },
    });
    expect(codes(taken)).toEqual([]);
  });

  it("is as open as the bounds of a figure, its gap left out", () => {
    expect(scored(taken, { taken: withReason({ atLeast: -2 }) }).points).toEqual({ low: -2, high: 0, max: 0 });
    expect(scored(taken, { taken: withReason({ atMost: -1 }) }).points).toEqual({ low: -3, high: -1, max: 0 });
    // From 0.1 to 2 points: the fewest that may be taken are 0.5.
    expect(scored(taken, { taken: withReason({ atLeast: -2, atMost: -0.1 }) }).points).toEqual({ low: -2, high: -0.5, max: 0 });
    expect(scored(taken, { taken: withReason({ atLeast: -0.4 }) }).points).toEqual({ low: 0, high: 0, max: 0 });
  });

  it("counts nothing while an appeal is open", () => {
    expect(scored(taken, { taken: { ...withReason(-1), contested: true } })).toMatchObject({
      points: { low: -3, high: 0 },
      outcome: "incomplete",
      message: { key: "item.contested" },
      answer: { actual: -1, contested: true },
    });
    expect(codes(taken, { taken: { value: -1, contested: true } })).toEqual([]);
  });

  it("gives as it takes", () => {
    expect(scored(given, { given: withReason(4) })).toMatchObject({ points: { low: 4, high: 4, max: 4 }, outcome: "pass" });
    expect(scored(given, { given: withReason(1) }).outcome).toBe("fail");
    expect(scored(given).points).toEqual({ low: 0, high: 4, max: 4 });
  });
});

describe("points without a reason", () => {
  it("do not count: the line is open, and the assessment asks for the record", () => {
    for (const known of [-1, { value: -1 }, { value: -1, evidence: [] }]) {
      expect(scored(taken, { taken: known })).toMatchObject({
        points: { low: -3, high: 0, max: 0 },
        outcome: "incomplete",
        answer: { fact: "taken", actual: -1, reasonMissing: true },
      });
      expect(assessed(taken, { taken: known }).issues).toEqual([
        { code: "fact.reason-missing", path: ["facts", "taken"], params: { fact: "taken", item: "line" }, severity: "error" },
      ]);
    }
  });

  it("need none where nothing is taken", () => {
    expect(scored(taken, { taken: 0 })).toMatchObject({ points: { low: 0, high: 0 }, outcome: "pass" });
    expect(scored(taken, { taken: 0 }).answer).toEqual({ fact: "taken", actual: 0 });
    expect(codes(taken, { taken: 0 })).toEqual([]);
  });

  it("do not count where they are open and something may have been taken", () => {
    expect(scored(taken, { taken: { atLeast: -1 } })).toMatchObject({ points: { low: -3, high: 0 }, answer: { reasonMissing: true } });
  });

  it("still answer the questions that are asked of their fact", () => {
    const question = asks("question", { fact: "taken", lessThan: -0.5 });
    const rubric = rubricOf({ facts, criteria: [star("only", [taken, question], { award: { by: "none" } })] });
    expect(score(rubric, { taken: -1 }).criteria[0]!.items.map(({ outcome }) => outcome)).toEqual(["incomplete", "pass"]);
  });
});

describe("points out of bounds", () => {
  it.each([
    [-0.4, "below the fewest"],
    [-3.1, "above the most"],
  ])("%d, %s: the line is open, and the assessment says so", (value) => {
    expect(scored(taken, { taken: withReason(value) })).toMatchObject({
      points: { low: -3, high: 0, max: 0 },
      outcome: "incomplete",
      answer: { fact: "taken", actual: value },
    });
    expect(assessed(taken, { taken: withReason(value) }).issues).toEqual([
      {
        code: "fact.out-of-bounds",
        path: ["facts", "taken"],
        params: { fact: "taken", item: "line", least: -0.5, most: -3 },
        severity: "error",
      },
    ]);
  });

  it("are one fault, with a reason or without", () => {
    expect(codes(taken, { taken: -4 })).toEqual(["fact.out-of-bounds"]);
    expect(codes(taken, { taken: withReason({ atLeast: -5, atMost: -4 }) })).toEqual(["fact.out-of-bounds"]);
  });

  it("beyond the domain of the fact are a fault of the fact", () => {
    expect(codes(taken, { taken: withReason(-6) })).toEqual(["fact.out-of-domain"]);
    expect(scored(taken, { taken: withReason(-6) }).points).toEqual({ low: -3, high: 0, max: 0 });
  });
});
