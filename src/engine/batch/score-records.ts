import type { Facts, FactsOf } from "../../core/fact.js";
import type { CriterionIdOf, Rubric } from "../../rubric/rubric.js";
import { blockSize, clearBlock, makeBlock } from "./block.js";
import { makeColumns, resizeColumns, toResult, type BatchResult } from "./batch-result.js";
import type { CompiledRubric } from "./compile-rubric.js";
import { RecordReader } from "./record-reader.js";
import { BlockScorer, type BatchDecisions } from "./score-block.js";

/** How a batch of records is scored. */
export interface ScoreRecordsOptions {
  /** Decisions on criteria; absent: the lines alone decide. */
  readonly decisions?: BatchDecisions;
  /** Called after every block of rows, with how many are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Scores many subjects, given as records of facts, into packed columns: the totals of `assess`, row by row, without the
 * breakdown. To explain a row, call `assess(compiled.prepared, record, …)`.
 *
 * Without `decisions` a criterion is what its lines say. Facts that the rubric does not declare are ignored.
 *
 * @param compiled - a rubric made ready by `compileRubric`
 * @param records - one record a subject, facts by id in every form that `assess` takes; `null` is a record without facts
 * @param options - decisions and progress
 * @returns outcomes, points, criteria met, tiers and verdicts, one entry a record, in their order
 *
 * @example
 * ```ts
 * import { compileRubric, fiveHavesRubric, scoreRecords } from "wenming";
 *
 * const result = scoreRecords(compileRubric(fiveHavesRubric), [{ "venue.exists": true, "teams.total": { atLeast: 8 } }]);
 * result.row(0).met; // => { low: 2, high: 5, max: 5 }
 * ```
 */
export function scoreRecords<R extends Rubric>(
  compiled: CompiledRubric<R>,
  records: Iterable<FactsOf<R["facts"]> | null | undefined>,
  options: ScoreRecordsOptions = {},
): BatchResult<CriterionIdOf<R>> {
  const { plan, prepared } = compiled;
  const criteria = plan.criteria.length;
  const reader = new RecordReader(plan);
  const scorer = new BlockScorer(compiled);
  const block = makeBlock(plan);
  const slow = new Uint8Array(blockSize);
  const held: (Facts | null | undefined)[] = [];
  const rows = { factsOf: (row: number): Facts => held[row] ?? {}, decisions: options.decisions };
  let columns = makeColumns(Array.isArray(records) ? records.length : blockSize, criteria);
  let done = 0;
  const finish = (): void => {
    if (done + block.rows > columns.verdicts.length) columns = resizeColumns(columns, done, (done + block.rows) * 2, criteria);
    scorer.score(block, rows, columns, done, slow);
    done += block.rows;
    options.onProgress?.(done);
    clear();
  };
  const clear = (): void => {
    clearBlock(block, plan);
    slow.fill(0);
  };
  clear();
  for (const record of records) {
    held[block.rows] = record;
    reader.read(block, record, block.rows, slow);
    block.rows += 1;
    if (block.rows === blockSize) finish();
  }
  if (block.rows > 0) finish();
  return toResult(resizeColumns(columns, done, done, criteria), done, prepared.rubric);
}
