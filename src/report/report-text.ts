import type { ReportSpan, ReportText } from "./report-document.js";

/** A text as runs. */
export function spansOf(text: ReportText): readonly ReportSpan[] {
  return typeof text === "string" ? [{ text }] : text;
}

/** A text without its tones. */
export function plainText(text: ReportText): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

/** The lines of a text, each as runs. */
export function linesOf(text: ReportText): readonly (readonly ReportSpan[])[] {
  const lines: ReportSpan[][] = [[]];
  for (const span of spansOf(text)) {
    const [first = "", ...rest] = span.text.split("\n");
    lines.at(-1)?.push({ ...span, text: first });
    for (const part of rest) lines.push([{ ...span, text: part }]);
  }
  return lines.map((line) => line.filter((span) => span.text !== ""));
}
