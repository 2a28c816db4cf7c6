import { characterWidth, displayWidth, withoutControls } from "./display-width.js";
import type { ReportSpan, ReportText, ReportTone } from "./report-document.js";
import { linesOf } from "./report-text.js";

/** What a line break never separates: a word, or one Chinese character with the marks that cling to it. */
interface Unit {
  readonly text: string;
  readonly width: number;
  readonly tone: ReportTone | undefined;
}

/** Never at the start of a line. */
const clingsLeft = /^[，。；：、！？）》」』】〉”’…%,.;:!?)\]}]/u;

/** Never at the end of a line. */
const clingsRight = /[（《「『【〈“‘([{]$/u;

/**
 * Breaks a text into lines of at most `width` columns: between Chinese characters, at spaces, and inside a word only
 * where the word alone is too long. No line starts with a closing sign or ends with an opening one, unless there is no
 * room for anything else.
 */
export function wrapText(text: ReportText, width: number): readonly (readonly ReportSpan[])[] {
  return terminalLinesOf(text).flatMap((line) => wrapLine(line, Math.max(2, width)));
}

/** The lines of a text as it has them itself, without the characters that a terminal would obey. */
export function terminalLinesOf(text: ReportText): readonly (readonly ReportSpan[])[] {
  return linesOf(text).map((line) => line.map((span) => ({ ...span, text: withoutControls(span.text) })));
}

function wrapLine(line: readonly ReportSpan[], width: number): readonly (readonly ReportSpan[])[] {
  const lines: Unit[][] = [];
  let current: Unit[] = [];
  let used = 0;
  for (const unit of line.flatMap(unitsOf).flatMap((one) => splitLong(one, width))) {
    if (used + unit.width > width && used > 0) {
      const kept = current.length - clingingCount(current, unit, width);
      lines.push(current.slice(0, kept));
      current = current.slice(kept);
      used = widthOf(current);
    }
    // A space never opens a line that was broken.
    if (unit.text === " " && used === 0 && lines.length > 0) continue;
    current.push(unit);
    used += unit.width;
  }
  lines.push(current);
  return lines.map((units) => toSpans(withoutTrailingSpace(units)));
}

// How many units at the end of a full line must move to the next one, to stand with what follows them: two at most, and
// none where there is no room for them.
function clingingCount(line: readonly Unit[], next: Unit, width: number): number {
  let count = 0;
  let following = next;
  for (const unit of line.slice(1).reverse()) {
    const clings = clingsLeft.test(following.text) || clingsRight.test(unit.text);
    if (!clings || unit.text === " " || count === 2) break;
    count += 1;
    following = unit;
  }
  const moved = count === 0 ? [] : line.slice(-count);
  return widthOf(moved) + next.width > width ? 0 : count;
}

function widthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.width, 0);
}

function unitsOf(span: ReportSpan): readonly Unit[] {
  const units: { text: string; width: number; tone: ReportTone | undefined }[] = [];
  let isOpenWord = false;
  for (const character of span.text) {
    const width = characterWidth(character);
    const last = units.at(-1);
    const isWordPart = width === 1 && character !== " ";
    if (last !== undefined && (width === 0 || (isWordPart && isOpenWord))) {
      last.text += character;
      last.width += width;
    } else units.push({ text: character, width, tone: span.tone });
    if (width !== 0) isOpenWord = isWordPart;
  }
  return units;
}

function splitLong(unit: Unit, width: number): readonly Unit[] {
  if (unit.width <= width) return [unit];
  const parts: Unit[] = [];
  let text = "";
  for (const character of unit.text) {
    if (displayWidth(text + character) > width) {
      parts.push({ ...unit, text, width: displayWidth(text) });
      text = "";
    }
    text += character;
  }
  return [...parts, { ...unit, text, width: displayWidth(text) }];
}

function withoutTrailingSpace(units: readonly Unit[]): readonly Unit[] {
  return units.at(-1)?.text === " " ? withoutTrailingSpace(units.slice(0, -1)) : units;
}

function toSpans(units: readonly Unit[]): readonly ReportSpan[] {
  const spans: ReportSpan[] = [];
  for (const { text, tone } of units) {
    const last = spans.at(-1);
    if (last !== undefined && last.tone === tone) spans[spans.length - 1] = { ...last, text: last.text + text };
    else spans.push(tone === undefined ? { text } : { text, tone });
  }
  return spans;
}
