import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/core/assessment.js";
import type { FactInput } from "../../src/core/fact.js";
import { assess } from "../../src/engine/assess.js";
import { hashRubric } from "../../src/rubric/hash-rubric.js";
import type { Rubric } from "../../src/rubric/rubric.js";
import { tenStarsXiuwenRubric } from "../../src/standards/ten-stars-xiuwen.js";
import { tenStarsRubric } from "../../src/standards/ten-stars.js";
import { assessLine, missingCases, type LineCase } from "./assess-line.js";

const h = (facts: Readonly<Record<string, FactInput>>): Readonly<Record<string, FactInput>> =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [`household.${id}`, value]));

/** Nothing held against the household: the three outcomes of a line that asks for none. */
const none = (criterion: string, item: string, fact: string, alone: boolean): readonly LineCase[] => [
  [criterion, item, h({ [fact]: 0 }), "pass", alone ? "pass" : "incomplete"],
  [criterion, item, h({ [fact]: { atLeast: 1 } }), "fail", "fail"],
  [criterion, item, h({ [fact]: { atMost: 1 } }), "incomplete", "incomplete"],
  [criterion, item, h({ [fact]: { value: 1, contested: true } }), "incomplete", "incomplete"],
];

const reached = (criterion: string, item: string, fact: string, threshold: number, alone: boolean): readonly LineCase[] => [
  [criterion, item, h({ [fact]: { atLeast: threshold } }), "pass", alone ? "pass" : "incomplete"],
  [criterion, item, h({ [fact]: threshold - 1 }), "fail", "fail"],
  [criterion, item, h({ [fact]: { atLeast: threshold - 1 } }), "incomplete", "incomplete"],
];

const yes = (criterion: string, item: string, fact: string, alone: boolean): readonly LineCase[] => [
  [criterion, item, h({ [fact]: true }), "pass", alone ? "pass" : "incomplete"],
  [criterion, item, h({ [fact]: false }), "fail", "fail"],
  [criterion, item, {}, "incomplete", "incomplete"],
];

const ceremony = (criterion: string, item: string, fact: string): readonly LineCase[] => [
  [criterion, item, h({ ceremonies: 1, [fact]: true }), "pass", "incomplete"],
  [criterion, item, h({ ceremonies: 1, [fact]: false }), "fail", "fail"],
  [criterion, item, h({ ceremonies: 1 }), "incomplete", "incomplete"],
  [criterion, item, h({ [fact]: false }), "incomplete", "incomplete"],
  [criterion, item, h({ ceremonies: 0 }), "inapplicable", "incomplete"],
];

const cases: readonly LineCase[] = [
  ...reached("patriotism", "attends-meetings", "attendances", 2, false),
  ...none("patriotism", "no-property-damage", "property-damages", false),
  ...none("lawfulness", "no-violation", "violations", true),
  ...yes("diligence", "member-works", "member-works", true),
  ...none("thrift", "no-lavish-ceremony", "lavish-ceremonies", false),
  ...ceremony("thrift", "ceremony-records-kept", "ceremony-records-kept"),
  ["thrift", "ceremony-records-kept", h({ ceremonies: 0, "lavish-ceremonies": 0 }), "inapplicable", "pass"],
  ...reached("hygiene", "clean-checks", "clean-inspections", 3, true),
  ...none("integrity", "no-enforced-debt", "enforced-debtor-listings", false),
  ...none("integrity", "no-open-dishonesty", "dishonesty-complaints", false),
  ...none("family-care", "no-neglect", "neglect-complaints", false),
  ...yes("family-care", "support-duties-met", "support-duties-met", false),
  ...reached("helpfulness", "serves-others", "service-acts", 1, true),
  ...none("courtesy", "no-disturbance", "disturbances", false),
  ...none("courtesy", "disputes-settled", "unsettled-disputes", false),
  ...none("new-customs", "no-customs-breach", "customs-breaches", false),
  ...ceremony("new-customs", "ceremony-limit-kept", "ceremony-limit-kept"),
  ["new-customs", "ceremony-limit-kept", h({ ceremonies: 0, "customs-breaches": 0 }), "inapplicable", "pass"],
];

const noVeto = { conviction: false, vice: false, "domestic-violence": false, "support-refusal": false };
const allTen = {
  ...noVeto,
  attendances: 2,
  "property-damages": 0,
  violations: 0,
  "member-works": true,
  ceremonies: 0,
  "lavish-ceremonies": 0,
  "clean-inspections": 3,
  "enforced-debtor-listings": 0,
  "dishonesty-complaints": 0,
  "neglect-complaints": 0,
  "support-duties-met": true,
  "service-acts": 1,
  disturbances: 0,
  "unsettled-disputes": 0,
  "customs-breaches": 0,
};
const score = (facts: Readonly<Record<string, FactInput>>, decisions: readonly Decision[] = [], rubric: Rubric = tenStarsXiuwenRubric) =>
  assess<Rubric>(rubric, h(facts), { subject: { id: "h-1" }, asOf: "2026-06-30", decisions });

