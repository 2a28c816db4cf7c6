import type { Condition, FactDeclaration, Item, Rubric } from "wenming";

/**
 * Short forms for the parts of the benchmark's rubric. What they give is plain data, as in any rubric; only the texts are
 * shorter than a rubric for people would have them.
 */

/** A yes/no fact. */
export function flag(zh: string, en: string): FactDeclaration {
  return { kind: "boolean", label: text(zh, en), record: inspection };
}

/** A number of whole things, or of tenths where `decimals` says so. */
export function count(zh: string, en: string, max: number, decimals?: number): FactDeclaration {
  const unit = text("次", "times");
  return { kind: "number", label: text(zh, en), record: inspection, unit, min: 0, max, ...(decimals === undefined ? {} : { decimals }) };
}

/** One of a list of options. */
export function grade(zh: string, en: string, options: readonly string[]): FactDeclaration {
  return { kind: "grade", label: text(zh, en), record: inspection, options };
}

/** A line that earns points when a condition holds. */
export function whenTrue(id: string, points: number, condition: Condition): Item {
  return { kind: "require", id, label: text(id, id), condition, points };
}

/** A line that earns points where a fact is yes. */
export function whenYes(id: string, points: number, fact: string): Item {
  return whenTrue(id, points, { fact, is: true });
}

/** A line that turns the bands of a number into points, `[from, points]` each. */
export function inBands(id: string, fact: string, bands: readonly (readonly [from: number, points: number])[]): Item {
  return { kind: "bands", id, label: text(id, id), fact, bands: bands.map(([from, points]) => ({ from, points })) };
}

/** A line that turns a grade into points. */
export function byGrade(id: string, fact: string, points: Readonly<Record<string, number>>): Item {
  return { kind: "grades", id, label: text(id, id), fact, points };
}

/** What a counting line says beside its id and fact. */
export interface Counting {
  readonly each: number;
  readonly cap: number;
  readonly above?: number;
  readonly first?: number;
  readonly step?: number;
  readonly rounding?: "down" | "up";
}

/** A line that counts, up to a cap. */
export function perUnit(id: string, fact: string, { above = 0, ...rest }: Counting): Item {
  return { kind: "perUnit", id, label: text(id, id), fact, above, ...rest };
}

/** One star that is met from a number of points on. */
export function star(
  id: string,
  label: readonly [zh: string, en: string],
  { base, passAt, ceiling }: { readonly base?: number; readonly passAt: number; readonly ceiling?: number },
  items: readonly Item[],
): Rubric["criteria"][number] {
  return {
    id,
    label: text(...label),
    award: { by: "points", atLeast: passAt },
    ...(base === undefined ? {} : { base }),
    ...(ceiling === undefined ? {} : { ceiling }),
    items,
  };
}

/** A text in both languages. */
export function text(zh: string, en: string): { readonly "zh-CN": string; readonly en: string } {
  return { "zh-CN": zh, en };
}

const inspection = text("入户检查表", "Visit sheet");
