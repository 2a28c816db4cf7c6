import { describe, expect, it } from "vitest";
import { toDecisions } from "../../src/facts/to-decisions.js";
import { scoreTenStars } from "../../src/score/score-ten-stars.js";
import type { StarDecision } from "../../src/model/star-decision.js";

const decision = (householdId: string, star: string, outcome: StarDecision["decision"]): StarDecision => ({
  householdId,
  star,
  decision: outcome,
  stage: "committee",
  body: "村评议委员会",
  decidedOn: "2026-10-20",
  evidence: [{ record: "minutes-1" }],
});

describe("star decisions as the engine takes them", () => {
  it("are those of the household, in order, without body and household", () => {
    const all = [decision("h-1", "thrift", "met"), decision("h-2", "thrift", "not-met"), decision("h-1", "integrity", "not-met")];
    const shared = { stage: "committee", decidedOn: "2026-10-20", evidence: [{ record: "minutes-1" }] };
    expect(toDecisions(all, "h-1")).toEqual([
      { criterion: "thrift", outcome: "pass", ...shared },
      { criterion: "integrity", outcome: "fail", ...shared },
    ]);
  });

  it("that say neither met nor not met are handed on for the engine to refuse, and so is what is no record", () => {
    const odd = { ...decision("h-1", "thrift", "met"), decision: "达到" as never };
    const handed = toDecisions([null as never, odd, decision("h-2", "thrift", "met"), 7 as never], "h-1");
    expect(handed).toMatchObject([null, { criterion: "thrift", outcome: "达到" }, 7]);
    const { criteria, issues } = scoreTenStars({ household: { id: "h-1" }, decisions: [odd] }, { asOf: "2026-12-31" });
    expect(criteria.find(({ id }) => id === "thrift")?.outcome).toBe("incomplete");
    expect(issues.map(({ code }) => code)).toEqual(["decision.unknown-outcome"]);
  });

  it("share nothing with the record of the host", () => {
    const given = decision("h-1", "thrift", "met");
    const [taken] = toDecisions([given], "h-1");
    expect(taken?.evidence).toEqual(given.evidence);
    expect(taken?.evidence?.[0]).not.toBe(given.evidence[0]);
  });

  it("are none where there are none", () => {
    expect(toDecisions([], "h-1")).toEqual([]);
    expect(toDecisions(null, "h-1")).toEqual([]);
  });
});
