import type { Assessment } from "../core/assessment.js";
import type { Period } from "../core/period.js";
import { readOptions } from "../core/require-record.js";
import { assess } from "../engine/assess.js";
import type { PreparedRubric } from "../engine/prepare-rubric.js";
import { collectHouseholdFacts } from "../facts/collect-household-facts.js";
import { toDecisions } from "../facts/to-decisions.js";
import type { Household } from "../model/household.js";
import type { Register } from "../model/register.js";
import type { StarDecision } from "../model/star-decision.js";
import type { CriterionIdOf, Rubric } from "../rubric/rubric.js";
import { tenStarsRubric } from "../standards/ten-stars.js";

/** What {@link scoreTenStars} reads. */
export interface HouseholdCase {
  /** The household under rating; needs no names and no identity numbers. */
  readonly household: Household;
  /** Decisions on its stars, in any order; those of other households are passed over. */
  readonly decisions?: readonly StarDecision[];
  /** Registers that cover it; entries of other households are passed over. */
  readonly registers?: readonly Register[];
}

/** How {@link scoreTenStars} works. */
export interface ScoreTenStarsOptions<R extends Rubric> {
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The cycle, both ends inclusive. Without it, facts about a cycle are not known and every decision up to `asOf` counts. */
  readonly period?: Period;
  /** The rubric; absent: the common ten stars. Any number of stars. */
  readonly rubric?: R | PreparedRubric<R>;
}

/**
 * Scores one household against a star rubric (十星级文明户) and says why: how many stars are lit, lost and waiting.
 *
 * A decision of a settling stage decides its star; without one, the observed lines do. "No violation on record" counts
 * only by a register that says it is complete; without it the star waits, and so do the vetoes: `met.low` is what is
 * proved today, `met.high` what would stand if every open fact turned out well.
 *
 * @param subject - the household with its decisions and registers
 * @param options.asOf - `YYYY-MM-DD`, inclusive
 * @param options.period - the cycle, both ends inclusive
 * @param options.rubric - any star rubric; the common ten stars by default
 * @returns the whole assessment, one criterion a star, in rubric order
 * @throws {@link WenmingError} codes `options.as-of`, `options.period`, `options.subject`, `options.records`,
 *   `rubric.invalid`
 *
 * @example
 * ```ts
 * import { scoreTenStars, yunchengFiveRubric } from "wenming";
 *
 * const { met } = scoreTenStars(
 *   { household: { id: "h-017" } },
 *   { asOf: "2026-06-30", rubric: yunchengFiveRubric },
 * );
 * met; // => { low: 0, high: 5, max: 5 }
 * ```
 */
export function scoreTenStars<const R extends Rubric = typeof tenStarsRubric>(
  subject: HouseholdCase,
  options: ScoreTenStarsOptions<R>,
): Assessment<CriterionIdOf<R>> {
  const { asOf = "", period, rubric = tenStarsRubric } = readOptions(options);
  const when = period === undefined ? { asOf } : { asOf, period };
  const { facts, issues } = collectHouseholdFacts(subject, when);
  const { id } = subject.household;
  const decisions = toDecisions(subject.decisions, id);
  return assess<Rubric>(rubric, facts, { subject: { id }, ...when, decisions, issues });
}
