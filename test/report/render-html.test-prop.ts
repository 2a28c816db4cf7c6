import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { renderHtml } from "wenming";
import { arbitraryReport, mapTexts } from "./arbitrary-report.js";

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."<>&\"'`=/!-\\".split(""), "<script>", "</style>", "</title>", "-->", "<!--", "]]>", "javascript:", "onload=", "&lt;", "\u0000", "\n", "\uD800"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `x${parts.join("")}`);

/** The tags of a page, without the values of their attributes. */
const skeleton = (page: string): string[] => page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""')) ?? [];

describe("renderHtml", () => {
  it("makes the same tags of any text as of harmless text with as many lines", () => {
    fc.assert(
      fc.property(arbitraryReport(hostile), (report) => {
        const harmless = mapTexts(report, (text) => text.split("\n").map((line) => (line === "" ? "" : "x")).join("\n"));
        expect(skeleton(renderHtml(report))).toEqual(skeleton(renderHtml(harmless)));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no sign of markup in text or attributes unescaped", () => {
    fc.assert(
      fc.property(arbitraryReport(hostile), hostile, hostile, (report, title, lang) => {
        const page = renderHtml(report, { title, lang });
        const style = /<style>.*?<\/style>/s.exec(page)?.[0] ?? "";
        const text = page.replace(style, "").replace(/<[^>]*>/g, "");
        expect(text).not.toMatch(/[<>"']/);
        expect(text.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });
});
