import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { phqNine } from "./phq-nine.js";
import { score } from "./support/score.js";

type Answers = FactsOf<typeof phqNine.facts>;

const ids = Object.keys(phqNine.facts) as (keyof Answers)[];
const often = phqNine.facts["phq.mood"].options;

/** Answers of 0 to 3 in the order of the form; null is a question left out. */
const answers = (...given: readonly (0 | 1 | 2 | 3 | null)[]): Answers =>
  Object.fromEntries(ids.map((id, index) => [id, given[index] === null ? null : often[given[index]!]]));

describe("a clinical questionnaire", () => {
  it.each<readonly [Answers, number, string, string]>([
    [answers(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, "minimal", "not-compliant"],
    [answers(1, 1, 1, 1, 0, 0, 0, 0, 0), 4, "minimal", "not-compliant"],
    [answers(1, 1, 1, 1, 1, 0, 0, 0, 0), 5, "mild", "not-compliant"],
    [answers(1, 1, 1, 1, 1, 1, 1, 2, 0), 9, "mild", "not-compliant"],
    [answers(3, 3, 3, 1, 0, 0, 0, 0, 0), 10, "moderate", "compliant"],
    [answers(3, 3, 3, 3, 2, 0, 0, 0, 0), 14, "moderate", "compliant"],
    [answers(3, 3, 3, 3, 3, 0, 0, 0, 0), 15, "moderately-severe", "compliant"],
    [answers(2, 2, 2, 2, 2, 2, 2, 2, 3), 19, "moderately-severe", "compliant"],
    [answers(3, 2, 2, 2, 2, 2, 2, 2, 3), 20, "severe", "compliant"],
    [answers(3, 3, 3, 3, 3, 3, 3, 3, 3), 27, "severe", "compliant"],
  ])("adds up case %#, at the edges of its bands", (given, points, tier, verdict) => {
    const { total, assessment } = score(phqNine, given);
    expect([total, assessment.tier, assessment.verdict]).toEqual([points, { low: tier, high: tier }, verdict]);
  });

  it("does not take a question that was left out for a no", () => {
    // 8 and one open question: 8 to 11, mild or moderate.
    const { total, assessment } = score(phqNine, answers(1, 1, 1, 1, 1, 1, 1, 1, null));
    expect(total).toEqual([8, 11]);
    expect(assessment.tier).toEqual({ low: "mild", high: "moderate" });
    expect(assessment.verdict).toBe("undetermined");
    expect(assessment.completeness).toEqual({ known: 8, asked: 9 });
    // 12 and two open ones: above the cut-off whatever they are.
    expect(score(phqNine, answers(3, 3, 3, 3, 0, 0, 0, null, null)).assessment.verdict).toBe("compliant");
  });
});
