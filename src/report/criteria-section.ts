import type { Assessment, CriterionResult } from "../core/assessment.js";
import type { Issue } from "../core/issue.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { Context } from "./asked-cells.js";
import { sayCriterion } from "./describe-criterion.js";
import { outcomeSpan } from "./describe-outcome.js";
import { describeEvidence } from "./describe-source.js";
import { describePoints } from "./describe-value.js";
import { itemRows } from "./item-rows.js";
import type { ReportBlock, ReportRow, ReportSpan } from "./report-document.js";
import { criterionOf, labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** Each criterion with its lines: what was asked and by which source, what is known and on which records. */
export function criteriaSection(assessment: Assessment, rubric: Rubric, voice: Voice): ReportBlock {
  const context: Context = { assessment, rubric, voice };
  return {
    kind: "section",
    title: voice.say("section.criteria"),
    blocks: [
      {
        kind: "table",
        layout: "records",
        columns: [
          { head: voice.say("head.item"), share: 28 },
          { head: voice.say("head.expected"), share: 33 },
          { head: voice.say("head.actual"), share: 15 },
          { head: voice.say("head.evidence"), share: 24 },
        ],
        rows: assessment.criteria.flatMap((result) => criterionRows(result, context)),
      },
    ],
  };
}

function criterionRows(result: CriterionResult, context: Context): readonly ReportRow[] {
  const { rubric, voice } = context;
  const criterion = criterionOf(rubric, result.id);
  const points = describePoints(result.points, voice);
  const heading: readonly ReportSpan[] = [
    { text: voice.label(labelOf(criterion, result.id)), tone: "strong" },
    ...(result.counted ? [{ text: " · " }, outcomeSpan(result.outcome, voice)] : []),
    ...(points === undefined ? [] : [{ text: ` · ${points}`, tone: "muted" as const }]),
    // That all lines of a met criterion hold can be seen below it.
    ...(result.message.key === "criterion.pass" ? [] : [{ text: `\n${sayCriterion(result, rubric, voice)}`, tone: "muted" as const }]),
    ...decisionNotes(result, context),
  ];
  const itemIn = (id: string): Item | undefined => criterion?.items.find((item) => item.id === id);
  const rows = result.items.flatMap((item) =>
    itemRows(item, itemIn(item.id), { ...context, source: itemIn(item.id)?.source ?? criterion?.source, counted: result.counted }),
  );
  return [{ kind: "group", text: heading }, ...rows];
}

function decisionNotes({ id, settledBy }: CriterionResult, { assessment, voice }: Context): readonly ReportSpan[] {
  const evidence = (settledBy?.evidence ?? []).map((one) => describeEvidence(one, voice));
  const isDisputed = ({ code, params }: Issue): boolean => code === "decision.disagrees-with-observation" && params["criterion"] === id;
  const records = evidence.map((text) => voice.say("write.named", { name: voice.say("head.evidence"), text }));
  const warnings = assessment.issues.filter(isDisputed).map(voice.warn);
  return [
    ...records.map((text): ReportSpan => ({ text: `\n${text}`, tone: "muted" })),
    ...warnings.map((text): ReportSpan => ({ text: `\n${text}`, tone: "incomplete" })),
  ];
}
