import type { RuleTest } from "./rule-test.js";

/** A value that a literal or an enum may ask for. */
export type Option = string | number | boolean | null;

/** One thing that is asked of a value of the right kind. */
export type Test =
  | { readonly test: "min-length" | "max-length"; readonly bound: number }
  | { readonly test: "whole" }
  | { readonly test: "at-least" | "above" | "at-most" | "below"; readonly bound: number }
  | ({ readonly test: "rule" } & OwnRule);

/** A rule of our own, as a guard takes it. */
export interface OwnRule {
  /** Whether a value of the right kind is right. */
  readonly holds: (value: unknown) => boolean;
  /** The same as data, all of it together; empty where it has no such form. */
  readonly says: readonly RuleTest[];
}

/** One key of an object. */
export interface Field {
  /** The key. */
  readonly key: string;
  /** Whether the key may be absent. */
  readonly isOptional: boolean;
  /** What its value is. */
  readonly shape: Shape;
}

/** One branch of a {@link Shape} whose branches a key tells apart. */
export interface Branch {
  /** What the key holds. */
  readonly options: readonly Option[];
  /** What the whole object then is. */
  readonly shape: Shape;
}

/**
 * What a schema lets pass and changes nothing of: plain data of a form that can be tested without zod. An object has the
 * keys that are listed and no others.
 */
export type Shape = { /** What is asked beyond the kind, in the order of the schema. */ readonly tests: readonly Test[] } & (
  | { readonly kind: "text" | "number" | "boolean" }
  | { readonly kind: "options"; readonly options: readonly Option[] }
  | { readonly kind: "nullable"; readonly inner: Shape }
  | { readonly kind: "list"; readonly entry: Shape }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "any-of"; readonly branches: readonly Shape[] }
  | { readonly kind: "by-key"; readonly key: string; readonly branches: readonly Branch[] }
);
