import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { count, grade, text } from "./support/declare.js";

const review = text("测评表", "Assessment form");
const states = ["A", "B", "C", "C#"] as const;

const facts = {
  "state.venue": grade(text("阵地状态", "State of the venue"), review, states),
  "state.teams": grade(text("队伍状态", "State of the teams"), review, states),
  "state.activities": grade(text("活动状态", "State of the activities"), review, states),
  "state.mechanisms": grade(text("机制状态", "State of the mechanisms"), review, states),
  "survey.asked": { ...count(text("受访群众", "People asked"), text("问卷", "Questionnaire"), text("人", "persons"), 10_000), min: 1 },
  "survey.aware": count(text("知晓的群众", "People who know of it"), text("问卷", "Questionnaire"), text("人", "persons"), 10_000),
} as const satisfies FactDeclarations;

const ratios = { A: 1, B: 0.66, C: 0.33, "C#": 0 } as const;

/** 状态描述法: each line is in one of four states and earns a fixed share of its points; how well known the work is follows from a survey. */
export const stateMethod = {
  format: "wenming.rubric/1",
  id: "state-method",
  version: "1",
  title: text("状态描述法测评", "Assessment by states"),
  sources: {
    states: { basis: "document", title: "各街道测评细则（状态描述法：A、B、C、C#为100%、66%、33%、0）" },
    national: { basis: "document", title: "全国志愿服务工作测评体系（试行）", date: "2012" },
    awareness: { basis: "document", title: "志愿服务测评表（知晓率≥95%为A，≥80%为B，≥70%为C）" },
    weights: {
      basis: "design",
      reason: text("两份文件的各项分值未见；这里每项20分，合计100分。", "The points of the lines were not seen; here each is worth 20, together 100."),
    },
  },
  facts,
  derived: { "survey.rate": { op: "ratio", label: text("知晓率", "Awareness"), part: "survey.aware", whole: "survey.asked", rate: true } },
  criteria: [
    {
      id: "states",
      label: text("状态", "States"),
      award: { by: "none" },
      source: "weights",
      items: [
        { kind: "grades", id: "venue", label: text("阵地", "Venue"), fact: "state.venue", worth: 20, ratios, source: "states" },
        { kind: "grades", id: "teams", label: text("队伍", "Teams"), fact: "state.teams", worth: 20, ratios, source: "states" },
        { kind: "grades", id: "activities", label: text("活动", "Activities"), fact: "state.activities", worth: 20, ratios, source: "states" },
        { kind: "grades", id: "mechanisms", label: text("机制", "Mechanisms"), fact: "state.mechanisms", worth: 20, ratios, source: "national" },
      ],
    },
    {
      id: "survey",
      label: text("问卷", "Survey"),
      award: { by: "none" },
      source: "weights",
      items: [
        {
          kind: "bands",
          id: "awareness",
          label: text("知晓率≥95%为A，≥80%为B，≥70%为C，其余为C#", "Known to 95 % A, 80 % B, 70 % C, else C#"),
          fact: "survey.rate",
          worth: 20,
          ratioBands: [
            { from: 0.7, ratio: 0.33 },
            { from: 0.8, ratio: 0.66 },
            { from: 0.95, ratio: 1 },
          ],
          source: "awareness",
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts, "survey.rate">;
