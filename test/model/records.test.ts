import {
  activitySchema,
  countSchema,
  datasetSchema,
  figurePeriodSchema,
  headSchema,
  householdSchema,
  listingSchema,
  periodSchema,
  projectSchema,
  registerEntrySchema,
  registerEvents,
  registerSchema,
  reportedFigureSchema,
  starDecisionSchema,
  stationSchema,
  textSchema,
  validate,
  venueSchema,
  volunteerSchema,
  volunteerTeamSchema,
} from "wenming/model";
import { describe, expect, it } from "vitest";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import {
  fullActivity,
  fullDataset,
  fullDecision,
  fullHousehold,
  fullProject,
  fullRegister,
  fullStation,
  fullTeam,
  fullVolunteer,
} from "./support/full-records.js";
import { issuesOf } from "./support/show-issues.js";

const records = [
  ["station", stationSchema, fullStation, ["id", "tier", "name"]],
  ["team", volunteerTeamSchema, fullTeam, ["id", "stationId", "name"]],
  ["volunteer", volunteerSchema, fullVolunteer, ["id"]],
  ["activity", activitySchema, fullActivity, ["id", "stationId"]],
  ["project", projectSchema, fullProject, ["id", "stationId"]],
  ["household", householdSchema, fullHousehold, ["id"]],
  ["decision", starDecisionSchema, fullDecision, ["householdId", "star", "decision", "stage", "body", "decidedOn", "evidence"]],
  ["register", registerSchema, fullRegister, ["id", "kind", "entries"]],
  ["dataset", datasetSchema, fullDataset, []],
] as const;

describe.each(records)("a %s", (_name, schema, full, required) => {
  it("with every field filled in comes back as it was, and shares nothing with the input", () => {
    const result = validate(schema, full);
    expect(result).toEqual({ ok: true, value: full });
    if (result.ok) expect(result.value).not.toBe(full);
  });

  it("needs some fields and no others", () => {
    const missing = Object.keys(full).filter((key) => issuesOf(schema, removeAt(full, [key])).includes(`input.required at ${key}`));
    expect(missing.sort()).toEqual([...required].sort());
  });

  it("keeps a field that nobody stated absent", () => {
    const bare = Object.fromEntries(Object.entries(full).filter(([key]) => (required as readonly string[]).includes(key)));
    const result = validate(schema, schema === projectSchema ? { ...bare, name: "甲" } : bare);
    expect(result.ok && Object.keys(result.value).sort()).toEqual(schema === projectSchema ? [...required, "name"].sort() : [...required].sort());
  });

  it("takes `undefined` for absent, and never `null`", () => {
    const optional = Object.keys(full).filter((key) => !(required as readonly string[]).includes(key));
    for (const key of optional) {
      const result = validate(schema, { ...full, [key]: undefined });
      expect(result.ok && Object.keys(result.value), key).not.toContain(key);
      expect(result.ok, key).toBe(true);
      expect(issuesOf(schema, { ...full, [key]: null })[0], key).toContain(` at ${key}`);
    }
  });

  it("refuses a key too many, at every depth", () => {
    const objects = placesOf(full).filter((place) => {
      const value = valueAt(full, place);
      return typeof value === "object" && !Array.isArray(value);
    });
    for (const place of objects) {
      expect(issuesOf(schema, replaceAt(full, [...place, "extra"], 1))).toEqual([`input.unknown-key at ${[...place, "extra"].join(".")}`]);
    }
  });

  it("refuses a value of another kind, at every place", () => {
    for (const place of placesOf(full).filter((one) => one.length > 0)) {
      const issues = issuesOf(schema, replaceAt(full, place, { a: 1 }));
      // A value of a wrong kind can make a rule around it fail too; it is named itself, or what it lacks is.
      expect(issues.some((issue) => issue.includes(` at ${place.join(".")}`)), `${place.join(".")}: ${issues.join("; ")}`).toBe(true);
    }
  });
});

