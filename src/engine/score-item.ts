import type { ConditionResult, ItemResult, LowHighMax, MessageRef } from "../core/assessment.js";
import { toFactValue } from "../core/known-value.js";
import { outcomeOf, type Outcome, type Truth } from "../core/outcome.js";
import { fromHundredths, scaleHundredths, toHundredths } from "../core/points.js";
import type { GradesItem, Item, RequireItem } from "../rubric/item.js";
import type { Award } from "../rubric/rubric.js";
import { baseFacts, factsRead, ownValue } from "../rubric/walk-conditions.js";
import { evaluateCondition, type Known } from "./evaluate-condition.js";

/** Bounds of points in whole hundredths. */
export interface Hundredths {
  /** Proved by what is known. */
  readonly low: number;
  /** Possible as far as is known. */
  readonly high: number;
  /** The most that can be reached. */
  readonly max: number;
}

/** One line as its criterion needs it: the result for the reader, and the exact sums. */
export interface ItemScore {
  /** For the assessment. */
  readonly result: ItemResult;
  /** Whether the line applies. */
  readonly applies: Truth;
  /** Exact points, with the line's policy where it does not apply. */
  readonly points: Hundredths;
  /** Exact points as they are where the line applies. */
  readonly applied: Hundredths;
  /** A line that may drop out of the maximum: it may not apply, and its policy is `excluded`. */
  readonly mayDropOut: boolean;
}

/** Scores one line: its question, its factors, its rounding and cap, and whether it applies. */
export function scoreItem(item: Item, award: Award, known: Known): ItemScore {
  const appliesWhen = item.appliesWhen && evaluateCondition(item.appliesWhen.condition, known);
  const applies = appliesWhen?.truth ?? true;
  const times = (item.times ?? []).map(({ when, factor }) => ({ factor, when: evaluateCondition(when, known) }));
  const answer = item.kind === "require" ? answerRequire(item, known) : answerGrades(item, known);
  const scale = pointScale(item, answer, times);
  const applied: Hundredths = { low: scale.low, high: scale.high, max: scale.lineMax };
  const passAt = item.passAt === undefined ? defaultPassAt(award, scale) : toHundredths(item.passAt);
  const asApplied = answer.truth === undefined ? outcomeOf(reaches(applied, passAt)) : outcomeOf(answer.truth);
  const outcome = outcomeWith(applies, asApplied);
  const points = withPolicy(applied, applies, item.appliesWhen?.otherwise);
  const result: ItemResult = {
    id: item.id,
    kind: item.kind,
    outcome,
    required: item.required === true,
    points: toPoints(points),
    message: messageOf(item, outcome, applies, known),
    ...answer.shown,
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    ...(times.length === 0 ? {} : { times }),
  };
  return { result, applies, points, applied, mayDropOut: applies === "unknown" && item.appliesWhen?.otherwise === "excluded" };
}

/** Exact bounds as people write points. */
export function toPoints({ low, high, max }: Hundredths): LowHighMax {
  return { low: fromHundredths(low), high: fromHundredths(high), max: fromHundredths(max) };
}

/** What a line's question came to: the raw points it may give, before factors, and all it could ever give. */
interface Answer {
  /** The raw points that are still possible. */
  readonly possible: readonly RawPoints[];
  /** The raw points of every answer there is. */
  readonly all: readonly RawPoints[];
  /** A yes/no line without points: whether it holds. */
  readonly truth?: Truth;
  /** What the reader sees of the question. */
  readonly shown: Pick<ItemResult, "condition" | "grade">;
}

/** Raw points: hundredths times a ratio. */
interface RawPoints {
  readonly hundredths: number;
  readonly ratio: number;
}

function answerRequire(item: RequireItem, known: Known): Answer {
  const condition = evaluateCondition(item.condition, known);
  const shown = { condition };
  const none: RawPoints = { hundredths: 0, ratio: 1 };
  if (item.points === undefined || item.points === 0) return { possible: [none], all: [none], truth: condition.truth, shown };
  const earned: RawPoints = { hundredths: toHundredths(item.points), ratio: 1 };
  const all = [none, earned];
  if (condition.truth === "unknown") return { possible: all, all, shown };
  return { possible: [condition.truth ? earned : none], all, shown };
}

