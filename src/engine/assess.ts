import type { Assessment, Decision, FactReading, Subject } from "../core/assessment.js";
import type { FactsOf } from "../core/fact.js";
import { isIssue, warning, type Issue } from "../core/issue.js";
import { isCalendarDate, isPeriod, type Period } from "../core/period.js";
import { readOptions, requireList } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type { CriterionIdOf, Rubric } from "../rubric/rubric.js";
import { judgeVetoes } from "./apply-vetoes.js";
import { checkRates } from "./derive-fact.js";
import { isPrepared, prepareRubric, type PreparedRubric } from "./prepare-rubric.js";
import { readFacts, type ReadFact } from "./read-facts.js";
import { scoreCriterion, type CriterionScore } from "./score-criterion.js";
import { settleDecisions } from "./settle-decisions.js";
import { sumTotals } from "./sum-totals.js";

/** How and for whom {@link assess} works. */
export interface AssessOptions {
  /** Who or what is assessed; an id of the host's own. */
  readonly subject: Subject;
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. The library reads no clock. */
  readonly asOf: string;
  /** The cycle. Only decisions dated within it count; without it, every decision up to `asOf` does. */
  readonly period?: Period;
  /** Decisions on criteria, in any order. */
  readonly decisions?: readonly Decision[];
  /** Faults that were found while the facts were collected; the assessment carries them on. */
  readonly issues?: readonly Issue[];
}

/**
 * Scores one subject against a rubric and says why: the one evaluator, a plain walk over the rubric.
 *
 * A fact that is not given is not known, and what is not known widens the result instead of lowering it: `low` is what
 * is proved today, `high` what would stand if every open fact turned out well. Every line that was evaluated is in the
 * result, with the facts it read. Facts that the rubric does not declare are ignored.
 *
 * @param rubric - a rubric, or one made ready by `prepareRubric` where many subjects are scored
 * @param facts - what is known, by fact id; see {@link FactInput} for the forms
 * @param options.subject - who or what is assessed
 * @param options.asOf - `YYYY-MM-DD`, inclusive
 * @param options.period - the cycle, both ends inclusive
 * @param options.decisions - decisions that settle criteria over what was observed
 * @param options.issues - faults found while collecting
 * @returns the whole result as plain JSON; faults of the facts and decisions are in its `issues`
 * @throws {@link WenmingError} codes `rubric.invalid`, `options.as-of`, `options.period`, `options.subject`, and
 *   `options.records` where decisions or issues are no lists
 *
 * @example
 * ```ts
 * import { assess, fiveHavesRubric } from "wenming";
 *
 * const { met, verdict } = assess(
 *   fiveHavesRubric,
 *   { "venue.exists": true, "teams.total": { atLeast: 8 }, "activities.held": true },
 *   { subject: { id: "station-1" }, asOf: "2023-12-31" },
 * );
 * met; // => { low: 3, high: 5, max: 5 }
 * verdict; // => "undetermined"
 * ```
 */
export function assess<const R extends Rubric>(
  rubric: R | PreparedRubric<R>,
  facts: FactsOf<R["facts"]>,
  options: AssessOptions,
): Assessment<CriterionIdOf<R>> {
  const { subject, asOf, period, decisions, issues: collected } = checkOptions(options);
  const ready: PreparedRubric = isPrepared(rubric) ? rubric : prepareRubric<Rubric>(rubric);
  const { read, issues } = readFacts(ready.rubric, facts);
  const settlements = settleDecisions(ready.rubric, decisions, asOf, period);
  const known = { rubric: ready.rubric, read };
  const scores = ready.rubric.criteria.map((criterion) => scoreCriterion(criterion, known, settlements.settled.get(criterion.id)));
  const vetoes = judgeVetoes(ready.rubric, known);
  const summed = sumTotals(ready.rubric, scores, vetoes);
  const readings = [...read].map(([fact, reading]) => toReading(fact, reading));
  const assessment: Assessment = {
    format: "wenming.assessment/1",
    rubric: ready.ref,
    subject: { id: subject.id },
    asOf,
    ...(period === undefined ? {} : { period: { from: period.from, to: period.to } }),
    verdict: summed.verdict,
    ...summed.totals,
    beforeVeto: summed.beforeVeto,
    completeness: { known: readings.filter((reading) => reading.known).length, asked: readings.length },
    criteria: scores.map(({ result }) => result),
    vetoes: vetoes.map(({ result }) => result),
    breakdown: summed.breakdown,
    facts: readings,
    issues: [
      ...collected,
      ...issues,
      ...checkRates(ready.rubric, read),
      ...scores.flatMap((score) => score.issues),
      ...settlements.issues,
      ...scores.flatMap(disagreement),
    ],
  };
  return assessment;
}

/** The options of one call, checked. */
interface CheckedOptions {
  readonly subject: Subject;
  readonly asOf: string;
  readonly period: Period | undefined;
  readonly decisions: readonly unknown[];
  readonly issues: readonly Issue[];
}

// Callers without types may leave out what the types ask for, and hand in anything else.
function checkOptions(options: AssessOptions): CheckedOptions {
  const given: { readonly [K in keyof AssessOptions]?: AssessOptions[K] | null } = readOptions(options);
  const { subject, asOf, period } = given;
  if (!isCalendarDate(asOf)) throw new WenmingError("options.as-of");
  if (period !== undefined && !isPeriod(period)) throw new WenmingError("options.period");
  if (typeof subject?.id !== "string" || subject.id === "") throw new WenmingError("options.subject");
  const decisions: unknown = given.decisions ?? [];
  requireList(decisions, "decisions");
  return { subject, asOf, period: period ?? undefined, decisions, issues: readIssues(given.issues ?? []) };
}

// The assessment is plain JSON, so that what it carries on is what an issue is made of.
function readIssues(issues: unknown): readonly Issue[] {
  requireList(issues, "issues");
  return Array.from(issues, (one, index) => {
    if (!isIssue(one)) throw new WenmingError("options.records", { path: `issues[${index}]` });
    return { code: one.code, path: [...one.path], params: { ...one.params }, severity: one.severity };
  });
}

function toReading(fact: string, { stated, settled, contested, evidence }: ReadFact): FactReading {
  return { fact, actual: stated, known: settled, ...(contested ? { contested: true as const } : {}), evidence };
}

function disagreement({ result }: CriterionScore): readonly Issue[] {
  const { id, observed, settledBy } = result;
  const isDecided = observed === "pass" || observed === "fail";
  if (settledBy === undefined || !isDecided || observed === settledBy.outcome) return [];
  return [warning("decision.disagrees-with-observation", ["criteria", id], { criterion: id, observed })];
}
