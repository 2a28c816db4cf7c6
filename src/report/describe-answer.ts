import type { FactAnswer } from "../core/assessment.js";
import type { PerUnitItem } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { describeGiven } from "./describe-rule.js";
import { describeActual, quantity } from "./describe-value.js";
import type { Voice } from "./voice.js";

/** What is known of the fact that a line turns into points, and what follows from it. */
export interface AnswerText {
  /** What is known: "至少6次", "扣2分". */
  readonly actual: string;
  /** How far it is from what counts, how much of it counts, or why nothing does; absent where there is nothing to say. */
  readonly aside?: string;
}

/** Says what is known of the fact of a line: how many steps it is off, or that an assessor gave no reason. */
export function describeAnswer(answer: FactAnswer, item: LoneItem | undefined, rubric: Rubric, voice: Voice): AnswerText {
  const { fact, actual } = answer;
  const given = item?.kind === "discretionary" && typeof actual === "number";
  const text = given ? describeGiven(actual, voice) : describeActual(fact, actual, rubric, voice);
  const aside = answer.reasonMissing === true ? voice.say("actual.reason-missing") : describeSteps(answer, item, rubric, voice);
  return aside === undefined ? { actual: text } : { actual: text, aside };
}

type StepItem = Pick<PerUnitItem, "fact" | "step"> & ({ readonly above: number } | { readonly shortOf: number });

function describeSteps(answer: FactAnswer, item: LoneItem | undefined, rubric: Rubric, voice: Voice): string | undefined {
  if (item?.kind !== "perUnit" || answer.steps === undefined || answer.actual === null) return undefined;
  const { low, high } = answer.steps;
  const { step = 1 } = item;
  const counted = { low: tidy(low * step), ...(high === undefined ? {} : { high: tidy(high * step) }) };
  if (typeof answer.actual !== "number") return describeDistance(counted, item, rubric, voice);
  const distance = tidy("above" in item ? answer.actual - item.above : item.shortOf - answer.actual);
  if (distance <= 0) return undefined;
  const told = describeDistance({ low: distance, high: distance }, item, rubric, voice);
  if (counted.low === distance) return told;
  const rounded = voice.say("steps.counted", { value: quantity(item.fact, counted.low, rubric, voice) });
  return told === undefined ? rounded : voice.say("write.comma", { left: told, right: rounded });
}

// Above nothing, the distance is the value itself, which stands beside it already.
function describeDistance(distance: { readonly low: number; readonly high?: number }, item: StepItem, rubric: Rubric, voice: Voice): string | undefined {
  const { low, high } = distance;
  if (high === 0 || ("above" in item && item.above === 0)) return undefined;
  const kind = "above" in item ? "excess" : "shortfall";
  const text = (value: number): string => quantity(item.fact, value, rubric, voice);
  if (high === undefined) return low === 0 || kind === "shortfall" ? undefined : voice.say("excess.at-least", { value: text(low) });
  if (low === high) return voice.say(`${kind}.exact`, { value: text(high) });
  return low === 0 ? voice.say(`${kind}.at-most`, { value: text(high) }) : voice.say(`${kind}.between`, { low, high: text(high) });
}

// 1 − 0.9 is 0.09999999999999998 and means 0.1.
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
