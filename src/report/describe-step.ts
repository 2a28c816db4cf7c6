import type { LocalizedText } from "../core/localized-text.js";
import type { ActStep, NextStep } from "./next-step.js";
import type { Rubric } from "../rubric/rubric.js";
import { stageLabel } from "./describe-criterion.js";
import { describeGain } from "./describe-rule.js";
import { describeActual, describeExpected, describeShortfall, quantity } from "./describe-value.js";
import { declarationOf, factLabel, labelOf, vetoOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** One step as a sentence; one of several ways says so. */
export function describeStep(step: NextStep, rubric: Rubric, voice: Voice): string {
  const sentence = sentenceOf(step, rubric, voice);
  return step.alternative === true ? voice.say("step.alternative", { step: sentence }) : sentence;
}

/** Records to bring, each once, with every fact it would settle. Where nobody named the record, each fact has its own. */
export function recordsToBring(steps: readonly NextStep[]): readonly { readonly record?: LocalizedText; readonly facts: readonly string[] }[] {
  const byRecord = new Map<string, { record?: LocalizedText; facts: string[] }>();
  for (const step of steps) {
    if (step.kind !== "bring-record") continue;
    const key = step.record === undefined ? `fact ${step.fact}` : step.record["zh-CN"];
    const known = byRecord.get(key) ?? { ...(step.record === undefined ? {} : { record: step.record }), facts: [] };
    if (!known.facts.includes(step.fact)) known.facts.push(step.fact);
    byRecord.set(key, known);
  }
  return [...byRecord.values()];
}

function sentenceOf(step: NextStep, rubric: Rubric, voice: Voice): string {
  switch (step.kind) {
    case "bring-record":
      if (step.record === undefined) return voice.say("step.bring-any-record", { fact: voice.label(factLabel(rubric, step.fact)) });
      if (step.reason === true) return voice.say("step.bring-reason", { record: voice.label(step.record) });
      return voice.say("step.bring-record", { record: voice.label(step.record), fact: voice.label(factLabel(rubric, step.fact)) });
    case "act":
      return describeAct(step, rubric, voice);
    case "wait-for-decision":
      return voice.say(step.contradicting ? "step.decisions-contradict" : "step.wait-for-decision");
    case "decided": {
      const { stage, decidedOn } = step.decision;
      return voice.say("step.decided", { stage: stageLabel(stage, rubric, voice), decidedOn });
    }
    case "resolve-appeal":
      return voice.say("step.resolve-appeal", { fact: voice.label(factLabel(rubric, step.fact)) });
    case "out-of-reach":
      return voice.say("step.out-of-reach", { fact: voice.label(factLabel(rubric, step.fact)) });
    case "veto-in-force": {
      const id = step.veto ?? "";
      return voice.say("step.veto-in-force", { veto: voice.label(labelOf(vetoOf(rubric, id), id)) });
    }
  }
}

function describeAct(step: ActStep, rubric: Rubric, voice: Voice): string {
  const { fact, certain, actual, test, wanted, advice } = step;
  const name = voice.label(factLabel(rubric, fact));
  const expected = test === undefined ? describeTarget(step, rubric, voice) : describeExpected(test, wanted, rubric, voice);
  const known = describeActual(fact, actual, rubric, voice);
  const shortfall = describeShortfall(test ?? step, rubric, voice);
  const lacking = shortfall === undefined ? known : voice.say("write.aside", { text: known, aside: shortfall });
  const advised = advice && { advice: voice.label(advice.text), effort: voice.say(`effort.${advice.effort}`) };
  if (certain) {
    const sentence = voice.say("step.act", { fact: name, actual: lacking, expected }) + gainOf(step, voice);
    return advised === undefined ? sentence : sentence + voice.say("step.advice", advised);
  }
  return advised === undefined ? voice.say("step.act-if-open", { fact: name, expected }) : voice.say("step.act-if-open-advised", advised);
}

function describeTarget({ fact, target }: ActStep, rubric: Rubric, voice: Voice): string {
  if (target === undefined) return voice.say(declarationOf(rubric, fact)?.kind === "grade" ? "expected.better" : "expected.more");
  const { operator, value } = target;
  if (operator === "atMost" && value === 0) return voice.say("expected.none");
  return voice.say(`expected.${operator}`, { value: quantity(fact, value, rubric, voice) });
}

// Points that are only no longer taken are not gained, as people see it.
function gainOf({ gain, saves }: ActStep, voice: Voice): string {
  if (gain === undefined) return "";
  return voice.say(saves === true ? "step.gain-back" : "step.gain", { points: describeGain(gain, voice) });
}
