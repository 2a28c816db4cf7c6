import type { Evidence } from "../core/fact.js";
import type { Rubric } from "../rubric/rubric.js";
import type { Source } from "../rubric/source.js";
import type { ReportBlock } from "./report-document.js";
import { ownValue } from "./rubric-parts.js";
import { joinTexts, type Voice } from "./voice.js";

/** The mark of a source beside a threshold: its number in the list of sources, and 本库建议 where it is of our making. */
export function sourceMark(key: string | undefined, rubric: Rubric, voice: Voice): string | undefined {
  const source = key === undefined ? undefined : ownValue(rubric.sources, key);
  if (key === undefined || source === undefined) return undefined;
  const number = Object.keys(rubric.sources).indexOf(key) + 1;
  return voice.say(source.basis === "design" ? "source.design-mark" : "source.mark", { number });
}

/** The list of a rubric's sources, numbered as the marks are. */
export function sourceSection(rubric: Rubric, voice: Voice): readonly ReportBlock[] {
  const items = Object.values(rubric.sources).map((source) => describeSource(source, voice));
  if (items.length === 0) return [];
  return [{ kind: "section", title: voice.say("section.sources"), blocks: [{ kind: "list", numbered: true, items }] }];
}

/** One record that a fact rests on: what kind, by whom, when. */
export function describeEvidence({ record, kind, by, on }: Evidence, voice: Voice): string {
  const text = kind === undefined ? record : voice.record(kind);
  const aside = [by, on].filter((part) => part !== undefined);
  return aside.length === 0 ? text : voice.say("write.aside", { text, aside: joinTexts(voice, "write.comma", aside) });
}

function describeSource(source: Source, voice: Voice): string {
  if (source.basis === "design") return voice.say("source.design", { reason: voice.label(source.reason) });
  const aside = [source.issuer, source.number, source.date].filter((part) => part !== undefined);
  const text = voice.say("source.document", { title: source.title });
  return aside.length === 0 ? text : voice.say("write.aside", { text, aside: joinTexts(voice, "write.comma", aside) });
}
