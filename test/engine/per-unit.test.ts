import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import type { PerUnitItem } from "../../src/rubric/item.js";
import { checkRubric } from "../../src/rubric/index.js";
import { derivedFact, numberFact, rubricOf, score, scoreLine, star, text } from "../support/small-rubric.js";

const facts = {
  events: numberFact(),
  members: numberFact(),
  years: numberFact({ max: 30 }),
  called: numberFact({ min: 1, max: 1000 }),
  examined: numberFact({ max: 1000 }),
  hours: numberFact({ max: 100, decimals: 1 }),
};
const derived = { rate: derivedFact({ op: "ratio", part: "examined", whole: "called", rate: true }) };
const base = { kind: "perUnit", id: "line", label: text } as const;

/** 全年完成新时代文明实践志愿服务（必须穿红马甲）8次，每少一次扣0.5分（宁海县长街镇 2021 年村级工作考核，公开代码库中的数据）。 */
const redVestEvents: PerUnitItem = { ...base, fact: "events", shortOf: 8, each: -0.5 };

/** 达到5人以上的，每增加1人加0.5分，最高加2分（宁海县长街镇 2021 年村级工作考核，公开代码库中的数据）。 */
const newMembers: PerUnitItem = { ...base, fact: "members", above: 5, each: 0.5, cap: 2 };

/** 三年以上未发展党员的，扣5分，每多一年加扣1分（村级工作考核的写法，出处不详）。 */
const yearsWithout: PerUnitItem = { ...base, fact: "years", above: 2, first: -5, each: -1 };

/** 征兵体检率未达到100%，按每下降5%扣0.5分（村级工作考核的写法，出处不详）。 */
const examinationRate: PerUnitItem = { ...base, fact: "rate", shortOf: 1, step: 0.05, each: -0.5 };

const assessed = (line: PerUnitItem, known: Record<string, FactInput> = {}, award: "none" | "points" = "points") => {
  const by = award === "none" ? { by: award } : { by: award, atLeast: 0 };
  return score(rubricOf({ facts, derived, criteria: [star("only", [line], { award: by })] }), known);
};
const scored = (...args: Parameters<typeof assessed>) => assessed(...args).criteria[0]!.items[0]!;
const points = (...args: Parameters<typeof assessed>) => scored(...args).points;

describe("points for every unit short of a target: 8次，每少一次扣0.5分", () => {
  it.each([
    [8, 0],
    [11, 0],
    [7, -0.5],
    [5, -1.5],
    [0, -4],
  ])("%d held: %d points", (events, expected) => {
    expect(points(redVestEvents, { events })).toEqual({ low: expected, high: expected, max: 0 });
  });

  it("are open between all and none of the units where nothing is known", () => {
    expect(scored(redVestEvents)).toMatchObject({
      points: { low: -4, high: 0, max: 0 },
      outcome: "incomplete",
      answer: { fact: "events", actual: null, steps: { low: 0, high: 8 } },
    });
  });

  it("are as open as the figure: 5余次 at most 1.5, 近6次 at least 1 point", () => {
    expect(scored(redVestEvents, { events: { atLeast: 5 } })).toMatchObject({
      points: { low: -1.5, high: 0 },
      outcome: "incomplete",
      answer: { actual: { atLeast: 5 }, steps: { low: 0, high: 3 } },
    });
    expect(scored(redVestEvents, { events: { atMost: 6 } })).toMatchObject({
      points: { low: -4, high: -1 },
      outcome: "fail",
      answer: { steps: { low: 2, high: 8 } },
    });
    expect(scored(redVestEvents, { events: { atLeast: 8 } })).toMatchObject({ points: { low: 0, high: 0 }, outcome: "pass" });
  });

  it("count a fact outside its domain as unknown, and say so", () => {
    const { issues, criteria } = assessed(redVestEvents, { events: -1 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["fact.out-of-domain", ["facts", "events"]]]);
    expect(criteria[0]!.items[0]!.points).toEqual({ low: -4, high: 0, max: 0 });
  });

  it("count a contested figure as unknown, and show it", () => {
    expect(scored(redVestEvents, { events: { value: 5, contested: true } })).toMatchObject({
      points: { low: -4, high: 0 },
      answer: { actual: 5, contested: true, steps: { low: 0, high: 8 } },
    });
  });

  it("pass where nothing is taken, in a criterion that only takes as in any other", () => {
    expect(scored(redVestEvents, { events: 8 }, "none").outcome).toBe("pass");
    expect(scored(redVestEvents, { events: 7 }, "none").outcome).toBe("fail");
    expect(scored({ ...redVestEvents, passAt: -1 }, { events: 6 }).outcome).toBe("pass");
    expect(scored({ ...redVestEvents, passAt: -1 }, { events: 5 }).outcome).toBe("fail");
  });
});

