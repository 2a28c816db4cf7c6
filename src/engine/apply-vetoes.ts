import type { BreakdownLine, ConditionResult, CriterionResult, LowHigh, MessageRef, VetoResult } from "../core/assessment.js";
import type { Truth } from "../core/outcome.js";
import type { Rubric, Veto } from "../rubric/rubric.js";
import { evaluateCondition, type Known } from "./evaluate-condition.js";

/** A veto with its answer. */
export interface JudgedVeto {
  /** As the rubric writes it. */
  readonly veto: Veto;
  /** As it was answered. */
  readonly result: VetoResult;
}

/** Answers the vetoes of a rubric, in rubric order. */
export function judgeVetoes(rubric: Rubric, known: Known): readonly JudgedVeto[] {
  return (rubric.vetoes ?? []).map((veto) => {
    const when = evaluateCondition(veto.when, known);
    const result = { id: veto.id, effect: veto.effect.kind, truth: when.truth, when, message: messageOf(when) };
    return { veto, result };
  });
}

function messageOf(when: ConditionResult): MessageRef {
  if (when.truth === true) return { key: "veto.in-force", params: {} };
  if (when.truth === false) return { key: "veto.ruled-out", params: {} };
  return { key: isContested(when) ? "veto.contested" : "veto.not-ruled-out", params: {} };
}

function isContested(result: ConditionResult): boolean {
  return result.kind === "test" ? result.contested === true : result.members.some(isContested);
}

/** The order in which vetoes take effect, whatever the order in which they are written. */
const orderOfEffects = ["withhold", "cap", "void"] as const;

/** The vetoes in the order in which they take effect. */
export function inOrderOfEffect(vetoes: readonly JudgedVeto[]): readonly JudgedVeto[] {
  return orderOfEffects.flatMap((kind) => vetoes.filter(({ veto }) => veto.effect.kind === kind));
}

/**
 * Counts the criteria met, line by line: first each criterion that counts, then what each veto takes away. The low case
 * takes every veto that is not ruled out, the high case only those in force.
 */
export function countMet(criteria: readonly CriterionResult[], vetoes: readonly JudgedVeto[]): readonly BreakdownLine[] {
  const counted = criteria.filter((criterion) => criterion.counted);
  const isMet = (high: boolean) => (criterion: CriterionResult): boolean =>
    criterion.outcome === "pass" || (high && criterion.outcome === "incomplete");
  const low = new Set(counted.filter(isMet(false)).map(({ id }) => id));
  const high = new Set(counted.filter(isMet(true)).map(({ id }) => id));
  const lines: BreakdownLine[] = counted.map(({ id }) => ({
    kind: "criterion",
    id,
    low: low.has(id) ? 1 : 0,
    high: high.has(id) ? 1 : 0,
  }));
  const lowColumn = { left: low, count: low.size };
  const highColumn = { left: high, count: high.size };
  for (const { veto, result } of inOrderOfEffect(vetoes)) {
    lines.push({
      kind: "veto",
      id: veto.id,
      low: result.truth === false ? 0 : takeAway(lowColumn, veto),
      high: result.truth === true ? takeAway(highColumn, veto) : 0,
    });
  }
  return lines;
}

/** One case of the count: the criteria that are met, and how many of them still count. */
interface Column {
  readonly left: Set<string>;
  count: number;
}

// All withholds come before any cap, so `left` and `count` agree as long as criteria are named.
function takeAway(column: Column, { effect }: Veto): number {
  const before = column.count;
  if (effect.kind === "withhold") {
    for (const id of effect.criteria) if (column.left.delete(id)) column.count -= 1;
  } else {
    column.count = Math.min(column.count, effect.kind === "cap" ? effect.met : 0);
  }
  return column.count - before + 0;
}

/** What voids make of a pair of bounds: 0 where one is in force, the hull with 0 where one is not ruled out. */
export function voided(bounds: LowHigh, truth: Truth): LowHigh {
  if (truth === true) return { low: 0, high: 0 };
  if (truth === false) return bounds;
  return { low: Math.min(bounds.low, 0), high: Math.max(bounds.high, 0) };
}
