import { describe, expect, it } from "vitest";
import { asks, holds, plainStar, rubricOf, score, star, text, yesNo } from "../support/small-rubric.js";
import type { Assessment, Decision } from "../../src/core/assessment.js";
import type { FactInput } from "../../src/core/fact.js";
import type { Period } from "../../src/core/period.js";

const rubric = rubricOf({
  facts: { shown: yesNo },
  criteria: [plainStar("shown"), star("named", [])],
  decisionStages: [
    { id: "self", label: text, settles: false },
    { id: "village", label: text, settles: true },
    { id: "county", label: text, settles: true },
  ],
});

function decided(stage: string, outcome: "pass" | "fail", decidedOn = "2026-05-01", criterion = "named"): Decision {
  return { criterion, stage, outcome, decidedOn };
}

function assessed(decisions: readonly Decision[], facts: Record<string, FactInput> = {}, period?: Period): Assessment {
  return score(rubric, facts, { decisions, ...(period === undefined ? {} : { period }) });
}

const named = (decisions: readonly Decision[], period?: Period) => assessed(decisions, {}, period).criteria[1]!;
const codesOf = ({ issues }: Assessment) => issues.map(({ code }) => code);

describe("a decision on a star", () => {
  it("settles a star that is known by its name alone", () => {
    expect(named([decided("village", "pass")])).toMatchObject({
      outcome: "pass",
      observed: "incomplete",
      settledBy: { stage: "village" },
    });
    expect(named([decided("village", "fail")])).toMatchObject({ outcome: "fail", observed: "incomplete" });
  });

  it("of a higher stage settles it over a later one of a lower stage", () => {
    expect(named([decided("county", "fail", "2026-02-01"), decided("village", "pass", "2026-06-01")]).outcome).toBe("fail");
  });

  it("of the latest day settles it among those of one stage, in whatever order they are given", () => {
    const decisions = [
      decided("village", "fail", "2026-03-01"),
      decided("village", "pass", "2026-04-01"),
      decided("village", "fail", "2026-02-01"),
    ];
    expect(named(decisions)).toMatchObject({ outcome: "pass", settledBy: { decidedOn: "2026-04-01" } });
    expect(named([...decisions].reverse())).toMatchObject({ outcome: "pass", settledBy: { decidedOn: "2026-04-01" } });
  });

  it("of self-assessment never settles it", () => {
    expect(named([decided("self", "pass")])).toMatchObject({ outcome: "incomplete" });
    expect(named([decided("self", "pass")])).not.toHaveProperty("settledBy");
    expect(named([decided("village", "fail", "2026-01-01"), decided("self", "pass", "2026-06-01")]).outcome).toBe("fail");
  });

  it("after the day of assessment does not count, and on that day it does", () => {
    expect(named([decided("village", "pass", "2026-07-01")]).outcome).toBe("incomplete");
    expect(named([decided("village", "pass", "2026-06-30")]).outcome).toBe("pass");
  });

  it("outside the cycle does not count, and on its first and last day it does", () => {
    const cycle = { from: "2026-02-01", to: "2026-05-31" };
    expect(named([decided("village", "pass", "2026-01-31")], cycle).outcome).toBe("incomplete");
    expect(named([decided("village", "pass", "2026-02-01")], cycle).outcome).toBe("pass");
    expect(named([decided("village", "pass", "2026-05-31")], cycle).outcome).toBe("pass");
    expect(named([decided("village", "pass", "2026-06-01")], cycle).outcome).toBe("incomplete");
    expect(named([decided("village", "pass", "2020-01-01")]).outcome).toBe("pass");
  });

  it("counts towards the criteria met and the verdict", () => {
    expect(assessed([decided("village", "pass")], { shown: true })).toMatchObject({
      met: { low: 2, high: 2, max: 2 },
      verdict: "compliant",
    });
    expect(assessed([decided("village", "fail")], { shown: true })).toMatchObject({
      met: { low: 1, high: 1, max: 2 },
      verdict: "not-compliant",
    });
  });

  it("is told by the message of the star", () => {
    const { message } = named([decided("village", "pass")]);
    expect(message).toEqual({ key: "criterion.settled-pass", params: { stage: "village", decidedOn: "2026-05-01" } });
  });

  it("is carried as what a decision is made of, whatever else the record holds", () => {
    const evidence = [{ record: "minutes-7", by: "评议会", signedBy: "a name", scan: 1n }, { by: "nobody" } as never, null as never];
    const record = { ...decided("village", "pass"), evidence, chair: "a name" };
    const { settledBy } = named([record]);
    expect(settledBy).toEqual({ ...decided("village", "pass"), evidence: [{ record: "minutes-7", by: "评议会" }] });
    expect(settledBy?.evidence?.[0]).not.toBe(evidence[0]);
  });
});

