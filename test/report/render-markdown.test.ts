import { describe, expect, it } from "vitest";
import { renderMarkdown, type ReportBlock } from "wenming";

const body = (...blocks: readonly ReportBlock[]): string => renderMarkdown({ locale: "zh-CN", title: "表", blocks }).slice("# 表\n\n".length, -1);

describe("renderMarkdown", () => {
  it("prints a table, with groups in the first column, bold totals and breaks inside cells", () => {
    expect(
      body({
        kind: "table",
        layout: "grid",
        columns: [{ head: "项" }, { head: "数", align: "end" }, { head: "注", align: "center" }],
        rows: [
          { kind: "group", text: [{ text: "组", tone: "strong" }, { text: "\n二" }] },
          { kind: "cells", cells: ["a|b", "1", "*x*"] },
          { kind: "total", cells: ["合计", "3", ""] },
        ],
      }),
    ).toBe(
      ["| 项 | 数 | 注 |", "| --- | --: | :-: |", "| **组**<br>二 |  |  |", "| a\\|b | 1 | \\*x\\* |", "| **合计** | **3** |  |"].join("\n"),
    );
  });

  it("prints sections, lists, fields and notes", () => {
    expect(
      body(
        { kind: "section", title: "一", blocks: [{ kind: "section", title: "二", blocks: [] }] },
        { kind: "list", items: ["甲\n乙", "丙"] },
        { kind: "list", numbered: true, items: ["甲"] },
        { kind: "fields", fields: [{ name: "名", value: "值" }] },
        { kind: "note", text: "注\n二" },
      ),
    ).toBe("## 一\n\n### 二\n\n- 甲\\\n  乙\n- 丙\n\n1. 甲\n\n- **名**: 值\n\n> 注\\\n> 二");
  });

  it.each([
    ["<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"],
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["# no heading", "\\# no heading"],
    ["[no](link)", "\\[no\\](link)"],
    ["`a` ~b~ _c_ \\", "\\`a\\` \\~b\\~ \\_c\\_ \\\\"],
    ["2026-06-30", "2026-06-30"],
  ])("keeps %j text", (text, printed) => {
    expect(body({ kind: "paragraph", text })).toBe(printed);
  });
});
