import { issue, type Issue } from "../core/issue.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { rule } from "./rule.js";

/** Text that says something: up to 2,000 characters, not only blanks. */
export const textSchema = boundedText(limits.textLength);

/** An id of the host's own: 1 to 128 characters, not only blanks. */
export const idSchema = boundedText(limits.idLength);

function boundedText(length: number): z.ZodMiniString {
  return z.string().check(z.maxLength(length), rule(findBlank));
}

function findBlank(text: string): Issue[] {
  return /\S/.test(text) ? [] : [issue("input.too-short", [], { min: 1 })];
}