describe("decisions that contradict each other", () => {
  const both = [decided("village", "pass"), decided("village", "fail")];

  it("leave the star open and say so", () => {
    const result = assessed(both, { shown: true });
    expect(result.criteria[1]).toMatchObject({ outcome: "incomplete", message: { key: "criterion.decisions-contradict" } });
    expect(result.met).toEqual({ low: 1, high: 2, max: 2 });
    expect(result.issues).toEqual([
      { code: "decisions.contradict", path: ["decisions"], params: { criterion: "named" }, severity: "error" },
    ]);
  });

  it("leave it open over what its lines say", () => {
    const onShown = both.map((decision) => ({ ...decision, criterion: "shown" }));
    expect(assessed(onShown, { shown: true }).criteria[0]).toMatchObject({ outcome: "incomplete", observed: "pass" });
  });

  it("do not matter below a higher stage that agrees with itself", () => {
    expect(named([...both, decided("county", "pass"), decided("county", "pass")]).outcome).toBe("pass");
  });
});

describe("a decision over observed lines", () => {
  it("settles the star, keeps the lines, and warns where they disagree", () => {
    const result = assessed([decided("village", "pass", "2026-05-01", "shown")], { shown: false });
    expect(result.criteria[0]).toMatchObject({ outcome: "pass", observed: "fail", items: [{ outcome: "fail" }] });
    expect(result.issues).toEqual([
      {
        code: "decision.disagrees-with-observation",
        path: ["criteria", "shown"],
        params: { criterion: "shown", observed: "fail" },
        severity: "warning",
      },
    ]);
  });

  it("does not warn where they agree or leave it open", () => {
    expect(codesOf(assessed([decided("village", "pass", "2026-05-01", "shown")], { shown: true }))).toEqual([]);
    expect(codesOf(assessed([decided("village", "pass", "2026-05-01", "shown")]))).toEqual([]);
  });

  it("also says that the star applies, so that one not met is settled for the verdict", () => {
    const applies = { condition: holds("farms"), otherwise: "excluded" } as const;
    const farm = star("shown", [asks("line", holds("shown"), { required: true, appliesWhen: applies })]);
    const farms = { ...rubric, facts: { shown: yesNo, farms: yesNo }, criteria: [farm] };
    expect(score(farms, {}).verdict).toBe("undetermined");
    const failed = score(farms, {}, { decisions: [decided("village", "fail", "2026-05-01", "shown")] });
    expect(failed).toMatchObject({ verdict: "not-compliant", met: { low: 0, high: 0, max: 1 } });
  });

  it("is not needed: without it the lines decide", () => {
    expect(assessed([], { shown: true }).criteria[0]).toMatchObject({ outcome: "pass", observed: "pass" });
  });
});

describe("a decision that cannot be used", () => {
  it("is reported where it names no criterion or no stage of the rubric", () => {
    const result = assessed([decided("village", "pass", "2026-05-01", "other"), decided("province", "pass")]);
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["decision.unknown-criterion", ["decisions", 0, "criterion"]],
      ["decision.unknown-stage", ["decisions", 1, "stage"]],
    ]);
    expect(result.criteria[1]!.outcome).toBe("incomplete");
  });

  // An app may write 达到 or true: that must not cost the household its star.
  it.each(["达到", "met", true, null, undefined])("is reported where its outcome is %s, and settles nothing", (outcome) => {
    const result = assessed([{ ...decided("village", "pass"), outcome: outcome as never }]);
    expect(result.issues).toMatchObject([{ code: "decision.unknown-outcome", path: ["decisions", 0, "outcome"], severity: "error" }]);
    expect(result.criteria[1]).toMatchObject({ outcome: "incomplete" });
    expect(result.criteria[1]).not.toHaveProperty("settledBy");
    const beside = assessed([{ ...decided("county", "pass"), outcome: outcome as never }, decided("village", "pass")]);
    expect(beside.criteria[1]).toMatchObject({ outcome: "pass", settledBy: { stage: "village" } });
  });

  it.each([[null], [7], ["pass"], [[]]])("is reported where it is no record but %j", (wrong) => {
    const result = assessed([wrong as never, decided("village", "fail")]);
    expect(result.issues).toEqual([
      { code: "input.wrong-type", path: ["decisions", 0], params: { expected: "object" }, severity: "error" },
    ]);
    expect(result.criteria[1]!.outcome).toBe("fail");
  });

  it("is reported a hundred times at the most, and how often it was not", () => {
    const many = Array.from({ length: 140 }, () => decided("village", "pass", "2026-05-01", "other"));
    const { issues } = assessed([...many, decided("village", "pass"), decided("village", "fail")]);
    expect(issues.map(({ code }) => code).slice(98)).toEqual([
      "decision.unknown-criterion",
      "decision.unknown-criterion",
      "issues.omitted",
      "decisions.contradict",
    ]);
    expect(issues[100]?.params).toEqual({ count: 40 });
  });

  it("is reported where its day does not exist", () => {
    const result = assessed([decided("village", "pass", "2026-02-30")]);
    expect(result.issues).toMatchObject([{ code: "decision.bad-date", path: ["decisions", 0, "decidedOn"] }]);
    expect(result.criteria[1]!.outcome).toBe("incomplete");
  });

  it("is reported where the rubric has no stages", () => {
    const withoutStages = rubricOf({ facts: rubric.facts, criteria: rubric.criteria });
    expect(codesOf(score(withoutStages, {}, { decisions: [decided("village", "pass")] }))).toEqual(["decision.unknown-stage"]);
  });
});
