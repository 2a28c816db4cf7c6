import { describe, expect, it } from "vitest";
import { checkRubric } from "../../src/rubric/index.js";
import { asks, graded, gradeFact, holds, rubricOf, score, star, yesNo } from "../support/small-rubric.js";
import type { Rubric } from "../../src/rubric/index.js";

const inherited = ["toString", "constructor", "hasOwnProperty", "__proto__", "valueOf"];

/** An object whose keys are its own, `__proto__` included, as `JSON.parse` makes them. */
function own<T>(key: string, value: T): Record<string, T> {
  return JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as Record<string, T>;
}

describe.each(inherited)("a name that every object inherits: %s", (name) => {
  const rubric = rubricOf({ facts: own(name, yesNo), criteria: [star(name, [asks(name, holds(name), { required: true })])] });

  it("is a fact like any other where the rubric declares it", () => {
    expect(checkRubric(rubric)).toEqual([]);
    expect(score(rubric, own(name, true))).toMatchObject({
      verdict: "compliant",
      facts: [{ fact: name, actual: true }],
      issues: [],
    });
  });

  it("is not known where the caller does not give it", () => {
    expect(score(rubric, {})).toMatchObject({ verdict: "undetermined", facts: [{ fact: name, actual: null }], issues: [] });
  });

  it("is no fact where the rubric does not declare it", () => {
    const undeclared: Rubric = { ...rubric, facts: {} };
    expect(checkRubric(undeclared).map(({ code }) => code)).toEqual(["rubric.unknown-fact"]);
  });

  it("is no source where the rubric does not list it", () => {
    expect(checkRubric({ ...rubric, criteria: [{ ...rubric.criteria[0]!, source: name }] }).map(({ code }) => code)).toEqual([
      "rubric.unknown-source",
    ]);
  });

  it("is an option like any other of a grade", () => {
    const facts = { state: gradeFact(name, "other") };
    const points = { ...own(name, 3), other: 0 };
    const line = graded("line", "state", name === "__proto__" ? Object.assign(own(name, 3), { other: 0 }) : points);
    const graded1 = rubricOf({ facts, criteria: [star("only", [line], { award: { by: "none" } })] });
    expect(checkRubric(graded1)).toEqual([]);
    expect(score(graded1, { state: name }).points).toEqual({ low: 3, high: 3, max: 3 });
  });

  it("is no points where a grade has none for it", () => {
    const facts = { state: gradeFact(name, "other") };
    const line = graded("line", "state", { other: 0 });
    expect(
      checkRubric(rubricOf({ facts, criteria: [star("only", [line], { award: { by: "none" } })] })).map(({ code }) => code)
    ).toEqual(["rubric.points-missing"]);
  });
});

describe("facts that are inherited", () => {
  it("are not read", () => {
    const rubric = rubricOf({
      facts: { venue: yesNo },
      criteria: [star("venue", [asks("line", holds("venue"), { required: true })])],
    });
    expect(score(rubric, Object.create({ venue: true }) as Record<string, boolean>).verdict).toBe("undetermined");
  });
});