describe("the common ten stars", () => {
  it.each(cases)("%s, %s with %j: %s, the star %s", (criterion, item, facts, line, outcome) => {
    expect(assessLine(tenStarsRubric, criterion, item, facts)).toEqual({ line, criterion: outcome });
  });

  it("have a case for every outcome of every line", () => {
    expect(missingCases(tenStarsRubric, cases)).toEqual([]);
  });

  it("are ten, in the printed order", () => {
    expect(tenStarsRubric.criteria.map(({ label }) => label["zh-CN"]).join("、")).toBe(
      "爱党爱国、遵纪守法、勤劳致富、勤俭节约、环保卫生、诚实守信、孝老爱亲、助人为乐、文明礼貌、移风易俗",
    );
  });

  it("are all lit where all lines pass and every veto is ruled out", () => {
    const { met, verdict, completeness } = score(allTen, [], tenStarsRubric);
    expect(met).toEqual({ low: 10, high: 10, max: 10 });
    expect(verdict).toBe("compliant");
    // Whether records were kept of ceremonies, and limits, is not asked where there was none.
    expect(completeness).toEqual({ known: 19, asked: 21 });
  });

  it("are 0..10 with ten stars proven and no veto register", () => {
    const { conviction, vice, "domestic-violence": violence, "support-refusal": refusal, ...stars } = allTen;
    expect([conviction, vice, violence, refusal]).toEqual([false, false, false, false]);
    expect(score(stars).met).toEqual({ low: 0, high: 10, max: 10 });
  });

  it.each(Object.keys(noVeto))("are void while %s is in force, and open while it is contested", (veto) => {
    const inForce = score({ ...allTen, [veto]: true });
    expect([inForce.met, inForce.tier, inForce.beforeVeto.met.low]).toEqual([{ low: 0, high: 0, max: 10 }, { low: null, high: null }, 10]);
    const contested = score({ ...allTen, [veto]: { value: true, contested: true } });
    expect([contested.met, contested.tier]).toEqual([{ low: 0, high: 10, max: 10 }, { low: null, high: "gold" }]);
  });

  it("say of every line that it is our own proposal", () => {
    const bases = tenStarsRubric.criteria.flatMap(({ items }) => items.map(({ source }) => tenStarsRubric.sources[source].basis));
    expect(new Set(bases)).toEqual(new Set(["design"]));
  });

  const decided = (stage: string, outcome: "pass" | "fail"): Decision => ({ criterion: "lawfulness", stage, outcome, decidedOn: "2026-06-01" });
  it.each([
    ["self-assessment", 9],
    ["peer-review", 9],
    ["committee", 10],
    ["approval", 10],
  ])("a decision of the stage %s leaves or lights a star", (stage, met) => {
    expect(score({ ...allTen, violations: 1 }, [decided(stage, "pass")]).met.low).toBe(met);
  });

  it("the approval stands over the committee", () => {
    expect(score(allTen, [decided("approval", "fail"), decided("committee", "pass")]).met).toEqual({ low: 9, high: 9, max: 10 });
  });
});

describe("the tiers of Xiuwen", () => {
  const lost = ["attendances", "clean-inspections", "service-acts", "violations", "member-works", "support-duties-met"] as const;
  const without = (count: number) => {
    const zero = (fact: (typeof lost)[number]): FactInput => (fact === "violations" ? 1 : fact.endsWith("works") || fact.endsWith("met") ? false : 0);
    return { ...allTen, ...Object.fromEntries(lost.slice(0, count).map((fact) => [fact, zero(fact)])) };
  };
  it.each([
    [10, "gold"],
    [9, "silver"],
    [8, "silver"],
    [7, "bronze"],
    [5, "bronze"],
    [4, null],
  ])("%i stars: %s", (stars, tier) => {
    const { met, tier: range } = score(without(10 - stars));
    expect(met.low).toBe(stars);
    expect(range).toEqual({ low: tier, high: tier });
  });

  it("name their base with its hash, and change nothing else", () => {
    const { id, title, base, sources, tiers, ...rest } = tenStarsXiuwenRubric;
    expect([id, tiers.measure, title["zh-CN"], sources["xiuwen-2023"].basis]).toEqual([
      "ten-stars-common.xiuwen",
      "met",
      "十星级文明户（通用，修文等次）",
      "document",
    ]);
    expect(base).toEqual({ id: tenStarsRubric.id, version: tenStarsRubric.version, hash: hashRubric(tenStarsRubric) });
    expect({ ...tenStarsRubric, ...rest }).toEqual(tenStarsRubric);
  });
});
