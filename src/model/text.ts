import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { must } from "./rule.js";

/** Text that says something: up to 2,000 characters, not only blanks. */
export const textSchema = boundedText(limits.textLength);

/** An id of the host's own: 1 to 128 characters, not only blanks. */
export const idSchema = boundedText(limits.idLength);

function boundedText(length: number): z.ZodMiniString {
  return z.string().check(z.maxLength(length), must(isNotBlank, issue("input.too-short", [], { min: 1 }), { test: "not-blank" }));
}

// Nearly every text starts with a letter, a digit or a Chinese character; that takes no pattern to see.
function isNotBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfe00) || /\S/.test(text);
}
