import { describe, expect, it } from "vitest";
import { asks, graded, gradeFact, holds, numberFact, rubricOf, score, scoreLine, star, text, yesNo } from "../support/small-rubric.js";
import type { FactInput } from "../../src/core/fact.js";

const facts = { a: yesNo, b: yesNo, farms: yesNo, late: yesNo, state: gradeFact("A", "B") };
const onlyFarms = { condition: holds("farms"), otherwise: "excluded" } as const;

describe("which sentence a line gets", () => {
  const line = asks("line", holds("a"), { points: 2, appliesWhen: onlyFarms, times: [{ when: holds("late"), factor: 0.5 }] });
  const message = (known: Record<string, FactInput>) => scoreLine(facts, line, known).message;

  it("by its outcome", () => {
    expect(message({ farms: true, late: false, a: true })).toEqual({ key: "item.pass", params: {} });
    expect(message({ farms: true, late: false, a: false })).toEqual({ key: "item.fail", params: {} });
    expect(message({ farms: false })).toEqual({ key: "item.inapplicable", params: {} });
  });

  it("where it is open: whether it applies comes first, then how many facts are open", () => {
    expect(message({})).toEqual({ key: "item.applies-unknown", params: {} });
    expect(message({ farms: true })).toEqual({ key: "item.incomplete", params: { open: 2 } });
    expect(message({ farms: true, a: true })).toEqual({ key: "item.incomplete", params: { open: 1 } });
  });

  it("where a grade is open or under appeal", () => {
    const grade = graded("grade", "state", { A: 1, B: 0 });
    expect(scoreLine(facts, grade).message).toEqual({ key: "item.incomplete", params: { open: 1 } });
    const contested = scoreLine(facts, grade, { state: { value: "A", contested: true } });
    expect(contested.message).toEqual({ key: "item.contested", params: {} });
    expect(contested.answer).toEqual({ fact: "state", actual: "A", contested: true });
  });

  it("where points at discretion lack their reason, or are out of bounds", () => {
    const taken = { kind: "discretionary", id: "line", label: text, fact: "taken", least: -0.5, most: -3 } as const;
    const told = (known: FactInput) => scoreLine({ taken: numberFact({ min: -5, max: 0, decimals: 1 }) }, taken, { taken: known }).message;
    expect(told(null)).toEqual({ key: "item.incomplete", params: { open: 1 } });
    expect(told(-1)).toEqual({ key: "item.reason-missing", params: {} });
    expect(told({ value: -4, evidence: [{ record: "minutes-7" }] })).toEqual({ key: "item.out-of-bounds", params: {} });
    expect(told({ value: -1, evidence: [{ record: "minutes-7" }] })).toEqual({ key: "item.fail", params: {} });
  });

  it("counts the facts that a group leaves open", () => {
    const grade = graded("grade", "state", { A: 1, B: 0 });
    const group = { kind: "best", id: "group", label: text, items: [grade, asks("asked", holds("a"), { points: 2 })] } as const;
    expect(scoreLine(facts, group).message).toEqual({ key: "item.incomplete", params: { open: 2 } });
    expect(scoreLine(facts, group, { state: "A" }).message).toEqual({ key: "item.incomplete", params: { open: 1 } });
    expect(scoreLine(facts, group, { a: true }).message).toEqual({ key: "item.pass", params: {} });
  });

  it("says nothing of an appeal where none is open", () => {
    expect(scoreLine(facts, graded("grade", "state", { A: 1, B: 0 }), { state: ["A"] }).answer).toEqual({
      fact: "state",
      actual: "A",
    });
  });
});

describe("which sentence a criterion gets", () => {
  const lines = [
    asks("one", holds("a"), { required: true }),
    asks("two", holds("b"), { required: true }),
    asks("extra", holds("late")),
  ];
  const message = (known: Record<string, FactInput>, more: Parameters<typeof star>[2] = {}) =>
    score(rubricOf({ facts, criteria: [star("only", lines, more)] }), known).criteria[0]!.message;

  it("counts the required lines that fail or are open, and no others", () => {
    expect(message({ a: true, b: true, late: false })).toEqual({ key: "criterion.pass", params: {} });
    expect(message({ a: false, b: true, late: false })).toEqual({ key: "criterion.fail", params: { failed: 1 } });
    expect(message({ a: false, b: false })).toEqual({ key: "criterion.fail", params: { failed: 2 } });
    expect(message({ a: true })).toEqual({ key: "criterion.incomplete", params: { open: 1 } });
  });

  it("says the points where points decide", () => {
    const scored = lines.map((line) => ({ ...line, points: 1 }));
    const rubric = rubricOf({ facts, criteria: [star("only", scored, { award: { by: "points", atLeast: 3 } })] });
    expect(score(rubric, { a: false, b: true, late: false }).criteria[0]!.message).toEqual({
      key: "criterion.points-fail",
      params: { low: 1, high: 1, needed: 3 },
    });
    expect(score(rubric, { b: true }).criteria[0]!.message).toEqual({
      key: "criterion.points-incomplete",
      params: { low: 1, high: 3, needed: 3 },
    });
  });

  it("says that it awards nothing, does not apply, or waits for a decision", () => {
    expect(message({}, { award: { by: "none" } })).toEqual({ key: "criterion.informative", params: {} });
    const farm = star("farm", [asks("line", holds("a"), { required: true, appliesWhen: onlyFarms })]);
    const result = score(rubricOf({ facts, criteria: [farm, star("named", [])] }), { farms: false });
    expect(result.criteria.map((criterion) => criterion.message.key)).toEqual([
      "criterion.inapplicable",
      "criterion.waits-for-decision",
    ]);
  });
});

describe("which sentence a veto gets", () => {
  const rubric = rubricOf({
    facts,
    criteria: [star("named", [])],
    vetoes: [{ id: "veto", label: { "zh-CN": "甲" }, when: { all: [holds("a"), holds("b")] }, effect: { kind: "void" } }],
  });
  const message = (known: Record<string, FactInput>) => score(rubric, known).vetoes[0]!.message.key;

  it("by what is known of it", () => {
    expect(message({ a: true, b: true })).toBe("veto.in-force");
    expect(message({ a: false })).toBe("veto.ruled-out");
    expect(message({ a: true })).toBe("veto.not-ruled-out");
    expect(message({ a: true, b: { value: true, contested: true } })).toBe("veto.contested");
  });
});
