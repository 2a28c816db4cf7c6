import { Ajv } from "ajv";
import { parseRubric } from "wenming/model";
import { describe, expect, it } from "vitest";
import { describedRubricSchema } from "../../.build/write-rubric-schema.js";
import type { JsonSchema } from "../../src/model/rubric-json-schema.js";
import { encodings } from "../encodings/encodings.js";
import { publishedRubrics } from "../standards/published-rubrics.js";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import { fullRubric } from "./support/full-rubric.js";

// `strict` refuses keywords that the checker does not know, so that a misspelt one is no silent gap.
const schema = describedRubricSchema();
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every part of the schema that describes a key, with where it stands. */
function propertiesOf(part: unknown, place = ""): [place: string, property: JsonSchema][] {
  if (typeof part !== "object" || part === null) return [];
  const own = Object.entries((part as JsonSchema)["properties"] ?? {}).map(([key, property]): [string, JsonSchema] => [`${place}.${key}`, property as JsonSchema]);
  return [...own, ...Object.entries(part).flatMap(([key, inner]) => propertiesOf(inner, `${place}/${key}`))];
}

describe("the JSON Schema of the rubric format", () => {
  it.each([...publishedRubrics, ...encodings.map(([, rubric]) => rubric), fullRubric].map((rubric) => [rubric.id, rubric] as const))("accepts %s", (_id, rubric) => {
    expect([validate(plain(rubric)), validate.errors]).toEqual([true, null]);
  });

  it("refuses a key too many and a key too few wherever the parser does", () => {
    for (const place of placesOf(fullRubric).filter((one) => one.length > 0)) {
      const value = valueAt(fullRubric, place);
      const changed = [removeAt(fullRubric, place), ...(typeof value === "object" && !Array.isArray(value) ? [replaceAt(fullRubric, [...place, "extra"], 1)] : [])];
      for (const rubric of changed) {
        const result = parseRubric(plain(rubric));
        const isMisshapen = !result.ok && result.issues.some(({ code }) => ["input.required", "input.unknown-key", "input.no-match"].includes(code));
        if (isMisshapen) expect(validate(plain(rubric)), place.join(".")).toBe(false);
      }
    }
  });

  it("refuses nothing that the parser takes, and every value of another kind", () => {
    for (const place of placesOf(fullRubric).filter((one) => one.length > 0)) {
      const rubric = replaceAt(fullRubric, place, Array.isArray(valueAt(fullRubric, place)) ? {} : []);
      expect(validate(plain(rubric)), place.join(".")).toBe(false);
    }
  });

  it.each([
    [["criteria", 0, "items", 0, "kind"], "script"],
    [["criteria", 0, "award", "by"], "vote"],
    [["effectiveFrom"], "soon"],
    [["id"], " "],
    [["format"], "wenming.rubric/2"],
    [["$schema"], "rubric.schema.json"],
  ])("refuses %j %j", (place, value) => {
    expect(validate(plain(replaceAt(fullRubric, place, value)))).toBe(false);
  });

  it("says what each field means, in the words of the types, but for the keys that only tell shapes apart", () => {
    const silent = propertiesOf(schema).filter(([, { description }]) => description === undefined);
    expect([...new Set(silent.map(([place]) => place.split(".").at(-1)))].sort()).toEqual(["by", "kind", "op"]);
    const described = new Map(propertiesOf(schema).map(([place, { description }]) => [place, description]));
    expect(described.get("/definitions/Criterion.floor")).toBe("Points never fall below this.");
    // A comment between a brace and its field, which the compiler does not hand out.
    expect([...described.values()]).toContain("Units missing to this count.");
  });

  it("carries its own name and asks for nothing from elsewhere", () => {
    expect(schema).toMatchObject({ $id: "urn:wenming:rubric:1", title: expect.any(String) as unknown, description: expect.stringContaining("plain data") as unknown });
    expect(JSON.stringify(schema)).not.toMatch(/https?:\/\/(?!json-schema\.org\/draft-07)/);
  });
});
