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
const item = { id: "item", label: text } as const;
const bell = { ...item, kind: "require", condition: { fact: "bell.works", is: true } } as const;
const brakes = { ...item, kind: "grades", fact: "brake.front", points: { bites: 2, drags: 0 } } as const;

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

  it("compiles with a line of every kind", () => {
    ({ ...item, kind: "perUnit", fact: "tyre.tread", shortOf: 8, each: -0.5, cap: -2 }) satisfies Line;
    ({ ...item, kind: "perUnit", fact: "tread.left", above: 2, first: -5, each: -1, step: 0.5, rounding: "up" }) satisfies Line;
    ({ ...item, kind: "bands", fact: "tread.left", bands: [{ from: 1, points: 2 }] }) satisfies Line;
    ({ ...item, kind: "bands", fact: "tyre.tread", worth: 5, ratioBands: [{ from: 1, ratio: 0.5 }] }) satisfies Line;
    ({ ...item, kind: "proportional", fact: "tread.left", worth: 6 }) satisfies Line;
    ({ ...item, kind: "discretionary", fact: "tyre.tread", least: 1, most: 3 }) satisfies Line;
    ({ ...item, kind: "best", items: [{ ...bell, times: [{ when: bell.condition, factor: 2 }] }, { ...brakes, cap: 1 }] }) satisfies Line;
  });

  it("does not compile with a misspelt fact in a line of any kind", () => {
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "perUnit", fact: "tyre.tred", above: 2, each: 1 }) satisfies Line;
    // @ts-expect-error -- the derived fact is called tread.left
    ({ ...item, kind: "perUnit", fact: "tred.left", shortOf: 2, each: 1 }) satisfies Line;
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "bands", fact: "tyre.tred", bands: [{ from: 1, points: 2 }] }) satisfies Line;
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "bands", fact: "tyre.tred", worth: 5, ratioBands: [{ from: 1, ratio: 0.5 }] }) satisfies Line;
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "proportional", fact: "tyre.tred", worth: 6 }) satisfies Line;
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "discretionary", fact: "tyre.tred", least: 1, most: 3 }) satisfies Line;
    // @ts-expect-error -- the fact is called brake.front
    ({ ...item, kind: "grades", fact: "brake.frnt", points: { bites: 2, drags: 0 } }) satisfies Line;
    // @ts-expect-error -- the fact is called brake.front, also where shares are given
    ({ ...item, kind: "grades", fact: "brake.frnt", worth: 2, ratios: { bites: 1, drags: 0 } }) satisfies Line;
  });

  it("does not compile with a misspelt fact inside a group", () => {
    // @ts-expect-error -- the fact is called tyre.tread
    ({ ...item, kind: "best", items: [bell, { ...item, kind: "perUnit", fact: "tyre.tred", above: 2, each: 1 }] }) satisfies Line;
    // @ts-expect-error -- the fact is called bell.works
    ({ ...item, kind: "best", items: [brakes, { ...bell, condition: { fact: "bell.work", is: true } }] }) satisfies Line;
    // @ts-expect-error -- a brake bites or drags
    ({ ...item, kind: "best", items: [bell, { ...brakes, points: { bites: 2, squeals: 0 } }] }) satisfies Line;
  });

  it("does not compile with a misspelt fact in a factor, or in whether a line applies", () => {
    // @ts-expect-error -- the fact is called bell.works
    ({ ...brakes, times: [{ when: { fact: "bell.work", is: true }, factor: 2 }] }) satisfies Line;
    // @ts-expect-error -- the fact is called bell.works
    ({ ...brakes, appliesWhen: { condition: { fact: "bell.work", is: true }, otherwise: "full" } }) satisfies Line;
    // @ts-expect-error -- the fact is called bell.works
    ({ ...item, kind: "best", items: [bell, { ...brakes, times: [{ when: { fact: "bell.work", is: true }, factor: 2 }] }] }) satisfies Line;
  });

  it("does not compile with a fact of another kind", () => {
    // @ts-expect-error -- a yes/no has no units
    ({ ...item, kind: "perUnit", fact: "bell.works", above: 2, each: 1 }) satisfies Line;
    // @ts-expect-error -- a grade has no bands of numbers
    ({ ...item, kind: "bands", fact: "brake.front", bands: [{ from: 1, points: 2 }] }) satisfies Line;
    // @ts-expect-error -- a yes/no is no proportion
    ({ ...item, kind: "proportional", fact: "bell.works", worth: 6 }) satisfies Line;
    // @ts-expect-error -- what is derived states no points
    ({ ...item, kind: "discretionary", fact: "tread.left", least: 1, most: 3 }) satisfies Line;
  });

  it("does not compile with half a line", () => {
    // @ts-expect-error -- counts above a start or short of a target
    ({ ...item, kind: "perUnit", fact: "tyre.tread", each: 1 }) satisfies Line;
    // @ts-expect-error -- shares are shares of a worth
    ({ ...item, kind: "bands", fact: "tyre.tread", ratioBands: [{ from: 1, ratio: 0.5 }] }) satisfies Line;
    // @ts-expect-error -- a band of points has points
    ({ ...item, kind: "bands", fact: "tyre.tread", bands: [{ from: 1, ratio: 0.5 }] }) satisfies Line;
    // @ts-expect-error -- a most belongs to a least
    ({ ...item, kind: "discretionary", fact: "tyre.tread", least: 1 }) satisfies Line;
  });

  it("does not compile where a line of a group asks what only the group may", () => {
    // @ts-expect-error -- the group is required, or is not
    ({ ...item, kind: "best", items: [bell, { ...brakes, required: true }] }) satisfies Line;
    // @ts-expect-error -- the group passes from there
    ({ ...item, kind: "best", items: [bell, { ...brakes, passAt: 2 }] }) satisfies Line;
    // @ts-expect-error -- the group applies, or does not
    ({ ...item, kind: "best", items: [bell, { ...brakes, appliesWhen: { condition: bell.condition, otherwise: "full" } }] }) satisfies Line;
    // @ts-expect-error -- no group stands in a group
    ({ ...item, kind: "best", items: [bell, { ...item, kind: "best", items: [bell, brakes] }] }) satisfies Line;
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
