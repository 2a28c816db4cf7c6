import { describe, expect, it } from "vitest";
import type { FactInput } from "../../src/core/fact.js";
import type { BestItem } from "../../src/rubric/item.js";
import { asks, graded, gradeFact, holds, numberFact, rubricOf, score, star, text, yesNo } from "../support/small-rubric.js";

const facts = {
  title: gradeFact("中国好人", "浙江好人", "宁波好人", "宁海好人", "无"),
  prize: gradeFact("一等奖", "二等奖", "三等奖", "无"),
  petition: yesNo,
  mass: yesNo,
  late: yesNo,
  lapses: numberFact({ max: 20 }),
  taken: numberFact({ min: -3, max: 0, decimals: 1 }),
};

// A member is a line without `required`, `appliesWhen` and `passAt`.
const titles = graded("titles", "title", { 中国好人: 4, 浙江好人: 3, 宁波好人: 2, 宁海好人: 1, 无: 0 });
const prizes = graded("prizes", "prize", { 一等奖: 3, 二等奖: 2, 三等奖: 1, 无: 0 });

/**
 * 同一事项按最高计分：宁海好人、宁波好人、浙江好人、中国好人，分别加1－4分；一、二、三等奖，分别加3－1分（宁海县长街镇 2021 年村级工作考核，公开代码库中的数据）。
 */
const honours: BestItem = { kind: "best", id: "group", label: text, items: [titles, prizes] };

/** The harshest of two deductions counts: a lapse each 0.5, a mass petition 5. */
const harshest: BestItem = {
  kind: "best",
  id: "group",
  label: text,
  pick: "lowest",
  items: [
    { kind: "perUnit", id: "lapses", label: text, fact: "lapses", above: 0, each: -0.5 },
    asks("petition", holds("petition"), { points: -5, times: [{ when: holds("mass"), factor: 2 }] }),
  ],
};

const assessed = (line: BestItem, known: Record<string, FactInput> = {}, award: "none" | "points" = "none") => {
  const by = award === "none" ? { by: award } : { by: award, atLeast: 0 };
  return score(rubricOf({ facts, criteria: [star("only", [line], { award: by })] }), known);
};
const scored = (...args: Parameters<typeof assessed>) => assessed(...args).criteria[0]!.items[0]!;
const points = (...args: Parameters<typeof assessed>) => scored(...args).points;

describe("the highest of a group: 同一事项按最高计分", () => {
  it("counts one line, whichever gives the most", () => {
    expect(points(honours, { title: "浙江好人", prize: "三等奖" })).toEqual({ low: 3, high: 3, max: 4 });
    expect(points(honours, { title: "宁海好人", prize: "一等奖" })).toEqual({ low: 3, high: 3, max: 4 });
    expect(points(honours, { title: "无", prize: "无" })).toEqual({ low: 0, high: 0, max: 4 });
    expect(points(honours, { title: "宁波好人", prize: "二等奖" })).toEqual({ low: 2, high: 2, max: 4 });
  });

  it("is at least what one line proves, and at most what another may yet give", () => {
    expect(points(honours)).toEqual({ low: 0, high: 4, max: 4 });
    expect(points(honours, { prize: "二等奖" })).toEqual({ low: 2, high: 4, max: 4 });
    expect(points(honours, { title: "浙江好人" })).toEqual({ low: 3, high: 3, max: 4 });
    expect(points(honours, { title: ["宁波好人", "宁海好人"], prize: ["三等奖", "无"] })).toEqual({ low: 1, high: 2, max: 4 });
  });

  it("is shown with every line of the group, each as it came out", () => {
    const { members, kind, answer, condition } = scored(honours, { prize: "二等奖" });
    expect({ kind, answer, condition }).toEqual({ kind: "best", answer: undefined, condition: undefined });
    expect(members?.map(({ id, points: own, answer: read }) => [id, own, read])).toEqual([
      ["titles", { low: 0, high: 4, max: 4 }, { fact: "title", actual: null }],
      ["prizes", { low: 2, high: 2, max: 3 }, { fact: "prize", actual: "二等奖" }],
    ]);
    expect(members?.map(({ required }) => required)).toEqual([false, false]);
  });

  it("stands in the breakdown once", () => {
    expect(assessed(honours, { title: "宁海好人" }).breakdown.points).toEqual([{ kind: "item", id: "group", low: 1, high: 3 }]);
  });

  it("passes at the most of the group where points are earned, and always as a bonus", () => {
    expect(scored(honours, { title: "中国好人" }, "points").outcome).toBe("pass");
    expect(scored(honours, { title: "浙江好人", prize: "一等奖" }, "points").outcome).toBe("fail");
    expect(scored(honours, { prize: "一等奖" }, "points").outcome).toBe("incomplete");
    expect(scored(honours, { title: "无", prize: "无" }).outcome).toBe("pass");
    expect(scored({ ...honours, passAt: 3 }, { prize: "一等奖" }, "points").outcome).toBe("pass");
  });
});

