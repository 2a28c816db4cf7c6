import type { Assessment, CriterionResult, ItemResult } from "../core/assessment.js";
import type { Issue } from "../core/issue.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import { describeCriterion } from "./describe-criterion.js";
import { markSpan, outcomeSpan } from "./describe-outcome.js";
import { isWanted } from "./describe-reason.js";
import { describeEvidence, sourceMark } from "./describe-source.js";
import { describeActual, describeExpected, describeOfMax, describeShortfall } from "./describe-value.js";
import type { ReportBlock, ReportRow, ReportSpan, ReportText } from "./report-document.js";
import { requirementOf, type Requirement, type TestRequirement } from "./requirement.js";
import { baseFactsOf, criterionOf, factLabel, labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** What every cell of the table is made from. */
interface Context {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly voice: Voice;
}

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
  const heading: readonly ReportSpan[] = [
    { text: voice.label(labelOf(criterion, result.id)), tone: "strong" },
    ...(result.counted ? [{ text: " · " }, outcomeSpan(result.outcome, voice)] : []),
    ...(result.points.max !== 0 ? [{ text: ` · ${describeOfMax(result.points, voice)}`, tone: "muted" as const }] : []),
    // That all lines of a met criterion hold can be seen below it.
    ...(result.message.key === "criterion.pass" ? [] : [{ text: `\n${describeCriterion(result, rubric, voice)}`, tone: "muted" as const }]),
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

/** The cells of one thing asked: what, what is known, on which records. */
type AskedCells = readonly [expected: ReportText, actual: ReportText, evidence: ReportText];

/** Messages of a line that its cells do not say. */
const ownMessages: readonly string[] = ["item.inapplicable", "item.applies-unknown"];

// The first row of a line carries its name; a line that asks several things has a row for each of them.
function itemRows(result: ItemResult, item: Item | undefined, context: LineContext): readonly ReportRow[] {
  const { voice } = context;
  const { appliesWhen, message, points } = result;
  const name: readonly ReportSpan[] = [
    ...(context.counted ? [markSpan(result.outcome), { text: " " }] : []),
    { text: voice.label(labelOf(item, result.id)) },
    ...(points.max === 0 ? [] : [{ text: `\n${describeOfMax(points, voice)}`, tone: "muted" as const }]),
    ...(ownMessages.includes(message.key) ? [{ text: `\n${voice.tell(message)}`, tone: "muted" as const }] : []),
  ];
  const applies = appliesWhen && requirementOf(appliesWhen, item?.appliesWhen?.condition);
  const asked: readonly AskedCells[] = [
    ...(applies === undefined ? [] : requirementCells(applies, { ...context, prefix: voice.say("head.applies") })),
    ...askedCells(result, item, context),
  ];
  const [first = ["", "", ""], ...rest] = asked;
  const rows: readonly (readonly ReportText[])[] = [[name, ...first], ...rest.map((cells) => ["", ...cells])];
  return rows.map((cells) => ({ kind: "cells", cells }));
}

/** What the cells of one line are made from. */
interface LineContext extends Context {
  /** Whether the criterion can be met, rather than only add or take points. */
  readonly counted: boolean;
  /** Source of the line, for a test that names none itself. */
  readonly source: string | undefined;
  /** What stands before the thing asked. */
  readonly prefix?: string;
}

function askedCells(result: ItemResult, item: Item | undefined, context: LineContext): readonly AskedCells[] {
  const { condition, grade } = result;
  const { rubric, source, voice } = context;
  if (grade !== undefined) {
    const { fact, actual, contested } = grade;
    const known = describeActual(fact, actual, rubric, voice);
    const expected = withMark(voice.label(factLabel(rubric, fact)), source, context);
    return [[expected, actualText(known, contested === true, voice), evidenceText(fact, context)]];
  }
  if (condition === undefined) return [];
  const asked = item?.kind === "require" ? item.condition : undefined;
  return requirementCells(requirementOf(condition, asked, isWanted(item)), context);
}

function requirementCells(requirement: Requirement, context: LineContext): readonly AskedCells[] {
  if (requirement.kind === "test") return [testCells(requirement, context)];
  const { voice, prefix } = context;
  const { need, of } = requirement;
  const heading = need === of.length ? voice.say("group.all") : need === 1 ? voice.say("group.any") : voice.say("group.some", { n: need });
  const text = prefix === undefined ? heading : voice.say("write.named", { name: prefix, text: heading });
  return [[text, "", ""], ...of.flatMap((member) => requirementCells(member, context))];
}

function testCells({ test, wanted, source: ownSource }: TestRequirement, context: LineContext): AskedCells {
  const { rubric, source, voice, prefix } = context;
  const fact = voice.label(factLabel(rubric, test.fact));
  const expected = voice.say("write.named", { name: fact, text: describeExpected(test, wanted, rubric, voice) });
  const named = prefix === undefined ? expected : voice.say("write.named", { name: prefix, text: expected });
  const shortfall = wanted && prefix === undefined ? describeShortfall(test, rubric, voice) : undefined;
  const actual = describeActual(test.fact, test.actual, rubric, voice);
  const lacking = shortfall === undefined ? actual : `${actual}\n${shortfall}`;
  return [
    withMark(named, ownSource ?? source, context),
    actualText(lacking, test.contested === true, voice),
    evidenceText(test.fact, context),
  ];
}

function actualText(actual: string, contested: boolean, voice: Voice): ReportText {
  return contested ? [{ text: voice.say("actual.contested", { actual }), tone: "incomplete" }] : actual;
}

// Where a threshold comes from stands under it.
function withMark(expected: string, source: string | undefined, { rubric, voice }: Context): ReportText {
  const mark = sourceMark(source, rubric, voice);
  return mark === undefined ? expected : [{ text: expected }, { text: `\n${mark}`, tone: "muted" }];
}

function evidenceText(fact: string, { assessment, rubric, voice }: Context): ReportText {
  const behind = baseFactsOf(rubric, fact);
  const records = assessment.facts.filter((reading) => behind.includes(reading.fact)).flatMap(({ evidence }) => evidence);
  return [...new Set(records.map((one) => describeEvidence(one, voice)))].join("\n");
}
