import { readOptions } from "../core/require-record.js";
import { htmlStyle } from "./html-style.js";
import type { ReportBlock, ReportDocument, ReportFields, ReportRow, ReportSpan, ReportTable, ReportText } from "./report-document.js";
import { requireReport } from "./require-report.js";
import { linesOf, plainText } from "./report-text.js";

/** How {@link renderHtml} heads the page. */
export interface RenderHtmlOptions {
  /** Title of the page; the report's title where absent. */
  readonly title?: string;
  /** Language tag of the page; the report's language where absent. */
  readonly lang?: string;
}

/**
 * Prints a report as one HTML page that needs nothing else: it opens without a network, runs no script, reads well on a
 * phone and prints on A4 with repeated table heads and no row cut in two.
 *
 * All text of the report is escaped, and the page forbids scripts and everything from outside.
 *
 * @param report - a report of this library or one made by hand
 * @param options.title - title of the page; the report's title where absent
 * @param options.lang - language tag; the report's language where absent
 * @returns a whole document
 *
 * @example
 * ```ts
 * import { renderHtml } from "wenming/report";
 *
 * const page = renderHtml({ locale: "zh-CN", title: "甲 & 乙", blocks: [] });
 * page.includes('<html lang="zh-CN">'); // => true
 * page.includes("<h1>甲 &amp; 乙</h1>"); // => true
 * ```
 */
export function renderHtml(report: ReportDocument, options: RenderHtmlOptions = {}): string {
  requireReport(report);
  const { title = report.title, lang = report.locale } = readOptions(options);
  const subtitle = report.subtitle === undefined ? "" : `\n<p class="subtitle">${escapeHtml(report.subtitle)}</p>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${htmlStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(report.title)}</h1>${subtitle}
</header>
${report.blocks.map((block) => blockHtml(block, 2)).join("\n")}
</main>
</body>
</html>
`;
}

function blockHtml(block: ReportBlock, level: number): string {
  switch (block.kind) {
    case "section": {
      const heading = Math.min(6, level);
      const page = block.startsPage === true ? ` page` : "";
      const inner = block.blocks.map((one) => blockHtml(one, level + 1)).join("\n");
      return `<section class="level-${level}${page}">\n<h${heading}>${textHtml(block.title)}</h${heading}>\n${inner}\n</section>`;
    }
    case "paragraph":
      return `<p>${textHtml(block.text)}</p>`;
    case "note":
      return `<p class="note">${textHtml(block.text)}</p>`;
    case "list": {
      const tag = block.numbered === true ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${textHtml(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "fields":
      return fieldsHtml(block);
    case "table":
      return tableHtml(block);
  }
}

function fieldsHtml({ fields }: ReportFields): string {
  const rows = fields.map(({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${textHtml(value)}</dd></div>`);
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}

function tableHtml(table: ReportTable): string {
  const heads = table.columns.map(
    ({ head, align, share }) => `<th scope="col"${alignHtml(align)}${shareHtml(share)}>${escapeHtml(head)}</th>`,
  );
  const rows = table.rows.map((row) => rowHtml(row, table));
  return `<div class="table ${escapeHtml(table.layout)}">
<table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
}

// On a phone the head of a column goes before each of its cells; `data-head` carries it there.
function rowHtml(row: ReportRow, { columns, layout }: ReportTable): string {
  if (row.kind === "group") return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${textHtml(row.text)}</th></tr>`;
  const first = row.cells[0];
  const isContinued = first !== undefined && plainText(first) === "";
  const kind = row.kind === "total" ? ` class="total"` : isContinued ? ` class="continued"` : "";
  const cells = columns.map(({ head, align }, index) => {
    const text = textHtml(row.cells[index] ?? "");
    if (index === 0) return `<th scope="row"${alignHtml(align)}>${text}</th>`;
    return `<td${alignHtml(align)}${layout === "records" ? ` data-head="${escapeHtml(head)}"` : ""}>${text}</td>`;
  });
  return `<tr${kind}>${cells.join("")}</tr>`;
}

function alignHtml(align: ReportTable["columns"][number]["align"]): string {
  return align === undefined || align === "start" ? "" : ` class="${escapeHtml(align)}"`;
}

function shareHtml(share: number | undefined): string {
  return share === undefined ? "" : ` style="width: ${Math.min(100, Math.max(1, share))}%"`;
}

function textHtml(text: ReportText): string {
  return linesOf(text).map((line) => line.map(spanHtml).join("")).join("<br>");
}

// A picture made of signs is hidden from screen readers, which say its words instead.
function spanHtml({ text, tone, spoken }: ReportSpan): string {
  const shown = tone === undefined ? escapeHtml(text) : `<span class="${escapeHtml(tone)}">${escapeHtml(text)}</span>`;
  if (spoken === undefined) return shown;
  const said = spoken === "" ? "" : `<span class="spoken">${escapeHtml(spoken)}</span>`;
  return `${said}<span aria-hidden="true">${shown}</span>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uD800-\uDFFF]/gu, "\uFFFD").replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
