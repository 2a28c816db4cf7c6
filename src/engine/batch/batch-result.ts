import type { Assessment, LowHighMax, TierRange, Verdict } from "../../core/assessment.js";
import type { Outcome } from "../../core/outcome.js";
import { fromHundredths, toHundredths } from "../../core/points.js";
import type { Rubric } from "../../rubric/rubric.js";

/** The codes of outcomes in {@link BatchResult}. */
export const outcomeCodes = { fail: 0, pass: 1, incomplete: 2, inapplicable: 3 } as const satisfies Record<Outcome, number>;

/** The codes of verdicts in {@link BatchResult}. */
export const verdictCodes = { "not-compliant": 0, compliant: 1, undetermined: 2 } as const satisfies Record<Verdict, number>;

const outcomeNames: readonly Outcome[] = ["fail", "pass", "incomplete", "inapplicable"];
const verdictNames: readonly Verdict[] = ["not-compliant", "compliant", "undetermined"];

/** The columns of a result: one entry a row, and of the outcomes one a row and criterion. */
export interface BatchColumns {
  /** Outcomes row by row, in each row criterion by criterion: 0 fail, 1 pass, 2 incomplete, 3 inapplicable. */
  readonly outcomes: Uint8Array;
  /** Points proved by what is known, in hundredths, after vetoes. */
  readonly pointsLow: Int32Array;
  /** Points possible as far as is known, in hundredths, after vetoes. */
  readonly pointsHigh: Int32Array;
  /** The most points that can be reached, in hundredths. */
  readonly pointsMax: Int32Array;
  /** Criteria met, proved by what is known, after vetoes. */
  readonly metLow: Uint8Array;
  /** Criteria met, possible as far as is known, after vetoes. */
  readonly metHigh: Uint8Array;
  /** Criteria that apply or may apply. */
  readonly metMax: Uint8Array;
  /** The tier proved by what is known: 0 none, 1 the first band of the rubric, and so on. */
  readonly tierLow: Uint8Array;
  /** The tier possible as far as is known. */
  readonly tierHigh: Uint8Array;
  /** Verdicts: 0 not-compliant, 1 compliant, 2 undetermined. */
  readonly verdicts: Uint8Array;
  /** 1 where `assess` would report an error of the facts or decisions of the row, which then count as unknown. */
  readonly faults: Uint8Array;
}

/** One row of a batch, read out of the columns. */
export interface BatchRow<Id extends string = string> {
  /** Whether the rubric is met. */
  readonly verdict: Verdict;
  /** Criteria met. */
  readonly met: LowHighMax;
  /** Points, as people write them. */
  readonly points: LowHighMax;
  /** The tier; `null` where the rubric has none. */
  readonly tier: TierRange | null;
  /** The outcome of each criterion. */
  readonly outcomes: Readonly<Record<Id, Outcome>>;
  /** Whether an input of the row was refused and counts as unknown. */
  readonly hasFault: boolean;
}

/**
 * The results of a batch as packed columns: 19 bytes a row and one more for each criterion.
 *
 * @typeParam Id - the criterion ids of the rubric
 */
export interface BatchResult<Id extends string = string> extends BatchColumns {
  /** How many rows were scored. */
  readonly count: number;
  /** The criteria, in the order of the outcomes. */
  readonly criteria: readonly Id[];
  /** Reads one row; made when it is asked for. */
  row(index: number): BatchRow<Id>;
}

/** Empty columns for a number of rows. */
export function makeColumns(rows: number, criteria: number): BatchColumns {
  const small = (): Uint8Array => new Uint8Array(rows);
  return {
    outcomes: new Uint8Array(rows * criteria),
    pointsLow: new Int32Array(rows),
    pointsHigh: new Int32Array(rows),
    pointsMax: new Int32Array(rows),
    metLow: small(),
    metHigh: small(),
    metMax: small(),
    tierLow: small(),
    tierHigh: small(),
    verdicts: small(),
    faults: small(),
  };
}

/** The first rows of columns, in columns of their own; those given where they are full. */
export function resizeColumns(columns: BatchColumns, used: number, rows: number, criteria: number): BatchColumns {
  if (columns.verdicts.length === rows) return columns;
  const resized = makeColumns(rows, criteria);
  for (const key of Object.keys(columns) as (keyof BatchColumns)[]) {
    resized[key].set(columns[key].subarray(0, key === "outcomes" ? used * criteria : used));
  }
  return resized;
}

/** Columns as a result that can be read row by row. */
export function toResult<Id extends string>(columns: BatchColumns, count: number, rubric: Rubric): BatchResult<Id> {
  const criteria = rubric.criteria.map(({ id }) => id as Id);
  return { ...columns, count, criteria, row: (index) => readRow(columns, index, criteria, rubric) };
}

function readRow<Id extends string>(columns: BatchColumns, index: number, criteria: readonly Id[], { tiers }: Rubric): BatchRow<Id> {
  const tier = (code: number): string | null => tiers?.bands[code - 1]?.id ?? null;
  const outcomes = criteria.map((id, at) => [id, outcomeNames[columns.outcomes[index * criteria.length + at]!]!] as const);
  return {
    verdict: verdictNames[columns.verdicts[index]!]!,
    met: { low: columns.metLow[index]!, high: columns.metHigh[index]!, max: columns.metMax[index]! },
    points: {
      low: fromHundredths(columns.pointsLow[index]!),
      high: fromHundredths(columns.pointsHigh[index]!),
      max: fromHundredths(columns.pointsMax[index]!),
    },
    tier: tiers === undefined ? null : { low: tier(columns.tierLow[index]!), high: tier(columns.tierHigh[index]!) },
    outcomes: Object.fromEntries(outcomes) as Record<Id, Outcome>,
    hasFault: columns.faults[index] === 1,
  };
}

/** Writes an assessment into the columns. */
export function packAssessment(assessment: Assessment, { tiers }: Rubric, out: BatchColumns, at: number): void {
  const { criteria, points, met, tier, verdict, issues } = assessment;
  const tierCode = (id: string | null | undefined): number => (tiers?.bands ?? []).findIndex((band) => band.id === id) + 1;
  criteria.forEach(({ outcome }, index) => (out.outcomes[at * criteria.length + index] = outcomeCodes[outcome]));
  out.pointsLow[at] = toHundredths(points.low);
  out.pointsHigh[at] = toHundredths(points.high);
  out.pointsMax[at] = toHundredths(points.max);
  out.metLow[at] = met.low;
  out.metHigh[at] = met.high;
  out.metMax[at] = met.max;
  out.tierLow[at] = tierCode(tier?.low);
  out.tierHigh[at] = tierCode(tier?.high);
  out.verdicts[at] = verdictCodes[verdict];
  out.faults[at] = issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
