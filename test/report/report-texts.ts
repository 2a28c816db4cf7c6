import type { ReportBlock, ReportDocument, ReportText } from "wenming";

/** Every text of a report, in order: for tests that say what a report shows and what it does not. */
export function textsOf(report: ReportDocument): string[] {
  return [report.title, report.subtitle ?? "", ...report.blocks.flatMap(blockTexts)];
}

function blockTexts(block: ReportBlock): string[] {
  switch (block.kind) {
    case "section":
      return [plain(block.title), ...block.blocks.flatMap(blockTexts)];
    case "paragraph":
    case "note":
      return [plain(block.text)];
    case "list":
      return block.items.map(plain);
    case "fields":
      return block.fields.map(({ name, value }) => `${name}=${plain(value)}`);
    case "table":
      return [
        block.columns.map(({ head }) => head).join("|"),
        ...block.rows.map((row) => (row.kind === "group" ? plain(row.text) : row.cells.map(plain).join("|"))),
      ];
  }
}

function plain(text: ReportText): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}
