import { toHundredths } from "../../core/points.js";
import type { Measure, Rubric } from "../../rubric/rubric.js";
import { blockSize } from "./block.js";
import { verdictCodes, type BatchColumns } from "./batch-result.js";

/** What the criteria of each row of a block come to. Criteria that count are bits. */
export interface Sums {
  /** Hundredths proved by what is known. */
  readonly low: Int32Array;
  /** Hundredths possible as far as is known. */
  readonly high: Int32Array;
  /** The most hundredths that can be reached. */
  readonly max: Int32Array;
  /** Criteria that pass. */
  readonly pass: Int32Array;
  /** Criteria that pass or may. */
  readonly possible: Int32Array;
  /** Criteria that apply or may. */
  readonly applying: Int32Array;
  /** Criteria that surely apply. */
  readonly surely: Int32Array;
}

/** How sums become totals. */
export interface Rules {
  /** The bit of each criterion that counts, by its index; 0 for the others. */
  readonly bits: readonly number[];
  /** Whether there are more criteria than bits; then `assess` scores every row. */
  readonly isWide: boolean;
  /** Whether tier or verdict ask for a percentage. */
  readonly needsPercent: boolean;
  /** The vetoes, in rubric order. */
  readonly vetoes: readonly VetoRule[];
  /** Where the tiers begin, in hundredths or criteria. */
  readonly tier?: { readonly measure: Measure; readonly from: readonly number[] };
  /** From where on the whole is compliant, in hundredths or criteria. */
  readonly verdict?: { readonly measure: Measure; readonly from: number };
}

interface VetoRule {
  readonly kind: "withhold" | "cap" | "void";
  /** Bits of the criteria that it withholds. */
  readonly mask: number;
  /** The most criteria that still count. */
  readonly most: number;
}

/** This many criteria that count fit into the bits of one number. */
const mostBits = 31;

/** Empty sums. */
export function makeSums(): Sums {
  const column = (): Int32Array => new Int32Array(blockSize);
  return { low: column(), high: column(), max: column(), pass: column(), possible: column(), applying: column(), surely: column() };
}

/** Sets the sums of the first rows to nothing. */
export function clearSums(sums: Sums, rows: number): void {
  for (const column of Object.values(sums) as Int32Array[]) column.fill(0, 0, rows);
}

/** Reads the rules off a rubric. */
export function toRules({ criteria, vetoes = [], tiers, verdict }: Rubric): Rules {
  let next = 0;
  const bits = criteria.map(({ award }) => (award.by === "none" ? 0 : 2 ** (next++ % mostBits)));
  const bitOf = new Map(criteria.map(({ id }, index) => [id, bits[index]!]));
  return {
    bits,
    isWide: next > mostBits,
    needsPercent: tiers?.measure === "percent" || verdict?.measure === "percent",
    vetoes: vetoes.map(({ effect }) => ({
      kind: effect.kind,
      mask: effect.kind === "withhold" ? effect.criteria.reduce((mask, id) => mask | (bitOf.get(id) ?? 0), 0) : 0,
      most: effect.kind === "cap" ? effect.met : 0,
    })),
    ...(tiers === undefined ? {} : { tier: { measure: tiers.measure, from: tiers.bands.map(({ from }) => inMeasure(tiers.measure, from)) } }),
    ...(verdict === undefined ? {} : { verdict: { measure: verdict.measure, from: inMeasure(verdict.measure, verdict.atLeast) } }),
  };
}

function inMeasure(measure: Measure, threshold: number): number {
  return measure === "met" ? threshold : toHundredths(threshold);
}

