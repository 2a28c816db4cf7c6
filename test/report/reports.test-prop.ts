import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, assessmentDetail, householdBoard, nextSteps, rankHouseholds, renderHtml, renderMarkdown, renderText, stationTable, type Rubric } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { atLeastTrue, type Truth } from "../../src/core/outcome.js";
import { requirementOf, type Requirement } from "../../src/report/requirement.js";
import { casesOf, options, type Case } from "../support/arbitrary/cases.js";
import { rubrics } from "../support/arbitrary/rubrics.js";

const cases = rubrics().chain((rubric) => casesOf(rubric));
const assessCase = ({ rubric, facts, decisions }: Case) => assess<Rubric>(rubric, facts, { ...options, decisions });

describe("reports of any result under any rubric", () => {
  it("are printed in both languages and every form, with no sentence missing and no placeholder left", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        for (const catalog of [zhCN, en]) {
          const documents = [
            stationTable([{ name: "s", assessment }], one.rubric, { catalog }),
            householdBoard(rankHouseholds([assessment, assessment]), one.rubric, { catalog }),
            assessmentDetail(assessment, one.rubric, { catalog }),
          ];
          for (const report of documents) {
            expect(JSON.stringify(report)).not.toMatch(/\{[a-z][A-Za-z]*\}/);
            for (const render of [renderText, renderMarkdown, renderHtml]) expect(render(report).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("do not touch what they are made from", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        const before = JSON.stringify([assessment, one.rubric]);
        assessmentDetail(assessment, one.rubric, { catalog: zhCN });
        expect(JSON.stringify([assessment, one.rubric])).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe("nextSteps under any rubric", () => {
  it("says nothing of a criterion that is met, and only what it knows to be open or failed of the others", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        const done = assessment.criteria.filter(({ outcome }) => outcome === "pass" || outcome === "inapplicable").map(({ id }) => id);
        const steps = nextSteps(assessment, one.rubric);
        expect(steps.filter(({ criterion }) => criterion !== undefined && done.includes(criterion))).toEqual([]);
        const known = new Set(assessment.facts.filter((reading) => reading.known).map(({ fact }) => fact));
        expect(steps.filter((step) => step.kind === "bring-record" && known.has(step.fact))).toEqual([]);
      }),
    );
  });

  it("has something to say of every open criterion", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        const open = assessment.criteria.filter(({ outcome, counted }) => outcome === "incomplete" && counted).map(({ id }) => id);
        const said = new Set(nextSteps(assessment, one.rubric).map(({ criterion }) => criterion));
        expect(open.filter((id) => !said.has(id))).toEqual([]);
      }),
    );
  });
});

describe("requirementOf", () => {
  it("agrees with the engine on every condition, however its nots are nested", () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const { condition } of assessCase(one).criteria.flatMap(({ items }) => items)) {
          if (condition === undefined) continue;
          expect(answerOf(requirementOf(condition, undefined))).toBe(condition.truth);
          const opposite = answerOf(requirementOf(condition, undefined, false));
          expect(opposite).toBe(condition.truth === "unknown" ? "unknown" : !condition.truth);
        }
      }),
    );
  });
});

function answerOf(requirement: Requirement): Truth {
  if (requirement.kind === "test") return requirement.met;
  const answer = atLeastTrue(requirement.need, requirement.of.map(answerOf));
  expect(requirement.met).toBe(answer);
  return answer;
}
