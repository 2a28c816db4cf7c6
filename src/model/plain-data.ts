import { issue, type Issue } from "../core/issue.js";
import { limits } from "./limits.js";
import { publicKey } from "./path.js";

/** A copy of an input that holds plain data only, or the faults that keep it from being copied. */
export interface PlainCopy {
  /** The copy: texts, numbers, booleans, `null`, plain lists, plain objects. Of use only where there are no issues. */
  readonly value: unknown;
  /** Where the input is not plain data. */
  readonly issues: readonly Issue[];
  /** How many values lie in each list or object of the copy that holds more than {@link manyValues}. */
  readonly sizes: ReadonlyMap<object, number>;
}

/** What an input may not have. */
export interface PlainCopyOptions {
  /** Keys that no object may have, beside `__proto__`. */
  readonly forbiddenKeys: readonly string[];
  /** The most values of the whole: texts, numbers, lists and objects. */
  readonly maxValues: number;
  /** The most faults to look for. */
  readonly maxIssues: number;
}

/** A list or object that holds more values than this is large. */
export const manyValues = 10_000;

/** One walk over one input. */
interface Walk {
  readonly options: PlainCopyOptions;
  readonly issues: Issue[];
  readonly sizes: Map<object, number>;
  /** Where the walk is; keys as they are. */
  readonly path: PropertyKey[];
  /** The lists and objects around the value, outermost first. */
  readonly ancestors: object[];
  /** Values seen so far. */
  values: number;
}

/** Thrown where going on is of no use. */
class EndOfWalk extends Error {}

/**
 * Copies an input before any schema sees it, so that what is checked cannot change, run code or go on for ever: objects
 * with a class, accessors that throw, proxies that do, cycles, and depth and size beyond the limits are issues. A key
 * whose value is `undefined` is absent from the copy.
 *
 * @param input - anything
 * @param options - what it may not have
 */
export function copyPlainData(input: unknown, options: PlainCopyOptions): PlainCopy {
  const walk: Walk = { options, issues: [], sizes: new Map(), path: [], ancestors: [], values: 0 };
  try {
    return { value: copyValue(walk, input), issues: walk.issues, sizes: walk.sizes };
  } catch (error) {
    if (!(error instanceof EndOfWalk)) throw error;
    return { value: undefined, issues: walk.issues, sizes: walk.sizes };
  }
}

function copyValue(walk: Walk, value: unknown): unknown {
  walk.values += 1;
  if (walk.values > walk.options.maxValues) return refuseWhole(walk);
  if (typeof value !== "object" || value === null) return isScalar(value) ? value : refuseKind(walk);
  if (walk.ancestors.includes(value)) return refuse(walk, "input.cyclic");
  if (walk.ancestors.length === limits.depth) return refuse(walk, "input.too-deep", { max: limits.depth });
  const { path, ancestors, values } = walk;
  const depth = path.length;
  ancestors.push(value);
  const copy = copyContainer(walk, value);
  ancestors.pop();
  path.length = depth;
  if (copy === undefined) return refuseKind(walk);
  if (walk.values - values > manyValues) walk.sizes.set(copy, walk.values - values);
  return copy;
}

// Reading may run code of the host, an accessor or a proxy; what that throws is a fault of this value.
function copyContainer(walk: Walk, value: object): object | undefined {
  const level = walk.ancestors.length;
  try {
    if (Array.isArray(value)) return copyList(walk, value);
    return isPlainObject(value) ? copyObject(walk, value) : undefined;
  } catch (error) {
    if (error instanceof EndOfWalk) throw error;
    walk.ancestors.length = level;
    return undefined;
  }
}

function copyList(walk: Walk, list: readonly unknown[]): readonly unknown[] {
  const { length } = list;
  // A list with holes can claim billions of entries.
  if (length > walk.options.maxValues) refuseWhole(walk);
  const copy: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    walk.path.push(index);
    copy.push(copyValue(walk, list[index]));
    walk.path.pop();
  }
  return copy;
}

function copyObject(walk: Walk, object: Readonly<Record<string, unknown>>): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.getOwnPropertySymbols(object)) {
    // A framework may mark an object with a hidden symbol; one that shows is data.
    if (Object.prototype.propertyIsEnumerable.call(object, key)) refuseKey(walk, key);
  }
  for (const key of Object.keys(object)) {
    if (key === "__proto__" || walk.options.forbiddenKeys.includes(key)) {
      refuseKey(walk, key);
      continue;
    }
    const value = object[key];
    if (value === undefined) continue;
    walk.path.push(key);
    copy[key] = copyValue(walk, value);
    walk.path.pop();
  }
  return copy;
}

function refuse(walk: Walk, code: Issue["code"], params: Issue["params"] = {}): void {
  walk.issues.push(issue(code, walk.path.map(publicKey), params));
  if (walk.issues.length >= walk.options.maxIssues) throw new EndOfWalk();
}

function refuseKind(walk: Walk): void {
  refuse(walk, "input.wrong-type", { expected: "plain-data" });
}

function refuseKey(walk: Walk, key: PropertyKey): void {
  walk.path.push(key);
  refuse(walk, "input.forbidden-key");
  walk.path.pop();
}

function refuseWhole(walk: Walk): never {
  walk.issues.push(issue("input.too-large-document", [], { max: walk.options.maxValues }));
  throw new EndOfWalk();
}

function isScalar(value: unknown): boolean {
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" || value === undefined || value === null;
}

/**
 * Whether an object has no class. Objects of another realm (a frame, a worker) have an `Object.prototype` of their own,
 * which has no prototype either.
 */
export function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
