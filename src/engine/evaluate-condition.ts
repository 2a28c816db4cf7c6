import type { ConditionResult, GroupResult, LowHigh, TestResult } from "../core/assessment.js";
import type { FactDeclaration, FactValue } from "../core/fact.js";
import { toGridSteps } from "../core/grid.js";
import { toFactValue, type KnownValue } from "../core/known-value.js";
import { allTrue, anyTrue, atLeastTrue, notTrue, type Truth } from "../core/outcome.js";
import type { Condition } from "../rubric/condition.js";
import type { Rubric } from "../rubric/rubric.js";
import { baseFacts, isTest, membersOf, numberComparison, ownValue, type Test } from "../rubric/walk-conditions.js";
import { deriveFact, type KnownNumber } from "./derive-fact.js";
import type { ReadFact } from "./read-facts.js";

/** What conditions are answered from: a rubric and what is known of its facts. */
export interface Known {
  /** Declares the facts. */
  readonly rubric: Pick<Rubric, "facts" | "derived">;
  /** Every declared fact. */
  readonly read: ReadonlyMap<string, ReadFact>;
  /** Derived facts whose value was computed before; the others are derived when they are read. */
  readonly derived?: ReadonlyMap<string, KnownNumber>;
}

/** Answers a condition as true, false or unknown, with everything it read; every member is answered, none is skipped. */
export function evaluateCondition(condition: Condition, known: Known): ConditionResult {
  if (isTest(condition)) return evaluateTest(condition, known);
  const members = membersOf(condition).map((member) => evaluateCondition(member, known));
  const truths = members.map(({ truth }) => truth);
  if ("all" in condition) return group("all", allTrue(truths), members);
  if ("any" in condition) return group("any", anyTrue(truths), members);
  if ("not" in condition) return group("not", notTrue(truths[0] ?? "unknown"), members);
  return { ...group("atLeastOf", atLeastTrue(condition.atLeastOf, truths), members), n: condition.atLeastOf };
}

function group(kind: GroupResult["kind"], truth: Truth, members: readonly ConditionResult[]): GroupResult {
  return { kind, truth, members };
}

function evaluateTest(test: Test, known: Known): TestResult {
  const value = valueOf(test.fact, known);
  const contested = isContested(test.fact, known) ? { contested: true as const } : {};
  const base = { kind: "test" as const, fact: test.fact, actual: value.stated, ...contested };
  if ("is" in test) {
    return { ...base, operator: "is", expected: test.is, truth: truthOfOptions(value.known, [test.is]) };
  }
  if ("oneOf" in test) {
    return { ...base, operator: "oneOf", expected: test.oneOf, truth: truthOfOptions(value.known, test.oneOf) };
  }
  const { operator, threshold = NaN } = numberComparison(test);
  const number = value.known.kind === "number" ? value.known : { kind: "number" as const, low: -Infinity, high: Infinity };
  const truth = compare(number, operator, threshold);
  const declaration = ownValue(known.rubric.facts, test.fact);
  const shortfall = truth === true ? undefined : shortfallOf(number, operator, threshold, declaration);
  return { ...base, operator, expected: threshold, truth, ...(shortfall === undefined ? {} : { shortfall }) };
}

/** What is known of a declared or derived fact, and what of it is told to the reader. */
export function valueOf(id: string, { rubric, read, derived: computed }: Known): { readonly known: KnownValue; readonly stated: FactValue } {
  const derived = ownValue(rubric.derived, id);
  if (derived !== undefined) {
    const known = computed?.get(id) ?? deriveFact(derived, read, rubric.facts);
    return { known, stated: rangeOf(known) };
  }
  const declaration = ownValue(rubric.facts, id);
  const fact = read.get(id);
  if (fact === undefined || declaration === undefined) return { known: { kind: "boolean", options: [false, true] }, stated: null };
  return { known: fact.known, stated: fact.contested ? fact.stated : toFactValue(fact.known, declaration) };
}

// A derived number has no declared domain: what it can be is written out, with the bounds that exist.
function rangeOf({ low, high }: KnownNumber): FactValue {
  if (low === high) return low;
  const atLeast = low === -Infinity ? {} : { atLeast: low };
  const atMost = high === Infinity ? {} : { atMost: high };
  return low === -Infinity && high === Infinity ? null : { ...atLeast, ...atMost };
}

/** Whether an appeal is open on a fact, or on one that it is computed from. */
export function isContested(id: string, { rubric, read }: Known): boolean {
  return baseFacts(rubric, id).some((fact) => read.get(fact)?.contested === true);
}

function truthOfOptions(known: KnownValue, wanted: readonly (boolean | string)[]): Truth {
  if (known.kind === "number") return "unknown";
  const options: readonly (boolean | string)[] = known.options;
  const hits = options.filter((option) => wanted.includes(option)).length;
  if (hits === options.length) return true;
  return hits === 0 ? false : "unknown";
}

function compare({ low, high }: KnownNumber, operator: ReturnType<typeof numberComparison>["operator"], threshold: number): Truth {
  switch (operator) {
    case "atLeast":
      return decide(low >= threshold, high < threshold);
    case "moreThan":
      return decide(low > threshold, high <= threshold);
    case "atMost":
      return decide(high <= threshold, low > threshold);
    case "lessThan":
      return decide(high < threshold, low >= threshold);
    case "equals":
      return decide(low === threshold && high === threshold, low > threshold || high < threshold);
  }
}

function decide(surely: boolean, surelyNot: boolean): Truth {
  if (surely) return true;
  return surelyNot ? false : "unknown";
}

// How many units are missing to a lower threshold, on the grid of the fact: a number of teams is a whole number.
function shortfallOf(
  { low, high }: KnownNumber,
  operator: ReturnType<typeof numberComparison>["operator"],
  threshold: number,
  declaration: FactDeclaration | undefined,
): LowHigh | undefined {
  if (declaration?.kind !== "number" || (operator !== "atLeast" && operator !== "moreThan")) return undefined;
  const grid = 10 ** (declaration.decimals ?? 0);
  const target = operator === "atLeast" ? Math.ceil(toGridSteps(threshold, grid)) : Math.floor(toGridSteps(threshold, grid)) + 1;
  const missing = (bound: number): number => Math.max(0, target - Math.round(bound * grid)) / grid;
  return { low: missing(high), high: missing(low) };
}
