import { describe, expect, it } from "vitest";
import { householdBoard, rankHouseholds, type Assessment } from "wenming";
import { zhCN } from "wenming/messages/zh-CN";
import { assessBicycle, bicycleRubric, goodBicycle, type BicycleFacts } from "../support/assessments.js";
import { fiveNamesRubric, starAssessment } from "../support/star-assessment.js";
import { textsOf } from "./report-texts.js";

const passed = [{ criterion: "spirit", stage: "club", outcome: "pass", decidedOn: "2026-06-01" }] as const;

function bike(id: string, changes: BicycleFacts): Assessment {
  return assessBicycle({ ...goodBicycle, ...changes }, { subject: { id }, decisions: passed });
}

const board = (assessments: readonly Assessment[]): string[] =>
  textsOf(householdBoard(rankHouseholds(assessments), bicycleRubric, { catalog: zhCN }));

describe("householdBoard", () => {
  it("shows ranks, stars, bounds, points, tiers and the state of vetoes", () => {
    const rows = board([
      bike("a", {}),
      bike("b", { "bell.works": null }),
      bike("c", { "bell.works": false, "owner.disqualified": true }),
      bike("d", { "owner.disqualified": null }),
      bike("e", { "owner.disqualified": { value: true, contested: true } }),
    ]);
    expect(rows.filter((row) => row.includes("|"))).toEqual([
      "名次|户编号|一览|达标数（星）|得分|等次|一票否决",
      "1|a|★★★★|4 / 4|9 / 9|优秀|无",
      "1–4|b|◇★★★|3–4 / 4|9 / 9|良好–优秀|无",
      "1–4|d|★★★★|0–4 / 4|0–9 / 9|无等次–优秀|待查",
      "1–4|e|★★★★|0–4 / 4|0–9 / 9|无等次–优秀|申诉中",
      "3–5|c|☆★★★|0 / 4|0 / 9|无等次|有",
    ]);
  });

  it("never tells a reason, nor which veto it is", () => {
    const text = board([bike("a", { "owner.disqualified": true, "bell.works": false })]).join("\n");
    for (const word of ["取消资格", "车铃", "检查单", "没有达到"]) expect(text).not.toContain(word);
  });

  it("leaves out what the rubric does not have: points, tiers, vetoes", () => {
    const ranked = rankHouseholds([starAssessment("h-1", 2, 4)]);
    const rows = textsOf(householdBoard(ranked, fiveNamesRubric, { catalog: zhCN })).filter((row) => row.includes("|"));
    expect(rows).toEqual(["名次|户编号|一览|达标数", "1|h-1|★★◇◇☆|2–4 / 5"]);
  });

  it("counts the households that are still open", () => {
    expect(board([bike("a", {}), bike("b", { "bell.works": null })])).toContain("共 2 户，其中 1 户还有待明确的情况。");
  });

  it("says a star strip in words for screen readers, once", () => {
    const report = householdBoard(rankHouseholds([starAssessment("h-1", 2, 4)]), fiveNamesRubric, { catalog: zhCN });
    const spoken = JSON.stringify(report).match(/"spoken":"[^"]+"/g);
    expect(spoken).toEqual(['"spoken":"达标 2 项，未达标 1 项，待补 2 项"']);
  });
});
