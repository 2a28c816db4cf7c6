import { describe, expect, it } from "vitest";
import { asks, graded, gradeFact, holds, rubricOf, score, scoreLine, star, yesNo } from "../support/small-rubric.js";

const facts = { yes: yesNo, farms: yesNo, state: gradeFact("A", "B", "C") };
const states = { A: 5, B: 2, C: 0 };
const appliesToFarms = { condition: holds("farms"), otherwise: "excluded" } as const;

describe("a yes/no line", () => {
  const line = asks("line", holds("yes"), { points: 2, appliesWhen: appliesToFarms });

  it("passes where its question is answered with yes", () => {
    expect(scoreLine(facts, line, { farms: true, yes: true })).toMatchObject({
      outcome: "pass",
      points: { low: 2, high: 2, max: 2 },
    });
  });

  it("fails where its question is answered with no", () => {
    expect(scoreLine(facts, line, { farms: true, yes: false })).toMatchObject({
      outcome: "fail",
      points: { low: 0, high: 0, max: 2 },
    });
  });

  it("is incomplete where its question is not answered", () => {
    expect(scoreLine(facts, line, { farms: true })).toMatchObject({ outcome: "incomplete", points: { low: 0, high: 2, max: 2 } });
  });

  it("is inapplicable where it is known not to apply", () => {
    expect(scoreLine(facts, line, { farms: false, yes: true })).toMatchObject({
      outcome: "inapplicable",
      points: { low: 0, high: 0, max: 0 },
    });
  });

  it("is incomplete where it is not known to apply, even when its question is answered", () => {
    expect(scoreLine(facts, line, { yes: true })).toMatchObject({ outcome: "incomplete", points: { low: 0, high: 2, max: 2 } });
  });

  it("without points passes by its answer and gives nothing", () => {
    expect(scoreLine(facts, asks("line", holds("yes")), { yes: true })).toMatchObject({
      outcome: "pass",
      points: { low: 0, high: 0, max: 0 },
    });
    expect(scoreLine(facts, asks("line", holds("yes")), { yes: false })).toMatchObject({ outcome: "fail" });
    expect(scoreLine(facts, asks("line", holds("yes")))).toMatchObject({ outcome: "incomplete" });
  });

  it("with 0 points passes by its answer too, so that a required line cannot pass by itself", () => {
    expect(scoreLine(facts, asks("line", holds("yes"), { points: 0 }), { yes: false })).toMatchObject({ outcome: "fail" });
  });

  it("that takes points passes where none are taken", () => {
    const lapse = asks("line", holds("yes"), { points: -2 });
    expect(scoreLine(facts, lapse, { yes: false })).toMatchObject({ outcome: "pass", points: { low: 0, high: 0, max: 0 } });
    expect(scoreLine(facts, lapse, { yes: true })).toMatchObject({ outcome: "fail", points: { low: -2, high: -2, max: 0 } });
    expect(scoreLine(facts, lapse)).toMatchObject({ outcome: "incomplete", points: { low: -2, high: 0, max: 0 } });
  });
});

describe("a line on a grade", () => {
  it("passes at the best option, fails at a lesser one", () => {
    expect(scoreLine(facts, graded("line", "state", states), { state: "A" })).toMatchObject({
      outcome: "pass",
      points: { low: 5, high: 5, max: 5 },
    });
    expect(scoreLine(facts, graded("line", "state", states), { state: "B" })).toMatchObject({
      outcome: "fail",
      points: { low: 2, high: 2, max: 5 },
    });
  });

  it("is incomplete where the best option is one of those left", () => {
    expect(scoreLine(facts, graded("line", "state", states), { state: ["A", "B"] })).toMatchObject({
      outcome: "incomplete",
      points: { low: 2, high: 5, max: 5 },
    });
  });

  it("fails where the best option is ruled out, though the points are still open", () => {
    expect(scoreLine(facts, graded("line", "state", states), { state: ["B", "C"] })).toMatchObject({
      outcome: "fail",
      points: { low: 0, high: 2, max: 5 },
    });
  });

  it("is inapplicable where it is known not to apply", () => {
    const line = graded("line", "state", states, { appliesWhen: appliesToFarms });
    expect(scoreLine(facts, line, { farms: false, state: "A" })).toMatchObject({ outcome: "inapplicable" });
  });

  it("passes from `passAt` on", () => {
    const line = graded("line", "state", states, { passAt: 2 });
    expect(scoreLine(facts, line, { state: "B" })).toMatchObject({ outcome: "pass" });
    expect(scoreLine(facts, line, { state: ["A", "B"] })).toMatchObject({ outcome: "pass", points: { low: 2, high: 5 } });
    expect(scoreLine(facts, line, { state: "C" })).toMatchObject({ outcome: "fail" });
  });
});

