import { describe, expect, it } from "vitest";
import { checkRubric, type Condition, type Criterion, type Rubric } from "../../src/rubric/index.js";
import { asks, derivedFact, graded, gradeFact, holds, numberFact, rubricOf, star, text, tiersFrom, veto, yesNo } from "../support/small-rubric.js";

const facts = { lit: yesNo, state: gradeFact("A", "B"), teams: numberFact({ max: 9 }), visits: numberFact({ min: 1, max: 9 }) };
const fine = asks("line", holds("lit"), { required: true, points: 2 });

function sound(parts: Partial<Rubric> = {}): Rubric {
  return rubricOf({ facts, criteria: [star("one", [fine])], ...parts });
}

const withCondition = (condition: Condition): Rubric => sound({ criteria: [star("one", [asks("line", condition, { required: true })])] });
const withItem = (item: Partial<typeof fine>): Rubric => sound({ criteria: [star("one", [{ ...fine, ...item }])] });
const withGrades = (points: Record<string, number>): Rubric =>
  sound({ criteria: [star("one", [graded("line", "state", points)], { award: { by: "none" } })] });
const withShares = (more: object): Rubric =>
  sound({ criteria: [star("one", [{ kind: "grades", id: "line", label: text, fact: "state", worth: 5, ratios: { A: 1, B: 0 }, ...more }], { award: { by: "none" } })] });
const withCriterion = (more: Partial<Criterion>): Rubric => sound({ criteria: [star("one", [fine], more)] });
const withFact = (declaration: Partial<ReturnType<typeof numberFact>>): Rubric => sound({ facts: { ...facts, extra: { ...numberFact(), ...declaration } } });
const withDerived = (fact: Parameters<typeof derivedFact>[0]): Rubric => sound({ derived: { share: derivedFact(fact) } });

function nested(depth: number): Condition {
  return Array.from({ length: depth }).reduce<Condition>((inner) => ({ not: inner }), holds("lit"));
}

const item = ["criteria", 0, "items", 0];

describe("a rubric that can be scored", () => {
  it("has no faults", () => {
    const everything = sound({
      effectiveFrom: "2024-01-01",
      effectiveTo: "2026-12-31",
      sources: { notice: { basis: "document", title: "甲" } },
      derived: { share: derivedFact({ op: "ratio", part: "teams", whole: "visits" }), sum: derivedFact({ op: "sum", of: ["teams", "visits"] }) },
      criteria: [
        star("one", [
          asks("line", { all: [holds("lit"), { fact: "share", atLeast: 0.333 }, { fact: "teams", atLeast: 2.5, source: "notice" }] }, { required: true }),
          graded("grade", "state", { A: 2.5, B: -1 }, { cap: -1, times: [{ when: holds("lit"), factor: 10 }] }),
        ], { base: 1, floor: 0, ceiling: 5, source: "notice" }),
        star("named", []),
      ],
      vetoes: [veto("veto", nested(32), { kind: "cap", met: 0 })],
      tiers: tiersFrom("percent", { low: 0, high: 66.67 }),
      verdict: { measure: "points", atLeast: -2.5 },
    });
    expect(checkRubric(everything)).toEqual([]);
  });
});

