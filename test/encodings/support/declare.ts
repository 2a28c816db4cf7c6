import type { BooleanFactDeclaration, GradeFactDeclaration, NumberFactDeclaration } from "../../../src/core/fact.js";
import type { LocalizedText } from "../../../src/core/localized-text.js";

/** A text in both languages. */
export function text(zh: string, en: string): LocalizedText {
  return { "zh-CN": zh, en };
}

/** A yes/no fact. */
export function yesNo(label: LocalizedText, record: LocalizedText): BooleanFactDeclaration {
  return { kind: "boolean", label, record };
}

/** A whole number from 0 to `max`. */
export function count(label: LocalizedText, record: LocalizedText, unit: LocalizedText, max: number): NumberFactDeclaration {
  return { kind: "number", label, record, unit, min: 0, max };
}

/** Points that an assessor states: from `min` to `max`, in tenths. */
export function stated(label: LocalizedText, record: LocalizedText, min: number, max: number): NumberFactDeclaration {
  return { kind: "number", label, record, unit: text("分", "points"), decimals: 1, min, max };
}

/** One of some options, which the compiler then knows by name. */
export function grade<const O extends readonly string[]>(
  label: LocalizedText,
  record: LocalizedText,
  options: O,
): GradeFactDeclaration & { readonly options: O } {
  return { kind: "grade", label, record, options };
}
