import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { assess, compileRubric, fiveHavesRubric, prepareRubric, scoreColumns, scoreRecords, scoreStream, tenStarsXiuwenRubric, WenmingError } from "wenming";
import type { Decision } from "wenming";
import { asks, gradeFact, holds, numberFact, rubricOf, star, veto, yesNo } from "../../support/small-rubric.js";

// Two stars; the second asks for 2 visits of at most 10. A conviction voids. One star is bronze, two are silver.
const rubric = rubricOf({
  facts: { clean: yesNo, visits: numberFact({ max: 10 }), convicted: yesNo },
  criteria: [
    star("clean", [asks("is-clean", holds("clean"), { required: true, points: 1.5 })]),
    star("visits", [asks("two-visits", { fact: "visits", atLeast: 2 }, { required: true, points: 2 })]),
  ],
  vetoes: [veto("conviction", holds("convicted"), { kind: "void" })],
  tiers: { measure: "met", bands: [{ id: "bronze", label: { "zh-CN": "铜", en: "bronze" }, from: 1 }, { id: "silver", label: { "zh-CN": "银", en: "silver" }, from: 2 }] },
});

const records = [
  { clean: true, visits: 2, convicted: false },
  { clean: true, visits: { atLeast: 1 }, convicted: false },
  { clean: false, visits: 10, convicted: null },
  { clean: true, visits: 11, convicted: true },
];

describe("a batch of records", () => {
  const result = scoreRecords(compileRubric(rubric), records);

  it("has one entry a row in each column", () => {
    expect(result.count).toBe(4);
    expect(result.criteria).toEqual(["clean", "visits"]);
    // 0 fail, 1 pass, 2 incomplete
    expect([...result.outcomes]).toEqual([1, 1, 1, 2, 0, 1, 1, 2]);
    expect([...result.pointsLow]).toEqual([350, 150, 0, 0]);
    expect([...result.pointsHigh]).toEqual([350, 350, 200, 0]);
    expect([...result.pointsMax]).toEqual([350, 350, 350, 350]);
    expect([...result.metLow]).toEqual([2, 1, 0, 0]);
    expect([...result.metHigh]).toEqual([2, 2, 1, 0]);
    expect([...result.metMax]).toEqual([2, 2, 2, 2]);
    expect([...result.tierLow]).toEqual([2, 1, 0, 0]);
    expect([...result.tierHigh]).toEqual([2, 2, 1, 0]);
    // 0 not compliant, 1 compliant, 2 undetermined
    expect([...result.verdicts]).toEqual([1, 2, 0, 0]);
    // 11 visits are more than the fact can be: the fact counts as unknown.
    expect([...result.faults]).toEqual([0, 0, 0, 1]);
  });

  it("reads a row in words", () => {
    expect(result.row(1)).toEqual({
      verdict: "undetermined",
      met: { low: 1, high: 2, max: 2 },
      points: { low: 1.5, high: 3.5, max: 3.5 },
      tier: { low: "bronze", high: "silver" },
      outcomes: { clean: "pass", visits: "incomplete" },
      hasFault: false,
    });
  });

  it("takes 19 bytes a row and one more a criterion", () => {
    const bytes = Object.values(result).filter((column) => ArrayBuffer.isView(column)).reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBe(4 * (19 + 2));
  });

  it("reads any iterable, and no record as one without facts", () => {
    const many = scoreRecords(compileRubric(rubric), new Set([null, undefined, ...records]).values());
    expect([...many.metLow]).toEqual([0, 0, 2, 1, 0, 0]);
    expect([...many.metHigh]).toEqual([2, 2, 2, 2, 1, 0]);
  });

  it("is longer than one block", () => {
    const many = scoreRecords(compileRubric(rubric), Array.from({ length: 1000 }, (_, index) => records[index % 4]));
    expect([...many.metHigh]).toEqual(Array.from({ length: 1000 }, (_, index) => [2, 2, 1, 0][index % 4]));
  });

  it("says how far it is", () => {
    const done: number[] = [];
    scoreRecords(compileRubric(rubric), Array.from({ length: 600 }, () => null), { onProgress: (count) => done.push(count) });
    expect(done).toEqual([256, 512, 600]);
  });

  it("reads keys in whatever order, and only own ones", () => {
    const turned = records.map((record) => Object.fromEntries(Object.entries(record).reverse()));
    const inherited = Object.assign(Object.create({ visits: 10, convicted: false }) as object, { clean: true });
    const many = scoreRecords(compileRubric(rubric), [...records, ...turned, ...records, inherited]);
    expect([...many.metLow]).toEqual([2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 0]);
    expect(many.row(12).outcomes).toEqual({ clean: "pass", visits: "incomplete" });
  });

  it("takes a prepared rubric, and explains a row with it", () => {
    const compiled = compileRubric(prepareRubric(rubric));
    const explained = assess(compiled.prepared, records[1]!, { subject: { id: "h-2" }, asOf: "2026-06-30" });
    expect(explained.met).toEqual(scoreRecords(compiled, records).row(1).met);
  });

  it("lets decisions settle, and marks a row whose decisions are wrong", () => {
    const stage = tenStarsXiuwenRubric.decisionStages[2].id;
    const decision = (criterion: string, decidedOn: string): Decision => ({ criterion, stage, outcome: "pass", decidedOn });
    const [star1] = tenStarsXiuwenRubric.criteria;
    const decisions = [[], [decision(star1.id, "2026-03-01")], [decision(star1.id, "2026-02-30")], [decision(star1.id, "2027-01-01")]];
    const settled = scoreRecords(compileRubric(tenStarsXiuwenRubric), [{}, {}, {}, {}], {
      decisions: { asOf: "2026-06-30", of: (index) => decisions[index]! },
    });
    expect([0, 1, 2, 3].map((index) => settled.row(index).outcomes[star1.id])).toEqual(["incomplete", "pass", "incomplete", "incomplete"]);
    expect([...settled.faults]).toEqual([0, 0, 1, 0]);
  });
});

