import type { Issue } from "../core/issue.js";
import type { Rubric } from "../rubric/rubric.js";
import { criterionOf, factLabel, labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** An issue of an assessment: what it is about in the words of the rubric, then what is wrong. */
export function describeIssue(issue: Issue, rubric: Rubric, voice: Voice): string {
  const { fact, criterion } = issue.params;
  const text = voice.warn(issue);
  if (fact !== undefined) return voice.say("write.named", { name: voice.label(factLabel(rubric, String(fact))), text });
  if (criterion === undefined) return text;
  const id = String(criterion);
  return voice.say("write.named", { name: voice.label(labelOf(criterionOf(rubric, id), id)), text });
}
