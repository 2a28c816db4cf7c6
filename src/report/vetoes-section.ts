import type { Assessment, VetoResult } from "../core/assessment.js";
import type { Rubric } from "../rubric/rubric.js";
import { sourceMark } from "./describe-source.js";
import type { ReportBlock, ReportTone } from "./report-document.js";
import { labelOf, vetoOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** Each veto with its state and what it does. Of one in force no more is said than its title. */
export function vetoesSection({ vetoes }: Assessment, rubric: Rubric, voice: Voice): readonly ReportBlock[] {
  if (vetoes.length === 0) return [];
  return [
    {
      kind: "section",
      title: voice.say("section.vetoes"),
      blocks: [
        {
          kind: "table",
          layout: "records",
          columns: [{ head: voice.say("head.veto") }, { head: voice.say("head.outcome") }, { head: voice.say("head.source") }],
          rows: vetoes.map((result) => {
            const veto = vetoOf(rubric, result.id);
            return {
              kind: "cells",
              cells: [
                voice.label(labelOf(veto, result.id)),
                [{ text: voice.tell(result.message), tone: toneOf(result) }],
                [{ text: sourceMark(veto?.source, rubric, voice) ?? "", tone: "muted" }],
              ],
            };
          }),
        },
      ],
    },
  ];
}

function toneOf({ truth }: VetoResult): ReportTone {
  if (truth === "unknown") return "incomplete";
  return truth ? "fail" : "pass";
}
