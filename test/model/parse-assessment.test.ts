import { parseAssessment } from "wenming/model";
import { describe, expect, it } from "vitest";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import { fullAssessment } from "./support/full-assessment.js";
import { showIssue } from "./support/show-issues.js";

const found = (input: unknown): string[] => {
  const result = parseAssessment(input);
  return result.ok ? [] : result.issues.map(showIssue);
};

const params = /\.params(\.|$)/;

describe("a stored result", () => {
  it("comes back as it was, with every field", () => {
    const stored: unknown = JSON.parse(JSON.stringify(fullAssessment));
    const result = parseAssessment(stored);
    expect(result).toEqual({ ok: true, value: fullAssessment });
    expect(JSON.stringify(result.ok && result.value)).toBe(JSON.stringify(fullAssessment));
  });

  it("keeps what a later version has added, at every depth", () => {
    const objects = placesOf(fullAssessment).filter((place) => {
      const value = valueAt(fullAssessment, place);
      return typeof value === "object" && value !== null && !Array.isArray(value);
    });
    expect(objects.length).toBeGreaterThan(50);
    for (const place of objects) {
      const input = replaceAt(fullAssessment, [...place, "added"], "later");
      expect(parseAssessment(input), place.join(".")).toEqual({ ok: true, value: input });
    }
  });

  it("needs all but a few fields", () => {
    const missing = Object.keys(fullAssessment).filter((key) => found(removeAt(fullAssessment, [key])).length === 0);
    expect(missing).toEqual(["period"]);
  });

  it("refuses a value of another kind, at every place", () => {
    for (const place of placesOf(fullAssessment)) {
      const at = place.join(".");
      const value = valueAt(fullAssessment, place);
      const isOpen = params.test(at) || /\.(actual|expected)(\.|$)/.test(at);
      if (isOpen) continue;
      expect(found(replaceAt(fullAssessment, place, Array.isArray(value) ? "x" : [[]])), at).not.toEqual([]);
    }
  });

  it.each([
    [["format"], "wenming.assessment/2", 'input.unknown-option at format {"options":"wenming.assessment/1"}'],
    [["rubric", "hash"], "abc", 'input.bad-format at rubric.hash {"format":"sha256"}'],
    [["asOf"], "2026-02-30", "input.not-a-date at asOf"],
    [["verdict"], "passed", 'input.unknown-option at verdict {"options":"compliant, not-compliant, undetermined"}'],
    [["criteria", 0, "outcome"], "maybe", 'input.unknown-option at criteria.0.outcome {"options":"pass, fail, incomplete, inapplicable"}'],
    [["vetoes", 0, "truth"], "perhaps", 'input.wrong-type at vetoes.0.truth {"expected":"boolean, unknown"}'],
    [["criteria", 0, "items", 0, "condition", "members", 0, "kind"], "x", 'input.unknown-option at criteria.0.items.0.condition.members.0.kind {"options":"test, all, any, not, atLeastOf"}'],
    [["points", "low"], NaN, "input.not-finite at points.low"],
    [["issues", 0, "code"], "Fact is out of domain", 'input.bad-format at issues.0.code {"format":"code"}'],
  ])("at %j refuses %j", (place, value, issue) => {
    expect(found(replaceAt(fullAssessment, place, value))).toEqual([issue]);
  });

  it.each<[(string | number)[], object, string[]]>([
    [["met"], { low: 4, high: 3, max: 10 }, ['input.contradicts at met.low {"with":"high"}']],
    [["met"], { low: 3, high: 11, max: 10 }, ['input.contradicts at met.high {"with":"max"}']],
    [["beforeVeto", "points"], { low: 4, high: 3, max: 3 }, ['input.contradicts at beforeVeto.points.low {"with":"high"}']],
    [["criteria", 0, "points"], { low: 0, high: 1, max: 0 }, ['input.contradicts at criteria.0.points.high {"with":"max"}']],
    [["criteria", 0, "items", 0, "points"], { low: 0, high: 2, max: 1 }, ['input.contradicts at criteria.0.items.0.points.high {"with":"max"}']],
    [["percent"], { low: 80, high: 70 }, ['input.contradicts at percent.low {"with":"high"}']],
    [["met"], { low: 3, high: 3, max: 3 }, []],
    // Points that were taken: a maximum below 0 limits nothing.
    [["points"], { low: -3, high: 0, max: -1 }, []],
  ])("at %j with the bounds %j: %j", (place, bounds, issues) => {
    expect(found(replaceAt(fullAssessment, place, bounds))).toEqual(issues);
  });

  it("lets a code pass that this version does not know", () => {
    expect(found(replaceAt(fullAssessment, ["issues", 0, "code"], "fact.from-the-future"))).toEqual([]);
  });

  it.each([[null], [[]], ["{}"], [{}], [undefined]])("is not %j", (input) => {
    expect(found(input)).not.toEqual([]);
  });
});
