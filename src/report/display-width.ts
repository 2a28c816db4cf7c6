import { eastAsianWidth } from "get-east-asian-width";

/** Signs that take no column of their own: combining marks, joiners, variation selectors. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Control characters and overrides of the writing direction: a terminal would obey them. */
const controls = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Columns of one code point in a terminal: 2 for a Chinese character, 0 for a combining mark, 1 for a letter. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (zeroWidth.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/**
 * Columns that a line of text takes in a terminal. Characters whose width is ambiguous count as one column, as terminals
 * show them unless they are set to an East Asian legacy mode.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A text without the characters that a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(controls, " ");
}
