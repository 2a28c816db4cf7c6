import type { Assessment } from "../core/assessment.js";
import type { LocalizedText } from "../core/localized-text.js";
import type { Rubric } from "../rubric/rubric.js";
import { describeStep, recordsToBring } from "./describe-step.js";
import type { NextStep } from "./next-step.js";
import type { ReportBlock } from "./report-document.js";
import { criterionOf, factLabel, labelOf } from "./rubric-parts.js";
import { joinTexts, type Voice } from "./voice.js";

/** What would raise the result: the records to bring, each once, then everything else in rubric order. */
export function stepsSection({ criteria }: Assessment, steps: readonly NextStep[], rubric: Rubric, voice: Voice): ReportBlock {
  const records = recordsToBring(steps).map(({ record, facts }) => {
    const settled = joinTexts(voice, "write.and", facts.map((fact) => voice.label(factLabel(rubric, fact))));
    if (record === undefined) return voice.say("step.any-record", { fact: settled });
    return voice.say("step.record", { record: voice.label(record), facts: settled });
  });
  const others = steps.filter(({ kind }) => kind !== "bring-record").map((step) => placed(step, rubric, voice));
  const blocks: ReportBlock[] = [
    ...listOf(records, "steps.records", voice),
    ...listOf([...new Set(others)], "steps.others", voice),
  ];
  const isAllWon = criteria.every(({ counted, outcome }) => !counted || outcome === "pass" || outcome === "inapplicable");
  const nothing: ReportBlock = { kind: "paragraph", text: voice.say(isAllWon ? "steps.none" : "steps.unknown") };
  return { kind: "section", title: voice.say("section.next-steps"), blocks: blocks.length > 0 ? blocks : [nothing] };
}

function listOf(items: readonly string[], key: "steps.records" | "steps.others", voice: Voice): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: "paragraph", text: voice.say(key) }, { kind: "list", items }];
}

// A veto's step carries its title already, or, where it only waits, the title of the fact.
function placed(step: NextStep, rubric: Rubric, voice: Voice): string {
  const text = describeStep(step, rubric, voice);
  if (step.criterion === undefined) return text;
  const name: LocalizedText = labelOf(criterionOf(rubric, step.criterion), step.criterion);
  return voice.say("write.named", { name: voice.label(name), text });
}
