import type { Decision } from "../../core/assessment.js";
import type { Facts } from "../../core/fact.js";
import type { Period } from "../../core/period.js";
import { toHundredths } from "../../core/points.js";
import type { Condition } from "../../rubric/condition.js";
import type { Rubric } from "../../rubric/rubric.js";
import { assess } from "../assess.js";
import { evaluateCondition, type Known } from "../evaluate-condition.js";
import { readFacts } from "../read-facts.js";
import { scoreItem } from "../score-item.js";
import { settleDecisions } from "../settle-decisions.js";
import { addLookups, makeLineSums, type LineSums } from "./add-lookups.js";
import { blockSize, deriveColumns, readTruths, type Block } from "./block.js";
import { outcomeCodes, packAssessment, type BatchColumns } from "./batch-result.js";
import { clearSums, makeSums, sumRows, toRules, type Rules, type Sums } from "./block-totals.js";
import type { CompiledRubric, CriterionPlan } from "./compile-rubric.js";
import { flag, toEntry } from "./line.js";

/** Decisions of the rows of a batch, and what of them counts. */
export interface BatchDecisions {
  /** What was known up to this day, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The cycle, both ends inclusive. */
  readonly period?: Period;
  /** The decisions of a row; none where there are none. */
  readonly of: (index: number) => readonly Decision[];
}

/** What a block is scored from, beside its codes. */
export interface BlockRows {
  /** The facts of a row, as `assess` takes them. */
  factsOf(row: number): Facts;
  /** Decisions, where the caller has any. */
  readonly decisions?: BatchDecisions | undefined;
}

/** Scores blocks of rows under one rubric; holds the working arrays. */
export class BlockScorer {
  readonly #compiled: CompiledRubric;
  readonly #lines: LineSums = makeLineSums();
  readonly #places: readonly Uint16Array[];
  readonly #sums: Sums = makeSums();
  readonly #vetoes: readonly Uint8Array[];
  readonly #rules: Rules;

  /** @param compiled - the rubric */
  constructor(compiled: CompiledRubric) {
    this.#compiled = compiled;
    const widest = Math.max(0, ...compiled.plan.criteria.map(({ lookups }) => lookups.length));
    this.#places = Array.from({ length: widest }, () => new Uint16Array(blockSize));
    this.#vetoes = compiled.plan.vetoes.map(() => new Uint8Array(blockSize));
    this.#rules = toRules(compiled.prepared.rubric);
  }

