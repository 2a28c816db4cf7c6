import { describe, expect, it } from "vitest";
import { assess, assessmentDetail, fiveHavesRubric, nextSteps, WenmingError, type NextStep, type Rubric } from "wenming";
import { zhCN } from "wenming/messages/zh-CN";
import { assessBicycle, bicycleRubric, goodBicycle, type BicycleFacts } from "../support/assessments.js";
import { textsOf } from "./report-texts.js";

const decided = (outcome: "pass" | "fail", criterion = "spirit") => ({ criterion, stage: "club", outcome, decidedOn: "2026-06-01" });

function stepsOf(changes: BicycleFacts, decisions = [decided("pass")]): readonly NextStep[] {
  return nextSteps(assessBicycle({ ...goodBicycle, ...changes }, { decisions }), bicycleRubric);
}

const brief = (steps: readonly NextStep[]): string[] =>
  steps.map((step) => [step.kind, step.criterion ?? step.veto, "fact" in step ? step.fact : "", step.alternative ? "or" : ""].join(" ").trim());

describe("nextSteps", () => {
  it("asks for nothing where everything is met", () => {
    expect(stepsOf({})).toEqual([]);
  });

  it("asks for the record of an unknown fact, and for the act where it may still be missing", () => {
    expect(stepsOf({ "bell.works": null })).toEqual([
      { kind: "bring-record", criterion: "signals", item: "bell", fact: "bell.works", record: { "zh-CN": "检查单", en: "Inspection sheet" } },
      expect.objectContaining({ kind: "act", fact: "bell.works", certain: false, advice: { effort: "low", text: expect.anything() } }),
    ]);
  });

  it("asks for the act where a fact is known to be missing, with what is short", () => {
    expect(stepsOf({ "brakes.count": 1 })).toEqual([
      expect.objectContaining({ kind: "act", criterion: "brakes", certain: true, shortfall: { low: 1, high: 1 }, wanted: true }),
    ]);
  });

  it("asks for a record also where the rubric names none", () => {
    const unnamed = { ...bicycleRubric.facts["bell.works"], record: undefined };
    const rubric = { ...bicycleRubric, facts: { ...bicycleRubric.facts, "bell.works": unnamed } } as unknown as Rubric;
    const facts = { ...goodBicycle, "bell.works": null };
    const assessment = assess<Rubric>(rubric, facts, { subject: { id: "b" }, asOf: "2026-12-31", decisions: [decided("pass")] });
    const [step] = nextSteps(assessment, rubric);
    expect(step).toEqual({ kind: "bring-record", criterion: "signals", item: "bell", fact: "bell.works" });
    const texts = textsOf(assessmentDetail(assessment, rubric, { catalog: zhCN }));
    expect(texts).toContain("请提供以下材料：");
    expect(texts).toContain("能说明“车铃能响”的材料");
  });

  it("says what is out of reach, and asks for nothing that would be in vain beside it", () => {
    expect(brief(stepsOf({ "accidents.year": 1, "brakes.count": null }))).toEqual(["out-of-reach brakes accidents.year"]);
  });

  it("leaves out the other lines of a criterion that a line out of reach has lost", () => {
    const rubric: Rubric = {
      ...bicycleRubric,
      criteria: bicycleRubric.criteria.map((criterion) =>
        criterion.id !== "signals" ? criterion : { ...criterion, items: [...criterion.items, { ...bicycleRubric.criteria[1].items[0], id: "again" }] },
      ),
    };
    const facts = { ...goodBicycle, "accidents.year": 1, "bell.works": false };
    const assessment = assess<Rubric>(rubric, facts, { subject: { id: "b" }, asOf: "2026-12-31", decisions: [decided("pass")] });
    expect(brief(nextSteps(assessment, rubric)).filter((step) => step.includes("signals"))).toEqual(["out-of-reach signals accidents.year"]);
  });

  it("marks ways of which one is enough", () => {
    expect(brief(stepsOf({ "lamp.works": false }))).toEqual(["act signals lamp.works or", "act signals reflector.fitted or"]);
  });

  it("leaves the other way out where one way already holds", () => {
    expect(stepsOf({ "lamp.works": true, "reflector.fitted": null })).toEqual([]);
  });

  it("asks what settles whether a line applies", () => {
    expect(brief(stepsOf({ "rides.night": null, "lamp.works": true }))).toEqual([
      "bring-record signals rides.night",
      "bring-record use rides.night",
      "act use rides.day",
    ].filter((step) => !step.includes("use")));
  });

  it("looks through a derived fact at the facts it is computed from", () => {
    const steps = stepsOf({ "rides.year": null, "paint.grade": "B" });
    expect(brief(steps)).toEqual(["bring-record use rides.year", "act use rides.day", "act use paint.grade"]);
  });

  it("asks for a better grade only where points decide", () => {
    expect(brief(stepsOf({ "paint.grade": "C", "accidents.year": 0, "rides.year": 5 }))).toEqual(["act use rides.day", "act use paint.grade"]);
  });

  it("asks for nothing under a line that does not apply", () => {
    expect(stepsOf({ "rides.night": 0, "lamp.works": false, "reflector.fitted": false })).toEqual([]);
  });

  it("waits for a decision where only the name is known", () => {
    expect(stepsOf({}, [])).toEqual([{ kind: "wait-for-decision", criterion: "spirit", contradicting: false }]);
  });

  it("waits for the committee where decisions contradict", () => {
    expect(stepsOf({}, [decided("pass"), decided("fail")])).toEqual([{ kind: "wait-for-decision", criterion: "spirit", contradicting: true }]);
  });

  it("says of a decided criterion only that it is decided, whatever its lines say", () => {
    expect(stepsOf({ "bell.works": false }, [decided("pass"), decided("fail", "signals")])).toEqual([
      { kind: "decided", criterion: "signals", decision: decided("fail", "signals") },
    ]);
  });

  it("waits for an appeal instead of asking for a record", () => {
    expect(brief(stepsOf({ "accidents.year": { value: 1, contested: true } }))).toContain("resolve-appeal brakes accidents.year");
    expect(brief(stepsOf({ "owner.disqualified": { value: true, contested: true } }))).toEqual(["resolve-appeal disqualified owner.disqualified"]);
  });

  it("asks for the record that rules a veto out", () => {
    expect(brief(stepsOf({ "owner.disqualified": null }))).toEqual(["bring-record disqualified owner.disqualified"]);
  });

  it("says of a veto in force only that it is", () => {
    expect(stepsOf({ "owner.disqualified": true })).toEqual([{ kind: "veto-in-force", veto: "disqualified" }]);
  });

  it("refuses a result of another rubric", () => {
    expect(() => nextSteps(assessBicycle(goodBicycle), fiveHavesRubric)).toThrow(WenmingError);
  });
});
