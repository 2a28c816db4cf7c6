import { displayWidth } from "./display-width.js";
import type { ReportColumn, ReportRow, ReportSpan, ReportTable, ReportText } from "./report-document.js";
import { plainText } from "./report-text.js";
import { terminalLinesOf, wrapText } from "./wrap-text.js";

/** One line of runs. */
export type TextLine = readonly ReportSpan[];

/** No column is squeezed below this many columns of the terminal. */
const narrowest = 6;

/**
 * Draws a table with box signs, at most `width` columns wide where its columns can be squeezed that far. Every line is
 * equally wide.
 */
export function drawTable(table: ReportTable, width: number): readonly TextLine[] {
  const { columns, rows } = table;
  const widths = columnWidths(table, width);
  const head: ReportRow = { kind: "cells", cells: columns.map(({ head: text }) => [{ text, tone: "strong" as const }]) };
  const drawn = rows.map((row) => ({ row, lines: drawRow(row, columns, widths) }));
  const isAiry = drawn.some(({ row, lines }) => row.kind !== "group" && lines.length > 1);
  const output: TextLine[] = [rule(widths, undefined, "cells"), ...drawRow(head, columns, widths)];
  let above: RowKind = "cells";
  drawn.forEach(({ row, lines }, index) => {
    const below: RowKind = row.kind === "group" ? "group" : "cells";
    const isClosed = index === 0 || isAiry || above === "group" || below === "group" || row.kind === "total";
    if (isClosed && !continues(row)) output.push(rule(widths, above, below));
    output.push(...lines);
    above = below;
  });
  if (drawn.length === 0) output.push(rule(widths, "cells", "cells"));
  return [...output, rule(widths, above, undefined)];
}

type RowKind = "cells" | "group";

// A row without a first cell goes on with the row above it.
function continues(row: ReportRow): boolean {
  return row.kind === "cells" && row.cells[0] !== undefined && plainText(row.cells[0]) === "";
}

function drawRow(row: ReportRow, columns: readonly ReportColumn[], widths: readonly number[]): readonly TextLine[] {
  if (row.kind === "group") {
    const room = innerWidth(widths);
    return wrapText(row.text, room).map((line) => [{ text: "│ " }, ...pad(line, room, "start"), { text: " │" }]);
  }
  const cells = widths.map((width, index) => wrapText(row.cells[index] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => [
    { text: "│ " },
    ...cells.flatMap((lines, index) => [
      ...(index === 0 ? [] : [{ text: " │ " }]),
      ...pad(lines[at] ?? [], widths[index] ?? 0, columns[index]?.align ?? "start"),
    ]),
    { text: " │" },
  ]);
}

function pad(line: TextLine, width: number, align: NonNullable<ReportColumn["align"]>): TextLine {
  const free = Math.max(0, width - lineWidth(line));
  const before = align === "end" ? free : align === "center" ? Math.floor(free / 2) : 0;
  return [{ text: " ".repeat(before) }, ...line, { text: " ".repeat(free - before) }];
}

/** Columns that a line takes. */
export function lineWidth(line: TextLine): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

// The joints show which of the rows above and below are divided into cells.
function rule(widths: readonly number[], above: RowKind | undefined, below: RowKind | undefined): TextLine {
  const ends = above === undefined ? "┌┐" : below === undefined ? "└┘" : "├┤";
  const joint = above === "cells" ? (below === "cells" ? "┼" : "┴") : below === "cells" ? "┬" : "─";
  const line = widths.map((width) => "─".repeat(width + 2)).join(joint);
  return [{ text: `${ends.charAt(0)}${line}${ends.charAt(1)}`, tone: "muted" }];
}

function innerWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + 3 * (widths.length - 1);
}

// Columns start as wide as their widest line; the widest are then squeezed, one step at a time, until the table fits.
function columnWidths({ columns, rows }: ReportTable, width: number): readonly number[] {
  const widths = columns.map((column, index) => {
    const cells = rows.flatMap((row) => (row.kind === "group" ? [] : [row.cells[index] ?? ""]));
    return Math.max(2, naturalWidth(column.head), ...cells.map(naturalWidth));
  });
  const room = width - 4;
  while (innerWidth(widths) > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function naturalWidth(text: ReportText): number {
  return Math.max(...terminalLinesOf(text).map(lineWidth));
}
