import { describe, expect, it } from "vitest";
import type { ConditionResult, TestResult, Truth } from "wenming";
import { requirementOf, testsOf } from "../../src/report/requirement.js";

const test = (fact: string, truth: Truth): TestResult => ({ kind: "test", fact, operator: "is", expected: true, actual: null, truth });
const group = (kind: "all" | "any" | "not" | "atLeastOf", truth: Truth, members: readonly ConditionResult[], n?: number): ConditionResult => ({
  kind,
  truth,
  members,
  ...(n === undefined ? {} : { n }),
});

const a = test("a", true);
const b = test("b", false);
const c = test("c", "unknown");

describe("requirementOf", () => {
  it.each([
    ["all of three", group("all", false, [a, b, c]), 3, false],
    ["any of three", group("any", true, [a, b, c]), 1, true],
    ["two of three", group("atLeastOf", "unknown", [a, b, c], 2), 2, "unknown"],
    ["not all of three: one must not hold", group("not", true, [group("all", false, [a, b, c])]), 1, true],
    ["not any of three: none may hold", group("not", false, [group("any", true, [a, b, c])]), 3, false],
    ["not two of three: two must not hold", group("not", "unknown", [group("atLeastOf", "unknown", [a, b, c], 2)]), 2, "unknown"],
  ])("reads %s", (_name, condition, need, met) => {
    expect(requirementOf(condition, undefined)).toMatchObject({ kind: "group", need, met });
  });

  it("carries a not down to the test", () => {
    expect(requirementOf(group("not", false, [a]), undefined)).toMatchObject({ kind: "test", wanted: false, met: false });
    expect(requirementOf(group("not", true, [group("not", false, [a])]), undefined)).toMatchObject({ wanted: true, met: true });
  });

  it("reads a group of one as its member", () => {
    expect(requirementOf(group("all", true, [a]), undefined)).toMatchObject({ kind: "test", met: true });
  });

  it("takes the source of a test from the rubric's own condition, also below a not", () => {
    const condition = { not: { any: [{ fact: "a", is: true, source: "law" }, { fact: "b", is: true }] } } as const;
    const result = group("not", false, [group("any", true, [a, b])]);
    expect(testsOf(requirementOf(result, condition)).map(({ source }) => source)).toEqual(["law", undefined]);
  });
});
