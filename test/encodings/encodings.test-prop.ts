import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactDeclaration, FactInput, FactValue } from "../../src/core/fact.js";
import { compileRubric, prepareRubric, scoreRecords } from "../../src/engine/index.js";
import type { Rubric } from "../../src/rubric/index.js";
import { widenings } from "../support/narrows.js";
import { encodings } from "./encodings.js";
import { score } from "./support/score.js";

/** A value of a fact, and something less that a record may say of it and that does not exclude the value. */
interface Told {
  readonly value: boolean | number | string;
  readonly partly: FactValue;
}

function told(declaration: FactDeclaration, isGiven: (value: number) => boolean): fc.Arbitrary<Told> {
  if (declaration.kind === "boolean") {
    return fc.tuple(fc.boolean(), fc.boolean()).map(([value, isSaid]) => ({ value, partly: isSaid ? value : null }));
  }
  if (declaration.kind === "grade") {
    const { options } = declaration;
    return fc
      .tuple(fc.constantFrom(...options), fc.subarray([...options]))
      .map(([value, others]) => ({ value, partly: options.filter((option) => option === value || others.includes(option)) }));
  }
  const { min, max = 2_000, decimals = 0 } = declaration;
  const grid = 10 ** decimals;
  // Thresholds lie low: half of the numbers are near the lower end.
  const steps = fc.oneof(fc.integer({ min: min * grid, max: Math.min(max, min + 12) * grid }), fc.integer({ min: min * grid, max: max * grid }));
  const value = steps.map((step) => step / grid).filter(isGiven);
  return fc.tuple(value, fc.nat(8 * grid), fc.nat(8 * grid), fc.nat(4)).map(([exact, below, above, form]) => {
    const atLeast = Math.max(min, (Math.round(exact * grid) - below) / grid);
    const atMost = Math.min(max, (Math.round(exact * grid) + above) / grid);
    return { value: exact, partly: [exact, { atLeast }, { atMost }, { atLeast, atMost }, null][form]! };
  });
}

/** Facts of one subject, known and partly known. Points at discretion are within their bounds and have a reason. */
function subjects(rubric: Rubric): fc.Arbitrary<Readonly<Record<string, Told>>> {
  const items = rubric.criteria.flatMap((criterion) => criterion.items.flatMap((item) => (item.kind === "best" ? item.items : [item])));
  const isGiven = (id: string) => (value: number): boolean =>
    items.every((item) => item.kind !== "discretionary" || item.fact !== id || value === 0 || Math.abs(value) >= Math.abs(item.least));
  const facts = Object.fromEntries(Object.entries(rubric.facts).map(([id, declaration]) => [id, told(declaration, isGiven(id))]));
  // What is promised to be a part is not more than its whole.
  const rates = Object.values(rubric.derived ?? {}).filter((derived) => derived.op === "ratio");
  return fc.record(facts).filter((subject) => rates.every(({ part, whole }) => subject[part]!.value <= subject[whole]!.value));
}

const stated = (value: FactValue): FactInput => ({ value, evidence: [{ record: "r-1" }] });

/** The facts of a subject as they are, or as records tell them. */
function factsOf(subject: Readonly<Record<string, Told>>, key: keyof Told): Record<string, FactInput> {
  return Object.fromEntries(Object.entries(subject).map(([id, one]) => [id, stated(one[key])]));
}

describe.each(encodings)("%s", (_id, rubric) => {
  it("says of partial knowledge nothing that full knowledge takes back", () => {
    const ready = prepareRubric(rubric);
    fc.assert(
      fc.property(subjects(rubric), (subject) => {
        const partial = score(ready, factsOf(subject, "partly")).assessment;
        const full = score(ready, factsOf(subject, "value")).assessment;
        expect(widenings(rubric, partial, full)).toEqual([]);
        // Full knowledge leaves nothing open.
        expect(full.points.low).toBe(full.points.high);
      }),
      { numRuns: 150 },
    );
  });

  it("comes out of a batch as it comes out alone", () => {
    const compiled = compileRubric(rubric);
    fc.assert(
      fc.property(fc.array(subjects(rubric), { maxLength: 6 }), (cohort) => {
        const records = cohort.flatMap((subject) => [factsOf(subject, "partly"), factsOf(subject, "value")]);
        const batch = scoreRecords(compiled, records);
        const rows = records.map((_record, index) => batch.row(index));
        const alone = records.map((record) => {
          const { verdict, met, points, tier, criteria } = score(compiled.prepared, record).assessment;
          return { verdict, met, points, tier, outcomes: Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome])), hasFault: false };
        });
        expect(rows).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });
});
