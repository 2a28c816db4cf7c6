import { describe, expect, it } from "vitest";
import type { FactInput, NumberFactDeclaration } from "../../src/core/fact.js";
import { rankCohort, type CohortRow } from "../../src/engine/rank-cohort.js";

const score: NumberFactDeclaration = {
  kind: "number",
  label: { "zh-CN": "得分", en: "Score" },
  unit: { "zh-CN": "分", en: "points" },
  record: { "zh-CN": "通报", en: "Bulletin" },
  min: 0,
  max: 100,
};

const cohort = (...scores: readonly (FactInput | undefined)[]) =>
  scores.map((one, index) => ({ id: `v-${String(index + 1)}`, facts: one === undefined ? {} : { score: one } }));

/** The ranks of scores, in their order. */
function ranksOf(scores: readonly (FactInput | undefined)[], more: { readonly first?: "highest" | "lowest"; readonly declaration?: NumberFactDeclaration } = {}): unknown[] {
  const { rows } = rankCohort(cohort(...scores), { by: "score", declaration: score, rank: "rank", ...more });
  return rows.map(({ facts }) => facts.rank);
}

function bestOf(scores: readonly (FactInput | undefined)[], more: { readonly first?: "highest" | "lowest"; readonly declaration?: NumberFactDeclaration } = {}): unknown[] {
  const { rows } = rankCohort(cohort(...scores), { by: "score", declaration: score, rank: "rank", best: "best", ...more });
  return rows.map(({ facts }) => facts.best);
}

describe("ranks", () => {
  it("go to equal values together, the better one: 1, 2, 2, 4", () => {
    expect(ranksOf([70, 90, 70, 50])).toEqual([2, 1, 2, 4]);
  });

  it("start with the lowest where that is best", () => {
    expect(ranksOf([70, 90, 70, 50], { first: "lowest" })).toEqual([2, 4, 2, 1]);
  });

  it("span what a bounded value may still come to", () => {
    // 70 to 90 may tie with 90 (first) or with 70 (then 2, for only 90 is above); 90 stays first, tied at worst; 70 has
    // one above it at least, two at most.
    expect(ranksOf([90, { atLeast: 70, atMost: 90 }, 70])).toEqual([1, { atLeast: 1, atMost: 2 }, { atLeast: 2, atMost: 3 }]);
    // 71 to 89 is second whatever it is.
    expect(ranksOf([90, { atLeast: 71, atMost: 89 }, 70])).toEqual([1, 2, 3]);
  });

  it("are all open to a row of which nothing is known", () => {
    // 0 to 100: above all, or below all. It can push each of the others down by one.
    const open = [{ atLeast: 1, atMost: 2 }, { atLeast: 2, atMost: 3 }, { atLeast: 1, atMost: 3 }];
    expect(ranksOf([90, 70, undefined])).toEqual(open);
    expect(ranksOf([90, 70, null])).toEqual(open);
    expect(ranksOf([90, 70, { value: 80, contested: true }])).toEqual(open);
    // Nobody can be above 100, and nobody below 0: an unknown one ties with them at best.
    expect(ranksOf([100, 0, undefined])).toEqual([1, { atLeast: 2, atMost: 3 }, { atLeast: 1, atMost: 2 }]);
  });

  it("are open without limit where the number has none", () => {
    const { kind, label, unit, record, min } = score;
    expect(ranksOf([100, undefined, undefined], { declaration: { kind, label, unit, record, min } })).toEqual([
      { atLeast: 1, atMost: 3 },
      { atLeast: 1, atMost: 3 },
      { atLeast: 1, atMost: 3 },
    ]);
  });

  it("are read from a value with its evidence as from a bare one", () => {
    expect(ranksOf([{ value: 70, evidence: [{ record: "b-1" }] }, 80])).toEqual([2, 1]);
  });

  it("give nothing to nobody", () => {
    expect(rankCohort<CohortRow, string, string, string>([], { by: "score", declaration: score, rank: "rank", best: "best" })).toEqual({ rows: [], issues: [] });
  });
});

describe("the best value", () => {
  it("is the highest, or the lowest where that is best", () => {
    expect(bestOf([70, 90, 50])).toEqual([90, 90, 90]);
    expect(bestOf([70, 90, 50], { first: "lowest" })).toEqual([50, 50, 50]);
  });

  it("is bounded where an open one may be better", () => {
    // At least the 70 that is known, at most the 90 that is possible.
    expect(bestOf([70, { atLeast: 60, atMost: 90 }])[0]).toEqual({ atLeast: 70, atMost: 90 });
    expect(bestOf([70, { atLeast: 60, atMost: 90 }], { first: "lowest" })[0]).toEqual({ atLeast: 60, atMost: 70 });
    // An unknown one may be anything up to 100: the best is 70 or more.
    expect(bestOf([70, undefined])[0]).toEqual({ atLeast: 70 });
    expect(bestOf([undefined, undefined])[0]).toBeNull();
  });
});

describe("the rows", () => {
  it("keep their order, ids and other facts, take the size, and lose nothing of the host's own", () => {
    const given = Object.freeze([
      Object.freeze({ id: "b", facts: Object.freeze({ score: 60, lit: true, rank: 9 }) }),
      Object.freeze({ id: "a", facts: Object.freeze({ score: 80, lit: false, rank: 9 }) }),
    ]);
    const { rows, issues } = rankCohort(given, { by: "score", declaration: score, rank: "rank", size: "size" });
    // An older rank gives way to the new one.
    expect(rows).toEqual([
      { id: "b", facts: { score: 60, lit: true, rank: 2, size: 2 } },
      { id: "a", facts: { score: 80, lit: false, rank: 1, size: 2 } },
    ]);
    expect(issues).toEqual([]);
    expect(given[0]?.facts.rank).toBe(9);
  });

  it("name a value that cannot be, which then counts as unknown", () => {
    const { rows, issues } = rankCohort(cohort(90, 101, true), { by: "score", declaration: score, rank: "rank" });
    expect(rows.map(({ facts }) => facts.rank)).toEqual([
      { atLeast: 1, atMost: 3 },
      { atLeast: 1, atMost: 3 },
      { atLeast: 1, atMost: 3 },
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["fact.out-of-domain", [1, "facts", "score"]],
      ["fact.wrong-kind", [2, "facts", "score"]],
    ]);
  });

  it("do not take a fact from what every object has", () => {
    const rows = [{ id: "a", facts: Object.create({ score: 90 }) as { score?: number } }];
    expect(rankCohort(rows, { by: "score", declaration: score, rank: "rank", best: "best" }).rows[0]?.facts.best).toBeNull();
  });
});

describe("wrong calls", () => {
  const codeOf = (call: () => unknown): unknown => {
    try {
      call();
    } catch (error) {
      return (error as { readonly code?: unknown }).code;
    }
    return "no error";
  };

  it("are refused: one row twice, one fact for two things, a fact that is no number", () => {
    const rows = cohort(1, 2);
    const options = { by: "score", declaration: score, rank: "rank" } as const;
    expect(codeOf(() => rankCohort([...rows, ...rows], options))).toBe("cohort.duplicate-row");
    expect(codeOf(() => rankCohort(rows, { ...options, rank: "score" }))).toBe("options.cohort");
    expect(codeOf(() => rankCohort(rows, { ...options, best: "rank" }))).toBe("options.cohort");
    expect(codeOf(() => rankCohort(rows, { ...options, declaration: { ...score, kind: "boolean" } as never }))).toBe("options.cohort");
    expect(codeOf(() => rankCohort(rows, options))).toBe("no error");
  });
});
