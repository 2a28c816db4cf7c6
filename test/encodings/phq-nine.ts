import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { grade, text } from "./support/declare.js";

const form = text("问卷答卷", "Filled-in questionnaire");
const often = ["not-at-all", "several-days", "more-than-half-the-days", "nearly-every-day"] as const;
const points = { "not-at-all": 0, "several-days": 1, "more-than-half-the-days": 2, "nearly-every-day": 3 } as const;

const facts = {
  "phq.interest": grade(text("兴趣", "Interest"), form, often),
  "phq.mood": grade(text("情绪", "Mood"), form, often),
  "phq.sleep": grade(text("睡眠", "Sleep"), form, often),
  "phq.energy": grade(text("精力", "Energy"), form, often),
  "phq.appetite": grade(text("食欲", "Appetite"), form, often),
  "phq.selfWorth": grade(text("自我评价", "Self-worth"), form, often),
  "phq.concentration": grade(text("注意力", "Concentration"), form, often),
  "phq.movement": grade(text("动作快慢", "Pace of movement"), form, often),
  "phq.selfHarm": grade(text("自伤念头", "Thoughts of self-harm"), form, often),
} as const satisfies FactDeclarations;

/** A rubric from another world: nine questions of how often, 0 to 3 each, and five bands of severity. */
export const phqNine = {
  format: "wenming.rubric/1",
  id: "phq-9",
  version: "2001.1",
  title: text("患者健康问卷（9项）", "Patient Health Questionnaire, nine items"),
  sources: {
    kroenke: {
      basis: "document",
      title: "Kroenke K, Spitzer RL, Williams JBW: The PHQ-9: validity of a brief depression severity measure",
      issuer: "Journal of General Internal Medicine",
      number: "16(9):606-613",
      date: "2001-09",
    },
  },
  facts,
  criteria: [
    {
      id: "score",
      label: text("总分", "Score"),
      // The study's cut-off for a major depression.
      award: { by: "points", atLeast: 10 },
      source: "kroenke",
      items: [
        { kind: "grades", id: "interest", label: text("兴趣", "Interest"), fact: "phq.interest", points, source: "kroenke" },
        { kind: "grades", id: "mood", label: text("情绪", "Mood"), fact: "phq.mood", points, source: "kroenke" },
        { kind: "grades", id: "sleep", label: text("睡眠", "Sleep"), fact: "phq.sleep", points, source: "kroenke" },
        { kind: "grades", id: "energy", label: text("精力", "Energy"), fact: "phq.energy", points, source: "kroenke" },
        { kind: "grades", id: "appetite", label: text("食欲", "Appetite"), fact: "phq.appetite", points, source: "kroenke" },
        { kind: "grades", id: "self-worth", label: text("自我评价", "Self-worth"), fact: "phq.selfWorth", points, source: "kroenke" },
        { kind: "grades", id: "concentration", label: text("注意力", "Concentration"), fact: "phq.concentration", points, source: "kroenke" },
        { kind: "grades", id: "movement", label: text("动作快慢", "Movement"), fact: "phq.movement", points, source: "kroenke" },
        { kind: "grades", id: "self-harm", label: text("自伤念头", "Self-harm"), fact: "phq.selfHarm", points, source: "kroenke" },
      ],
    },
  ],
  tiers: {
    measure: "points",
    source: "kroenke",
    bands: [
      { id: "minimal", label: text("无或极轻", "Minimal"), from: 0 },
      { id: "mild", label: text("轻度", "Mild"), from: 5 },
      { id: "moderate", label: text("中度", "Moderate"), from: 10 },
      { id: "moderately-severe", label: text("中重度", "Moderately severe"), from: 15 },
      { id: "severe", label: text("重度", "Severe"), from: 20 },
    ],
  },
} as const satisfies RubricOf<typeof facts>;
