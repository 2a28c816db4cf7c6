import type { MessageRef } from "../core/assessment.js";
import type { Issue } from "../core/issue.js";
import { localize, type Locale, type LocalizedText } from "../core/localized-text.js";
import { readOptions } from "../core/require-record.js";
import { requireCatalog } from "../messages/require-catalog.js";
import { issueSentences } from "../messages/format-issue.js";
import { formatMessage } from "../messages/format-message.js";
import type { MessageKey } from "../messages/message-key.js";
import { withTerms } from "../messages/with-terms.js";
import type { ReportOptions } from "./report-options.js";

/** How a report speaks: one language, its sentences, and what the host put in their place. */
export interface Voice {
  /** The language. */
  readonly locale: Locale;
  /** The sentence of a key. */
  readonly say: (key: MessageKey, params?: MessageRef["params"]) => string;
  /** The sentence of a message that a result carries. */
  readonly tell: (message: MessageRef) => string;
  /** A label of the rubric, in this language. */
  readonly label: (text: LocalizedText) => string;
  /** The word for a kind of register, or a kind of record as the host wrote it. */
  readonly record: (kind: string) => string;
  /** The sentences of an issue, without its place. */
  readonly warn: (issue: Issue) => string;
}

/** How the kinds of registers are written: `covenant-log`. Anything else is the host's own text. */
const registerCode = /^[a-z]+(-[a-z]+)+$/;

/** The voice of a report's options. */
export function voiceOf(reportOptions: ReportOptions): Voice {
  const { catalog, overrides } = readOptions(reportOptions);
  requireCatalog(catalog);
  const options = overrides === undefined ? {} : { overrides };
  const tell: Voice["tell"] = (message) => formatMessage(message, catalog, options);
  return {
    locale: catalog.locale,
    say: (key, params = {}) => tell({ key, params }),
    tell,
    label: (text) => localize(text, catalog.locale),
    record: (kind) => (registerCode.test(kind) ? String(withTerms({ register: kind }, catalog, options)["register"]) : kind),
    warn: (issue) => issueSentences(issue, catalog, options),
  };
}

/** Texts joined in pairs by a sentence of the pack: "a、b、c", "a or b or c". */
export function joinTexts(voice: Voice, key: "write.and" | "write.comma" | "write.semicolon" | "write.or", texts: readonly string[]): string {
  return texts.slice(1).reduce((left, right) => voice.say(key, { left, right }), texts[0] ?? "");
}
