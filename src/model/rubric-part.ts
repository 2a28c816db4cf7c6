import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { list } from "./list.js";
import { rule } from "./rule.js";
import { idSchema } from "./text.js";

/** Keys that every object answers to, so that a record from outside must not bring them. */
export const forbiddenKeys: readonly string[] = ["__proto__", "constructor", "prototype"];

const keySchema = idSchema.check(rule((key) => (forbiddenKeys.includes(key) ? [issue("input.forbidden-key", [])] : [])));

/** Values by id, as a rubric writes its facts, sources and grades. */
export function recordOf<S extends z.ZodMiniType>(value: S) {
  return z
    .record(keySchema, value)
    .check(
      rule((record) => {
        const max = limits.rubricListLength;
        return Object.keys(record).length > max ? [issue("input.too-many", [], { max })] : [];
      }),
    );
}

/** A list inside a rubric. */
export function rubricList<S extends z.ZodMiniType>(entry: S): z.ZodMiniArray<S> {
  return list(entry, limits.rubricListLength);
}

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const hashSchema = z
  .string()
  .check(rule((text) => (/^[0-9a-f]{64}$/.test(text) ? [] : [issue("input.bad-format", [], { format: "sha256" })])));
