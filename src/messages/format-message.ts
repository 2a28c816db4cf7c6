import type { MessageRef } from "../core/assessment.js";
import type { IssueParam } from "../core/issue.js";
import { readOptions, requireRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import { requireCatalog } from "./require-catalog.js";
import type { MessageCatalog, MessageOverrides } from "./message-catalog.js";

/** How {@link formatMessage} and its relatives choose a sentence. */
export interface FormatMessageOptions {
  /** Sentences of the host's own, used instead of those of the pack. */
  readonly overrides?: MessageOverrides;
}

/** The one form of a placeholder: `{name}`. Anything else in braces is text. */
const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/**
 * Makes the sentence of a message: looks up its key and puts its params in place of `{name}`.
 *
 * Each placeholder is replaced once; a param that itself looks like a placeholder stays as it is, and so does a
 * placeholder without a param. The result is text, not markup: escape it where it goes into a page by hand.
 *
 * @param message - which sentence, and what goes into it; as results carry it
 * @param catalog - the pack of the language
 * @param options.overrides - sentences of the host's own
 * @returns the sentence
 * @throws {@link WenmingError} codes `message.unknown-key` where neither has the key, `options.records` where it is no message
 *   or no pack
 *
 * @example
 * ```ts
 * import { formatMessage } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * formatMessage({ key: "item.incomplete", params: { open: 2 } }, en); // => "Not decided yet. Facts still open: 2."
 * ```
 */
export function formatMessage(message: MessageRef, catalog: MessageCatalog, options: FormatMessageOptions = {}): string {
  requireRecord(message, "message");
  requireCatalog(catalog);
  const { key, params }: { readonly key: unknown; readonly params: unknown } = message;
  if (typeof key !== "string") throw new WenmingError("options.records", { path: "message.key" });
  const given = params ?? {};
  requireRecord(given, "message.params");
  const sentence = ownText(readOptions(options).overrides, key) ?? ownText(catalog.sentences, key);
  if (sentence === undefined) throw new WenmingError("message.unknown-key", { key });
  return sentence.replace(placeholder, (asWritten, name: string) => ownParam(given as MessageRef["params"], name) ?? asWritten);
}

/** A text under its own key, so that `toString` and `__proto__` are never found by name. */
export function ownText(texts: Readonly<Record<string, unknown>> | null | undefined, key: string): string | undefined {
  const text = texts !== undefined && texts !== null && Object.hasOwn(texts, key) ? texts[key] : undefined;
  return typeof text === "string" ? text : undefined;
}

function ownParam(params: Readonly<Record<string, IssueParam>>, name: string): string | undefined {
  return Object.hasOwn(params, name) ? String(params[name]) : undefined;
}
