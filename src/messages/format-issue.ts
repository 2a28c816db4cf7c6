import { type Issue, type IssueCode, isIssue } from "../core/issue.js";
import { WenmingError } from "../core/wenming-error.js";
import { formatMessage, type FormatMessageOptions } from "./format-message.js";
import type { MessageCatalog } from "./message-catalog.js";
import type { HintMessageKey } from "./message-key.js";
import { withTerms } from "./with-terms.js";

/** The params that have a sentence of their own after the issue, in the order in which they are said. */
const hintedParams = ["expected", "min", "max", "decimals", "options", "format", "with", "or", "list", "measure", "levels"] as const;

/** What the limits of these issues count; those of all others are plain numbers. */
const limitKinds: Readonly<Partial<Record<IssueCode, "characters" | "entries" | "levels" | "values">>> = {
  "input.too-short": "characters",
  "input.too-long": "characters",
  "input.too-few": "entries",
  "input.too-many": "entries",
  "input.too-deep": "levels",
  "rubric.too-deep": "levels",
  "input.too-large-document": "values",
};

/**
 * Makes the sentences of an issue: where, what is wrong, what to do about it, and the limits or options that apply.
 *
 * Beside a field of a form, where the place is plain, pass `{ ...issue, path: [] }`.
 *
 * @param issue - as `validate`, `checkReferences`, `checkRubric` or an assessment gives it
 * @param catalog - the pack of the language
 * @param options.overrides - sentences of the host's own
 * @returns plain sentences
 * @throws {@link WenmingError} codes `message.unknown-key`, `options.records` where it is no issue or no pack
 *
 * @example
 * ```ts
 * import { formatIssue, type Issue } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * const issue: Issue = { code: "input.too-small", path: ["teams", 0, "count"], params: { min: 0 }, severity: "error" };
 * formatIssue(issue, en); // => "teams[0].count: The number is too small. Please check it. Not below 0."
 * ```
 */
export function formatIssue(issue: Issue, catalog: MessageCatalog, options: FormatMessageOptions = {}): string {
  if (!isIssue(issue)) throw new WenmingError("options.records", { path: "issue" });
  const sentence = issueSentences(issue, catalog, options);
  if (issue.path.length === 0) return sentence;
  return formatMessage({ key: "issue-place", params: { place: placeOf(issue.path), sentence } }, catalog, options);
}

/** The sentences of an issue without its place. */
export function issueSentences(issue: Issue, catalog: MessageCatalog, options: FormatMessageOptions): string {
  const params = withTerms(issue.params, catalog, options);
  const hints = hintedParams.filter((name) => Object.hasOwn(params, name)).map((name) => hintOf(name, issue.code));
  const sentences = [`issue.${issue.code}`, ...hints].map((key) => formatMessage({ key, params }, catalog, options));
  return sentences.join(catalog.locale === "zh-CN" ? "" : " ");
}

// "At most 100" says little: 100 characters, entries or levels.
function hintOf(name: (typeof hintedParams)[number], code: IssueCode): HintMessageKey {
  const kind = Object.hasOwn(limitKinds, code) ? limitKinds[code] : undefined;
  if (kind === undefined || (name !== "min" && name !== "max")) return `hint.${name}`;
  if (name === "max") return `hint.max-${kind}`;
  return kind === "characters" || kind === "entries" ? `hint.min-${kind}` : "hint.min";
}

// `["stations", 0, "tier"]` as a programmer writes it: stations[0].tier.
function placeOf(path: Issue["path"]): string {
  const parts = path.map((part, index) => {
    if (typeof part === "number") return `[${part}]`;
    return index === 0 ? part : `.${part}`;
  });
  return parts.join("");
}
