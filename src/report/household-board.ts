import type { Assessment, VetoResult } from "../core/assessment.js";
import { requireRecord, requireRecords } from "../core/require-record.js";
import type { Rubric } from "../rubric/rubric.js";
import { starLegend, starStrip } from "./describe-outcome.js";
import { describeBounds, describeOfMax, describeTier } from "./describe-value.js";
import type { ReportColumn, ReportDocument, ReportSpan, ReportText, ReportTone } from "./report-document.js";
import type { ReportOptions } from "./report-options.js";
import { requireSameRubric } from "./rubric-parts.js";
import { voiceOf, type Voice } from "./voice.js";

/** One household of a {@link householdBoard}, as `rankHouseholds` gives it. */
export interface BoardRow {
  /** Best and worst rank that what is known allows. */
  readonly rank: { readonly best: number; readonly worst: number };
  /** How it came out. */
  readonly assessment: Assessment;
}

/** A column with the cell of each row. */
interface BoardColumn extends ReportColumn {
  readonly cell: (row: BoardRow) => ReportText;
}

/**
 * A board of households: rank, stars lit, lost and waiting, low and high count, points and tier where the rubric has
 * them, and whether a veto stands.
 *
 * It shows no reason and no title of a veto: those are for the household alone. It is still a working list of the
 * committee; what may be posted in public is a narrower choice.
 *
 * @param ranked - rows in the order in which they are printed, all assessed under `rubric`
 * @param rubric - gives the labels
 * @param options.catalog - the language
 * @param options.title - instead of the rubric's title
 * @returns a document for `renderText`, `renderMarkdown` or `renderHtml`
 * @throws {@link WenmingError} code `assessments.mixed-rubrics` where a row was assessed under another rubric
 *
 * @example
 * ```ts
 * import { householdBoard, rankHouseholds, renderMarkdown, scoreTenStars, yunchengFiveRubric } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * const rubric = yunchengFiveRubric;
 * const ranked = rankHouseholds([scoreTenStars({ household: { id: "h-1" } }, { asOf: "2026-12-31", rubric })]);
 * const report = householdBoard(ranked, rubric, { catalog: en });
 * renderMarkdown(report).includes("| 1 | h-1 | ◇◇◇◇◇ | 0–5 / 5 |"); // => true
 * ```
 */
export function householdBoard(ranked: readonly BoardRow[], rubric: Rubric, options: ReportOptions): ReportDocument {
  requireRecords(ranked, "ranked");
  requireSameRubric(rubric, ranked.map(({ assessment }) => assessment));
  ranked.forEach((row, index) => requireRecord(row.rank, `ranked[${index}].rank`));
  const voice = voiceOf(options);
  const columns = columnsOf(ranked, rubric, voice);
  const open = ranked.filter(({ assessment }) => isOpen(assessment)).length;
  return {
    locale: voice.locale,
    title: options.title ?? voice.label(rubric.title),
    subtitle: voice.say("title.rubric", { rubric: voice.label(rubric.title), version: rubric.version }),
    blocks: [
      { kind: "paragraph", text: voice.say("board.summary", { total: ranked.length, open }) },
      { kind: "paragraph", text: starLegend(voice) },
      {
        kind: "table",
        layout: "grid",
        columns: columns.map(({ head, align = "start" }) => ({ head, align })),
        rows: ranked.map((row) => ({ kind: "cells", cells: columns.map(({ cell }) => cell(row)) })),
      },
      { kind: "note", text: voice.say("note.low-high") },
      ...((rubric.vetoes ?? []).length === 0 ? [] : [{ kind: "note" as const, text: voice.say("note.board-vetoes") }]),
      { kind: "note", text: voice.say("note.board-private") },
    ],
  };
}

function columnsOf(ranked: readonly BoardRow[], rubric: Rubric, voice: Voice): readonly BoardColumn[] {
  const hasPoints = ranked.some(({ assessment }) => assessment.points.max > 0);
  const metHead = voice.say("head.met");
  const unit = rubric.metUnit === undefined ? undefined : voice.label(rubric.metUnit);
  const columns: readonly (BoardColumn | undefined)[] = [
    { head: voice.say("head.rank"), align: "end", cell: ({ rank }) => describeBounds({ low: rank.best, high: rank.worst }, voice) },
    { head: voice.say("head.household"), cell: ({ assessment }) => assessment.subject.id },
    { head: voice.say("head.stars"), cell: ({ assessment }) => starStrip(assessment.criteria, voice) },
    {
      head: unit === undefined ? metHead : voice.say("write.aside", { text: metHead, aside: unit }),
      align: "end",
      cell: ({ assessment }) => describeOfMax(assessment.met, voice),
    },
    hasPoints
      ? { head: voice.say("head.points"), align: "end", cell: ({ assessment }) => describeOfMax(assessment.points, voice) }
      : undefined,
    rubric.tiers === undefined
      ? undefined
      : { head: voice.say("head.tier"), cell: ({ assessment: { tier } }) => (tier === null ? "" : describeTier(tier, rubric, voice)) },
    (rubric.vetoes ?? []).length === 0
      ? undefined
      : { head: voice.say("head.veto"), cell: ({ assessment }) => [vetoState(assessment.vetoes, voice)] },
  ];
  return columns.filter((column) => column !== undefined);
}

// The weightiest state of all vetoes, never which of them it is.
function vetoState(vetoes: readonly VetoResult[], voice: Voice): ReportSpan {
  const state = (key: "in-force" | "contested" | "open" | "none", tone: ReportTone): ReportSpan => ({
    text: voice.say(`veto-state.${key}`),
    tone,
  });
  if (vetoes.some(({ truth }) => truth === true)) return state("in-force", "fail");
  if (vetoes.some(({ message }) => message.key === "veto.contested")) return state("contested", "incomplete");
  if (vetoes.some(({ truth }) => truth === "unknown")) return state("open", "incomplete");
  return state("none", "muted");
}

function isOpen({ met, points, tier }: Assessment): boolean {
  return met.low !== met.high || points.low !== points.high || (tier !== null && tier.low !== tier.high);
}
