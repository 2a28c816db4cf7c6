import { requireRecord } from "../core/require-record.js";
import type { WenmingError } from "../core/wenming-error.js";
import { formatMessage, type FormatMessageOptions } from "./format-message.js";
import type { MessageCatalog } from "./message-catalog.js";
import { withTerms } from "./with-terms.js";

/**
 * Makes the sentence of an error: what the program that called the library did wrongly. Where the error carries `issues`,
 * each has its own sentence by `formatIssue`.
 *
 * @param error - as the library threw it
 * @param catalog - the pack of the language
 * @param options.overrides - sentences of the host's own
 * @returns a plain sentence
 * @throws {@link WenmingError} codes `message.unknown-key`, `options.records` where it is no error of this library or no pack
 *
 * @example
 * ```ts
 * import { formatError, WenmingError } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * formatError(new WenmingError("options.as-of"), en);
 * // => "asOf must be given as a real date, written YYYY-MM-DD."
 * ```
 */
export function formatError(error: WenmingError, catalog: MessageCatalog, options: FormatMessageOptions = {}): string {
  requireRecord(error, "error");
  requireRecord(error.params, "error.params");
  const params = withTerms(error.params, catalog, options);
  return formatMessage({ key: `error.${error.code}`, params }, catalog, options);
}
