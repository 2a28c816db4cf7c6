import { describe, expectTypeOf, it } from "vitest";
import type { FactDeclarations } from "../../src/core/fact.js";
import { assess, prepareRubric, type Assessment } from "../../src/engine/index.js";
import type { Criterion, GradesItem, ItemOf, Rubric, RubricOf } from "../../src/rubric/index.js";

const text = { "zh-CN": "甲" };

const facts = {
  "bell.works": { kind: "boolean", label: text, record: text },
  "tyre.tread": { kind: "number", label: text, record: text, unit: text, min: 0 },
  "brake.front": { kind: "grade", label: text, record: text, options: ["bites", "drags"] },
} as const satisfies FactDeclarations;

type Line = ItemOf<typeof facts, "tread.left">;

const bicycle = {
  format: "wenming.rubric/1",
  id: "bicycle-check",
  version: "1.0.0",
  title: text,
  sources: {},
  facts,
  criteria: [
    {
      id: "bell",
      label: text,
      award: { by: "required" },
      items: [{ kind: "require", id: "rings", label: text, required: true, condition: { fact: "bell.works", is: true } }],
    },
    {
      id: "brakes",
      label: text,
      award: { by: "none" },
      items: [{ kind: "grades", id: "front", label: text, fact: "brake.front", points: { bites: 2, drags: 0 } }],
    },
  ],
} as const satisfies RubricOf<typeof facts>;

const options = { subject: { id: "bike-7" }, asOf: "2026-06-30" };
const line = { kind: "require", id: "line", label: text } as const;

describe("a rubric", () => {
  it("compiles where it asks declared and derived facts as what they are", () => {
    expectTypeOf<Line>().not.toBeNever();
    ({
      ...line,
      condition: { all: [{ fact: "tyre.tread", atLeast: 1.6 }, { not: { fact: "tread.left", lessThan: 0.2 } }] },
    }) satisfies Line;
  });

  it("does not compile with a misspelt fact", () => {
    // @ts-expect-error -- the fact is called bell.works
    ({ ...line, condition: { fact: "bell.work", is: true } }) satisfies Line;
    // @ts-expect-error -- also inside a group
    ({ ...line, condition: { any: [{ fact: "bell.work", is: true }] } }) satisfies Line;
  });

  it("does not compile with an option that the grade does not have", () => {
    // @ts-expect-error -- a brake bites or drags
    ({ ...line, condition: { fact: "brake.front", oneOf: ["squeals"] } }) satisfies Line;
    // @ts-expect-error -- a brake bites or drags
    ({ ...line, kind: "grades", fact: "brake.front", points: { bites: 2, squeals: 0 } }) satisfies Line;
  });

  it("does not compile without points for an option", () => {
    // @ts-expect-error -- what a brake that drags is worth is missing
    ({ ...line, kind: "grades", fact: "brake.front", points: { bites: 2 } }) satisfies Line;
  });

  it("does not compile with a comparison that does not fit the fact", () => {
    // @ts-expect-error -- a yes/no is not compared with a number
    ({ ...line, condition: { fact: "bell.works", atLeast: 1 } }) satisfies Line;
    // @ts-expect-error -- a number is neither yes nor no
    ({ ...line, condition: { fact: "tyre.tread", is: true } }) satisfies Line;
    // @ts-expect-error -- a grade is no number
    ({ ...line, condition: { fact: "brake.front", atLeast: 1 } }) satisfies Line;
    // @ts-expect-error -- grades of points are given for a grade
    ({ ...line, kind: "grades", fact: "tyre.tread", points: { bites: 2, drags: 0 } }) satisfies Line;
  });

  it("does not compile without a comparison", () => {
    // @ts-expect-error -- a number test compares
    ({ ...line, condition: { fact: "tyre.tread" } }) satisfies Line;
  });

  it("with literal types is still any rubric", () => {
    expectTypeOf(bicycle).toExtend<Rubric>();
    expectTypeOf<GradesItem>().toExtend<Criterion["items"][number]>();
  });
});

describe("assess", () => {
  it("takes what can be known of each fact", () => {
    assess(bicycle, { "bell.works": true, "tyre.tread": { atLeast: 1.6 }, "brake.front": ["bites", "drags"] }, options);
    assess(
      bicycle,
      { "bell.works": null, "tyre.tread": { value: 2, evidence: [{ record: "sheet-1" }], contested: true } },
      options
    );
  });

  it("does not take a misspelt fact", () => {
    // @ts-expect-error -- the fact is called bell.works
    assess(bicycle, { "bell.work": true }, options);
    // @ts-expect-error -- nor from a prepared rubric
    assess(prepareRubric(bicycle), { "bell.work": true }, options);
  });

  it("does not take a value of another kind", () => {
    // @ts-expect-error -- a bell works or it does not
    assess(bicycle, { "bell.works": "yes" }, options);
    // @ts-expect-error -- a brake bites or drags
    assess(bicycle, { "brake.front": "squeals" }, options);
    // @ts-expect-error -- tread is measured
    assess(bicycle, { "tyre.tread": { value: "deep" } }, options);
  });

  it("does not work without a day", () => {
    // @ts-expect-error -- the library reads no clock
    assess(bicycle, {}, { subject: { id: "bike-7" } });
  });

  it("gives a result that knows the ids of its criteria", () => {
    expectTypeOf(assess(bicycle, {}, options)).toEqualTypeOf<Assessment<"bell" | "brakes">>();
    expectTypeOf(assess(prepareRubric(bicycle), {}, options).criteria[0]!.id).toEqualTypeOf<"bell" | "brakes">();
  });

  it("gives plain ids where the rubric came as data", () => {
    expectTypeOf(assess(bicycle as Rubric, {}, options)).toEqualTypeOf<Assessment>();
  });
});