describe("a batch of columns", () => {
  it("reads packed columns", () => {
    const result = scoreColumns(compileRubric(rubric), {
      clean: Uint8Array.of(1, 1, 0, 1, 255),
      visits: { low: Float64Array.of(2, 1, 10, 11, NaN), high: Float64Array.of(2, NaN, 10, 11, NaN) },
      convicted: [false, false, null, true, false],
    });
    expect([...result.metLow]).toEqual([2, 1, 0, 0, 0]);
    expect([...result.metHigh]).toEqual([2, 2, 1, 0, 2]);
    expect([...result.faults]).toEqual([0, 0, 0, 1, 0]);
  });

  it("marks a value that stands for none", () => {
    const graded = rubricOf({ facts: { state: gradeFact("A", "B") }, criteria: [star("one", [asks("a", { fact: "state", oneOf: ["A"] }, { required: true })])] });
    const result = scoreColumns(compileRubric(graded), { state: Uint8Array.of(0, 1, 2, 255) });
    expect([...result.outcomes]).toEqual([1, 0, 2, 2]);
    expect([...result.faults]).toEqual([0, 0, 1, 0]);
  });

  it.each([
    ["of different lengths", { clean: new Uint8Array(2), convicted: new Uint8Array(3) }],
    ["whose bounds differ in length", { visits: { low: new Float64Array(1), high: new Float64Array(2) } }],
    ["of another kind of fact", { visits: new Uint8Array(2) as never }],
  ])("refuses columns %s", (_, columns) => {
    expect(() => scoreColumns(compileRubric(rubric), columns)).toThrow(new WenmingError("options.columns"));
  });
});

describe("a stream", () => {
  const source = (parts: readonly unknown[]): AsyncIterable<never> => Readable.from(parts) as AsyncIterable<never>;

  it("gives a result a batch, of single records and of arrays", async () => {
    const counts: number[] = [];
    const done: number[] = [];
    const met: number[] = [];
    const parts = [records[0]!, [records[1]!, records[2]!, records[3]!], records[0]!];
    for await (const batch of scoreStream(compileRubric(rubric), source(parts), { batchSize: 2, onProgress: (count) => done.push(count) })) {
      counts.push(batch.count);
      met.push(...batch.metHigh);
    }
    expect(counts).toEqual([2, 2, 1]);
    expect(done).toEqual([2, 4, 5]);
    expect(met).toEqual([2, 2, 1, 0, 2]);
  });

  it("counts decisions by the index in the whole stream", async () => {
    const asked: number[] = [];
    const decisions = { asOf: "2026-06-30", of: (index: number) => (asked.push(index), []) };
    for await (const batch of scoreStream(compileRubric(fiveHavesRubric), source([{}, {}, {}]), { batchSize: 2, decisions })) expect(batch.count).toBeGreaterThan(0);
    expect(asked).toEqual([0, 1, 2]);
  });

  it("stops at an aborted signal with its reason", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    const run = async (): Promise<void> => {
      for await (const batch of scoreStream(compileRubric(rubric), source([records[0]!, records[1]!, records[2]!]), { batchSize: 1, signal: stop.signal })) {
        if (batch.count > 0) stop.abort(reason);
      }
    };
    await expect(run()).rejects.toBe(reason);
  });

  it.each([0, 1.5, NaN])("refuses batches of %s", async (batchSize) => {
    await expect(scoreStream(compileRubric(rubric), source([]), { batchSize }).next()).rejects.toThrow(new WenmingError("options.batch-size"));
  });
});
