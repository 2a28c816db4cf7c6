import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { checkRubric } from "../../src/rubric/check-rubric.js";
import { fiveHavesOnePersistenceRubric } from "../../src/standards/five-haves-one-persistence.js";

// Invented labels: what the six are is not known.
const rubric = fiveHavesOnePersistenceRubric({
  id: "invented-five-and-one",
  version: "1.0.0",
  haves: [{ "zh-CN": "甲" }, { "zh-CN": "乙" }, { "zh-CN": "丙" }, { "zh-CN": "丁" }, { "zh-CN": "戊" }],
  persistence: { "zh-CN": "己" },
  onDuty: { days: 20, ofLast: 30 },
  source: { basis: "design", reason: { "zh-CN": "虚构示例" } },
});
const all = { "have-1": true, "have-2": true, "have-3": true, "have-4": true, "have-5": true } as const;
const options = { subject: { id: "s-1" }, asOf: "2026-06-30" };

describe("five haves and one persistence, from the caller's labels", () => {
  it("can be scored, survives JSON, and has the caller's labels in order", () => {
    expect(checkRubric(rubric)).toEqual([]);
    expect(JSON.parse(JSON.stringify(rubric))).toEqual(rubric);
    expect(rubric.criteria.map(({ label }) => label["zh-CN"]).join("")).toBe("甲乙丙丁戊己");
  });

  it.each([
    [20, "compliant"],
    [19, "not-compliant"],
    [null, "undetermined"],
  ])("on duty on %s of the last 30 days: %s", (days, verdict) => {
    expect(assess(rubric, { ...all, "days-on-duty": days }, options).verdict).toBe(verdict);
  });

  it.each([
    [true, "pass"],
    [false, "fail"],
    [null, "incomplete"],
  ])("a have that is %s: %s", (value, outcome) => {
    expect(assess(rubric, { "have-3": value }, options).criteria[2]?.outcome).toBe(outcome);
  });

  it("refuses more days than there are", () => {
    const { issues } = assess(rubric, { "days-on-duty": 31 }, options);
    expect(issues.map(({ code }) => code)).toEqual(["fact.out-of-domain"]);
  });
});
