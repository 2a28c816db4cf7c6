import fc from "fast-check";
import type { ReportBlock, ReportDocument, ReportRow, ReportText, ReportTone } from "wenming";

const tones: readonly ReportTone[] = ["pass", "fail", "incomplete", "inapplicable", "star-lit", "star-lost", "star-open", "strong", "muted"];

/** A report of any shape whose texts come from `text`. */
export function arbitraryReport(text: fc.Arbitrary<string>): fc.Arbitrary<ReportDocument> {
  const span = fc.record({ text, tone: fc.constantFrom(...tones), spoken: text }, { requiredKeys: ["text"] });
  const rich: fc.Arbitrary<ReportText> = fc.oneof(text, fc.array(span, { maxLength: 3 }));
  const table = fc.integer({ min: 1, max: 4 }).chain((count): fc.Arbitrary<ReportBlock> => {
    const column = fc.record({ head: text, align: fc.constantFrom("start" as const, "center" as const, "end" as const) }, { requiredKeys: ["head"] });
    const row: fc.Arbitrary<ReportRow> = fc.oneof(
      fc.record({ kind: fc.constantFrom("cells" as const, "total" as const), cells: fc.array(rich, { minLength: count, maxLength: count }) }),
      fc.record({ kind: fc.constant("group" as const), text: rich }),
    );
    return fc.record({
      kind: fc.constant("table" as const),
      layout: fc.constantFrom("grid" as const, "records" as const),
      columns: fc.array(column, { minLength: count, maxLength: count }),
      rows: fc.array(row, { maxLength: 4 }),
    });
  });
  const leaf: fc.Arbitrary<ReportBlock> = fc.oneof(
    fc.record({ kind: fc.constantFrom("paragraph" as const, "note" as const), text: rich }),
    fc.record({ kind: fc.constant("list" as const), items: fc.array(rich, { maxLength: 3 }), numbered: fc.constant(true as const) }, { requiredKeys: ["kind", "items"] }),
    fc.record({ kind: fc.constant("fields" as const), fields: fc.array(fc.record({ name: text, value: rich }), { maxLength: 3 }) }),
    table,
  );
  const section: fc.Arbitrary<ReportBlock> = fc.record({ kind: fc.constant("section" as const), title: rich, blocks: fc.array(leaf, { maxLength: 3 }) });
  return fc.record({
    locale: fc.constantFrom("zh-CN" as const, "en" as const),
    title: text,
    subtitle: text,
    blocks: fc.array(fc.oneof(leaf, section), { maxLength: 4 }),
  });
}

/** The same report with `replace` put through every text of it. */
export function mapTexts(report: ReportDocument, replace: (text: string) => string): ReportDocument {
  const rich = (value: ReportText): ReportText =>
    typeof value === "string"
      ? replace(value)
      : value.map((span) => ({ ...span, text: replace(span.text), ...(span.spoken === undefined ? {} : { spoken: replace(span.spoken) }) }));
  const block = (one: ReportBlock): ReportBlock => {
    switch (one.kind) {
      case "section":
        return { ...one, title: rich(one.title), blocks: one.blocks.map(block) };
      case "paragraph":
      case "note":
        return { ...one, text: rich(one.text) };
      case "list":
        return { ...one, items: one.items.map(rich) };
      case "fields":
        return { ...one, fields: one.fields.map(({ name, value }) => ({ name: replace(name), value: rich(value) })) };
      case "table":
        return {
          ...one,
          columns: one.columns.map((column) => ({ ...column, head: replace(column.head) })),
          rows: one.rows.map((row) => (row.kind === "group" ? { ...row, text: rich(row.text) } : { ...row, cells: row.cells.map(rich) })),
        };
    }
  };
  return { ...report, title: replace(report.title), subtitle: replace(report.subtitle ?? ""), blocks: report.blocks.map(block) };
}
