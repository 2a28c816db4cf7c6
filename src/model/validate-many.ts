import type { Issue } from "../core/issue.js";
import { readOptions } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type * as z from "zod/mini";
import { copyQuickly } from "./quick-copy.js";
import { type Guard, guardOf } from "./shape/guard.js";
import { shapeOf } from "./shape/shape-of.js";
import { isSchema, validateWithin, type ValidateOptions } from "./validate.js";

/** How many inputs are checked. */
export interface ValidateManyOptions extends ValidateOptions {
  /** The most refused inputs to list with their issues, 0 or more; 1,000 where absent. */
  readonly maxRejected?: number;
  /**
   * A guard of the same schema, written at build time by `emitGuard` of `wenming/emit`, or one of the host's own. What it
   * lets pass is taken as right; what it refuses goes to the schema. Absent: a guard is made from the schema.
   */
  readonly guard?: (value: unknown) => boolean;
  /**
   * `true`: the inputs are what `JSON.parse` gave, and nothing has touched them since. Then those that fit are not copied:
   * `values` holds the inputs themselves, which takes half the time. It is a promise: an accessor, a class or a symbol
   * among them is not looked for, and how large a document may be is for the host to say before it parses.
   */
  readonly fromJson?: boolean;
}

/** One input that does not fit. */
export interface RejectedInput {
  /** Which one, from 0. */
  readonly index: number;
  /** What is wrong with it, as `validate` says it; paths start at this input. */
  readonly issues: readonly Issue[];
  /** How many of its issues were found and are not listed. */
  readonly omitted: number;
}

/** What is right and what is wrong among many inputs. */
export interface ValidateManyResult<T> {
  /** The values of those that fit, in the order of the inputs. */
  readonly values: readonly T[];
  /** Which inputs they were: `values[i]` is the value of input `indexes[i]`. */
  readonly indexes: readonly number[];
  /** Those that do not fit, in the order of the inputs; no more than `maxRejected` of them. */
  readonly rejected: readonly RejectedInput[];
  /** How many more do not fit and are not listed. */
  readonly omitted: number;
}

/**
 * Checks many inputs against a schema, as `validate` checks one, and several times as fast: for the rows of a county's
 * JSON. It says of each what `validate` says, value and issues alike.
 *
 * A guard, which is read out of the schema, decides what is right; the schema itself is asked about the rest only. A
 * schema with a part that the guard does not know (a transform, a default, a refinement of the host's) has no guard, and
 * is asked about every input. No code is made at run time.
 *
 * @param schema - a schema of this library or any other zod 4 schema, mini or classic, without asynchronous checks
 * @param inputs - the rows: a list, or anything else that can be walked; each of them may be anything
 * @param options.maxIssues - the most issues to list of one input; 100 where absent
 * @param options.maxRejected - the most refused inputs to list; 1,000 where absent
 * @param options.guard - a guard of the same schema, written at build time
 * @param options.fromJson - `true`: a promise that `JSON.parse` made the inputs; then `values` holds the inputs themselves
 * @throws {@link WenmingError} codes `argument.out-of-range` where `maxIssues` is not 1 or more, or `maxRejected` not 0 or
 *   more, `options.records` where there is no schema, or the inputs cannot be walked or are a text
 * @returns the values, as copies that share nothing with the inputs unless `fromJson`, and what was refused
 *
 * @example
 * ```ts
 * import { householdSchema, validateMany } from "wenming/model";
 *
 * const rows: unknown = JSON.parse('[{ "id": "3-017" }, { "id": "3-018", "owner": "…" }, { "id": "3-019" }]');
 * const result = validateMany(householdSchema, rows as unknown[], { fromJson: true });
 * result.values; // => [{ id: "3-017" }, { id: "3-019" }]
 * result.indexes; // => [0, 2]
 * result.rejected;
 * // => [
 * //   {
 * //     index: 1,
 * //     issues: [{ code: "input.unknown-key", path: ["owner"], params: {}, severity: "error" }],
 * //     omitted: 0,
 * //   },
 * // ]
 * ```
 */
export function validateMany<S extends z.core.$ZodType>(
  schema: S,
  inputs: Iterable<unknown>,
  options: ValidateManyOptions = {},
): ValidateManyResult<z.core.output<S>> {
  if (!isSchema(schema)) throw new WenmingError("options.records", { path: "schema" });
  if (!isWalkable(inputs)) throw new WenmingError("options.records", { path: "inputs" });
  const { maxIssues = 100, maxRejected = 1_000, guard = guardOfSchema(schema), fromJson = false } = readOptions(options);
  for (const [name, isRight] of Object.entries({ maxIssues: maxIssues >= 1, maxRejected: maxRejected >= 0 })) {
    if (!isRight) throw new WenmingError("argument.out-of-range", { name });
  }
  const found = { values: [] as z.core.output<S>[], indexes: [] as number[], rejected: [] as RejectedInput[], omitted: 0 };
  let index = -1;
  for (const input of inputs) {
    index += 1;
    // What the guard refuses is read from the copy, so that it cannot look different the second time.
    const plain = guard === undefined ? undefined : fromJson ? input : copyQuickly(input);
    if (plain !== undefined && guard?.(plain) === true) {
      found.values.push(plain as z.core.output<S>);
      found.indexes.push(index);
      continue;
    }
    const isListed = found.rejected.length < maxRejected;
    const result = validateWithin(schema, plain ?? input, { maxIssues: isListed ? maxIssues : 1 });
    if (result.ok) {
      found.values.push(result.value);
      found.indexes.push(index);
    } else if (isListed) found.rejected.push({ index, issues: result.issues, omitted: result.omitted });
    else found.omitted += 1;
  }
  return found;
}

// A text can be walked too, letter by letter, which nobody means.
function isWalkable(inputs: unknown): boolean {
  return typeof inputs === "object" && inputs !== null && Symbol.iterator in inputs;
}

function guardOfSchema(schema: z.core.$ZodType): Guard | undefined {
  const read = shapeOf(schema);
  return read.ok ? guardOf(read.shape) : undefined;
}
