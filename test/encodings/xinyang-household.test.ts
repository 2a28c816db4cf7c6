import { describe, expect, it } from "vitest";
import { score } from "./support/score.js";
import { xinyangHousehold } from "./xinyang-household.js";

describe("a household of Xinyang", () => {
  const quiet = { "ledger.elderCare": 0, "ledger.publicWork": 0, "ledger.volunteering": 0, "ledger.awards": 0, "ledger.lavishBanquets": 0 };

  it("starts from 50", () => {
    expect(score(xinyangHousehold, quiet).total).toBe(50);
  });

  it("gains and loses by what the ledger booked", () => {
    // 50 + 5 + 10 + 3 − 8
    const facts = { ...quiet, "ledger.elderCare": 5, "ledger.volunteering": 10, "ledger.awards": 3, "ledger.lavishBanquets": 8 };
    expect(score(xinyangHousehold, facts).total).toBe(60);
    // Nothing keeps the points from falling below 0: the report names no floor.
    expect(score(xinyangHousehold, { ...quiet, "ledger.lavishBanquets": 60 }).total).toBe(-10);
  });

  it("keeps open what the ledger has only in part", () => {
    // 50 + 5余 (at least 5, at most the 999 that the declaration allows), less at most 2
    const facts = { ...quiet, "ledger.publicWork": { atLeast: 5 }, "ledger.lavishBanquets": { atMost: 2 } };
    expect(score(xinyangHousehold, facts).total).toEqual([53, 1049]);
  });
});
