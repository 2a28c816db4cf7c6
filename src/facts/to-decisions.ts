import type { Decision } from "../core/assessment.js";
import type { StarDecision } from "../model/star-decision.js";

/**
 * Takes the star decisions of one household to the form that `assess` reads: star to criterion, met to pass.
 *
 * @param decisions - decisions on any households, in any order
 * @param householdId - the household asked for; the others are passed over
 * @returns its decisions, in the same order; neither the body nor the household is part of them
 *
 * @example
 * ```ts
 * import { toDecisions } from "wenming/facts";
 *
 * const decisions = toDecisions(
 *   [
 *     {
 *       householdId: "h-017",
 *       star: "thrift",
 *       decision: "met",
 *       stage: "committee",
 *       body: "村评议委员会",
 *       decidedOn: "2026-10-20",
 *       evidence: [{ record: "minutes-2026-10-20" }],
 *     },
 *   ],
 *   "h-017",
 * );
 * decisions.map(({ criterion, outcome }) => `${criterion}: ${outcome}`); // => ["thrift: pass"]
 * ```
 */
export function toDecisions(decisions: readonly StarDecision[], householdId: string): readonly Decision[] {
  return decisions
    .filter((decision) => decision.householdId === householdId)
    .map(({ star, stage, decision, decidedOn, evidence }) => ({
      criterion: star,
      stage,
      outcome: decision === "met" ? "pass" : "fail",
      decidedOn,
      evidence,
    }));
}
