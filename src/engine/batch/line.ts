import type { FactDeclaration } from "../../core/fact.js";
import { isSettled, type KnownValue } from "../../core/known-value.js";
import type { Condition } from "../../rubric/condition.js";
import { domainOf, type NumberBounds } from "../../rubric/derived-bounds.js";
import type { Item } from "../../rubric/item.js";
import type { Award, Rubric } from "../../rubric/rubric.js";
import { factsRead, isTest, membersOf, ownValue } from "../../rubric/walk-conditions.js";
import { factsOfItem, type LoneItem } from "../../rubric/walk-items.js";
import { evaluateCondition, type Known } from "../evaluate-condition.js";
import type { ReadFact } from "../read-facts.js";
import { scoreItem, type ItemScore } from "../score-item.js";
import { cutsOfCondition, cutsOfItem } from "./cuts.js";
import { booleanCells, cellsOf, numberCells, type Cut, type FactCells } from "./fact-cells.js";

/** What a line says of one row, as bits that are joined over the lines of a criterion. */
export const flag = {
  /** A line that must pass fails. */
  fails: 1,
  /** A line that must pass is not decided. */
  open: 2,
  /** A line surely applies. */
  applies: 4,
  /** A line may apply. */
  mayApply: 8,
  /** A line may drop out of the maximum. */
  mayDropOut: 16,
  /** What was stated for a line was refused. */
  fault: 32,
} as const;

/** What a line gives in one case. */
export interface LineEntry {
  /** The least hundredths. */
  readonly low: number;
  /** The most hundredths. */
  readonly high: number;
  /** Its maximum in hundredths. */
  readonly max: number;
  /** Bits of {@link flag}. */
  readonly flags: number;
}

/** A question or a line whose answer is looked up by what is known of a few facts. */
export interface Tabulated<T> {
  /** The facts, declared, derived or made of a condition, with the cells that matter here. */
  readonly keys: readonly { readonly id: string; readonly cells: FactCells }[];
  /** One entry for every combination of codes, the first fact running fastest. */
  readonly entries: readonly T[];
}

/** How a condition is answered in a batch, as the code of a boolean fact: 0 true, 1 false, 2 unknown. */
export type TruthPlan =
  | { readonly kind: "table"; readonly table: Tabulated<number> }
  | { readonly kind: "group"; readonly need: number; readonly negated: boolean; readonly members: readonly TruthPlan[] }
  | { readonly kind: "row"; readonly condition: Condition };

/** How a line is scored in a batch: by table where its facts have few cases, else as `assess` does it, row by row. */
export type LinePlan =
  | { readonly kind: "table"; readonly table: Tabulated<LineEntry> }
  | { readonly kind: "row"; readonly item: Item; readonly award: Award };

/** Tables with more entries than these cost more to make than they save. */
const mostEntries = 4_096;
/** A condition inside a line with more cases than these becomes a fact of its own. */
const mostInside = 100;
/** More cells than these would make more codes than 16 bits hold. */
const mostCuts = 360;

/** Plans lines and conditions of one rubric, and collects the conditions that became facts of their own. */
export class LinePlanner {
  /** Conditions that became facts of their own, by their id. */
  readonly conditions = new Map<string, TruthPlan>();
  /** Where each number must be cut so that all tables can tell its values apart. */
  readonly cuts = new Map<string, Cut[]>();
  readonly #rubric: Rubric;
  readonly #facts: Record<string, FactDeclaration>;

  /** @param rubric - the rubric whose lines are planned */
  constructor(rubric: Rubric) {
    this.#rubric = rubric;
    this.#facts = { ...rubric.facts };
  }

  /** Plans a line. */
  planLine(item: Item, award: Award): LinePlan {
    const lean = this.#withoutLargeConditions(item);
    const table = this.#tabulate(
      factsOfItem(lean),
      (id) => cutsOfItem(lean, id, this.#numberOf(id)),
      (known) => toEntry(scoreItem(lean, award, known), item, award),
    );
    return isTabulable(item) && table !== undefined ? { kind: "table", table } : { kind: "row", item, award };
  }

