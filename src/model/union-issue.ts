import type * as z from "zod/mini";

/** Why a value is none of the shapes it may have. */
export type UnionFault =
  /** One shape is meant; these issues keep the value from being it. */
  | { readonly kind: "branch"; readonly issues: readonly z.core.$ZodIssue[] }
  /** The value is of none of the kinds that fit. */
  | { readonly kind: "type"; readonly expected: readonly string[] }
  /** The key that tells the shapes apart holds none of its options; `undefined`: they are not known. */
  | { readonly kind: "option"; readonly key: PropertyKey; readonly options: readonly unknown[] | undefined }
  /** It is more than one of them, where it may be one only. */
  | { readonly kind: "several" }
  /** It cannot be said which shape is meant; `keys` tell them apart. */
  | { readonly kind: "no-match"; readonly keys: readonly string[] };

type UnionIssue = z.core.$ZodIssue & { readonly code: "invalid_union" };

/**
 * Reads zod's issue of a union, which lists the issues of every branch, into the one thing to say: the branch that the
 * value was meant for is the one whose own keys it has.
 */
export function readUnionIssue(found: UnionIssue): UnionFault {
  if (found.inclusive === false) return { kind: "several" };
  if (found.errors.length === 0) return { kind: "option", key: found.path.at(-1) ?? "", options: found.options };
  const shapes = found.errors.filter((issues) => !issues.some(isOtherKind));
  if (shapes.length === 0) return { kind: "type", expected: found.errors.flatMap(kindsExpected) };
  const literal = sharedLiteral(shapes);
  if (literal !== undefined) return literal;
  // Where the value names its kind, the shapes of that kind alone are meant.
  const ofItsKind = shapes.filter((issues) => !issues.some(isOtherLiteral));
  const meant = ofItsKind.length > 0 ? ofItsKind : shapes;
  const misses = meant.map(countMisses);
  const fewest = Math.min(...misses);
  const nearest = meant.filter((_, index) => misses[index] === fewest);
  const [branch] = nearest;
  // A value with the keys of two shapes is one of them with keys too many.
  const isOverfull = nearest.every((issues) => issues.every((issue) => issue.code === "unrecognized_keys"));
  if (branch !== undefined && (nearest.length === 1 || isOverfull)) return { kind: "branch", issues: branch };
  const isEmpty = Object.keys(found.input ?? {}).length === 0;
  return { kind: "no-match", keys: [...new Set((isEmpty ? meant : nearest).flatMap(missingKeys))] };
}

// The value is not even a text, a list, an object: whatever the branch asks for first.
function isOtherKind(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

function kindsExpected(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.path.length > 0) return [];
    if (issue.code === "invalid_value") return issue.values.map(String);
    return issue.code === "invalid_type" ? [issue.expected] : [];
  });
}

// Keys that the value has and the branch does not, or the other way round.
function countMisses(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) return sum + issue.keys.length;
    return sum + (issue.path.length === 1 && (isMissing(issue) || isOtherLiteral(issue)) ? 1 : 0);
  }, 0);
}

function missingKeys(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.filter((issue) => issue.path.length === 1 && isMissing(issue)).map((issue) => String(issue.path[0]));
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code !== "unrecognized_keys" && issue.input === undefined;
}

function isOtherLiteral(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_value" && issue.values.length === 1;
}

// Every branch asks for another literal at the same key, and the value has none of them.
function sharedLiteral(shapes: readonly (readonly z.core.$ZodIssue[])[]): UnionFault | undefined {
  const literals = shapes.map((issues) => issues.find((issue) => issue.path.length === 1 && isOtherLiteral(issue)));
  const key = literals[0]?.path[0];
  if (key === undefined || literals.some((literal) => literal?.path[0] !== key)) return undefined;
  const options = literals.flatMap((literal) => (literal?.code === "invalid_value" ? literal.values : []));
  return { kind: "option", key, options: [...new Set(options)] };
}
