import { isDivisionCode, isLocalDivisionCode } from "../core/identifiers/division-code.js";
import { isResidentId } from "../core/identifiers/resident-id.js";
import { isSocialCreditCode } from "../core/identifiers/social-credit-code.js";
import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { must } from "./rule.js";

/** A division code of any level, 6, 9 or 12 digits. */
export const divisionCodeSchema = z.string().check(
  must(isDivisionCode, issue("identifier.division-code", []), { test: "division-code" }),
);

/** The division code of a village or community, or of its township. */
export const localDivisionCodeSchema = z.string().check(
  must(isLocalDivisionCode, issue("identifier.division-code", [], { levels: "township, village" }), { test: "local-division-code" }),
);

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015), by its format. No record of this library has one; it is
 * here for the forms of hosts.
 */
export const socialCreditCodeSchema = z.string().check(
  must(isSocialCreditCode, issue("identifier.social-credit-code", []), { test: "social-credit-code" }),
);

/**
 * A citizen identity number (公民身份号码, GB 11643-1999), by its format. No record of this library has one; it is here
 * for the forms of hosts that must ask. Do not store more than you need.
 */
export const residentIdSchema = z.string().check(
  must(isResidentId, issue("identifier.resident-id", []), { test: "resident-id" }),
);
