import { describe, expect, it } from "vitest";
import { assess, assessmentDetail, type AssessOptions, type Rubric } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { assessBicycle, bicycleRubric, goodBicycle, type BicycleFacts } from "../support/assessments.js";
import { textsOf } from "./report-texts.js";

function detail(changes: BicycleFacts, options: Partial<AssessOptions> = {}, catalog = zhCN): string[] {
  return textsOf(assessmentDetail(assessBicycle({ ...goodBicycle, ...changes }, options), bicycleRubric, { catalog }));
}

const club = (outcome: "pass" | "fail", criterion: string) => ({ criterion, stage: "club", outcome, decidedOn: "2026-06-01" }) as const;

describe("assessmentDetail", () => {
  it("heads the result with its particulars", () => {
    const period = { from: "2026-01-01", to: "2026-12-31" };
    expect(detail({ "bell.works": null, "owner.disqualified": null }, { period })).toEqual(
      expect.arrayContaining([
        "bike-7：评定明细",
        "截至日期=2026-12-31",
        "周期=2026-01-01 至 2026-12-31",
        "达标数=0–4 / 4",
        "否决前达标数=2–4 / 4",
        "得分=0–9 / 9",
        "等次=无等次–优秀",
        "资料情况=共需 9 项情况，已明确 7 项。",
      ]),
    );
  });

  // A silver household and a volunteer of two stars did not fail.
  it("has no verdict where tiers rate the result and no rule says what is compliant", () => {
    const heads = (rubric: Rubric): string[] => {
      const assessment = assess<Rubric>(rubric, { ...goodBicycle, "brakes.count": 1 }, { subject: { id: "b" }, asOf: "2026-12-31" });
      return textsOf(assessmentDetail(assessment, rubric, { catalog: zhCN })).filter((text) => text.startsWith("结论="));
    };
    const { tiers, ...rest } = bicycleRubric as Rubric;
    expect(tiers).toBeDefined();
    expect(rest).not.toHaveProperty("verdict");
    expect(heads({ ...rest, ...(tiers && { tiers }) })).toEqual([]);
    expect(heads({ ...rest, ...(tiers && { tiers }), verdict: { measure: "met", atLeast: 4 } })).toEqual(["结论=不达标"]);
    expect(heads(rest)).toEqual(["结论=不达标"]);
  });

  it("says that nothing is left to do only where everything is met", () => {
    const last = (rubric: Rubric, facts: BicycleFacts): string[] => {
      const assessment = assess<Rubric>(rubric, facts, { subject: { id: "b" }, asOf: "2026-12-31", decisions: [club("pass", "spirit")] });
      return textsOf(assessmentDetail(assessment, rubric, { catalog: zhCN }));
    };
    expect(last(bicycleRubric, goodBicycle)).toContain("没有需要补充或改进的。");
    // Points that no line can bring: the criterion fails, and no record would help.
    const unreachable = bicycleRubric.criteria.map((criterion) =>
      criterion.award.by === "points" ? { ...criterion, award: { by: "points" as const, atLeast: 99 } } : criterion,
    );
    const texts = last({ ...(bicycleRubric as Rubric), criteria: unreachable }, goodBicycle);
    expect(texts).not.toContain("没有需要补充或改进的。");
  });

  it("shows each line with what was asked, what is known, the record and the source", () => {
    const texts = detail({ "brakes.count": { atMost: 1 } });
    expect(texts).toContain("✓ 车铃|车铃能响：是\n来源 1|是|检查单（车协，2026-05-01）");
    expect(texts).toContain("✗ 两个刹车|以下各项都要做到：||");
    expect(texts).toContain("|刹车数量：至少2个\n本库建议（来源 2）|至多1个\n还差1至2个|");
    expect(texts).toContain("|全年事故次数：少于1次\n本库建议（来源 2）|0次|");
  });

  it("names kinds of registers in the language, and keeps what the host wrote", () => {
    const evidence = [{ record: "r-1", kind: "covenant-log" }, { record: "r-2", kind: "toString" }, { record: "r-3" }];
    expect(detail({ "bell.works": { value: true, evidence } })).toContain("✓ 车铃|车铃能响：是\n来源 1|是|村规民约执行台账\ntoString\nr-3");
  });

  it("shows the source of one test of a group beside that test", () => {
    const texts = detail({});
    expect(texts).toContain("|车灯能亮：是\n来源 1|是|");
    expect(texts).toContain("|装有反光片：是\n本库建议（来源 2）|否|");
  });

  it("shows whether a line applies", () => {
    expect(detail({ "rides.night": null })).toContain("? 夜里看得见\n还不清楚这一条是否适用。|适用条件：夜间骑行次数：多于0次\n来源 1|不详|");
    expect(detail({ "rides.night": 0 })).toContain("— 夜里看得见\n这一条不适用。|适用条件：夜间骑行次数：多于0次\n来源 1|0次|");
  });

  it("shows points of lines and criteria, and grades by their labels", () => {
    const texts = detail({ "paint.grade": ["A", "B"] });
    expect(texts).toContain("使用 · ✓ 达标 · 8 / 8\n得分达到了 6 分的要求。");
    expect(texts).toContain("? 油漆\n2.5–4 / 4|油漆档次：“完好”得4分；“有划痕”得2.5分；“C”得0分|完好或有划痕，尚未确定|");
  });

  it("shows the decision that settled a criterion, its records, and that the lines say otherwise", () => {
    const decision = { ...club("pass", "brakes"), evidence: [{ record: "m-1", kind: "会议记录" }] };
    expect(detail({ "brakes.count": 1 }, { decisions: [decision] })).toContain(
      "刹车 · ✓ 达标\n车协评议已于 2026-06-01 认定达到。\n佐证：会议记录\n认定结论与记录不一致，请核对。",
    );
  });

  it("marks a fact under appeal", () => {
    expect(detail({ "accidents.year": { value: 2, contested: true } })).toContain(
      "|全年事故次数：少于1次\n本库建议（来源 2）|2次（申诉中）|",
    );
  });

  it("names the vetoes with their state", () => {
    expect(detail({ "owner.disqualified": true })).toContain("取消资格|已查实，一票否决生效。|来源 1");
    expect(detail({ "owner.disqualified": null })).toContain("取消资格|尚未排除，缺少核查记录。|来源 1");
    expect(detail({})).toContain("取消资格|已排除。|来源 1");
  });

  it("asks for each record once, with all that it settles", () => {
    const texts = detail({ "bell.works": null, "brakes.count": null }, { decisions: [club("pass", "spirit")] }, en);
    expect(texts).toContain("Inspection sheet (settles: The bell rings, Brakes)");
    expect(texts).toContain("Signals: If it is not so yet: Fit another bell (little work).");
  });

  it("says what to do, what is out of reach and what to wait for", () => {
    const texts = detail({ "lamp.works": false, "accidents.year": 1, "owner.disqualified": true });
    expect(texts).toContain("信号：（任选其一）请落实：“车灯能亮”应为“是”，现为“否”。");
    expect(texts).toContain("刹车：“全年事故次数”已成定局，本周期内改变不了。");
    expect(texts).toContain("车德：等评议组织作出认定。");
    expect(texts).toContain("一票否决：取消资格。");
  });

  it("asks for a better grade than the one that is known", () => {
    expect(detail({ "paint.grade": "C", "rides.year": 0, "rides.night": 0 })).toContain("使用：请落实：“油漆档次”应为“更高档次”，现为“C”。");
  });

  it("prints sums whose columns add up to the totals", () => {
    const texts = detail({ "rides.year": { atLeast: 10 }, "accidents.year": 3, "paint.grade": "B", "owner.disqualified": null });
    expect(texts).toEqual(expect.arrayContaining(["一票否决：取消资格|−1|0", "合计|0|3"]));
    expect(texts).toEqual(expect.arrayContaining(["使用：基础分|2|2", "白天常骑|0|4", "出过事故扣分|−1.5|−1.5", "使用：封顶|0|0"]));
    expect(texts).toEqual(expect.arrayContaining(["一票否决：取消资格|−3|0", "合计|0|8"]));
  });

  it("lists the faults of the data in the words of the rubric", () => {
    expect(detail({ "brakes.count": -1 })).toContain("刹车数量：填的数超出了可能的范围，已按不详处理，请核对。应为：数。");
  });

  it("lists the sources, and says which are of this library's making", () => {
    expect(detail({})).toEqual(expect.arrayContaining(["自行车手册（车协，车〔2020〕1号，2020）", "本库建议：没有统一规定"]));
  });

  it("takes the name of the subject", () => {
    const report = assessmentDetail(assessBicycle(goodBicycle), bicycleRubric, { catalog: en, name: "The red one" });
    expect(report.title).toBe("The red one: the result line by line");
  });
});
