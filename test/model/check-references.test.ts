import { about, atLeast, atMost, type Count, exact } from "../../src/core/count.js";
import { type Activity, checkReferences, type Dataset, type FigurePeriod, type ReportedFigure, type StarDecision, type Station } from "wenming/model";
import { describe, expect, it } from "vitest";
import { removeAt } from "./support/edit.js";
import { fullDataset } from "./support/full-records.js";
import { showIssue } from "./support/show-issues.js";

const found = (dataset: Dataset): string[] => checkReferences(dataset).map(showIssue);

const station: Station = { id: "s1", tier: "village-station", name: "测试站" };
const team = { id: "t1", stationId: "s1", name: "文艺队" };
const repeat = <T>(times: number, make: (index: number) => T): T[] => Array.from({ length: times }, (_, index) => make(index));

describe("records that fit each other", () => {
  it("give no issue", () => {
    expect(found(fullDataset)).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("are not asked about lists that are absent", () => {
    for (const list of Object.keys(fullDataset) as (keyof Dataset)[]) {
      expect(found({ [list]: fullDataset[list] }).filter((issue) => !issue.endsWith(`{"list":"${list}"}`)), list).toEqual([]);
    }
  });
});

describe("ids", () => {
  it.each(Object.keys(fullDataset) as (keyof Dataset)[])("are each other's only once: %s", (list) => {
    const [first] = fullDataset[list];
    expect(found({ [list]: [first, first, first] }).filter((issue) => issue.startsWith("reference.duplicate"))).toEqual([
      `reference.duplicate at ${list}.1.id`,
      `reference.duplicate at ${list}.2.id`,
    ]);
  });

  it("are not asked of decisions and entries that have none", () => {
    const unnamed = removeAt(fullDataset.decisions[0], ["id"]) as StarDecision;
    expect(found({ decisions: [unnamed, unnamed] })).toEqual([]);
  });

  it("may be shared by records of different kinds, and by entries of one register", () => {
    expect(found({ stations: [station], teams: [{ ...team, id: "s1" }] })).toEqual([]);
    const [register] = fullDataset.registers;
    expect(found({ registers: [{ ...register!, entries: [register!.entries[0]!, register!.entries[0]!] }] })).toEqual([]);
  });

  it("that name nothing are found at every place that has one", () => {
    const emptied: Dataset = {
      ...fullDataset,
      stations: [{ ...fullDataset.stations[1]!, parentId: "gone" }],
      teams: [{ ...fullDataset.teams[0]!, id: "t2", stationId: "gone" }],
      volunteers: [{ ...fullDataset.volunteers[0]!, teamIds: ["t2", "gone"] }],
      activities: [{ ...fullDataset.activities[0]!, id: "a2", stationId: "gone", projectId: "gone" }],
      projects: [{ ...fullDataset.projects[0]!, id: "p2", stationId: "gone", figures: [{ measure: "staff", count: exact("persons", 1), projectId: "gone" }] }],
      households: [],
    };
    expect(found(emptied).filter((issue) => issue.startsWith("reference.dangling"))).toEqual([
      'reference.dangling at stations.0.parentId {"list":"stations"}',
      'reference.dangling at stations.0.figures.1.projectId {"list":"projects"}',
      'reference.dangling at teams.0.stationId {"list":"stations"}',
      'reference.dangling at volunteers.0.teamIds.1 {"list":"teams"}',
      'reference.dangling at volunteers.0.service.entries.0.activityId {"list":"activities"}',
      'reference.dangling at activities.0.stationId {"list":"stations"}',
      'reference.dangling at activities.0.projectId {"list":"projects"}',
      'reference.dangling at projects.0.stationId {"list":"stations"}',
      'reference.dangling at projects.0.figures.0.projectId {"list":"projects"}',
      'reference.dangling at decisions.0.householdId {"list":"households"}',
      'reference.dangling at registers.0.entries.0.householdId {"list":"households"}',
    ]);
  });

  it("like toString and __proto__ are ids like any other", () => {
    expect(found({ stations: [{ ...station, id: "__proto__" }], teams: [{ ...team, stationId: "toString" }, { ...team, id: "t2", stationId: "__proto__" }] })).toEqual([
      'reference.dangling at teams.0.stationId {"list":"stations"}',
    ]);
  });
});

describe("levels and divisions", () => {
  const tiers = ["county-center", "township-institute", "village-station", "practice-point"] as const;

  it.each(tiers.flatMap((parent, high) => tiers.map((child, low) => [child, parent, high < low] as const)))("%s under %s: %s", (child, parent, fits) => {
    const stations = [{ ...station, id: "above", tier: parent }, { ...station, tier: child, parentId: "above" }];
    expect(found({ stations })).toEqual(fits ? [] : ["reference.tier-order at stations.1.parentId"]);
  });

  it("a station is not its own parent, nor the parent of its parent", () => {
    expect(found({ stations: [{ ...station, parentId: "s1" }] })).toEqual(["reference.tier-order at stations.0.parentId"]);
  });

  it.each([
    ["140728", "140728203", true],
    ["140728203", "140728203201", true],
    ["140728203000", "140728203201", true],
    ["140728203", "140728", true],
    ["140728203", "140728204201", false],
    ["140729", "140728203", false],
    [undefined, "140728203", true],
    ["140728", undefined, true],
  ])("%s above %s fits: %s", (outer, inner, fits) => {
    const withCode = <T extends object>(record: T, divisionCode: string | undefined): T => (divisionCode === undefined ? record : { ...record, divisionCode });
    const parent = withCode({ ...station, id: "above", tier: "township-institute" as const }, outer);
    const entry = { householdId: "h1", event: "attendance" as const, on: "2026-01-01" };
    const dataset: Dataset = {
      stations: [parent, withCode({ ...station, parentId: "above" }, inner)],
      teams: [withCode({ ...team, stationId: "above" }, inner)],
      households: [withCode({ id: "h1" }, inner)],
      registers: [withCode({ id: "r1", kind: "meeting-roster" as const, entries: [entry] }, outer)],
    };
    expect(found(dataset)).toEqual(
      fits
        ? []
        : [
            "reference.outside-division at stations.1.divisionCode",
            "reference.outside-division at teams.0.divisionCode",
            "reference.outside-division at registers.0.entries.0.householdId",
          ],
    );
    expect(checkReferences(dataset).every(({ severity }) => severity === "warning")).toBe(true);
  });
});

describe("figures of state beside lists", () => {
  const contradicts = (count: Count<"teams">, listed: number): boolean =>
    found({ stations: [{ ...station, figures: [{ measure: "teams", count }] }], teams: repeat(listed, (index) => ({ ...team, id: `t${index}` })) }).length > 0;

  it.each([
    [exact("teams", 0), 0, false],
    [exact("teams", 3), 4, true],
    [exact("teams", 3), 3, false],
    [exact("teams", 34), 2, false],
    [atLeast("teams", 3), 4, false],
    [atMost("teams", 3), 4, true],
    [about("teams", 3), 4, false],
    [about("teams", 3, { within: 1 }), 4, false],
    [about("teams", 3, { within: 1 }), 5, true],
  ])("%j beside %i teams listed: %s", (count, listed, answer) => {
    expect(contradicts(count, listed)).toBe(answer);
  });

  it("points to the figure, and only warns", () => {
    expect(checkReferences({ stations: [{ ...station, figures: [{ measure: "teams", count: exact("teams", 0) }] }], teams: [team] })).toEqual([
      { code: "figures.contradict", path: ["stations", 0, "figures", 0], params: { measure: "teams" }, severity: "warning" },
    ]);
  });

  it.each([
    [exact("rooms", 3), 2, undefined, false],
    [exact("rooms", 1), 2, undefined, true],
    [exact("rooms", 3), 2, "2026-06-30", true],
    [atLeast("rooms", 3), 2, "2026-06-30", true],
    [atLeast("rooms", 10), 4, undefined, false],
    [exact("rooms", 2), 2, "2026-06-30", false],
    [exact("rooms", 0), 0, "2026-06-30", false],
  ])("%j beside %i rooms listed, complete to %s: %s", (count, listed, completeTo, answer) => {
    const entries = repeat(listed, (index) => ({ name: `第${index}室` }));
    const rooms = completeTo === undefined ? { entries } : { entries, completeTo };
    expect(found({ stations: [{ ...station, venue: { rooms }, figures: [{ measure: "rooms", count }] }] }).length > 0).toBe(answer);
  });

  it("counts a volunteer of two teams once for the station, and for each of the teams", () => {
    const figure = (value: number): ReportedFigure => ({ measure: "volunteers", count: exact("persons", value) });
    const dataset = (value: number): Dataset => ({
      stations: [{ ...station, figures: [figure(value)] }],
      teams: [{ ...team, figures: [figure(value)] }, { ...team, id: "t2", figures: [figure(value)] }],
      volunteers: [{ id: "v1", teamIds: ["t1", "t2", "t2"] }, { id: "v2", teamIds: ["t2"] }, { id: "v3" }],
    });
    expect(found(dataset(2))).toEqual([]);
    expect(found(dataset(1)).map((issue) => issue.split(" ")[2])).toEqual(["stations.0.figures.0", "teams.1.figures.0"]);
  });

  it("counts the projects of the station and of no other", () => {
    const projects = ["s1", "s1", "s2"].map((stationId, index) => ({ id: `p${index}`, stationId, name: "甲" }));
    const stations = [{ ...station, figures: [{ measure: "projects" as const, count: exact("projects", 1) }] }, { ...station, id: "s2" }];
    expect(found({ stations, projects })).toEqual(['figures.contradict at stations.0.figures.0 {"measure":"projects"}']);
  });

  it("says nothing of a state at some other time, or of one project", () => {
    const figures: ReportedFigure[] = [
      { measure: "teams", count: exact("teams", 0), period: { kind: "dates", from: "2020-01-01", to: "2020-12-31" } },
      { measure: "teams", count: exact("teams", 0), projectId: "p1" },
    ];
    expect(found({ stations: [{ ...station, figures }], teams: [team] })).toEqual([]);
  });
});

describe("figures of a time beside activities", () => {
  const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
  const activities: Activity[] = [
    ...days.map((on) => ({ id: on, stationId: "s1", on, volunteers: exact("persons", 10), beneficiaries: exact("personsOrTimes", 20) })),
    { id: "undated", stationId: "s1" },
    { id: "elsewhere", stationId: "s2", on: "2026-03-01" },
    { id: "in-project", stationId: "s2", projectId: "p1", on: "2026-03-01", sessions: atLeast("sessions", 5) },
  ];
  const contradicts = (figure: ReportedFigure): boolean =>
    found({ stations: [{ ...station, figures: [figure] }, { ...station, id: "s2" }], projects: [{ id: "p1", stationId: "s1", name: "甲" }], activities }).length > 0;
  const sessions = (value: number, period?: FigurePeriod): ReportedFigure => ({ measure: "sessions", count: exact("sessions", value), ...(period && { period }) });

  it.each<[FigurePeriod | undefined, number]>([
    [{ kind: "dates", from: "2026-01-01", to: "2026-06-30" }, 2],
    [{ kind: "dates", from: "2026-06-30", to: "2026-07-01" }, 2],
    [{ kind: "year-to-date", to: "2026-06-30" }, 2],
    [{ kind: "year-to-date", year: 2025, to: "2025-12-31" }, 1],
    [{ kind: "since-creation", to: "2026-06-30" }, 3],
    [{ kind: "year-to-date", year: 2026 }, 0],
    [{ kind: "year-to-date" }, 0],
    [{ kind: "since-creation" }, 0],
    [undefined, 0],
  ])("in %j at least %i sessions are on record", (period, listed) => {
    if (listed > 0) expect(contradicts(sessions(listed - 1, period))).toBe(true);
    expect(contradicts(sessions(listed, period))).toBe(false);
    expect(contradicts(sessions(listed + 40, period))).toBe(false);
  });

  it("counts activities of the project that a figure names, and of the project that reports it", () => {
    const period = { kind: "dates", from: "2026-01-01", to: "2026-06-30" } as const;
    expect(contradicts({ ...sessions(4, period), projectId: "p1" })).toBe(true);
    expect(contradicts({ ...sessions(5, period), projectId: "p1" })).toBe(false);
    expect(found({ projects: [{ id: "p1", stationId: "s2", name: "甲", figures: [sessions(4, period)] }], activities })).toEqual([
      'figures.contradict at projects.0.figures.0 {"measure":"sessions"}',
    ]);
  });

  it("adds up participations, never different people", () => {
    const period = { kind: "dates", from: "2026-01-01", to: "2026-06-30" } as const;
    expect(contradicts({ measure: "volunteer-times", count: exact("personTimes", 19), period })).toBe(true);
    expect(contradicts({ measure: "volunteer-times", count: exact("personTimes", 20), period })).toBe(false);
    expect(contradicts({ measure: "volunteer-times", count: exact("personsOrTimes", 1), period })).toBe(false);
    expect(contradicts({ measure: "beneficiaries", count: exact("personTimes", 39), period })).toBe(true);
    expect(contradicts({ measure: "beneficiaries", count: exact("persons", 1), period })).toBe(false);
  });
});

describe("figures beside each other", () => {
  const figures = (...all: ReportedFigure[]): string[] => found({ stations: [{ ...station, figures: all }] });
  const year: FigurePeriod = { kind: "dates", from: "2026-01-01", to: "2026-12-31" };

  it("of one record, measure, unit and time overlap", () => {
    expect(figures({ measure: "teams", count: exact("teams", 34) }, { measure: "teams", count: atLeast("teams", 30) })).toEqual([]);
    expect(figures({ measure: "teams", count: exact("teams", 34) }, { measure: "teams", count: exact("teams", 35) })).toEqual([
      'figures.contradict at stations.0.figures.1 {"measure":"teams"}',
    ]);
    expect(figures({ measure: "teams", count: atLeast("teams", 30) }, { measure: "teams", count: atMost("teams", 40) }, { measure: "teams", count: exact("teams", 41) })).toEqual([
      'figures.contradict at stations.0.figures.2 {"measure":"teams"}',
    ]);
    expect(figures({ measure: "teams", count: atLeast("teams", 30) }, { measure: "teams", count: atLeast("teams", 20) }, { measure: "teams", count: exact("teams", 25) })).toHaveLength(1);
    expect(figures({ measure: "sessions", count: exact("sessions", 44), period: year }, { measure: "sessions", count: exact("sessions", 45), period: year })).toHaveLength(1);
  });

  it("of another unit, time or project, or of no time that is stated, are not compared", () => {
    expect(figures({ measure: "sessions", count: exact("sessions", 44) }, { measure: "sessions", count: exact("sessions", 45) })).toEqual([]);
    expect(figures({ measure: "sessions", count: exact("sessions", 44), period: year }, { measure: "sessions", count: exact("sessions", 24), period: { kind: "since-creation", to: "2026-12-31" } })).toEqual([]);
    expect(figures({ measure: "sessions", count: exact("sessions", 44), period: year }, { measure: "sessions", count: exact("sessions", 24), period: { ...year, from: "2026-07-01" } })).toEqual([]);
    const thisYear: FigurePeriod = { kind: "year-to-date", year: 2026 };
    expect(figures({ measure: "sessions", count: exact("sessions", 44), period: thisYear }, { measure: "sessions", count: exact("sessions", 45), period: thisYear })).toEqual([]);
    expect(figures({ measure: "beneficiaries", count: exact("persons", 9), period: year }, { measure: "beneficiaries", count: exact("personTimes", 570), period: year })).toEqual([]);
    expect(figures({ measure: "sessions", count: exact("sessions", 44), period: year }, { measure: "sessions", count: exact("sessions", 24), period: year, projectId: "p1" })).toEqual([]);
  });
});

describe("the number of issues", () => {
  const teams = repeat(100_000, (index) => ({ ...team, id: `t${index}`, stationId: "gone" }));

  it("is a hundred, or what the caller asks for; a closing one says how many more there are", () => {
    const omitted = (count: number) => ({ code: "issues.omitted", path: [], params: { count }, severity: "error" });
    const all = checkReferences({ stations: [], teams });
    expect(all).toHaveLength(101);
    expect(all.at(-1)).toEqual(omitted(99_900));
    expect(checkReferences({ stations: [], teams }, { maxIssues: 5 }).slice(4)).toEqual([
      { code: "reference.dangling", path: ["teams", 4, "stationId"], params: { list: "stations" }, severity: "error" },
      omitted(99_995),
    ]);
    expect(checkReferences({ stations: [], teams: teams.slice(0, 100) })).toHaveLength(100);
    expect(checkReferences({ stations: [], teams }, { maxIssues: Infinity })).toHaveLength(100_000);
  });

  it("closes with a warning where only warnings were left out", () => {
    const figures = repeat(3, (index): ReportedFigure => ({ measure: "teams", count: exact("teams", index) }));
    const listed = repeat(9, (index) => ({ ...team, id: `t${index}` }));
    const [, closing] = checkReferences({ stations: [{ ...station, figures }], teams: listed }, { maxIssues: 1 });
    expect(closing).toMatchObject({ code: "issues.omitted", severity: "warning" });
  });

  it.each([0, -1, NaN, "x"])("is no limit where it is %s", (maxIssues) => {
    expect(() => checkReferences({}, { maxIssues: maxIssues as number })).toThrow(
      expect.objectContaining({ code: "argument.out-of-range" }) as Error,
    );
  });
});
