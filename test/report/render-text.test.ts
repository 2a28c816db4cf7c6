import { describe, expect, it } from "vitest";
import { renderText, type ReportBlock } from "wenming";
import { plainText } from "../../src/report/report-text.js";
import { wrapText } from "../../src/report/wrap-text.js";

const lines = (block: ReportBlock, width = 40, color = false): string[] =>
  renderText({ locale: "zh-CN", title: "表", blocks: [block] }, { width, color }).trimEnd().split("\n").slice(3);

describe("renderText", () => {
  it("draws a table whose Chinese and Latin cells line up", () => {
    expect(
      lines({
        kind: "table",
        layout: "grid",
        columns: [{ head: "站点" }, { head: "数", align: "end" }, { head: "结论", align: "center" }],
        rows: [
          { kind: "cells", cells: ["卜宜乡所", "34", "✓"] },
          { kind: "cells", cells: ["East", "8", "? 待补"] },
          { kind: "total", cells: ["合计", "42", ""] },
        ],
      }),
    ).toEqual([
      "┌──────────┬────┬────────┐",
      "│ 站点     │ 数 │  结论  │",
      "├──────────┼────┼────────┤",
      "│ 卜宜乡所 │ 34 │   ✓    │",
      "│ East     │  8 │ ? 待补 │",
      "├──────────┼────┼────────┤",
      "│ 合计     │ 42 │        │",
      "└──────────┴────┴────────┘",
    ]);
  });

  it("joins the lines of a table around groups, and rules rows apart where one of them wraps", () => {
    expect(
      lines(
        {
          kind: "table",
          layout: "records",
          columns: [{ head: "项" }, { head: "注" }],
          rows: [
            { kind: "group", text: "第一组" },
            { kind: "cells", cells: ["甲", "一二三四五六七八九十"] },
            { kind: "cells", cells: ["", "同一条的另一问"] },
            { kind: "cells", cells: ["乙", "二"] },
          ],
        },
        24,
      ),
    ).toEqual([
      "┌────┬─────────────────┐",
      "│ 项 │ 注              │",
      "├────┴─────────────────┤",
      "│ 第一组               │",
      "├────┬─────────────────┤",
      "│ 甲 │ 一二三四五六七  │",
      "│    │ 八九十          │",
      "│    │ 同一条的另一问  │",
      "├────┼─────────────────┤",
      "│ 乙 │ 二              │",
      "└────┴─────────────────┘",
    ]);
  });

  it("hangs lists, notes and fields", () => {
    expect(lines({ kind: "list", items: ["一二三四五六七八九十一二三四五六七八九十"] }, 22)).toEqual(["• 一二三四五六七八九十", "  一二三四五六七八九十"]);
    expect(lines({ kind: "list", numbered: true, items: ["甲", "乙"] })).toEqual(["1. 甲", "2. 乙"]);
    expect(lines({ kind: "fields", fields: [{ name: "截至", value: "a" }, { name: "结论数", value: "b\nc" }] })).toEqual(["截至    a", "结论数  b", "        c"]);
    expect(lines({ kind: "note", text: "注" })).toEqual(["※ 注"]);
  });

  it("colours only when asked", () => {
    const block: ReportBlock = { kind: "paragraph", text: [{ text: "✓ 达标", tone: "pass" }, { text: " 好" }] };
    expect(lines(block)).toEqual(["✓ 达标 好"]);
    expect(lines(block, 40, true)).toEqual(["\u001B[32m✓ 达标\u001B[0m 好"]);
  });

  it("draws a table without rows", () => {
    expect(lines({ kind: "table", layout: "grid", columns: [{ head: "ab" }], rows: [] })).toEqual(["┌────┐", "│ ab │", "├────┤", "└────┘"]);
  });
});

describe("wrapText", () => {
  const wrap = (text: string, width: number): string[] => wrapText(text, width).map(plainText);

  it("starts no line with a closing sign", () => {
    expect(wrap("一二三四五，六", 10)).toEqual(["一二三四", "五，六"]);
  });

  it("ends no line with an opening sign", () => {
    expect(wrap("一二三四（五六）", 10)).toEqual(["一二三四", "（五六）"]);
  });

  it("breaks English at spaces, and a word only where it is too long", () => {
    expect(wrap("to be or not", 6)).toEqual(["to be", "or not"]);
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  });

  it("keeps the breaks of the text, empty lines included", () => {
    expect(wrap("一\n\n二", 10)).toEqual(["一", "", "二"]);
  });
});
