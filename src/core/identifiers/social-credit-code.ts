// Characters of GB 32100-2015 in the order of their values 0 to 30; I, O, S, V and Z are left out.
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Whether a text is well formed as a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the
 * division in places 3 to 8 in digits, and a check character that fits.
 *
 * A format check only: it does not say that the code was ever issued, and it does not judge the registering office, the
 * category or the inner check of the organisation code, because lists of those differ.
 *
 * @param code - anything; capitals and half-width digits, as the standard writes them
 * @returns `false` for other spellings and for what is not text
 *
 * @example
 * ```ts
 * import { isSocialCreditCode } from "wenming/model";
 *
 * isSocialCreditCode("91350100M000100Y43"); // => true
 * isSocialCreditCode("91350100M000100Y4Z"); // => false
 * ```
 */
export function isSocialCreditCode(code: unknown): code is string {
  if (typeof code !== "string" || !/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
