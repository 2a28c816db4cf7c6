import { describe, expect, it } from "vitest";
import type { BestItem, Item } from "../../src/rubric/item.js";
import { checkRubric, type Rubric } from "../../src/rubric/index.js";
import { asks, derivedFact, graded, gradeFact, holds, numberFact, rubricOf, star, text, yesNo } from "../support/small-rubric.js";

const facts = {
  lit: yesNo,
  state: gradeFact("A", "B"),
  teams: numberFact({ max: 9 }),
  sessions: numberFact(),
  balance: numberFact({ min: -9 }),
  taken: numberFact({ min: -3, max: 0, decimals: 1 }),
  given: numberFact({ max: 3, decimals: 2 }),
};
const derived = {
  share: derivedFact({ op: "ratio", part: "teams", whole: "sessions", whenZero: 0 }),
  sum: derivedFact({ op: "sum", of: ["teams", "sessions"] }),
};
const line = { id: "line", label: text } as const;
const perUnit = { ...line, kind: "perUnit", fact: "teams", each: 1, above: 2 } as const;
const bands = { ...line, kind: "bands", fact: "teams", bands: [{ from: 1, points: 1 }, { from: 3, points: 2 }] } as const;
const ratioBands = { ...line, kind: "bands", fact: "teams", worth: 5, ratioBands: [{ from: 1, ratio: 0.33 }, { from: 3, ratio: 1 }] } as const;
const proportional = { ...line, kind: "proportional", fact: "teams", worth: 5 } as const;
const discretionary = { ...line, kind: "discretionary", fact: "taken", least: -0.5, most: -3 } as const;
const yes = asks("yes", holds("lit"), { points: 1 });
const best: BestItem = { ...line, kind: "best", items: [yes, { ...perUnit, id: "units" }] };

function withLine(item: Item, more: Partial<Rubric> = {}): Rubric {
  return rubricOf({ facts, derived, criteria: [star("one", [item], { award: { by: "none" } })], ...more });
}

const found = (rubric: Rubric) => checkRubric(rubric).map(({ code, path, severity }) => [code, path, severity]);
const item = ["criteria", 0, "items", 0];

describe("lines that can be scored", () => {
  const lines: readonly (readonly [what: string, item: Item])[] = [
    ["units above", perUnit],
    ["units above, each taking", { ...perUnit, each: -0.5, first: -5 }],
    ["units of which only the first counts, without end", { ...perUnit, fact: "sessions", first: -5, each: 0 }],
    ["units short of a target, of a fact without end above", { ...line, kind: "perUnit", fact: "sessions", each: -0.5, shortOf: 8 }],
    ["units without end, capped", { ...perUnit, fact: "sessions", cap: 2, step: 0.5, rounding: "up" }],
    ["units without end that take, capped", { ...perUnit, fact: "sessions", each: -1, cap: -2 }],
    ["units of a derived fact", { ...perUnit, fact: "sum", cap: 2 }],
    ["as many points as any line may have", { ...perUnit, above: 0, each: 11_111.11 }],
    ["bands", bands],
    ["bands of a derived fact", { ...bands, fact: "share" }],
    ["bands that take from the second on", { ...bands, bands: [{ from: 0, points: 0 }, { from: 3, points: -2 }] }],
    ["bands that take from above the least value on", { ...bands, bands: [{ from: 1, points: -2 }] }],
    ["shares by band", ratioBands],
    ["points in proportion, without end", { ...proportional, fact: "sessions", full: 0.3 }],
    ["points taken in proportion", { ...proportional, fact: "share", worth: -5 }],
    ["points at discretion", discretionary],
    ["points at discretion, given", { ...discretionary, fact: "given", least: 0.25, most: 3 }],
    ["points at discretion from nothing on", { ...discretionary, least: 0 }],
    ["points at discretion of one amount", { ...discretionary, least: -3 }],
    ["a group", best],
    ["a group of all kinds", { ...best, pick: "lowest", cap: 2, times: [{ when: holds("lit"), factor: 0.5 }], items: [
      yes,
      graded("grade", "state", { A: 1, B: 0 }),
      { ...perUnit, id: "a" },
      { ...bands, id: "b" },
      { ...proportional, id: "c" },
      { ...discretionary, id: "d" },
    ] }],
    ["a deduction by grades, where an option takes nothing", graded("line", "state", { A: 0, B: -2 })],
  ];

  it.each(lines)("%s", (_, one) => {
    expect(checkRubric(withLine(one))).toEqual([]);
  });

  it("make a criterion that only takes, measured against nothing", () => {
    const deductions = withLine(graded("line", "state", { A: 0, B: -2 }));
    expect(checkRubric({ ...deductions, criteria: [{ ...deductions.criteria[0]!, items: [perUnit, discretionary].map((one, at) => ({ ...one, id: `line-${at}` })) }] })).toEqual([]);
  });
});

