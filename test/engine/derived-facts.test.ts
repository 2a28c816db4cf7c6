import { describe, expect, it } from "vitest";
import { asks, derivedFact, numberFact, rubricOf, score, star } from "../support/small-rubric.js";
import type { TestResult } from "../../src/core/assessment.js";
import type { FactInput, FactValue } from "../../src/core/fact.js";
import type { DerivedFact } from "../../src/rubric/index.js";

const facts = {
  a: numberFact({ max: 10 }),
  b: numberFact({ max: 10, decimals: 1 }),
  c: numberFact({ min: 1, max: 10 }),
  open: numberFact(),
  debt: numberFact({ min: -5, max: 5 }),
};

type Fact = Parameters<typeof derivedFact>[0];

/** What is known of a derived fact. */
function derive(fact: Fact, known: Record<string, FactInput> = {}): FactValue {
  const rubric = rubricOf({
    facts,
    derived: { derived: derivedFact(fact) },
    criteria: [star("only", [asks("line", { fact: "derived", atLeast: 0 }, { required: true })])],
  });
  return (score(rubric, known).criteria[0]!.items[0]!.condition as TestResult).actual;
}

describe("a sum", () => {
  it("adds the bounds of its parts", () => {
    expect(derive({ op: "sum", of: ["a", "b"] }, { a: { atLeast: 3 }, b: 0.5 })).toEqual({ atLeast: 3.5, atMost: 10.5 });
  });

  it("does not drift: 0.1 and 0.2 are 0.3", () => {
    expect(derive({ op: "sum", of: ["b", "a"] }, { b: 0.1, a: 2 })).toBe(2.1);
    expect(derive({ op: "sum", of: ["b", "b", "b"] }, { b: 0.1 })).toBe(0.3);
  });

  it("has no upper bound where a part has none", () => {
    expect(derive({ op: "sum", of: ["a", "open"] }, { a: 2 })).toEqual({ atLeast: 2 });
  });
});

describe("a difference", () => {
  it("takes the least from the most and the most from the least", () => {
    expect(
      derive({ op: "difference", of: "a", minus: "b" }, { a: { atLeast: 4, atMost: 6 }, b: { atLeast: 1.5, atMost: 2 } })
    ).toEqual({ atLeast: 2, atMost: 4.5 });
  });

  it("has no bound on the side where a part has none", () => {
    expect(derive({ op: "difference", of: "a", minus: "open" }, { a: 5 })).toEqual({ atMost: 5 });
    expect(derive({ op: "difference", of: "open", minus: "open" })).toBe(null);
  });
});

describe("a minimum and a maximum", () => {
  const known = { a: { atLeast: 2, atMost: 6 }, b: { atLeast: 3, atMost: 4 } };

  it("take the bounds of the least and of the most", () => {
    expect(derive({ op: "min", of: ["a", "b"] }, known)).toEqual({ atLeast: 2, atMost: 4 });
    expect(derive({ op: "max", of: ["a", "b"] }, known)).toEqual({ atLeast: 3, atMost: 6 });
  });
});

