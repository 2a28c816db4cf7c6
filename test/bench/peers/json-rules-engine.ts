import type { Condition, Item, Rubric } from "wenming";
import type { NestedCondition, RuleProperties } from "json-rules-engine";
import type { Packed } from "../harness/packed.js";
import { bandPoints, hundredths, nameOf, optionPoints } from "./dialect.js";
import type { PeerRecord, PeerTotals } from "./peer-records.js";

/** What the event of a rule says: points for a star, an amount to be counted, or a veto. */
interface Event {
  readonly star?: number;
  readonly points?: number;
  readonly counted?: Item & { readonly kind: "perUnit"; readonly above: number };
  readonly veto?: number;
}

/**
 * Prepares json-rules-engine for a rubric: one rule for each line, band and option. Counting lines take their amount in
 * JavaScript, and ratios are facts of the records, because the engine does not calculate.
 */
export async function prepareJsonRulesEngine(
  rubric: Rubric,
  totals: PeerTotals,
): Promise<(records: readonly PeerRecord[]) => Promise<Packed>> {
  const { Engine } = await import("json-rules-engine");
  const engine = new Engine();
  for (const rule of rulesOf(rubric)) engine.addRule(rule);
  const bases = rubric.criteria.map(({ base = 0 }) => hundredths(base));
  const ceilings = rubric.criteria.map(({ ceiling }) => (ceiling === undefined ? Infinity : hundredths(ceiling)));
  const noVetoes = (rubric.vetoes ?? []).map(() => false);
  return async (records) => {
    const packed = totals.makeRoom(records.length);
    for (const [row, record] of records.entries()) {
      const { events } = await engine.run(record);
      const points = [...bases];
      const vetoes = [...noVetoes];
      for (const { params } of events) {
        const { star, points: given, counted, veto } = params as Event;
        if (veto !== undefined) vetoes[veto] = true;
        if (star !== undefined) points[star]! += counted === undefined ? given! : amountOf(counted, record[nameOf(counted.fact)] as number);
      }
      totals.write(packed, row, points.map((sum, star) => Math.min(sum, ceilings[star]!)), vetoes);
    }
    return packed;
  };
}

function amountOf({ above, step = 1, first, each, rounding, cap = 0 }: NonNullable<Event["counted"]>, value: number): number {
  const steps = rounding === "up" ? Math.ceil((value - above) / step) : Math.floor((value - above) / step);
  if (steps <= 0) return 0;
  const points = hundredths(first ?? each) + (steps - 1) * hundredths(each);
  return cap > 0 ? Math.min(points, hundredths(cap)) : Math.max(points, hundredths(cap));
}

function rulesOf(rubric: Rubric): RuleProperties[] {
  const lines = rubric.criteria.flatMap(({ items }, star) => items.flatMap((item) => rulesOfItem(item, star)));
  const vetoes = (rubric.vetoes ?? []).map(({ when }, veto) => rule(conditionOf(when), { veto }));
  return [...lines, ...vetoes];
}

function rulesOfItem(item: Item, star: number): RuleProperties[] {
  switch (item.kind) {
    case "require":
      return [rule(conditionOf(item.condition), { star, points: hundredths(item.points ?? 0) })];
    case "grades":
      return Object.entries(optionPoints(item))
        .filter(([, points]) => points !== 0)
        .map(([option, points]) => rule(test(item.fact, "equal", option), { star, points }));
    case "bands":
      return bandPoints(item).map(([from, points], index, bands) => {
        const next = bands[index + 1];
        const above = test(item.fact, "greaterThanInclusive", from);
        return rule(next === undefined ? above : { all: [above, test(item.fact, "lessThan", next[0])] }, { star, points });
      });
    case "perUnit":
      if (!("above" in item)) throw new Error("the benchmark's rubric counts above a start only");
      return [rule(test(item.fact, "greaterThan", item.above), { star, counted: item })];
    default:
      throw new Error(`the benchmark's rubric has no lines of kind ${item.kind}`);
  }
}

function rule(condition: NestedCondition, event: Event): RuleProperties {
  const isGroup = "all" in condition || "any" in condition || "not" in condition;
  return { conditions: isGroup ? (condition) : { all: [condition] }, event: { type: "line", params: { ...event } } };
}

function test(fact: string, operator: string, value: boolean | number | string): NestedCondition {
  return { fact: nameOf(fact), operator, value };
}

const comparisons = [
  ["atLeast", "greaterThanInclusive"],
  ["atMost", "lessThanInclusive"],
  ["moreThan", "greaterThan"],
  ["lessThan", "lessThan"],
  ["equals", "equal"],
] as const;

function conditionOf(condition: Condition): NestedCondition {
  if ("all" in condition) return { all: condition.all.map(conditionOf) };
  if ("any" in condition) return { any: condition.any.map(conditionOf) };
  if ("not" in condition) return { not: conditionOf(condition.not) };
  if ("of" in condition) {
    return { any: selections(condition.of, condition.atLeastOf).map((members) => ({ all: members.map(conditionOf) })) };
  }
  if ("is" in condition) return test(condition.fact, "equal", condition.is);
  if ("oneOf" in condition) return { fact: nameOf(condition.fact), operator: "in", value: condition.oneOf };
  const [key, operator] = comparisons.find(([name]) => name in condition)!;
  return test(condition.fact, operator, (condition as unknown as Record<string, number>)[key]!);
}

// Every way to take so many of a list: the engine cannot count conditions.
function selections<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, index) => selections(list.slice(index + 1), size - 1).map((rest) => [one, ...rest]));
}
