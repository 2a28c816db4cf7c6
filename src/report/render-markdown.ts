import type { ReportBlock, ReportColumn, ReportDocument, ReportRow, ReportSpan, ReportTable, ReportText } from "./report-document.js";
import { requireReport } from "./require-report.js";
import { linesOf, plainText, spansOf } from "./report-text.js";

/**
 * Prints a report as Markdown (CommonMark with the tables of GFM). All text of the report stays text: what would be
 * markup is escaped.
 *
 * @param report - a report of this library or one made by hand
 * @returns Markdown, closed by a line break
 *
 * @example
 * ```ts
 * import { renderMarkdown } from "wenming/report";
 *
 * renderMarkdown({ locale: "en", title: "A|B", blocks: [{ kind: "list", items: ["one", "two"] }] });
 * // => "# A\\|B\n\n- one\n- two\n"
 * ```
 */
export function renderMarkdown(report: ReportDocument): string {
  requireReport(report);
  const subtitle = report.subtitle === undefined ? [] : [inline(report.subtitle)];
  const parts = [`# ${oneLine(report.title)}`, ...subtitle, ...report.blocks.flatMap((block) => partsOf(block, 2))];
  return `${parts.join("\n\n")}\n`;
}

function partsOf(block: ReportBlock, depth: number): readonly string[] {
  switch (block.kind) {
    case "section": {
      const heading = `${"#".repeat(Math.min(6, depth))} ${oneLine(plainText(block.title))}`;
      return [heading, ...block.blocks.flatMap((inner) => partsOf(inner, depth + 1))];
    }
    case "paragraph":
      return [inline(block.text)];
    case "note":
      return [`> ${inline(block.text).replaceAll("\n", "\n> ")}`];
    case "list":
      return [block.items.map((item, index) => listItem(item, block.numbered === true ? `${index + 1}. ` : "- ")).join("\n")];
    case "fields":
      return [block.fields.map(({ name, value }) => listItem([{ text: name, tone: "strong" }, { text: ": " }, ...spansOf(value)], "- ")).join("\n")];
    case "table":
      return [tableOf(block)];
  }
}

function tableOf({ columns, rows }: ReportTable): string {
  const lines = [columns.map(({ head }) => oneLine(head)), columns.map(divider), ...rows.map((row) => cellsOf(row, columns.length))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function divider({ align = "start" }: ReportColumn): string {
  return { start: "---", center: ":-:", end: "--:" }[align];
}

// A group spans no columns in Markdown: it stands in the first of them.
function cellsOf(row: ReportRow, count: number): readonly string[] {
  const cells = row.kind === "group" ? [row.text] : row.cells;
  return Array.from({ length: count }, (_, index) => {
    const cell = inline(cells[index] ?? "").replaceAll("\\\n", "<br>");
    return row.kind === "total" && cell !== "" ? `**${cell}**` : cell;
  });
}

function listItem(text: ReportText, sign: string): string {
  return sign + inline(text).replaceAll("\n", `\n${" ".repeat(sign.length)}`);
}

// A backslash before the line break keeps it.
function inline(text: ReportText): string {
  return linesOf(text).map((line) => atLineStart(line.map(spanOf).join(""))).join("\\\n");
}

function spanOf({ text, tone }: ReportSpan): string {
  const escaped = escapeMarkdown(text);
  if (tone !== "strong") return escaped;
  // Emphasis needs text without spaces at its ends.
  return escaped.replace(/^(\s*)(.*?)(\s*)$/s, (whole, before: string, inner: string, after: string) =>
    inner === "" ? whole : `${before}**${inner}**${after}`,
  );
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, " ").trim());
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(/[\\`*_[\]<>|~&#]/g, "\\$&");
}

// Signs that open a list, a quotation or a rule, where a line starts with them.
function atLineStart(line: string): string {
  return line.replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)([.)])/, "$1\\$2").replace(/^\s+/, "");
}
