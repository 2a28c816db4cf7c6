import { isRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";

/** Refuses what is no report. What has a title and blocks is trusted to have the right shape further down. */
export function requireReport(report: unknown, path = "report"): void {
  const isReport = isRecord(report) && typeof report["title"] === "string" && Array.isArray(report["blocks"]);
  if (!isReport) throw new WenmingError("options.records", { path });
}
