import type { FactDeclaration } from "../core/fact.js";
import { scaleHundredths, toHundredths } from "../core/points.js";
import type { Condition } from "../rubric/condition.js";
import { gridOf } from "../rubric/derived-bounds.js";
import type { BestMember, Item, SimpleItem } from "../rubric/item.js";
import { bandsOf, rawPoints } from "../rubric/raw-points.js";
import type { Rubric } from "../rubric/rubric.js";
import { isTest, membersOf, numberComparison, ownValue, type Test } from "../rubric/walk-conditions.js";
import { factsOfItem } from "../rubric/walk-items.js";
import type { NameGiver } from "./names.js";

/** What expressions of one function are printed with. */
export interface Printing {
  /** Declares the facts. */
  readonly rubric: Pick<Rubric, "facts" | "derived">;
  /** Names of local variables, by fact id. */
  readonly names: NameGiver;
  /** Prints a table beside the functions and returns its name. */
  readonly table: (hint: string, values: readonly number[]) => string;
}

/**
 * Which value an expression gives: the one that follows where every fact is plainly stated, or the least or the most that
 * is possible. For these, a number has two variables (`…Low`, `…High`), a yes/no fact two bits of the same names (surely yes,
 * perhaps yes), and a grade the code of its set of options.
 */
export type Mode = "plain" | "low" | "high";

const opposite = { plain: "plain", low: "high", high: "low" } as const satisfies Record<Mode, Mode>;

function variable(name: string, mode: Mode): string {
  return mode === "plain" ? name : `${name}${mode === "low" ? "Low" : "High"}`;
}

type KindOf<Kind extends SimpleItem["kind"]> = Extract<SimpleItem | BestMember<SimpleItem>, { readonly kind: Kind }>;

/** Whether the points of a line can be printed as expressions. */
export function isPlainLine(item: Item, rubric: Pick<Rubric, "facts">): boolean {
  if (item.appliesWhen !== undefined || (item.times ?? []).length > 0) return false;
  switch (item.kind) {
    case "discretionary":
      return false;
    case "best":
      return item.items.every((member) => isPlainLine(member as Item, rubric));
    case "perUnit":
      return isWhole(item, ownValue(rubric.facts, item.fact));
    case "bands":
      return stepsUp(item, undefined).every(({ more }) => more >= 0);
    default:
      return true;
  }
}

/** The facts, declared or derived, that a line reads. */
export function factsOfLine(item: Item): readonly string[] {
  return [...new Set(factsOfItem(item))];
}

/** Hundredths of a line as an expression; 0 where it has no points. */
export function pointsExpression(item: Item | BestMember<SimpleItem>, mode: Mode, printing: Printing): string {
  const cap = item.cap === undefined ? undefined : toHundredths(item.cap);
  switch (item.kind) {
    case "require": {
      const points = capOf(toHundredths(item.points ?? 0), cap);
      return points === 0 ? "0" : `${points} * ${conditionExpression(item.condition, points > 0 ? mode : opposite[mode], printing)}`;
    }
    case "grades":
      return gradeExpression(item, cap, mode, printing);
    case "bands":
      return bandExpression(item, cap, variable(printing.names.of(item.fact), mode));
    case "perUnit":
      return stepExpression(item, cap, mode, printing);
    case "proportional": {
      const value = variable(printing.names.of(item.fact), item.worth < 0 ? opposite[mode] : mode);
      return capExpression(`round(share(${toHundredths(item.worth)}, ${value}, ${item.full ?? 1}))`, cap);
    }
    case "best": {
      const members = item.items.map((member) => pointsExpression(member, mode, printing));
      return capExpression(`Math.${item.pick === "lowest" ? "min" : "max"}(${members.join(", ")})`, cap);
    }
    case "discretionary":
      throw new RangeError("Points at discretion are no plain line.");
  }
}

/** A condition as an expression that is 1 or 0: with `low` whether it surely holds, with `high` whether it may. */
export function conditionExpression(condition: Condition, mode: Mode, printing: Printing): string {
  if (isTest(condition)) return testExpression(condition, mode, printing);
  const members = membersOf(condition).map((member) => conditionExpression(member, "not" in condition ? opposite[mode] : mode, printing));
  if ("all" in condition) return `(${members.join(" & ")})`;
  if ("any" in condition) return `(${members.join(" | ")})`;
  if ("not" in condition) return `(1 - ${members.join("")})`;
  return `bit(${members.join(" + ")} >= ${condition.atLeastOf})`;
}

function testExpression(test: Test, mode: Mode, printing: Printing): string {
  const name = printing.names.of(test.fact);
  if ("is" in test) {
    const holds = mode === "plain" ? `bit(${name} === true)` : variable(name, test.is ? mode : opposite[mode]);
    return test.is ? holds : `(1 - ${holds})`;
  }
  if ("oneOf" in test) return oneOfExpression(test.oneOf, optionsOf(test.fact, printing), name, mode, printing);
  const { operator, threshold = NaN } = numberComparison(test);
  if (operator === "equals" && mode !== "plain") {
    const [low, high] = [variable(name, "low"), variable(name, "high")];
    return mode === "low"
      ? `(bit(${low} === ${threshold}) & bit(${high} === ${threshold}))`
      : `(bit(${low} <= ${threshold}) & bit(${high} >= ${threshold}))`;
  }
  const sign = { equals: "===", atLeast: ">=", atMost: "<=", moreThan: ">", lessThan: "<" }[operator];
  const rises = operator === "atLeast" || operator === "moreThan";
  return `bit(${variable(name, rises ? mode : opposite[mode])} ${sign} ${threshold})`;
}