describe("a line of a criterion that awards nothing", () => {
  const only = { award: { by: "none" } } as const;

  it("does not fail where a bonus is not earned", () => {
    expect(scoreLine(facts, asks("bonus", holds("yes"), { points: 3 }), { yes: false }, only)).toMatchObject({
      outcome: "pass",
      points: { low: 0, high: 0, max: 3 },
    });
  });

  it("fails where points are taken", () => {
    expect(scoreLine(facts, asks("lapse", holds("yes"), { points: -3 }), { yes: true }, only)).toMatchObject({ outcome: "fail" });
    expect(scoreLine(facts, asks("lapse", holds("yes"), { points: -3 }), { yes: false }, only)).toMatchObject({
      outcome: "pass",
    });
    expect(scoreLine(facts, asks("lapse", holds("yes"), { points: -3 }), {}, only)).toMatchObject({ outcome: "incomplete" });
  });
});

describe("a criterion", () => {
  const required = asks("required", holds("yes"), { required: true });
  const scored = graded("scored", "state", states);
  const outcomeOf = (award: Parameters<typeof star>[2], known: Parameters<typeof score>[1]) =>
    score(rubricOf({ facts, criteria: [star("only", [required, scored], award)] }), known).criteria[0]!.outcome;

  it("awarded by required lines does not look at points", () => {
    expect(outcomeOf({ award: { by: "required" } }, { yes: true, state: "C" })).toBe("pass");
    expect(outcomeOf({ award: { by: "required" } }, { yes: false, state: "A" })).toBe("fail");
    expect(outcomeOf({ award: { by: "required" } }, { state: "A" })).toBe("incomplete");
  });

  it("awarded by points passes from its threshold, inclusive", () => {
    expect(outcomeOf({ award: { by: "points", atLeast: 2 } }, { yes: false, state: "B" })).toBe("pass");
    expect(outcomeOf({ award: { by: "points", atLeast: 2.01 } }, { yes: true, state: "B" })).toBe("fail");
    expect(outcomeOf({ award: { by: "points", atLeast: 2.01 } }, { state: ["A", "B"] })).toBe("incomplete");
  });

  it("awarded by both needs both", () => {
    const award = { award: { by: "both", atLeast: 2 } } as const;
    expect(outcomeOf(award, { yes: true, state: "B" })).toBe("pass");
    expect(outcomeOf(award, { yes: false, state: "A" })).toBe("fail");
    expect(outcomeOf(award, { yes: true, state: "C" })).toBe("fail");
    expect(outcomeOf(award, { state: "C" })).toBe("fail");
    expect(outcomeOf(award, { state: "B" })).toBe("incomplete");
  });

  it("that awards nothing is not counted", () => {
    const { met, verdict, criteria } = score(
      rubricOf({ facts, criteria: [star("main", [required]), star("bonus", [scored], { award: { by: "none" } })] }),
      { yes: true, state: "C" }
    );
    expect(met).toEqual({ low: 1, high: 1, max: 1 });
    expect(verdict).toBe("compliant");
    expect(criteria.map(({ counted }) => counted)).toEqual([true, false]);
  });

  it("that awards nothing says how its lines came out together, required or not", () => {
    const lapse = asks("lapse", holds("yes"), { points: -3 });
    const outcomes = [true, false, null].map(
      (yes) =>
        score(rubricOf({ facts, criteria: [star("lapses", [lapse], { award: { by: "none" } })] }), { yes }).criteria[0]!.outcome
    );
    expect(outcomes).toEqual(["fail", "pass", "incomplete"]);
  });

  it("known by its name alone only waits", () => {
    const { criteria, verdict } = score(rubricOf({ facts, criteria: [star("named", [])] }), { yes: true });
    expect(criteria[0]).toMatchObject({ outcome: "incomplete", observed: "incomplete", items: [] });
    expect(verdict).toBe("undetermined");
  });
});
