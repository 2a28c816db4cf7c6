import { issue } from "../core/issue.js";
import { hasTwoDecimals } from "../core/points.js";
import * as z from "zod/mini";
import { limits } from "./limits.js";
import { must } from "./rule.js";

/** A whole number, 0 or more. */
export const wholeNumberSchema = z.number().check(z.minimum(0), z.maximum(limits.count), must(Number.isInteger, issue("input.not-integer", []), { test: "whole-number" }));

/** Hours with at most two decimals, both bounds inclusive. */
export function hoursBetween(min: number, max: number): z.ZodMiniNumber {
  return z.number().check(z.minimum(min), z.maximum(max), must(hasTwoDecimals, issue("input.too-precise", [], { decimals: 2 }), { test: "two-decimals" }));
}
