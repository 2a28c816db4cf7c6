import type { Decision } from "../core/assessment.js";
import { copyEvidence } from "../core/copy-evidence.js";
import { capIssues, issue, type Issue } from "../core/issue.js";
import { isCalendarDate, type Period } from "../core/period.js";
import { isRecord } from "../core/require-record.js";
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
 * stage, then the latest date. Equal in both and different in outcome: contradiction. What cannot be read settles nothing.
 */
export function settleDecisions(
  rubric: Rubric,
  decisions: readonly unknown[],
  asOf: string,
  period: Period | undefined,
): { readonly settled: ReadonlyMap<string, Settlement>; readonly issues: readonly Issue[] } {
  const stages = rubric.decisionStages ?? [];
  const criteria = new Set(rubric.criteria.map(({ id }) => id));
  const faults = decisions.flatMap((decision, index) => checkDecision(decision, index, criteria, stages));
  const issues = [...capIssues(faults)];
  const readable = decisions.filter(isReadable);
  const settled = new Map<string, Settlement>();
  for (const criterion of criteria) {
    const ranked = readable
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

const outcomes: readonly unknown[] = ["pass", "fail"] satisfies readonly Decision["outcome"][];

function isReadable(decision: unknown): decision is Decision {
  return isRecord(decision) && outcomes.includes(decision["outcome"]);
}

function checkDecision(decision: unknown, index: number, criteria: ReadonlySet<unknown>, stages: readonly DecisionStage[]): Issue[] {
  if (!isRecord(decision)) return [issue("input.wrong-type", ["decisions", index], { expected: "object" })];
  const { criterion, stage, outcome, decidedOn } = decision;
  const issues: Issue[] = [];
  if (!criteria.has(criterion)) issues.push(issue("decision.unknown-criterion", ["decisions", index, "criterion"]));
  if (!stages.some(({ id }) => id === stage)) issues.push(issue("decision.unknown-stage", ["decisions", index, "stage"]));
  if (!outcomes.includes(outcome)) issues.push(issue("decision.unknown-outcome", ["decisions", index, "outcome"]));
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

// The result holds what a decision is made of, with its evidence as far as that goes into results, and nothing else that a
// host may have put into its record. Nothing of it is shared with the host.
function copyOf({ criterion, stage, outcome, decidedOn, evidence }: Decision): Decision {
  const records = copyEvidence(evidence);
  return { criterion, stage, outcome, decidedOn, ...(records.length === 0 ? {} : { evidence: records }) };
}
