import {
  activitySchema,
  assessmentSchema,
  calendarDateSchema,
  countSchema,
  datasetSchema,
  divisionCodeSchema,
  evidenceSchema,
  figurePeriodSchema,
  headSchema,
  householdSchema,
  idSchema,
  listingSchema,
  localizedTextSchema,
  periodSchema,
  projectSchema,
  registerSchema,
  reportedFigureSchema,
  residentIdSchema,
  rubricSchema,
  socialCreditCodeSchema,
  starDecisionSchema,
  stationSchema,
  textSchema,
  validate,
  volunteerSchema,
  volunteerTeamSchema,
} from "wenming/model";
import { describe, expect, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { fullProject, fullStation } from "./support/full-records.js";
import { issuesOf } from "./support/show-issues.js";

const schemas = Object.entries({
  activitySchema,
  assessmentSchema,
  calendarDateSchema,
  countSchema,
  datasetSchema,
  divisionCodeSchema,
  evidenceSchema,
  figurePeriodSchema,
  headSchema,
  householdSchema,
  idSchema,
  listing: listingSchema(textSchema),
  localizedTextSchema,
  periodSchema,
  projectSchema,
  registerSchema,
  reportedFigureSchema,
  residentIdSchema,
  rubricSchema,
  socialCreditCodeSchema,
  starDecisionSchema,
  stationSchema,
  textSchema,
  volunteerSchema,
  volunteerTeamSchema,
});

describe("every schema", () => {
  it.each(schemas)("%s speaks Standard Schema", (_name, schema) => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
    const result = schema["~standard"].validate(Symbol("no schema takes this"));
    expect(result).toMatchObject({ issues: [{ path: [] }] });
  });

  it.each(schemas)("%s can be written as JSON Schema", (_name, schema) => {
    expect(z.toJSONSchema(schema)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });
});

describe("a host", () => {
  it("that uses zod without validate finds the codes of our rules where messages stand", () => {
    const result = activitySchema["~standard"].validate({ id: "a", stationId: "s", on: "2023-02-30" });
    expect(result).toMatchObject({ issues: [{ path: ["on"], message: "input.not-a-date" }] });
  });

  it("adds fields of its own, and keeps our rules", () => {
    const own = z.extend(projectSchema, { ourNumber: idSchema });
    expect(issuesOf(own, { ...fullProject, ourNumber: "7" })).toEqual([]);
    expect(issuesOf(own, { ...fullProject, ourNumber: 7, endsOn: "1999-01-01" })).toEqual(['input.wrong-type at ourNumber {"expected":"string"}']);
    expect(issuesOf(own, { ...fullProject, ourNumber: "7", endsOn: "1999-01-01" })).toEqual(["input.dates-reversed at endsOn"]);
  });

  it("puts ours into classic schemas", () => {
    const form = classic.object({ station: stationSchema, note: classic.string().optional() });
    expect(validate(form, { station: fullStation })).toEqual({ ok: true, value: { station: fullStation } });
    expect(issuesOf(form, { station: { ...fullStation, tier: "所" } })[0]).toMatch("input.unknown-option at station.tier");
  });

  it("checks codes in its own forms", () => {
    const form = z.object({ creditCode: socialCreditCodeSchema, number: residentIdSchema, division: divisionCodeSchema });
    expect(issuesOf(form, { creditCode: "91350100M000100Y43", number: "11010519491231002X", division: "140728" })).toEqual([]);
    expect(issuesOf(form, { creditCode: "91350100M000100Y4Z", number: "110105194912310021", division: "1407" })).toEqual([
      "identifier.social-credit-code at creditCode",
      "identifier.resident-id at number",
      "identifier.division-code at division",
    ]);
  });

  // One record that the host's check cannot bear must not end the request of all the others.
  it("has the value refused where its own check throws or is asynchronous", () => {
    const refused = { ok: false, issues: [{ code: "input.refused", path: [], params: {}, severity: "error" }], omitted: 0 };
    const asynchronous = classic.string().refine(async () => Promise.resolve(true));
    expect(validate(asynchronous, "x")).toEqual(refused);
    const broken = classic.string().refine(() => {
      throw new TypeError("a fault of the host");
    });
    expect(validate(broken, "x")).toEqual(refused);
  });
});
