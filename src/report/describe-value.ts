import type { LowHigh, LowHighMax, TestOperator, TestResult, TierRange } from "../core/assessment.js";
import type { FactValue } from "../core/fact.js";
import type { Rubric } from "../rubric/rubric.js";
import { declarationOf, labelOf, ownValue, unitOf } from "./rubric-parts.js";
import { joinTexts, type Voice } from "./voice.js";

/** What is known of a fact, in words: "至少60场次", "不详". */
export function describeActual(fact: string, actual: FactValue, rubric: Rubric, voice: Voice): string {
  if (actual === null) return voice.say("actual.unknown");
  if (typeof actual === "boolean") return voice.say(actual ? "answer.yes" : "answer.no");
  if (typeof actual === "number") return quantity(fact, actual, rubric, voice);
  if (typeof actual === "string") return optionLabel(fact, actual, rubric, voice);
  if (isOptions(actual)) return voice.say("actual.one-of", { options: optionLabels(fact, actual, rubric, voice) });
  const { atLeast, atMost } = actual;
  if (atLeast !== undefined && atMost !== undefined) {
    return voice.say("actual.between", { low: bareNumber(fact, atLeast, rubric), high: quantity(fact, atMost, rubric, voice) });
  }
  if (atLeast !== undefined) return voice.say("actual.at-least", { value: quantity(fact, atLeast, rubric, voice) });
  if (atMost !== undefined) return voice.say("actual.at-most", { value: quantity(fact, atMost, rubric, voice) });
  return voice.say("actual.unknown");
}

/** What a test asks for, in words: "至少12场次", "是". */
export function describeExpected(test: TestResult, wanted: boolean, rubric: Rubric, voice: Voice): string {
  const { fact, operator, expected } = test;
  if (typeof expected === "boolean") return voice.say(expected === wanted ? "answer.yes" : "answer.no");
  const compared = wanted ? operator : (opposites[operator] ?? operator);
  if (compared === "atMost" && expected === 0) return voice.say("expected.none");
  const value = typeof expected === "number" ? quantity(fact, expected, rubric, voice) : optionLabels(fact, expected, rubric, voice);
  const asked = compared === "is" ? value : voice.say(`expected.${compared}`, { value });
  return wanted || compared !== operator ? asked : voice.say("expected.not", { asked });
}

/** What holds where a comparison does not. */
const opposites: Readonly<Partial<Record<TestOperator, TestOperator>>> = {
  atLeast: "lessThan",
  lessThan: "atLeast",
  atMost: "moreThan",
  moreThan: "atMost",
};

/** How many units are missing, in words; `undefined` where that says nothing, because nothing is known. */
export function describeShortfall(
  { fact, shortfall, actual }: Pick<TestResult, "fact" | "shortfall" | "actual">,
  rubric: Rubric,
  voice: Voice,
): string | undefined {
  if (shortfall === undefined || actual === null || !Number.isFinite(shortfall.high)) return undefined;
  const { low, high } = shortfall;
  const value = quantity(fact, high, rubric, voice);
  if (low === high) return voice.say("shortfall.exact", { value });
  return low === 0
    ? voice.say("shortfall.at-most", { value })
    : voice.say("shortfall.between", { low: bareNumber(fact, low, rubric), high: value });
}

/** Bounds as "7–9", or one number where they meet; with a true minus sign, and no dash beside it. */
export function describeBounds({ low, high }: LowHigh, voice: Voice): string {
  if (low === high) return writeNumber(low);
  return voice.say(low < 0 ? "write.signed-range" : "write.range", { low: writeNumber(low), high: writeNumber(high) });
}

/** Bounds with their maximum: "7–9 / 10". */
export function describeOfMax(bounds: LowHighMax, voice: Voice): string {
  return voice.say("write.of-max", { value: describeBounds(bounds, voice), max: bounds.max });
}

/** Points with their maximum; without it where there are none to be had, only to be lost: "−1.5". Nothing where all are 0. */
export function describePoints(points: LowHighMax, voice: Voice): string | undefined {
  if (points.low === 0 && points.high === 0 && points.max === 0) return undefined;
  return points.max > 0 ? describeOfMax(points, voice) : describeBounds(points, voice);
}

/** The tier, or the span of tiers that are still possible. */
export function describeTier({ low, high }: TierRange, rubric: Rubric, voice: Voice): string {
  const name = (id: string | null): string =>
    id === null ? voice.say("write.none") : voice.label(labelOf(rubric.tiers?.bands.find((band) => band.id === id), id));
  return low === high ? name(low) : voice.say("write.range", { low: name(low), high: name(high) });
}

/** A number of the fact's units: "8次"; a rate as "95%". */
export function quantity(fact: string, value: number, rubric: Rubric, voice: Voice): string {
  const unit = unitOf(rubric, fact);
  const number = bareNumber(fact, value, rubric);
  if (unit !== undefined) return voice.say(value === 1 ? "write.quantity-one" : "write.quantity", { value: number, unit: voice.label(unit) });
  return isRate(rubric, fact) ? voice.say("write.percent", { value: number }) : number;
}

/** A number of the fact's units without the unit. */
function bareNumber(fact: string, value: number, rubric: Rubric): string {
  if (isRate(rubric, fact)) return writeNumber(cutOff(value * 100, 2));
  return writeNumber(isRatio(rubric, fact) ? cutOff(value, 4) : value);
}

// A quotient is cut off, not rounded: 94.999 % must not read as the 95 % that it misses.
function cutOff(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 1e-6) / scale;
}

// A true minus sign is as wide as a digit.
function writeNumber(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

function isRatio(rubric: Rubric, fact: string): boolean {
  return ownValue(rubric.derived, fact)?.op === "ratio";
}

function isRate(rubric: Rubric, fact: string): boolean {
  const derived = ownValue(rubric.derived, fact);
  return derived?.op === "ratio" && derived.rate === true && derived.unit === undefined;
}

function optionLabels(fact: string, options: readonly string[], rubric: Rubric, voice: Voice): string {
  return joinTexts(voice, "write.or", options.map((option) => optionLabel(fact, option, rubric, voice)));
}

/** What an option of a grade is called. */
export function optionLabel(fact: string, option: string, rubric: Rubric, voice: Voice): string {
  const declaration = declarationOf(rubric, fact);
  const label = declaration?.kind === "grade" ? ownValue(declaration.optionLabels, option) : undefined;
  return label === undefined ? option : voice.label(label);
}

function isOptions(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}
