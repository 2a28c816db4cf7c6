import type { ItemResult } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { describeAnswer } from "./describe-answer.js";
import { factorsOf, type FactorText } from "./describe-factor.js";
import { standingsOf } from "./describe-member.js";
import { describeCap, describeGroup, describeRule } from "./describe-rule.js";
import { describeActual, describeExpected, describePoints } from "./describe-value.js";
import { requirementOf, testsOf, type TestRequirement } from "./requirement.js";
import { factLabel, labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/**
 * Why a line came out as it did: the tests that decided it; the value that gave its points, and how; or the message of the
 * line where neither says it.
 */
export function describeReason(result: ItemResult, item: Item | undefined, rubric: Rubric, voice: Voice): readonly string[] {
  const { message, condition, answer, members } = result;
  if (message.key === "item.inapplicable" || message.key === "item.applies-unknown") return [voice.tell(message)];
  const factors = factorsOf(result, item, voice).flatMap((factor) => describeFactor(factor, rubric, voice));
  if (members !== undefined) return [...describeMembers(result, item, rubric, voice), ...factors];
  if (answer !== undefined) return [...describeValue(result, item, rubric, voice), ...factors];
  if (condition === undefined) return [voice.tell(message), ...factors];
  const requirement = requirementOf(condition, undefined, isWanted(item));
  const deciding = testsOf(requirement).filter(({ met }) => met === requirement.met);
  const sentences = deciding.map((test) => describeTest(test, rubric, voice));
  return [...(sentences.length > 0 ? sentences : [voice.tell(message)]), ...factors];
}

/** Whether a line is won when its condition holds; one that takes points away is won when it does not. */
export function isWanted(item: Item | LoneItem | undefined): boolean {
  return !(item?.kind === "require" && (item.points ?? 0) < 0);
}

/** One test as a sentence: what is known, what is asked, how it came out. */
export function describeTest({ test, wanted, met }: TestRequirement, rubric: Rubric, voice: Voice): string {
  const fact = voice.label(factLabel(rubric, test.fact));
  const kind = test.operator === "is" ? "is" : "compare";
  const expected = describeExpected(test, wanted, rubric, voice);
  return voice.say(`test.${kind}.${met}`, { fact, actual: actualOf(test, rubric, voice), expected });
}

// What is known, how it becomes points, and how many; what keeps the line open.
function describeValue(result: ItemResult, item: Item | LoneItem | undefined, rubric: Rubric, voice: Voice): readonly string[] {
  const { answer, message, points, outcome } = result;
  if (answer === undefined) return [];
  const lone = item?.kind === "best" ? undefined : item;
  const { actual, aside } = describeAnswer(answer, lone, rubric, voice);
  const known = aside === undefined ? actual : voice.say("write.aside", { text: actual, aside });
  const rule = lone === undefined || lone.kind === "require" ? [] : [describeRule(lone, rubric, voice)];
  return [
    voice.say("write.named", { name: voice.label(factLabel(rubric, answer.fact)), text: known }),
    ...rule,
    ...pointsLine(points, voice),
    ...(outcome === "incomplete" && answer.reasonMissing !== true ? [voice.tell(message)] : []),
  ];
}

// Of a group only the lines that count, or may, say anything about its points.
function describeMembers(result: ItemResult, item: Item | undefined, rubric: Rubric, voice: Voice): readonly string[] {
  const group = item?.kind === "best" ? item : undefined;
  const standings = standingsOf(result, group?.pick);
  const lines = (result.members ?? []).flatMap((member, index) => {
    const standing = standings[index];
    if (standing === undefined || standing === "does-not-count") return [];
    const own = group?.items.find(({ id }) => id === member.id);
    const text = voice.say("write.aside", { text: voice.label(labelOf(own, member.id)), aside: voice.say(`member.${standing}`) });
    return [voice.say("member.label", { label: text }), ...describeMember(member, own, rubric, voice)];
  });
  const cap = group === undefined ? undefined : describeCap(group, voice);
  return [
    ...(group === undefined ? [] : [describeGroup(group, voice)]),
    ...lines,
    ...(cap === undefined ? [] : [cap]),
    ...pointsLine(result.points, voice),
    ...(result.outcome === "incomplete" ? [voice.tell(result.message)] : []),
  ];
}

function describeMember(member: ItemResult, own: LoneItem | undefined, rubric: Rubric, voice: Voice): readonly string[] {
  const { answer, condition } = member;
  if (answer === undefined) {
    return condition === undefined ? [] : testsOf(requirementOf(condition, undefined)).map(({ test }) => factLine(test, rubric, voice));
  }
  const { actual, aside } = describeAnswer(answer, own, rubric, voice);
  const known = aside === undefined ? actual : voice.say("write.aside", { text: actual, aside });
  return [voice.say("write.named", { name: voice.label(factLabel(rubric, answer.fact)), text: known })];
}

// A factor that does not count explains nothing.
function describeFactor({ name, truth, when }: FactorText, rubric: Rubric, voice: Voice): readonly string[] {
  if (truth === false) return [];
  const factor = truth === true ? name : voice.say("factor.maybe", { factor: name });
  const deciding = testsOf(when).filter(({ met }) => met === truth);
  return deciding.map(({ test }) => voice.say("write.named", { name: factor, text: factLine(test, rubric, voice) }));
}

function factLine(test: TestRequirement["test"], rubric: Rubric, voice: Voice): string {
  return voice.say("write.named", { name: voice.label(factLabel(rubric, test.fact)), text: actualOf(test, rubric, voice) });
}

function actualOf({ fact, actual, contested }: TestRequirement["test"], rubric: Rubric, voice: Voice): string {
  const stated = describeActual(fact, actual, rubric, voice);
  return contested === true ? voice.say("actual.contested", { actual: stated }) : stated;
}

function pointsLine(points: ItemResult["points"], voice: Voice): readonly string[] {
  const text = describePoints(points, voice);
  return text === undefined ? [] : [voice.say("write.named", { name: voice.say("head.points"), text })];
}
