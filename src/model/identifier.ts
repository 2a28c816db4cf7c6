import { isDivisionCode, parseDivisionCode } from "../core/identifiers/division-code.js";
import { isResidentId } from "../core/identifiers/resident-id.js";
import { isSocialCreditCode } from "../core/identifiers/social-credit-code.js";
import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { rule } from "./rule.js";

/** A division code of any level, 6, 9 or 12 digits. */
export const divisionCodeSchema = z.string().check(
  rule((code) => (isDivisionCode(code) ? [] : [issue("identifier.division-code", [])])),
);

/** The division code of a village or community, or of its township. */
export const localDivisionCodeSchema = z.string().check(
  rule((code) => {
    const level = parseDivisionCode(code)?.level;
    const fits = level === "township" || level === "village";
    return fits ? [] : [issue("identifier.division-code", [], { levels: "township, village" })];
  }),
);

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015), by its format. No record of this library has one; it is
 * here for the forms of hosts.
 */
export const socialCreditCodeSchema = z.string().check(
  rule((code) => (isSocialCreditCode(code) ? [] : [issue("identifier.social-credit-code", [])])),
);

/**
 * A citizen identity number (公民身份号码, GB 11643-1999), by its format. No record of this library has one; it is here
 * for the forms of hosts that must ask. Do not store more than you need.
 */
export const residentIdSchema = z.string().check(
  rule((number) => (isResidentId(number) ? [] : [issue("identifier.resident-id", [])])),
);
