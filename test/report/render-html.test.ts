import { describe, expect, it } from "vitest";
import { renderHtml, type ReportBlock, type ReportDocument } from "wenming";
import { htmlStyle } from "../../src/report/html-style.js";

const page = (...blocks: readonly ReportBlock[]): string => {
  const report: ReportDocument = { locale: "zh-CN", title: "评定表", blocks };
  return renderHtml(report);
};

describe("renderHtml", () => {
  it("is one page that needs nothing from outside and runs nothing", () => {
    const html = page({ kind: "paragraph", text: "好" });
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i);
  });

  it("takes title and language of the page", () => {
    const html = renderHtml({ locale: "zh-CN", title: "a", blocks: [] }, { title: "b", lang: "zh-Hans" });
    expect(html).toContain("<title>b</title>");
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toContain("<h1>a</h1>");
  });

  it("marks up tables with heads, groups and totals", () => {
    const html = page({
      kind: "table",
      layout: "records",
      columns: [{ head: "项" }, { head: "数", align: "end", share: 30 }],
      rows: [
        { kind: "group", text: "组" },
        { kind: "cells", cells: ["甲", "1"] },
        { kind: "cells", cells: ["", "2"] },
        { kind: "total", cells: ["合计", "3"] },
      ],
    });
    expect(html).toContain('<div class="table records">');
    expect(html).toContain('<th scope="col" class="end" style="width: 30%">数</th>');
    expect(html).toContain('<tr class="group"><th scope="rowgroup" colspan="2">组</th></tr>');
    expect(html).toContain('<tr><th scope="row">甲</th><td class="end" data-head="数">1</td></tr>');
    expect(html).toContain('<tr class="continued">');
    expect(html).toContain('<tr class="total">');
  });

  it("says a picture of signs in words", () => {
    const text = [{ text: "★★", tone: "star-lit", spoken: "达标 2 项" }, { text: "☆", tone: "star-lost", spoken: "" }] as const;
    expect(page({ kind: "paragraph", text })).toContain(
      '<span class="spoken">达标 2 项</span><span aria-hidden="true"><span class="star-lit">★★</span></span>' +
        '<span aria-hidden="true"><span class="star-lost">☆</span></span>',
    );
  });

  it("nests headings by depth and starts pages where asked", () => {
    const inner: ReportBlock = { kind: "section", title: "内", blocks: [] };
    expect(page({ kind: "section", title: "外", blocks: [inner], startsPage: true })).toContain(
      '<section class="level-2 page">\n<h2>外</h2>\n<section class="level-3">\n<h3>内</h3>',
    );
  });

  it("cannot be left through the width of a column", () => {
    const share = '1"><script>' as unknown as number;
    expect(page({ kind: "table", layout: "grid", columns: [{ head: "a", share }], rows: [] })).not.toContain("<script");
  });
});

describe("the look of the page", () => {
  it("repeats table heads, keeps rows whole and sets the paper for print", () => {
    expect(htmlStyle).toContain("size: A4");
    expect(htmlStyle).toContain("thead { display: table-header-group; }");
    expect(htmlStyle).toMatch(/tr, li[^{]*\{ break-inside: avoid; \}/);
  });

  it("keeps every colour of text readable on the paper", () => {
    const colors = new Map([...htmlStyle.matchAll(/--([a-z]+): #([0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
    const weakerThan = (ratio: number, ...inks: readonly string[]): readonly string[] =>
      inks.filter((name) => contrast(colors.get(name) ?? "ffffff", "f7f8f5") < ratio);
    expect(weakerThan(4.5, "ink", "muted", "accent", "pass", "fail", "open", "slate")).toEqual([]);
    // A lit star is a sign, not text.
    expect(weakerThan(3, "gold")).toEqual([]);
  });
});

// Contrast as WCAG 2.2 defines it.
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
