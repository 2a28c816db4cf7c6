import { requireRecord } from "./require-record.js";

/** A language the shipped message packs speak. */
export type Locale = "zh-CN" | "en";

/**
 * A label or title in the languages a rubric speaks. Chinese is the language of the field and always there; a reader of
 * English sees the Chinese text where no English one was written.
 *
 * @example
 * ```ts
 * import type { LocalizedText } from "wenming";
 *
 * const venue: LocalizedText = { "zh-CN": "有场所", en: "A venue" };
 * venue.en; // => "A venue"
 * ```
 */
export interface LocalizedText {
  /** Simplified Chinese, as the people concerned would read it. */
  readonly "zh-CN": string;
  /** English, where it was written. */
  readonly en?: string;
}

/**
 * Picks the text of a language, or the Chinese text where that language was not written.
 *
 * @param text - the label or title
 * @param locale - the language wanted
 * @returns one of the texts, never empty unless it was written empty
 * @throws {@link WenmingError} code `options.records` where there is no label
 *
 * @example
 * ```ts
 * import { localize } from "wenming";
 *
 * localize({ "zh-CN": "有场所" }, "en"); // => "有场所"
 * ```
 */
export function localize(text: LocalizedText, locale: Locale): string {
  requireRecord(text, "text");
  return text[locale] ?? text["zh-CN"];
}
