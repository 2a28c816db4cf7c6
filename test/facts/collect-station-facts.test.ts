import { describe, expect, it } from "vitest";
import type { Count } from "../../src/core/count.js";
import type { NumberRange } from "../../src/core/fact.js";
import { WenmingError } from "../../src/core/wenming-error.js";
import { stationFacts } from "../../src/facts/catalogue/station-facts.js";
import { collectStationFacts } from "../../src/facts/collect-station-facts.js";
import { measureUnits } from "../../src/facts/figure-units.js";
import { type FigureMeasure, type FigurePeriod, figureUnits } from "../../src/model/reported-figure.js";
import type { Station } from "../../src/model/station.js";
import { afterYear, factsAsOf, factsOfYear, stationWith, teamList, year } from "./station-builder.js";

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof WenmingError ? error.code : "another error";
  }
};

describe("a station of which nothing is known", () => {
  it("has every fact of the catalogue, and each is silence but the length of the period", () => {
    const { facts, issues } = factsOfYear({});
    expect(Object.keys(facts).sort()).toEqual(Object.keys(stationFacts).sort());
    const known = Object.entries(facts).filter(([, { value }]) => value !== null);
    expect(known).toEqual([["activities.months-in-period", { value: 12 }]]);
    expect(issues).toEqual([]);
  });

  it("has the same facts without a period, all silent", () => {
    const { facts } = factsAsOf({});
    expect(Object.keys(facts).sort()).toEqual(Object.keys(stationFacts).sort());
    expect(Object.values(facts).every(({ value }) => value === null)).toBe(true);
  });
});

describe("options", () => {
  it.each([
    [{ asOf: "2023-02-30" }, "options.as-of"],
    [{ asOf: "" }, "options.as-of"],
    [{ asOf: afterYear, period: { from: "2023-12-31", to: "2023-01-01" } }, "options.period"],
    [{ asOf: afterYear, period: { from: "2023-01-01", to: "2023-02-30" } }, "options.period"],
  ])("%j throws %s", (options, code) => {
    expect(codeOf(() => collectStationFacts({ station: stationWith() }, options))).toBe(code);
  });
});

