import type { Issue, Result } from "../core/issue.js";
import { isRecord, readOptions } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type * as z from "zod/mini";
import { collectIssues, type IssueSearch } from "./collect-issues.js";
import { limits } from "./limits.js";
import { copyPlainData } from "./plain-data.js";

/** How an input is checked. */
export interface ValidateOptions {
  /** The most issues to list, 1 or more; 100 where absent. */
  readonly maxIssues?: number;
}

/**
 * Checks an input against a schema and gives the value, or what is wrong with it.
 *
 * The input is plain data, as JSON has it: texts, numbers, yes or no, `null`, lists and objects. A key whose value is
 * `undefined` counts as absent. Anything else (a `Date`, a `Map`, an instance of a class, a cycle) is an issue, and so
 * is an input of more than 64 levels or 5,000,000 values: whatever it is given, the check ends and does not throw. A check
 * of the host's own that throws, or is asynchronous, refuses the value: `input.refused`.
 *
 * Issues carry a code, a path and what the sentence needs, never what the input held. The search ends at ten times
 * `maxIssues`; `omitted` counts what was found and is not listed, and where it is above 0 there may be even more.
 *
 * @param schema - a schema of this library or any other zod 4 schema, mini or classic, without asynchronous checks
 * @param input - anything
 * @param options.maxIssues - the most issues to list; 100 where absent
 * @throws {@link WenmingError} codes `argument.out-of-range` where `maxIssues` is not 1 or more, `options.records` where there
 *   is no schema
 * @returns the value as the schema gives it, a copy that shares nothing with the input; or the issues
 *
 * @example
 * ```ts
 * import { validate, volunteerTeamSchema } from "wenming/model";
 *
 * const team = { id: "t1", stationId: "buyi", name: "文艺志愿服务队" };
 * validate(volunteerTeamSchema, team); // => { ok: true, value: { id: "t1", stationId: "buyi", name: "文艺志愿服务队" } }
 *
 * validate(volunteerTeamSchema, { ...team, name: 7, leader: "…" });
 * // => {
 * //   ok: false,
 * //   issues: [
 * //     { code: "input.wrong-type", path: ["name"], params: { expected: "string" }, severity: "error" },
 * //     { code: "input.unknown-key", path: ["leader"], params: {}, severity: "error" },
 * //   ],
 * //   omitted: 0,
 * // }
 * ```
 */
export function validate<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  options: ValidateOptions = {},
): Result<z.core.output<S>> {
  return validateWithin(schema, input, options);
}

/** The search for issues goes on to this many times the issues that are listed. */
const searchFactor = 10;

/** Further limits of {@link validateWithin}. */
interface ValidateLimits extends ValidateOptions {
  /** Keys that no object may have, beside `__proto__`. */
  readonly forbiddenKeys?: readonly string[];
  /** The most values of the whole document. */
  readonly maxValues?: number;
  /** `true`: keys of the value stand in the order of the input, not of the schema. For a schema that changes nothing. */
  readonly keepsOrder?: boolean;
}

/** Checks as {@link validate} does, within further limits. */
export function validateWithin<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  options: ValidateLimits,
): Result<z.core.output<S>> {
  const { maxIssues = 100, forbiddenKeys = [], maxValues = limits.documentValues, keepsOrder = false } = readOptions(options);
  if (!isSchema(schema)) throw new WenmingError("options.records", { path: "schema" });
  if (!(maxIssues >= 1)) throw new WenmingError("argument.out-of-range", { name: "maxIssues" });
  const enough = maxIssues * searchFactor;
  const copy = copyPlainData(input, { forbiddenKeys, maxValues, maxIssues: enough });
  if (copy.issues.length > 0) return failure(copy.issues, maxIssues);
  const search: IssueSearch = { issues: [], notKept: 0, enough, isLarge: (part) => copy.sizes.has(part) };
  const value = collectIssues(search, schema, copy.value);
  if (search.issues.length > 0) return failure(search.issues, maxIssues, search.notKept);
  return { ok: true, value: (keepsOrder ? copy.value : value) as z.core.output<S> };
}

/** Whether a value is a schema of zod 4, mini or classic, whichever copy of zod made it. */
export function isSchema(schema: unknown): boolean {
  return isRecord(schema) && "_zod" in schema && isRecord(schema["_zod"]);
}

/** A result of issues, of which no more than `maxIssues` are listed. */
export function failure(issues: readonly Issue[], maxIssues: number, notKept = 0): Result<never> {
  const omitted = Math.max(0, issues.length - maxIssues) + notKept;
  return { ok: false, issues: issues.slice(0, maxIssues), omitted };
}