  /** Scores the rows of a block into the columns of a result, from `offset` on. `slow` rows are scored by `assess`. */
  score(block: Block, rows: BlockRows, out: BatchColumns, offset: number, slow: Uint8Array): void {
    const { plan, prepared } = this.#compiled;
    const known = lazily((row): Known => ({ rubric: prepared.rubric, read: readFacts(prepared.rubric, rows.factsOf(row)).read }));
    const answer = (condition: Condition, row: number): number => truthCode(evaluateCondition(condition, known(row)).truth);
    deriveColumns(block, plan, prepared.rubric);
    const firstCondition = plan.facts.length + plan.derived.length;
    plan.conditions.forEach((lookup, index) => readTruths(block, lookup, block.codes[firstCondition + index]!, answer));
    plan.vetoes.forEach(({ when }, index) => readTruths(block, when, this.#vetoes[index]!, answer));
    const settled = settleRows(block, rows, offset, prepared.rubric);
    clearSums(this.#sums, block.rows);
    plan.criteria.forEach((criterion, index) => {
      this.#addLines(block, criterion, known);
      this.#finish(block, criterion, index, out, offset, settled?.[index], slow);
    });
    out.faults.set(block.faults.subarray(0, block.rows), offset);
    sumRows(this.#rules, this.#sums, this.#vetoes, block.rows, out, offset);
    for (let row = 0; row < block.rows; row += 1) {
      if (slow[row] === 1 || this.#rules.isWide) this.#scoreSlowly(rows, row, out, offset + row);
    }
  }

  #addLines(block: Block, criterion: CriterionPlan, known: (row: number) => Known): void {
    const count = block.rows;
    const sums = this.#lines;
    sums.low.fill(criterion.base, 0, count);
    sums.high.fill(criterion.base, 0, count);
    sums.max.fill(criterion.max, 0, count);
    sums.flags.fill(criterion.flags, 0, count);
    addLookups(block, criterion.lookups, sums, this.#places);
    for (const { item, award } of criterion.rows) {
      for (let row = 0; row < count; row += 1) {
        const entry = toEntry(scoreItem(item, award, known(row)), item, award);
        sums.low[row]! += entry.low;
        sums.high[row]! += entry.high;
        sums.max[row]! += entry.max;
        sums.flags[row]! |= entry.flags;
      }
    }
  }

  #finish(
    block: Block,
    criterion: CriterionPlan,
    index: number,
    out: BatchColumns,
    offset: number,
    settled: Uint8Array | undefined,
    slow: Uint8Array,
  ): void {
    const { floor, ceiling, award, hasLines } = criterion;
    const threshold = award.by === "points" || award.by === "both" ? toHundredths(award.atLeast) : -Infinity;
    const bit = this.#rules.bits[index]!;
    const criteria = this.#compiled.plan.criteria.length;
    const { low, high, max, pass, possible, applying, surely } = this.#sums;
    const lines = this.#lines;
    // Without a line that may not apply, maximum and flags are the same for every row.
    const isSteady = criterion.rows.length === 0 && criterion.lookups.every(({ isPlain }) => isPlain) && settled === undefined;
    if (isSteady && hasLines && (criterion.flags & flag.applies) !== 0) {
      const most = Math.min(Math.max(criterion.max, floor), ceiling);
      for (let row = 0; row < block.rows; row += 1) {
        const least = Math.min(Math.max(lines.low[row]!, floor), ceiling);
        const best = Math.min(Math.max(lines.high[row]!, floor), ceiling);
        const outcome = outcomeTable[(criterion.flags & 15) * 3 + Number(least >= threshold) + 2 * (Number(best >= threshold) - Number(least >= threshold))]!;
        out.outcomes[(offset + row) * criteria + index] = outcome;
        low[row]! += least;
        high[row]! += best;
        max[row]! += most;
        pass[row]! |= bit & isPass[outcome]!;
        possible[row]! |= bit & mayPass[outcome]!;
        applying[row]! |= bit;
        surely[row]! |= bit;
      }
      return;
    }
    for (let row = 0; row < block.rows; row += 1) {
      const least = Math.min(Math.max(lines.low[row]!, floor), ceiling);
      const most = Math.min(Math.max(lines.high[row]!, floor), ceiling);
      const flags = lines.flags[row]!;
      const reached = Number(least >= threshold) + 2 * (Number(most >= threshold) - Number(least >= threshold));
      const decided = settled === undefined ? 0 : settled[row]!;
      const observed = hasLines ? outcomeTable[(flags & 15) * 3 + reached]! : outcomeCodes.incomplete;
      const outcome = decided === 0 ? observed : decided - 1;
      out.outcomes[(offset + row) * criteria + index] = outcome;
      low[row]! += least;
      high[row]! += most;
      max[row]! += Math.min(Math.max(lines.max[row]!, floor), ceiling);
      pass[row]! |= bit & isPass[outcome]!;
      possible[row]! |= bit & mayPass[outcome]!;
      applying[row]! |= bit & mayApply[outcome]!;
      surely[row]! |= bit & -Number((flags & flag.applies) !== 0 || decided !== 0 || !hasLines);
      block.faults[row]! |= (flags & flag.fault) >> 5;
      if (this.#rules.needsPercent && (flags & flag.mayDropOut) !== 0) slow[row] = 1;
    }
  }

  #scoreSlowly(rows: BlockRows, row: number, out: BatchColumns, at: number): void {
    const { decisions } = rows;
    const assessment = assess(this.#compiled.prepared, rows.factsOf(row), {
      subject: { id: "row" },
      asOf: decisions?.asOf ?? "0001-01-01",
      ...(decisions?.period === undefined ? {} : { period: decisions.period }),
      decisions: decisions?.of(at) ?? [],
    });
    packAssessment(assessment, this.#compiled.prepared.rubric, out, at);
  }
}

/** All bits where an outcome is a pass, may become one, may apply. */
const isPass = Int32Array.of(0, -1, 0, 0);
const mayPass = Int32Array.of(0, -1, -1, 0);
const mayApply = Int32Array.of(-1, -1, -1, 0);

/** Outcomes by flags of the lines (4 bits) and by whether the points reach what is asked (0 no, 1 yes, 2 open). */
const outcomeTable = Uint8Array.from({ length: 16 * 3 }, (_, index) => outcomeOf(Math.floor(index / 3), index % 3));

function outcomeOf(flags: number, reached: number): number {
  if ((flags & flag.mayApply) === 0) return outcomeCodes.inapplicable;
  if ((flags & flag.applies) === 0) return outcomeCodes.incomplete;
  if ((flags & flag.fails) !== 0 || reached === 0) return outcomeCodes.fail;
  return (flags & flag.open) !== 0 || reached === 2 ? outcomeCodes.incomplete : outcomeCodes.pass;
}

// For each criterion what decisions make of each row: 0 nothing, else one more than the code of the outcome.
function settleRows(block: Block, { decisions }: BlockRows, offset: number, rubric: Rubric): readonly Uint8Array[] | undefined {
  if (decisions === undefined) return undefined;
  const settled = rubric.criteria.map(() => new Uint8Array(block.rows));
  const indexes = new Map(rubric.criteria.map(({ id }, index) => [id, index]));
  for (let row = 0; row < block.rows; row += 1) {
    const found = settleDecisions(rubric, decisions.of(offset + row), decisions.asOf, decisions.period);
    if (found.issues.length > 0) block.faults[row] = 1;
    for (const [id, settlement] of found.settled) {
      const outcome = settlement.kind === "settled" ? outcomeCodes[settlement.decision.outcome] : outcomeCodes.incomplete;
      settled[indexes.get(id)!]![row] = outcome + 1;
    }
  }
  return settled;
}

function truthCode(truth: boolean | "unknown"): number {
  if (truth === "unknown") return 2;
  return truth ? 0 : 1;
}

function lazily<T>(make: (row: number) => T): (row: number) => T {
  const made: (T | undefined)[] = [];
  return (row) => (made[row] ??= make(row));
}