// Semantics of reported figures: the form decides the bounds.
describe("reported figures of a state", () => {
  const reported = (measure: FigureMeasure, count: Count, period?: FigurePeriod): Partial<Station> => ({
    figures: [{ measure, count, ...(period === undefined ? {} : { period }) }],
  });
  const rows: readonly (readonly [what: string, count: Count, value: number | NumberRange | null])[] = [
    ["34", { unit: "teams", form: "exact", value: 34 }, 34],
    ["30余", { unit: "teams", form: "atLeast", value: 30 }, { atLeast: 30 }],
    ["近30", { unit: "teams", form: "atMost", value: 30 }, { atMost: 30 }],
    ["约30", { unit: "teams", form: "about", value: 30 }, null],
    ["约30, within 5", { unit: "teams", form: "about", value: 30, within: 5 }, { atLeast: 25, atMost: 35 }],
  ];
  it.each(rows)("%s", (_what, count, value) => {
    const { facts, issues } = factsAsOf({ station: stationWith(reported("teams", count)) });
    expect(facts["teams.total"].value).toEqual(value);
    expect(issues).toEqual([]);
  });

  // What the schema of a figure refuses is no less wrong where nobody asked it.
  it.each<[string, Count, readonly (string | number)[]]>([
    ["in another unit", { unit: "rooms", form: "exact", value: 30 }, ["input.unknown-option", "count", "unit"]],
    ["written as text", { unit: "teams", form: "exact", value: "34" as never }, ["fact.out-of-domain", "count"]],
    ["in a form that does not exist", { unit: "teams", form: "some" as never, value: 34 }, ["fact.out-of-domain", "count"]],
    ["with an error below 0", { unit: "teams", form: "about", value: 34, within: -1 }, ["fact.out-of-domain", "count"]],
  ])("teams %s are an issue and prove nothing", (_what, count, [code, ...path]) => {
    const { facts, issues } = factsAsOf({ station: stationWith(reported("teams", count)) });
    expect(facts["teams.total"].value).toBeNull();
    expect(issues.map((found) => [found.code, found.path])).toEqual([[code, ["station", "figures", 0, ...path]]]);
  });

  it.each<[unknown, readonly (string | number)[]]>([
    [{ kind: "lately" }, ["input.unknown-option", "kind"]],
    [{ kind: "dates", from: "2023-01-01", to: "2023-02-30" }, ["input.not-a-date", "to"]],
    [{ kind: "dates", to: "2023-12-31" }, ["input.not-a-date", "from"]],
    [{ kind: "since-creation", to: "soon" }, ["input.not-a-date", "to"]],
  ])("34 teams of the span %j are an issue and prove nothing", (period, [code, ...path]) => {
    const station = stationWith(reported("teams", { unit: "teams", form: "exact", value: 34 }, period as FigurePeriod));
    const { facts, issues } = factsAsOf({ station });
    expect(facts["teams.total"].value).toBeNull();
    expect(issues.map((found) => [found.code, found.path])).toEqual([[code, ["station", "figures", 0, "period", ...path]]]);
  });

  it("are counted in the units that the schema of a figure asks for", () => {
    expect(measureUnits).toEqual(figureUnits);
  });

  // 人 and 人次 are units of their own: 570 participations are no number of volunteers.
  it.each(["personTimes", "personsOrTimes"] as const)("570 volunteers written in %s are an issue, and not known", (unit) => {
    const { facts, issues } = factsAsOf({ station: stationWith(reported("volunteers", { unit, form: "exact", value: 570 })) });
    expect(facts["volunteers.registered"].value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["input.unknown-option", { options: "persons" }]]);
  });

  it.each([
    ["without a period", undefined, 34],
    ["of the year", { kind: "dates", ...year }, 34],
    ["of the year before, out of date", { kind: "dates", from: "2022-01-01", to: "2022-12-31" }, null],
    ["of a later day than asOf", { kind: "dates", from: "2023-01-01", to: "2024-02-01" }, null],
    ["since creation", { kind: "since-creation" }, 34],
    ["of this year so far, the year not named", { kind: "year-to-date" }, 34],
    ["of 2022 so far", { kind: "year-to-date", year: 2022 }, null],
  ] as const)("34 teams %s", (_what, period, value) => {
    const station = stationWith(reported("teams", { unit: "teams", form: "exact", value: 34 }, period));
    expect(factsOfYear({ station }).facts["teams.total"].value).toBe(value);
  });

  it("of one project say nothing of the station", () => {
    const figure = { measure: "volunteers", count: { unit: "persons", form: "exact", value: 12 }, projectId: "p-1" } as const;
    expect(factsAsOf({ station: stationWith({ figures: [figure] }) }).facts["volunteers.registered"].value).toBeNull();
  });

  it.each([-1, Number.NaN, Infinity])("%s teams are an issue, and not known", (value) => {
    const { facts, issues } = factsAsOf({ station: stationWith(reported("teams", { unit: "teams", form: "exact", value })) });
    expect(facts["teams.total"].value).toBeNull();
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["fact.out-of-domain", ["station", "figures", 0, "count"]]]);
  });
});

