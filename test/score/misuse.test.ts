import { describe, expect, it } from "vitest";
import * as wenming from "wenming";
import { en } from "wenming/messages/en";
import * as model from "wenming/model";
import * as z from "zod/mini";
import { fullDataset } from "../model/support/full-records.js";

type AnyFunction = (...values: readonly unknown[]) => unknown;

/** What callers without types, and databases, hand in. */
const junk: readonly unknown[] = [null, undefined, 3, "x", [], [null], {}];

const asOf = "2026-12-31";
const period = { from: "2026-01-01", to: asOf };
const when = { asOf, period };
const { stations, teams, activities, projects, households, registers, decisions, volunteers } = fullDataset;
const [station, household, volunteer] = [stations[0]!, households[0]!, volunteers[0]!];
const stationRecords = { station, teams, activities: { entries: activities, completeTo: asOf }, projects };
const householdCase = { household, registers, decisions };
const assessment = wenming.scoreTenStars({ household: { id: "h-1" } }, when);
const rubric = wenming.tenStarsRubric;
const words = { catalog: en };
const count = wenming.exact("persons", 3);
const issue = { code: "input.too-small", path: ["a"], params: { min: 0 }, severity: "error" };
const report = wenming.assessmentDetail(assessment, rubric, words);
const text = { "zh-CN": "甲" };
const onePersistence = {
  id: "five-and-one",
  version: "1",
  haves: [text, text, text, text, text],
  persistence: text,
  onDuty: { days: 1, ofLast: 2 },
  source: { basis: "design", reason: text },
};

/** A call that is right, of every public function. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  about: ["persons", 3, { within: 1 }],
  addCounts: [count, count],
  addDays: [asOf, 1],
  assess: [rubric, { "household.violations": 0 }, { subject: { id: "h-1" }, ...when, decisions: [], issues: [issue] }],
  assessmentDetail: [assessment, rubric, words],
  atLeast: ["persons", 3],
  atMost: ["persons", 3],
  checkFiveHaves: [stationRecords, when],
  checkReferences: [fullDataset, { maxIssues: 5 }],
  checkRubric: [rubric],
  collectHouseholdFacts: [{ household, registers }, when],
  collectStationFacts: [stationRecords, when],
  collectVolunteerFacts: [{ volunteer }, { asOf }],
  combineReports: [[report], { title: "x" }],
  countBounds: [count],
  daysBetween: [asOf, asOf],
  describeCriterion: [assessment.criteria[0], rubric, words],
  divisionContains: ["140728", "140728203"],
  exact: ["persons", 3],
  factSheet: [rubric],
  fiveHavesOnePersistenceRubric: [onePersistence],
  formatError: [new wenming.WenmingError("options.as-of"), en, {}],
  formatIssue: [issue, en, {}],
  formatMessage: [{ key: "verdict.compliant", params: {} }, en, {}],
  hashRubric: [rubric],
  householdBoard: [wenming.rankHouseholds([assessment]), rubric, words],
  isCalendarDate: [asOf],
  isDivisionCode: ["140728"],
  isResidentId: ["x"],
  isSocialCreditCode: ["x"],
  labelRubric: [wenming.fiveHavesRubric, wenming.pingyaoBuyiLabels],
  listingSchema: [model.textSchema],
  localize: [text, "en"],
  monthsOfPeriod: [period],
  nextSteps: [assessment, rubric],
  parseAssessment: [assessment, { maxIssues: 5 }],
  parseDivisionCode: ["140728"],
  parseRubric: [rubric, { maxIssues: 5 }],
  personTimesBounds: [count],
  personsBounds: [count],
  prepareRubric: [rubric],
  rankHouseholds: [[assessment], { measure: "met" }],
  rateVolunteer: [{ volunteer }, { asOf }],
  renderHtml: [report, {}],
  renderMarkdown: [report],
  renderText: [report, {}],
  scoreTenStars: [householdCase, when],
  stationTable: [[{ name: "x", assessment }], rubric, words],
  toDecisions: [decisions, household.id],
  validate: [model.textSchema, "x", { maxIssues: 5 }],
};

/** Functions whose misuse is not tried here: theirs are populations and columns, with tests of their own. */
const elsewhere: readonly string[] = ["rankCohort", "compileRubric", "scoreColumns", "scoreRecords", "scoreStream", "validateMany"];

const functions = Object.fromEntries(
  [...Object.entries(wenming), ...Object.entries(model)].filter(([name, value]) => typeof value === "function" && name !== "WenmingError"),
) as unknown as Readonly<Record<string, AnyFunction>>;

