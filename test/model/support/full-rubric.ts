import type { Rubric } from "../../../src/rubric/rubric.js";

const label = { "zh-CN": "甲", en: "A" };

/** A rubric that uses every field and every kind of line and condition, invented. */
export const fullRubric: Required<Rubric> = {
  format: "wenming.rubric/1",
  id: "full",
  version: "1.0.0",
  title: label,
  metUnit: label,
  effectiveFrom: "2026-01-01",
  effectiveTo: "2026-12-31",
  jurisdiction: { name: label, divisionCode: "140728" },
  base: { id: "older", version: "0.9.0", hash: "0123456789abcdef".repeat(4) },
  sources: {
    notice: {
      basis: "document",
      title: "评分细则",
      issuer: "某县",
      number: "某文明办〔2026〕1号",
      date: "2026-01",
      lastVerifiedOn: "2026-06-30",
      url: "https://example.gov.cn/a?b=c",
    },
    own: { basis: "design", reason: label },
  },
  facts: {
    "venue.exists": { kind: "boolean", label, record: label, actionable: true },
    "sessions.held": { kind: "number", label, record: label, unit: label, decimals: 0, min: 0, max: 1000 },
    "sessions.asked": { kind: "number", label, record: label, unit: label, min: 1 },
    "venue.state": { kind: "grade", label, record: label, options: ["A", "B", "C#"], optionLabels: { A: label, "C#": label } },
  },
  derived: {
    "sessions.sum": { op: "sum", label, unit: label, of: ["sessions.held", "sessions.asked"] },
    "sessions.gap": { op: "difference", label, of: "sessions.asked", minus: "sessions.held" },
    "sessions.rate": { op: "ratio", label, part: "sessions.held", whole: "sessions.asked", whenZero: 0, rate: true },
  },
  criteria: [
    {
      id: "venue",
      label,
      award: { by: "both", atLeast: 5 },
      base: 1,
      floor: 0,
      ceiling: 10,
      source: "notice",
      items: [
        {
          kind: "require",
          id: "venue-exists",
          label,
          required: true,
          points: 5,
          cap: 5,
          passAt: 5,
          source: "own",
          condition: {
            all: [
              { fact: "venue.exists", is: true, source: "notice" },
              { any: [{ fact: "sessions.held", atLeast: 8 }, { fact: "sessions.sum", moreThan: 3 }] },
              { not: { fact: "sessions.held", lessThan: 1 } },
              { atLeastOf: 1, of: [{ fact: "venue.state", oneOf: ["A", "B"] }, { fact: "sessions.gap", atMost: 2 }] },
              { fact: "sessions.held", equals: 8 },
            ],
          },
          appliesWhen: { condition: { fact: "venue.exists", is: true }, otherwise: "excluded" },
          times: [{ when: { fact: "venue.exists", is: false }, factor: 0.5 }],
          advice: { effort: "low", text: label },
        },
        { kind: "grades", id: "state", label, fact: "venue.state", points: { A: 3, B: 2, "C#": 0 } },
        { kind: "grades", id: "state-share", label, fact: "venue.state", worth: 2, ratios: { A: 1, B: 0.66, "C#": 0 } },
      ],
    },
    { id: "known-by-name", label, award: { by: "required" }, items: [] },
    { id: "bonus", label, award: { by: "none" }, items: [] },
  ],
  vetoes: [
    { id: "v1", label, when: { fact: "venue.exists", is: false }, effect: { kind: "void" }, source: "own" },
    { id: "v2", label, when: { fact: "venue.exists", is: false }, effect: { kind: "withhold", criteria: ["venue"] } },
    { id: "v3", label, when: { fact: "venue.exists", is: false }, effect: { kind: "cap", met: 1 } },
  ],
  verdict: { measure: "met", atLeast: 1 },
  tiers: { measure: "points", source: "own", bands: [{ id: "bronze", label, from: 1 }, { id: "gold", label, from: 5.5 }] },
  decisionStages: [{ id: "self-assessment", label, settles: false }, { id: "committee", label, settles: true }],
};
