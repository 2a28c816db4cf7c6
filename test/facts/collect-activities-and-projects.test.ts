import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/model/activity.js";
import type { Project } from "../../src/model/project.js";
import type { FigurePeriod, ReportedFigure } from "../../src/model/reported-figure.js";
import { activity, afterYear, factsAsOf, factsOfYear, sessions, stationId, stationWith, year } from "./station-builder.js";

const withFigures = (...figures: readonly ReportedFigure[]) => ({ station: stationWith({ figures }) });
const wholeYear: FigurePeriod = { kind: "dates", ...year };

// Semantics of periods, on reported figures.
describe("sessions of the year by a reported figure", () => {
  it.each<[string, ReportedFigure, unknown]>([
    ["44 in exactly the year", sessions("exact", 44, wholeYear), 44],
    ["60余 in exactly the year", sessions("atLeast", 60, wholeYear), { atLeast: 60 }],
    ["近60 in exactly the year", sessions("atMost", 60, wholeYear), { atMost: 60 }],
    ["20 up to June", sessions("exact", 20, { kind: "dates", from: "2023-01-01", to: "2023-06-30" }), { atLeast: 20 }],
    ["近20 up to June, which bounds nothing", sessions("atMost", 20, { kind: "dates", from: "2023-01-01", to: "2023-06-30" }), null],
    ["44 of 2023 so far, the day not named", sessions("exact", 44, { kind: "year-to-date", year: 2023 }), { atLeast: 44 }],
    ["44 of 2023 so far, to its last day", sessions("exact", 44, { kind: "year-to-date", to: "2023-12-31" }), 44],
    ["44 of this year so far, the year not named", sessions("exact", 44, { kind: "year-to-date" }), null],
    ["60余 of an unknown period", sessions("atLeast", 60), null],
    ["44 since creation", sessions("exact", 44, { kind: "since-creation", to: "2023-12-31" }), null],
    ["44 from December on, reaching outside", sessions("exact", 44, { kind: "dates", from: "2022-12-01", to: "2023-12-31" }), null],
    ["44 up to January, reaching outside", sessions("exact", 44, { kind: "dates", from: "2023-06-01", to: "2024-01-10" }), null],
    ["30 of one project", { ...sessions("exact", 30, wholeYear), projectId: "p-1" }, { atLeast: 30 }],
  ])("%s", (_what, figure, value) => {
    expect(factsOfYear(withFigures(figure)).facts["activities.sessions-in-period"].value).toEqual(value);
  });

  it("is a lower bound while the year still runs", () => {
    const { facts } = factsOfYear(withFigures(sessions("exact", 44, wholeYear)), "2023-06-30");
    expect(facts["activities.sessions-in-period"].value).toEqual({ atLeast: 44 });
  });

  it("is not known from a figure of days that lie ahead", () => {
    const autumn = sessions("exact", 9, { kind: "dates", from: "2023-09-01", to: "2023-12-31" });
    expect(factsOfYear(withFigures(autumn), "2023-06-30").facts["activities.sessions-in-period"].value).toBeNull();
  });

  it("is a lower bound where a project reports them", () => {
    const projects = [{ id: "p-1", stationId, name: "项目", figures: [sessions("exact", 24, wholeYear)] }];
    expect(factsOfYear({ projects }).facts["activities.sessions-in-period"].value).toEqual({ atLeast: 24 });
  });

  it.each([true, false])("that cannot be is one issue, with a period or without: %s", (isOfYear) => {
    const broken = withFigures(sessions("exact", Number.NaN, wholeYear));
    const { issues } = isOfYear ? factsOfYear(broken) : factsAsOf(broken);
    expect(issues.map(({ code }) => code)).toEqual(["fact.out-of-domain"]);
  });

  it("is not known without a period", () => {
    const { facts } = factsAsOf(withFigures(sessions("exact", 44, wholeYear)));
    expect(facts["activities.sessions-in-period"].value).toBeNull();
    expect(facts["activities.months-with-session"].value).toBeNull();
    expect(facts["activities.months-in-period"].value).toBeNull();
  });

  it("of a half-year and a project are never added up", () => {
    const half = sessions("exact", 20, { kind: "dates", from: "2023-01-01", to: "2023-06-30" });
    const other = sessions("exact", 24, { kind: "dates", from: "2023-07-01", to: "2023-12-31" });
    expect(factsOfYear(withFigures(half, other)).facts["activities.sessions-in-period"].value).toEqual({ atLeast: 24 });
  });
});

