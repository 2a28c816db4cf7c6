import type { Locale } from "../core/localized-text.js";

/**
 * What a piece of text stands for, so that a renderer can set it off. The words say the same: colour is never the only
 * sign of an outcome.
 */
export type ReportTone =
  | "pass"
  | "fail"
  | "incomplete"
  | "inapplicable"
  | "star-lit"
  | "star-lost"
  | "star-open"
  | "strong"
  | "muted";

/** A run of text of one tone. A line break in it is a line break on the page. */
export interface ReportSpan {
  /** Plain text, never markup. */
  readonly text: string;
  /** What it stands for; absent: ordinary text. */
  readonly tone?: ReportTone;
  /** What a screen reader says instead, where the text is a picture made of signs. */
  readonly spoken?: string;
}

/** Text of a report: plain, or in runs of different tones. */
export type ReportText = string | readonly ReportSpan[];

/** A heading with what belongs to it. Sections nest; the depth gives the size of the heading. */
export interface ReportSection {
  /** A section. */
  readonly kind: "section";
  /** Its heading. */
  readonly title: ReportText;
  /** What stands under it. */
  readonly blocks: readonly ReportBlock[];
  /** `true`: on paper it starts a new page. */
  readonly startsPage?: true;
}

/** A paragraph of text. */
export interface ReportParagraph {
  /** A paragraph. */
  readonly kind: "paragraph";
  /** Its text. */
  readonly text: ReportText;
}

/** Names with their values, such as the particulars at the head of a report. */
export interface ReportFields {
  /** Names and values. */
  readonly kind: "fields";
  /** In the order in which they are printed. */
  readonly fields: readonly { readonly name: string; readonly value: ReportText }[];
}

/** A column of a table. */
export interface ReportColumn {
  /** Its head. */
  readonly head: string;
  /** Where its cells stand; `start` where absent. */
  readonly align?: "start" | "center" | "end";
  /** Its share of the width of a page, in percent; absent: as wide as its cells ask for. */
  readonly share?: number;
}

/** A row of a table: one cell a column, or one text across all columns that opens a group of rows. */
export type ReportRow =
  | {
      /** `total` is set off from the rows above it. */
      readonly kind: "cells" | "total";
      /** One a column. */
      readonly cells: readonly ReportText[];
    }
  | {
      /** Opens a group of rows. */
      readonly kind: "group";
      /** Its heading. */
      readonly text: ReportText;
    };

/** A table. */
export interface ReportTable {
  /** A table. */
  readonly kind: "table";
  /** `grid` is read across and down and keeps its shape; `records` is read row by row and may be stacked on a phone. */
  readonly layout: "grid" | "records";
  /** From left to right. */
  readonly columns: readonly ReportColumn[];
  /** From top to bottom. */
  readonly rows: readonly ReportRow[];
}

/** A list of points. */
export interface ReportList {
  /** A list. */
  readonly kind: "list";
  /** `true`: numbered from 1. */
  readonly numbered?: true;
  /** In the order in which they are printed. */
  readonly items: readonly ReportText[];
}

/** A remark that helps to read what stands around it. */
export interface ReportNote {
  /** A remark. */
  readonly kind: "note";
  /** Its text. */
  readonly text: ReportText;
}

/** One block of a report. */
export type ReportBlock = ReportSection | ReportParagraph | ReportFields | ReportTable | ReportList | ReportNote;

/**
 * A report as a small tree of plain data, which `renderText`, `renderMarkdown` and `renderHtml` turn into pages. All text
 * in it is plain text; the renderers escape it.
 *
 * @example
 * ```ts
 * import { renderMarkdown, type ReportDocument } from "wenming/report";
 *
 * const report: ReportDocument = {
 *   locale: "en",
 *   title: "Minutes",
 *   blocks: [{ kind: "paragraph", text: "Nothing to report." }],
 * };
 * renderMarkdown(report); // => "# Minutes\n\nNothing to report.\n"
 * ```
 */
export interface ReportDocument {
  /** The language it is written in. */
  readonly locale: Locale;
  /** Its title. */
  readonly title: string;
  /** What stands under the title, small. */
  readonly subtitle?: string;
  /** From top to bottom. */
  readonly blocks: readonly ReportBlock[];
}
