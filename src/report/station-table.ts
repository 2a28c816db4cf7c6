import type { Assessment, CriterionResult, ItemResult } from "../core/assessment.js";
import { requireRecords } from "../core/require-record.js";
import type { Rubric } from "../rubric/rubric.js";
import { sayCriterion } from "./describe-criterion.js";
import { resultSpan, verdictSpan } from "./describe-outcome.js";
import { describeReason } from "./describe-reason.js";
import { describeStep } from "./describe-step.js";
import type { NextStep } from "./next-step.js";
import { nextSteps } from "./next-steps.js";
import type { ReportBlock, ReportDocument, ReportRow, ReportText } from "./report-document.js";
import type { ReportOptions } from "./report-options.js";
import { criterionOf, itemOf, labelOf, requireSameRubric } from "./rubric-parts.js";
import { voiceOf, type Voice } from "./voice.js";

/** One station of a {@link stationTable}. */
export interface StationRow {
  /** What it is called in the report. */
  readonly name: string;
  /** How it came out. */
  readonly assessment: Assessment;
}

/**
 * A table of stations against criteria with outcome and verdict, then for each station every line with its reason and
 * what to bring or do.
 *
 * @param rows - stations in the order in which they are printed, all assessed under `rubric`
 * @param rubric - gives the labels
 * @param options.catalog - the language
 * @param options.title - instead of the rubric's title
 * @returns a document for `renderText`, `renderMarkdown` or `renderHtml`
 * @throws {@link WenmingError} code `assessments.mixed-rubrics` where a row was assessed under another rubric
 *
 * @example
 * ```ts
 * import { assess, fiveHavesRubric, renderMarkdown, stationTable } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * const assessment = assess(fiveHavesRubric, {}, { subject: { id: "s-1" }, asOf: "2023-12-31" });
 * const report = stationTable([{ name: "East Street", assessment }], fiveHavesRubric, { catalog: en });
 * renderMarkdown(report).includes("| East Street | ? open |"); // => true
 * ```
 */
export function stationTable(rows: readonly StationRow[], rubric: Rubric, options: ReportOptions): ReportDocument {
  requireRecords(rows, "rows");
  requireSameRubric(rubric, rows.map(({ assessment }) => assessment));
  const voice = voiceOf(options);
  return {
    locale: voice.locale,
    title: options.title ?? voice.label(rubric.title),
    subtitle: voice.say("title.rubric", { rubric: voice.label(rubric.title), version: rubric.version }),
    blocks: [
      overview(rows, rubric, voice),
      { kind: "note", text: voice.say("note.outcomes") },
      ...rows.map((row) => stationSection(row, rubric, voice)),
    ],
  };
}

function overview(rows: readonly StationRow[], rubric: Rubric, voice: Voice): ReportBlock {
  const heads = rubric.criteria.map((criterion) => ({ head: voice.label(criterion.label), align: "center" as const }));
  return {
    kind: "table",
    // A phone is too narrow for a column a criterion: there each station is a card with its criteria below each other.
    layout: "records",
    columns: [{ head: voice.say("head.station") }, ...heads, { head: voice.say("head.verdict"), align: "center" }],
    rows: rows.map(({ name, assessment }) => ({
      kind: "cells",
      cells: [
        name,
        ...assessment.criteria.map(({ outcome, points, counted }) => [resultSpan(outcome, points, counted, voice)]),
        [verdictSpan(assessment.verdict, voice)],
      ],
    })),
  };
}

function stationSection({ name, assessment }: StationRow, rubric: Rubric, voice: Voice): ReportBlock {
  const steps = nextSteps(assessment, rubric);
  return {
    kind: "section",
    title: [{ text: `${name} · ` }, verdictSpan(assessment.verdict, voice)],
    blocks: [
      {
        kind: "table",
        layout: "records",
        columns: [
          { head: voice.say("head.item"), share: 25 },
          { head: voice.say("head.outcome"), share: 12 },
          { head: voice.say("head.reason"), share: 30 },
          { head: voice.say("head.bring"), share: 33 },
        ],
        rows: assessment.criteria.flatMap((criterion) => criterionRows(criterion, steps, rubric, voice)),
      },
    ],
  };
}

// A criterion without lines, or settled by a decision, has a row of its own; else its lines speak for it.
function criterionRows(result: CriterionResult, steps: readonly NextStep[], rubric: Rubric, voice: Voice): readonly ReportRow[] {
  const criterion = criterionOf(rubric, result.id);
  const label = voice.label(labelOf(criterion, result.id));
  const own = steps.filter((step) => step.criterion === result.id);
  const isDecided = result.settledBy !== undefined || result.items.length === 0;
  const ofCriterion: readonly ReportText[] = [
    [{ text: label, tone: "strong" }],
    [resultSpan(result.outcome, result.points, result.counted, voice)],
    sayCriterion(result, rubric, voice),
    describeSteps(own.filter((step) => step.item === undefined), rubric, voice),
  ];
  const items = result.items.map((item) => itemCells(item, result.counted, label, own, rubric, voice));
  return [...(isDecided ? [ofCriterion] : []), ...items].map((cells) => ({ kind: "cells", cells }));
}

function itemCells(
  result: ItemResult,
  counted: boolean,
  criterion: string,
  steps: readonly NextStep[],
  rubric: Rubric,
  voice: Voice,
): readonly ReportText[] {
  const item = itemOf(rubric, result.id)?.item;
  const label = voice.label(labelOf(item, result.id));
  const name = label === criterion ? criterion : voice.say("write.named", { name: criterion, text: label });
  return [
    name,
    [resultSpan(result.outcome, result.points, counted, voice)],
    describeReason(result, item, rubric, voice).join("\n"),
    describeSteps(steps.filter((step) => step.item === result.id), rubric, voice),
  ];
}

function describeSteps(steps: readonly NextStep[], rubric: Rubric, voice: Voice): string {
  return steps.map((step) => describeStep(step, rubric, voice)).join("\n");
}
