import { expect } from "vitest";
import type { Assessment, ItemResult } from "../../../src/core/assessment.js";
import { assess, type PreparedRubric } from "../../../src/engine/index.js";
import type { Facts, Stated } from "../../../src/core/fact.js";
import type { Rubric } from "../../../src/rubric/index.js";

/** Points of one line or criterion: a number where they are settled, else `[low, high]`. */
export type Points = number | readonly [low: number, high: number];

/** What a rubric makes of some facts. */
export interface Scored {
  /** The whole result. */
  readonly assessment: Assessment;
  /** Points of every line and of every member of a group, by id. */
  readonly lines: Readonly<Record<string, Points>>;
  /** Points of every criterion, by id. */
  readonly criteria: Readonly<Record<string, Points>>;
  /** Points of the whole. */
  readonly total: Points;
}

/** Assesses some facts and makes the result short enough to be written into a test. The columns of the breakdown must add up. */
export function score(rubric: Rubric | PreparedRubric, facts: Facts): Scored {
  const assessment = assess(rubric, facts, { subject: { id: "subject-1" }, asOf: "2026-06-30" });
  for (const bound of ["low", "high"] as const) {
    const sum = assessment.breakdown.points.reduce((hundredths, line) => hundredths + Math.round(line[bound] * 100), 0);
    expect(sum, `points ${bound}`).toBe(Math.round(assessment.points[bound] * 100));
  }
  const items = assessment.criteria.flatMap((criterion) => criterion.items.flatMap(withMembers));
  return {
    assessment,
    lines: Object.fromEntries(items.map(({ id, points }) => [id, short(points)])),
    criteria: Object.fromEntries(assessment.criteria.map(({ id, points }) => [id, short(points)])),
    total: short(assessment.points),
  };
}

/** Points that an assessor gives, with the record that holds the reason. */
export function withReason(value: number): Stated<number> {
  return { value, evidence: [{ record: "minutes-1", kind: "评议记录" }] };
}

function withMembers(item: ItemResult): readonly ItemResult[] {
  return [item, ...(item.members ?? [])];
}

function short({ low, high }: { readonly low: number; readonly high: number }): Points {
  return low === high ? low : [low, high];
}
