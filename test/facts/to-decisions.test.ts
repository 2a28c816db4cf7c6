import { describe, expect, it } from "vitest";
import { toDecisions } from "../../src/facts/to-decisions.js";
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

  it("are none where there are none", () => {
    expect(toDecisions([], "h-1")).toEqual([]);
  });
});