function answerGrades(item: GradesItem, { rubric, read }: Known): Answer {
  const declaration = ownValue(rubric.facts, item.fact);
  const fact = read.get(item.fact);
  const every = declaration?.kind === "grade" ? declaration.options : [];
  const left = fact?.known.kind === "grade" ? fact.known.options : every;
  const raw = (option: string): RawPoints =>
    "points" in item
      ? { hundredths: toHundredths(ownValue(item.points, option) ?? 0), ratio: 1 }
      : { hundredths: toHundredths(item.worth), ratio: ownValue(item.ratios, option) ?? 0 };
  const contested = fact?.contested === true;
  const actual = fact === undefined || declaration === undefined || contested ? (fact?.stated ?? null) : toFactValue(fact.known, declaration);
  const grade = { fact: item.fact, actual, ...(contested ? { contested: true as const } : {}) };
  return { possible: left.map(raw), all: every.map(raw), shown: { grade } };
}

interface Factor {
  readonly factor: number;
  readonly when: ConditionResult;
}

// The hull over the raw points and the factors that are still possible, then over all there are, for maximum and minimum.
function pointScale(item: Item, answer: Answer, times: readonly Factor[]): { low: number; high: number; lineMin: number; lineMax: number } {
  const possible = hull(item, answer.possible, times.map(possibleFactors));
  const every = hull(item, answer.all, times.map(({ factor }) => [1, factor]));
  return { low: possible.low, high: possible.high, lineMin: every.low, lineMax: every.high };
}

function hull(item: Item, raws: readonly RawPoints[], factors: readonly (readonly number[])[]): { low: number; high: number } {
  const products = factors.reduce<readonly (readonly number[])[]>(
    (lists, choices) => lists.flatMap((list) => choices.map((choice) => [...list, choice])),
    [[]],
  );
  const all = raws.flatMap(({ hundredths, ratio }) =>
    products.map((factorList) => capped(scaleHundredths(hundredths, [ratio, ...factorList]), item.cap)),
  );
  return { low: Math.min(...all), high: Math.max(...all) };
}

function possibleFactors({ factor, when }: Factor): readonly number[] {
  if (when.truth === "unknown") return [1, factor];
  return [when.truth ? factor : 1];
}

// A cap limits what a line gives (above 0) or what it takes (below 0).
function capped(hundredths: number, cap: number | undefined): number {
  if (cap === undefined) return hundredths;
  return cap > 0 ? Math.min(hundredths, toHundredths(cap)) : Math.max(hundredths, toHundredths(cap));
}

// In a criterion that awards nothing, a bonus not earned is no failure, and a deduction passes where nothing is taken.
function defaultPassAt(award: Award, { lineMin, lineMax }: { readonly lineMin: number; readonly lineMax: number }): number {
  if (award.by !== "none") return lineMax;
  return lineMax > 0 ? lineMin : 0;
}

/** Whether points surely reach a threshold, surely do not, or may. */
export function reaches({ low, high }: { readonly low: number; readonly high: number }, threshold: number): Truth {
  if (low >= threshold) return true;
  return high < threshold ? false : "unknown";
}

function outcomeWith(applies: Truth, asApplied: Outcome): Outcome {
  if (applies === false) return "inapplicable";
  return applies === true ? asApplied : "incomplete";
}

function withPolicy(applied: Hundredths, applies: Truth, otherwise: "excluded" | "full" | "zero" | undefined): Hundredths {
  if (applies === true || otherwise === undefined) return applied;
  const { max } = applied;
  const given = otherwise === "full" ? max : 0;
  if (applies === false) return { low: given, high: given, max: otherwise === "excluded" ? 0 : max };
  return { low: Math.min(applied.low, given), high: Math.max(applied.high, given), max };
}

function messageOf(item: Item, outcome: Outcome, applies: Truth, known: Known): MessageRef {
  if (outcome !== "incomplete") return { key: `item.${outcome}`, params: {} };
  if (applies === "unknown") return { key: "item.applies-unknown", params: {} };
  const asked = item.kind === "require" ? factsRead(item.condition) : [item.fact];
  const factors = (item.times ?? []).flatMap(({ when }) => factsRead(when));
  const base = new Set([...asked, ...factors].flatMap((id) => baseFacts(known.rubric, id)));
  const open = [...base].filter((id) => known.read.get(id)?.settled !== true);
  const contested = open.some((id) => known.read.get(id)?.contested === true);
  return contested ? { key: "item.contested", params: {} } : { key: "item.incomplete", params: { open: open.length } };
}
