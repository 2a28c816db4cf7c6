import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, assessmentDetail, householdBoard, nextSteps, rankHouseholds, renderHtml, renderMarkdown, renderText, stationTable, type Rubric } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { atLeastTrue, type Truth } from "../../src/core/outcome.js";
import { baseFactsOf } from "../../src/report/rubric-parts.js";
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
  it("says nothing of a criterion that is met, unless its points still count and can grow", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        const steps = nextSteps(assessment, one.rubric);
        const measures = [one.rubric.tiers?.measure, one.rubric.verdict?.measure];
        const pointsCount = measures.includes("points") || measures.includes("percent");
        for (const { id, outcome, items } of assessment.criteria) {
          if (outcome !== "pass" && outcome !== "inapplicable") continue;
          const said = steps.filter(({ criterion }) => criterion === id);
          const growing = items.filter(({ points, outcome: own }) => own !== "inapplicable" && points.low < points.max).map((item) => item.id);
          const kinds = ["bring-record", "act", "resolve-appeal"];
          const allowed = said.filter(({ item, kind }) => pointsCount && outcome === "pass" && growing.includes(item ?? "") && kinds.includes(kind));
          expect(said).toEqual(allowed);
        }
      }),
    );
  });

  it("asks for the record of a fact only where the fact is open, or was stated in a way that does not count", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const assessment = assessCase(one);
        const refused = assessment.issues
          .filter(({ code }) => /^(fact.(reason-missing|out-of-bounds)|figures.contradict)$/.test(code))
          .flatMap(({ params }) => baseFactsOf(one.rubric, String(params["fact"])));
        const known = new Set(assessment.facts.filter(({ known: isKnown, fact }) => isKnown && !refused.includes(fact)).map(({ fact }) => fact));
        expect(nextSteps(assessment, one.rubric).filter((step) => step.kind === "bring-record" && known.has(step.fact))).toEqual([]);
      }),
    );
  });

  it("promises the points that its target then gives", () => {
    let reached = 0;
    fc.assert(
      fc.property(rubrics().chain((rubric) => casesOf(rubric, Object.keys(rubric.facts))), (any) => {
        const actionable = Object.entries(any.rubric.facts).map(([id, fact]) => [id, { ...fact, actionable: true }] as const);
        const verdict = { measure: "points", atLeast: 1 } as const;
        const one: Case = { ...any, rubric: { ...any.rubric, facts: Object.fromEntries(actionable), verdict } };
        const assessment = assessCase(one);
        for (const step of nextSteps(assessment, one.rubric)) {
          if (step.kind !== "act" || step.gain === undefined || step.target === undefined || step.member !== undefined) continue;
          const declared = one.rubric.facts[step.fact];
          if (declared?.kind !== "number") continue;
          const { operator, value } = step.target;
          const reach = operator === "lessThan" ? value - 10 ** -(declared.decimals ?? 0) : value;
          const changed = assessCase({ ...one, facts: { ...one.facts, [step.fact]: reach } });
          // A value outside the domain, or between the steps of its grid, cannot be reached exactly.
          if (changed.issues.some(({ params }) => params["fact"] === step.fact)) continue;
          const lineOf = (result: typeof assessment) => result.criteria.flatMap(({ items }) => items).find(({ id }) => id === step.item);
          const [before, after] = [lineOf(assessment), lineOf(changed)];
          // Where the fact also decides a factor, or whether the line applies, the line moves by more than its value.
          const asides = (line: typeof before) => [line?.appliesWhen?.truth, ...(line?.times ?? []).map(({ when }) => when.truth)].join();
          if (asides(before) !== asides(after)) continue;
          expect(after?.points.low).toBeCloseTo((before?.points.low ?? 0) + step.gain, 9);
          expect(step.gain).toBeGreaterThan(0);
          reached += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(reached).toBeGreaterThan(0);
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
