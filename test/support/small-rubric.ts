import type { Assessment, Decision } from "../../src/core/assessment.js";
import type { BooleanFactDeclaration, FactInput, GradeFactDeclaration, NumberFactDeclaration } from "../../src/core/fact.js";
import type { Period } from "../../src/core/period.js";
import { assess } from "../../src/engine/assess.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { GradesItem, RequireItem } from "../../src/rubric/item.js";
import type { Criterion, Rubric, Tiers, Veto, VetoEffect } from "../../src/rubric/index.js";

// Short words for rubrics of a few lines: each test writes what it is about and nothing else.

export const text = { "zh-CN": "甲", en: "A" };

export const yesNo: BooleanFactDeclaration = { kind: "boolean", label: text, record: text };

export function numberFact(
  domain: { readonly min?: number; readonly max?: number; readonly decimals?: number } = {}
): NumberFactDeclaration {
  return { kind: "number", label: text, record: text, unit: text, min: 0, ...domain };
}

export function gradeFact(...options: readonly string[]): GradeFactDeclaration {
  return { kind: "grade", label: text, record: text, options };
}

/** The condition that a yes/no fact is `true`. */
export function holds(fact: string): Condition {
  return { fact, is: true };
}

/** A line that asks a question. */
export function asks(
  id: string,
  condition: Condition,
  more: Partial<Omit<RequireItem, "id" | "kind" | "condition">> = {}
): RequireItem {
  return { kind: "require", id, label: text, condition, ...more };
}

/** A line that turns a grade into points. */
export function graded(
  id: string,
  fact: string,
  points: Readonly<Record<string, number>>,
  more: Partial<Omit<GradesItem, "id" | "kind" | "fact" | "points">> = {}
): GradesItem {
  return { kind: "grades", id, label: text, fact, points, ...more };
}

/** A criterion met by its required lines. */
export function star(id: string, items: Criterion["items"], more: Partial<Omit<Criterion, "id" | "items">> = {}): Criterion {
  return { id, label: text, award: { by: "required" }, items, ...more };
}

/** A criterion met when one yes/no fact of the same name is true. */
export function plainStar(fact: string): Criterion {
  return star(fact, [asks(`${fact}-line`, holds(fact), { required: true })]);
}

export function veto(id: string, when: Condition, effect: VetoEffect): Veto {
  return { id, label: text, when, effect };
}

/** Tiers by the measure given, each named by where it starts. */
export function tiersFrom(measure: Tiers["measure"], bands: Readonly<Record<string, number>>): Tiers {
  return { measure, bands: Object.entries(bands).map(([id, from]) => ({ id, label: text, from })) };
}

export function derivedFact(fact: DistributiveOmit<DerivedFact, "label">): DerivedFact {
  return { label: text, ...fact };
}

type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** A rubric of the parts given. */
export function rubricOf(parts: Pick<Rubric, "facts" | "criteria"> & Partial<Rubric>): Rubric {
  return { format: "wenming.rubric/1", id: "small", version: "1", title: text, sources: {}, ...parts };
}

/** Ten stars lit by ten yes/no facts, `star-1` to `star-10`. */
export function tenStars(parts: Partial<Rubric> = {}): Rubric {
  const ids = Array.from({ length: 10 }, (_, index) => `star-${index + 1}`);
  const facts = { ...Object.fromEntries(ids.map((id) => [id, yesNo])), ...parts.facts };
  return rubricOf({ ...parts, facts, criteria: ids.map(plainStar) });
}

/** Known values for `star-1` on: `true` so many times, then `false` so many times; the rest is not known. */
export function lit(passes: number, fails = 0): Record<string, boolean> {
  return Object.fromEntries(Array.from({ length: passes + fails }, (_, index) => [`star-${index + 1}`, index < passes]));
}

export const asOf = "2026-06-30";

/** Assesses a subject whose name does not matter, on a day that does not matter. */
export function score(
  rubric: Rubric,
  facts: Readonly<Record<string, FactInput>> = {},
  more: { readonly asOf?: string; readonly period?: Period; readonly decisions?: readonly Decision[] } = {}
): Assessment {
  return assess(rubric, facts, { subject: { id: "s-1" }, asOf, ...more });
}

/** Assesses a rubric that has one line alone, in a criterion of its own, and gives the line. */
export function scoreLine(
  facts: Rubric["facts"],
  line: Criterion["items"][number],
  known: Readonly<Record<string, FactInput>> = {},
  more: Partial<Omit<Criterion, "id" | "items">> = { award: { by: "points", atLeast: 0 } }
): Assessment["criteria"][number]["items"][number] {
  return score(rubricOf({ facts, criteria: [star("only", [line], more)] }), known).criteria[0]!.items[0]!;
}
