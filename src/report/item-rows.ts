import type { ItemResult } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { answerCells, factorCells, requirementCells, type AskedCells, type LineContext } from "./asked-cells.js";
import { factorsOf } from "./describe-factor.js";
import { standingsOf, type MemberStanding } from "./describe-member.js";
import { markSpan } from "./describe-outcome.js";
import { isWanted } from "./describe-reason.js";
import { describeCap, describeGroup } from "./describe-rule.js";
import { describePoints } from "./describe-value.js";
import type { ReportRow, ReportSpan, ReportText } from "./report-document.js";
import { requirementOf } from "./requirement.js";
import { labelOf } from "./rubric-parts.js";
import type { Voice } from "./voice.js";

/** Messages of a line that its cells do not say. */
const ownMessages: readonly string[] = ["item.inapplicable", "item.applies-unknown", "item.out-of-bounds"];

/**
 * The rows of one line: the first carries its name; each further thing that is asked has a row of its own, then each
 * factor, then, of a group, each line of it.
 */
export function itemRows(result: ItemResult, item: Item | undefined, context: LineContext): readonly ReportRow[] {
  const { voice, counted } = context;
  const { appliesWhen, message } = result;
  const name: readonly ReportSpan[] = [
    ...(counted ? [markSpan(result.outcome), { text: " " }] : []),
    { text: voice.label(labelOf(item, result.id)) },
    ...muted([describePoints(result.points, voice), capText(item, voice)]),
    ...(ownMessages.includes(message.key) ? muted([voice.tell(message)]) : []),
  ];
  const applies = appliesWhen && requirementOf(appliesWhen, item?.appliesWhen?.condition);
  const asked: readonly AskedCells[] = [
    ...(applies === undefined ? [] : requirementCells(applies, { ...context, prefix: voice.say("head.applies") })),
    ...askedCells(result, item, context),
  ];
  return [...rowsUnder(name, asked), ...memberRows(result, item, context)];
}

// Which lines of a group are met means nothing; which of them counts does.
function memberRows(result: ItemResult, item: Item | undefined, context: LineContext): readonly ReportRow[] {
  const group = item?.kind === "best" ? item : undefined;
  const standings = standingsOf(result, group?.pick);
  return (result.members ?? []).flatMap((member, index) => {
    const { voice } = context;
    const own = group?.items.find(({ id }) => id === member.id);
    const label = voice.say("member.label", { label: voice.label(labelOf(own, member.id)) });
    const name: readonly ReportSpan[] = [{ text: label }, ...muted([describePoints(member.points, voice)]), ...standingSpan(standings[index], context)];
    return rowsUnder(name, askedCells(member, own, { ...context, source: own?.source ?? context.source }));
  });
}

function standingSpan(standing: MemberStanding | undefined, { voice }: LineContext): readonly ReportSpan[] {
  if (standing === undefined || standing === "does-not-count") return [];
  return [{ text: `\n${voice.say(`member.${standing}`)}`, tone: standing === "counts" ? "strong" : "incomplete" }];
}

function askedCells(result: ItemResult, item: Item | LoneItem | undefined, context: LineContext): readonly AskedCells[] {
  const factors = factorsOf(result, item, context.voice).flatMap((factor) => factorCells(factor, context));
  return [...questionCells(result, item, context), ...factors];
}

function questionCells(result: ItemResult, item: Item | LoneItem | undefined, context: LineContext): readonly AskedCells[] {
  const { condition, answer, members } = result;
  if (answer !== undefined) return [answerCells(answer, item, context)];
  if (members !== undefined) return item?.kind === "best" ? [[describeGroup(item, context.voice), "", ""]] : [];
  if (condition === undefined) return [];
  const asked = item?.kind === "require" ? item.condition : undefined;
  return requirementCells(requirementOf(condition, asked, isWanted(item)), context);
}

function rowsUnder(name: ReportText, asked: readonly AskedCells[]): readonly ReportRow[] {
  const [first = ["", "", ""], ...rest] = asked;
  const rows: readonly (readonly ReportText[])[] = [[name, ...first], ...rest.map((cells) => ["", ...cells])];
  return rows.map((cells) => ({ kind: "cells", cells }));
}

// A line that turns a value into points says its cap with the rule.
function capText(item: Item | undefined, voice: Voice): string | undefined {
  return item?.kind === "require" || item?.kind === "best" ? describeCap(item, voice) : undefined;
}

function muted(lines: readonly (string | undefined)[]): readonly ReportSpan[] {
  return lines.flatMap((line) => (line === undefined ? [] : [{ text: `\n${line}`, tone: "muted" as const }]));
}
