import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import type { Rubric } from "../../src/rubric/rubric.js";
import { fiveHavesReferenceInstituteRubric } from "../../src/standards/five-haves-reference-institute.js";
import { fiveHavesReferenceStationRubric } from "../../src/standards/five-haves-reference-station.js";
import { fiveHavesReferenceStrictRubric } from "../../src/standards/five-haves-reference-strict.js";
import { assessLine, missingCases, type LineCase } from "./assess-line.js";

/** The three outcomes of a yes/no line; its criterion fails with it and otherwise waits for the others. */
const yesNo = (criterion: string, item: string, fact: string): readonly LineCase[] => [
  [criterion, item, { [fact]: true }, "pass", "incomplete"],
  [criterion, item, { [fact]: false }, "fail", "fail"],
  [criterion, item, {}, "incomplete", "incomplete"],
];

/** The three outcomes of a threshold that is reached from below, at its edge. */
const reached = (criterion: string, item: string, fact: string, threshold: number, whenReached: "pass" | "incomplete" = "incomplete"): readonly LineCase[] => [
  [criterion, item, { [fact]: { atLeast: threshold } }, "pass", whenReached],
  [criterion, item, { [fact]: threshold - 1 }, "fail", "fail"],
  [criterion, item, { [fact]: { atLeast: threshold - 1 } }, "incomplete", "incomplete"],
];

const seats = (threshold: number): readonly LineCase[] => [
  ["venue", "indoor-seats", { "venue.exists": true, "venue.indoor-seats": threshold }, "pass", "incomplete"],
  ["venue", "indoor-seats", { "venue.exists": true, "venue.indoor-seats": threshold - 1 }, "fail", "fail"],
  ["venue", "indoor-seats", { "venue.exists": false }, "fail", "fail"],
  ["venue", "indoor-seats", { "venue.exists": true }, "incomplete", "incomplete"],
];

const volunteers = (registered: number | null): LineCase[2] => ({ "volunteers.registered": registered, "residents.total": 1386 });
const rate: readonly LineCase[] = [
  ["team", "volunteer-rate", volunteers(139), "pass", "incomplete"],
  // 20 volunteers in a village of 1386 are 1.4 %: the line fails, the criterion does not.
  ["team", "volunteer-rate", volunteers(20), "fail", "incomplete"],
  ["team", "volunteer-rate", volunteers(null), "incomplete", "incomplete"],
];

const months = (withSession: number): LineCase[2] => ({ "activities.months-in-period": 12, "activities.months-with-session": withSession });
const everyMonth: readonly LineCase[] = [
  ["activities", "every-month", months(12), "pass", "incomplete"],
  ["activities", "every-month", months(11), "fail", "fail"],
  ["activities", "every-month", { ...months(0), "activities.months-with-session": { atLeast: 5 } }, "incomplete", "incomplete"],
];

const shared: readonly LineCase[] = [
  ...yesNo("venue", "plate-hung", "venue.plate-hung"),
  ...yesNo("venue", "volunteer-point-signed", "venue.volunteer-point-signed"),
  ...yesNo("venue", "opening-hours-posted", "venue.opening-hours-posted"),
  ...rate,
  ...yesNo("activities", "all-logged", "activities.all-logged"),
  ...reached("projects", "project-complete", "projects.complete", 1, "pass"),
  ...yesNo("mechanisms", "head-is-party-secretary", "mechanisms.head-is-party-secretary"),
  ...yesNo("mechanisms", "roles-written", "mechanisms.roles-written"),
  ...yesNo("mechanisms", "work-rules-posted", "mechanisms.work-rules-posted"),
  ...yesNo("mechanisms", "workflow-posted", "mechanisms.workflow-posted"),
  ...reached("mechanisms", "deliberated", "mechanisms.deliberations-in-period", 2),
  ...reached("mechanisms", "staffed", "mechanisms.staff", 1),
  ...yesNo("mechanisms", "budgeted", "mechanisms.budget-exists"),
];

