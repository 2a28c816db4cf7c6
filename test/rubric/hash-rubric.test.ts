import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { WenmingError } from "../../src/core/wenming-error.js";
import { hashRubric, type Rubric } from "../../src/rubric/index.js";
import { plainStar, rubricOf, yesNo } from "../support/small-rubric.js";

const rubric = rubricOf({ facts: { venue: yesNo }, criteria: [plainStar("venue")] });

/** The same value with every object's keys in reverse. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)])
  ) as T;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)])
  );
}

describe("the fingerprint of a rubric", () => {
  it("is the SHA-256 of its JSON with sorted keys, in UTF-8", () => {
    expect(hashRubric(rubric)).toBe(
      createHash("sha256")
        .update(JSON.stringify(sorted(rubric)), "utf8")
        .digest("hex")
    );
  });

  it("does not depend on the order of keys", () => {
    expect(hashRubric(reversed(rubric))).toBe(hashRubric(rubric));
  });

  it("survives JSON", () => {
    expect(hashRubric(JSON.parse(JSON.stringify(rubric)) as Rubric)).toBe(hashRubric(rubric));
  });

  it("changes with every other change", () => {
    const changed: readonly Rubric[] = [
      { ...rubric, version: "2" },
      { ...rubric, title: { "zh-CN": "甲", en: "a" } },
      { ...rubric, criteria: [...rubric.criteria, plainStar("venue")] },
    ];
    expect(new Set([rubric, ...changed].map(hashRubric)).size).toBe(4);
  });

  it("is refused for what JSON cannot write", () => {
    const cyclic = { ...rubric, jurisdiction: {} as Record<string, unknown> };
    cyclic.jurisdiction.name = cyclic;
    for (const wrong of [cyclic, { ...rubric, version: 7n }, { ...rubric, verdict: { measure: "met", atLeast: NaN } }]) {
      expect(() => hashRubric(wrong as unknown as Rubric)).toThrow(new WenmingError("json.not-serializable"));
    }
  });
});
