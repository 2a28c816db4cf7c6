/**
 * A rule of our own as data, so that it can be printed as code (`wenming/emit`) and not only be run. The function beside
 * it in the schema says the same and makes the issue; tests hold the two together.
 */
export type RuleTest =
  | { readonly test: "not-blank" | "calendar-date" | "whole-number" | "two-decimals" }
  | { readonly test: "division-code" | "local-division-code" | "social-credit-code" | "resident-id" }
  /** Two days, where both are there, are in order. */
  | { readonly test: "in-order"; readonly first: string; readonly last: string }
  /** Two keys are not there together. */
  | { readonly test: "not-beside"; readonly key: string; readonly other: string }
  /** One of the keys is there. */
  | { readonly test: "one-of"; readonly keys: readonly string[] }
  /** A key is there only beside one of some values of another. */
  | { readonly test: "only-with"; readonly key: string; readonly other: string; readonly options: readonly string[] }
  /** A day, where both are there, lies in a year. */
  | { readonly test: "same-year"; readonly year: string; readonly day: string }
  /** What `path` leads to, in the record or in each entry of its list `each`, is an option that the value of `by` stands for. */
  | { readonly test: "listed"; readonly by: string; readonly each?: string; readonly path: readonly string[]; readonly options: Readonly<Record<string, readonly string[]>> }
  /** Hours have at most two decimals, any other unit is counted whole. */
  | { readonly test: "count-precision" }
  /** A place that does not exist has no rooms and no seats. */
  | { readonly test: "venue-exists" }
  /** An entry that is verified and of one of these events names a record. */
  | { readonly test: "entry-evidence"; readonly events: readonly string[] };