/** What a call came to: a result, the code of our own error, or the error that nobody may see. */
function outcomeOf(call: () => unknown): unknown {
  try {
    call();
    return "a result";
  } catch (error) {
    return error instanceof wenming.WenmingError ? "our error" : error;
  }
}

const isFine = (outcome: unknown): boolean => outcome === "a result" || outcome === "our error";

describe("every public function, called with anything in any place", () => {
  it("stands in the table with a call that is right", () => {
    expect(Object.keys(functions).filter((name) => calls[name] === undefined && !elsewhere.includes(name))).toEqual([]);
    const failed = Object.entries(calls).filter(([name, values]) => outcomeOf(() => functions[name]!(...values)) !== "a result");
    expect(failed.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(calls))("%s gives a result or its own error", (name, values) => {
    for (const [place] of values.entries()) {
      for (const wrong of junk) {
        const outcome = outcomeOf(() => functions[name]!(...values.map((value, index) => (index === place ? wrong : value))));
        expect(outcome, `argument ${place}: ${JSON.stringify(wrong)}`).toSatisfy(isFine);
      }
    }
  });
});

/** Every place inside a value, down to single fields. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], wrong: unknown): unknown {
  if (key === undefined) return wrong;
  const part = replaced((value as Record<string | number, unknown>)[key], rest, wrong);
  return Array.isArray(value) ? value.map((one: unknown, index) => (index === key ? part : one)) : { ...(value as object), [key]: part };
}

describe("records with anything in any place", () => {
  it.each([
    ["checkFiveHaves", stationRecords],
    ["scoreTenStars", householdCase],
    ["rateVolunteer", { volunteer }],
  ])("%s gives a result or its own error", (name, records) => {
    const places = placesIn(records);
    expect(places.length).toBeGreaterThan(8);
    for (const path of places) {
      for (const wrong of junk) {
        const outcome = outcomeOf(() => functions[name]!(replaced(records, path, wrong), name === "rateVolunteer" ? { asOf } : when));
        expect(outcome, `${path.join(".")}: ${JSON.stringify(wrong)}`).toSatisfy(isFine);
      }
    }
  });

  it("read null as absent, as databases send it", () => {
    const bare = { id: "s-1", tier: "village-station", name: "站" };
    const nulls = { ...bare, head: null, venue: { rooms: null, plateHung: null }, figures: null, evidence: null, rolesWritten: null };
    const check = functions["checkFiveHaves"]!;
    expect(check({ station: nulls, teams: null, activities: null }, when)).toEqual(check({ station: { ...bare, venue: {} } }, when));
    const score = functions["scoreTenStars"]!;
    expect(score({ household: { id: "h-1", observations: null }, registers: null, decisions: null }, when)).toEqual(assessment);
  });

  it.each([
    [{ station: null }, "station"],
    [{ station, teams: "x" }, "teams"],
    [{ station, teams: [null] }, "teams[0]"],
    [{ station, teams: { entries: null, completeTo: asOf } }, "teams.entries"],
    [{ station: { ...station, venue: 3 } }, "station.venue"],
    [{ station: { ...station, figures: [null] } }, "station.figures[0]"],
    [{ station: { ...station, venue: { rooms: { completeTo: asOf } } } }, "station.venue.rooms.entries"],
  ])("that are no records are refused where they stand: %#", (records, path) => {
    expect(() => functions["checkFiveHaves"]!(records, when)).toThrow(
      expect.objectContaining({ code: "options.records", params: { path } }) as Error,
    );
  });

  // A register without entries would prove that nothing happened.
  it("do not take a register without entries for an empty one", () => {
    const empty = { id: "r-1", kind: "covenant-log", completeTo: asOf, entries: null };
    expect(() => functions["scoreTenStars"]!({ household: { id: "h-1" }, registers: [empty] }, when)).toThrow(
      expect.objectContaining({ code: "options.records", params: { path: "registers[0].entries" } }) as Error,
    );
  });
});

describe("a check of the host's own", () => {
  it.each([
    ["throws", () => { throw new TypeError("the host's own"); }],
    ["is asynchronous", async () => Promise.resolve(true)],
  ])("that %s refuses the value", (_what, check) => {
    const schema = z.object({ a: z.string().check(z.refine(check)) });
    expect(model.validate(schema, { a: "x" })).toMatchObject({ ok: false, issues: [{ code: "input.refused" }] });
  });
});
