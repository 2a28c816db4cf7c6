import type { FactInput } from "../../src/core/fact.js";
import type { Outcome } from "../../src/core/outcome.js";
import { assess } from "../../src/engine/assess.js";
import type { Rubric } from "../../src/rubric/rubric.js";

/** One case of a line: what is known, and how line and criterion come out. Facts are invented. */
export type LineCase = readonly [
  criterion: string,
  item: string,
  facts: Readonly<Record<string, FactInput>>,
  line: Outcome,
  criterionOutcome: Outcome,
];

/** Scores facts and picks one line with its criterion. */
export function assessLine(rubric: Rubric, criterion: string, item: string, facts: Readonly<Record<string, FactInput>>) {
  const { criteria } = assess<Rubric>(rubric, facts, { subject: { id: "x-1" }, asOf: "2026-06-30" });
  const found = criteria.find(({ id }) => id === criterion);
  return { line: found?.items.find(({ id }) => id === item)?.outcome, criterion: found?.outcome };
}

/** The lines of a rubric that have no case for one of the outcomes, as `item outcome`. */
export function missingCases(rubric: Rubric, cases: readonly LineCase[]): readonly string[] {
  return rubric.criteria.flatMap(({ items }) =>
    items.flatMap((item) => {
      const wanted: readonly Outcome[] = ["pass", "fail", "incomplete", ...(item.appliesWhen ? (["inapplicable"] as const) : [])];
      const had = cases.filter(([, id]) => id === item.id).map(([, , , line]) => line);
      return wanted.filter((outcome) => !had.includes(outcome)).map((outcome) => `${item.id} ${outcome}`);
    }),
  );
}