function optionsOf(fact: string, { rubric }: Printing): readonly string[] {
  const declaration = ownValue(rubric.facts, fact);
  return declaration?.kind === "grade" ? declaration.options : [];
}

/** The sets of options that a code stands for, from code 0 on; options count from 1 where a grade is plainly stated. */
function setsOf<T>(values: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** values.length - 1 }, (_, code) => values.filter((__, index) => ((code + 1) >> index) % 2 === 1));
}

function oneOfExpression(wanted: readonly string[], options: readonly string[], name: string, mode: Mode, { table }: Printing): string {
  const hits = options.map((option) => Number(wanted.includes(option)));
  if (mode === "plain") return `${table("isOneOf", [0, ...hits])}[${name}]!`;
  const sets = setsOf(hits).map((set) => (mode === "low" ? Math.min(...set) : Math.max(...set)));
  return `${table(mode === "low" ? "isSurelyOneOf" : "mayBeOneOf", sets)}[${name}Set]!`;
}

function capOf(points: number, cap: number | undefined): number {
  if (cap === undefined) return points;
  return cap > 0 ? Math.min(points, cap) : Math.max(points, cap);
}

function capExpression(points: string, cap: number | undefined): string {
  if (cap === undefined) return points;
  return `Math.${cap > 0 ? "min" : "max"}(${points}, ${cap})`;
}

function gradeExpression(item: KindOf<"grades">, cap: number | undefined, mode: Mode, printing: Printing): string {
  const points = optionsOf(item.fact, printing).map((option) =>
    capOf(scaleHundredths(rawPoints(item, { kind: "grade", options: [option] })[0] ?? 0, []), cap),
  );
  const name = printing.names.of(item.fact);
  if (mode === "plain") return `${printing.table("points", [0, ...points])}[${name}]!`;
  const sets = setsOf(points).map((set) => (mode === "low" ? Math.min(...set) : Math.max(...set)));
  return `${printing.table(mode === "low" ? "leastPoints" : "mostPoints", sets)}[${name}Set]!`;
}

// Each band adds what it gives beyond the one below.
function stepsUp(item: KindOf<"bands">, cap: number | undefined): readonly { readonly from: number; readonly more: number }[] {
  const bands = bandsOf(item).map(({ from, raw }) => ({ from, points: capOf(scaleHundredths(raw, []), cap) }));
  return bands.map(({ from, points }, index) => ({ from, more: points - (bands[index - 1]?.points ?? 0) }));
}

function bandExpression(item: KindOf<"bands">, cap: number | undefined, value: string): string {
  const sum = stepsUp(item, cap).filter(({ more }) => more !== 0).map(({ from, more }) => `${more} * bit(${value} >= ${from})`);
  return sum.length === 0 ? "0" : `(${sum.join(" + ")})`;
}

// Steps of whole grid steps count exactly in whole numbers.
function isWhole(item: KindOf<"perUnit">, declaration: FactDeclaration | undefined): boolean {
  if (declaration === undefined) return false;
  const grid = gridOf(declaration);
  const start = "above" in item ? item.above : item.shortOf;
  return Number.isInteger(start * grid) && Number.isInteger((item.step ?? 1) * grid) && Math.abs(start * grid) < 1e9;
}

function stepExpression(item: KindOf<"perUnit">, cap: number | undefined, mode: Mode, { rubric, names }: Printing): string {
  const grid = gridOf(ownValue(rubric.facts, item.fact));
  const size = (item.step ?? 1) * grid;
  const isBonus = item.each > 0 || (item.first ?? 0) > 0;
  const rises = "above" in item ? isBonus : !isBonus;
  const name = variable(names.of(item.fact), rises ? mode : opposite[mode]);
  const value = grid === 1 ? name : `Math.round(${name} * ${grid})`;
  const start = ("above" in item ? item.above : item.shortOf) * grid;
  const distance = "shortOf" in item ? `Math.max(${start} - ${value}, 0)` : isNever(item, start / grid, rubric) ? value : `Math.max(${value} - ${start}, 0)`;
  const steps = size === 1 ? distance : `wholeSteps(${distance}${item.rounding === "up" ? ` + ${size - 1}` : ""}, ${size})`;
  const each = toHundredths(item.each);
  const more = item.first === undefined ? 0 : toHundredths(item.first) - each;
  return capExpression(more === 0 ? `${each} * ${steps}` : `${each} * ${steps} + ${more} * bit(${steps} > 0)`, cap);
}

// A start of 0 that no value lies below.
function isNever(item: KindOf<"perUnit">, start: number, { facts }: Printing["rubric"]): boolean {
  const declaration = ownValue(facts, item.fact);
  return start === 0 && declaration?.kind === "number" && declaration.min >= 0;
}
