import type { Assessment, LowHigh } from "../core/assessment.js";
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
 * stars proved, then stars possible, then points proved, all falling, then by id.
 *
 * @param assessments - results under one and the same rubric, in any order
 * @param options.measure - what is ranked; stars by default
 * @returns one row an assessment
 * @throws {@link WenmingError} code `assessments.mixed-rubrics` where the rubrics differ
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
  const { measure = "met" } = options;
  const first = assessments[0];
  if (assessments.some(({ rubric }) => rubric.hash !== first?.rubric.hash)) throw new WenmingError("assessments.mixed-rubrics");
  const bounds = assessments.map((assessment): LowHigh => assessment[measure]);
  const lows = Float64Array.from(bounds, ({ low }) => low).sort();
  const highs = Float64Array.from(bounds, ({ high }) => high).sort();
  return [...assessments].sort(byStarsThenPoints).map((assessment) => {
    const { low, high } = assessment[measure];
    // An open household is not above itself.
    const self = high > low ? 1 : 0;
    return { rank: { best: 1 + countAbove(lows, high), worst: 1 + countAbove(highs, low) - self }, assessment };
  });
}

function byStarsThenPoints(a: Assessment, b: Assessment): number {
  const byNumbers = b.met.low - a.met.low || b.met.high - a.met.high || b.points.low - a.points.low;
  if (byNumbers !== 0) return byNumbers;
  if (a.subject.id === b.subject.id) return 0;
  return a.subject.id < b.subject.id ? -1 : 1;
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
