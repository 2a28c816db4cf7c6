import type { IssueParam } from "../core/issue.js";
import { readOptions } from "../core/require-record.js";
import { requireCatalog } from "./require-catalog.js";
import { formatMessage, ownText, type FormatMessageOptions } from "./format-message.js";
import type { MessageCatalog } from "./message-catalog.js";

/** Params whose value is a code of the library, with the group of words that has one for it. */
const codedParams: Readonly<Record<string, string>> = {
  expected: "expected",
  unit: "unit",
  left: "unit",
  right: "unit",
  register: "register",
  measure: "measure",
  levels: "levels",
};

/** Replaces the codes that an issue or an error carries (`number`, `persons`) by the words of a language. */
export function withTerms(
  params: Readonly<Record<string, IssueParam>>,
  catalog: MessageCatalog,
  options: FormatMessageOptions = {},
): Readonly<Record<string, IssueParam>> {
  requireCatalog(catalog);
  const { overrides } = readOptions(options);
  const sentence = (key: string): string | undefined => ownText(overrides, key) ?? ownText(catalog.sentences, key);
  const entries = Object.entries(params).map(([name, value]) => {
    const group = ownText(codedParams, name);
    if (group === undefined || typeof value !== "string") return [name, value] as const;
    // Several kinds may fit: "string, number".
    const words = value.split(", ").map((code) => sentence(`term.${group}.${code}`) ?? code);
    return [name, words.reduce((left, right) => formatMessage({ key: "write.or", params: { left, right } }, catalog, options))] as const;
  });
  return Object.fromEntries(entries);
}