describe("each fault is found, and nothing beside it", () => {
  const faults: readonly (readonly [what: string, code: string, path: readonly (string | number)[], rubric: Rubric])[] = [
    ["a first day that does not exist", "rubric.bad-date", ["effectiveFrom"], sound({ effectiveFrom: "2023-02-30" })],
    ["a last day that does not exist", "rubric.bad-date", ["effectiveTo"], sound({ effectiveTo: "2023" })],
    ["a last day before the first", "input.dates-reversed", ["effectiveTo"], sound({ effectiveFrom: "2024-01-02", effectiveTo: "2024-01-01" })],

    ["a grade without options", "rubric.empty-group", ["facts", "extra", "options"], sound({ facts: { ...facts, extra: gradeFact() } })],
    ["an option declared twice", "rubric.duplicate-id", ["facts", "extra", "options"], sound({ facts: { ...facts, extra: gradeFact("A", "A") } })],
    ["more than 6 decimals", "rubric.out-of-range", ["facts", "extra", "decimals"], withFact({ decimals: 7 })],
    ["half a decimal", "rubric.out-of-range", ["facts", "extra", "decimals"], withFact({ decimals: 0.5 })],
    ["a minimum above the maximum", "rubric.fact-domain", ["facts", "extra"], withFact({ min: 5, max: 4 })],
    ["a minimum off the grid", "rubric.fact-domain", ["facts", "extra"], withFact({ min: 0.5 })],
    ["a maximum off the grid", "rubric.fact-domain", ["facts", "extra"], withFact({ max: 0.55, decimals: 1 })],
    ["a minimum that is no number", "rubric.fact-domain", ["facts", "extra"], withFact({ min: NaN })],
    ["no lower end", "rubric.fact-domain", ["facts", "extra"], withFact({ min: -Infinity })],

    ["a derived fact of an unknown one", "rubric.unknown-fact", ["derived", "share"], withDerived({ op: "sum", of: ["teams", "teems"] })],
    ["a derived fact of a derived one", "rubric.unknown-fact", ["derived", "share"], withDerived({ op: "sum", of: ["teams", "share"] })],
    ["a derived fact of a yes/no", "rubric.wrong-fact-kind", ["derived", "share"], withDerived({ op: "max", of: ["teams", "lit"] })],
    ["a derived fact of nothing", "rubric.empty-group", ["derived", "share"], withDerived({ op: "min", of: [] })],
    ["a derived fact named like a declared one", "rubric.duplicate-id", ["derived", "teams"], sound({ derived: { teams: derivedFact({ op: "sum", of: ["visits"] }) } })],
    ["a whole that may be 0, and no word for it", "rubric.when-zero", ["derived", "share", "whenZero"], withDerived({ op: "ratio", part: "visits", whole: "teams" })],
    ["a rate above 1 where nothing is divided", "rubric.out-of-range", ["derived", "share", "whenZero"], withDerived({ op: "ratio", part: "visits", whole: "teams", whenZero: 1.5, rate: true })],
    [
      "a ratio of what may be below 0",
      "rubric.fact-domain",
      ["derived", "share"],
      sound({ facts: { ...facts, debt: numberFact({ min: -1, max: 9 }) }, derived: { share: derivedFact({ op: "ratio", part: "debt", whole: "visits" }) } }),
    ],

    ["two criteria of one name", "rubric.duplicate-id", ["criteria", 1, "id"], sound({ criteria: [star("one", [fine]), star("one", [])] })],
    ["two lines of one name", "rubric.duplicate-id", ["criteria", 1, "items", 0, "id"], sound({ criteria: [star("one", [fine]), star("two", [fine])] })],
    [
      "two vetoes of one name",
      "rubric.duplicate-id",
      ["vetoes", 1, "id"],
      sound({ vetoes: [veto("veto", holds("lit"), { kind: "void" }), veto("veto", holds("lit"), { kind: "void" })] }),
    ],
    [
      "two tiers of one name",
      "rubric.duplicate-id",
      ["tiers", "bands", 1, "id"],
      sound({ tiers: { measure: "met", bands: [1, 2].map((from) => ({ id: "tier", label: text, from })) } }),
    ],
    ["two stages of one name", "rubric.duplicate-id", ["decisionStages", 1, "id"], sound({ decisionStages: [true, false].map((settles) => ({ id: "stage", label: text, settles })) })],

    ["a criterion of an unlisted source", "rubric.unknown-source", ["criteria", 0, "source"], withCriterion({ source: "notice" })],
    ["a line of an unlisted source", "rubric.unknown-source", [...item, "source"], withItem({ source: "notice" })],
    ["a test of an unlisted source", "rubric.unknown-source", [...item, "condition", "source"], withCondition({ fact: "lit", is: true, source: "notice" })],
    ["a veto of an unlisted source", "rubric.unknown-source", ["vetoes", 0, "source"], sound({ vetoes: [{ ...veto("veto", holds("lit"), { kind: "void" }), source: "notice" }] })],
    ["tiers of an unlisted source", "rubric.unknown-source", ["tiers", "source"], sound({ tiers: { ...tiersFrom("met", { tier: 1 }), source: "notice" } })],

    ["an unknown fact", "rubric.unknown-fact", [...item, "condition", "fact"], withCondition(holds("lot"))],
    ["an unknown fact deep inside", "rubric.unknown-fact", [...item, "condition", "any", 1, "not", "of", 0, "fact"], withCondition({ any: [holds("lit"), { not: { atLeastOf: 1, of: [holds("lot")] } }] })],
    ["a yes/no asked for a number", "rubric.wrong-fact-kind", [...item, "condition"], withCondition({ fact: "lit", atLeast: 1 })],
    ["a number asked for yes or no", "rubric.wrong-fact-kind", [...item, "condition"], withCondition({ fact: "teams", is: true })],
    ["a number asked for an option", "rubric.wrong-fact-kind", [...item, "condition"], withCondition({ fact: "teams", oneOf: ["A"] })],
    ["an unknown option", "rubric.unknown-option", [...item, "condition", "oneOf", 1], withCondition({ fact: "state", oneOf: ["A", "C"] })],
    ["no option", "rubric.empty-group", [...item, "condition", "oneOf"], withCondition({ fact: "state", oneOf: [] })],
    ["a threshold that is no number", "rubric.out-of-range", [...item, "condition"], withCondition({ fact: "teams", atLeast: NaN })],
    ["a threshold that is missing", "rubric.out-of-range", [...item, "condition"], withCondition({ fact: "teams" } as Condition)],
    ["a value that the fact can never equal", "rubric.threshold-grid", [...item, "condition", "equals"], withCondition({ fact: "teams", equals: 1.5 })],
    ["all of nothing", "rubric.empty-group", [...item, "condition"], withCondition({ all: [] })],
    ["any of nothing", "rubric.empty-group", [...item, "condition"], withCondition({ any: [] })],
    ["at least none", "rubric.out-of-range", [...item, "condition", "atLeastOf"], withCondition({ atLeastOf: 0, of: [holds("lit")] })],
    ["at least two of one", "rubric.out-of-range", [...item, "condition", "atLeastOf"], withCondition({ atLeastOf: 2, of: [holds("lit")] })],
    ["conditions 33 deep", "rubric.too-deep", [...item, "condition", ...Array.from({ length: 33 }, () => "not")], withCondition(nested(33))],

    ["points with three decimals", "rubric.points-precision", [...item, "points"], withItem({ points: 0.125 })],
    ["points that are no number", "rubric.points-precision", [...item, "points"], withItem({ points: NaN })],
    ["more points than any line may have", "rubric.points-precision", [...item, "points"], withItem({ points: 100_000.01 })],
    ["a cap with three decimals", "rubric.points-precision", [...item, "cap"], withItem({ cap: 0.125 })],
    ["a cap of nothing", "rubric.out-of-range", [...item, "cap"], withItem({ cap: 0 })],
    ["a pass mark with three decimals", "rubric.points-precision", [...item, "passAt"], withItem({ passAt: 0.125 })],
    ["an unknown fact in `appliesWhen`", "rubric.unknown-fact", [...item, "appliesWhen", "condition", "fact"], withItem({ appliesWhen: { condition: holds("lot"), otherwise: "full" } })],
    ["an unknown fact in `times`", "rubric.unknown-fact", [...item, "times", 0, "when", "fact"], withItem({ times: [{ when: holds("lot"), factor: 2 }] })],
    ["a factor above 10", "rubric.out-of-range", [...item, "times", 0, "factor"], withItem({ times: [{ when: holds("lit"), factor: 10.01 }] })],
    ["a factor below 0", "rubric.out-of-range", [...item, "times", 0, "factor"], withItem({ times: [{ when: holds("lit"), factor: -1 }] })],
    ["a factor with three decimals", "rubric.out-of-range", [...item, "times", 0, "factor"], withItem({ times: [{ when: holds("lit"), factor: 0.125 }] })],
    ["three factors", "input.too-many", [...item, "times"], withItem({ times: [1, 2, 3].map((factor) => ({ when: holds("lit"), factor })) })],

    ["grades of an unknown fact", "rubric.unknown-fact", [...item, "fact"], withShares({ fact: "stat" })],
    ["grades of a number", "rubric.wrong-fact-kind", [...item, "fact"], withShares({ fact: "teams" })],
    ["an option without points", "rubric.points-missing", [...item, "points"], withGrades({ A: 1 })],
    ["points for an unknown option", "rubric.unknown-option", [...item, "points"], withGrades({ A: 1, B: 0, C: 0 })],
    ["points of an option with three decimals", "rubric.points-precision", [...item, "points"], withGrades({ A: 0.125, B: 0 })],
    ["an option without a share", "rubric.points-missing", [...item, "ratios"], withShares({ ratios: { A: 1 } })],
    ["a share above 1", "rubric.points-precision", [...item, "ratios"], withShares({ ratios: { A: 1.01, B: 0 } })],
    ["a share below 0", "rubric.points-precision", [...item, "ratios"], withShares({ ratios: { A: 1, B: -0.01 } })],
    ["a share with three decimals", "rubric.points-precision", [...item, "ratios"], withShares({ ratios: { A: 1, B: 0.333 } })],
    ["a worth with three decimals", "rubric.points-precision", [...item, "worth"], withShares({ worth: 0.125 })],
    ["grades that can only take", "rubric.out-of-range", item, withGrades({ A: -1, B: -2 })],
    ["shares that can only take", "rubric.out-of-range", item, withShares({ worth: -5, ratios: { A: 1, B: 0.5 } })],

    ["a base with three decimals", "rubric.points-precision", ["criteria", 0, "base"], withCriterion({ base: 0.125 })],
    ["a base below 0", "rubric.out-of-range", ["criteria", 0, "base"], withCriterion({ base: -1 })],
    ["a floor with three decimals", "rubric.points-precision", ["criteria", 0, "floor"], withCriterion({ floor: 0.125 })],
    ["a ceiling with three decimals", "rubric.points-precision", ["criteria", 0, "ceiling"], withCriterion({ ceiling: 0.125 })],
    ["a ceiling below 0", "rubric.out-of-range", ["criteria", 0, "ceiling"], withCriterion({ ceiling: -1 })],
    ["a floor above the ceiling", "rubric.bands-order", ["criteria", 0, "ceiling"], withCriterion({ floor: 2, ceiling: 1 })],
    ["an award with three decimals", "rubric.points-precision", ["criteria", 0, "award", "atLeast"], withCriterion({ award: { by: "points", atLeast: 0.125 } })],
    ["an award by required lines without one", "rubric.no-required-item", ["criteria", 0], sound({ criteria: [star("one", [asks("line", holds("lit"))])] })],
    ["an award by both without a required line", "rubric.no-required-item", ["criteria", 0], sound({ criteria: [star("one", [asks("line", holds("lit"))], { award: { by: "both", atLeast: 1 } })] })],
    ["no criteria", "rubric.empty-group", ["criteria"], sound({ criteria: [] })],

    ["a veto on an unknown fact", "rubric.unknown-fact", ["vetoes", 0, "when", "fact"], sound({ vetoes: [veto("veto", holds("lot"), { kind: "void" })] })],
    ["a veto on an unknown criterion", "rubric.unknown-criterion", ["vetoes", 0, "effect", "criteria", 1], sound({ vetoes: [veto("veto", holds("lit"), { kind: "withhold", criteria: ["one", "two"] })] })],
    ["a veto on no criterion", "rubric.empty-group", ["vetoes", 0, "effect", "criteria"], sound({ vetoes: [veto("veto", holds("lit"), { kind: "withhold", criteria: [] })] })],
    ["a cap below 0", "rubric.out-of-range", ["vetoes", 0, "effect", "met"], sound({ vetoes: [veto("veto", holds("lit"), { kind: "cap", met: -1 })] })],
    ["half a criterion as a cap", "rubric.out-of-range", ["vetoes", 0, "effect", "met"], sound({ vetoes: [veto("veto", holds("lit"), { kind: "cap", met: 1.5 })] })],

    ["no tiers among the tiers", "rubric.empty-group", ["tiers", "bands"], sound({ tiers: { measure: "met", bands: [] } })],
    ["tiers that fall", "rubric.bands-order", ["tiers", "bands", 1, "from"], sound({ tiers: tiersFrom("met", { high: 8, low: 5 }) })],
    ["two tiers from one value", "rubric.bands-order", ["tiers", "bands", 1, "from"], sound({ tiers: tiersFrom("met", { high: 8, low: 8 }) })],
    ["a tier with three decimals", "rubric.points-precision", ["tiers", "bands", 0, "from"], sound({ tiers: tiersFrom("percent", { high: 66.667 }) })],
    ["a verdict with three decimals", "rubric.points-precision", ["verdict", "atLeast"], sound({ verdict: { measure: "percent", atLeast: 66.667 } })],
  ];

  it.each(faults)("%s: %s", (_, code, path, rubric) => {
    expect(checkRubric(rubric).map((issue) => [issue.code, issue.path, issue.severity])).toEqual([[code, path, "error"]]);
  });
});

describe("several faults", () => {
  it("are all found, in the order of the rubric", () => {
    const rubric = sound({ effectiveFrom: "soon", criteria: [star("one", [asks("line", holds("lot"), { required: true })])], tiers: { measure: "met", bands: [] } });
    expect(checkRubric(rubric).map(({ code }) => code)).toEqual(["rubric.bad-date", "rubric.unknown-fact", "rubric.empty-group"]);
  });

  it("never repeat what the rubric says", () => {
    const rubric = withCondition({ any: [holds("secret"), { fact: "state", oneOf: ["secret"] }] });
    expect(JSON.stringify(checkRubric(rubric))).not.toContain("secret");
  });

  it("of a condition ten thousand deep are one, and found without running out of stack", () => {
    expect(checkRubric(withCondition(nested(10_000))).map(({ code }) => code)).toEqual(["rubric.too-deep"]);
  });
});
