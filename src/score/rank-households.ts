import type { Assessment, LowHigh } from "../core/assessment.js";
import { requireAssessments } from "../core/require-assessment.js";
import { readOptions } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";

/** One row of a board: an assessment with the ranks it may hold. */
export interface RankedAssessment<Id extends string = string> {
  /** Best and worst rank that what is known allows, 1 is first; equal where everything is settled. */
  readonly rank: { readonly best: number; readonly worst: number };
  /** The assessment, as it was given. */
  readonly assessment: Assessment<Id>;
}

/** What {@link rankHouseholds} compares. */
export interface RankHouseholdsOptions {
  /** `met` (stars; the default) or `points`. */
  readonly measure?: "met" | "points";
}

/**
 * Ranks households by stars, with shared ranks for ties and a span of ranks where stars are still open.
 *
 * Equal values share the better rank: 1, 2, 2, 4. A household whose result is not settled has a best rank (one more than
 * the households surely above it) and a worst rank (one more than the households possibly above it). Rows come sorted by
 * what is ranked, proved and then possible, then by the other measure, all falling, then by id: by stars proved, stars
 * possible, points proved; or by points proved, points possible, stars proved.
 *
 * @param assessments - results under one and the same rubric, as of one day and of one cycle, in any order
 * @param options.measure - what is ranked; stars by default
 * @returns one row an assessment
 * @throws {@link WenmingError} codes `assessments.mixed-rubrics` where the rubrics differ, `assessments.mixed-dates`
 *   where the days or the cycles do, `options.records` for what is no list of assessments, `argument.out-of-range` for
 *   another measure
 *
 * @example
 * ```ts
 * import { rankHouseholds, scoreTenStars, yunchengFiveRubric } from "wenming";
 *
 * const options = { asOf: "2026-12-31", rubric: yunchengFiveRubric };
 * const rows = rankHouseholds([
 *   scoreTenStars({ household: { id: "h-2" } }, options),
 *   scoreTenStars({ household: { id: "h-1" } }, options),
 * ]);
 * rows.map((row) => row.assessment.subject.id); // => ["h-1", "h-2"]
 * rows[0]?.rank; // => { best: 1, worst: 2 }
 * ```
 */
export function rankHouseholds<Id extends string>(
  assessments: readonly Assessment<Id>[],
  options: RankHouseholdsOptions = {},
): readonly RankedAssessment<Id>[] {
  requireAssessments(assessments, "assessments");
  const { measure = "met" } = readOptions(options);
  if (!measures.includes(measure)) throw new WenmingError("argument.out-of-range", { name: "measure" });
  requireComparable(assessments);
  const bounds = assessments.map((assessment): LowHigh => assessment[measure]);
  const lows = Float64Array.from(bounds, ({ low }) => low).sort();
  const highs = Float64Array.from(bounds, ({ high }) => high).sort();
  return [...assessments].sort(byMeasure(measure)).map((assessment) => {
    const { low, high } = assessment[measure];
    // An open household is not above itself.
    const self = high > low ? 1 : 0;
    return { rank: { best: 1 + countAbove(lows, high), worst: 1 + countAbove(highs, low) - self }, assessment };
  });
}

const measures: readonly unknown[] = ["met", "points"] satisfies readonly RankHouseholdsOptions["measure"][];

// A rank compares results under one rubric, of one day and one cycle; others only look alike.
function requireComparable(assessments: readonly Assessment[]): void {
  const [first] = assessments;
  if (first === undefined) return;
  const { rubric, asOf, period } = first;
  if (assessments.some((other) => other.rubric.hash !== rubric.hash)) throw new WenmingError("assessments.mixed-rubrics");
  const isOtherTime = (other: Assessment): boolean =>
    other.asOf !== asOf || other.period?.from !== period?.from || other.period?.to !== period?.to;
  if (assessments.some(isOtherTime)) throw new WenmingError("assessments.mixed-dates");
}

function byMeasure(measure: "met" | "points"): (a: Assessment, b: Assessment) => number {
  const other = measure === "met" ? "points" : "met";
  return (a, b) => {
    const byNumbers = b[measure].low - a[measure].low || b[measure].high - a[measure].high || b[other].low - a[other].low;
    if (byNumbers !== 0) return byNumbers;
    if (a.subject.id === b.subject.id) return 0;
    return a.subject.id < b.subject.id ? -1 : 1;
  };
}

// How many of the sorted values are above a limit: a binary search for the first of them.
function countAbove(sorted: Float64Array, limit: number): number {
  let start = 0;
  let end = sorted.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    if ((sorted[middle] ?? Infinity) > limit) end = middle;
    else start = middle + 1;
  }
  return sorted.length - start;
}
