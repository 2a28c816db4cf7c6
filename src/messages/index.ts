export { formatError } from "./format-error.js";
export { formatIssue } from "./format-issue.js";
export { formatMessage, type FormatMessageOptions } from "./format-message.js";
export type { MessageCatalog, MessageOverrides, Sentences } from "./message-catalog.js";
export type {
  ErrorMessageKey,
  HintMessageKey,
  IssueMessageKey,
  MessageKey,
  ReportMessageKey,
  ResultMessageKey,
  TermMessageKey,
  ValueMessageKey,
} from "./message-key.js";