describe("whether any activity was ever held", () => {
  it.each<[string, ReportedFigure, boolean | null]>([
    ["60余 of an unknown period", sessions("atLeast", 60), true],
    ["44 of this year so far", sessions("exact", 44, { kind: "year-to-date" }), true],
    ["24 since creation", sessions("exact", 24, { kind: "since-creation" }), true],
    ["近60, which may be none", sessions("atMost", 60), null],
    ["a figure that runs beyond asOf", sessions("exact", 44, { kind: "dates", from: "2023-01-01", to: "2024-12-31" }), null],
  ])("by a figure: %s", (_what, figure, value) => {
    expect(factsAsOf(withFigures(figure)).facts["activities.held"].value).toBe(value);
  });

  it.each<[string, readonly Activity[], string | undefined, boolean | null]>([
    ["an activity without a day", [activity("a")], undefined, true],
    ["an activity after asOf", [activity("a", "2024-02-01")], undefined, null],
    ["an activity on asOf", [activity("a", afterYear)], undefined, true],
    ["an open list without entries", [], undefined, null],
    ["a complete list without entries", [], afterYear, false],
    ["a list without entries, complete the day before", [], "2024-01-14", null],
    ["an activity of no session", [activity("a", "2023-01-01", { sessions: { unit: "sessions", form: "exact", value: 0 } })], afterYear, false],
  ])("by a list: %s", (_what, entries, completeTo, value) => {
    const activities = { entries, ...(completeTo === undefined ? {} : { completeTo }) };
    expect(factsAsOf({ activities }).facts["activities.held"].value).toBe(value);
  });

  it("by the figures of a project", () => {
    const projects = [{ id: "p-1", stationId, name: "项目", figures: [sessions("exact", 24, { kind: "since-creation" })] }];
    expect(factsAsOf({ projects }).facts["activities.held"].value).toBe(true);
  });

  it("is open where a figure contradicts a complete empty list", () => {
    const { facts, issues } = factsAsOf({ ...withFigures(sessions("exact", 44)), activities: { entries: [], completeTo: afterYear } });
    expect(facts["activities.held"].value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["figures.contradict", { fact: "activities.held" }]]);
  });
});

describe("sessions and months of the year by a list", () => {
  const twice = { sessions: { unit: "sessions", form: "exact", value: 2 } } as const;
  const entries = [
    activity("before", "2022-12-31"),
    activity("first-day", "2023-01-01"),
    activity("same-month", "2023-01-20", twice),
    activity("last-day", "2023-12-31"),
    activity("after", "2024-01-01"),
  ];
  const spring = [activity("march", "2023-03-05"), activity("april", "2023-04-05")];
  it.each<[string, readonly Activity[], string | undefined, string, unknown, unknown]>([
    ["both ends count, list open", entries, undefined, afterYear, { atLeast: 4 }, { atLeast: 2, atMost: 12 }],
    ["both ends count, list complete", entries, "2023-12-31", afterYear, 4, 2],
    ["an activity without a day may belong to the year", [...spring, activity("undated")], "2023-12-31", afterYear, { atLeast: 2, atMost: 3 }, { atLeast: 2, atMost: 3 }],
    ["the list ends in November", entries, "2023-11-30", afterYear, { atLeast: 4 }, { atLeast: 2, atMost: 12 }],
    ["each id counts once", [...spring, ...spring], "2023-12-31", afterYear, 2, 2],
    ["the year still runs, whatever the list says of its rest", spring, "2023-12-31", "2023-06-30", { atLeast: 2 }, { atLeast: 2, atMost: 12 }],
    ["the year still runs", spring, "2023-06-30", "2023-06-30", { atLeast: 2 }, { atLeast: 2, atMost: 12 }],
    ["a day that is none does not count for sure", [activity("bad", "2023-02-30")], "2023-12-31", afterYear, { atMost: 1 }, { atMost: 1 }],
    ["no session", [], "2023-12-31", afterYear, 0, 0],
  ])("%s", (_what, listed, completeTo, asOf, count, months) => {
    const activities = { entries: listed, ...(completeTo === undefined ? {} : { completeTo }) };
    const { facts } = factsOfYear({ activities }, asOf);
    expect(facts["activities.sessions-in-period"].value).toEqual(count);
    expect(facts["activities.months-with-session"].value).toEqual(months);
  });

  it("a day that is none is an issue, and proves no session at any time", () => {
    const bad = activity("bad", "2023-02-30");
    const other: Activity = { id: "other", stationId: "s-9", on: "2023-02-30" };
    for (const [given, path] of [[[other, bad], ["activities", 1, "on"]], [{ entries: [other, bad] }, ["activities", "entries", 1, "on"]]] as const) {
      const { facts, issues } = factsOfYear({ activities: given });
      expect(facts["activities.held"].value).toBeNull();
      expect(facts["activities.sessions-in-period"].value).toBeNull();
      expect(issues).toEqual([{ code: "input.not-a-date", path, params: {}, severity: "error" }]);
    }
    expect(factsAsOf({ activities: { entries: [bad], completeTo: afterYear } }).facts["activities.held"].value).toBeNull();
  });

  it.each([
    { unit: "sessions", form: "exact", value: "3" },
    { unit: "sessions", form: "some", value: 3 },
    { unit: "persons", form: "exact", value: 3 },
    { unit: "sessions", form: "about", value: 3, within: -1 },
  ])("an entry whose sessions are %j was at least one, and is an issue", (count) => {
    const activities = { entries: [activity("a", "2023-05-01", { sessions: count as never })], completeTo: year.to };
    const { facts, issues } = factsOfYear({ activities });
    expect(facts["activities.sessions-in-period"].value).toEqual({ atLeast: 1 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["fact.out-of-domain", ["activities", "entries", 0, "sessions"]]]);
  });

  it.each([
    ["余", { form: "atLeast", value: 3 }, { atLeast: 3 }],
    ["近", { form: "atMost", value: 5 }, { atLeast: 1, atMost: 5 }],
    ["约", { form: "about", value: 5 }, { atLeast: 1 }],
  ] as const)("an entry of sessions written %s was at least one", (_what, count, value) => {
    const activities = { entries: [activity("a", "2023-05-01", { sessions: { unit: "sessions", ...count } })], completeTo: year.to };
    expect(factsOfYear({ activities }).facts["activities.sessions-in-period"].value).toEqual(value);
  });

  it("44 sessions fill at least one month, and 3 fill at most three", () => {
    const months = (value: number) =>
      factsOfYear(withFigures(sessions("exact", value, wholeYear))).facts["activities.months-with-session"].value;
    expect(months(44)).toEqual({ atLeast: 1, atMost: 12 });
    expect(months(3)).toEqual({ atLeast: 1, atMost: 3 });
    expect(months(0)).toBe(0);
  });

  it("44 reported beside a complete list of 4 contradict each other", () => {
    const { facts, issues } = factsOfYear({
      ...withFigures(sessions("exact", 44, wholeYear)),
      activities: { entries, completeTo: year.to },
    });
    expect(facts["activities.sessions-in-period"].value).toEqual({ atLeast: 4, atMost: 44 });
    expect(issues.map(({ params }) => params)).toEqual([{ fact: "activities.sessions-in-period" }]);
  });
});

