import { transformSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/core/fact.js";
import type { BatchColumns } from "../../src/engine/batch/batch-result.js";
import { compileRubric } from "../../src/engine/batch/compile-rubric.js";
import { scoreRecords } from "../../src/engine/batch/score-records.js";
import { emitScorer } from "../../src/emit/emit-scorer.js";
import { casesOf } from "../support/arbitrary/cases.js";
import { knownFacts } from "../support/arbitrary/facts.js";
import { rubrics } from "../support/arbitrary/rubrics.js";

type Scorer = (records: readonly Facts[]) => BatchColumns;

async function load(text: string): Promise<Scorer> {
  const { code } = transformSync(text, { loader: "ts", format: "esm", target: "es2022" });
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { readonly scoreRecords: Scorer };
  return module.scoreRecords;
}

const columns = ["outcomes", "pointsLow", "pointsHigh", "pointsMax", "metLow", "metHigh", "metMax", "tierLow", "tierHigh", "verdicts", "faults"] as const;

// Half of the records state every fact plainly, for which a printed scorer has code of its own.
const batches = rubrics().chain((rubric) =>
  fc.array(fc.oneof(casesOf(rubric), knownFacts(rubric.facts).map((facts) => ({ rubric, facts }))), { minLength: 1, maxLength: 40 }),
);

describe("a printed scorer", () => {
  it("gives the columns of a batch, row by row", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (cases) => {
        const { rubric } = cases[0]!;
        const printed = emitScorer(rubric);
        fc.pre(printed.ok);
        const records = cases.map(({ facts }) => facts);
        const result = (await load(printed.text))(records);
        const expected = scoreRecords(compileRubric(rubric), records);
        for (const column of columns) expect([column, ...result[column]]).toEqual([column, ...expected[column]]);
      }),
      { numRuns: 100 }
    );
  });
});
