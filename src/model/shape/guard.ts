import type { Field, Option, Shape, Test } from "./shape.js";

/** Whether plain data is what a schema lets pass. It may refuse what zod would take, never the other way round. */
export type Guard = (value: unknown) => boolean;

/**
 * Makes the guard of a shape. It asks nothing of the prototypes, accessors and symbols of its input: that is plain data,
 * as `JSON.parse` gives it.
 *
 * @param shape - what `shapeOf` read
 */
export function guardOf(shape: Shape): Guard {
  const part = partOf(shape);
  return (value) => fits(part, value);
}

/**
 * One part of a shape, made ready. All parts have the same keys, used or not: an engine reads objects of one layout many
 * times faster than objects of several, and of a batch every value is asked here.
 */
interface Part {
  readonly kind: Shape["kind"];
  /** What is asked beyond kind and bounds. */
  readonly holds: Guard | undefined;
  /** Bounds of a number, inclusive; of the length of a list or text. */
  readonly low: number;
  readonly high: number;
  /** Bounds of a number, exclusive. */
  readonly above: number;
  readonly below: number;
  readonly isWhole: boolean;
  readonly options: readonly Option[];
  /** What is inside: the entry of a list, the fields of an object, the branches of a union. */
  readonly parts: readonly Part[];
  /** Of an object: the key of each field, and whether it must be there (1) or may be absent (0). */
  readonly keys: readonly string[];
  readonly needs: readonly number[];
  /** How many fields must be there. */
  readonly needed: number;
  /** Where in `parts` a key, or a value of the key that tells branches apart, leads. */
  readonly places: ReadonlyMap<unknown, number>;
}

function partOf(shape: Shape): Part {
  const { kind, tests } = shape;
  const fields = kind === "object" ? shape.fields : [];
  const needs = fields.map(({ isOptional }) => (isOptional ? 0 : 1));
  return {
    kind,
    holds: allOf(tests.flatMap((test) => (test.test === "rule" ? [test.holds] : []))),
    low: Math.max(-Infinity, ...boundsOf(tests, "at-least", "min-length")),
    high: Math.min(Infinity, ...boundsOf(tests, "at-most", "max-length")),
    above: Math.max(-Infinity, ...boundsOf(tests, "above")),
    below: Math.min(Infinity, ...boundsOf(tests, "below")),
    isWhole: tests.some(({ test }) => test === "whole"),
    options: kind === "options" ? shape.options : [],
    parts: insideOf(shape).map(partOf),
    keys: kind === "by-key" ? [shape.key] : fields.map(({ key }) => key),
    needs,
    needed: needs.filter((need) => need === 1).length,
    places: new Map(kind === "by-key" ? placesOfOptions(shape.branches) : fields.map(({ key }: Field, place) => [key, place])),
  };
}

function insideOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "nullable":
      return [shape.inner];
    case "list":
      return [shape.entry];
    case "object":
      return shape.fields.map((field) => field.shape);
    case "by-key":
      return shape.branches.map((branch) => branch.shape);
    case "any-of":
      return shape.branches;
    default:
      return [];
  }
}

function placesOfOptions(branches: readonly { readonly options: readonly Option[] }[]): [Option, number][] {
  return branches.flatMap(({ options }, place) => options.map((option): [Option, number] => [option, place]));
}

function boundsOf(tests: readonly Test[], ...kinds: Test["test"][]): number[] {
  return tests.flatMap((test) => ("bound" in test && kinds.includes(test.test) ? [test.bound] : []));
}

function allOf(guards: readonly Guard[]): Guard | undefined {
  const [first, ...others] = guards;
  return first && others.reduce<Guard>((all, guard) => (value) => all(value) && guard(value), first);
}

function fits(part: Part, value: unknown): boolean {
  return isOfKind(part, value) && (part.holds === undefined || part.holds(value));
}

function isOfKind(part: Part, value: unknown): boolean {
  switch (part.kind) {
    case "text":
      return typeof value === "string" && value.length <= part.high && hasCharacters(value, part.low);
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && isWithin(part, value);
    case "options":
      return isOption(part.options, value);
    case "list":
      return isList(part, value);
    case "object":
      return isObject(part, value);
    case "nullable":
      return value === null || part.parts.every((inner) => fits(inner, value));
    case "any-of":
      return part.parts.some((branch) => fits(branch, value));
    case "by-key":
      return isBranch(part, value);
  }
}

// zod counts characters as people do, a pair of halves as one.
function hasCharacters(text: string, least: number): boolean {
  return least <= 1 ? text.length >= least : Array.from(text).length >= least;
}

function isWithin({ low, high, above, below, isWhole }: Part, value: number): boolean {
  const isNumber = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isNumber && value >= low && value <= high && value > above && value < below;
}

function isOption(options: readonly unknown[], value: unknown): boolean {
  for (const option of options) if (option === value) return true;
  return false;
}

function isList({ parts: [entry], low, high }: Part, value: unknown): boolean {
  if (!Array.isArray(value) || entry === undefined || value.length < low || value.length > high) return false;
  const list = value as readonly unknown[];
  for (const one of list) if (!fits(entry, one)) return false;
  return true;
}

// Walks the keys that are there. Rows of one batch have them in one order, mostly that of the schema, so that the next
// field is nearly always the one to ask; where it is not, it is looked up.
function isObject({ parts, keys, needs, needed, places }: Part, value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Readonly<Record<string, unknown>>;
  let place = 0;
  let seen = 0;
  for (const key in object) {
    if (key !== keys[place]) place = places.get(key) ?? -1;
    const field = parts[place];
    if (field === undefined || !fits(field, object[key])) return false;
    seen += needs[place] ?? 0;
    place += 1;
  }
  return seen === needed;
}

function isBranch({ parts, keys: [key = ""], places }: Part, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const branch = parts[places.get((value as Readonly<Record<string, unknown>>)[key]) ?? -1];
  return branch !== undefined && fits(branch, value);
}
