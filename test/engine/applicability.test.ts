import { describe, expect, it } from "vitest";
import { asks, holds, rubricOf, score, scoreLine, star, tiersFrom, yesNo } from "../support/small-rubric.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { AppliesWhen } from "../../src/rubric/item.js";

const facts = { yes: yesNo, farms: yesNo, herds: yesNo };
const when = (fact: string, otherwise: AppliesWhen<Condition>["otherwise"]): AppliesWhen<Condition> => ({
  condition: holds(fact),
  otherwise,
});
const byPoints = { award: { by: "points", atLeast: 1 } } as const;

describe("a line that does not apply", () => {
  const points = (otherwise: AppliesWhen<Condition>["otherwise"], farms?: boolean) =>
    scoreLine(facts, asks("line", holds("yes"), { points: 4, appliesWhen: when("farms", otherwise) }), {
      yes: false,
      ...(farms === undefined ? {} : { farms }),
    }).points;

  it("adds nothing to points and maximum where the policy is `excluded`", () => {
    expect(points("excluded", false)).toEqual({ low: 0, high: 0, max: 0 });
    expect(points("excluded")).toEqual({ low: 0, high: 0, max: 4 });
  });

  it("adds its maximum to both where the policy is `full`", () => {
    expect(points("full", false)).toEqual({ low: 4, high: 4, max: 4 });
    expect(points("full")).toEqual({ low: 0, high: 4, max: 4 });
  });

  it("adds its maximum to the maximum alone where the policy is `zero`", () => {
    expect(points("zero", false)).toEqual({ low: 0, high: 0, max: 4 });
    expect(points("zero")).toEqual({ low: 0, high: 0, max: 4 });
  });

  it("never blocks an award by required lines", () => {
    const lines = [
      asks("farm", holds("yes"), { required: true, appliesWhen: when("farms", "excluded") }),
      asks("home", holds("herds"), { required: true }),
    ];
    const criteria = [star("only", lines)];
    expect(score(rubricOf({ facts, criteria }), { farms: false, yes: false, herds: true }).criteria[0]!.outcome).toBe("pass");
    expect(score(rubricOf({ facts, criteria }), { farms: true, yes: false, herds: true }).criteria[0]!.outcome).toBe("fail");
    expect(score(rubricOf({ facts, criteria }), { yes: false, herds: true }).criteria[0]!.outcome).toBe("incomplete");
  });
});

describe("a criterion whose lines do not apply", () => {
  const criteria = [
    star(
      "only",
      [
        asks("farm", holds("yes"), { points: 4, appliesWhen: when("farms", "full") }),
        asks("herd", holds("yes"), { points: 4, appliesWhen: when("herds", "full") }),
      ],
      byPoints
    ),
  ];

  it("is inapplicable where none of them applies, and nothing is then to be met", () => {
    expect(score(rubricOf({ facts, criteria }), { farms: false, herds: false })).toMatchObject({
      criteria: [{ outcome: "inapplicable" }],
      met: { low: 0, high: 0, max: 0 },
      verdict: "undetermined",
    });
  });

  it("is incomplete where none of them is known to apply, whatever its points", () => {
    expect(score(rubricOf({ facts, criteria }), { farms: false })).toMatchObject({
      criteria: [{ outcome: "incomplete", points: { low: 4, high: 8, max: 8 } }],
      met: { low: 0, high: 1, max: 1 },
    });
  });

  it("is judged where one of them applies", () => {
    expect(score(rubricOf({ facts, criteria }), { farms: true, yes: true }).criteria[0]!.outcome).toBe("pass");
  });
});

