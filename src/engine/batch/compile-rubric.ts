import type { FactDeclaration } from "../../core/fact.js";
import { toHundredths } from "../../core/points.js";
import type { Condition } from "../../rubric/condition.js";
import type { DerivedFact } from "../../rubric/derived-fact.js";
import type { Item } from "../../rubric/item.js";
import type { Award, Criterion, Rubric, VetoEffect } from "../../rubric/rubric.js";
import { ownValue } from "../../rubric/walk-conditions.js";
import { factsOfItem } from "../../rubric/walk-items.js";
import { isPrepared, prepareRubric, type PreparedRubric } from "../prepare-rubric.js";
import type { FactCells } from "./fact-cells.js";
import { LinePlanner, type LineEntry, type LinePlan, type Tabulated, type TruthPlan } from "./line.js";

/**
 * A rubric made ready for scoring many rows at once. Opaque: its tables may change in any version.
 *
 * @typeParam R - the rubric's own type
 */
export interface CompiledRubric<R extends Rubric = Rubric> {
  /** The rubric as `assess` takes it, to explain a row. */
  readonly prepared: PreparedRubric<R>;
  /** Tables and where they read. @internal */
  readonly plan: BatchPlan;
}

/** How a batch is scored: columns of codes, and what is looked up by them. */
export interface BatchPlan {
  /** The declared facts, in rubric order: the first columns. */
  readonly facts: readonly FactColumn[];
  /** Derived facts that something reads: the next columns. */
  readonly derived: readonly DerivedColumn[];
  /** Conditions that are facts of their own: the last columns, each made of columns before it. */
  readonly conditions: readonly TruthLookup[];
  /** The criteria, in rubric order. */
  readonly criteria: readonly CriterionPlan[];
  /** The vetoes, in rubric order. */
  readonly vetoes: readonly { readonly when: TruthLookup; readonly effect: VetoEffect }[];
}

/** A declared fact as a column of codes. */
export interface FactColumn {
  /** Its id. */
  readonly id: string;
  /** What it is declared to be. */
  readonly declaration: FactDeclaration;
  /** What the rubric can tell apart of it. */
  readonly cells: FactCells;
  /** Whether its numbers are kept beside its codes, for derived facts. */
  readonly keepsNumbers: boolean;
}

/** A derived fact as a column of codes. */
export interface DerivedColumn {
  /** Its id. */
  readonly id: string;
  /** How it is computed. */
  readonly fact: DerivedFact;
  /** What the rubric can tell apart of it. */
  readonly cells: FactCells;
}

/** A place in a table: the sum over columns of what each code stands for. */
export interface Place {
  /** Which column. */
  readonly column: number;
  /** What a code of the column adds to the place. */
  readonly steps: Int32Array;
}

/** The truth of a condition: by table, put together from others, or as `assess` answers it, row by row. */
export type TruthLookup =
  | { readonly kind: "table"; readonly places: readonly Place[]; readonly truths: Uint8Array }
  | { readonly kind: "group"; readonly need: number; readonly negated: boolean; readonly members: readonly TruthLookup[] }
  | { readonly kind: "row"; readonly condition: Condition };

/** Lines of a criterion that are looked up at one place, added up beforehand. */
export interface LineLookup {
  /** Where the tables are entered. */
  readonly places: readonly Place[];
  /** The least hundredths at each place. */
  readonly low: Int32Array;
  /** The most hundredths at each place. */
  readonly high: Int32Array;
  /** The maximum at each place, in hundredths. */
  readonly max: Int32Array;
  /** The flags at each place. */
  readonly flags: Uint8Array;
  /** Whether maximum and flags are the same at every place; then they stand in the criterion. */
  readonly isPlain: boolean;
}

/** A line that is scored as `assess` does it. */
export interface RowLine {
  /** The line. */
  readonly item: Item;
  /** The award of its criterion. */
  readonly award: Award;
}

/** One criterion of a batch; all points in hundredths. */
export interface CriterionPlan {
  /** When it is met. */
  readonly award: Award;
  /** Whether it has lines at all; without, only a decision settles it. */
  readonly hasLines: boolean;
  /** Points before any line. */
  readonly base: number;
  /** The maximum of the base and of all plain lookups. */
  readonly max: number;
  /** The flags of all plain lookups. */
  readonly flags: number;
  /** Its points never fall below this. */
  readonly floor: number;
  /** Its points never rise above this. */
  readonly ceiling: number;
  /** Its lines that are looked up. */
  readonly lookups: readonly LineLookup[];
  /** Its lines that are scored row by row. */
  readonly rows: readonly RowLine[];
}

/**
 * Makes a rubric ready for scoring many subjects: what a fact can be falls into a few cases, and each line becomes a table
 * of what it gives in each. Scoring then looks up and adds. Use it with `scoreRecords`, `scoreColumns` or `scoreStream`.
 *
 * @param rubric - any rubric that can be scored, or one made ready by `prepareRubric`
 * @returns the tables, with the rubric; the results are those of `assess`, row by row
 * @throws {@link WenmingError} code `rubric.invalid` with the issues of `checkRubric`
 *
 * @example
 * ```ts
 * import { compileRubric, fiveHavesRubric, scoreRecords } from "wenming";
 *
 * const { verdicts, metHigh } = scoreRecords(compileRubric(fiveHavesRubric), [{ "venue.exists": true }, { "venue.exists": false }]);
 * [...verdicts]; // => [2, 0]
 * [...metHigh]; // => [5, 4]
 * ```
 */
export function compileRubric<const R extends Rubric>(rubric: R | PreparedRubric<R>): CompiledRubric<R> {
  const prepared: PreparedRubric<R> = isPrepared(rubric) ? (rubric) : prepareRubric<R>(rubric);
  return { prepared, plan: planBatch(prepared.rubric) };
}

