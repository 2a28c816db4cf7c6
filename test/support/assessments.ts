import { assess, type Assessment, type AssessOptions, type FactDeclarations, type FactsOf, type RubricOf } from "wenming";

const facts = {
  "bell.works": {
    kind: "boolean",
    label: { "zh-CN": "车铃能响", en: "The bell rings" },
    record: { "zh-CN": "检查单", en: "Inspection sheet" },
    actionable: true,
  },
  "brakes.count": {
    kind: "number",
    label: { "zh-CN": "刹车数量", en: "Brakes" },
    unit: { "zh-CN": "个", en: "brakes" },
    min: 0,
    max: 4,
    record: { "zh-CN": "检查单", en: "Inspection sheet" },
    actionable: true,
  },
  "rides.year": {
    kind: "number",
    label: { "zh-CN": "全年骑行次数", en: "Rides in the year" },
    unit: { "zh-CN": "次", en: "rides" },
    min: 0,
    record: { "zh-CN": "骑行登记本", en: "Log of rides" },
    actionable: true,
  },
  "rides.night": {
    kind: "number",
    label: { "zh-CN": "夜间骑行次数", en: "Rides at night" },
    unit: { "zh-CN": "次", en: "rides" },
    min: 0,
    record: { "zh-CN": "骑行登记本", en: "Log of rides" },
  },
  "lamp.works": {
    kind: "boolean",
    label: { "zh-CN": "车灯能亮", en: "The lamp shines" },
    record: { "zh-CN": "检查单", en: "Inspection sheet" },
    actionable: true,
  },
  "reflector.fitted": {
    kind: "boolean",
    label: { "zh-CN": "装有反光片", en: "A reflector is fitted" },
    record: { "zh-CN": "照片", en: "Photo" },
    actionable: true,
  },
  "accidents.year": {
    kind: "number",
    label: { "zh-CN": "全年事故次数", en: "Accidents in the year" },
    unit: { "zh-CN": "次", en: "accidents" },
    min: 0,
    record: { "zh-CN": "事故登记本", en: "Log of accidents" },
  },
  "paint.grade": {
    kind: "grade",
    label: { "zh-CN": "油漆档次", en: "State of the paint" },
    options: ["A", "B", "C"],
    optionLabels: { A: { "zh-CN": "完好", en: "flawless" }, B: { "zh-CN": "有划痕", en: "scratched" } },
    record: { "zh-CN": "照片", en: "Photo" },
    actionable: true,
  },
  "owner.disqualified": {
    kind: "boolean",
    label: { "zh-CN": "车主被取消资格", en: "The owner is disqualified" },
    record: { "zh-CN": "资格查询单", en: "Query of disqualifications" },
  },
} as const satisfies FactDeclarations;

/**
 * A rubric from another world that has every shape a report must draw: groups, applicability, grades, points, a criterion
 * known by name only, a bonus, two kinds of sources, decisions, tiers and a veto.
 */
