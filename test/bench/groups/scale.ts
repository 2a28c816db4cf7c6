import { compileRubric, type Facts, scoreColumns, scoreRecords, scoreStream } from "wenming";
import { scoreTenStars } from "../hand-written/score-ten-stars.js";
import { runGroup } from "../harness/run-group.js";
import { toColumns } from "../harness/to-columns.js";
import type { Variant } from "../harness/variant.js";
import { makeHouseholds } from "../rubric/make-households.js";
import { tenStarRubric } from "../rubric/ten-star-rubric.js";

const ways = ["hand-written", "batch-columns", "batch-records"] as const;

/**
 * What a household costs among a million, beside what it costs among ten thousand. The ten thousand come first and alone: beside
 * a million records on the heap they would pay for the collector's walks through those.
 */
await runGroup("scale", async (run) => {
  const compiled = compileRubric(tenStarRubric);
  const most = run.options.quick ? 5_000 : 1_000_000;
  const effort = { rounds: 7, warmUps: 2 };
  const few = makeHouseholds(most / 100);
  // A hundred times over, so that it takes as long as the million once, and is timed as exactly.
  const small = await run.measure(variantsOf(few, 100, "10k"), effort);
  const growth = await heapGrowth(few, most);
  run.add({ id: "stream-growth", label: `\`scoreStream\` of ${most.toLocaleString("en")} records, growth of memory`, unit: "MB", ratio: growth, low: growth, high: growth });
  const large = await run.measure(variantsOf(makeHouseholds(most), 1, "1m"), effort);
  for (const way of ways) {
    const before = small.find(({ id }) => id === `${way}-10k`)!.ns!;
    const { ns, low, high, ratio } = large.find(({ id }) => id === `${way}-1m`)!;
    const grown = ns! / before;
    // The quartiles are those of the million's rounds to their base; the base has none, being 1 in each round.
    run.add({ id: `growth-${way}`, label: `${way}: a household among 1,000,000, to one among 10,000`, base: `${way}-10k`, ratio: grown, low: (grown * low) / ratio, high: (grown * high) / ratio });
  }

  function variantsOf(records: readonly Facts[], times: number, size: string): Variant[] {
    const columns = toColumns(tenStarRubric, records);
    const scorers = {
      "hand-written": () => scoreTenStars(records),
      "batch-columns": () => scoreColumns(compiled, columns),
      "batch-records": () => scoreRecords(compiled, records),
    };
    return ways.map((way) => ({
      id: `${way}-${size}`,
      label: `${way}, ${records.length.toLocaleString("en")} households`,
      rows: records.length * times,
      run: () => {
        let count = 0;
        for (let time = 0; time < times; time += 1) count += scorers[way]().count;
        return count;
      },
    }));
  }

  async function heapGrowth(records: readonly Facts[], total: number): Promise<number> {
    const used = (): number => {
      globalThis.gc?.();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return (heapUsed + arrayBuffers) / 1e6;
    };
    const before = used();
    let most = before;
    let batches = 0;
    for await (const result of scoreStream(compiled, again(records, total))) {
      batches += 1;
      if (result.count > 0 && batches % 50 === 0) most = Math.max(most, used());
    }
    return most - before;
  }
});

// New records each time, as a cursor would give them.
// eslint-disable-next-line @typescript-eslint/require-await -- a source that never waits is enough to see what is kept
async function* again(records: readonly Facts[], total: number): AsyncGenerator<Facts> {
  for (let index = 0; index < total; index += 1) yield { ...records[index % records.length] };
}
