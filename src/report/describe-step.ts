import type { ActStep, BringRecordStep, NextStep } from "./next-step.js";
import type { Rubric } from "../rubric/rubric.js";
import { stageLabel } from "./describe-criterion.js";
import { describeActual, describeExpected, describeShortfall } from "./describe-value.js";
import { factLabel, labelOf, vetoOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** One step as a sentence; one of several ways says so. */
export function describeStep(step: NextStep, rubric: Rubric, voice: Voice): string {
  const sentence = sentenceOf(step, rubric, voice);
  return step.alternative === true ? voice.say("step.alternative", { step: sentence }) : sentence;
}

/** Records to bring, each once, with every fact it would settle. */
export function recordsToBring(steps: readonly NextStep[]): readonly { readonly record: BringRecordStep["record"]; readonly facts: readonly string[] }[] {
  const byRecord = new Map<string, { record: BringRecordStep["record"]; facts: string[] }>();
  for (const step of steps) {
    if (step.kind !== "bring-record") continue;
    const known = byRecord.get(step.record["zh-CN"]) ?? { record: step.record, facts: [] };
    if (!known.facts.includes(step.fact)) known.facts.push(step.fact);
    byRecord.set(step.record["zh-CN"], known);
  }
  return [...byRecord.values()];
}

function sentenceOf(step: NextStep, rubric: Rubric, voice: Voice): string {
  switch (step.kind) {
    case "bring-record":
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
  const expected = test === undefined ? voice.say("expected.better") : describeExpected(test, wanted, rubric, voice);
  const known = describeActual(fact, actual, rubric, voice);
  const shortfall = test === undefined ? undefined : describeShortfall(test, rubric, voice);
  const lacking = shortfall === undefined ? known : voice.say("write.aside", { text: known, aside: shortfall });
  const advised = advice && { advice: voice.label(advice.text), effort: voice.say(`effort.${advice.effort}`) };
  if (certain) {
    const sentence = voice.say("step.act", { fact: name, actual: lacking, expected });
    return advised === undefined ? sentence : sentence + voice.say("step.advice", advised);
  }
  return advised === undefined ? voice.say("step.act-if-open", { fact: name, expected }) : voice.say("step.act-if-open-advised", advised);
}