  /** Plans a condition. */
  planTruth(condition: Condition): TruthPlan {
    const table = this.#tabulate(
      factsRead(condition),
      (id) => cutsOfCondition(condition, id),
      (known) => booleanCells().codeOf(toKnown(evaluateCondition(condition, known).truth)),
    );
    if (table !== undefined) return { kind: "table", table };
    if (isTest(condition)) return { kind: "row", condition };
    const members = membersOf(condition).map((member) => this.planTruth(member));
    const need = "any" in condition || "not" in condition ? 1 : "all" in condition ? members.length : condition.atLeastOf;
    return { kind: "group", need, negated: "not" in condition, members };
  }

  /** The cells of a fact that all tables need. */
  cellsFor(id: string): FactCells {
    return this.#cells(id, this.cuts.get(id) ?? []);
  }

  #tabulate<T>(
    facts: readonly string[],
    cutsFor: (id: string) => readonly Cut[] | undefined,
    evaluate: (known: Known) => T,
  ): Tabulated<T> | undefined {
    const keys: { readonly id: string; readonly cells: FactCells }[] = [];
    let size = 1;
    for (const id of new Set(facts)) {
      const cuts = cutsFor(id);
      if (cuts === undefined) return undefined;
      const cells = this.#cells(id, cuts);
      size *= cells.size;
      if (size > mostEntries || this.#cells(id, [...(this.cuts.get(id) ?? []), ...cuts]).cuts.length > mostCuts) return undefined;
      keys.push({ id, cells });
    }
    for (const { id, cells } of keys) this.cuts.set(id, [...(this.cuts.get(id) ?? []), ...cells.cuts]);
    const entries = Array.from({ length: size }, (_, index) => evaluate(this.#knownAt(keys, index)));
    return { keys, entries };
  }

  #knownAt(keys: Tabulated<unknown>["keys"], index: number): Known {
    const read = new Map<string, ReadFact>();
    const derived = new Map<string, Extract<KnownValue, { readonly kind: "number" }>>();
    let rest = index;
    for (const { id, cells } of keys) {
      const known = cells.sampleOf(rest % cells.size);
      rest = Math.floor(rest / cells.size);
      if (known.kind === "number" && ownValue(this.#rubric.derived, id) !== undefined) derived.set(id, known);
      read.set(id, { known, stated: null, settled: isSettled(known), contested: false, evidence: [] });
    }
    const { derived: derivedFacts } = this.#rubric;
    return { rubric: { facts: this.#facts, ...(derivedFacts === undefined ? {} : { derived: derivedFacts }) }, read, derived };
  }

  #cells(id: string, cuts: readonly Cut[]): FactCells {
    if (this.conditions.has(id)) return booleanCells();
    const declaration = ownValue(this.#rubric.facts, id);
    return declaration === undefined ? numberCells(this.#derivedRange(id), cuts, undefined) : cellsOf(declaration, cuts);
  }

  // Facts that break the promise of a rate leave it anything from 0 to 1, whatever their own limits.
  #derivedRange(id: string): NumberBounds {
    const { low, high } = domainOf(this.#rubric, id);
    const fact = ownValue(this.#rubric.derived, id);
    return fact?.op === "ratio" && fact.rate === true ? { low: Math.min(low, 0), high: Math.max(high, 1) } : { low, high };
  }

  #numberOf(id: string): Extract<FactDeclaration, { readonly kind: "number" }> | undefined {
    const declaration = ownValue(this.#rubric.facts, id);
    return declaration?.kind === "number" ? declaration : undefined;
  }

  #withoutLargeConditions(item: Item): Item {
    const replace = (condition: Condition): Condition => this.#asFact(condition);
    const lean = <I extends Item | LoneItem>(line: I): I => ({
      ...line,
      ...(line.kind === "require" ? { condition: replace(line.condition) } : {}),
      ...("appliesWhen" in line
        ? { appliesWhen: { ...line.appliesWhen, condition: replace(line.appliesWhen.condition) } }
        : {}),
      ...(line.times === undefined ? {} : { times: line.times.map(({ when, factor }) => ({ factor, when: replace(when) })) }),
    });
    return item.kind === "best" ? { ...lean(item), items: item.items.map(lean) } : lean(item);
  }

  #asFact(condition: Condition): Condition {
    const facts = [...new Set(factsRead(condition))];
    const cases = facts.reduce((product, id) => product * this.#cells(id, cutsOfCondition(condition, id)).size, 1);
    if (cases <= mostInside) return condition;
    const id = `\u0000${this.conditions.size}`;
    this.conditions.set(id, this.planTruth(condition));
    this.#facts[id] = conditionFact;
    return { fact: id, is: true };
  }
}

const conditionFact: FactDeclaration = {
  kind: "boolean",
  label: { "zh-CN": "", en: "" },
  record: { "zh-CN": "", en: "" },
};

function toKnown(truth: boolean | "unknown"): KnownValue {
  return { kind: "boolean", options: truth === "unknown" ? [false, true] : [truth] };
}

// Points at discretion need their reason, which no table knows.
function isTabulable(item: Item): boolean {
  return item.kind === "best" ? item.items.every(({ kind }) => kind !== "discretionary") : item.kind !== "discretionary";
}

/** What a scored line gives, as a batch adds it up. */
export function toEntry({ points, applies, mayDropOut, result, issues }: ItemScore, item: Item, award: Award): LineEntry {
  const mustPass = award.by === "none" || (item.required === true && award.by !== "points");
  const flags =
    (mustPass && result.outcome === "fail" ? flag.fails : 0) |
    (mustPass && result.outcome === "incomplete" ? flag.open : 0) |
    (applies === true ? flag.applies : 0) |
    (applies === false ? 0 : flag.mayApply) |
    (mayDropOut ? flag.mayDropOut : 0) |
    (issues.length > 0 ? flag.fault : 0);
  return { low: points.low, high: points.high, max: points.max, flags };
}

