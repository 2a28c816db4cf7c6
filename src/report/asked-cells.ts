import type { Assessment, FactAnswer } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { describeAnswer } from "./describe-answer.js";
import type { FactorText } from "./describe-factor.js";
import { describeRule } from "./describe-rule.js";
import { describeEvidence, sourceMark } from "./describe-source.js";
import { describeActual, describeExpected, describeShortfall } from "./describe-value.js";
import type { ReportText } from "./report-document.js";
import type { Requirement, TestRequirement } from "./requirement.js";
import { baseFactsOf, factLabel } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** What every cell of the table is made from. */
export interface Context {
  /** Gives the records. */
  readonly assessment: Assessment;
  /** Gives labels and sources. */
  readonly rubric: Rubric;
  /** The language. */
  readonly voice: Voice;
}

/** What the cells of one line are made from. */
export interface LineContext extends Context {
  /** Whether the criterion can be met, rather than only add or take points. */
  readonly counted: boolean;
  /** Source of the line, for a test that names none itself. */
  readonly source: string | undefined;
  /** What stands before the thing asked. */
  readonly prefix?: string;
}

/** The cells of one thing asked: what, what is known, on which records. */
export type AskedCells = readonly [expected: ReportText, actual: ReportText, evidence: ReportText];

/** The cells of a line that turns one fact into points: how it does, what is known and what follows. */
export function answerCells(answer: FactAnswer, item: Item | LoneItem | undefined, context: LineContext): AskedCells {
  const { rubric, source, voice } = context;
  const { fact, contested } = answer;
  const lone = item?.kind === "best" ? undefined : item;
  const name = voice.label(factLabel(rubric, fact));
  const isValue = lone !== undefined && lone.kind !== "require";
  const expected = isValue ? voice.say("write.named", { name, text: describeRule(lone, rubric, voice) }) : name;
  const { actual, aside } = describeAnswer(answer, lone, rubric, voice);
  return [
    withMark(expected, source, context),
    actualText(aside === undefined ? actual : `${actual}\n${aside}`, contested === true, voice),
    evidenceText(fact, context),
  ];
}

/** The cells of what a condition asks; of several facts, those of each. */
export function requirementCells(requirement: Requirement, context: LineContext): readonly AskedCells[] {
  if (requirement.kind === "test") return [testCells(requirement, context)];
  const { voice, prefix } = context;
  const { need, of } = requirement;
  const heading = need === of.length ? voice.say("group.all") : need === 1 ? voice.say("group.any") : voice.say("group.some", { n: need });
  const text = prefix === undefined ? heading : voice.say("write.named", { name: prefix, text: heading });
  return [[text, "", ""], ...of.flatMap((member) => requirementCells(member, context))];
}

/** The cells of a factor: what it depends on, and whether it counts. */
export function factorCells({ name, truth, when }: FactorText, context: LineContext): readonly AskedCells[] {
  const { voice } = context;
  const state = voice.say(truth === "unknown" ? "factor.unknown" : truth ? "factor.applied" : "factor.not-applied", { factor: name });
  const cells = requirementCells(when, { ...context, prefix: voice.say("factor.when", { factor: name }) });
  return cells.map(([expected, actual, evidence], index): AskedCells => (index === 0 ? [expected, under(actual, state), evidence] : [expected, actual, evidence]));
}

function under(actual: ReportText, line: string): ReportText {
  if (actual === "") return line;
  return typeof actual === "string" ? `${actual}\n${line}` : [...actual, { text: `\n${line}` }];
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
