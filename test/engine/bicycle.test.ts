import { describe, expect, it } from "vitest";
import { assess, type Assessment } from "../../src/engine/index.js";
import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";

// A rubric from another world: the engine knows nothing of stations and households.
const label = (en: string) => ({ "zh-CN": en, en });
const record = label("Inspection sheet");

const facts = {
  "brake.front": { kind: "grade", label: label("Front brake"), record, options: ["bites", "drags", "none"] },
  "brake.rear": { kind: "grade", label: label("Rear brake"), record, options: ["bites", "drags", "none"] },
  "bell.works": { kind: "boolean", label: label("The bell rings"), record, actionable: true },
  "tyre.tread": { kind: "number", label: label("Tread"), record, unit: label("mm"), decimals: 1, min: 0, max: 10 },
  "spokes.sound": { kind: "number", label: label("Sound spokes"), record, unit: label("spokes"), min: 0, max: 36 },
  "spokes.all": { kind: "number", label: label("Spokes"), record, unit: label("spokes"), min: 1, max: 36 },
  "ridden.atNight": { kind: "boolean", label: label("Ridden at night"), record },
  "light.works": { kind: "boolean", label: label("The light works"), record, actionable: true },
  "frame.cracked": { kind: "boolean", label: label("The frame is cracked"), record },
} as const satisfies FactDeclarations;

const brakePoints = { bites: 10, drags: 4, none: 0 } as const;

const bicycle = {
  format: "wenming.rubric/1",
  id: "bicycle-check",
  version: "1.0.0",
  title: label("Bicycle safety"),
  sources: {},
  facts,
  derived: {
    soundSpokes: { label: label("Share of sound spokes"), op: "ratio", part: "spokes.sound", whole: "spokes.all", rate: true },
  },
  criteria: [
    {
      id: "brakes",
      label: label("Brakes"),
      award: { by: "points", atLeast: 14 },
      items: [
        { kind: "grades", id: "front", label: label("Front"), fact: "brake.front", points: brakePoints },
        { kind: "grades", id: "rear", label: label("Rear"), fact: "brake.rear", points: brakePoints },
      ],
    },
    {
      id: "wheels",
      label: label("Wheels"),
      award: { by: "required" },
      items: [
        {
          kind: "require",
          id: "tread",
          label: label("1.5 mm of tread"),
          required: true,
          condition: { fact: "tyre.tread", atLeast: 1.5 },
        },
        {
          kind: "require",
          id: "spokes",
          label: label("90 % of spokes"),
          required: true,
          condition: { fact: "soundSpokes", atLeast: 0.9 },
        },
      ],
    },
    {
      id: "seen",
      label: label("Seen and heard"),
      award: { by: "required" },
      items: [
        { kind: "require", id: "bell", label: label("Bell"), required: true, condition: { fact: "bell.works", is: true } },
        {
          kind: "require",
          id: "light",
          label: label("Light"),
          required: true,
          appliesWhen: { condition: { fact: "ridden.atNight", is: true }, otherwise: "excluded" },
          condition: { fact: "light.works", is: true },
        },
      ],
    },
  ],
  vetoes: [{ id: "frame", label: label("Cracked frame"), when: { fact: "frame.cracked", is: true }, effect: { kind: "void" } }],
  tiers: {
    measure: "met",
    bands: [
      { id: "mend", label: label("Mend it"), from: 1 },
      { id: "ride", label: label("Ride it"), from: 3 },
    ],
  },
} as const satisfies RubricOf<typeof facts, "soundSpokes">;

const check = (known: Parameters<typeof assess<typeof bicycle>>[1]): Assessment =>
  assess(bicycle, known, { subject: { id: "bike-7" }, asOf: "2026-06-30" });

describe("a bicycle safety check", () => {
  it("lets a sound bicycle ride", () => {
    expect(
      check({
        "brake.front": "bites",
        "brake.rear": "drags",
        "bell.works": true,
        "tyre.tread": 1.5,
        "spokes.sound": 33,
        "spokes.all": 36,
        "ridden.atNight": false,
        "frame.cracked": false,
      })
    ).toMatchObject({
      verdict: "compliant",
      met: { low: 3, high: 3, max: 3 },
      points: { low: 14, high: 14, max: 20 },
      percent: { low: 70, high: 70 },
      tier: { low: "ride", high: "ride" },
    });
  });

  it("says what is still open of one that was looked at in passing", () => {
    const result = check({
      "brake.front": ["bites", "drags"],
      "brake.rear": "bites",
      "bell.works": true,
      "tyre.tread": { atLeast: 2 },
      "frame.cracked": false,
    });
    expect(result).toMatchObject({
      verdict: "undetermined",
      met: { low: 1, high: 3, max: 3 },
      tier: { low: "mend", high: "ride" },
    });
    expect(result.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["brakes", "pass"],
      ["wheels", "incomplete"],
      ["seen", "incomplete"],
    ]);
    expect(result.completeness).toEqual({ known: 3, asked: 9 });
  });

  it("voids one with a cracked frame", () => {
    expect(check({ "frame.cracked": true })).toMatchObject({
      verdict: "not-compliant",
      met: { low: 0, high: 0, max: 3 },
      tier: { low: null, high: null },
    });
  });
});
