import type { ItemResult } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import { describeActual, describeExpected } from "./describe-value.js";
import { requirementOf, testsOf, type TestRequirement } from "./requirement.js";
import { factLabel } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** Why a line came out as it did: the tests that decided it, or the message of the line where none did. */
export function describeReason(result: ItemResult, item: Item | undefined, rubric: Rubric, voice: Voice): readonly string[] {
  const { message, condition, grade } = result;
  if (message.key === "item.inapplicable" || message.key === "item.applies-unknown") return [voice.tell(message)];
  if (grade !== undefined) {
    const text = describeActual(grade.fact, grade.actual, rubric, voice);
    return [voice.say("write.named", { name: voice.label(factLabel(rubric, grade.fact)), text }), voice.tell(message)];
  }
  if (condition === undefined) return [voice.tell(message)];
  const requirement = requirementOf(condition, undefined, isWanted(item));
  const deciding = testsOf(requirement).filter(({ met }) => met === requirement.met);
  const sentences = deciding.map((test) => describeTest(test, rubric, voice));
  return sentences.length > 0 ? sentences : [voice.tell(message)];
}

/** Whether a line is won when its condition holds; one that takes points away is won when it does not. */
export function isWanted(item: Item | undefined): boolean {
  return !(item?.kind === "require" && (item.points ?? 0) < 0);
}

/** One test as a sentence: what is known, what is asked, how it came out. */
export function describeTest({ test, wanted, met }: TestRequirement, rubric: Rubric, voice: Voice): string {
  const fact = voice.label(factLabel(rubric, test.fact));
  const stated = describeActual(test.fact, test.actual, rubric, voice);
  const actual = test.contested === true ? voice.say("actual.contested", { actual: stated }) : stated;
  const kind = test.operator === "is" ? "is" : "compare";
  const expected = describeExpected(test, wanted, rubric, voice);
  return voice.say(`test.${kind}.${met}`, { fact, actual, expected });
}