const station: readonly LineCase[] = [
  ...shared,
  ...seats(20),
  ...reached("venue", "platforms", "venue.platforms", 3),
  ...reached("team", "teams", "teams.total", 1, "pass"),
  ...reached("activities", "sessions", "activities.sessions-in-period", 12),
];

const strict: readonly LineCase[] = [
  ...shared,
  ...seats(20),
  ...reached("venue", "platforms", "venue.platforms", 3),
  ...reached("team", "teams", "teams.total", 2),
  ...reached("team", "team-kinds", "teams.categories", 3),
  ...everyMonth,
];

const villages = (withTeam: number | null): LineCase[2] => ({ "teams.villages": 21, "teams.villages-with-team": withTeam });
const kinds = (claimed: boolean | null, categories: number | null): LineCase[2] => ({
  "teams.eight-plus-n-claimed": claimed,
  "teams.categories": categories,
});
const institute: readonly LineCase[] = [
  ...shared,
  ...seats(50),
  ...reached("venue", "platforms", "venue.platforms", 5),
  ...reached("team", "teams", "teams.total", 1),
  ["team", "every-village", villages(21), "pass", "incomplete"],
  ["team", "every-village", villages(20), "fail", "fail"],
  ["team", "every-village", villages(null), "incomplete", "incomplete"],
  ["team", "eight-kinds", kinds(true, 8), "pass", "incomplete"],
  ["team", "eight-kinds", kinds(true, 7), "fail", "fail"],
  ["team", "eight-kinds", kinds(true, null), "incomplete", "incomplete"],
  ["team", "eight-kinds", kinds(null, 7), "incomplete", "incomplete"],
  ["team", "eight-kinds", kinds(false, 3), "inapplicable", "incomplete"],
  ...everyMonth,
];

const profiles: readonly (readonly [string, Rubric, readonly LineCase[]])[] = [
  ["所", fiveHavesReferenceInstituteRubric, institute],
  ["站", fiveHavesReferenceStationRubric, station],
  ["站, strict", fiveHavesReferenceStrictRubric, strict],
];

// In the station profile the team criterion has one required line, so a team decides it whatever the rate.
const withOwnCriterion = (name: string, one: LineCase): LineCase => {
  const [criterion, item, facts, line, outcome] = one;
  return name === "站" && item === "volunteer-rate" ? [criterion, item, { ...facts, "teams.total": 1 }, line, "pass"] : [criterion, item, facts, line, outcome];
};

describe.each(profiles)("the reference profile for %s", (name, rubric, cases) => {
  it.each(cases.map((one) => withOwnCriterion(name, one)))("%s, %s with %j: %s, the have %s", (criterion, item, facts, line, outcome) => {
    expect(assessLine(rubric, criterion, item, facts)).toEqual({ line, criterion: outcome });
  });

  it("has a case for every outcome of every line", () => {
    expect(missingCases(rubric, cases)).toEqual([]);
  });

  it("asks the same five in the national order", () => {
    expect(rubric.criteria.map(({ id }) => id)).toEqual(["venue", "team", "activities", "projects", "mechanisms"]);
  });
});

describe("a well kept village station", () => {
  const facts = {
    "venue.exists": true,
    "venue.indoor-seats": 40,
    "venue.platforms": 4,
    "venue.plate-hung": true,
    "venue.volunteer-point-signed": true,
    "venue.opening-hours-posted": true,
    "teams.total": 3,
    "volunteers.registered": 20,
    "residents.total": 1386,
    "activities.sessions-in-period": 14,
    "activities.all-logged": true,
    "projects.complete": 1,
    "mechanisms.head-is-party-secretary": true,
    "mechanisms.roles-written": true,
    "mechanisms.work-rules-posted": true,
    "mechanisms.workflow-posted": true,
    "mechanisms.deliberations-in-period": 2,
    "mechanisms.staff": 1,
    "mechanisms.budget-exists": true,
  } as const;
  it("is compliant, however few its registered volunteers", () => {
    const { verdict, met } = assess(fiveHavesReferenceStationRubric, facts, { subject: { id: "s-1" }, asOf: "2026-12-31" });
    expect(verdict).toBe("compliant");
    expect(met).toEqual({ low: 5, high: 5, max: 5 });
  });
});
