import type { Rubric } from "wenming";
import { text } from "./define.js";
import { tenStarCriteria } from "./ten-star-criteria.js";
import { tenStarFacts } from "./ten-star-facts.js";

/**
 * The workload: ten stars of five lines, base points, pass marks and ceilings, ratios whose denominator may be 0, eight
 * vetoes of all three effects, five tiers. Made up for measuring; no county's.
 */
export const tenStarRubric: Rubric = {
  format: "wenming.rubric/1",
  id: "bench-ten-stars",
  version: "1.0.0",
  title: text("十星级文明户（性能测试）", "Ten-star household, for measuring"),
  sources: {},
  facts: tenStarFacts,
  derived: {
    "work.employment-rate": {
      op: "ratio",
      label: text("就业率", "Employment rate"),
      part: "work.employed",
      whole: "work.able",
      whenZero: 1,
    },
    "integrity.repayment-rate": {
      op: "ratio",
      label: text("按期还款率", "Repaid in time"),
      part: "integrity.repaid",
      whole: "integrity.loans",
      whenZero: 1,
    },
    "education.enrollment-rate": {
      op: "ratio",
      label: text("入学率", "Enrollment"),
      part: "education.in-school",
      whole: "education.children",
      whenZero: 1,
    },
    "environment.clean-rate": {
      op: "ratio",
      label: text("卫生检查合格率", "Inspections passed"),
      part: "environment.clean",
      whole: "environment.inspections",
      whenZero: 0,
    },
  },
  criteria: tenStarCriteria,
  vetoes: [
    { id: "crime", label: text("刑事处罚", "Crime"), when: { fact: "veto.crime", is: true }, effect: { kind: "void" } },
    {
      id: "vice",
      label: text("黄赌毒", "Vice"),
      when: { any: [{ fact: "veto.gambling", is: true }, { fact: "veto.drugs", is: true }] },
      effect: { kind: "void" },
    },
    {
      id: "building",
      label: text("违法建设", "Illegal building"),
      when: { fact: "veto.illegal-building", is: true },
      effect: { kind: "cap", met: 7 },
    },
    { id: "debtor", label: text("失信", "In default"), when: { fact: "veto.debtor", is: true }, effect: { kind: "cap", met: 5 } },
    {
      id: "disputes",
      label: text("邻里纠纷频发", "Many disputes"),
      when: { fact: "neighbors.disputes", moreThan: 4 },
      effect: { kind: "cap", met: 8 },
    },
    {
      id: "neglect",
      label: text("不赡养老人", "Elders neglected"),
      when: { all: [{ fact: "family.elders", moreThan: 0 }, { fact: "family.elders-supported", is: false }] },
      effect: { kind: "withhold", criteria: ["family"] },
    },
    {
      id: "dropout",
      label: text("适龄儿童失学", "Children out of school"),
      when: { all: [{ fact: "education.children", atLeast: 1 }, { fact: "education.in-school", lessThan: 1 }] },
      effect: { kind: "withhold", criteria: ["education"] },
    },
    {
      id: "squalor",
      label: text("环境脏乱差", "Squalor"),
      when: { all: [{ fact: "environment.yard", oneOf: ["dirty"] }, { fact: "environment.sorting", oneOf: ["D"] }] },
      effect: { kind: "withhold", criteria: ["environment", "customs"] },
    },
  ],
  verdict: { measure: "met", atLeast: 8 },
  tiers: {
    measure: "met",
    bands: [
      { id: "one", label: text("一档", "One"), from: 3 },
      { id: "two", label: text("二档", "Two"), from: 5 },
      { id: "three", label: text("三档", "Three"), from: 7 },
      { id: "four", label: text("四档", "Four"), from: 9 },
      { id: "five", label: text("五档", "Five"), from: 10 },
    ],
  },
};