export const bicycleRubric = {
  format: "wenming.rubric/1",
  id: "bicycle-check",
  version: "1.0.0",
  title: { "zh-CN": "自行车安全检查", en: "Bicycle check" },
  metUnit: { "zh-CN": "星", en: "stars" },
  sources: {
    manual: { basis: "document", title: "自行车手册", issuer: "车协", number: "车〔2020〕1号", date: "2020" },
    ours: { basis: "design", reason: { "zh-CN": "没有统一规定", en: "No text says so" } },
  },
  facts,
  derived: {
    "rides.day": {
      op: "difference",
      of: "rides.year",
      minus: "rides.night",
      label: { "zh-CN": "白天骑行次数", en: "Rides by day" },
      unit: { "zh-CN": "次", en: "rides" },
    },
  },
  criteria: [
    {
      id: "signals",
      label: { "zh-CN": "信号", en: "Signals" },
      award: { by: "required" },
      source: "manual",
      items: [
        {
          kind: "require",
          id: "bell",
          label: { "zh-CN": "车铃", en: "Bell" },
          required: true,
          condition: { fact: "bell.works", is: true },
          advice: { effort: "low", text: { "zh-CN": "换一个车铃", en: "Fit another bell" } },
        },
        {
          kind: "require",
          id: "seen-at-night",
          label: { "zh-CN": "夜里看得见", en: "Seen at night" },
          required: true,
          appliesWhen: { condition: { fact: "rides.night", moreThan: 0 }, otherwise: "excluded" },
          condition: { any: [{ fact: "lamp.works", is: true }, { fact: "reflector.fitted", is: true, source: "ours" }] },
        },
      ],
    },
    {
      id: "brakes",
      label: { "zh-CN": "刹车", en: "Brakes" },
      award: { by: "required" },
      items: [
        {
          kind: "require",
          id: "two-brakes",
          label: { "zh-CN": "两个刹车", en: "Two brakes" },
          required: true,
          condition: { all: [{ fact: "brakes.count", atLeast: 2 }, { not: { fact: "accidents.year", atLeast: 1 } }] },
          source: "ours",
          advice: { effort: "high", text: { "zh-CN": "加装刹车", en: "Fit a brake" } },
        },
      ],
    },
    {
      id: "use",
      label: { "zh-CN": "使用", en: "Use" },
      award: { by: "points", atLeast: 6 },
      base: 2,
      ceiling: 8,
      items: [
        {
          kind: "require",
          id: "ridden-by-day",
          label: { "zh-CN": "白天常骑", en: "Ridden by day" },
          condition: { fact: "rides.day", atLeast: 12 },
          points: 4,
          source: "manual",
        },
        {
          kind: "grades",
          id: "paint",
          label: { "zh-CN": "油漆", en: "Paint" },
          fact: "paint.grade",
          points: { A: 4, B: 2.5, C: 0 },
        },
        {
          kind: "require",
          id: "accidents",
          label: { "zh-CN": "出过事故扣分", en: "Points off for accidents" },
          condition: { fact: "accidents.year", moreThan: 1 },
          points: -1.5,
        },
      ],
    },
    { id: "spirit", label: { "zh-CN": "车德", en: "Manners" }, award: { by: "required" }, items: [] },
    {
      id: "bonus",
      label: { "zh-CN": "加分", en: "Bonus" },
      award: { by: "none" },
      items: [
        {
          kind: "require",
          id: "much-ridden",
          label: { "zh-CN": "骑行特别多", en: "Ridden very much" },
          condition: { fact: "rides.year", atLeast: 100 },
          points: 1,
        },
      ],
    },
  ],
  vetoes: [
    {
      id: "disqualified",
      label: { "zh-CN": "取消资格", en: "Disqualified" },
      when: { fact: "owner.disqualified", is: true },
      effect: { kind: "void" },
      source: "manual",
    },
  ],
  tiers: {
    measure: "met",
    bands: [
      { id: "good", label: { "zh-CN": "良好", en: "good" }, from: 2 },
      { id: "best", label: { "zh-CN": "优秀", en: "best" }, from: 4 },
    ],
  },
  decisionStages: [
    { id: "owner", label: { "zh-CN": "自评", en: "owner" }, settles: false },
    { id: "club", label: { "zh-CN": "车协评议", en: "club" }, settles: true },
  ],
} as const satisfies RubricOf<typeof facts, "rides.day">;

/** What is known of a bicycle. */
export type BicycleFacts = FactsOf<typeof facts>;

/** Assesses a bicycle as of the end of 2026. */
export function assessBicycle(known: BicycleFacts, options: Partial<AssessOptions> = {}): Assessment {
  return assess(bicycleRubric, known, { subject: { id: "bike-7" }, asOf: "2026-12-31", ...options });
}

/** Everything known and good, but for the criterion that a decision must settle. */
export const goodBicycle: BicycleFacts = {
  "bell.works": { value: true, evidence: [{ record: "sheet-1", kind: "检查单", by: "车协", on: "2026-05-01" }] },
  "brakes.count": 2,
  "rides.year": 120,
  "rides.night": 3,
  "lamp.works": true,
  "reflector.fitted": false,
  "accidents.year": 0,
  "paint.grade": "A",
  "owner.disqualified": false,
};