// Semantics of lists: absence is knowledge only where the record says it is complete.
describe("lists of teams", () => {
  const thirtyFour = stationWith({ figures: [{ measure: "teams", count: { unit: "teams", form: "exact", value: 34 } }] });
  it.each([
    ["an open list of 2", teamList(2), { atLeast: 2 }],
    ["an open list without entries", [], null],
    ["a list of 2 that ends in 等", { entries: teamList(2), etc: true as const }, { atLeast: 2 }],
    ["a list of 2 that ends in 等 and is called complete all the same", { entries: teamList(2), etc: true as const, completeTo: afterYear }, { atLeast: 2 }],
    ["a list of 2 that is complete to asOf", { entries: teamList(2), completeTo: afterYear }, 2],
    ["a list of none that is complete to asOf", { entries: [], completeTo: afterYear }, 0],
    ["a list of 2 that was complete the day before", { entries: teamList(2), completeTo: "2024-01-14" }, { atLeast: 2 }],
    ["a list of 2 with a date that is none", { entries: teamList(2), completeTo: "2024-13-45" }, { atLeast: 2 }],
  ])("%s", (_what, teams, value) => {
    expect(factsAsOf({ teams }).facts["teams.total"].value).toEqual(value);
  });

  it("complete to the end of the period are enough, where there is a period", () => {
    const teams = { entries: teamList(2), completeTo: year.to };
    expect(factsOfYear({ teams }).facts["teams.total"].value).toBe(2);
    expect(factsAsOf({ teams }).facts["teams.total"].value).toEqual({ atLeast: 2 });
  });

  it("count only the teams of the station, and each id once", () => {
    const stranger = { id: "t-9", stationId: "s-2", name: "别站队伍" };
    const teams = { entries: [...teamList(2), ...teamList(1), stranger], completeTo: afterYear };
    expect(factsAsOf({ teams }).facts["teams.total"].value).toBe(2);
  });

  it("agree with a reported figure: 34 reported, open list of 2: 34", () => {
    const { facts, issues } = factsAsOf({ station: thirtyFour, teams: teamList(2) });
    expect(facts["teams.total"].value).toBe(34);
    expect(issues).toEqual([]);
  });

  it("or contradict it: 34 reported, complete list of 31: 31..34 and an issue", () => {
    const { facts, issues } = factsAsOf({ station: thirtyFour, teams: { entries: teamList(31), completeTo: afterYear } });
    expect(facts["teams.total"].value).toEqual({ atLeast: 31, atMost: 34 });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["figures.contradict", { fact: "teams.total" }]]);
  });
});

describe("kinds of teams and villages with one", () => {
  const sorted = (categories: readonly (Parameters<typeof teamList>[1] & object)["category"][]) =>
    categories.map((category, index) => ({
      id: `t-${index}`,
      stationId: "s-1",
      name: "队",
      ...(category === undefined ? {} : { category }),
    }));
  it.each([
    ["two kinds on an open list", sorted(["legal", "science", "legal"]), undefined, { atLeast: 2 }],
    ["two kinds on a complete list", sorted(["legal", "science", "legal"]), afterYear, 2],
    ["a kind of one's own does not count", sorted(["legal", "custom"]), afterYear, 1],
    ["a team nobody sorted may be of a third kind", sorted(["legal", "science", undefined]), afterYear, { atLeast: 2, atMost: 3 }],
  ])("%s", (_what, entries, completeTo, value) => {
    const teams = { entries, ...(completeTo === undefined ? {} : { completeTo }) };
    expect(factsAsOf({ teams }).facts["teams.categories"].value).toEqual(value);
  });

  it("two teams in all are of two kinds at most", () => {
    const station = stationWith({ figures: [{ measure: "teams", count: { unit: "teams", form: "exact", value: 2 } }] });
    expect(factsAsOf({ station }).facts["teams.categories"].value).toEqual({ atMost: 2 });
  });

  it.each([
    ["an open list", undefined, "140728203201", { atLeast: 1 }],
    ["a complete list, every team placed", afterYear, "140728203201", 1],
    ["a complete list of teams of the township", afterYear, "140728203", 0],
  ] as const)("villages by %s", (_what, completeTo, divisionCode, value) => {
    const teams = { entries: teamList(2, { divisionCode }), ...(completeTo === undefined ? {} : { completeTo }) };
    expect(factsAsOf({ teams }).facts["teams.villages-with-team"].value).toEqual(value);
  });

  it("a complete list with a team nobody placed leaves the villages open", () => {
    const teams = { entries: [...teamList(1, { divisionCode: "140728203201" }), { id: "t-9", stationId: "s-1", name: "队" }], completeTo: afterYear };
    expect(factsAsOf({ teams }).facts["teams.villages-with-team"].value).toEqual({ atLeast: 1 });
  });

  it.each([
    ["8+N named", { entries: [{ code: "8+N" }] }, true],
    ["other standards named", { entries: [{ code: "1+8+N" }] }, null],
    ["other standards, and no more", { entries: [{ code: "1+8+N" }], completeTo: "2026-12-31" }, false],
    ["no standard, and said so", { entries: [], completeTo: "2026-12-31" }, false],
  ] as const)("8+N is claimed or not: %s", (_what, standards, value) => {
    expect(factsAsOf({ station: stationWith({ standards }) }).facts["teams.eight-plus-n-claimed"].value).toBe(value);
  });
});
