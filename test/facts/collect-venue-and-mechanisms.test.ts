import { describe, expect, it } from "vitest";
import type { Station, Venue } from "../../src/model/station.js";
import { afterYear, factsAsOf, factsOfYear, stationWith } from "./station-builder.js";

const venueFacts = (venue: Venue, rest: Partial<Station> = {}) => factsAsOf({ station: stationWith({ venue, ...rest }) });

describe("the venue", () => {
  it.each<[string, Venue, boolean | null]>([
    ["stated", { exists: true }, true],
    ["denied", { exists: false }, false],
    ["a named room", { rooms: { entries: [{ name: "图书室" }] } }, true],
    ["a shared place", { coLocatedWith: ["党群服务中心"] }, true],
    ["a use that is named", { functions: { entries: ["理论宣讲"], etc: true } }, true],
    ["a platform", { platforms: { entries: ["fitness"] } }, true],
    ["seats", { indoorSeats: 20 }, true],
    ["nothing but empty lists", { rooms: { entries: [] }, coLocatedWith: [] }, null],
    ["a hanging plate, which needs no room", { plateHung: true }, null],
  ])("exists: %s", (_what, venue, value) => {
    expect(venueFacts(venue).facts["venue.exists"].value).toBe(value);
  });

  it("exists where rooms are counted, and not surely where they are 近10", () => {
    const rooms = (form: "atLeast" | "atMost") => [{ measure: "rooms", count: { unit: "rooms", form, value: 10 } }] as const;
    expect(venueFacts({}, { figures: rooms("atLeast") }).facts["venue.exists"].value).toBe(true);
    expect(venueFacts({}, { figures: rooms("atMost") }).facts["venue.exists"].value).toBeNull();
  });

  it("denied beside a named room is a contradiction, and then not known", () => {
    const { facts, issues } = venueFacts({ exists: false, rooms: { entries: [{ name: "图书室" }] } });
    expect(facts["venue.exists"].value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["figures.contradict", { fact: "venue.exists" }]]);
  });

  it.each<[string, Venue, unknown]>([
    ["stated", { indoorSeats: 50 }, 50],
    ["of one room, others may be larger", { rooms: { entries: [{ name: "甲", seats: 30 }, { name: "乙" }] } }, { atLeast: 30 }],
    ["stated, with a smaller room", { indoorSeats: 50, rooms: { entries: [{ name: "甲", seats: 30 }] } }, 50],
    ["not stated", { rooms: { entries: [{ name: "甲" }] } }, null],
  ])("seats: %s", (_what, venue, value) => {
    expect(venueFacts(venue).facts["venue.indoor-seats"].value).toEqual(value);
  });

  it.each([-1, Number.NaN, Infinity])("%s seats are an issue, and not known", (indoorSeats) => {
    const { facts, issues } = venueFacts({ indoorSeats });
    expect(facts["venue.indoor-seats"].value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params["fact"]])).toEqual([["fact.out-of-domain", "venue.indoor-seats"]]);
  });

  it("30 seats in one room, and 20 in the largest, contradict each other", () => {
    const { facts, issues } = venueFacts({ indoorSeats: 20, rooms: { entries: [{ name: "甲", seats: 30 }] } });
    expect(facts["venue.indoor-seats"].value).toEqual({ atLeast: 20 });
    expect(issues.map(({ code }) => code)).toEqual(["figures.contradict"]);
  });

  it("has ten rooms or more where 10余 stand beside a list of four", () => {
    const figures = [{ measure: "rooms", count: { unit: "rooms", form: "atLeast", value: 10 } }] as const;
    const rooms = { entries: ["甲", "乙", "丙", "丁"].map((name) => ({ name })), etc: true as const };
    expect(venueFacts({ rooms }, { figures }).facts["venue.rooms"].value).toEqual({ atLeast: 10 });
  });

  it.each([
    [{ entries: ["theory", "theory", "fitness"] }, { atLeast: 2 }],
    [{ entries: ["theory", "fitness"], completeTo: afterYear }, 2],
  ] as const)("serves platforms: %j", (platforms, value) => {
    expect(venueFacts({ platforms }).facts["venue.platforms"].value).toEqual(value);
  });

  it("shows plate, sign and hours as stated", () => {
    const { facts } = venueFacts({ plateHung: true, volunteerPointSigned: false });
    expect(facts["venue.plate-hung"].value).toBe(true);
    expect(facts["venue.volunteer-point-signed"].value).toBe(false);
    expect(facts["venue.opening-hours-posted"].value).toBeNull();
  });
});

