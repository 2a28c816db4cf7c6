import { describe, expect, it } from "vitest";
import { asks, gradeFact, numberFact, rubricOf, score, star, yesNo } from "../support/small-rubric.js";
import type { Assessment } from "../../src/core/assessment.js";
import type { FactInput } from "../../src/core/fact.js";

const facts = {
  teams: numberFact({ max: 200 }),
  area: numberFact({ decimals: 1, max: 500 }),
  visits: numberFact(),
  posted: yesNo,
  state: gradeFact("A", "B", "C"),
};

const rubric = rubricOf({
  facts,
  criteria: [
    star("only", [
      asks("sixty-teams", { fact: "teams", atLeast: 60 }, { required: true }),
      asks("sixty-one-teams", { fact: "teams", atLeast: 61 }),
      asks("area", { fact: "area", atLeast: 60.5 }),
      asks("visited", { fact: "visits", moreThan: 0 }),
      asks("posted", { fact: "posted", is: true }),
      asks("state", { fact: "state", oneOf: ["A"] }),
    ]),
  ],
});

const read = (known: Record<string, FactInput>) => score(rubric, known);
const readingOf = (result: Assessment, fact: string) => result.facts.find((reading) => reading.fact === fact)!;
const outcomeOf = (result: Assessment, line: string) => result.criteria[0]!.items.find(({ id }) => id === line)!.outcome;

describe("a number", () => {
  it("of 60 or more passes 60 and leaves 61 open", () => {
    const result = read({ teams: { atLeast: 60 } });
    expect(outcomeOf(result, "sixty-teams")).toBe("pass");
    expect(outcomeOf(result, "sixty-one-teams")).toBe("incomplete");
  });

  it("that counts whole things takes the next whole one: 59.2 teams or more are 60 or more", () => {
    const result = read({ teams: { atLeast: 59.2 } });
    expect(readingOf(result, "teams").actual).toEqual({ atLeast: 60 });
    expect(outcomeOf(result, "sixty-teams")).toBe("pass");
  });

  it("at most takes the whole one below: 59.8 teams or fewer are 59 or fewer", () => {
    expect(readingOf(read({ teams: { atMost: 59.8 } }), "teams").actual).toEqual({ atMost: 59 });
  });

  it("with decimals keeps to their grid", () => {
    expect(readingOf(read({ area: { atLeast: 60.41 } }), "area").actual).toEqual({ atLeast: 60.5 });
    expect(outcomeOf(read({ area: { atLeast: 60.41 } }), "area")).toBe("pass");
    expect(readingOf(read({ area: 0.3 }), "area")).toMatchObject({ actual: 0.3, known: true });
  });

  it("between two bounds that meet is known", () => {
    expect(readingOf(read({ teams: { atLeast: 7, atMost: 7 } }), "teams")).toMatchObject({ actual: 7, known: true });
  });

  it("bounded by what its domain says anyway is not known at all", () => {
    expect(readingOf(read({ teams: { atLeast: 0, atMost: 300 } }), "teams")).toMatchObject({ actual: null, known: false });
  });

  it("is never -0", () => {
    expect(readingOf(read({ teams: -0 }), "teams").actual).toBe(0);
  });
});

