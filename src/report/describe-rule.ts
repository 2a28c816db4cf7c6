import { fromHundredths, scaleHundredths, toHundredths } from "../core/points.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { optionLabel, quantity } from "./describe-value.js";
import { declarationOf, ownValue } from "./rubric-parts.js";
import { joinTexts, type Voice } from "./voice.js";

/** A line that turns the value of one fact into points. */
export type ValueItem = Exclude<LoneItem, { readonly kind: "require" }>;

type ItemOfKind<Kind extends ValueItem["kind"]> = Extract<ValueItem, { readonly kind: Kind }>;

/** How a line turns its fact into points, as one would say it: "应达8次，每少1次扣0.5分，最多扣2分". */
export function describeRule(item: ValueItem, rubric: Rubric, voice: Voice): string {
  const cap = describeCap(item, voice);
  return joinTexts(voice, "write.comma", [...clausesOf(item, rubric, voice), ...(cap === undefined ? [] : [cap])]);
}

/** The head of a group of which one line counts. */
export function describeGroup({ pick }: Extract<Item, { readonly kind: "best" }>, voice: Voice): string {
  return voice.say(pick === "lowest" ? "rule.best-lowest" : "rule.best-highest");
}

/** The most that a line gives or takes: "最多扣2分". */
export function describeCap({ cap }: Pick<Item, "cap">, voice: Voice): string | undefined {
  if (cap === undefined) return undefined;
  return voice.say(cap > 0 ? "rule.cap-add" : "rule.cap-take", { points: pointsText(Math.abs(cap), voice) });
}

/** A number of points in words, without its sign: "0.5分". */
export function describeGain(points: number, voice: Voice): string {
  return pointsText(Math.abs(points), voice);
}

/** Points set by an assessor in words: "扣2分". */
export function describeGiven(points: number, voice: Voice): string {
  return points === 0 ? pointsText(0, voice) : moved(points, "add", voice);
}

function clausesOf(item: ValueItem, rubric: Rubric, voice: Voice): readonly string[] {
  switch (item.kind) {
    case "perUnit":
      return describePerUnit(item, rubric, voice);
    case "bands":
      return [describeBands(item, rubric, voice)];
    case "grades":
      return [describeGrades(item, rubric, voice)];
    case "proportional":
      return [describeProportional(item, rubric, voice)];
    case "discretionary":
      return [describeDiscretionary(item, voice)];
  }
}

function describePerUnit(item: ItemOfKind<"perUnit">, rubric: Rubric, voice: Voice): readonly string[] {
  const { fact, each, first, step = 1, rounding = "down" } = item;
  const start = "above" in item ? item.above : item.shortOf;
  const params = {
    start: quantity(fact, start, rubric, voice),
    target: quantity(fact, start, rubric, voice),
    step: stepText(fact, step, rubric, voice),
    gain: moved(each, "add", voice),
    again: moved(each, "add-more", voice),
    first: first === undefined ? "" : moved(first, "add", voice),
  };
  const sentence = voice.say(`rule.per-unit.${perUnitForm(item)}`, params);
  const isExact = step === 1 && isWhole(rubric, fact);
  return isExact ? [sentence] : [sentence, voice.say(`rule.per-unit.${rounding}`, { step: quantity(fact, step, rubric, voice) })];
}

function perUnitForm(item: ItemOfKind<"perUnit">) {
  const { each, first } = item;
  const way = first === undefined || first === each ? "" : each === 0 ? "-once" : "-first";
  if ("above" in item) return item.above === 0 && way === "" ? "each" : (`above${way}` as const);
  // Where less is better, what is named is no target.
  return each > 0 ? "below" : (`short${way}` as const);
}

// Of whole things, a step of one is never only begun.
function isWhole(rubric: Rubric, fact: string): boolean {
  const derived = ownValue(rubric.derived, fact);
  const behind = derived === undefined ? [fact] : derived.op === "difference" ? [derived.of, derived.minus] : derived.op === "ratio" ? [] : derived.of;
  const decimals = behind.map((id) => declarationOf(rubric, id)).map((one) => (one?.kind === "number" ? (one.decimals ?? 0) : 0));
  return decimals.length > 0 && decimals.every((count) => count === 0);
}

