import { describe, expect, it } from "vitest";
import { inventedVillage } from "../../docs/examples/invented-village.js";
import { datasetSchema } from "../../src/model/dataset.js";
import { validate } from "../../src/model/validate.js";
import { rankHouseholds } from "../../src/score/rank-households.js";
import { scoreTenStars } from "../../src/score/score-ten-stars.js";
import { tenStarsXiuwenRubric } from "../../src/standards/ten-stars-xiuwen.js";

const { asOf, period, households } = inventedVillage;
const options = { asOf, period, rubric: tenStarsXiuwenRubric };
const assessments = households.map((one) => scoreTenStars(one, options));
const board = rankHouseholds(assessments);
const of = (number: number) => {
  const found = assessments[number - 1];
  if (found === undefined) throw new Error(`no household ${number}`);
  return found;
};
const star = (number: number, id: string) => of(number).criteria.find((criterion) => criterion.id === id);

describe("the invented village", () => {
  it("has 40 households, plainly marked, that keep to the models", () => {
    expect(households).toHaveLength(40);
    expect(households.every(({ household }) => /^invented-\d{3}$/.test(household.id) && household.divisionCode === undefined)).toBe(true);
    const registers = [...new Set(households.flatMap((one) => one.registers))];
    const dataset = { households: households.map((one) => one.household), decisions: households.flatMap((one) => one.decisions), registers };
    expect(validate(datasetSchema, dataset)).toMatchObject({ ok: true });
  });

  it("shows all tiers, none, and a span of them", () => {
    const settled = assessments.filter(({ met }) => met.low === met.high).map(({ tier }) => tier?.low ?? "none");
    expect(new Set(settled)).toEqual(new Set(["gold", "silver", "bronze", "none"]));
    expect(of(25).tier).toEqual({ low: "silver", high: "gold" });
  });

  it("leaves stars open where registers are late", () => {
    expect(of(28).met).toEqual({ low: 9, high: 10, max: 10 });
    expect(of(28).issues.map(({ code, params }) => [code, params])).toEqual([
      ["register.starts-late", { register: "meeting-roster", date: "2025-11-01" }],
      ["register.late", { register: "mediation-log", date: "2026-10-31" }],
    ]);
    expect(star(25, "patriotism")?.outcome).toBe("incomplete");
  });

  it("leaves everything open where veto registers are late or missing", () => {
    expect(of(37).met).toEqual({ low: 0, high: 10, max: 10 });
    expect(of(37).beforeVeto.met).toEqual({ low: 10, high: 10, max: 10 });
    expect(of(37).vetoes.map(({ id, truth }) => `${id} ${String(truth)}`)).toEqual([
      "conviction false",
      "vice unknown",
      "domestic-violence unknown",
      "support-refusal false",
    ]);
  });

  it("has a veto in force and a contested one", () => {
    expect(of(18).met).toEqual({ low: 0, high: 0, max: 10 });
    expect(of(18).tier).toEqual({ low: null, high: null });
    expect(of(19).met).toEqual({ low: 0, high: 10, max: 10 });
    expect(of(19).facts.find(({ fact }) => fact === "household.domestic-violence")).toMatchObject({ actual: true, contested: true });
  });

  it("has a decision against observation, and decisions that contradict each other", () => {
    expect(star(20, "hygiene")).toMatchObject({ outcome: "pass", observed: "fail" });
    expect(of(20).issues.map(({ code }) => code)).toEqual(["decision.disagrees-with-observation"]);
    expect(star(6, "helpfulness")).toMatchObject({ outcome: "incomplete", observed: "fail" });
    expect(of(6).issues.map(({ code }) => code)).toEqual(["decisions.contradict"]);
  });

  it("has stars that wait for a review, for verification and for an appeal", () => {
    expect(["diligence", "family-care"].map((id) => star(14, id)?.outcome)).toEqual(["incomplete", "incomplete"]);
    expect(["thrift", "new-customs"].map((id) => star(15, id)?.outcome)).toEqual(["incomplete", "incomplete"]);
    expect([star(16, "lawfulness")?.outcome, star(17, "lawfulness")?.outcome]).toEqual(["incomplete", "incomplete"]);
    expect(of(17).facts.find(({ fact }) => fact === "household.violations")?.contested).toBe(true);
  });

  it("has ties, with the better rank shared", () => {
    const gold = board.filter(({ assessment }) => assessment.met.low === 10);
    expect(gold.length).toBeGreaterThan(1);
    expect(new Set(gold.map(({ rank }) => rank.best))).toEqual(new Set([1]));
  });

  it("comes out the same every time", () => {
    const lines = board.map(({ rank, assessment: { subject, met, tier } }) => {
      const stars = met.low === met.high ? String(met.low) : `${met.low}..${met.high}`;
      return `${rank.best}-${rank.worst} ${subject.id} ${stars} ${tier?.low ?? "none"}..${tier?.high ?? "none"}`;
    });
    expect(lines).toMatchSnapshot();
  });
});