describe("a ratio", () => {
  const ratio = (part: string, whole: string, more: object = {}): Fact => ({ op: "ratio", part, whole, ...more });

  it("lies between least by most and most by least", () => {
    expect(derive(ratio("a", "c"), { a: { atLeast: 2, atMost: 4 }, c: { atLeast: 5, atMost: 8 } })).toEqual({
      atLeast: 0.25,
      atMost: 0.8,
    });
  });

  it("is `whenZero` where there is nothing to divide by", () => {
    expect(derive(ratio("a", "b", { whenZero: 1 }), { a: 0, b: 0 })).toBe(1);
  });

  it("takes one step of the grid for a whole that may be 0, and `whenZero` joins", () => {
    expect(derive(ratio("a", "b", { whenZero: 0.2 }), { a: 1, b: { atMost: 2 } })).toEqual({ atLeast: 0.2, atMost: 10 });
    expect(derive(ratio("a", "b", { whenZero: 20 }), { a: 1, b: { atMost: 2 } })).toEqual({ atLeast: 0.5, atMost: 20 });
  });

  it("has no upper bound where its part has none, and comes near 0 where its whole has none", () => {
    expect(derive(ratio("open", "c"), { open: { atLeast: 5 }, c: 10 })).toEqual({ atLeast: 0.5 });
    expect(derive(ratio("a", "open", { whenZero: 0 }), { a: 5, open: { atLeast: 10 } })).toEqual({ atLeast: 0, atMost: 0.5 });
  });

  it("that is a rate is never above 1", () => {
    expect(derive(ratio("a", "c", { rate: true }), { a: { atLeast: 2, atMost: 9 }, c: { atLeast: 5, atMost: 8 } })).toEqual({
      atLeast: 0.25,
      atMost: 1,
    });
  });

  it("that is a rate has a whole no less than its part: 5 who came are of 5 at least", () => {
    expect(derive(ratio("a", "b", { rate: true, whenZero: 0 }), { a: 5, b: { atMost: 8 } })).toEqual({
      atLeast: 0.625,
      atMost: 1,
    });
  });

  it("that is a rate counts the whole on its own grid: 2.5 are of 3 at least", () => {
    const known = { b: { atLeast: 2.5, atMost: 2.7 }, a: { atMost: 5 } };
    expect(derive(ratio("b", "a", { rate: true, whenZero: 0 }), known)).toEqual({ atLeast: 0.5, atMost: 0.9 });
  });

  it("that is a rate has a part no more than its whole, on the grid of each", () => {
    expect(derive(ratio("a", "b", { rate: true, whenZero: 0 }), { b: { atLeast: 2.5, atMost: 2.9 } })).toEqual({
      atLeast: 0,
      atMost: 0.8,
    });
  });
});

describe("a rate whose part is surely more than its whole", () => {
  const judge = (known: Record<string, FactInput>) =>
    score(
      rubricOf({
        facts,
        derived: { share: derivedFact({ op: "ratio", part: "a", whole: "c", rate: true }) },
        criteria: [star("only", [asks("line", { fact: "share", atLeast: 0.5 }, { required: true })])],
      }),
      known,
    );

  it("is anything a rate can be, with a warning: 5 who came of 3", () => {
    const { criteria, issues } = judge({ a: 5, c: 3 });
    expect((criteria[0]!.items[0]!.condition as TestResult).actual).toEqual({ atLeast: 0, atMost: 1 });
    expect(criteria[0]!.outcome).toBe("incomplete");
    expect(issues).toEqual([{ code: "figures.contradict", severity: "warning", path: ["facts", "a"], params: { fact: "share" } }]);
  });

  it("is not suspected where the part may be no more than the whole", () => {
    expect(judge({ a: { atLeast: 5 }, c: { atLeast: 3, atMost: 5 } }).issues).toEqual([]);
  });
});

describe("a threshold on a ratio", () => {
  const fact: DerivedFact = derivedFact({ op: "ratio", part: "a", whole: "c" });
  const truth = (condition: object, a: number, c: number) => {
    const rubric = rubricOf({
      facts,
      derived: { share: fact },
      criteria: [star("only", [asks("line", { fact: "share", ...condition } as never, { required: true })])],
    });
    return (score(rubric, { a, c }).criteria[0]!.items[0]!.condition as TestResult).truth;
  };

  it("is compared exactly: 7/10 is 0.7, 2/3 is not 0.6667", () => {
    expect(truth({ atLeast: 0.7 }, 7, 10)).toBe(true);
    expect(truth({ moreThan: 0.7 }, 7, 10)).toBe(false);
    expect(truth({ equals: 0.3 }, 3, 10)).toBe(true);
    expect(truth({ atLeast: 0.6667 }, 2, 3)).toBe(false);
    expect(truth({ atLeast: 0.6666 }, 2, 3)).toBe(true);
  });

  it("has no shortfall: what is missing is not counted in units of the fact", () => {
    const rubric = rubricOf({
      facts,
      derived: { share: fact },
      criteria: [star("only", [asks("line", { fact: "share", atLeast: 0.7 }, { required: true })])],
    });
    expect(score(rubric, { a: 2, c: 10 }).criteria[0]!.items[0]!.condition).not.toHaveProperty("shortfall");
  });
});
