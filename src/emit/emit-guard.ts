import { requireRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type { Shape } from "../model/shape/shape.js";
import { shapeOf } from "../model/shape/shape-of.js";
import type * as z from "zod/mini";
import { isFreeName, printGuard } from "./print-guard.js";

/** How a guard is printed. */
export interface EmitGuardOptions {
  /** Name of the function that the module exports: `isHousehold`. */
  readonly name: string;
  /** The type that the guard proves, and the module to import it from. Absent: the guard returns `boolean`. */
  readonly type?: { /** Name of the type. */ readonly name: string; /** The module: `wenming/model`. */ readonly from: string };
}

/** The text of a guard, or what keeps it from being printed. */
export type EmittedGuard =
  | { readonly ok: true; /** The text of a TypeScript module. */ readonly text: string }
  | {
      readonly ok: false;
      /** Keys that lead to the part of the schema that cannot be printed; `[]` stands for the entries of a list. */
      readonly at: readonly string[];
    };

/**
 * Prints a schema as a guard: a TypeScript module without dependencies that exports one function, which says whether a
 * value is what the schema lets pass. For build scripts; the printed text is code of yours, to read, to keep and to test.
 *
 * The guard never lets pass what the schema refuses. It refuses a little more: a key that stands with the value
 * `undefined`, an object of another realm, a text too long by its halves of characters. `validateMany` asks the schema
 * about what a guard refuses, so that its results stay those of `validate`. It is for plain data, as `JSON.parse` gives it.
 *
 * The module does not change when the schema does. Keep a test that prints it anew and compares.
 *
 * @param schema - a schema of `wenming/model`, or any other zod 4 schema that changes nothing: no transform, no default
 * @param options.name - name of the exported function
 * @param options.type - the type that it proves; absent: it returns `boolean`
 * @returns the text; or, where a part of the schema is not known or has a rule of the host's own, where that part is
 * @throws {@link WenmingError} codes `argument.out-of-range` where a name is no identifier, or one that the printed text
 *   uses itself, `options.records` where there is no schema or no options
 *
 * @example
 * ```ts
 * import { emitGuard } from "wenming/emit";
 * import { periodSchema } from "wenming/model";
 *
 * const guard = emitGuard(periodSchema, { name: "isPeriod", type: { name: "Period", from: "wenming" } });
 * guard.ok && guard.text.includes("export function isPeriod(input: unknown): input is Period {"); // => true
 * ```
 */
export function emitGuard(schema: z.core.$ZodType, options: EmitGuardOptions): EmittedGuard {
  requireRecord(schema, "schema");
  requireRecord(options, "options");
  const { name, type } = options;
  for (const [key, one] of Object.entries({ name, type: type?.name ?? name })) {
    if (!isFreeName(one)) throw new WenmingError("argument.out-of-range", { name: key });
  }
  const read = shapeOf(schema);
  if (!read.ok) return read;
  const at = findUnprintable(read.shape);
  return at === undefined ? { ok: true, text: printGuard(read.shape, name, type) } : { ok: false, at };
}

// A rule that is not written as data can be run and not printed.
function findUnprintable(shape: Shape): readonly string[] | undefined {
  if (shape.tests.some((test) => test.test === "rule" && test.says.length === 0)) return [];
  for (const [key, inner] of partsOf(shape)) {
    const at = findUnprintable(inner);
    if (at !== undefined) return [...key, ...at];
  }
  return undefined;
}

function partsOf(shape: Shape): (readonly [key: readonly string[], inner: Shape])[] {
  switch (shape.kind) {
    case "nullable":
      return [[[], shape.inner]];
    case "list":
      return [[["[]"], shape.entry]];
    case "object":
      return shape.fields.map(({ key, shape: inner }) => [[key], inner]);
    case "any-of":
      return shape.branches.map((branch) => [[], branch]);
    case "by-key":
      return shape.branches.map((branch) => [[], branch.shape]);
    default:
      return [];
  }
}
