import type { NumberFactDeclaration } from "../../core/fact.js";
import { scaleHundredths, toHundredths } from "../../core/points.js";
import type { Condition } from "../../rubric/condition.js";
import type { Item } from "../../rubric/item.js";
import { bandsOf, rawPoints, stepsOf } from "../../rubric/raw-points.js";
import { isTest, membersOf, numberComparison } from "../../rubric/walk-conditions.js";
import { conditionsOf, type LoneItem } from "../../rubric/walk-items.js";
import type { Cut } from "./fact-cells.js";

/** A line with more cuts than these is as well scored as it stands. */
const mostCuts = 180;

/** Where a condition tells values of a number apart. */
export function cutsOfCondition(condition: Condition, fact: string): readonly Cut[] {
  if (!isTest(condition)) return membersOf(condition).flatMap((member) => cutsOfCondition(member, fact));
  const { operator, threshold: at } = numberComparison(condition);
  if (condition.fact !== fact || at === undefined || "is" in condition || "oneOf" in condition) return [];
  if (operator === "equals") return [{ at, over: false }, { at, over: true }];
  return [{ at, over: operator === "moreThan" || operator === "atMost" }];
}

/** Where a line tells values of a number apart; `undefined` where it has a value of its own for each. */
export function cutsOfItem(item: Item | LoneItem, fact: string, declaration: NumberFactDeclaration | undefined): readonly Cut[] | undefined {
  const own = (item.kind === "best" ? item.items : [item]).map((line) => ownCuts(line, item, fact, declaration));
  const asked = conditionsOf(item).flatMap(({ condition }) => cutsOfCondition(condition, fact));
  const all: Cut[] = [...asked];
  for (const cuts of own) {
    if (cuts === undefined) return undefined;
    all.push(...cuts);
  }
  return all.length > mostCuts ? undefined : all;
}

function ownCuts(
  line: LoneItem,
  item: Item | LoneItem,
  fact: string,
  declaration: NumberFactDeclaration | undefined,
): readonly Cut[] | undefined {
  if (line.kind === "require" || line.kind === "grades" || line.fact !== fact) return [];
  if (line.kind === "bands") return bandsOf(line).slice(1).map(({ from }) => ({ at: from, over: false }));
  if (line.kind !== "perUnit" || declaration === undefined) return undefined;
  const group = line === item ? [] : (item.times ?? []);
  return stepCuts(line, [...(line.times ?? []), ...group].map(({ factor }) => factor), declaration);
}

// One cut for each step, until the cap holds whatever the factors, or the domain ends.
function stepCuts(
  line: Extract<LoneItem, { readonly kind: "perUnit" }>,
  factors: readonly number[],
  { min, max = Infinity, decimals = 0 }: NumberFactDeclaration,
): readonly Cut[] | undefined {
  const grid = 10 ** decimals;
  const step = line.step ?? 1;
  const rises = "above" in line;
  const start = "above" in line ? line.above : line.shortOf;
  const lag = line.rounding === "up" ? 1 : 0;
  const cuts: Cut[] = [];
  for (let count = 1; count <= mostCuts; count += 1) {
    const distance = (count - lag) * step;
    let at = Math.floor((rises ? start + distance : start - distance) * grid) - 2;
    while (rises ? stepsOf(line, at / grid) < count : stepsOf(line, at / grid) >= count) at += 1;
    const value = at / grid;
    if (rises ? value > max : value <= min) return cuts;
    cuts.push({ at: value, over: false });
    if (isCapped(line, rises ? value : (at - 1) / grid, factors)) return cuts;
  }
  return undefined;
}

function isCapped(line: Extract<LoneItem, { readonly kind: "perUnit" }>, value: number, factors: readonly number[]): boolean {
  if (line.cap === undefined) return false;
  const [raw = 0] = rawPoints(line, { kind: "number", low: value, high: value });
  const cap = toHundredths(line.cap);
  const least = factors.filter((factor) => factor > 0 && factor < 1);
  const points = scaleHundredths(raw, least);
  return cap > 0 ? points >= cap : points <= cap;
}

