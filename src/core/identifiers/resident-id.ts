import { isCalendarDate } from "../period.js";

/**
 * Whether a text is well formed as a citizen identity number (公民身份号码, GB 11643-1999): 17 digits with a real day of
 * birth in places 7 to 14, and a check character that fits.
 *
 * A format check for a form, no more: it does not say that the number was issued or to whom. Nothing in this library
 * stores such a number or needs one to score; keep it out of your records unless a law asks you for it (个人信息保护法,
 * articles 6 and 28).
 *
 * @param number - anything; 18 characters, the last a digit or a capital `X`
 * @returns `false` for other spellings, among them the old 15 digits, and for what is not text
 *
 * @example
 * ```ts
 * import { isResidentId } from "wenming/model";
 *
 * isResidentId("11010519491231002X"); // => true
 * isResidentId("11010519490231002X"); // => false
 * ```
 */
export function isResidentId(number: unknown): number is string {
  if (typeof number !== "string" || !/^[1-9]\d{16}[\dX]$/.test(number)) return false;
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isCalendarDate(birthday) && checkCharacter(number) === number[17];
}

// Place i from the left, counted from 1, weighs 2^(18 − i) mod 11.
function checkCharacter(number: string): string | undefined {
  let sum = 0;
  let weight = 7;
  for (let place = 0; place < 17; place += 1) {
    sum += Number(number[place]) * weight;
    weight = (weight * 6) % 11;
  }
  return "10X98765432"[sum % 11];
}