function stepText(fact: string, step: number, rubric: Rubric, voice: Voice): string {
  const declared = declarationOf(rubric, fact);
  const unit = declared?.kind === "number" ? declared.unit : ownValue(rubric.derived, fact)?.unit;
  return step === 1 && unit !== undefined ? voice.say("write.step-one", { unit: voice.label(unit) }) : quantity(fact, step, rubric, voice);
}

// From the highest band down, so that "80 and above" is read as what the bands before it have left.
function describeBands(item: ItemOfKind<"bands">, rubric: Rubric, voice: Voice): string {
  const bands =
    "bands" in item
      ? item.bands.map(({ from, points }) => ({ from, points }))
      : item.ratioBands.map(({ from, ratio }) => ({ from, points: shareOf(item.worth, ratio) }));
  const onlyTakes = bands.every(({ points }) => points <= 0);
  const entries = bands.map(({ from, points }) =>
    voice.say("rule.band", { from: quantity(item.fact, from, rubric, voice), gain: earned(points, onlyTakes, voice) }),
  );
  const lowest = bands[0]?.from ?? -Infinity;
  const below = lowestValue(rubric, item.fact) < lowest ? [voice.say("rule.band-below", { gain: earned(0, onlyTakes, voice) })] : [];
  return joinTexts(voice, "write.semicolon", [...entries.reverse(), ...below]);
}

function lowestValue(rubric: Rubric, fact: string): number {
  const declared = declarationOf(rubric, fact);
  if (declared?.kind === "number") return declared.min;
  return ownValue(rubric.derived, fact)?.op === "ratio" ? 0 : -Infinity;
}

function describeGrades(item: ItemOfKind<"grades">, rubric: Rubric, voice: Voice): string {
  const declared = declarationOf(rubric, item.fact);
  const options = declared?.kind === "grade" ? declared.options : [];
  const shares = "points" in item ? item.points : item.ratios;
  const points = options.map((option) => {
    const share = ownValue(shares, option) ?? 0;
    return { option, points: "worth" in item ? shareOf(item.worth, share) : share };
  });
  const onlyTakes = points.every((one) => one.points <= 0);
  const entries = points.map((one) =>
    voice.say("rule.grade", { option: optionLabel(item.fact, one.option, rubric, voice), gain: earned(one.points, onlyTakes, voice) }),
  );
  return joinTexts(voice, "write.semicolon", entries);
}

function describeProportional({ fact, worth, full = 1 }: ItemOfKind<"proportional">, rubric: Rubric, voice: Voice): string {
  const form = worth < 0 ? "rule.proportional-take" : "rule.proportional";
  const points = pointsText(Math.abs(worth), voice);
  return full === 1 ? voice.say(form, { points }) : voice.say(`${form}-full`, { points, full: quantity(fact, full, rubric, voice) });
}

function describeDiscretionary({ least, most }: ItemOfKind<"discretionary">, voice: Voice): string {
  const [low, high] = [Math.abs(least), Math.abs(most)];
  const points = low === high ? pointsText(high, voice) : pointsText(voice.say("actual.between", { low, high }), voice);
  return voice.say(most < 0 ? "rule.discretionary-take" : "rule.discretionary-add", { points });
}

function earned(points: number, onlyTakes: boolean, voice: Voice): string {
  return points === 0 && onlyTakes ? voice.say("points.take-none") : moved(points, "earn", voice);
}

// Points that come are named by what the line does (得, 加, 再加); points that go are taken.
function moved(points: number, coming: "earn" | "add" | "add-more", voice: Voice): string {
  const text = pointsText(Math.abs(points), voice);
  if (points >= 0) return voice.say(`points.${coming}`, { points: text });
  return voice.say(coming === "add-more" ? "points.take-more" : "points.take", { points: text });
}

function pointsText(value: number | string, voice: Voice): string {
  return voice.say(value === 1 ? "write.points-one" : "write.points", { value });
}

// As the engine gives them: 33 % of 2.5 points is 0.83.
function shareOf(worth: number, ratio: number): number {
  return fromHundredths(scaleHundredths(toHundredths(worth), [ratio]));
}
