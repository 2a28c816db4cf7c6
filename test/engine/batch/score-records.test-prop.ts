import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/core/assessment.js";
import type { FactDeclaration, FactInput, NumberRange } from "../../../src/core/fact.js";
import { assess } from "../../../src/engine/assess.js";
import type { Column } from "../../../src/engine/batch/column-reader.js";
import { compileRubric } from "../../../src/engine/batch/compile-rubric.js";
import { scoreColumns } from "../../../src/engine/batch/score-columns.js";
import { scoreRecords } from "../../../src/engine/batch/score-records.js";
import type { BatchRow } from "../../../src/engine/batch/batch-result.js";
import { casesOf, options, type Case } from "../../support/arbitrary/cases.js";
import { rubrics } from "../../support/arbitrary/rubrics.js";

const batches = rubrics().chain((rubric) => fc.array(casesOf(rubric), { minLength: 1, maxLength: 40 }));

/** What a row of a batch says, read off an assessment. */
function rowOf({ verdict, met, points, tier, criteria, issues }: Assessment): BatchRow {
  const outcomes = Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome]));
  return { verdict, met, points, tier, outcomes, hasFault: issues.some(({ severity }) => severity === "error") };
}

function assessments(cases: readonly Case[], withDecisions: boolean): readonly BatchRow[] {
  return cases.map(({ rubric, facts, decisions }) => rowOf(assess(rubric, facts, { ...options, decisions: withDecisions ? decisions : [] })));
}

/** The same facts as packed columns where they fit into one, else as arrays of inputs. */
function columnsOf(cases: readonly Case[]): Record<string, Column> {
  const { facts } = cases[0]!.rubric;
  return Object.fromEntries(Object.entries(facts).map(([id, declaration]) => [id, columnOf(declaration, cases.map((one) => one.facts[id]))]));
}

function columnOf(declaration: FactDeclaration, inputs: readonly (FactInput | undefined)[]): Column {
  const options: readonly unknown[] = declaration.kind === "grade" ? declaration.options : [false, true];
  const isPacked = inputs.every((input) => (input ?? null) === null || (declaration.kind === "number" ? isNumeric(input) : options.includes(input)));
  if (!isPacked) return inputs;
  if (declaration.kind !== "number") return Uint8Array.from(inputs, (input) => ((input ?? null) === null ? 255 : options.indexOf(input)));
  const bound = (key: "atLeast" | "atMost"): Float64Array =>
    Float64Array.from(inputs, (input) => (typeof input === "number" ? input : ((input as NumberRange | undefined)?.[key] ?? NaN)));
  return inputs.some((input) => typeof input === "object") ? { low: bound("atLeast"), high: bound("atMost") } : bound("atLeast");
}

function isNumeric(input: unknown): boolean {
  return typeof input === "number" || (typeof input === "object" && input !== null && ("atLeast" in input || "atMost" in input));
}

describe("a batch of records", () => {
  it("equals single assessments, row by row", () => {
    fc.assert(
      fc.property(batches, (cases) => {
        const compiled = compileRubric(cases[0]!.rubric);
        const result = scoreRecords(compiled, cases.map(({ facts }) => facts));
        expect(cases.map((_, index) => result.row(index))).toEqual(assessments(cases, false));
      }),
      { numRuns: 60 }
    );
  });

  it("equals single assessments with decisions", () => {
    fc.assert(
      fc.property(batches, (cases) => {
        const compiled = compileRubric(cases[0]!.rubric);
        const decisions = { ...options, of: (index: number) => cases[index]!.decisions };
        const result = scoreRecords(compiled, cases.map(({ facts }) => facts), { decisions });
        expect(cases.map((_, index) => result.row(index))).toEqual(assessments(cases, true));
      }),
      { numRuns: 60 }
    );
  });

  it("is the same as one of columns", () => {
    fc.assert(
      fc.property(batches, (cases) => {
        const compiled = compileRubric(cases[0]!.rubric);
        const result = scoreColumns(compiled, columnsOf(cases));
        expect(cases.map((_, index) => result.row(index))).toEqual(assessments(cases, false));
      }),
      { numRuns: 60 }
    );
  });
});
