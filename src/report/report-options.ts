import type { MessageCatalog, MessageOverrides } from "../messages/message-catalog.js";

/** In which words a report speaks. */
export interface ReportOptions {
  /** The pack of the language: `zhCN` or `en`, or one of the host's own. */
  readonly catalog: MessageCatalog;
  /** Sentences of the host's own, used instead of those of the pack. */
  readonly overrides?: MessageOverrides;
  /** Title of the report, instead of its usual one. */
  readonly title?: string;
}
