import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compileRubric, scoreRecords, tenStarsXiuwenRubric, type Facts } from "wenming";
import { emitScorer } from "wenming/emit";
import { asks, gradeFact, holds, numberFact, rubricOf, star, text, veto, yesNo } from "../support/small-rubric.js";
import type { Rubric } from "../../src/rubric/index.js";

// A star of 1 point for being clean, 0.5 for a visit up to 3 visits, and 2 for state A; met from 3 points on.
const rubric = rubricOf({
  facts: { clean: yesNo, visits: numberFact({ max: 10 }), state: gradeFact("A", "B"), convicted: yesNo },
  criteria: [
    star(
      "tidy",
      [
        asks("is-clean", holds("clean"), { points: 1 }),
        { kind: "perUnit", id: "visits", label: text, fact: "visits", above: 0, each: 0.5, cap: 1.5 },
        { kind: "grades", id: "state", label: text, fact: "state", points: { A: 2, B: 0 } },
      ],
      { award: { by: "points", atLeast: 3 } }
    ),
  ],
  vetoes: [veto("conviction", holds("convicted"), { kind: "void" })],
});

function textOf(one: Rubric): string {
  const printed = emitScorer(one);
  if (!printed.ok) throw new Error(printed.at.join());
  return printed.text;
}

type Scorer = (records: readonly unknown[]) => Record<string, ArrayLike<number>>;

async function load(one: Rubric): Promise<Scorer> {
  const { code } = transformSync(textOf(one), { loader: "ts", format: "esm" });
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { readonly scoreRecords: Scorer };
  return module.scoreRecords;
}

describe("a printed scorer", () => {
  it("scores what is plainly stated, bounded, unknown, wrong and contested", async () => {
    const score = await load(rubric);
    const packed = score([
      { clean: true, visits: 2, state: "A", convicted: false }, // 1 + 1 + 2
      { clean: true, visits: 9, state: "B", convicted: false }, // 1 + 1.5 + 0
      { clean: null, visits: { atLeast: 2 }, state: ["A", "B"], convicted: false }, // 0..1 + 1..1.5 + 0..2
      { clean: "yes", visits: 2.5, state: "C", convicted: null }, // nothing is known
      { clean: { value: true, contested: true }, visits: 0, state: "A", convicted: true }, // void
      null,
    ]);
    expect(Array.from(packed.pointsLow!)).toEqual([400, 250, 100, 0, 0, 0]);
    expect(Array.from(packed.pointsHigh!)).toEqual([400, 250, 450, 450, 0, 450]);
    expect(Array.from(packed.outcomes!)).toEqual([1, 0, 2, 2, 2, 2]);
    expect(Array.from(packed.metLow!)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(Array.from(packed.verdicts!)).toEqual([1, 0, 2, 2, 0, 2]);
    expect(Array.from(packed.faults!)).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it("is arithmetic where facts are plainly stated", () => {
    expect(textOf(rubric)).toContain("const points = (100 * bit($clean === true) + Math.min(50 * $visits, 150) + points1[$state]!) | 0;");
  });

  it("is strict TypeScript", () => {
    const file = join(mkdtempSync(join(tmpdir(), "wenming-")), "scorer.ts");
    writeFileSync(file, textOf(tenStarsXiuwenRubric));
    const options: ts.CompilerOptions = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
    const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  it("scores a shipped rubric as a batch does", async () => {
    const ids = Object.keys(tenStarsXiuwenRubric.facts);
    const records = Array.from({ length: 64 }, (_, row): Facts => Object.fromEntries(ids.map((id, at) => [id, (row * 7 + at) % 5 === 0 ? null : (row + at) % 3])));
    const packed = (await load(tenStarsXiuwenRubric))(records);
    const expected = scoreRecords(compileRubric<Rubric>(tenStarsXiuwenRubric), records);
    expect(Array.from(packed.outcomes!)).toEqual([...expected.outcomes]);
    expect(Array.from(packed.metHigh!)).toEqual([...expected.metHigh]);
  });

  it("names the rubric and its fingerprint", () => {
    expect(textOf(rubric).split("\n")[0]).toContain(`${rubric.id}@${rubric.version} (sha-256 `);
  });

  it("says what it cannot print: points at an assessor's discretion", () => {
    const given = numberFact({ min: -3, max: 0 });
    const open = rubricOf({
      facts: { given },
      criteria: [star("one", [{ kind: "discretionary", id: "line", label: text, fact: "given", least: -1, most: -3, required: true }])],
    });
    expect(emitScorer(open)).toEqual({ ok: false, at: ["line"] });
  });

  it("runs no text of the rubric: ids are quoted or left out", () => {
    const hostile = rubricOf({
      facts: { '"];globalThis.x=1;//': yesNo, "*/ //\n\u2028alert(1)": yesNo },
      criteria: [star("a\nglobalThis.x = 1;", [asks("b", { all: [holds('"];globalThis.x=1;//'), holds("*/ //\n\u2028alert(1)")] }, { required: true })])],
    });
    const { code } = transformSync(textOf(hostile), { loader: "ts", format: "esm" });
    expect(code).not.toMatch(/^\s*globalThis/mu);
    expect(code).not.toMatch(/^alert/mu);
  });
});
