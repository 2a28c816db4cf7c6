import { describe, expect, it } from "vitest";
import { checkFiveHaves, fiveHavesRubric, renderHtml, stationTable, WenmingError } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { assessBicycle, bicycleRubric, goodBicycle } from "../support/assessments.js";
import { textsOf } from "./report-texts.js";

const decisions = [{ criterion: "spirit", stage: "club", outcome: "pass", decidedOn: "2026-06-01" }] as const;

describe("stationTable", () => {
  it("puts stations against criteria with sign, word and verdict", () => {
    const rows = [
      { name: "东街", assessment: assessBicycle(goodBicycle, { decisions }) },
      { name: "西街", assessment: assessBicycle({ ...goodBicycle, "bell.works": false, "brakes.count": null }) },
    ];
    expect(textsOf(stationTable(rows, bicycleRubric, { catalog: zhCN })).slice(0, 5)).toEqual([
      "自行车安全检查",
      "评分标准：自行车安全检查（1.0.0 版）",
      "实践所、站|信号|刹车|使用|车德|加分|结论",
      "东街|✓ 达标|✓ 达标|✓ 达标|✓ 达标|1|达标",
      "西街|✗ 未达标|? 待补|✓ 达标|? 待补|1|不达标",
    ]);
  });

  // On a phone a grid of seven columns would hide most of them: records fold.
  it("is read row by row, with the name of each criterion at its cells", () => {
    const assessment = checkFiveHaves({ station: { id: "s-1", tier: "village-station", name: "站" } }, { asOf: "2023-12-31" });
    const report = stationTable([{ name: "站", assessment }], fiveHavesRubric, { catalog: zhCN });
    expect(report.blocks[0]).toMatchObject({ kind: "table", layout: "records" });
    expect(renderHtml(report)).toContain('data-head="有机制"');
  });

  it("says per line why, and which record to bring", () => {
    const assessment = checkFiveHaves(
      { station: { id: "s-1", tier: "village-station", name: "城北社区站" } },
      { asOf: "2023-12-31" },
    );
    const texts = textsOf(stationTable([{ name: "城北社区站", assessment }], fiveHavesRubric, { catalog: zhCN }));
    expect(texts).toContain(
      "有机制：负责人职务明确|? 待补|负责人（所长、站长）职务明确：不详，还不能判断。|请提供：组织架构图或任职文件。\n" +
        "如果还没有做到，可以：明确所长（站长）由谁担任，写入组织架构（容易办）。",
    );
  });

  it("shows the tests that decided a line, not those that did not", () => {
    const assessment = assessBicycle({ ...goodBicycle, "brakes.count": 1, "lamp.works": false, "reflector.fitted": true });
    const texts = textsOf(stationTable([{ name: "b", assessment }], bicycleRubric, { catalog: en })).join("\n");
    expect(texts).toContain("Brakes: Two brakes|✗ not met|Brakes: 1, asked for at least 2 brakes, not fulfilled.|To do:");
    expect(texts).toContain("Signals: Seen at night|✓ met|A reflector is fitted: yes, as asked.|");
  });

  it("says what a decision settled, with the label of its stage", () => {
    const assessment = assessBicycle(goodBicycle, { decisions });
    expect(textsOf(stationTable([{ name: "b", assessment }], bicycleRubric, { catalog: zhCN }))).toContain(
      "车德|✓ 达标|车协评议已于 2026-06-01 认定达到。|",
    );
  });

  it("takes a title and sentences of the host", () => {
    const report = stationTable([], bicycleRubric, { catalog: zhCN, title: "检查表", overrides: { "head.station": "站点" } });
    expect(textsOf(report)).toEqual(expect.arrayContaining(["检查表", "站点|信号|刹车|使用|车德|加分|结论"]));
  });

  it("refuses results of another rubric", () => {
    const assessment = assessBicycle(goodBicycle);
    expect(() => stationTable([{ name: "b", assessment }], fiveHavesRubric, { catalog: zhCN })).toThrow(new WenmingError("assessments.mixed-rubrics"));
  });
});