describe("mechanisms", () => {
  const mechanismFacts = (parts: Partial<Station>) => factsOfYear({ station: stationWith(parts) }).facts;
  it.each<[string, Partial<Station>, boolean | null, boolean | null]>([
    ["a post that is the party secretary's", { head: { post: "社区书记", isPartySecretary: true } }, true, true],
    ["another post", { head: { post: "主任", isPartySecretary: false } }, true, false],
    ["a post of which nobody says that", { head: { post: "站长" } }, true, null],
    ["a vacant post", { head: { vacant: true } }, false, false],
    ["a blank post", { head: { post: " " } }, null, null],
    ["nothing said", {}, null, null],
  ])("the head: %s", (_what, parts, named, secretary) => {
    const facts = mechanismFacts(parts);
    expect(facts["mechanisms.head-post-named"].value).toBe(named);
    expect(facts["mechanisms.head-is-party-secretary"].value).toBe(secretary);
  });

  it.each<[string, Station["postedRules"], boolean | null]>([
    ["posted", { entries: [{ kind: "work-rules" }] }, true],
    ["not on an open list", { entries: [{ kind: "workflow" }] }, null],
    ["not on a complete list", { entries: [{ kind: "workflow" }], completeTo: afterYear }, false],
    ["no list", undefined, null],
  ])("work rules: %s", (_what, postedRules, value) => {
    const facts = mechanismFacts(postedRules === undefined ? {} : { postedRules });
    expect(facts["mechanisms.work-rules-posted"].value).toBe(value);
  });

  it.each<[string, Partial<Station>, boolean | null]>([
    ["stated", { rolesWritten: true }, true],
    ["denied", { rolesWritten: false }, false],
    ["shown by posted duties", { postedRules: { entries: [{ kind: "duties" }] } }, true],
    ["denied and shown", { rolesWritten: false, postedRules: { entries: [{ kind: "duties" }] } }, null],
    ["not stated", {}, null],
  ])("duties written: %s", (_what, parts, value) => {
    expect(mechanismFacts(parts)["mechanisms.roles-written"].value).toBe(value);
  });

  const days = ["2022-12-31", "2023-03-01", "2023-03-01", "2023-11-20", "2024-01-01"];
  it.each<[string, Station["deliberations"], string, unknown]>([
    ["two days of the year, list open", { entries: days }, afterYear, { atLeast: 2 }],
    ["two days of the year, list complete", { entries: days, completeTo: "2023-12-31" }, afterYear, 2],
    ["one day by June, list complete to then", { entries: days, completeTo: "2023-06-30" }, "2023-06-30", { atLeast: 1 }],
    ["no list", undefined, afterYear, null],
  ])("deliberations: %s", (_what, deliberations, asOf, value) => {
    const station = stationWith(deliberations === undefined ? {} : { deliberations });
    expect(factsOfYear({ station }, asOf).facts["mechanisms.deliberations-in-period"].value).toEqual(value);
  });

  it("has staff and budget as stated", () => {
    const facts = mechanismFacts({
      budgetExists: false,
      figures: [{ measure: "staff", count: { unit: "persons", form: "atLeast", value: 1 } }],
    });
    expect(facts["mechanisms.staff"].value).toEqual({ atLeast: 1 });
    expect(facts["mechanisms.budget-exists"].value).toBe(false);
  });
});

describe("evidence", () => {
  it("of the station stands behind what the station states, and nothing behind silence", () => {
    const evidence = [{ record: "report-1", on: "2023-06-01" }];
    const { facts } = factsAsOf({ station: stationWith({ head: { post: "社区书记" }, evidence }) });
    expect(facts["mechanisms.head-post-named"]).toEqual({ value: true, evidence });
    expect(facts["mechanisms.budget-exists"]).toEqual({ value: null });
  });

  it("of entries stands behind what a list shows, each record once", () => {
    const evidence = [{ record: "roster" }];
    const team = (id: string) => ({ id, stationId: "s-1", name: "队", evidence });
    expect(factsAsOf({ teams: [team("t-1"), team("t-2")] }).facts["teams.total"]).toEqual({ value: { atLeast: 2 }, evidence });
  });
});
