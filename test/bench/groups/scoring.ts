import { type BatchResult, compileRubric, type Facts, scoreColumns, scoreRecords, scoreStream } from "wenming";
import { emitScorer } from "wenming/emit";
import { scoreTenStars } from "../hand-written/score-ten-stars.js";
import { assessPacked } from "../harness/assess-packed.js";
import { loadEmitted, textOf } from "../harness/load-emitted.js";
import { bytesPerRow, type Packed, requireEqual } from "../harness/packed.js";
import { runGroup } from "../harness/run-group.js";
import { toColumns } from "../harness/to-columns.js";
import { makeHouseholds } from "../rubric/make-households.js";
import { makeOddHouseholds } from "../rubric/make-odd-households.js";
import { tenStarRubric } from "../rubric/ten-star-rubric.js";

/** The ten stars with bounds: the library's ways to score beside the hand-written function. */
await runGroup("scoring", async (run) => {
  const { rows } = run.options;
  const compiled = compileRubric(tenStarRubric);
  const records = makeHouseholds(rows);
  const columns = toColumns(tenStarRubric, records);
  const expected = scoreTenStars(records);
  const sample = records.slice(0, run.few(5_000));
  requireEqual("hand-written against assess", scoreTenStars(sample), assessPacked(compiled.prepared, sample));
  requireEqual("batch-records", scoreRecords(compiled, records), expected);
  requireEqual("batch-columns", scoreColumns(compiled, columns), expected);
  run.add({ id: "result-bytes", label: "packed result, bytes a household", unit: "bytes", ...exactly(bytesPerRow(expected)) });

  const few = records.slice(0, run.few(2_000));
  const some = records.slice(0, run.few(300));
  const printed: ((households: readonly Facts[]) => Packed)[] = [];
  const emitted = await run.attempt("emitted", async () => {
    const { scoreRecords: score } = await loadEmitted("ten-stars", textOf(emitScorer(tenStarRubric)));
    printed.push(score);
    requireEqual("emitted", score(records), expected);
    return { id: "emitted", label: "module printed by `emitScorer`, records", rows, run: () => score(records) };
  });
  await run.measure([
    { id: "hand-written", label: "hand-written, records", rows, run: () => scoreTenStars(records) },
    ...emitted,
    { id: "batch-columns", label: "`scoreColumns`", rows, run: () => scoreColumns(compiled, columns) },
    { id: "batch-records", label: "`scoreRecords`", rows, run: () => scoreRecords(compiled, records) },
    {
      id: "batch-columns-views",
      label: "`scoreColumns` and a `row` of each",
      rows,
      run: () => countCompliant(scoreColumns(compiled, columns)),
    },
    { id: "batch-one", label: "`scoreRecords` of one household a call", rows: few.length, run: () => few.map((one) => scoreRecords(compiled, [one])) },
    { id: "single", label: "`assess`, full breakdown, no texts", rows: some.length, run: () => assessPacked(compiled.prepared, some) },
    {
      id: "stream-batches",
      label: "`scoreStream` of arrays of 1024, to `scoreRecords`",
      rows,
      base: "batch-records",
      run: () => drain(scoreStream(compiled, arrays(records, 1_024), { batchSize: 1_024 })),
    },
    {
      id: "stream-records",
      label: "`scoreStream` of single records, to `scoreRecords`",
      rows,
      base: "batch-records",
      run: () => drain(scoreStream(compiled, singles(records), { batchSize: 1_024 })),
    },
  ]);

  // Last, because such records would teach the compiler that a count may be a text.
  const odd = makeOddHouseholds(run.few(2_000));
  const oddExpected = assessPacked(compiled.prepared, odd);
  requireEqual("hand-written on odd input", scoreTenStars(odd), oddExpected);
  requireEqual("batch-records on odd input", scoreRecords(compiled, odd), oddExpected);
  for (const score of printed) requireEqual("emitted on odd input", score(odd), oddExpected);
});

function exactly(value: number): { readonly ratio: number; readonly low: number; readonly high: number } {
  return { ratio: value, low: value, high: value };
}

function countCompliant(result: BatchResult): number {
  let compliant = 0;
  for (let index = 0; index < result.count; index += 1) if (result.row(index).verdict === "compliant") compliant += 1;
  return compliant;
}

async function drain(results: AsyncIterable<BatchResult>): Promise<number> {
  let count = 0;
  for await (const result of results) count += result.count;
  return count;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source that never waits measures the loop alone
async function* arrays(records: readonly Facts[], size: number): AsyncGenerator<readonly Facts[]> {
  for (let start = 0; start < records.length; start += size) yield records.slice(start, start + size);
}

// eslint-disable-next-line @typescript-eslint/require-await -- as above
async function* singles(records: readonly Facts[]): AsyncGenerator<Facts> {
  yield* records;
}