describe("whether every session is logged", () => {
  const logged = { place: "广场", volunteers: { unit: "persons", form: "exact", value: 9 }, evidence: [{ record: "photo-1" }] } as const;
  it.each<[string, readonly Activity[], string | undefined, boolean | null]>([
    ["a complete log with all of it", [activity("a", "2023-05-01", logged)], year.to, true],
    ["a complete log, a place missing", [activity("a", "2023-05-01", logged), activity("b", "2023-06-01")], year.to, false],
    ["a log complete to June, a place missing", [activity("b", "2023-06-01")], "2023-06-30", false],
    ["a log complete to June with all of it", [activity("a", "2023-05-01", logged)], "2023-06-30", null],
    ["an open list, a place missing: the report may just not say", [activity("b", "2023-06-01")], undefined, null],
    ["a complete log with an entry without a day", [activity("a", "2023-05-01", logged), activity("c", undefined, logged)], year.to, null],
    ["a lapse of the year before", [activity("old", "2022-05-01"), activity("a", "2023-05-01", logged)], year.to, true],
  ])("%s", (_what, entries, completeTo, value) => {
    const activities = { entries, ...(completeTo === undefined ? {} : { completeTo }) };
    expect(factsOfYear({ activities }).facts["activities.all-logged"].value).toBe(value);
  });
});

describe("projects", () => {
  const project = (id: string, rest: Partial<Project>): Project => ({ id, stationId, ...rest });
  const whole = { name: "暖心家园", targetGroup: "老年人", startsOn: "2023-01-01", owner: "社区党委" };
  it.each<[string, readonly Project[] | undefined, string | undefined, unknown, unknown]>([
    ["no list", undefined, undefined, null, null],
    ["a name", [project("p", { name: "暖心家园" })], undefined, { atLeast: 1 }, null],
    ["a description", [project("p", { description: "元宵社火" })], undefined, { atLeast: 1 }, null],
    ["all elements", [project("p", whole)], undefined, { atLeast: 1 }, { atLeast: 1 }],
    ["all elements, list complete", [project("p", whole)], afterYear, 1, 1],
    ["an element not stated may still be so", [project("p", { name: "暖心家园" })], afterYear, 1, { atMost: 1 }],
    ["a complete list without entries", [], afterYear, 0, 0],
    ["a project that begins after asOf", [project("p", { ...whole, startsOn: "2024-06-01" })], afterYear, 0, 0],
  ])("%s", (_what, entries, completeTo, described, complete) => {
    const listed = entries === undefined ? {} : { projects: { entries, ...(completeTo === undefined ? {} : { completeTo }) } };
    const { facts } = factsAsOf(listed);
    expect(facts["projects.described"].value).toEqual(described);
    expect(facts["projects.complete"].value).toEqual(complete);
  });

  it("a bare number of projects names none, and none reported is none", () => {
    const reported = (value: number) => withFigures({ measure: "projects", count: { unit: "projects", form: "exact", value } });
    expect(factsAsOf(reported(5)).facts["projects.total"].value).toBe(5);
    expect(factsAsOf(reported(5)).facts["projects.described"].value).toEqual({ atMost: 5 });
    expect(factsAsOf(reported(0)).facts["projects.described"].value).toBe(0);
  });
});
