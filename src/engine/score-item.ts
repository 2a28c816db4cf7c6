import type { ConditionResult, ItemResult, LowHighMax, MessageRef } from "../core/assessment.js";
import type { Issue } from "../core/issue.js";
import { outcomeOf, type Outcome, type Truth } from "../core/outcome.js";
import { fromHundredths, scaleHundredths, toHundredths } from "../core/points.js";
import type { BestItem, Item } from "../rubric/item.js";
import type { Award } from "../rubric/rubric.js";
import { baseFacts, factsRead } from "../rubric/walk-conditions.js";
import { factsOfItem, type LoneItem } from "../rubric/walk-items.js";
import { answerRequire, answerValue, type Answer } from "./answer-item.js";
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
  /** Faults of what was stated for it. */
  readonly issues: readonly Issue[];
}

/** Scores one line: its question, its factors, its rounding and cap, and whether it applies. */
export function scoreItem(item: Item, award: Award, known: Known): ItemScore {
  const appliesWhen = item.appliesWhen && evaluateCondition(item.appliesWhen.condition, known);
  const applies = appliesWhen?.truth ?? true;
  const { scale, answer, times } = scaleItem(item, award, known);
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
    message: messageOf(item, outcome, applies, answer, known),
    ...answer.shown,
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    ...(times.length === 0 ? {} : { times }),
  };
  const mayDropOut = applies === "unknown" && item.appliesWhen?.otherwise === "excluded";
  return { result, applies, points, applied, mayDropOut, issues: answer.issues };
}

/** Exact bounds as people write points. */
export function toPoints({ low, high, max }: Hundredths): LowHighMax {
  return { low: fromHundredths(low), high: fromHundredths(high), max: fromHundredths(max) };
}

interface Factor {
  readonly factor: number;
  readonly when: ConditionResult;
}

interface ScaledItem {
  readonly answer: Answer;
  readonly times: readonly Factor[];
  readonly scale: Scale;
}

/** Bounds of a line's points in hundredths: what is still possible, and what any answer could give. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly lineMin: number;
  readonly lineMax: number;
}

function scaleItem(item: Item | LoneItem, award: Award, known: Known): ScaledItem {
  const times = (item.times ?? []).map(({ when, factor }) => ({ factor, when: evaluateCondition(when, known) }));
  const answer = answerItem(item, award, known);
  return { answer, times, scale: pointScale(item, answer, times) };
}

function answerItem(item: Item | LoneItem, award: Award, known: Known): Answer {
  if (item.kind === "require") return answerRequire(item, known);
  return item.kind === "best" ? answerBest(item, award, known) : answerValue(item, known);
}

// The best of a group is at least the best of what is proved, and at most the best of what is possible.
function answerBest(item: BestItem, award: Award, known: Known): Answer {
  const members = item.items.map((member) => ({ member, ...scaleItem(member, award, known) }));
  const best = (bound: keyof Scale): number => {
    const bounds = members.map(({ scale }) => scale[bound]);
    return item.pick === "lowest" ? Math.min(...bounds) : Math.max(...bounds);
  };
  const results = members.map(({ member, scale, answer, times }): ItemResult => {
    const points: Hundredths = { low: scale.low, high: scale.high, max: scale.lineMax };
    const outcome = outcomeOf(answer.truth ?? reaches(points, defaultPassAt(award, scale)));
    return {
      id: member.id,
      kind: member.kind,
      outcome,
      required: false,
      points: toPoints(points),
      message: messageOf(member, outcome, true, answer, known),
      ...answer.shown,
      ...(times.length === 0 ? {} : { times }),
    };
  });
  return {
    possible: [best("low"), best("high")],
    all: [best("lineMin"), best("lineMax")],
    shown: { members: results },
    issues: members.flatMap(({ answer }) => answer.issues),
  };
}

// The hull over the raw points and the factors that are still possible, then over all there are, for maximum and minimum.
function pointScale(item: Pick<Item, "cap">, answer: Answer, times: readonly Factor[]): Scale {
  const possible = hull(item, answer.possible, times.map(possibleFactors));
  const every = hull(item, answer.all, times.map(({ factor }) => [1, factor]));
  return { low: possible.low, high: possible.high, lineMin: every.low, lineMax: every.high };
}

function hull({ cap }: Pick<Item, "cap">, raws: readonly number[], factors: readonly (readonly number[])[]): { low: number; high: number } {
  const products = factors.reduce<readonly (readonly number[])[]>(
    (lists, choices) => lists.flatMap((list) => choices.map((choice) => [...list, choice])),
    [[]],
  );
  const all = raws.flatMap((raw) => products.map((factorList) => capped(scaleHundredths(raw, factorList), cap)));
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
/** Points from which a line passes that names none: in a criterion that awards nothing, a bonus not earned is no failure. */
export function defaultPassAt(award: Award, { lineMin, lineMax }: { readonly lineMin: number; readonly lineMax: number }): number {
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

function messageOf(item: Item | LoneItem, outcome: Outcome, applies: Truth, { issues }: Answer, known: Known): MessageRef {
  if (outcome !== "incomplete") return { key: `item.${outcome}`, params: {} };
  if (applies === "unknown") return { key: "item.applies-unknown", params: {} };
  const applying = "appliesWhen" in item ? factsRead(item.appliesWhen.condition) : [];
  const asked = factsOfItem(item).filter((id) => !applying.includes(id));
  const base = new Set(asked.flatMap((id) => baseFacts(known.rubric, id)));
  const open = [...base].filter((id) => known.read.get(id)?.settled !== true);
  const contested = open.some((id) => known.read.get(id)?.contested === true);
  if (contested) return { key: "item.contested", params: {} };
  // Points at discretion may be stated and still not count.
  const isWithout = (code: Issue["code"]): boolean => open.length === 0 && issues.some((one) => one.code === code);
  if (isWithout("fact.reason-missing")) return { key: "item.reason-missing", params: {} };
  if (isWithout("fact.out-of-bounds")) return { key: "item.out-of-bounds", params: {} };
  return { key: "item.incomplete", params: { open: open.length } };
}
