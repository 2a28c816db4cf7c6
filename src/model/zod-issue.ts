import { issue, type Issue } from "../core/issue.js";
import type * as z from "zod/mini";
import { publicKey } from "./path.js";
import type { CarriedIssue } from "./rule.js";
import { readUnionIssue } from "./union-issue.js";

type ZodIssue = z.core.$ZodIssue;
type Path = Issue["path"];

const tooSmall: Readonly<Record<string, Issue["code"]>> = { string: "input.too-short", array: "input.too-few" };
const tooLarge: Readonly<Record<string, Issue["code"]>> = { string: "input.too-long", array: "input.too-many" };

/** More options than this are not printed. */
const mostOptions = 40;

/**
 * Turns an issue of zod into issues of our own: our code, path and params. Nothing of what the input held is kept, no
 * key either that does not look like an identifier.
 *
 * @param found - as zod reports it, with `reportInput`
 * @param at - path of the value that zod was given
 */
export function fromZodIssue(found: ZodIssue, at: Path): Issue[] {
  const path = [...at, ...found.path.map(publicKey)];
  switch (found.code) {
    case "invalid_type":
      return [wrongType(found.expected, found.input, path)];
    case "invalid_value":
      return [otherOption(found.values, found.input, path)];
    case "too_small":
      return [issue(tooSmall[found.origin] ?? "input.too-small", path, { min: Number(found.minimum) })];
    case "too_big":
      return [issue(tooLarge[found.origin] ?? "input.too-large", path, { max: Number(found.maximum) })];
    case "invalid_format":
      return [issue("input.bad-format", path, { format: found.format })];
    case "unrecognized_keys":
      return found.keys.map((key) => issue("input.unknown-key", [...path, publicKey(key)]));
    case "invalid_key":
      return found.issues.flatMap((inner) => fromZodIssue(inner, path));
    case "invalid_union":
      return unionIssues(found, path);
    case "custom":
      return [isCarried(found.params) ? { ...found.params.wenming, path } : issue("input.refused", path)];
    case "invalid_element":
    case "not_multiple_of":
      return [issue("input.refused", path)];
  }
}

/** How many issues a rule found beside those it passed on, where this is the last of them. */
export function issuesNotPassedOn(found: ZodIssue): number {
  return found.code === "custom" && isCarried(found.params) ? (found.params.more ?? 0) : 0;
}

function wrongType(expected: string, input: unknown, path: Path): Issue {
  if (input === undefined) return issue("input.required", path);
  if (typeof input === "number" && !Number.isFinite(input)) return issue("input.not-finite", path);
  if (typeof input === "number" && expected === "int") return issue("input.not-integer", path);
  return issue("input.wrong-type", path, { expected: kindName(expected) });
}

function otherOption(options: readonly unknown[] | undefined, input: unknown, path: Path): Issue {
  if (input === undefined) return issue("input.required", path);
  const isPrinted = options !== undefined && options.length <= mostOptions;
  return issue("input.unknown-option", path, isPrinted ? { options: options.join(", ") } : {});
}

function unionIssues(found: ZodIssue & { readonly code: "invalid_union" }, path: Path): Issue[] {
  const fault = readUnionIssue(found);
  switch (fault.kind) {
    case "branch":
      return fault.issues.flatMap((inner) => fromZodIssue(inner, path));
    case "type":
      return [wrongType([...new Set(fault.expected.map(kindName))].join(", "), found.input, path)];
    case "option": {
      // zod points to the key itself where it knows it, to the object where it tried every branch.
      const at = found.errors.length === 0 ? path : [...path, publicKey(fault.key)];
      return [otherOption(fault.options, ownValue(found.input, fault.key), at)];
    }
    case "several":
      return [issue("input.refused", path)];
    case "no-match":
      return [issue("input.no-match", path, { options: fault.keys.join(", ") })];
  }
}

/** The words for kinds of values that issues use. */
function kindName(expected: string): string {
  if (expected === "record") return "object";
  if (expected === "tuple") return "array";
  return expected === "int" ? "number" : expected;
}

function ownValue(holder: unknown, key: PropertyKey): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<PropertyKey, unknown>>)[key];
}

function isCarried(params: unknown): params is CarriedIssue {
  return typeof params === "object" && params !== null && Object.hasOwn(params, "wenming");
}
