import { describe, expect, it } from "vitest";
import type { FactInput, FactsOf } from "../../src/core/fact.js";
import { changjieVillage } from "./changjie-village.js";
import { score, withReason, type Points } from "./support/score.js";

type VillageFacts = FactsOf<typeof changjieVillage.facts>;

/** A month of which everything is known. */
const month = {
  "meetings.absences": 3, // 3 × −0.1 = −0.3
  "tasks.undone": 2, // 2 × −1 = −2
  "tasks.undoneAfterReminder": 1, // once more −1; 10 − 0.3 − 2 − 1 = 6.7
  "officials.case": "punished", // −3, of another official, so half: −1.5
  "officials.caseIsOther": true,
  "members.yearsWithoutNew": 1, // fewer than three: 0
  "members.activists": 8, // two or more: 0; three above five: 3 × 0.5 = 1.5
  "contest.prize": "second", // 2
  "elections.deduction": withReason(-0.5), // −0.5
  "households.bonus": withReason(3), // 3; 10 − 1.5 + 1.5 + 2 − 0.5 + 3 = 14.5
  "practice.stationWorkDone": true, // 0
  "practice.redVestSessions": 6, // two short of eight: 2 × −0.5 = −1
  "culture.events": 3, // two short of five: −1
  "culture.artTeams": 1, // fewer than two: −0.5
  "festivals.sessions": 4, // 4, at most 3
  "goodPeople.recommended": 1, // 1
  "goodPeople.honour": "ningbo", // 2
  "platform.active": 30, // 30 % is below half, so the deduction applies
  "platform.registered": 100,
  "platform.deduction": withReason(-2), // −2; 10 − 1 − 1 − 0.5 + 3 + 1 + 2 − 2 = 11.5
  "recruits.examined": 17, // 85 %: three times 5 % down, 3 × −0.5 = −1.5; 8.5
  "recruits.called": 20,
  "projects.bonus": withReason(5), // 5
  "projects.deduction": 0, // nothing is taken, and that needs no reason
  "work.praised": "city", // 6
  "work.spread": "town", // 4, and 6 is higher
  "village.advanced": "county", // 4; 6 + 4 = 10
  "notices.town": 2, // −2
  "notices.above": "committee", // −4, from the city, so twice: −8; −2 − 8 = −10
  "notices.aboveIsCity": true,
  "audit.casesHandedOver": false,
  "safety.majorAccident": false,
} as const satisfies VillageFacts;

const line = (id: string, facts: VillageFacts): Points | undefined => score(changjieVillage, facts).lines[id];

