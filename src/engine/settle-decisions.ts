import type { Decision } from "../core/assessment.js";
import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate, type Period } from "../core/period.js";
import type { DecisionStage, Rubric } from "../rubric/rubric.js";

/** What decisions say of one criterion: the one that settles it, or that the highest ones contradict each other. */
export type Settlement = { readonly kind: "settled"; readonly decision: Decision } | { readonly kind: "contradict" };

/** A decision that may settle, with its rank among the stages. */
interface Ranked {
  readonly decision: Decision;
  readonly rank: number;
}

/**
 * Finds the decision that settles each criterion: of those dated within the cycle and up to `asOf`, the highest settling
 * stage, then the latest date. Equal in both and different in outcome: contradiction.
 */
export function settleDecisions(
  rubric: Rubric,
  decisions: readonly Decision[],
  asOf: string,
  period: Period | undefined,
): { readonly settled: ReadonlyMap<string, Settlement>; readonly issues: readonly Issue[] } {
  const stages = rubric.decisionStages ?? [];
  const criteria = new Set(rubric.criteria.map(({ id }) => id));
  const issues = decisions.flatMap((decision, index) => checkDecision(decision, index, criteria, stages));
  const settled = new Map<string, Settlement>();
  for (const criterion of criteria) {
    const ranked = decisions
      .filter((decision) => decision.criterion === criterion && counts(decision, asOf, period))
      .map((decision) => ({ decision, rank: stages.findIndex(({ id, settles }) => settles && id === decision.stage) }))
      .filter(({ rank }) => rank >= 0)
      .sort(byRankThenDate);
    const settlement = settle(ranked);
    if (settlement !== undefined) settled.set(criterion, settlement);
    if (settlement?.kind === "contradict") issues.push(issue("decisions.contradict", ["decisions"], { criterion }));
  }
  return { settled, issues };
}

function checkDecision(
  { criterion, stage, decidedOn }: Decision,
  index: number,
  criteria: ReadonlySet<string>,
  stages: readonly DecisionStage[],
): Issue[] {
  const issues: Issue[] = [];
  if (!criteria.has(criterion)) issues.push(issue("decision.unknown-criterion", ["decisions", index, "criterion"]));
  if (!stages.some(({ id }) => id === stage)) issues.push(issue("decision.unknown-stage", ["decisions", index, "stage"]));
  if (!isCalendarDate(decidedOn)) issues.push(issue("decision.bad-date", ["decisions", index, "decidedOn"]));
  return issues;
}

function counts({ decidedOn }: Decision, asOf: string, period: Period | undefined): boolean {
  if (!isCalendarDate(decidedOn) || decidedOn > asOf) return false;
  return period === undefined || (decidedOn >= period.from && decidedOn <= period.to);
}

function byRankThenDate(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  if (a.decision.decidedOn === b.decision.decidedOn) return 0;
  return a.decision.decidedOn < b.decision.decidedOn ? 1 : -1;
}

function settle(ranked: readonly Ranked[]): Settlement | undefined {
  const first = ranked[0];
  if (first === undefined) return undefined;
  const peers = ranked.filter((other) => byRankThenDate(first, other) === 0);
  const agree = peers.every(({ decision }) => decision.outcome === first.decision.outcome);
  return agree ? { kind: "settled", decision: copyOf(first.decision) } : { kind: "contradict" };
}

// The result holds what a decision is made of, and nothing else that a host may have put into its record.
function copyOf({ criterion, stage, outcome, decidedOn, evidence }: Decision): Decision {
  return { criterion, stage, outcome, decidedOn, ...(evidence === undefined ? {} : { evidence }) };
}
