import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderText, type ReportDocument, type ReportTable } from "wenming";
import { plainText } from "../../src/report/report-text.js";
import { wrapText } from "../../src/report/wrap-text.js";
import { arbitraryReport } from "./arbitrary-report.js";

// Signs whose width is beyond doubt, so that the test can count columns by itself.
const narrow = fc.constantFrom(..."abcXYZ019 -.,:;()[]".split(""));
const wide = fc.constantFrom(..."新时代文明实践村户达标，。：（）《》、".split(""));
const text = fc.array(fc.oneof(narrow, wide), { maxLength: 40 }).map((signs) => signs.join(""));
const columns = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign >= "\u2E80" ? 2 : 1), 0);

const table = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    kind: fc.constant("table" as const),
    layout: fc.constant("grid" as const),
    columns: fc.array(fc.record({ head: text, align: fc.constantFrom("start" as const, "center" as const, "end" as const) }), { minLength: count, maxLength: count }),
    rows: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom("cells" as const, "total" as const), cells: fc.array(text, { minLength: count, maxLength: count }) }),
        fc.record({ kind: fc.constant("group" as const), text }),
      ),
      { maxLength: 6 },
    ),
  }),
);

const draw = (block: ReportTable, width: number): string[] => {
  const report: ReportDocument = { locale: "zh-CN", title: "t", blocks: [block] };
  return renderText(report, { width }).trimEnd().split("\n").slice(3);
};

describe("tables", () => {
  it("have lines of one width, however long and wide their texts are", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 20, max: 120 }), (block, width) => {
        const widths = new Set(draw(block, width).map(columns));
        expect(widths.size).toBe(1);
      }),
    );
  });

  it("fit the width wherever their columns can be squeezed so far", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 60, max: 120 }), (block, width) => {
        for (const line of draw(block, width)) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("wrapText", () => {
  it("keeps lines inside the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (source, width) => {
        const lines = wrapText(source, width).map(plainText);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(source.replaceAll(" ", ""));
      }),
    );
  });
});

describe("renderText", () => {
  it("prints no sign that a terminal would obey, whatever the texts hold", () => {
    fc.assert(
      fc.property(arbitraryReport(fc.string({ unit: "binary", maxLength: 8 })), (report) => {
        expect(renderText(report)).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it("adds colours and nothing else when asked for them", () => {
    fc.assert(
      fc.property(arbitraryReport(text), (report) => {
        const colored = renderText(report, { color: true });
         
        expect(colored.replace(/\u001B\[\d+m/g, "").replace(/ +$/gm, "")).toBe(renderText(report));
      }),
    );
  });
});