describe("a village of Changjie", () => {
  it("gets, deduction by deduction, what the sheet says", () => {
    const { criteria, total, assessment } = score(changjieVillage, month);
    expect(criteria).toEqual({
      general: 6.7,
      organization: 14.5,
      publicity: 11.5,
      recruiting: 8.5,
      "key-projects": 5,
      additions: 10,
      deductions: -10,
    });
    // 6.7 + 14.5 + 11.5 + 8.5 + 5 + 10 − 10
    expect(total).toBe(46.2);
    expect(assessment.issues).toEqual([]);
    expect(assessment.completeness).toEqual({ known: 32, asked: 32 });
  });

  it("fails the lines that cost it points and passes the others", () => {
    const { assessment } = score(changjieVillage, month);
    const failed = assessment.criteria.flatMap(({ items }) => items.filter(({ outcome }) => outcome === "fail").map(({ id }) => id));
    expect(failed).toEqual([
      "absences",
      "tasks",
      "tasks-after-reminder",
      "official-case",
      "elections",
      "red-vests",
      "culture",
      "art-teams",
      "platform",
      "examined",
      "town-notices",
      "notice-above",
    ]);
  });

  it.each<readonly [string, number, number]>([
    ["members.yearsWithoutNew", 2, 0],
    ["members.yearsWithoutNew", 3, -5],
    ["members.yearsWithoutNew", 4, -6],
    ["members.yearsWithoutNew", 6, -8],
  ])("takes 5 for three years without a new member and 1 for each more: %s %i", (id, years, points) => {
    expect(line("no-new-member", { [id]: years })).toBe(points);
  });

  it.each<readonly [number, number]>([
    [4, 0],
    [5, 0],
    [6, 0.5],
    [9, 2],
    [10, 2],
  ])("gives 0.5 for each applicant above five, 2 at most: %i", (activists, points) => {
    expect(line("many-activists", { "members.activists": activists })).toBe(points);
  });

  it.each<readonly [number, number, number]>([
    [100, 100, 0],
    [96, 100, 0],
    [95, 100, -0.5],
    [91, 100, -0.5],
    [90, 100, -1],
    [17, 20, -1.5],
    [0, 20, -10],
    // Nobody was called up: nobody is missing.
    [0, 0, 0],
  ])("takes 0.5 for each full 5 %% of recruits not examined: %i of %i", (examined, called, points) => {
    expect(line("examined", { "recruits.examined": examined, "recruits.called": called })).toBe(points);
  });

  it.each<readonly [VillageFacts["work.praised"] & FactInput, VillageFacts["work.spread"] & FactInput, Points]>([
    ["none", "none", 0],
    ["county", "town", 4],
    ["province", "county", 10],
    ["province", null, [10, 20]],
    [null, "city", 12],
    [["town", "county"], ["none", "town"], [2, 4]],
  ])("counts one project once, at its highest: praised %s, spread %s", (praised, spread, points) => {
    expect(line("one-project", { "work.praised": praised, "work.spread": spread })).toEqual(points);
  });

  it("leaves the platform alone where half of its volunteers are active", () => {
    const facts = { "platform.active": 50, "platform.registered": 100, "platform.deduction": withReason(-2) };
    expect(line("platform", facts)).toBe(0);
    expect(line("platform", { ...facts, "platform.active": 49 })).toBe(-2);
  });

  it("opens points at discretion that nobody gave a reason for, or that are not within bounds", () => {
    const issuesOf = (facts: VillageFacts) => score(changjieVillage, facts).assessment.issues.map(({ code }) => code);
    expect(line("elections", { "elections.deduction": -2 })).toEqual([-3, 0]);
    expect(issuesOf({ "elections.deduction": -2 })).toEqual(["fact.reason-missing"]);
    // −0.2 is less than the least that may be taken.
    expect(line("elections", { "elections.deduction": withReason(-0.2) })).toEqual([-3, 0]);
    expect(issuesOf({ "elections.deduction": withReason(-0.2) })).toEqual(["fact.out-of-bounds"]);
    expect(line("elections", { "elections.deduction": withReason(-2) })).toBe(-2);
    expect(issuesOf({ "elections.deduction": withReason(-2) })).toEqual([]);
  });

  it("says how far the points go where records say only part", () => {
    const { lines } = score(changjieVillage, {
      "practice.redVestSessions": { atLeast: 6 }, // 6余: two short at most
      "festivals.sessions": { atLeast: 2 }, // 2, or 3, and then the cap
      "tasks.undone": { atMost: 1 },
      "officials.case": "punished", // 3 off, or 1.5 if it was another official
      "members.yearsWithoutNew": { atLeast: 2, atMost: 3 },
      "notices.above": ["none", "department"], // 0, or 2 off, or 4 off if it came from the city
      "platform.active": { atLeast: 40 }, // 40 to 100 %: the deduction may not apply, or be anything from 0 to 3 off
      "platform.registered": 100,
      "recruits.examined": 18, // of 18 to 20: 90 to 100 %
      "recruits.called": { atMost: 20 },
    });
    expect(lines).toMatchObject({
      "red-vests": [-1, 0],
      festivals: [2, 3],
      tasks: [-1, 0],
      "official-case": [-3, -1.5],
      "no-new-member": [-5, 0],
      "notice-above": [-4, 0],
      platform: [-3, 0],
      examined: [-1, 0],
    });
  });

  it("loses everything by a veto, and keeps account of what it would have", () => {
    const { total, assessment } = score(changjieVillage, { ...month, "safety.majorAccident": true });
    expect(total).toBe(0);
    expect(assessment.beforeVeto.points).toMatchObject({ low: 46.2, high: 46.2 });
    // Nobody has asked for the audit's list yet: everything, or nothing.
    expect(score(changjieVillage, { ...month, "audit.casesHandedOver": null }).total).toEqual([0, 46.2]);
    // Three years without a new member cost 5 points and, by the veto, all: 46.2 − 5 is what would stand without it.
    const third = score(changjieVillage, { ...month, "members.yearsWithoutNew": 3 });
    expect([third.total, third.assessment.beforeVeto.points.low]).toEqual([0, 41.2]);
  });
});
