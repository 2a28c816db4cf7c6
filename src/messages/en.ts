import type { MessageCatalog } from "./message-catalog.js";
import { issues } from "./en/issues.js";
import { reports } from "./en/reports.js";
import { results } from "./en/results.js";

/**
 * The message pack of English.
 *
 * @example
 * ```ts
 * import { formatMessage } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * formatMessage({ key: "verdict.undetermined", params: {} }, en); // => "undetermined"
 * ```
 */
export const en: MessageCatalog = {
  locale: "en",
  sentences: { ...issues, ...results, ...reports },
};