describe("texts and ids", () => {
  it.each([
    ["", 'input.too-short at root {"min":1}'],
    [" \n\t　", 'input.too-short at root {"min":1}'],
    ["甲".repeat(2_001), 'input.too-long at root {"max":2000}'],
    ["甲".repeat(100_000), 'input.too-long at root {"max":2000}'],
    [7, 'input.wrong-type at root {"expected":"string"}'],
  ])("refuses %j", (text, issue) => {
    expect(issuesOf(textSchema, text)).toEqual([issue]);
  });

  it("holds ids to 128 characters", () => {
    expect(issuesOf(householdSchema, { id: "x".repeat(128) })).toEqual([]);
    expect(issuesOf(householdSchema, { id: "x".repeat(129) })).toEqual(['input.too-long at id {"max":128}']);
  });
});

describe("a count", () => {
  const count = { unit: "sessions", form: "exact", value: 44 };

  it.each([
    [{ ...count, value: 0 }, []],
    [{ ...count, value: -1 }, ['input.too-small at value {"min":0}']],
    [{ ...count, value: 1.5 }, ["input.not-integer at value"]],
    [{ ...count, unit: "hours", value: 1.25 }, []],
    [{ ...count, unit: "hours", value: 1.255 }, ['input.too-precise at value {"decimals":2}']],
    [{ ...count, value: NaN }, ["input.not-finite at value"]],
    [{ ...count, value: Infinity }, ["input.not-finite at value"]],
    [{ ...count, value: 1e13 }, ['input.too-large at value {"max":1000000000000}']],
    [{ ...count, value: "44" }, ['input.wrong-type at value {"expected":"number"}']],
    [{ ...count, form: "about", within: 5 }, []],
    [{ ...count, within: 5 }, ['input.contradicts at within {"with":"form"}']],
    [{ ...count, form: "about", within: -5 }, ['input.too-small at within {"min":0}']],
  ])("%j", (input, issues) => {
    expect(issuesOf(countSchema, input)).toEqual(issues);
  });
});

describe("a reported figure", () => {
  const units = ["persons", "personTimes", "personsOrTimes", "sessions", "households", "teams", "rooms", "villages", "projects", "seats", "hours"];

  it.each([
    ["teams", ["teams"]],
    ["villages", ["villages"]],
    ["villages-with-team", ["villages"]],
    ["volunteers", ["persons"]],
    ["volunteer-times", ["personTimes", "personsOrTimes"]],
    ["residents", ["persons"]],
    ["rooms", ["rooms"]],
    ["sessions", ["sessions"]],
    ["beneficiaries", ["persons", "personTimes", "personsOrTimes"]],
    ["beneficiary-households", ["households"]],
    ["projects", ["projects"]],
    ["staff", ["persons"]],
  ])("of %s is counted in %j", (measure, fitting) => {
    const fits = (unit: string): boolean => validate(reportedFigureSchema, { measure, count: { unit, form: "exact", value: 1 } }).ok;
    expect(units.filter(fits)).toEqual(fitting);
  });

  it("names the units that would fit", () => {
    const figure = { measure: "beneficiaries", count: { unit: "households", form: "exact", value: 9 } };
    expect(issuesOf(reportedFigureSchema, figure)).toEqual([
      'input.unknown-option at count.unit {"options":"persons, personTimes, personsOrTimes"}',
    ]);
  });

  it.each([
    [{ kind: "dates", from: "2026-01-01", to: "2026-01-01" }, []],
    [{ kind: "dates", from: "2026-01-02", to: "2026-01-01" }, ["input.dates-reversed at to"]],
    [{ kind: "dates", to: "2026-01-01" }, ["input.required at from"]],
    [{ kind: "year-to-date" }, []],
    [{ kind: "year-to-date", year: 2026, to: "2026-06-30" }, []],
    [{ kind: "year-to-date", year: 2025, to: "2026-06-30" }, ['input.contradicts at to {"with":"year"}']],
    [{ kind: "year-to-date", year: 2025.5 }, ["input.not-integer at year"]],
    [{ kind: "since-creation" }, []],
    [{ kind: "since-creation", from: "2026-01-01" }, ["input.unknown-key at from"]],
    [{ kind: "yearly" }, ['input.unknown-option at kind {"options":"dates, year-to-date, since-creation"}']],
    [{}, ["input.required at kind"]],
    ["2026", ['input.wrong-type at root {"expected":"object"}']],
  ])("period %j", (period, issues) => {
    expect(issuesOf(figurePeriodSchema, period)).toEqual(issues);
  });
});

