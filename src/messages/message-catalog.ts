import type { Locale } from "../core/localized-text.js";
import type { MessageKey } from "./message-key.js";

/** The sentences of some keys, by key. */
export type Sentences<K extends MessageKey = MessageKey> = Readonly<Record<K, string>>;

/**
 * A message pack: every sentence of one language, as plain data. `{name}` in a sentence is a placeholder.
 *
 * @example
 * ```ts
 * import { zhCN } from "wenming/messages/zh-CN";
 *
 * zhCN.locale; // => "zh-CN"
 * zhCN.sentences["verdict.compliant"]; // => "达标"
 * ```
 */
export interface MessageCatalog {
  /** The language; labels of rubrics are shown in it too. */
  readonly locale: Locale;
  /** Every sentence, by key. */
  readonly sentences: Sentences;
}

/**
 * Sentences of the host's own, which are used instead of those of the pack. They are an argument of every call; nothing
 * is ever set for the whole page.
 *
 * @example
 * ```ts
 * import { formatMessage, type MessageOverrides } from "wenming";
 * import { zhCN } from "wenming/messages/zh-CN";
 *
 * const overrides: MessageOverrides = { "verdict.compliant": "合格" };
 * formatMessage({ key: "verdict.compliant", params: {} }, zhCN, { overrides }); // => "合格"
 * ```
 */
export type MessageOverrides = Readonly<Partial<Record<MessageKey, string>>>;
