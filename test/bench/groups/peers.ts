import { compileRubric, scoreColumns, scoreRecords } from "wenming";
import { scoreTenStars } from "../hand-written/score-ten-stars.js";
import { assessPacked } from "../harness/assess-packed.js";
import type { Packed } from "../harness/packed.js";
import { requireEqual, UnequalResults } from "../harness/packed.js";
import { runGroup } from "../harness/run-group.js";
import { toColumns } from "../harness/to-columns.js";
import type { Variant } from "../harness/variant.js";
import { type Counts, loadDuckDb } from "../peers/duckdb.js";
import { jsonLogicRule, scoreByRule } from "../peers/json-logic.js";
import { prepareJsonRulesEngine } from "../peers/json-rules-engine.js";
import { PeerTotals, toPeerRecords, withRatios } from "../peers/peer-records.js";
import { prepareZenEngine } from "../peers/zen-engine.js";
import { makeHouseholds } from "../rubric/make-households.js";
import { tenStarRubric } from "../rubric/ten-star-rubric.js";

/** Other engines on the same rubric and the same households, every fact known on both sides. */
await runGroup("peers", async (run) => {
  const { rows } = run.options;
  const compiled = compileRubric(tenStarRubric);
  const records = makeHouseholds(rows, { known: true });
  const columns = toColumns(tenStarRubric, records);
  const expected = scoreTenStars(records);
  requireEqual("batch-columns", scoreColumns(compiled, columns), expected);
  requireEqual("batch-records", scoreRecords(compiled, records), expected);

  const totals = new PeerTotals(tenStarRubric, expected.pointsMax[0]!);
  const stars = tenStarRubric.criteria.length;
  const rule = jsonLogicRule(tenStarRubric);
  const peerRecords = toPeerRecords(tenStarRubric, records);
  const slow = (size: number): typeof peerRecords => peerRecords.slice(0, run.few(size));

  // Each peer is first held equal to the hand-written function on the households it is timed on.
  const peer = (id: string, label: string, size: number, make: () => Packed | Promise<Packed>): Variant => ({ id, label, rows: size, run: make });
  const checked = async (variant: Variant): Promise<Variant> => {
    requireEqual(variant.id, (await variant.run()) as Packed, scoreTenStars(records.slice(0, variant.rows)));
    return variant;
  };
  const variants: Variant[] = [
    { id: "hand-written-known", label: "hand-written, all facts known", rows, run: () => scoreTenStars(records) },
    { id: "batch-columns-known", label: "`scoreColumns`, all facts known", rows, run: () => scoreColumns(compiled, columns) },
    { id: "batch-records-known", label: "`scoreRecords`, all facts known", rows, run: () => scoreRecords(compiled, records) },
  ];
  const some = records.slice(0, run.few(300));
  variants.push({ id: "single-known", label: "`assess`, all facts known", rows: some.length, run: () => assessPacked(compiled.prepared, some) });
  variants.push(
    ...(await run.attempt("json-logic-engine-built", async () => {
      const { LogicEngine } = await import("json-logic-engine");
      const built = new LogicEngine().build(rule) as (record: unknown) => readonly unknown[];
      const own = slow(10_000);
      return checked(peer("json-logic-engine-built", "json-logic-engine, built (`new Function`)", own.length, () => scoreByRule(built, totals, own, stars)));
    })),
    ...(await run.attempt("json-logic-engine", async () => {
      const { LogicEngine } = await import("json-logic-engine");
      const engine = new LogicEngine();
      const own = slow(5_000);
      const apply = (record: unknown): readonly unknown[] => engine.run(rule, record) as readonly unknown[];
      return checked(peer("json-logic-engine", "json-logic-engine, interpreted", own.length, () => scoreByRule(apply, totals, own, stars)));
    })),
    ...(await run.attempt("json-logic-js", async () => {
      const { default: jsonLogic } = await import("json-logic-js");
      const own = slow(2_000);
      const apply = (record: unknown): readonly unknown[] => jsonLogic.apply(rule, record) as readonly unknown[];
      return checked(peer("json-logic-js", "json-logic-js", own.length, () => scoreByRule(apply, totals, own, stars)));
    })),
    ...(await run.attempt("zen-engine", async () => {
      const score = await prepareZenEngine(tenStarRubric, totals);
      const own = slow(1_000);
      return checked(peer("zen-engine", "@gorules/zen-engine, looped over 500 (native)", own.length, () => score(own)));
    })),
    ...(await run.attempt("json-rules-engine", async () => {
      const score = await prepareJsonRulesEngine(tenStarRubric, totals);
      const own = withRatios(tenStarRubric, slow(200));
      return checked(peer("json-rules-engine", "json-rules-engine", own.length, () => score(own)));
    })),
    ...(await run.attempt("duckdb", async () => {
      const database = await loadDuckDb(tenStarRubric, peerRecords, 1);
      requireSameCounts(await database.count(), countsOf(expected));
      return { id: "duckdb", label: "DuckDB, loaded, one CASE query, counted inside, 1 thread (native)", rows, run: () => database.count() };
    })),
  );
  await run.measure(variants.map((variant, index) => (index < 3 ? variant : { ...variant, alsoTo: "batch-columns-known" })));
});

function countsOf({ count, pointsLow, metLow, verdicts, tierLow }: Packed): Counts {
  const sum = (values: Iterable<number>): number => [...values].reduce((left, right) => left + right, 0);
  return {
    households: count,
    points: sum(pointsLow),
    met: sum(metLow),
    compliant: verdicts.filter((verdict) => verdict === 1).length,
    tiers: (tenStarRubric.tiers?.bands ?? []).map((_, index) => tierLow.filter((tier) => tier === index + 1).length),
  };
}

function requireSameCounts(actual: Counts, expected: Counts): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new UnequalResults(`duckdb: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}
