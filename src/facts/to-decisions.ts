import type { Decision } from "../core/assessment.js";
import { copyEvidence } from "../core/copy-evidence.js";
import { isRecord, requireList } from "../core/require-record.js";
import type { StarDecision } from "../model/star-decision.js";

const outcomes: ReadonlyMap<unknown, Decision["outcome"]> = new Map<StarDecision["decision"], Decision["outcome"]>([
  ["met", "pass"],
  ["not-met", "fail"],
]);

/**
 * Takes the star decisions of one household to the form that `assess` reads: star to criterion, met to pass.
 *
 * A decision that says neither `met` nor `not-met`, and an entry that is no record, are handed on as they are: `assess`
 * refuses them with an issue, and no star is lost by them.
 *
 * @param decisions - decisions on any households, in any order
 * @param householdId - the household asked for; the others are passed over
 * @returns its decisions, in the same order; neither the body nor the household is part of them
 * @throws {@link WenmingError} code `options.records` where it is no list
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
export function toDecisions(decisions: readonly StarDecision[] | null | undefined, householdId: string): readonly Decision[] {
  const given: unknown = decisions ?? [];
  requireList(given, "decisions");
  const own = given.filter((one) => !isRecord(one) || one["householdId"] === householdId);
  // What does not fit is the engine's to refuse.
  return own.map(toDecision) as readonly Decision[];
}

function toDecision(decision: unknown): unknown {
  if (!isRecord(decision)) return decision;
  const { star, stage, decision: decided, decidedOn, evidence } = decision;
  return { criterion: star, stage, outcome: outcomes.get(decided) ?? decided, decidedOn, evidence: copyEvidence(evidence) };
}
