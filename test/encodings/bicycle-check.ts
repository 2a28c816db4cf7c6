import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { count, grade, stated, text, yesNo } from "./support/declare.js";

const sheet = text("检查单", "Inspection sheet");
const pieces = text("个", "pieces");

const facts = {
  "brake.front": grade(text("前刹", "Front brake"), sheet, ["bites", "drags", "none"]),
  "brake.rear": grade(text("后刹", "Rear brake"), sheet, ["bites", "drags", "none"]),
  "tyre.tread": { kind: "number", label: text("胎纹", "Tread"), record: sheet, unit: text("毫米", "mm"), decimals: 1, min: 0, max: 10 },
  "spokes.loose": count(text("松动辐条", "Loose spokes"), sheet, text("根", "spokes"), 36),
  "reflectors.whole": count(text("完好反光片", "Whole reflectors"), sheet, pieces, 6),
  "light.lamp": yesNo(text("电池灯能亮", "The battery lamp works"), sheet),
  "light.dynamo": yesNo(text("摩电灯能亮", "The dynamo lamp works"), sheet),
  "ride.atNight": yesNo(text("夜间骑行", "Ridden at night"), sheet),
  "ride.carriesChild": yesNo(text("载儿童", "Carries a child"), sheet),
  "mechanic.deduction": stated(text("检修员酌情扣分", "Deduction at the mechanic's discretion"), sheet, -5, 0),
  "frame.cracked": yesNo(text("车架开裂", "The frame is cracked"), sheet),
} as const satisfies FactDeclarations;

/** A rubric from another world, with every kind of line; every number in it is our own. */
export const bicycleCheck = {
  format: "wenming.rubric/1",
  id: "bicycle-check",
  version: "2.0.0",
  title: text("自行车安全检查", "Bicycle safety check"),
  sources: {
    own: { basis: "design", reason: text("举例用，各数自拟。", "An example; every number is made up.") },
  },
  facts,
  criteria: [
    {
      id: "brakes",
      label: text("刹车", "Brakes"),
      award: { by: "both", atLeast: 14 },
      source: "own",
      items: [
        { kind: "grades", id: "front", label: text("前刹", "Front brake"), fact: "brake.front", worth: 10, ratios: { bites: 1, drags: 0.4, none: 0 }, required: true, passAt: 4 },
        { kind: "grades", id: "rear", label: text("后刹", "Rear brake"), fact: "brake.rear", worth: 10, ratios: { bites: 1, drags: 0.4, none: 0 }, required: true, passAt: 4 },
      ],
    },
    {
      id: "wheels",
      label: text("车轮", "Wheels"),
      award: { by: "points", atLeast: 7 },
      floor: 0,
      source: "own",
      items: [
        {
          kind: "bands",
          id: "tread",
          label: text("胎纹深度", "Depth of tread"),
          fact: "tyre.tread",
          bands: [
            { from: 1.5, points: 5 },
            { from: 3, points: 10 },
          ],
        },
        {
          kind: "perUnit",
          id: "spokes",
          label: text("每两根辐条松动（不足两根按两根）扣1.5分，载儿童加倍，最多扣6分", "1.5 off for every two loose spokes or part of two, twice with a child, 6 at most"),
          fact: "spokes.loose",
          above: 0,
          step: 2,
          rounding: "up",
          each: -1.5,
          times: [{ when: { fact: "ride.carriesChild", is: true }, factor: 2 }],
          cap: -6,
        },
      ],
    },
    {
      id: "seen",
      label: text("看得见", "Seen"),
      award: { by: "points", atLeast: 8 },
      ceiling: 12,
      source: "own",
      items: [
        { kind: "proportional", id: "reflectors", label: text("反光片", "Reflectors"), fact: "reflectors.whole", worth: 5, full: 4 },
        {
          kind: "best",
          id: "light",
          label: text("有一种灯即可，取高", "One light is enough, the better one counts"),
          appliesWhen: { condition: { fact: "ride.atNight", is: true }, otherwise: "full" },
          items: [
            { kind: "require", id: "lamp", label: text("电池灯", "Battery lamp"), condition: { fact: "light.lamp", is: true }, points: 6 },
            { kind: "require", id: "dynamo", label: text("摩电灯", "Dynamo"), condition: { fact: "light.dynamo", is: true }, points: 8 },
          ],
        },
      ],
    },
    {
      id: "mechanic",
      label: text("检修员意见", "The mechanic's view"),
      award: { by: "none" },
      source: "own",
      items: [
        { kind: "discretionary", id: "deduction", label: text("酌情扣1－5分", "1 to 5 off at discretion"), fact: "mechanic.deduction", least: -1, most: -5 },
      ],
    },
  ],
  vetoes: [{ id: "frame", label: text("车架开裂", "Cracked frame"), when: { fact: "frame.cracked", is: true }, effect: { kind: "void" }, source: "own" }],
  tiers: {
    measure: "percent",
    source: "own",
    bands: [
      { id: "mend", label: text("需修理", "Mend first"), from: 0 },
      { id: "ride", label: text("可骑行", "Ride"), from: 75 },
    ],
  },
} as const satisfies RubricOf<typeof facts>;