describe("percent", () => {
  const sure = star(
    "sure",
    [asks("sixty", holds("yes"), { points: 60 }), asks("thirty", { not: holds("yes") }, { points: 30 })],
    byPoints
  );
  const open = (more: object = {}) =>
    star("open", [asks("ten", holds("yes"), { points: 10, appliesWhen: when("farms", "excluded") })], { ...byPoints, ...more });

  it("of 60/90 with an open 10/10 is 66.67 to 70", () => {
    const { percent, points } = score(rubricOf({ facts, criteria: [sure, open()] }), { yes: true });
    expect(points).toEqual({ low: 60, high: 70, max: 100 });
    expect(percent).toEqual({ low: 66.67, high: 70 });
  });

  it("is bounded in the same way where a floor holds the open line", () => {
    const { percent } = score(rubricOf({ facts, criteria: [sure, open({ floor: 0 })] }), { yes: true });
    expect(percent).toEqual({ low: 66.67, high: 70 });
  });

  it("holds an open line under the ceiling of its criterion", () => {
    const { percent } = score(rubricOf({ facts, criteria: [sure, open({ ceiling: 5 })] }), { yes: true });
    expect(percent).toEqual({ low: 66.67, high: 68.42 });
  });

  it("takes open lines only while they raise or lower the whole", () => {
    const lines = [
      asks("half", holds("yes"), { points: 10 }),
      asks("other-half", { not: holds("yes") }, { points: 10 }),
      asks("open-full", holds("yes"), { points: 5, appliesWhen: when("farms", "excluded") }),
      asks("open-none", { not: holds("yes") }, { points: 5, appliesWhen: when("herds", "excluded") }),
    ];
    // 10/20 with 5/5 and 0/5 open: at most 15/25, at least 10/25.
    expect(score(rubricOf({ facts, criteria: [star("only", lines, byPoints)] }), { yes: true }).percent).toEqual({
      low: 40,
      high: 60,
    });
  });

  it("leaves out an open line that raised it at first, once better ones have raised it further", () => {
    const lines = [
      asks("none", { not: holds("yes") }, { points: 10 }),
      asks("full", holds("yes"), { points: 10, appliesWhen: when("farms", "excluded") }),
      asks("some", holds("yes"), {
        points: 10,
        times: [{ when: holds("yes"), factor: 0.2 }],
        appliesWhen: when("herds", "excluded"),
      }),
    ];
    // 0/10 with 10/10 and 2/10 open: 12/30 is more than nothing, 10/20 is more than that.
    expect(score(rubricOf({ facts, criteria: [star("only", lines, byPoints)] }), { yes: true }).percent).toEqual({
      low: 0,
      high: 50,
    });
  });

  it("is bounded where open lines have more different sums than anybody could try", () => {
    const lines = Array.from({ length: 23 }, (_, index) =>
      asks(`line-${index}`, { not: holds("yes") }, { points: 2 ** index / 100, appliesWhen: when("farms", "excluded") })
    );
    const ten = asks("ten", holds("yes"), { points: 10 });
    const criteria = [star("only", [ten, ...lines], { ...byPoints, floor: 0 })];
    // 10/10 where none of the open lines applies, 10/83896.07 where all of them do.
    expect(score(rubricOf({ facts, criteria }), { yes: true })).toMatchObject({
      points: { low: 10, high: 10, max: 83_896.07 },
      percent: { low: 0.01, high: 100 },
    });
  });

  it("is null where nothing has points", () => {
    const criteria = [star("only", [asks("line", holds("yes"), { required: true })])];
    expect(score(rubricOf({ facts, criteria, tiers: tiersFrom("percent", { any: 0 }) }), { yes: true })).toMatchObject({
      percent: null,
      tier: { low: null, high: null },
    });
  });

  it("proves no tier and no verdict where everything that has points may not apply", () => {
    const rubric = rubricOf({
      facts,
      criteria: [open()],
      tiers: tiersFrom("percent", { top: 90 }),
      verdict: { measure: "percent", atLeast: 90 },
    });
    const some = score(rubric, { yes: true });
    expect(some).toMatchObject({ percent: { low: 100, high: 100 }, tier: { low: null, high: "top" }, verdict: "undetermined" });
    expect(score(rubric, { yes: true, farms: false })).toMatchObject({
      percent: null,
      tier: { low: null, high: null },
      verdict: "undetermined",
    });
    expect(score(rubric, { yes: true, farms: true })).toMatchObject({ tier: { low: "top", high: "top" }, verdict: "compliant" });
  });
});
