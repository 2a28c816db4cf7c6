import type { Outcome } from "../../src/core/outcome.js";
import type { Item } from "../../src/rubric/item.js";
import type { Criterion, Rubric } from "../../src/rubric/index.js";
import { numbersOf, onGrid, rangeOf } from "./fact-domain.js";
import {
  ceilingOf,
  compare,
  dividedBy,
  exact,
  floorOf,
  greatest,
  least,
  minus,
  plus,
  roundToHundredths,
  times,
  zero,
  type Fraction,
} from "./fraction.js";
import { holds, valueOf, type World } from "./reference-facts.js";

/** One line in a world in which nothing is open. */
export interface ReferenceLine {
  readonly id: string;
  readonly outcome: Outcome;
  readonly points: Fraction;
  readonly max: Fraction;
  /** Of a line that counts units: how many. */
  readonly steps?: Fraction;
  /** Of a group: its lines. */
  readonly members?: readonly ReferenceLine[];
}

type Kind = Item["kind"];
type Group = Extract<Item, { readonly kind: "best" }>;
type Member = Group["items"][number];
type Line = Item | Member;
type Lone = Exclude<Line, { readonly kind: "best" }>;
type OfKind<K extends Kind> = Extract<Lone, { readonly kind: K }>;
type Award = Criterion["award"];

export function evaluateLine(rubric: Rubric, world: World, award: Award, item: Item): ReferenceLine {
  const { appliesWhen } = item;
  const applied = evaluateApplied(rubric, world, award, item);
  if (appliesWhen === undefined || holds(rubric, world, appliesWhen.condition)) return applied;
  const { max } = applied;
  const policies = { excluded: [zero, zero], full: [max, max], zero: [zero, max] } as const;
  const [points, ofMax] = policies[appliesWhen.otherwise];
  return { ...applied, outcome: "inapplicable", points, max: ofMax };
}

/** The line as it is where it applies. */
function evaluateApplied(rubric: Rubric, world: World, award: Award, line: Line): ReferenceLine {
  const points = pointsOf(rubric, world, line);
  const { most } = spanOf(rubric, line);
  const passes = isQuestionOnly(line) ? holds(rubric, world, line.condition) : compare(points, passAtOf(rubric, award, line)) >= 0;
  return {
    id: line.id,
    outcome: passes ? "pass" : "fail",
    points,
    max: most,
    ...(line.kind === "perUnit" ? { steps: stepsOf(line, valueOf(rubric, world, line.fact)) } : {}),
    ...(line.kind === "best" ? { members: line.items.map((member) => evaluateApplied(rubric, world, award, member)) } : {}),
  };
}

function isQuestionOnly(line: Line): line is OfKind<"require"> {
  return line.kind === "require" && (line.points ?? 0) === 0;
}

/** By default the most the line can give; in a criterion that awards nothing the least, and 0 for a deduction. */
function passAtOf(rubric: Rubric, award: Award, line: Line): Fraction {
  const passAt = "passAt" in line ? line.passAt : undefined;
  if (passAt !== undefined) return exact(passAt);
  const span = spanOf(rubric, line);
  if (award.by !== "none") return span.most;
  return compare(span.most, zero) > 0 ? span.least : zero;
}

function pointsOf(rubric: Rubric, world: World, line: Line): Fraction {
  const raw =
    line.kind === "best"
      ? pickOf(line, line.items.map((member) => pointsOf(rubric, world, member)))
      : rawPoints(rubric, world, line);
  const factors = (line.times ?? []).filter(({ when }) => holds(rubric, world, when)).map(({ factor }) => factor);
  return finish(line, raw, factors);
}

/** raw → times → round to hundredths → cap. */
function finish({ cap }: Pick<Line, "cap">, raw: Fraction, factors: readonly number[]): Fraction {
  const rounded = roundToHundredths(factors.map(exact).reduce(times, raw));
  if (cap === undefined) return rounded;
  return cap < 0 ? greatest([rounded, exact(cap)]) : least([rounded, exact(cap)]);
}

function pickOf({ pick }: Pick<Group, "pick">, points: readonly Fraction[]): Fraction {
  return pick === "lowest" ? least(points) : greatest(points);
}

function rawPoints(rubric: Rubric, world: World, line: Lone): Fraction {
  switch (line.kind) {
    case "require":
      return holds(rubric, world, line.condition) ? exact(line.points ?? 0) : zero;
    case "grades":
      return gradePoints(line, world.facts.get(line.fact) as string);
    case "discretionary":
      return exact(world.granted.get(line.id)!);
    default:
      return numberPoints(line, valueOf(rubric, world, line.fact));
  }
}