function planBatch(rubric: Rubric): BatchPlan {
  const planner = new LinePlanner(rubric);
  const drafts = rubric.criteria.map(({ award, items }) => items.map((item) => planner.planLine(item, award)));
  const vetoes = (rubric.vetoes ?? []).map(({ when, effect }) => ({ when: planner.planTruth(when), effect }));
  const declared = Object.keys(rubric.facts);
  const inRows = drafts.flat().flatMap((line) => (line.kind === "row" ? factsOfItem(line.item) : []));
  const derived = Object.keys(rubric.derived ?? {}).filter((id) => planner.cuts.has(id) || inRows.includes(id));
  const columns = [...declared, ...derived, ...planner.conditions.keys()];
  const layout: Layout = { columnOf: new Map(columns.map((id, index) => [id, index])), cellsFor: (id) => planner.cellsFor(id) };
  const kept = new Set(derived.flatMap((id) => operandsOf(ownValue(rubric.derived, id))));
  return {
    facts: Object.entries(rubric.facts).map(([id, declaration]) => ({
      id,
      declaration,
      cells: planner.cellsFor(id),
      keepsNumbers: kept.has(id),
    })),
    derived: derived.flatMap((id) => {
      const fact = ownValue(rubric.derived, id);
      return fact === undefined ? [] : [{ id, fact, cells: planner.cellsFor(id) }];
    }),
    conditions: [...planner.conditions.values()].map((plan) => toTruthLookup(plan, layout)),
    criteria: rubric.criteria.map((criterion, index) => planCriterion(criterion, drafts[index] ?? [], layout)),
    vetoes: vetoes.map(({ when, effect }) => ({ when: toTruthLookup(when, layout), effect })),
  };
}

function planCriterion({ award, items, base = 0, floor, ceiling }: Criterion, lines: readonly LinePlan[], layout: Layout): CriterionPlan {
  const lookups = toLookups(lines, layout);
  const plain = lookups.filter(({ isPlain }) => isPlain);
  return {
    award,
    hasLines: items.length > 0,
    base: toHundredths(base),
    max: plain.reduce((sum, { max }) => sum + (max[0] ?? 0), toHundredths(base)),
    flags: plain.reduce((joined, { flags }) => joined | (flags[0] ?? 0), 0),
    floor: floor === undefined ? -Infinity : toHundredths(floor),
    ceiling: ceiling === undefined ? Infinity : toHundredths(ceiling),
    lookups,
    rows: lines.flatMap((line) => (line.kind === "row" ? [line] : [])),
  };
}

interface Layout {
  readonly columnOf: ReadonlyMap<string, number>;
  cellsFor(id: string): FactCells;
}

function operandsOf(fact: DerivedFact | undefined): readonly string[] {
  if (fact === undefined) return [];
  if (fact.op === "ratio") return [fact.part, fact.whole];
  return fact.op === "difference" ? [fact.of, fact.minus] : fact.of;
}

// Lines that read one and the same fact become one table: their entries are added for each of its codes.
function toLookups(lines: readonly LinePlan[], layout: Layout): readonly LineLookup[] {
  const single = new Map<string, LineEntry[]>();
  const lookups: LineLookup[] = [];
  for (const line of lines) {
    if (line.kind === "row") continue;
    const { keys, entries } = line.table;
    const [key, ...more] = keys;
    if (key === undefined || more.length > 0) {
      lookups.push(toLookup(placesOf(line.table, layout), entries));
      continue;
    }
    const column = layout.cellsFor(key.id);
    const spread = Array.from({ length: column.size }, (_, code) => entries[key.cells.codeOf(column.sampleOf(code))] ?? nothing);
    const joined = single.get(key.id);
    single.set(key.id, joined === undefined ? spread : spread.map((entry, code) => join(entry, joined[code] ?? nothing)));
  }
  for (const [id, entries] of single) {
    lookups.push(toLookup([{ column: layout.columnOf.get(id) ?? 0, steps: Int32Array.from(entries.keys()) }], entries));
  }
  return lookups;
}

const nothing: LineEntry = { low: 0, high: 0, max: 0, flags: 0 };

function join(a: LineEntry, b: LineEntry): LineEntry {
  return { low: a.low + b.low, high: a.high + b.high, max: a.max + b.max, flags: a.flags | b.flags };
}

function toLookup(places: readonly Place[], entries: readonly LineEntry[]): LineLookup {
  const [first = nothing] = entries;
  return {
    places,
    low: Int32Array.from(entries, ({ low }) => low),
    high: Int32Array.from(entries, ({ high }) => high),
    max: Int32Array.from(entries, ({ max }) => max),
    flags: Uint8Array.from(entries, ({ flags }) => flags),
    isPlain: entries.every(({ max, flags }) => max === first.max && flags === first.flags),
  };
}

function toTruthLookup(plan: TruthPlan, layout: Layout): TruthLookup {
  if (plan.kind === "row") return plan;
  if (plan.kind === "group") return { ...plan, members: plan.members.map((member) => toTruthLookup(member, layout)) };
  return { kind: "table", places: placesOf(plan.table, layout), truths: Uint8Array.from(plan.table.entries) };
}

// The cells of the table are coarser than those of the column: each code of the column stands for one of the table.
function placesOf({ keys }: Tabulated<unknown>, layout: Layout): readonly Place[] {
  let stride = 1;
  return keys.map(({ id, cells }) => {
    const column = layout.cellsFor(id);
    const steps = Int32Array.from({ length: column.size }, (_, code) => cells.codeOf(column.sampleOf(code)) * stride);
    stride *= cells.size;
    return { column: layout.columnOf.get(id) ?? 0, steps };
  });
}
