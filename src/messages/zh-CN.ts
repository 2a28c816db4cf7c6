import type { MessageCatalog } from "./message-catalog.js";
import { issues } from "./zh-CN/issues.js";
import { reports } from "./zh-CN/reports.js";
import { results } from "./zh-CN/results.js";

/**
 * The message pack of Simplified Chinese (简体中文), the language of the field.
 *
 * @example
 * ```ts
 * import { formatMessage } from "wenming";
 * import { zhCN } from "wenming/messages/zh-CN";
 *
 * formatMessage({ key: "verdict.undetermined", params: {} }, zhCN); // => "待定"
 * ```
 */
export const zhCN: MessageCatalog = {
  locale: "zh-CN",
  sentences: { ...issues, ...results, ...reports },
};
