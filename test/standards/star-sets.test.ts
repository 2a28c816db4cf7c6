import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import type { Rubric } from "../../src/rubric/rubric.js";
import { xishaoFiveRubric } from "../../src/standards/xishao-five.js";
import { yunchengFiveRubric } from "../../src/standards/yuncheng-five.js";
import { zhushan2024Rubric } from "../../src/standards/zhushan-2024.js";

const sets: readonly (readonly [Rubric, number, string])[] = [
  [zhushan2024Rubric, 10, "township-recognition"],
  [yunchengFiveRubric, 5, "recognition"],
  [xishaoFiveRubric, 5, "final-review"],
];
const options = { subject: { id: "h-1" }, asOf: "2026-06-30" };

describe.each(sets)("stars known by name only: $id", (rubric, stars, settling) => {
  const decisions = (stage: string) =>
    rubric.criteria.map(({ id }) => ({ criterion: id, stage, outcome: "pass" as const, decidedOn: "2026-06-01" }));

  it("wait without a decision", () => {
    const { met, criteria } = assess<Rubric>(rubric, {}, options);
    expect(met).toEqual({ low: 0, high: stars, max: stars });
    expect(new Set(criteria.map(({ outcome }) => outcome))).toEqual(new Set(["incomplete"]));
  });

  it("are lit by the settling stage", () => {
    expect(assess<Rubric>(rubric, {}, { ...options, decisions: decisions(settling) }).met).toEqual({ low: stars, high: stars, max: stars });
  });

  it("are lit by no other stage", () => {
    for (const { id } of (rubric.decisionStages ?? []).filter((stage) => stage.id !== settling)) {
      expect(assess<Rubric>(rubric, {}, { ...options, decisions: decisions(id) }).met.low, id).toBe(0);
    }
  });
});

describe("the names", () => {
  const namesOf = (rubric: Rubric) => rubric.criteria.map(({ label }) => label["zh-CN"]).join("、");
  it("are those that were printed", () => {
    expect(namesOf(zhushan2024Rubric)).toBe("爱国、法纪、资源、安全、和谐、致富、新风、诚信、奉献、卫生");
    expect(namesOf(yunchengFiveRubric)).toBe("爱党爱国遵规守法、孝老爱亲邻里互助、诚实守信勤俭致富、崇德向善家风良好、移风易俗卫生整洁");
    expect(namesOf(xishaoFiveRubric)).toBe("爱党爱国爱村、诚信守法文明、移风易俗致富、尊老爱幼助人、生态环保卫生");
  });
});
