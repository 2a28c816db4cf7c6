import { issue, type Issue } from "../core/issue.js";
import * as z from "zod/mini";
import { publicKey } from "./path.js";
import { fromZodIssue, issuesNotPassedOn } from "./zod-issue.js";

type Path = Issue["path"];
type Schema = z.core.$ZodType;

/** Finds issues until there are enough of them. */
export interface IssueSearch {
  /** Issues found so far. */
  readonly issues: Issue[];
  /** Issues that were counted and not kept. */
  notKept: number;
  /** The search ends when it has found so many. */
  readonly enough: number;
  /** Which lists and objects are large. */
  readonly isLarge: (value: object) => boolean;
}

/**
 * Finds what keeps a value from fitting a schema. A large list or object is looked at part by part, and as a whole only
 * where no part is wrong: zod finds every issue of what it is given before it says anything, which takes long and, with
 * more issues than a call can have arguments, ends in an exception.
 *
 * @returns the value as the schema gives it, where nothing was found
 */
export function collectIssues(search: IssueSearch, schema: Schema, value: unknown): unknown {
  collectFromParts(search, schema, value, []);
  return search.issues.length > 0 ? undefined : collectFromWhole(search, schema, value, []);
}

function collectFromWhole(search: IssueSearch, schema: Schema, value: unknown, path: Path): unknown {
  const result = parse(schema, value);
  if (result === null) {
    search.issues.push(issue("input.refused", path));
    return undefined;
  }
  if (result.success) return result.data;
  for (const found of result.error.issues) {
    for (const one of fromZodIssue(found, path)) {
      if (search.issues.length < search.enough) search.issues.push(one);
      else search.notKept += 1;
    }
    search.notKept += issuesNotPassedOn(found);
  }
  return undefined;
}

// `null`: a check of the host's own threw or was asynchronous; or a large value under a kind of schema that is not taken
// apart below had more issues than zod can pass on.
function parse(schema: Schema, value: unknown): z.core.util.SafeParseResult<unknown> | null {
  try {
    return z.safeParse(schema, value, { reportInput: true });
  } catch {
    return null;
  }
}

// A part that is wrong makes the whole wrong in each of these kinds of schema; any other is left to zod as a whole.
function collectFromParts(search: IssueSearch, schema: Schema, value: unknown, path: Path): void {
  if (!isLargeValue(search, value)) return;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "readonly":
    case "default":
    case "prefault":
      return collectFromParts(search, def.innerType, value, path);
    case "lazy":
      return collectFromParts(search, def.getter(), value, path);
    case "pipe":
      return collectFromParts(search, def.in, value, path);
    case "union": {
      const branch = branchOf(def, value);
      return branch && collectFromParts(search, branch, value, path);
    }
    case "array":
      if (Array.isArray(value)) collectFromEntries(search, def.element, value, path);
      return;
    case "record":
      if (!Array.isArray(value)) collectFromKeys(search, () => def.valueType, value, path);
      return;
    case "object":
      return collectFromKeys(search, (key) => (Object.hasOwn(def.shape, key) ? def.shape[key] : undefined), value, path);
    default:
  }
}

function collectFromEntries(search: IssueSearch, schema: Schema, entries: readonly unknown[], path: Path): void {
  for (const [index, entry] of entries.entries()) collectFromPart(search, schema, entry, [...path, index]);
}

function collectFromKeys(search: IssueSearch, schemaOf: (key: string) => Schema | undefined, value: object, path: Path): void {
  for (const [key, part] of Object.entries(value)) {
    const schema = schemaOf(key);
    if (schema !== undefined) collectFromPart(search, schema, part, [...path, publicKey(key)]);
  }
}

function collectFromPart(search: IssueSearch, schema: Schema, part: unknown, path: Path): void {
  if (search.issues.length >= search.enough) return;
  if (isLargeValue(search, part)) collectFromParts(search, schema, part, path);
  else collectFromWhole(search, schema, part, path);
}

function isLargeValue(search: IssueSearch, value: unknown): value is object {
  return typeof value === "object" && value !== null && search.isLarge(value);
}

/** The branch of a union that zod takes for a value, where a key tells the branches apart. */
function branchOf(union: z.core.$ZodUnionDef, value: object): Schema | undefined {
  if (!("discriminator" in union) || typeof union.discriminator !== "string") return undefined;
  const key = union.discriminator;
  const held: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return union.options.find((option) => option._zod.propValues?.[key]?.has(held as z.core.util.Primitive));
}
