import type { FactAnswer, ItemResult } from "../core/assessment.js";
import { issue, type Issue } from "../core/issue.js";
import { isSettled, wholeDomain, type KnownValue } from "../core/known-value.js";
import type { Truth } from "../core/outcome.js";
import { toHundredths } from "../core/points.js";
import { domainOf, gridOf } from "../rubric/derived-bounds.js";
import type { DiscretionaryItem, RequireItem } from "../rubric/item.js";
import { isGiven, rawPoints, stepsOf, type ValueItem } from "../rubric/raw-points.js";
import { ownValue } from "../rubric/walk-conditions.js";
import { evaluateCondition, isContested, valueOf, type Known } from "./evaluate-condition.js";

/** What a line's question came to, before factors, rounding and cap. */
export interface Answer {
  /** The least and the most hundredths that are still possible are among these. */
  readonly possible: readonly number[];
  /** The least and the most hundredths of every answer there is are among these. */
  readonly all: readonly number[];
  /** A yes/no line without points: whether it holds. */
  readonly truth?: Truth;
  /** What the reader sees of the question. */
  readonly shown: Pick<ItemResult, "condition" | "answer" | "members">;
  /** Faults of what was stated. */
  readonly issues: readonly Issue[];
}

/** Answers a yes/no line. */
export function answerRequire(item: Pick<RequireItem, "condition" | "points">, known: Known): Answer {
  const condition = evaluateCondition(item.condition, known);
  const shown = { condition };
  const earned = toHundredths(item.points ?? 0);
  if (earned === 0) return { possible: [0], all: [0], truth: condition.truth, shown, issues: [] };
  const all = [0, earned];
  if (condition.truth === "unknown") return { possible: all, all, shown, issues: [] };
  return { possible: [condition.truth ? earned : 0], all, shown, issues: [] };
}

/** Answers a line that turns the value of one fact into points. */
export function answerValue(item: ValueItem, known: Known): Answer {
  const declaration = ownValue(known.rubric.facts, item.fact);
  const { known: value, stated } = valueOf(item.fact, known);
  const grid = declaration === undefined ? undefined : gridOf(declaration);
  const domain: KnownValue =
    declaration === undefined ? { kind: "number", ...domainOf(known.rubric, item.fact) } : wholeDomain(declaration);
  const all = rawPoints(item, domain, grid);
  const contested = isContested(item.fact, known);
  const answer: FactAnswer = { fact: item.fact, actual: stated, ...(contested ? { contested: true as const } : {}) };
  if (item.kind === "discretionary") return answerDiscretionary(item, answer, value, all, known);
  const steps = item.kind === "perUnit" && value.kind === "number" ? { steps: stepRange(item, value) } : {};
  return { possible: rawPoints(item, value, grid), all, shown: { answer: { ...answer, ...steps } }, issues: [] };
}

// Points at discretion count where they are within bounds and a record gives the reason; nothing taken needs no reason.
function answerDiscretionary(
  item: Pick<DiscretionaryItem, "fact" | "kind" | "least" | "most"> & { readonly id: string },
  answer: FactAnswer,
  value: KnownValue,
  all: readonly number[],
  { read }: Known,
): Answer {
  const possible = rawPoints(item as ValueItem, value);
  const fact = read.get(item.fact);
  const isStated = fact?.stated !== null && fact?.contested !== true;
  const isNothing = value.kind === "number" && isSettled(value) && value.low === 0;
  const lacksReason = isStated && !isNothing && fact?.evidence.length === 0;
  const params = { fact: item.fact, item: item.id };
  const { least, most } = item;
  const isOutside = isStated && (possible.length === 0 || (value.kind === "number" && isSettled(value) && !isGiven(item, value.low)));
  if (isOutside) {
    return { possible: all, all, shown: { answer }, issues: [issue("fact.out-of-bounds", ["facts", item.fact], { ...params, least, most })] };
  }
  if (!lacksReason) return { possible, all, shown: { answer }, issues: [] };
  const shown = { answer: { ...answer, reasonMissing: true as const } };
  return { possible: all, all, shown, issues: [issue("fact.reason-missing", ["facts", item.fact], params)] };
}

function stepRange(item: Parameters<typeof stepsOf>[0], { low, high }: { readonly low: number; readonly high: number }): NonNullable<FactAnswer["steps"]> {
  const [least, most] = [stepsOf(item, low), stepsOf(item, high)].sort((a, b) => a - b);
  return { low: least ?? 0, ...(most === undefined || most === Infinity ? {} : { high: most }) };
}
