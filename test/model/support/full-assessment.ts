import type { Assessment, ConditionResult } from "../../../src/core/assessment.js";

const message = { key: "item.pass", params: { count: 8, unit: "场次", done: true } };
const bounds = { low: 0, high: 5, max: 5 };
const evidence = [{ record: "report-1", kind: "报纸报道", by: "县融媒体中心", on: "2026-05-01" }];

const condition: ConditionResult = {
  kind: "atLeastOf",
  n: 1,
  truth: "unknown",
  members: [
    { kind: "test", fact: "held", operator: "atLeast", expected: 8, actual: { atLeast: 6 }, truth: "unknown", shortfall: { low: 0, high: 2 } },
    { kind: "test", fact: "exists", operator: "is", expected: true, actual: null, truth: "unknown", contested: true },
    { kind: "not", truth: false, members: [{ kind: "test", fact: "state", operator: "oneOf", expected: ["A"], actual: ["A", "B"], truth: true }] },
  ],
};

const totals = {
  met: { low: 0, high: 1, max: 1 },
  points: bounds,
  percent: { low: 0, high: 100 },
  tier: { low: null, high: "gold" },
};

/** A result document that uses every field, invented. */
export const fullAssessment: Required<Assessment> = {
  format: "wenming.assessment/1",
  rubric: { id: "full", version: "1.0.0", hash: "0123456789abcdef".repeat(4) },
  subject: { id: "s1" },
  asOf: "2026-06-30",
  period: { from: "2026-01-01", to: "2026-12-31" },
  verdict: "undetermined",
  ...totals,
  beforeVeto: { ...totals, percent: null, tier: null },
  completeness: { known: 1, asked: 3 },
  criteria: [
    {
      id: "venue",
      outcome: "pass",
      counted: true,
      observed: "incomplete",
      settledBy: { criterion: "venue", stage: "committee", outcome: "pass", decidedOn: "2026-06-01", evidence },
      points: bounds,
      message,
      items: [
        {
          id: "venue-exists",
          kind: "require",
          outcome: "incomplete",
          required: true,
          points: bounds,
          message,
          condition,
          appliesWhen: condition,
          times: [{ factor: 0.5, when: condition }],
        },
        {
          id: "state",
          kind: "grades",
          outcome: "inapplicable",
          required: false,
          points: bounds,
          message,
          answer: { fact: "state", actual: "A", contested: true },
        },
        {
          id: "honours",
          kind: "best",
          outcome: "incomplete",
          required: false,
          points: bounds,
          message,
          members: [
            {
              id: "sessions",
              kind: "perUnit",
              outcome: "incomplete",
              required: false,
              points: bounds,
              message,
              answer: { fact: "held", actual: { atLeast: 6 }, steps: { low: 0, high: 2 } },
              times: [{ factor: 2, when: condition }],
            },
            {
              id: "conduct",
              kind: "discretionary",
              outcome: "incomplete",
              required: false,
              points: bounds,
              message,
              answer: { fact: "taken", actual: -1, reasonMissing: true },
            },
            { id: "awareness", kind: "bands", outcome: "pass", required: false, points: bounds, message, answer: { fact: "known", actual: 95 } },
            { id: "rank", kind: "proportional", outcome: "fail", required: false, points: bounds, message, answer: { fact: "toBest", actual: 0.5 } },
          ],
        },
      ],
    },
  ],
  vetoes: [{ id: "v1", effect: "void", truth: false, when: condition, message }],
  breakdown: {
    met: [{ kind: "criterion", id: "venue", low: 0, high: 1 }],
    points: [{ kind: "item", id: "state", low: 0, high: -0.5 }],
  },
  facts: [{ fact: "held", actual: 44, known: true, contested: true, evidence }],
  issues: [{ code: "fact.out-of-domain", path: ["facts", 0], params: { expected: "number" }, severity: "warning" }],
};
