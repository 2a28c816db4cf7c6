import { readOptions } from "../core/require-record.js";
import { displayWidth, withoutControls } from "./display-width.js";
import type { ReportBlock, ReportDocument, ReportSpan, ReportText, ReportTone } from "./report-document.js";
import { requireReport } from "./require-report.js";
import { spansOf } from "./report-text.js";
import { drawTable, lineWidth, type TextLine } from "./text-table.js";
import { wrapText } from "./wrap-text.js";

/** How {@link renderText} prints. */
export interface RenderTextOptions {
  /** `true`: with the colours of a terminal (ANSI). Without it the text is plain. */
  readonly color?: boolean;
  /** Columns to fill at most; 100 where absent. A table that cannot be squeezed so far is wider. */
  readonly width?: number;
}

/** The codes of a terminal that turn a tone on. */
const colors: Readonly<Record<ReportTone, string>> = {
  pass: "32",
  fail: "31",
  incomplete: "33",
  inapplicable: "2",
  "star-lit": "33",
  "star-lost": "2",
  "star-open": "36",
  strong: "1",
  muted: "2",
};

/**
 * Prints a report for a terminal or a plain text file: tables drawn with box signs, Chinese characters counted as two
 * columns, colours only when asked for.
 *
 * Characters that a terminal would obey are taken out of all text.
 *
 * @param report - a report of this library or one made by hand
 * @param options.color - with the colours of a terminal
 * @param options.width - columns to fill at most; 100 where absent
 * @returns lines, the last one closed by a line break
 *
 * @example
 * ```ts
 * import { renderText } from "wenming/report";
 *
 * renderText({ locale: "zh-CN", title: "评定表", blocks: [] }); // => "评定表\n══════\n"
 * ```
 */
export function renderText(report: ReportDocument, options: RenderTextOptions = {}): string {
  requireReport(report);
  const { color = false, width = 100 } = readOptions(options);
  const title: TextLine = [{ text: withoutControls(report.title), tone: "strong" }];
  const subtitle = report.subtitle === undefined ? [] : wrapText([{ text: report.subtitle, tone: "muted" }], width);
  const blocks = report.blocks.flatMap((block) => [[], ...drawBlock(block, width, 1)]);
  const lines: readonly TextLine[] = [title, [{ text: "═".repeat(Math.min(width, lineWidth(title))) }], ...subtitle, ...blocks];
  return lines.map((line) => `${printLine(line, color)}\n`).join("");
}

function drawBlock(block: ReportBlock, width: number, depth: number): readonly TextLine[] {
  switch (block.kind) {
    case "section":
      return [...drawHeading(block.title, width, depth), ...block.blocks.flatMap((inner) => [[], ...drawBlock(inner, width, depth + 1)])];
    case "paragraph":
      return wrapText(block.text, width);
    case "note":
      return hanging("※ ", wrapText([...spansOf(block.text).map(muted)], width - 2));
    case "list":
      return block.items.flatMap((item, index) => {
        const sign = block.numbered === true ? `${index + 1}. `.padStart(String(block.items.length).length + 2) : "• ";
        return hanging(sign, wrapText(item, width - displayWidth(sign)));
      });
    case "fields": {
      const named = block.fields.map(({ name, value }) => ({ name: withoutControls(name), value }));
      const names = Math.max(0, ...named.map(({ name }) => displayWidth(name)));
      return named.flatMap(({ name, value }) => {
        const sign = `${name}${" ".repeat(names - displayWidth(name))}  `;
        return hanging(sign, wrapText(value, width - names - 2), "muted");
      });
    }
    case "table":
      return drawTable(block, width);
  }
}

function drawHeading(title: ReportText, width: number, depth: number): readonly TextLine[] {
  const lines = wrapText(spansOf(title).map((span): ReportSpan => ({ tone: "strong", ...span })), width);
  if (depth > 2) return lines;
  const widest = Math.max(...lines.map(lineWidth));
  return [...lines, [{ text: (depth === 1 ? "━" : "─").repeat(widest), tone: "muted" }]];
}

// The first line starts with a sign, the others with as much room.
function hanging(sign: string, lines: readonly TextLine[], tone?: ReportTone): readonly TextLine[] {
  const room = " ".repeat(displayWidth(sign));
  return lines.map((line, index) => [index > 0 ? { text: room } : { text: sign, ...(tone === undefined ? {} : { tone }) }, ...line]);
}

function muted(span: ReportSpan): ReportSpan {
  return { tone: "muted", ...span };
}

function printLine(line: TextLine, color: boolean): string {
  const text = line.map(({ text: run, tone }) => {
    return color && tone !== undefined && run.trim() !== "" ? `\u001B[${colors[tone]}m${run}\u001B[0m` : run;
  });
  return text.join("").trimEnd();
}
