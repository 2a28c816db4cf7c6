import type { FactInput, Facts } from "../../core/fact.js";
import type { CriterionIdOf, Rubric } from "../../rubric/rubric.js";
import { makeColumns, toResult, type BatchResult } from "./batch-result.js";
import { blockSize, clearBlock, makeBlock } from "./block.js";
import { columnReaders, inputAt, rowsOf, type Column, type ColumnsOf } from "./column-reader.js";
import type { CompiledRubric } from "./compile-rubric.js";
import { BlockScorer } from "./score-block.js";
import type { ScoreRecordsOptions } from "./score-records.js";

/**
 * Scores many subjects, given fact by fact as packed columns: the fastest way in. Results are those of `scoreRecords` on
 * the same facts.
 *
 * @param compiled - a rubric made ready by `compileRubric`
 * @param columns - one column a fact, all of one length; see {@link ColumnsOf} for the forms
 * @param options - decisions and progress
 * @returns outcomes, points, criteria met, tiers and verdicts, one entry a row, in their order
 * @throws {@link WenmingError} code `options.columns` where columns differ in length or do not fit their fact
 *
 * @example
 * ```ts
 * import { compileRubric, fiveHavesRubric, scoreColumns } from "wenming";
 *
 * const { metLow, metHigh } = scoreColumns(compileRubric(fiveHavesRubric), {
 *   "venue.exists": Uint8Array.of(1, 0, 255),
 *   "teams.total": { low: Float64Array.of(8, 0, 60), high: Float64Array.of(8, 0, NaN) },
 * });
 * [...metLow]; // => [2, 0, 1]
 * [...metHigh]; // => [5, 3, 5]
 * ```
 */
export function scoreColumns<R extends Rubric>(
  compiled: CompiledRubric<R>,
  columns: ColumnsOf<R["facts"]>,
  options: ScoreRecordsOptions = {},
): BatchResult<CriterionIdOf<R>> {
  const { plan, prepared } = compiled;
  const given = columns as Readonly<Record<string, Column | undefined>>;
  const count = rowsOf(given);
  const readers = columnReaders(plan, given);
  const scorer = new BlockScorer(compiled);
  const out = makeColumns(count, plan.criteria.length);
  const block = makeBlock(plan);
  const slow = new Uint8Array(blockSize);
  for (let from = 0; from < count; from += blockSize) {
    clearBlock(block, plan);
    slow.fill(0);
    block.rows = Math.min(blockSize, count - from);
    for (const read of readers) read(block, from, slow);
    const rows = { factsOf: (row: number): Facts => factsAt(compiled, given, from + row), decisions: options.decisions };
    scorer.score(block, rows, out, from, slow);
    options.onProgress?.(from + block.rows);
  }
  return toResult(out, count, prepared.rubric);
}

function factsAt({ plan }: CompiledRubric, columns: Readonly<Record<string, Column | undefined>>, index: number): Facts {
  const facts: Record<string, FactInput> = {};
  for (const fact of plan.facts) {
    const input = inputAt(Object.hasOwn(columns, fact.id) ? columns[fact.id] : undefined, fact, index);
    // An id such as `__proto__` is a fact like any other.
    if (input !== undefined) Object.defineProperty(facts, fact.id, { value: input, enumerable: true });
  }
  return facts;
}
