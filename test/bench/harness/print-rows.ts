import { markdownTable } from "markdown-table";
import type { Row } from "./variant.js";

/** Writes rows as a table that can go into docs/performance.md as it is. */
export function printRows(rows: readonly Row[]): string {
  const head = ["id", "what", "to", "median", "quartiles", "ns a row", "rows"];
  const body = rows.map((row) => [
    `\`${row.id}\``,
    row.label,
    row.base ?? row.unit ?? "",
    figure(row.ratio),
    row.low === row.high ? "" : `${figure(row.low)}–${figure(row.high)}`,
    row.ns === undefined ? "" : Math.round(row.ns).toLocaleString("en"),
    row.rows?.toLocaleString("en") ?? "",
  ]);
  return markdownTable([head, ...body], { align: ["l", "l", "l", "r", "r", "r", "r"] });
}

// Three figures say more than the measurement knows.
function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
