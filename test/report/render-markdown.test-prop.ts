import fc from "fast-check";
import { expect, it } from "vitest";
import { renderMarkdown, type ReportTable } from "wenming";

const text = fc.array(fc.oneof(fc.constantFrom("|", "\\", "\n", "<br>", "`", "*", "\r"), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join(""));

it("prints every table row on one line, with one more bar than it has columns", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 4 }), (rows) => {
      const table: ReportTable = {
        kind: "table",
        layout: "grid",
        columns: [{ head: "a" }, { head: "b" }, { head: "c" }],
        rows: rows.map((cells) => ({ kind: "cells", cells })),
      };
      const lines = renderMarkdown({ locale: "en", title: "t", blocks: [table] }).trimEnd().split("\n").slice(2);
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(line.replace(/\\[\\|]/g, "").split("|")).toHaveLength(5);
    }),
  );
});