describe("each fault is found, and nothing beside it", () => {
  const only = (one: object): Rubric => withLine(one as Item);
  const group = (...items: readonly object[]): Rubric => withLine({ ...best, items } as unknown as Item);
  const faults: readonly (readonly [what: string, code: string, path: readonly (string | number)[], rubric: Rubric])[] = [
    ["units of an unknown fact", "rubric.unknown-fact", ["fact"], only({ ...perUnit, fact: "teems" })],
    ["units of what every object inherits", "rubric.unknown-fact", ["fact"], only({ ...perUnit, fact: "toString" })],
    ["units of a yes/no", "rubric.wrong-fact-kind", ["fact"], only({ ...perUnit, fact: "lit" })],
    ["units of a grade", "rubric.wrong-fact-kind", ["fact"], only({ ...perUnit, fact: "state" })],
    ["units with three decimals", "rubric.points-precision", ["each"], only({ ...perUnit, each: 0.125 })],
    ["units that are no number", "rubric.points-precision", ["each"], only({ ...perUnit, each: NaN })],
    ["a first unit with three decimals", "rubric.points-precision", ["first"], only({ ...perUnit, first: 0.125 })],
    ["a first unit of the other sign", "rubric.out-of-range", ["first"], only({ ...perUnit, first: -1 })],
    ["a step of nothing", "rubric.out-of-range", ["step"], only({ ...perUnit, step: 0 })],
    ["a step back", "rubric.out-of-range", ["step"], only({ ...perUnit, step: -1 })],
    ["a step that is no number", "rubric.out-of-range", ["step"], only({ ...perUnit, step: NaN })],
    ["a start without end", "rubric.out-of-range", ["above"], only({ ...perUnit, above: -Infinity })],
    ["a target that is no number", "rubric.out-of-range", ["shortOf"], only({ ...line, kind: "perUnit", fact: "teams", each: 1, shortOf: NaN })],
    ["units without end", "rubric.endless-points", [], only({ ...perUnit, fact: "sessions" })],
    ["units without end, capped on the other side", "rubric.endless-points", [], only({ ...perUnit, fact: "sessions", cap: -2 })],
    ["units that take without end", "rubric.endless-points", [], only({ ...perUnit, fact: "sessions", each: -1 })],
    ["units of a sum without end", "rubric.endless-points", [], only({ ...perUnit, fact: "sum" })],
    // 7 units above 2 of at most 9: 7 × 14,285.72 is 100,000.04.
    ["more points than any line may have", "rubric.endless-points", [], only({ ...perUnit, each: 14_285.72 })],
    ["units that can only take", "rubric.out-of-range", [], only({ ...perUnit, above: -1, each: -1 })],

    ["bands of an unknown fact", "rubric.unknown-fact", ["fact"], only({ ...bands, fact: "teems" })],
    ["bands of a grade", "rubric.wrong-fact-kind", ["fact"], only({ ...bands, fact: "state" })],
    ["no bands", "rubric.empty-group", ["bands"], only({ ...bands, bands: [] })],
    ["no shares", "rubric.empty-group", ["ratioBands"], only({ ...ratioBands, ratioBands: [] })],
    ["bands that fall", "rubric.bands-order", ["bands", 1, "from"], only({ ...bands, bands: [{ from: 3, points: 1 }, { from: 1, points: 2 }] })],
    ["two bands from one value", "rubric.bands-order", ["ratioBands", 1, "from"], only({ ...ratioBands, ratioBands: [{ from: 3, ratio: 0 }, { from: 3, ratio: 1 }] })],
    ["a band from nowhere", "rubric.out-of-range", ["bands", 0, "from"], only({ ...bands, bands: [{ from: -Infinity, points: 1 }] })],
    ["a band from what is no number", "rubric.out-of-range", ["ratioBands", 0, "from"], only({ ...ratioBands, ratioBands: [{ from: NaN, ratio: 1 }] })],
    ["a band of points with three decimals", "rubric.points-precision", ["bands", 1, "points"], only({ ...bands, bands: [{ from: 1, points: 1 }, { from: 3, points: 0.125 }] })],
    ["a share with three decimals", "rubric.points-precision", ["ratioBands", 0, "ratio"], only({ ...ratioBands, ratioBands: [{ from: 1, ratio: 0.333 }] })],
    ["a share above 1", "rubric.points-precision", ["ratioBands", 0, "ratio"], only({ ...ratioBands, ratioBands: [{ from: 1, ratio: 1.01 }] })],
    ["a share below 0", "rubric.points-precision", ["ratioBands", 0, "ratio"], only({ ...ratioBands, ratioBands: [{ from: 1, ratio: -0.5 }] })],
    ["a worth of bands with three decimals", "rubric.points-precision", ["worth"], only({ ...ratioBands, worth: 0.125 })],
    ["bands that can only take", "rubric.out-of-range", [], only({ ...bands, bands: [{ from: 0, points: -1 }, { from: 3, points: -2 }] })],

    ["a proportion of an unknown fact", "rubric.unknown-fact", ["fact"], only({ ...proportional, fact: "teems" })],
    ["a proportion of a yes/no", "rubric.wrong-fact-kind", ["fact"], only({ ...proportional, fact: "lit" })],
    ["a worth with three decimals", "rubric.points-precision", ["worth"], only({ ...proportional, worth: 0.125 })],
    ["nothing as the full value", "rubric.out-of-range", ["full"], only({ ...proportional, full: 0 })],
    ["a full value below 0", "rubric.out-of-range", ["full"], only({ ...proportional, full: -1 })],
    ["a full value without end", "rubric.out-of-range", ["full"], only({ ...proportional, full: Infinity })],

    ["discretion on an unknown fact", "rubric.unknown-fact", ["fact"], only({ ...discretionary, fact: "token" })],
    ["discretion on a derived fact", "rubric.unknown-fact", ["fact"], only({ ...discretionary, fact: "sum" })],
    ["discretion on a grade", "rubric.wrong-fact-kind", ["fact"], only({ ...discretionary, fact: "state" })],
    ["a least with three decimals", "rubric.points-precision", ["least"], withLine({ ...discretionary, least: -0.125 }, { facts: { ...facts, taken: numberFact({ min: -3, max: 0, decimals: 2 }) } })],
    ["a least above the most", "rubric.out-of-range", ["most"], only({ ...discretionary, least: -3, most: -0.5 })],
    ["a least of the other sign", "rubric.out-of-range", ["most"], withLine({ ...discretionary, least: 0.5 }, { facts: { ...facts, taken: numberFact({ min: -3, max: 3, decimals: 1 }) } })],
    ["nothing as the most", "rubric.out-of-range", ["most"], only({ ...discretionary, least: 0, most: 0 })],
    ["points that the fact cannot say for its domain", "rubric.fact-domain", ["fact"], only({ ...discretionary, most: -4 })],
    ["nothing, which the fact cannot say", "rubric.fact-domain", ["fact"], withLine(discretionary, { facts: { ...facts, taken: numberFact({ min: -3, max: -0.5, decimals: 1 }) } })],
    ["points that the fact cannot say for its decimals", "rubric.fact-domain", ["fact"], withLine(discretionary, { facts: { ...facts, taken: numberFact({ min: -3, max: 0 }) } })],
    ["a fact with more decimals than points have", "rubric.points-precision", ["fact"], withLine(discretionary, { facts: { ...facts, taken: numberFact({ min: -3, max: 0, decimals: 3 }) } })],

    ["a group of one", "input.too-few", ["items"], group(yes)],
    ["a group of none", "input.too-few", ["items"], group()],
    ["two lines of one name in a group", "rubric.duplicate-id", ["items", 1, "id"], group(yes, yes)],
    ["a line named like its group", "rubric.duplicate-id", ["items", 0, "id"], group({ ...yes, id: "line" }, { ...perUnit, id: "units" })],
    ["an unlisted source in a group", "rubric.unknown-source", ["items", 1, "source"], group(yes, { ...perUnit, id: "units", source: "notice" })],
    ["an unlisted source of a test in a group", "rubric.unknown-source", ["items", 1, "condition", "source"], group(yes, asks("no", { fact: "lit", is: false, source: "notice" }))],
    ["an unknown fact in a group", "rubric.unknown-fact", ["items", 1, "fact"], group(yes, { ...perUnit, id: "units", fact: "teems" })],
    ["an unknown fact in a question of a group", "rubric.unknown-fact", ["items", 1, "condition", "fact"], group(yes, asks("no", holds("lot")))],
    ["an unknown fact in a factor of a group's line", "rubric.unknown-fact", ["items", 0, "times", 0, "when", "fact"], group({ ...yes, times: [{ when: holds("lot"), factor: 2 }] }, { ...perUnit, id: "units" })],
    ["a line of a group without end", "rubric.endless-points", ["items", 1], group(yes, { ...perUnit, id: "units", fact: "sessions" })],
    ["a line of a group that can only take", "rubric.out-of-range", ["items", 1], group(yes, { ...perUnit, id: "units", above: -1, each: -1 })],
    ["a cap of nothing in a group", "rubric.out-of-range", ["items", 0, "cap"], group({ ...yes, cap: 0 }, { ...perUnit, id: "units" })],
    ["a group's cap of nothing", "rubric.out-of-range", ["cap"], only({ ...best, cap: 0 })],
    ["a group's factor above 10", "rubric.out-of-range", ["times", 0, "factor"], only({ ...best, times: [{ when: holds("lit"), factor: 11 }] })],
    ["a group's pass mark with three decimals", "rubric.points-precision", ["passAt"], only({ ...best, passAt: 0.125 })],
    ["an unknown fact in whether a group applies", "rubric.unknown-fact", ["appliesWhen", "condition", "fact"], only({ ...best, appliesWhen: { condition: holds("lot"), otherwise: "full" } })],
  ];

  it.each(faults)("%s: %s", (_, code, path, rubric) => {
    expect(found(rubric)).toEqual([[code, [...item, ...path], "error"]]);
  });

  it("in a fact that can have no value, and not in the lines that read it", () => {
    const broken = { ...facts, teams: numberFact({ min: 5, max: 4 }), state: gradeFact() };
    const lines = [bands, graded("grade", "state", {})];
    const rubric = rubricOf({ facts: broken, criteria: [star("one", lines, { award: { by: "none" } })] });
    expect(found(rubric).map(([code, path]) => [code, path])).toEqual([
      ["rubric.empty-group", ["facts", "state", "options"]],
      ["rubric.fact-domain", ["facts", "teams"]],
    ]);
  });

  it("in a name that another criterion's group has used", () => {
    const rubric = withLine(best);
    const criteria = [...rubric.criteria, star("two", [asks("units", holds("lit"))], { award: { by: "none" } })];
    expect(found({ ...rubric, criteria })).toEqual([["rubric.duplicate-id", ["criteria", 1, "items", 0, "id"], "error"]]);
  });
});