describe("a value that a fact cannot have", () => {
  const cases: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ["-1 teams", { teams: -1 }, "fact.out-of-domain"],
    ["201 of 200 teams", { teams: 201 }, "fact.out-of-domain"],
    ["half a team", { teams: 2.5 }, "fact.out-of-domain"],
    ["NaN", { teams: NaN }, "fact.out-of-domain"],
    ["a bound of NaN", { teams: { atLeast: NaN } }, "fact.out-of-domain"],
    ["Infinity, even where there is no upper limit", { visits: Infinity }, "fact.out-of-domain"],
    ["at least Infinity", { visits: { atLeast: Infinity } }, "fact.out-of-domain"],
    ["bounds the wrong way round", { teams: { atLeast: 8, atMost: 7 } }, "fact.out-of-domain"],
    ["bounds with no whole number between them", { teams: { atLeast: 7.1, atMost: 7.9 } }, "fact.out-of-domain"],
    ["an option that is not declared", { state: "D" }, "fact.out-of-domain"],
    ["no option at all", { state: [] }, "fact.out-of-domain"],
    ["text for a number", { teams: "8" }, "fact.wrong-kind"],
    ["text for yes or no", { posted: "yes" }, "fact.wrong-kind"],
    ["a number for yes or no", { posted: 1 }, "fact.wrong-kind"],
    ["a number for a grade", { state: 1 }, "fact.wrong-kind"],
    ["a list that holds no options", { state: ["A", 7] }, "fact.wrong-kind"],
    ["an object without bounds", { teams: {} }, "fact.wrong-kind"],
    ["bounds that are text", { teams: { atLeast: "8" } }, "fact.wrong-kind"],
  ];

  it.each(cases)("is an issue and counts as not known: %s", (_, known, code) => {
    const [fact] = Object.keys(known) as [keyof typeof facts];
    const result = score(rubric, known as Record<string, FactInput>);
    expect(result.issues).toEqual([
      { code, path: ["facts", fact], params: { fact, expected: facts[fact].kind }, severity: "error" },
    ]);
    expect(readingOf(result, fact)).toEqual({ fact, actual: null, known: false, evidence: [] });
    expect(result.criteria[0]!.items.every(({ outcome }) => outcome === "incomplete")).toBe(true);
  });
});

describe("silence", () => {
  it("is the same whether a fact is absent, undefined, null or stated as null", () => {
    const silent = read({});
    expect(silent.completeness).toEqual({ known: 0, asked: 5 });
    for (const value of [null, undefined, { value: null }])
      expect(read({ teams: value } as Record<string, FactInput>)).toEqual(silent);
  });

  it("of a caller without types is no crash", () => {
    expect(score(rubric, null as never)).toEqual(read({}));
    expect(score(rubric, undefined as never)).toEqual(read({}));
  });

  it("leaves open what a fact the rubric does not ask might say", () => {
    expect(read({ other: 7 })).toEqual(read({}));
  });
});

describe("a fact with its evidence", () => {
  const evidence = [{ record: "ledger-3", kind: "台账", by: "village committee", on: "2026-06-01" }];

  it("is read like the bare value, and the evidence stands beside it", () => {
    expect(readingOf(read({ teams: { value: { atLeast: 60 }, evidence } }), "teams")).toEqual({
      fact: "teams",
      actual: { atLeast: 60 },
      known: false,
      evidence,
    });
  });

  it("under appeal counts as not known, and what the record says is still shown", () => {
    const result = read({ teams: { value: 60, evidence, contested: true } });
    expect(readingOf(result, "teams")).toEqual({ fact: "teams", actual: 60, known: false, contested: true, evidence });
    expect(result.criteria[0]!.items[0]).toMatchObject({
      outcome: "incomplete",
      condition: { actual: 60, truth: "unknown", contested: true },
      message: { key: "item.contested" },
    });
  });

  it.each(["yes", 1, "false", {}])("is under appeal only where it says true, not %j", (contested) => {
    const result = read({ teams: { value: 60, evidence, contested: contested as never } });
    expect(readingOf(result, "teams")).toEqual({ fact: "teams", actual: 60, known: true, evidence });
  });

  it("brings of its evidence the record, its kind, who made it and when, and nothing else", () => {
    const scan = { ...evidence[0]!, signedBy: "a name", pages: 1n, open: () => "" };
    const given = [scan, { kind: "台账" }, { record: 7 }, null, "x", { record: "ledger-4", on: 20260601 }] as never;
    const { evidence: copied } = readingOf(read({ teams: { value: 60, evidence: given } }), "teams");
    expect(copied).toEqual([...evidence, { record: "ledger-4" }]);
    expect(JSON.stringify(copied)).toBe(JSON.stringify([...evidence, { record: "ledger-4" }]));
  });

  it("shares nothing with the host: what the host changes later does not reach the result", () => {
    const own = [{ record: "ledger-3" }];
    const result = read({ teams: { value: 60, evidence: own } });
    own[0]!.record = "another";
    own.push({ record: "more" });
    expect(readingOf(result, "teams").evidence).toEqual([{ record: "ledger-3" }]);
  });

  it.each([["x"], [7], [{}], [null]])("has no evidence where that is no list: %j", (wrong) => {
    expect(readingOf(read({ teams: { value: 60, evidence: wrong as never } }), "teams").evidence).toEqual([]);
  });
});
