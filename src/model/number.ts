import { issue, type Issue } from "../core/issue.js";
import { hasTwoDecimals } from "../core/points.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { rule } from "./rule.js";

/** A whole number, 0 or more. */
export const wholeNumberSchema = z.number().check(z.minimum(0), z.maximum(limits.count), rule(findFraction));

/** Hours with at most two decimals, both bounds inclusive. */
export function hoursBetween(min: number, max: number): z.ZodMiniNumber {
  return z.number().check(z.minimum(min), z.maximum(max), rule(findThirdDecimal));
}

function findFraction(value: number): Issue[] {
  return Number.isInteger(value) ? [] : [issue("input.not-integer", [])];
}

function findThirdDecimal(value: number): Issue[] {
  return hasTwoDecimals(value) ? [] : [issue("input.too-precise", [], { decimals: 2 })];
}