describe("dates", () => {
  it.each(["2023-02-30", "2023-02-29", "2023-13-01", "2023-1-1", "2023/01/01", "2023-01-01T00:00:00Z", "", "二〇二三年", "0000-01-01"])(
    "refuses %j",
    (on) => {
      expect(issuesOf(activitySchema, { ...fullActivity, on })).toEqual(["input.not-a-date at on"]);
    },
  );

  it("takes a period of one day, and refuses one that runs backwards", () => {
    expect(issuesOf(periodSchema, { from: "2024-02-29", to: "2024-02-29" })).toEqual([]);
    expect(issuesOf(periodSchema, { from: "2024-03-01", to: "2024-02-29" })).toEqual(["input.dates-reversed at to"]);
    expect(issuesOf(periodSchema, { from: "2024-02-29", to: "2024-02-29", until: 1 })).toEqual(["input.unknown-key at until"]);
  });
});

describe("rules between fields", () => {
  it("a list that ends in 等 cannot be complete", () => {
    const listing = listingSchema(textSchema);
    expect(issuesOf(listing, { entries: [], etc: true })).toEqual([]);
    expect(issuesOf(listing, { entries: [], completeTo: "2026-06-30" })).toEqual([]);
    expect(issuesOf(listing, { entries: [], etc: true, completeTo: "2026-06-30" })).toEqual(['input.contradicts at etc {"with":"completeTo"}']);
    expect(issuesOf(listing, { entries: [], etc: false })).toEqual(['input.unknown-option at etc {"options":"true"}']);
  });

  it("nobody holds a vacant post", () => {
    expect(issuesOf(headSchema, { post: "社区书记" })).toEqual([]);
    expect(issuesOf(headSchema, { vacant: true })).toEqual([]);
    expect(issuesOf(headSchema, { post: "社区书记", vacant: true })).toEqual(['input.contradicts at vacant {"with":"post"}']);
  });

  it("a venue that does not exist has no rooms and no seats", () => {
    expect(issuesOf(venueSchema, { exists: false, rooms: { entries: [] } })).toEqual([]);
    expect(issuesOf(venueSchema, { exists: false, rooms: { entries: [{ name: "图书室" }] } })).toEqual(['input.contradicts at exists {"with":"rooms"}']);
    expect(issuesOf(venueSchema, { exists: false, indoorSeats: 20 })).toEqual(['input.contradicts at exists {"with":"indoorSeats"}']);
  });

  it("seats are counted whole", () => {
    expect(issuesOf(venueSchema, { indoorSeats: 20.5 })).toEqual(["input.not-integer at indoorSeats"]);
    expect(issuesOf(venueSchema, { indoorSeats: -1 })).toEqual(['input.too-small at indoorSeats {"min":0}']);
  });

  it("a project has a name or a description, and ends after it starts", () => {
    const bare = { id: "p1", stationId: "s1" };
    expect(issuesOf(projectSchema, { ...bare, description: "每周上门" })).toEqual([]);
    expect(issuesOf(projectSchema, bare)).toEqual(['input.required at name {"or":"description"}']);
    expect(issuesOf(projectSchema, { ...bare, name: "甲", startsOn: "2026-02-01", endsOn: "2026-01-01" })).toEqual(["input.dates-reversed at endsOn"]);
  });

  it("a decision rests on a record", () => {
    expect(issuesOf(starDecisionSchema, { ...fullDecision, evidence: [] })).toEqual(['input.too-few at evidence {"min":1}']);
  });

  it.each([
    [0, ['input.too-small at service.entries.0.hours {"min":0.01}']],
    [-1, ['input.too-small at service.entries.0.hours {"min":0.01}']],
    [0.01, []],
    [24, []],
    [24.01, ['input.too-large at service.entries.0.hours {"max":24}']],
    [1.001, ['input.too-precise at service.entries.0.hours {"decimals":2}']],
  ])("a service of %j hours", (hours, issues) => {
    expect(issuesOf(volunteerSchema, { id: "v1", service: { entries: [{ on: "2026-03-05", hours }] } })).toEqual(issues);
  });

  it.each([
    ["140728", "station only"],
    ["140728203", "both"],
    ["140728203201", "both"],
    ["140028", "neither"],
    ["14072820", "neither"],
    ["平遥县", "neither"],
  ])("division code %s fits %s", (divisionCode, where) => {
    const fits = (schema: typeof stationSchema | typeof householdSchema, record: object): string[] => issuesOf(schema, { ...record, divisionCode });
    const refused = "identifier.division-code at divisionCode";
    expect(fits(stationSchema, fullStation)).toEqual(where === "neither" ? [refused] : []);
    expect(fits(householdSchema, fullHousehold)).toEqual(where === "both" ? [] : [`${refused} {"levels":"township, village"}`]);
  });
});

