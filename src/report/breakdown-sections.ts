import type { Assessment, BreakdownLine, LowHigh } from "../core/assessment.js";
import { fromHundredths, toHundredths } from "../core/points.js";
import type { Rubric } from "../rubric/rubric.js";
import type { ReportBlock, ReportRow } from "./report-document.js";
import { criterionOf, itemOf, labelOf, vetoOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** The sums, line by line, with a column for the low case and one for the high case; each adds up to its total. */
export function breakdownSections({ breakdown, met, points }: Assessment, rubric: Rubric, voice: Voice): readonly ReportBlock[] {
  const hasPoints = breakdown.points.some(({ low, high }) => low !== 0 || high !== 0) || points.max > 0;
  return [
    section(voice.say("section.met-breakdown"), breakdown.met, met, rubric, voice),
    ...(hasPoints ? [section(voice.say("section.points-breakdown"), breakdown.points, points, rubric, voice)] : []),
  ];
}

function section(title: string, lines: readonly BreakdownLine[], total: LowHigh, rubric: Rubric, voice: Voice): ReportBlock {
  const rows: readonly ReportRow[] = lines.map((line) => ({
    kind: "cells",
    cells: [lineLabel(line, rubric, voice), signed(line.low), signed(line.high)],
  }));
  return {
    kind: "section",
    title,
    blocks: [
      {
        kind: "table",
        layout: "grid",
        columns: [
          { head: voice.say("head.line") },
          { head: voice.say("head.low"), align: "end" },
          { head: voice.say("head.high"), align: "end" },
        ],
        rows: [...rows, { kind: "total", cells: [voice.say("head.total"), signed(total.low), signed(total.high)] }],
      },
    ],
  };
}

function lineLabel({ kind, id }: BreakdownLine, rubric: Rubric, voice: Voice): string {
  switch (kind) {
    case "criterion":
      return voice.label(labelOf(criterionOf(rubric, id), id));
    case "item":
      return voice.label(labelOf(itemOf(rubric, id)?.item, id));
    case "veto":
      return voice.say("breakdown.veto", { veto: voice.label(labelOf(vetoOf(rubric, id), id)) });
    case "base":
    case "floor":
    case "ceiling":
      return voice.say(`breakdown.${kind}`, { criterion: voice.label(labelOf(criterionOf(rubric, id), id)) });
  }
}

// A true minus sign is as wide as a digit.
function signed(value: number): string {
  const exact = fromHundredths(toHundredths(value));
  return exact < 0 ? `−${-exact}` : String(exact);
}
