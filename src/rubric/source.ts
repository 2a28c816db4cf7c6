import type { LocalizedText } from "../core/localized-text.js";

/** A document that a rule or a threshold was taken from. */
export interface DocumentSource {
  /** The rule stands in a document. */
  readonly basis: "document";
  /** Title as printed. */
  readonly title: string;
  /** Who issued or published it. */
  readonly issuer?: string;
  /** Document number (文号) or standard number. */
  readonly number?: string;
  /** Date of issue: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it is known. */
  readonly date?: string;
  /** The day somebody last looked whether it still stands, `YYYY-MM-DD`. */
  readonly lastVerifiedOn?: string;
  /** Address, only where the host is the issuer, a government or the press. */
  readonly url?: string;
}

/** A rule or threshold of our own making. Reports print 本库建议 beside it. */
export interface DesignSource {
  /** The rule is a proposal of whoever wrote the rubric. */
  readonly basis: "design";
  /** Why it was chosen. */
  readonly reason: LocalizedText;
}

/** Where a rule or a threshold comes from. */
export type Source = DocumentSource | DesignSource;