function gradePoints(line: OfKind<"grades">, option: string): Fraction {
  if ("points" in line) return exact(line.points[option]!);
  return times(exact(line.worth), exact(line.ratios[option]!));
}

type NumberLine = OfKind<"perUnit" | "bands" | "proportional">;

function numberPoints(line: NumberLine, value: Fraction): Fraction {
  switch (line.kind) {
    case "perUnit":
      return unitPoints(line, stepsOf(line, value));
    case "bands":
      return bandPoints(line, value);
    case "proportional":
      return proportionalPoints(line, value);
  }
}

/** How many steps of the line a value is above its start, or short of its target. */
function stepsOf(line: OfKind<"perUnit">, value: Fraction): Fraction {
  const distance = "above" in line ? minus(value, exact(line.above)) : minus(exact(line.shortOf), value);
  const steps = dividedBy(distance, exact(line.step ?? 1));
  return greatest([zero, line.rounding === "up" ? ceilingOf(steps) : floorOf(steps)]);
}

function unitPoints({ each, first }: OfKind<"perUnit">, steps: Fraction): Fraction {
  if (compare(steps, zero) === 0) return zero;
  return plus(exact(first ?? each), times(minus(steps, exact(1)), exact(each)));
}

function bandPoints(line: OfKind<"bands">, value: Fraction): Fraction {
  const isReached = ({ from }: { readonly from: number }): boolean => compare(value, exact(from)) >= 0;
  if ("bands" in line) return exact(line.bands.filter(isReached).at(-1)?.points ?? 0);
  return times(exact(line.worth), exact(line.ratioBands.filter(isReached).at(-1)?.ratio ?? 0));
}

function proportionalPoints({ worth, full = 1 }: OfKind<"proportional">, value: Fraction): Fraction {
  const share = least([greatest([value, zero]), exact(full)]);
  return dividedBy(times(exact(worth), share), exact(full));
}

/** The least and the most that a line could ever give. */
interface Span {
  readonly least: Fraction;
  readonly most: Fraction;
}

const spans = new WeakMap<Rubric, Map<Line, Span>>();

function spanOf(rubric: Rubric, line: Line): Span {
  const known = spans.get(rubric) ?? new Map<Line, Span>();
  spans.set(rubric, known);
  const span = known.get(line) ?? spanWithoutMemory(rubric, line);
  known.set(line, span);
  return span;
}

function spanWithoutMemory(rubric: Rubric, line: Line): Span {
  const raws = line.kind === "best" ? groupRaws(rubric, line) : possibleRaws(rubric, line);
  const factors = (line.times ?? []).map(({ factor }) => factor);
  const possible = raws.flatMap((raw) => subsetsOf(factors).map((subset) => finish(line, raw, subset)));
  return { least: least(possible), most: greatest(possible) };
}

/** Each member at its least and at its most, in every combination. */
function groupRaws(rubric: Rubric, group: Group): readonly Fraction[] {
  let combinations: readonly (readonly Fraction[])[] = [[]];
  for (const member of group.items) {
    const span = spanOf(rubric, member);
    combinations = combinations.flatMap((points) => [span.least, span.most].map((one) => [...points, one]));
  }
  return combinations.map((points) => pickOf(group, points));
}

function possibleRaws(rubric: Rubric, line: Lone): readonly Fraction[] {
  switch (line.kind) {
    case "require":
      return [zero, exact(line.points ?? 0)];
    case "grades":
      return Object.keys("points" in line ? line.points : line.ratios).map((option) => gradePoints(line, option));
    case "discretionary":
      return [zero, exact(line.least), exact(line.most)];
    default:
      return [...numbersOf(rubric, line.fact), ...startsBetween(rubric, line)].map((value) => numberPoints(line, value));
  }
}

// Where bands begin, as far as the number reaches them: it may have no end, and a derived number is taken to have any value
// between its least and its greatest.
function startsBetween(rubric: Rubric, line: NumberLine): readonly Fraction[] {
  if (line.kind !== "bands") return [];
  const { from: lowest, to: highest } = rangeOf(rubric, line.fact);
  const bands: readonly { readonly from: number }[] = "bands" in line ? line.bands : line.ratioBands;
  const declaration = rubric.facts[line.fact];
  const starts = bands.map(({ from }) => (declaration === undefined ? exact(from) : onGrid(declaration, exact(from), ceilingOf)));
  return starts.filter((from) => compare(from, lowest) >= 0 && compare(from, highest) <= 0);
}

function subsetsOf(factors: readonly number[]): readonly (readonly number[])[] {
  return factors.reduce<readonly (readonly number[])[]>(
    (subsets, factor) => [...subsets, ...subsets.map((subset) => [...subset, factor])],
    [[]],
  );
}
