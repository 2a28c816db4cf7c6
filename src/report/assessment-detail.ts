import type { Assessment } from "../core/assessment.js";
import type { Rubric } from "../rubric/rubric.js";
import { breakdownSections } from "./breakdown-sections.js";
import { criteriaSection } from "./criteria-section.js";
import { describeIssue } from "./describe-issue.js";
import { starLegend, starStrip, verdictSpan } from "./describe-outcome.js";
import { sourceSection } from "./describe-source.js";
import { describeBounds, describeOfMax, describeTier } from "./describe-value.js";
import { nextSteps } from "./next-steps.js";
import type { ReportBlock, ReportDocument, ReportFields, ReportSpan } from "./report-document.js";
import type { ReportOptions } from "./report-options.js";
import { requireSameRubric } from "./rubric-parts.js";
import { stepsSection } from "./steps-section.js";
import { vetoesSection } from "./vetoes-section.js";
import { voiceOf, type Voice } from "./voice.js";

/** In which words an {@link assessmentDetail} speaks, and of whom. */
export interface AssessmentDetailOptions extends ReportOptions {
  /** What the subject is called in the report; its id where absent. */
  readonly name?: string;
}

/**
 * One result line by line: each criterion with its outcome and the decision that settled it, each line with what was
 * asked, what is known, what is missing, the records and the source of the threshold; then vetoes, what would raise the
 * result, the sums, and the faults of the data.
 *
 * It tells reasons and names vetoes: it is for the station or household it is about, and for nobody else.
 *
 * @param assessment - one result
 * @param rubric - the rubric it was made under; gives the labels
 * @param options.catalog - the language
 * @param options.name - what the subject is called; its id where absent
 * @param options.title - instead of the usual title
 * @returns a document for `renderText`, `renderMarkdown` or `renderHtml`
 * @throws {@link WenmingError} code `assessments.mixed-rubrics` where it was assessed under another rubric
 *
 * @example
 * ```ts
 * import { assess, assessmentDetail, fiveHavesRubric, renderText } from "wenming";
 * import { en } from "wenming/messages/en";
 *
 * const assessment = assess(fiveHavesRubric, {}, { subject: { id: "s-1" }, asOf: "2023-12-31" });
 * const report = assessmentDetail(assessment, fiveHavesRubric, { catalog: en, name: "East Street" });
 * report.title; // => "East Street: the result line by line"
 * renderText(report).includes("0–5 / 5"); // => true
 * ```
 */
export function assessmentDetail(assessment: Assessment, rubric: Rubric, options: AssessmentDetailOptions): ReportDocument {
  requireSameRubric(rubric, [assessment]);
  const voice = voiceOf(options);
  const name = options.name ?? assessment.subject.id;
  return {
    locale: voice.locale,
    title: options.title ?? voice.say("title.detail", { name }),
    subtitle: voice.say("title.rubric", { rubric: voice.label(rubric.title), version: rubric.version }),
    blocks: [
      particulars(assessment, rubric, voice),
      criteriaSection(assessment, rubric, voice),
      ...vetoesSection(assessment, rubric, voice),
      stepsSection(assessment, nextSteps(assessment, rubric), rubric, voice),
      ...breakdownSections(assessment, rubric, voice),
      ...issuesSection(assessment, rubric, voice),
      ...sourceSection(rubric, voice),
    ],
  };
}

function particulars(assessment: Assessment, rubric: Rubric, voice: Voice): ReportFields {
  const { asOf, period, verdict, criteria, met, points, percent, tier, beforeVeto, completeness } = assessment;
  const isChanged = beforeVeto.met.low !== met.low || beforeVeto.met.high !== met.high;
  const field = (name: string, value: ReportFields["fields"][number]["value"]) => ({ name, value });
  const span = period && field(voice.say("head.period"), voice.say("write.period", { from: period.from, to: period.to }));
  const legend = starLegend(voice).map((run): ReportSpan => ({ tone: "muted", ...run }));
  const stars = [...starStrip(criteria, voice), { text: "\n" }, ...legend];
  const fields = [
    field(voice.say("head.as-of"), asOf),
    span,
    // With tiers, and no rule of its own for the verdict, a silver household would read "not compliant".
    rubric.tiers !== undefined && rubric.verdict === undefined ? undefined : field(voice.say("head.verdict"), [verdictSpan(verdict, voice)]),
    field(voice.say("head.stars"), stars),
    field(voice.say("head.met"), describeOfMax(met, voice)),
    isChanged ? field(voice.say("head.met-before-veto"), describeOfMax(beforeVeto.met, voice)) : undefined,
    points.max > 0 ? field(voice.say("head.points"), describeOfMax(points, voice)) : undefined,
    percent === null ? undefined : field(voice.say("head.percent"), `${describeBounds(percent, voice)} %`),
    tier === null ? undefined : field(voice.say("head.tier"), describeTier(tier, rubric, voice)),
    field(voice.say("head.completeness"), voice.say("completeness", completeness)),
  ];
  return { kind: "fields", fields: fields.filter((one) => one !== undefined) };
}

/** What the lines of a criterion already say is not said again. */
const saidElsewhere: readonly string[] = ["decision.disagrees-with-observation", "decisions.contradict"];

function issuesSection({ issues }: Assessment, rubric: Rubric, voice: Voice): readonly ReportBlock[] {
  const sentences = issues.filter(({ code }) => !saidElsewhere.includes(code)).map((one) => describeIssue(one, rubric, voice));
  const items = [...new Set(sentences)];
  return items.length === 0 ? [] : [{ kind: "section", title: voice.say("section.issues"), blocks: [{ kind: "list", items }] }];
}
