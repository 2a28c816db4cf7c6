import { parseRubric, rubricSchema, validate } from "wenming/model";
import { describe, expect, it } from "vitest";
import { checkRubric } from "../../src/rubric/check-rubric.js";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import { fullRubric } from "./support/full-rubric.js";
import { issuesOf, showIssue } from "./support/show-issues.js";

const found = (input: unknown): string[] => {
  const result = parseRubric(input);
  return result.ok ? [] : result.issues.map(showIssue);
};

/** A place as issues name it: keys that are no identifiers are left out. */
const shown = (place: readonly (string | number)[]): string => place.map((key) => (key === "C#" ? "…" : key)).join(".");

const nestedCondition = (levels: number): unknown => (levels === 0 ? { fact: "venue.exists", is: true } : { not: nestedCondition(levels - 1) });

describe("a rubric from outside", () => {
  it("comes back as it was, with every kind of line and condition", () => {
    expect(checkRubric(fullRubric)).toEqual([]);
    const stored: unknown = JSON.parse(JSON.stringify(fullRubric));
    expect(parseRubric(stored)).toEqual({ ok: true, value: fullRubric });
    const result = parseRubric(stored);
    expect(JSON.stringify(result.ok && result.value)).toBe(JSON.stringify(fullRubric));
  });

  it("needs some fields and no others", () => {
    const missing = Object.keys(fullRubric).filter((key) => issuesOf(rubricSchema, removeAt(fullRubric, [key])).includes(`input.required at ${key}`));
    expect(missing.sort()).toEqual(["criteria", "facts", "format", "id", "sources", "title", "version"]);
  });

  it("refuses a key too many, at every depth", () => {
    const records = [["facts"], ["sources"], ["derived"], ["facts", "venue.state", "optionLabels"]].map((place) => place.join());
    const objects = placesOf(fullRubric).filter((place) => {
      const value = valueAt(fullRubric, place);
      const isRecord = records.includes(place.join()) || ["points", "ratios"].includes(String(place.at(-1)));
      return typeof value === "object" && !Array.isArray(value) && !isRecord;
    });
    expect(objects.length).toBeGreaterThan(60);
    for (const place of objects) {
      expect(found(replaceAt(fullRubric, [...place, "extra"], 1)), place.join(".")).toEqual([`input.unknown-key at ${shown([...place, "extra"])}`]);
    }
  });

  it("refuses a value of another kind, at every place", () => {
    for (const place of placesOf(fullRubric).filter((one) => one.length > 0)) {
      const issues = found(replaceAt(fullRubric, place, Array.isArray(valueAt(fullRubric, place)) ? {} : []));
      const at = shown(place);
      // An entry of a record or a branch of a union is named by the key that is wrong in it.
      expect(issues.some((issue) => issue.split(" ")[2]?.startsWith(at)), `${at}: ${issues.join("; ")}`).toBe(true);
    }
  });

  it.each([["__proto__"], ["constructor"], ["prototype"]])("refuses the key %s wherever it stands", (key) => {
    const planted = `{${JSON.stringify(key)}:{"polluted":true}}`;
    const objects = placesOf(fullRubric).filter((place) => typeof valueAt(fullRubric, place) === "object" && !Array.isArray(valueAt(fullRubric, place)));
    for (const place of objects) {
      const text = JSON.stringify(replaceAt(fullRubric, place, "HERE")).replace('"HERE"', planted);
      expect(found(JSON.parse(text)), place.join(".")).toEqual([`input.forbidden-key at ${shown([...place, key])}`]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses it in the schema as well, for those who use zod alone", () => {
    const facts = JSON.parse('{ "prototype": { "kind": "boolean", "label": { "zh-CN": "甲" }, "record": { "zh-CN": "甲" } } }') as object;
    expect(issuesOf(rubricSchema, { ...fullRubric, facts: { ...fullRubric.facts, ...facts } })).toEqual(["input.forbidden-key at facts.prototype"]);
  });

  it.each([
    [["format"], "wenming.rubric/2", 'input.unknown-option at format {"options":"wenming.rubric/1"}'],
    [["effectiveFrom"], "2026-02-30", "input.not-a-date at effectiveFrom"],
    [["base", "hash"], "ABC", 'input.bad-format at base.hash {"format":"sha256"}'],
    [["jurisdiction", "divisionCode"], "1407", "identifier.division-code at jurisdiction.divisionCode"],
    [["sources", "notice", "date"], "2026-13", "input.not-a-date at sources.notice.date"],
    [["sources", "notice", "url"], "javascript:alert(1)", 'input.bad-format at sources.notice.url {"format":"http-url"}'],
    [["sources", "notice", "url"], 'https://a.cn/"onclick="x', 'input.bad-format at sources.notice.url {"format":"http-url"}'],
    [["sources", "notice", "basis"], "hearsay", 'input.unknown-option at sources.notice.basis {"options":"document, design"}'],
    [["facts", "sessions.held", "min"], Infinity, "input.not-finite at facts.sessions.held.min"],
    [["facts", "sessions.held", "max"], NaN, "input.not-finite at facts.sessions.held.max"],
    [["facts", "venue.exists", "kind"], "date", 'input.unknown-option at facts.venue.exists.kind {"options":"boolean, number, grade"}'],
    [["derived", "sessions.rate", "op"], "eval", 'input.unknown-option at derived.sessions.rate.op {"options":"sum, min, max, difference, ratio"}'],
    [["criteria", 0, "award", "by"], "vote", 'input.unknown-option at criteria.0.award.by {"options":"required, points, both, none"}'],
    [["criteria", 0, "items", 0, "kind"], "script", 'input.unknown-option at criteria.0.items.0.kind {"options":"require, grades, perUnit, bands, proportional, discretionary, best"}'],
    [["criteria", 0, "items", 0, "points"], "5", 'input.wrong-type at criteria.0.items.0.points {"expected":"number"}'],
    [["criteria", 0, "items", 0, "label"], "甲".repeat(100_000), 'input.wrong-type at criteria.0.items.0.label {"expected":"object"}'],
    [["title", "zh-CN"], "甲".repeat(100_000), 'input.too-long at title.zh-CN {"max":2000}'],
    [["title"], { en: "A" }, "input.required at title.zh-CN"],
    [["criteria"], Array(1_001).fill(fullRubric.criteria[1]), 'input.too-many at criteria {"max":1000}'],
  ])("at %j refuses %.30j", (place, value, issue) => {
    expect(found(replaceAt(fullRubric, place, value))).toEqual([issue]);
  });

  it.each(["2026", "2026-01", "2026-01-31"])("takes %s as the date of a document", (date) => {
    expect(found(replaceAt(fullRubric, ["sources", "notice", "date"], date))).toEqual([]);
  });

  it("refuses records and documents that are too large", () => {
    const facts = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`f${index}`, fullRubric.facts["venue.exists"]]));
    expect(issuesOf(rubricSchema, { ...fullRubric, facts: facts(1_000) })).toEqual([]);
    expect(issuesOf(rubricSchema, { ...fullRubric, facts: facts(1_001) })).toEqual(['input.too-many at facts {"max":1000}']);
    expect(found({ ...fullRubric, extra: Array(200_000).fill(1) })).toEqual(['input.too-large-document at root {"max":200000}']);
  });

  it("ends on conditions of any depth", () => {
    const deep = (levels: number): unknown => replaceAt(fullRubric, ["vetoes", 0, "when"], nestedCondition(levels));
    expect(found(deep(5))).toEqual([]);
    expect(found(deep(40))[0]).toMatch(/^rubric\.too-deep at vetoes\.0\.when/);
    expect(found(deep(1_000))[0]).toMatch(/^input\.too-deep at vetoes\.0\.when\.not\.not/);
  });

  it("ends quickly on conditions that are wrong at every depth", () => {
    let condition: unknown = { fact: 7 };
    for (let level = 0; level < 25; level += 1) condition = { all: [condition, { any: "x" }] };
    const started = performance.now();
    expect(validate(rubricSchema, replaceAt(fullRubric, ["vetoes", 0, "when"], condition))).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("a rubric of the right shape that cannot be scored", () => {
  it("names the fact it does not know", () => {
    const place = ["criteria", 0, "items", 0, "condition", "all", 0, "fact"];
    expect(found(replaceAt(fullRubric, place, "venue.exist"))).toEqual(["rubric.unknown-fact at criteria.0.items.0.condition.all.0.fact"]);
  });

  it("lists no more than it is asked to, and counts the rest", () => {
    const result = parseRubric({ ...fullRubric, facts: {}, derived: {} }, { maxIssues: 3 });
    const all = checkRubric({ ...fullRubric, facts: {}, derived: {} });
    expect(result).toMatchObject({ ok: false, issues: { length: 3 }, omitted: all.length - 3 });
  });
});
