import type { FactsOf } from "../../core/fact.js";
import { WenmingError } from "../../core/wenming-error.js";
import type { CriterionIdOf, Rubric } from "../../rubric/rubric.js";
import type { BatchResult } from "./batch-result.js";
import type { CompiledRubric } from "./compile-rubric.js";
import type { BatchDecisions } from "./score-block.js";
import { scoreRecords } from "./score-records.js";

/** How a stream of records is scored. */
export interface ScoreStreamOptions {
  /** Records a batch, 1 or more; absent: 4096. */
  readonly batchSize?: number;
  /** Decisions on criteria, by the index of the record in the whole stream. */
  readonly decisions?: BatchDecisions;
  /** Called after every batch, with how many records are done. */
  readonly onProgress?: (done: number) => void;
  /** Stops the stream: the next step throws the signal's reason. */
  readonly signal?: StopSignal;
}

/** What a stream needs of an `AbortSignal`. */
export interface StopSignal {
  /** Whether to stop. */
  readonly aborted: boolean;
  /** Why; thrown as it is. */
  readonly reason: unknown;
}

/**
 * Scores a stream of any length in flat memory: reads a batch of records, gives its result, and forgets both.
 *
 * @param compiled - a rubric made ready by `compileRubric`
 * @param source - records, one by one or in arrays, for example rows of a database cursor
 * @param options - batch size, decisions, progress and abort signal
 * @returns one result a batch, in the order of the records
 * @throws {@link WenmingError} code `options.batch-size`; the reason of `signal` once it is aborted
 *
 * @example
 * ```ts
 * import { compileRubric, fiveHavesRubric, scoreStream } from "wenming";
 *
 * async function* rows() {
 *   yield { "venue.exists": true };
 *   yield { "venue.exists": false };
 * }
 * const verdicts: number[] = [];
 * for await (const batch of scoreStream(compileRubric(fiveHavesRubric), rows())) verdicts.push(...batch.verdicts);
 * verdicts; // => [2, 0]
 * ```
 */
export async function* scoreStream<R extends Rubric>(
  compiled: CompiledRubric<R>,
  source: AsyncIterable<RecordOf<R> | readonly RecordOf<R>[]> | Iterable<RecordOf<R> | readonly RecordOf<R>[]>,
  options: ScoreStreamOptions = {},
): AsyncGenerator<BatchResult<CriterionIdOf<R>>, void, undefined> {
  const { batchSize = 4_096, decisions, onProgress, signal } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new WenmingError("options.batch-size");
  let held: RecordOf<R>[] = [];
  let done = 0;
  const score = (): BatchResult<CriterionIdOf<R>> => {
    const from = done;
    const shifted = decisions === undefined ? {} : { decisions: { ...decisions, of: (index: number) => decisions.of(from + index) } };
    const result = scoreRecords(compiled, held, shifted);
    done += held.length;
    held = [];
    onProgress?.(done);
    return result;
  };
  stopIf(signal);
  for await (const part of source) {
    stopIf(signal);
    for (const record of Array.isArray(part) ? (part as readonly RecordOf<R>[]) : [part as RecordOf<R>]) {
      held.push(record);
      if (held.length >= batchSize) yield score();
    }
  }
  if (held.length > 0) yield score();
}

function stopIf(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

type RecordOf<R extends Rubric> = FactsOf<R["facts"]>;