describe("a register", () => {
  const entry = { householdId: "3-017", on: "2026-05-02" };

  it("holds its own kinds of events and no others", () => {
    const events = [...new Set(Object.values(registerEvents).flat())];
    expect(events).toHaveLength(14);
    for (const [kind, own] of Object.entries(registerEvents)) {
      const fits = (event: string): boolean => validate(registerSchema, { id: "r", kind, entries: [{ ...entry, event }] }).ok;
      expect(events.filter(fits), kind).toEqual(events.filter((event) => own.includes(event)));
    }
  });

  it("says which events would fit", () => {
    const entries = [{ ...entry, event: "attendance" }, { ...entry, event: "disturbance" }];
    expect(issuesOf(registerSchema, { id: "r", kind: "mediation-log", entries })).toEqual([
      'input.unknown-option at entries.0.event {"options":"disturbance, dispute"}',
    ]);
  });

  it.each([
    ["property-damage", true],
    ["violation", true],
    ["customs-breach", true],
    ["lavish-ceremony", true],
    ["enforced-debtor", true],
    ["dishonesty-complaint", true],
    ["neglect-complaint", true],
    ["disturbance", true],
    ["finding", true],
    ["attendance", false],
    ["ceremony", false],
    ["inspection", false],
    ["service", false],
    ["dispute", false],
  ])("%s, verified, needs a record: %s", (event, needsRecord) => {
    const verified = { ...entry, event, verified: true };
    const missing = needsRecord ? ["input.required at evidence"] : [];
    expect(issuesOf(registerEntrySchema, verified)).toEqual(missing);
    expect(issuesOf(registerEntrySchema, { ...verified, evidence: [] })).toEqual(missing);
    expect(issuesOf(registerEntrySchema, { ...verified, evidence: [{ record: "x" }] })).toEqual([]);
    expect(issuesOf(registerEntrySchema, { ...verified, verified: false })).toEqual([]);
  });

  it("says passed of inspections and disputes, settled of complaints and debts", () => {
    const found = (event: string, more: object): string[] => issuesOf(registerEntrySchema, { ...entry, event, ...more });
    expect(found("inspection", { passed: false })).toEqual([]);
    expect(found("dispute", { passed: true })).toEqual([]);
    expect(found("attendance", { passed: true })).toEqual(['input.contradicts at passed {"with":"event"}']);
    expect(found("enforced-debtor", { settledOn: "2026-05-02" })).toEqual([]);
    expect(found("violation", { settledOn: "2026-05-03" })).toEqual(['input.contradicts at settledOn {"with":"event"}']);
    expect(found("dishonesty-complaint", { settledOn: "2026-05-01" })).toEqual(["input.dates-reversed at settledOn"]);
  });

  it("is not complete to a day before it starts", () => {
    const register = { id: "r", kind: "covenant-log", startsOn: "2026-02-01", completeTo: "2026-01-31", entries: [] };
    expect(issuesOf(registerSchema, register)).toEqual(["input.dates-reversed at completeTo"]);
  });
});
