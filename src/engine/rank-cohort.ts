import type { LowHigh } from "../core/assessment.js";
import type { FactInput, Facts, NumberFactDeclaration, NumberRange, StatedFact } from "../core/fact.js";
import { issue, type Issue } from "../core/issue.js";
import { readKnownValue, toFactValue, wholeDomain, type KnownValue, type KnownValueFault } from "../core/known-value.js";
import { WenmingError } from "../core/wenming-error.js";

/** One member of a cohort with what is known of it. */
export interface CohortRow<F extends Facts = Facts> {
  /** Whose facts these are; an id of the host's own, no two rows alike. */
  readonly id: string;
  /** What is known, by fact id. */
  readonly facts: F;
}

/** How {@link rankCohort} ranks, and which facts it writes. */
export interface RankCohortOptions<By extends string, Rank extends string, Best extends string, Size extends string> {
  /** The number to rank by. */
  readonly by: By;
  /** How that number is declared: its domain is what an unknown value may still be. */
  readonly declaration: NumberFactDeclaration;
  /** Which value comes first; absent: the highest. */
  readonly first?: "highest" | "lowest";
  /** The fact that takes the rank, 1 for the first. */
  readonly rank: Rank;
  /** The fact that takes the best value of the cohort; absent: it is not written. */
  readonly best?: Best;
  /** The fact that takes the number of rows; absent: it is not written. */
  readonly size?: Size;
}

/** The ids of the facts that the rows of a cohort state, in any of them. */
export type CohortFactId<F> = F extends unknown ? keyof F & string : never;

/** A number as {@link rankCohort} writes it: known, bounded, or not known at all. */
export type CohortNumber = number | NumberRange | null;

/** Facts with those that {@link rankCohort} wrote. */
export type RankedFacts<F, Written extends string> = F extends unknown
  ? Omit<F, Written> & { readonly [Id in Written]: CohortNumber }
  : never;

/** A ranked cohort. */
export interface RankedCohort<F, Written extends string> {
  /** The rows in the order in which they were given, each with the facts that were written. */
  readonly rows: readonly CohortRow<RankedFacts<F, Written>>[];
  /** Values that were refused and count as unknown. Paths start at the list of rows. */
  readonly issues: readonly Issue[];
}

/**
 * Turns a cohort into facts of rank, best value and size, so that a rubric can give points for them: 全市排名1–5名依次赋予
 * 60、57、54、51、48分 is a line of bands on the rank, 按第1名的比例得分 one in proportion to the ratio of a row's own value to the
 * best one.
 *
 * Equal values share the better rank: 1, 2, 2, 4. A row whose value is bounded, contested or unknown may hold several ranks,
 * and it leaves the ranks of others open as well. The ranks and the best value that are written are exactly those that some
 * completion of the open values gives.
 *
 * The ratio is a derived fact of the rubric, `{ op: "ratio", part: own, whole: best, rate: true }`: exact where the values are
 * known. Where a row's own value is open and may be above all others, its ratio holds every true one and perhaps lower ones.
 *
 * @param rows - the whole cohort: a member that is left out is not ranked against
 * @param options.by - the fact to rank by
 * @param options.declaration - its declaration
 * @param options.first - which value is best
 * @param options.rank - the fact that takes the rank; what a row says of it is replaced
 * @param options.best - the fact that takes the best value, in the same way
 * @param options.size - the fact that takes the number of rows, in the same way
 * @returns the rows with those facts, in their order, and the faults of their values
 * @throws {@link WenmingError} code `cohort.duplicate-row` where two rows have one id, `options.cohort` where `by`, `rank`,
 *   `best` and `size` are not four different facts or the declaration is not that of a number
 *
 * @example
 * ```ts
 * import { rankCohort } from "wenming";
 *
 * const score = {
 *   kind: "number",
 *   label: { "zh-CN": "测评得分", en: "Score" },
 *   unit: { "zh-CN": "分", en: "points" },
 *   record: { "zh-CN": "测评通报", en: "Bulletin" },
 *   min: 0,
 *   max: 100,
 * } as const;
 * const { rows } = rankCohort(
 *   [
 *     { id: "north", facts: { score: 80 } },
 *     { id: "south", facts: { score: { atLeast: 75 } } },
 *     { id: "east", facts: { score: 60 } },
 *   ],
 *   { by: "score", declaration: score, rank: "score.rank", best: "score.best" },
 * );
 * rows.map(({ facts }) => facts["score.rank"]); // => [{ atLeast: 1, atMost: 2 }, { atLeast: 1, atMost: 2 }, 3]
 * rows[0]?.facts["score.best"]; // => { atLeast: 80 }
 * ```
 */
