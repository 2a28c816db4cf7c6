import { describe, expect, it } from "vitest";
import { factSheet } from "../../src/rubric/index.js";
import { asks, derivedFact, graded, gradeFact, holds, numberFact, rubricOf, star, veto, yesNo } from "../support/small-rubric.js";

const facts = {
  teams: numberFact(),
  visits: numberFact({ min: 1 }),
  farms: yesNo,
  late: yesNo,
  crime: yesNo,
  state: gradeFact("A", "B"),
  unread: yesNo,
};

const rubric = rubricOf({
  facts,
  derived: { share: derivedFact({ op: "ratio", part: "teams", whole: "visits" }) },
  criteria: [
    star("one", [
      asks(
        "asked",
        { any: [{ fact: "share", atLeast: 0.5 }, { not: { fact: "teams", atLeast: 3 } }] },
        {
          required: true,
          appliesWhen: { condition: holds("farms"), otherwise: "full" },
          times: [{ when: holds("late"), factor: 0.5 }],
        }
      ),
    ]),
    star("two", [graded("graded", "state", { A: 1, B: 0 })], { award: { by: "none" } }),
  ],
  vetoes: [veto("veto", { all: [holds("crime"), { fact: "share", lessThan: 0.1 }] }, { kind: "void" })],
});

const rowOf = (fact: string) => factSheet(rubric).find((row) => row.fact === fact)!;

describe("the fact sheet", () => {
  it("has one row a declared fact, in rubric order, with its declaration", () => {
    expect(factSheet(rubric).map(({ fact, declaration }) => [fact, declaration])).toEqual(Object.entries(facts));
  });

  it("names the lines and vetoes that read a fact, each once, also through a derived fact", () => {
    expect(rowOf("teams")).toMatchObject({ items: [{ criterion: "one", item: "asked" }], vetoes: ["veto"] });
    expect(rowOf("visits")).toMatchObject({ items: [{ criterion: "one", item: "asked" }], vetoes: ["veto"] });
    expect(rowOf("crime")).toMatchObject({ items: [], vetoes: ["veto"] });
  });

  it("names lines that read a fact to know whether they apply, for a factor, or for a grade", () => {
    expect(rowOf("farms").items).toEqual([{ criterion: "one", item: "asked" }]);
    expect(rowOf("late").items).toEqual([{ criterion: "one", item: "asked" }]);
    expect(rowOf("state").items).toEqual([{ criterion: "two", item: "graded" }]);
  });

  it("keeps facts that nothing reads", () => {
    expect(rowOf("unread")).toMatchObject({ items: [], vetoes: [] });
  });
});
