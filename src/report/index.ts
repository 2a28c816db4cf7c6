export { assessmentDetail, type AssessmentDetailOptions } from "./assessment-detail.js";
export { combineReports, type CombineReportsOptions } from "./combine-reports.js";
export { describeCriterion } from "./describe-criterion.js";
export { householdBoard, type BoardRow } from "./household-board.js";
export type {
  ActStep,
  BringRecordStep,
  DecidedStep,
  NextStep,
  OutOfReachStep,
  ResolveAppealStep,
  StepPlace,
  VetoInForceStep,
  WaitForDecisionStep,
} from "./next-step.js";
export { nextSteps } from "./next-steps.js";
export { renderHtml, type RenderHtmlOptions } from "./render-html.js";
export { renderMarkdown } from "./render-markdown.js";
export { renderText, type RenderTextOptions } from "./render-text.js";
export type {
  ReportBlock,
  ReportColumn,
  ReportDocument,
  ReportFields,
  ReportList,
  ReportNote,
  ReportParagraph,
  ReportRow,
  ReportSection,
  ReportSpan,
  ReportTable,
  ReportText,
  ReportTone,
} from "./report-document.js";
export type { ReportOptions } from "./report-options.js";
export { stationTable, type StationRow } from "./station-table.js";
