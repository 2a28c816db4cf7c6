import fc from "fast-check";
import type { Decision } from "../../../src/core/assessment.js";
import type { FactInput } from "../../../src/core/fact.js";
import type { Rubric } from "../../../src/rubric/index.js";
import { decide, type Decided } from "../../reference/reference-decisions.js";
import { evaluate, type ReferenceResult } from "../../reference/reference-evaluator.js";
import { worldsOf } from "../../reference/worlds.js";
import { asOf, decisionsOn, period } from "./decisions.js";
import { partialFacts } from "./facts.js";

/** A rubric with what is known of one subject. */
export interface Case {
  readonly rubric: Rubric;
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly decisions: readonly Decision[];
}

/** For whom and when every random case is assessed. */
export const options = { subject: { id: "s-1" }, asOf, period };

/** Partial knowledge and some decisions under a rubric; facts named in `settled` are known. */
export function casesOf(rubric: Rubric, settled: readonly string[] = []): fc.Arbitrary<Case> {
  return fc.record({
    rubric: fc.constant(rubric),
    facts: partialFacts(rubric.facts, { settled }),
    decisions: decisionsOn(rubric),
  });
}

/** What the reference says of every world that is possible in a case. */
export function referencesOf({ rubric, facts, decisions }: Case): readonly ReferenceResult[] {
  const decided = new Map<string, Decided>(rubric.criteria.map(({ id }) => [id, decide(rubric, id, decisions, options)]));
  return worldsOf(rubric, facts, decided).map((world) => evaluate(rubric, world));
}
