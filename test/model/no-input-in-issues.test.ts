import fc from "fast-check";
import {
  activitySchema,
  assessmentSchema,
  checkReferences,
  type Dataset,
  datasetSchema,
  householdSchema,
  parseAssessment,
  parseRubric,
  projectSchema,
  registerSchema,
  rubricSchema,
  starDecisionSchema,
  stationSchema,
  validate,
  volunteerSchema,
  volunteerTeamSchema,
} from "wenming/model";
import { describe, expect, it } from "vitest";
import { placesOf, replaceAt, valueAt } from "./support/edit.js";
import { fullAssessment } from "./support/full-assessment.js";
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
import { fullRubric } from "./support/full-rubric.js";

/** Stands for a name with an identity number. Were it in an issue, a household's data would be in somebody's log. */
const secret = "张三 11010519491231002X";

const records = [
  ["station", stationSchema, fullStation],
  ["team", volunteerTeamSchema, fullTeam],
  ["volunteer", volunteerSchema, fullVolunteer],
  ["activity", activitySchema, fullActivity],
  ["project", projectSchema, fullProject],
  ["household", householdSchema, fullHousehold],
  ["decision", starDecisionSchema, fullDecision],
  ["register", registerSchema, fullRegister],
  ["dataset", datasetSchema, fullDataset],
  ["rubric", rubricSchema, fullRubric],
  ["assessment", assessmentSchema, fullAssessment],
] as const;

function expectNoSecret(issues: unknown): void {
  const text = JSON.stringify(issues);
  for (const part of secret.split(" ")) expect(text).not.toContain(part);
}

describe.each(records)("issues about a %s hold nothing of it", (_name, schema, full) => {
  const places = placesOf(full);

  it.each([
    ["a text", secret],
    ["a long text", secret.repeat(5_000)],
    ["a list of texts", [secret]],
    ["an object", { [secret]: secret, kind: secret, id: secret }],
    ["a function", () => secret],
    ["a symbol", Symbol(secret)],
    ["an error thrown on reading", Object.defineProperty({}, "a", { get: () => { throw new Error(secret); }, enumerable: true })],
  ])("%s at any place", (_kind, planted) => {
    for (const place of places) {
      const result = validate(schema, replaceAt(full, place, planted));
      if (!result.ok) expectNoSecret(result.issues);
    }
  });

  it("a key at any place", () => {
    const objects = places.filter((place) => typeof valueAt(full, place) === "object" && valueAt(full, place) !== null);
    for (const place of objects) {
      const input = replaceAt(full, place, { ...(valueAt(full, place) as object), [secret]: 1n });
      const result = validate(schema, input);
      expect(result.ok).toBe(false);
      if (!result.ok) expectNoSecret(result.issues);
    }
  });

  it("all texts at once, with every number negative", () => {
    let input: unknown = full;
    for (const place of places) {
      const value = valueAt(full, place);
      if (typeof value === "string") input = replaceAt(input, place, secret);
      if (typeof value === "number") input = replaceAt(input, place, -110105194912310.5);
    }
    const result = validate(schema, input, { maxIssues: 10_000 });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expectNoSecret(result.issues);
    expect(JSON.stringify(result.issues)).not.toContain("110105194912310");
  });

  it("and whatever it is given, validate gives a result that JSON can hold", () => {
    const planted = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true, maxDepth: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...places), planted, (place, value) => {
        const result = validate(schema, replaceAt(full, place, value));
        expect(typeof result.ok).toBe("boolean");
        if (!result.ok) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });
});

describe("other issues hold nothing of the input", () => {
  it("of a rubric that cannot be scored", () => {
    const result = parseRubric({ ...fullRubric, facts: {}, derived: { [secret]: { op: "sum", label: { "zh-CN": secret }, of: [secret] } } });
    expect(result.ok).toBe(false);
    if (!result.ok) expectNoSecret(result.issues);
  });

  it("of a result of another format", () => {
    const result = parseAssessment({ ...fullAssessment, format: secret, [secret]: NaN, verdict: secret });
    expect(result.ok).toBe(false);
    if (!result.ok) expectNoSecret(result.issues);
  });

  it("of records that do not fit each other", () => {
    const named: Dataset = {
      stations: [{ ...fullStation, id: secret, parentId: `${secret}!` }, { ...fullStation, id: secret }],
      teams: [{ ...fullTeam, stationId: `${secret}?` }],
      households: [{ id: secret }],
      registers: [{ ...fullRegister, entries: [{ householdId: `${secret}.`, event: "neglect-complaint", on: "2026-01-01" }] }],
    };
    const issues = checkReferences(named);
    expect(issues.length).toBeGreaterThan(3);
    expectNoSecret(issues);
  });
});
