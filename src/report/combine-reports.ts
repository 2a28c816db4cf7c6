import { readOptions, requireRecords } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import { requireReport } from "./require-report.js";
import type { ReportDocument } from "./report-document.js";

/** What stands above the reports that {@link combineReports} puts together. */
export interface CombineReportsOptions {
  /** The common title. */
  readonly title: string;
  /** What stands under it, small. */
  readonly subtitle?: string;
}

/**
 * Several reports as one document: each becomes a section under a common title, and on paper starts a new page, but for
 * the first.
 *
 * @param reports - in the order in which they are printed, all in one language
 * @param options.title - the common title
 * @param options.subtitle - what stands under it, small
 * @returns one document
 *
 * @example
 * ```ts
 * import { combineReports, renderMarkdown, type ReportDocument } from "wenming/report";
 *
 * const part: ReportDocument = { locale: "en", title: "Stations", blocks: [] };
 * renderMarkdown(combineReports([part], { title: "The year" })); // => "# The year\n\n## Stations\n"
 * ```
 */
export function combineReports(reports: readonly ReportDocument[], options: CombineReportsOptions): ReportDocument {
  requireRecords(reports, "reports");
  reports.forEach((report, index) => requireReport(report, `reports[${index}]`));
  const { title, subtitle } = readOptions(options);
  if (typeof title !== "string") throw new WenmingError("options.records", { path: "options.title" });
  return {
    locale: reports[0]?.locale ?? "zh-CN",
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    blocks: reports.map((report, index) => ({
      kind: "section",
      title: report.title,
      blocks: [
        ...(report.subtitle === undefined ? [] : [{ kind: "paragraph" as const, text: [{ text: report.subtitle, tone: "muted" as const }] }]),
        ...report.blocks,
      ],
      ...(index === 0 ? {} : { startsPage: true as const }),
    })),
  };
}