export function rankCohort<
  R extends CohortRow,
  const By extends CohortFactId<R["facts"]>,
  const Rank extends string,
  const Best extends string = never,
  const Size extends string = never,
>(rows: readonly R[], options: RankCohortOptions<By, Rank, Best, Size>): RankedCohort<R["facts"], Rank | Best | Size> {
  const { by, declaration, rank, best, size } = options;
  checkOptions(options);
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw new WenmingError("cohort.duplicate-row");
  if (rows.length === 0) return { rows: [], issues: [] };
  const read = rows.map(({ facts }) => readNumber(declaration, Object.hasOwn(facts, by) ? facts[by] : undefined));
  const issues = read.flatMap(({ fault }, index) =>
    fault === undefined ? [] : [issue(fault, [index, "facts", by], { fact: by, expected: "number" })],
  );
  // Ranks count from the top: where the lowest comes first, the numbers are turned round.
  const isLowestFirst = options.first === "lowest";
  const bounds = read.map(({ low, high }) => (isLowestFirst ? { low: -high, high: -low } : { low, high }));
  const ranks = rankBounds(bounds);
  const written: Record<string, CohortNumber> = {
    ...(best === undefined ? {} : { [best]: writeNumber(bestOf(read, isLowestFirst ? Math.min : Math.max), declaration) }),
    ...(size === undefined ? {} : { [size]: rows.length }),
  };
  const ranked = rows.map(({ id, facts }, index) => {
    const { best: from, worst: to } = ranks[index] ?? { best: 1, worst: rows.length };
    const own: CohortNumber = from === to ? from : { atLeast: from, atMost: to };
    // The compiler cannot follow ids that are computed.
    return { id, facts: { ...facts, ...written, [rank]: own } as RankedFacts<R["facts"], Rank | Best | Size> };
  });
  return { rows: ranked, issues };
}

/** Best and worst rank of each of some open numbers, the highest first; equal numbers share the better rank. */
export function rankBounds(bounds: readonly LowHigh[]): readonly { readonly best: number; readonly worst: number }[] {
  const lows = Float64Array.from(bounds, ({ low }) => low).sort();
  const highs = Float64Array.from(bounds, ({ high }) => high).sort();
  return bounds.map(({ low, high }) => {
    // An open number is not above itself.
    const self = high > low ? 1 : 0;
    return { best: 1 + countAbove(lows, high), worst: 1 + countAbove(highs, low) - self };
  });
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

// Callers without types may hand in anything.
function checkOptions({ by, declaration, rank, best, size }: RankCohortOptions<string, string, string, string>): void {
  const named = [by, rank, best, size].filter((id) => id !== undefined);
  const isNumber = (declaration as { readonly kind?: unknown }).kind === "number";
  if (!isNumber || new Set(named).size < named.length) throw new WenmingError("options.cohort");
}

interface ReadNumber extends LowHigh {
  readonly fault?: KnownValueFault;
}

// A contested value is unknown to every rule, and to the ranks of others too.
function readNumber(declaration: NumberFactDeclaration, input: FactInput | undefined): ReadNumber {
  const { value, contested = false } = isStated(input) ? input : { value: input };
  const known = readKnownValue(declaration, value);
  if (typeof known === "string") return { ...boundsOf(wholeDomain(declaration)), fault: known };
  return boundsOf(contested ? wholeDomain(declaration) : known);
}

function isStated(input: FactInput | undefined): input is StatedFact {
  return typeof input === "object" && input !== null && !Array.isArray(input) && Object.hasOwn(input, "value");
}

function boundsOf(known: KnownValue): LowHigh {
  return known.kind === "number" ? { low: known.low, high: known.high } : { low: -Infinity, high: Infinity };
}

// Where every number is at its own bound, so is the best of them.
function bestOf(read: readonly LowHigh[], choose: (a: number, b: number) => number): LowHigh {
  return read.reduce((best, { low, high }) => ({ low: choose(best.low, low), high: choose(best.high, high) }));
}

function writeNumber(bounds: LowHigh, declaration: NumberFactDeclaration): CohortNumber {
  return toFactValue({ kind: "number", ...bounds }, declaration) as CohortNumber;
}