/** Turns the sums of a block into totals, verdicts and tiers, vetoes included. */
export function sumRows(rules: Rules, sums: Sums, truths: readonly Uint8Array[], rows: number, out: BatchColumns, offset: number): void {
  for (let row = 0; row < rows; row += 1) {
    const at = offset + row;
    const [low, high, max] = [sums.low[row]!, sums.high[row]!, sums.max[row]!];
    const applying = sums.applying[row]!;
    const effect = effectOf(rules.vetoes, truths, row);
    const possible = sums.possible[row]! & ~effect.highMask;
    const metLow = Math.min(bitsIn(sums.pass[row]! & ~effect.lowMask), effect.lowMost);
    const metHigh = Math.min(bitsIn(possible), effect.highMost);
    const pointsLow = effect.isVoid ? 0 : effect.mayBeVoid ? Math.min(low, 0) : low;
    const pointsHigh = effect.isVoid ? 0 : effect.mayBeVoid ? Math.max(high, 0) : high;
    out.metLow[at] = metLow;
    out.metHigh[at] = metHigh;
    out.metMax[at] = bitsIn(applying);
    out.pointsLow[at] = pointsLow;
    out.pointsHigh[at] = pointsHigh;
    out.pointsMax[at] = max;
    const { tier, verdict } = rules;
    if (tier !== undefined) {
      // A tier stands only where nothing is void, so it is read off points that know of no void.
      out.tierLow[at] = effect.mayBeVoid ? 0 : tierOf(tier, metLow, low, max);
      out.tierHigh[at] = effect.isVoid ? 0 : tierOf(tier, metHigh, high, max);
    }
    if (verdict === undefined) {
      const surely = applying & sums.surely[row]!;
      const isMet = applying !== 0 && metLow === bitsIn(applying);
      const cannot = Math.min(bitsIn(possible & surely), effect.highMost) < bitsIn(surely);
      out.verdicts[at] = isMet ? verdictCodes.compliant : cannot ? verdictCodes["not-compliant"] : verdictCodes.undetermined;
    } else {
      out.verdicts[at] = verdictOf(verdict, { metLow, metHigh, pointsLow, pointsHigh, max });
    }
  }
}

/** What the vetoes of a row do: in the low case all that are not ruled out, in the high case those in force. */
interface Effect {
  lowMask: number;
  highMask: number;
  lowMost: number;
  highMost: number;
  mayBeVoid: boolean;
  isVoid: boolean;
}

function effectOf(vetoes: readonly VetoRule[], truths: readonly Uint8Array[], row: number): Effect {
  const effect: Effect = { lowMask: 0, highMask: 0, lowMost: Infinity, highMost: Infinity, mayBeVoid: false, isVoid: false };
  for (let index = 0; index < vetoes.length; index += 1) {
    const truth = truths[index]![row]!;
    if (truth === 1) continue;
    const { kind, mask, most } = vetoes[index]!;
    effect.lowMask |= mask;
    if (kind !== "withhold") effect.lowMost = Math.min(effect.lowMost, most);
    if (kind === "void") effect.mayBeVoid = true;
    if (truth === 2) continue;
    effect.highMask |= mask;
    if (kind !== "withhold") effect.highMost = Math.min(effect.highMost, most);
    if (kind === "void") effect.isVoid = true;
  }
  return effect;
}

function tierOf({ measure, from }: NonNullable<Rules["tier"]>, met: number, points: number, max: number): number {
  let tier = 0;
  while (tier < from.length && isReached(measure, from[tier]!, met, points, max)) tier += 1;
  return tier;
}

function verdictOf(
  { measure, from }: NonNullable<Rules["verdict"]>,
  row: Readonly<Record<"metLow" | "metHigh" | "pointsLow" | "pointsHigh" | "max", number>>,
): number {
  if (measure === "percent" && row.max <= 0) return verdictCodes.undetermined;
  if (isReached(measure, from, row.metLow, row.pointsLow, row.max)) return verdictCodes.compliant;
  return isReached(measure, from, row.metHigh, row.pointsHigh, row.max) ? verdictCodes.undetermined : verdictCodes["not-compliant"];
}

// A percentage of nothing reaches no threshold; percent is compared by cross-multiplication.
function isReached(measure: Measure, from: number, met: number, points: number, max: number): boolean {
  if (measure === "percent") return max > 0 && points * 10_000 >= from * max;
  return (measure === "met" ? met : points) >= from;
}

function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