describe("the lowest of a group", () => {
  it("counts the harshest deduction", () => {
    expect(points(harshest, { lapses: 4, petition: false, mass: false })).toEqual({ low: -2, high: -2, max: 0 });
    expect(points(harshest, { lapses: 4, petition: true, mass: false })).toEqual({ low: -5, high: -5, max: 0 });
    expect(points(harshest, { lapses: 16, petition: true, mass: false })).toEqual({ low: -8, high: -8, max: 0 });
    expect(points(harshest, { lapses: 16, petition: true, mass: true })).toEqual({ low: -10, high: -10, max: 0 });
  });

  it("is bounded by the harshest that is proved and the harshest that is possible", () => {
    expect(points(harshest)).toEqual({ low: -10, high: 0, max: 0 });
    expect(points(harshest, { lapses: { atLeast: 4 }, petition: false })).toEqual({ low: -10, high: -2, max: 0 });
    expect(points(harshest, { lapses: { atLeast: 4, atMost: 6 }, petition: true, mass: false })).toEqual({ low: -5, high: -5, max: 0 });
    // Five or ten for the petition, whatever the lapses: seven lapses take 3.5.
    expect(points(harshest, { lapses: { atMost: 7 }, petition: true })).toEqual({ low: -10, high: -5, max: 0 });
  });

  it("passes where nothing is taken", () => {
    expect(scored(harshest, { lapses: 0, petition: false }).outcome).toBe("pass");
    expect(scored(harshest, { lapses: 1, petition: false }).outcome).toBe("fail");
  });
});

describe("factors and caps of a group", () => {
  const half = { when: holds("late"), factor: 0.5 };

  it("come after those of its lines", () => {
    const capped: BestItem = { ...honours, items: [{ ...titles, cap: 3 }, prizes], times: [half], cap: 1.2 };
    // 4 capped to 3, halved to 1.5, capped to 1.2.
    expect(points(capped, { title: "中国好人", prize: "无", late: true })).toEqual({ low: 1.2, high: 1.2, max: 1.2 });
    expect(points(capped, { title: "宁波好人", prize: "无", late: true })).toEqual({ low: 1, high: 1, max: 1.2 });
    expect(points(capped, { title: "宁海好人", prize: "无" })).toEqual({ low: 0.5, high: 1, max: 1.2 });
  });

  it("count only where the group applies", () => {
    const onlyLate: BestItem = { ...honours, appliesWhen: { condition: holds("late"), otherwise: "excluded" } };
    expect(scored(onlyLate, { title: "中国好人", late: false })).toMatchObject({
      outcome: "inapplicable",
      points: { low: 0, high: 0, max: 0 },
    });
    expect(points(onlyLate, { title: "中国好人" })).toEqual({ low: 0, high: 4, max: 4 });
  });
});

describe("a group with points at discretion", () => {
  const withDiscretion: BestItem = {
    ...harshest,
    items: [...harshest.items, { kind: "discretionary", id: "conduct", label: text, fact: "taken", least: -0.5, most: -3 }],
  };

  it("waits for the reason where that line could be the one that counts", () => {
    const known = { lapses: 2, petition: false };
    const { issues, criteria } = assessed(withDiscretion, { ...known, taken: -2 });
    expect(issues.map(({ code, params }) => [code, params["item"]])).toEqual([["fact.reason-missing", "conduct"]]);
    expect(criteria[0]!.items[0]!.points).toEqual({ low: -3, high: -1, max: 0 });
    expect(criteria[0]!.items[0]!.members?.[2]?.answer).toEqual({ fact: "taken", actual: -2, reasonMissing: true });
    expect(points(withDiscretion, { ...known, taken: { value: -2, evidence: [{ record: "minutes-7" }] } })).toEqual({
      low: -2,
      high: -2,
      max: 0,
    });
  });
});
