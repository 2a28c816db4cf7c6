import type { Condition, Item, Rubric } from "wenming";

/**
 * Writes rubrics for other engines. A dialect says how an engine writes a comparison or a sum; the functions below put a
 * rubric together from those. All facts are known here, as the others know no bounds; points are in hundredths.
 */
export interface Dialect<E> {
  /** A declared fact, by the name that {@link nameOf} gives it. */
  readonly fact: (name: string) => E;
  readonly constant: (value: boolean | number | string) => E;
  readonly compare: (operator: "==" | ">=" | "<=" | ">" | "<", left: E, right: E) => E;
  readonly all: (members: readonly E[]) => E;
  readonly any: (members: readonly E[]) => E;
  readonly not: (member: E) => E;
  /** Nested choice: the first whose condition holds, else the last. */
  readonly choose: (cases: readonly (readonly [when: E, then: E])[], otherwise: E) => E;
  readonly sum: (members: readonly E[]) => E;
  readonly times: (left: E, right: E) => E;
  readonly divide: (left: E, right: E) => E;
  readonly least: (members: readonly E[]) => E;
  readonly most: (members: readonly E[]) => E;
  readonly floor: (value: E) => E;
  readonly ceil: (value: E) => E;
}

/** Engines read a dot as a step into an object, and a hyphen as minus. */
export function nameOf(fact: string): string {
  return fact.replace(/[.-]/g, "_");
}

/** Points of every criterion in hundredths, in rubric order. */
export function criterionPoints<E>(dialect: Dialect<E>, rubric: Rubric): readonly E[] {
  return rubric.criteria.map(({ base = 0, ceiling, items }) => {
    const points = dialect.sum([dialect.constant(hundredths(base)), ...items.map((item) => itemPoints(dialect, rubric, item))]);
    return ceiling === undefined ? points : dialect.least([dialect.constant(hundredths(ceiling)), points]);
  });
}

/** Conditions of every veto, in rubric order. */
export function vetoConditions<E>(dialect: Dialect<E>, rubric: Rubric): readonly E[] {
  return (rubric.vetoes ?? []).map(({ when }) => conditionOf(dialect, rubric, when));
}

export function hundredths(points: number): number {
  return Math.round(points * 100);
}

function itemPoints<E>(dialect: Dialect<E>, rubric: Rubric, item: Item): E {
  const { choose, compare, constant } = dialect;
  if (item.kind === "require") {
    return choose([[conditionOf(dialect, rubric, item.condition), constant(hundredths(item.points ?? 0))]], constant(0));
  }
  if (item.kind === "grades") {
    const options = Object.entries(optionPoints(item)).filter(([, points]) => points !== 0);
    const fact = valueOf(dialect, rubric, item.fact);
    return choose(options.map(([option, points]) => [compare("==", fact, constant(option)), constant(points)]), constant(0));
  }
  if (item.kind === "bands") {
    const fact = valueOf(dialect, rubric, item.fact);
    const falling = [...bandPoints(item)].reverse();
    return choose(falling.map(([from, points]) => [compare(">=", fact, constant(from)), constant(points)]), constant(0));
  }
  if (item.kind === "perUnit" && "above" in item) return countedPoints(dialect, rubric, item);
  throw new Error(`the benchmark's rubric has no lines of kind ${item.kind}`);
}

/** Points of each option of a grade line. */
export function optionPoints(item: Item & { readonly kind: "grades" }): Record<string, number> {
  if ("points" in item) return mapValues(item.points, hundredths);
  return mapValues(item.ratios, (ratio) => Math.round(item.worth * 100 * ratio));
}

/** Lowest value and points of each band. */
export function bandPoints(item: Item & { readonly kind: "bands" }): readonly (readonly [from: number, points: number])[] {
  if ("bands" in item) return item.bands.map(({ from, points }) => [from, hundredths(points)]);
  return item.ratioBands.map(({ from, ratio }) => [from, Math.round(item.worth * 100 * ratio)]);
}

function countedPoints<E>(dialect: Dialect<E>, rubric: Rubric, item: Item & { readonly kind: "perUnit"; readonly above: number }): E {
  const { choose, compare, constant, least, most, sum, times, divide } = dialect;
  const { above, step = 1, first, each, cap = 0 } = item;
  const fact = valueOf(dialect, rubric, item.fact);
  const beyond = above === 0 ? fact : most([constant(0), sum([fact, constant(-above)])]);
  const round = item.rounding === "up" ? dialect.ceil : dialect.floor;
  const steps = step === 1 ? beyond : round(divide(beyond, constant(step)));
  const points = times(steps, constant(hundredths(each)));
  const withFirst =
    first === undefined ? points : choose([[compare(">", steps, constant(0)), sum([points, constant(hundredths(first - each))])]], constant(0));
  const limit = constant(hundredths(cap));
  return cap > 0 ? least([withFirst, limit]) : most([withFirst, limit]);
}

function valueOf<E>(dialect: Dialect<E>, rubric: Rubric, id: string): E {
  const derived = rubric.derived?.[id];
  if (derived === undefined) return dialect.fact(nameOf(id));
  if (derived.op !== "ratio") throw new Error("the benchmark's rubric derives ratios only");
  const whole = dialect.fact(nameOf(derived.whole));
  const isEmpty = dialect.compare("==", whole, dialect.constant(0));
  return dialect.choose([[isEmpty, dialect.constant(derived.whenZero ?? 0)]], dialect.divide(dialect.fact(nameOf(derived.part)), whole));
}

const comparisons = [["atLeast", ">="], ["atMost", "<="], ["moreThan", ">"], ["lessThan", "<"], ["equals", "=="]] as const;

function conditionOf<E>(dialect: Dialect<E>, rubric: Rubric, condition: Condition): E {
  const { all, any, not, choose, compare, constant, sum } = dialect;
  const of = (members: readonly Condition[]): readonly E[] => members.map((member) => conditionOf(dialect, rubric, member));
  if ("all" in condition) return all(of(condition.all));
  if ("any" in condition) return any(of(condition.any));
  if ("not" in condition) return not(conditionOf(dialect, rubric, condition.not));
  if ("of" in condition) {
    const ones = of(condition.of).map((member) => choose([[member, constant(1)]], constant(0)));
    return compare(">=", sum(ones), constant(condition.atLeastOf));
  }
  const fact = valueOf(dialect, rubric, condition.fact);
  if ("is" in condition) return condition.is ? fact : not(fact);
  if ("oneOf" in condition) return any(condition.oneOf.map((option) => compare("==", fact, constant(option))));
  const [key, operator] = comparisons.find(([name]) => name in condition)!;
  return compare(operator, fact, constant((condition as unknown as Record<string, number>)[key]!));
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