describe("points for every unit above a start, with a cap: 5人以上每增加1人加0.5分，最高加2分", () => {
  it.each([
    [0, 0],
    [5, 0],
    [6, 0.5],
    [8, 1.5],
    [9, 2],
    [10, 2],
    [5_000_000, 2],
  ])("%d members: %d points", (members, expected) => {
    expect(points(newMembers, { members })).toEqual({ low: expected, high: expected, max: 2 });
  });

  it("end at the cap where nothing limits the fact, and the steps have no end", () => {
    expect(scored(newMembers)).toMatchObject({ points: { low: 0, high: 2, max: 2 }, answer: { steps: { low: 0 } } });
    expect(scored(newMembers, { members: { atLeast: 7 } }).points).toEqual({ low: 1, high: 2, max: 2 });
    expect(scored(newMembers, { members: { atLeast: 7 } }).answer?.steps).toEqual({ low: 2 });
    expect(scored(newMembers, { members: { atLeast: 9 } })).toMatchObject({ points: { low: 2, high: 2 }, outcome: "pass" });
  });

  it("never fail as a bonus", () => {
    expect(scored(newMembers, { members: 0 }, "none").outcome).toBe("pass");
    expect(scored(newMembers, { members: 0 }).outcome).toBe("fail");
  });
});

describe("a first amount that differs: 扣5分，每多一年加扣1分", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, -5],
    [4, -6],
    [7, -9],
  ])("%d years: %d points", (years, expected) => {
    expect(points(yearsWithout, { years })).toEqual({ low: expected, high: expected, max: 0 });
  });

  it("bounds what is open: 2 to 4 years take 0 to 6, any number up to thirty at most 32 points", () => {
    expect(points(yearsWithout, { years: { atLeast: 2, atMost: 4 } })).toEqual({ low: -6, high: 0, max: 0 });
    expect(points(yearsWithout, { years: { atLeast: 3, atMost: 4 } })).toEqual({ low: -6, high: -5, max: 0 });
    // The 3rd year takes 5, the 4th to the 30th take 27 more.
    expect(points(yearsWithout)).toEqual({ low: -32, high: 0, max: 0 });
  });

  it("may stand alone: each further unit then adds nothing", () => {
    const once: PerUnitItem = { ...yearsWithout, each: 0 };
    expect(points(once, { years: 20 })).toEqual({ low: -5, high: -5, max: 0 });
    expect(points({ ...once, fact: "events" }, { events: 4_000 })).toEqual({ low: -5, high: -5, max: 0 });
  });
});

describe("steps of a derived fact: 体检率未达到100%，按每下降5%扣0.5分", () => {
  it.each([
    [100, 100, 0],
    [96, 100, 0],
    [95, 100, -0.5],
    [91, 100, -0.5],
    [90, 100, -1],
    [17, 20, -1.5],
    [0, 3, -10],
    // 3 of 7 are 42.857 %, short of all by 57.143 %: eleven whole steps.
    [3, 7, -5.5],
  ])("%d of %d: %d points", (examined, called, expected) => {
    expect(points(examinationRate, { examined, called })).toEqual({ low: expected, high: expected, max: 0 });
  });

  it("count a step that was only begun where they are rounded up", () => {
    const begun: PerUnitItem = { ...examinationRate, rounding: "up" };
    expect(points(begun, { examined: 100, called: 100 }).low).toBe(0);
    expect(points(begun, { examined: 99, called: 100 }).low).toBe(-0.5);
    expect(points(begun, { examined: 95, called: 100 }).low).toBe(-0.5);
    expect(points(begun, { examined: 94, called: 100 }).low).toBe(-1);
  });

  it("are as open as the terms are", () => {
    expect(points(examinationRate, { called: 20, examined: { atLeast: 17 } })).toEqual({ low: -1.5, high: 0, max: 0 });
    expect(points(examinationRate, { called: 20 })).toEqual({ low: -10, high: 0, max: 0 });
    expect(scored(examinationRate, { called: 20, examined: { atLeast: 17 } }).answer).toEqual({
      fact: "rate",
      actual: { atLeast: 0.85, atMost: 1 },
      steps: { low: 0, high: 3 },
    });
  });
});

describe("steps of a fact with decimals", () => {
  const hours: PerUnitItem = { ...base, fact: "hours", above: 0.3, step: 0.1, each: 0.01 };

  it.each([
    [0.3, 0],
    [0.4, 0.01],
    [0.6, 0.03],
    [1, 0.07],
    [99.9, 9.96],
  ])("are exact where doubles are not: %d hours, %d points", (value, expected) => {
    expect(points(hours, { hours: value }).low).toBe(expected);
  });
});

describe("a line without end", () => {
  it("is refused unless a cap on its side ends it", () => {
    const codes = (line: PerUnitItem) =>
      checkRubric(rubricOf({ facts, criteria: [star("only", [line], { award: { by: "none" } })] })).map(({ code }) => code);
    const endless: PerUnitItem = { ...base, fact: "members", above: 5, each: 0.5 };
    expect(codes(newMembers)).toEqual([]);
    expect(codes(endless)).toEqual(["rubric.endless-points"]);
    expect(codes({ ...endless, cap: -2 })).toEqual(["rubric.endless-points"]);
    expect(codes({ ...endless, each: -0.5, cap: -2 })).toEqual([]);
    expect(codes({ ...endless, each: -0.5, cap: 2 })).toEqual(["rubric.endless-points"]);
    // Short of a target there is an end, with or without a limit above.
    expect(codes(redVestEvents)).toEqual([]);
  });

  it("passes at its cap", () => {
    expect(scoreLine(facts, newMembers, { members: 9 }).outcome).toBe("pass");
    expect(scoreLine(facts, newMembers, { members: 8 }).outcome).toBe("fail");
  });
});
