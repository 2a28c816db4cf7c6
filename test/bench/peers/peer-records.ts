import type { Facts, Rubric } from "wenming";
import { makePacked, type Packed } from "../harness/packed.js";
import { hundredths, nameOf } from "./dialect.js";

/** A household as other engines take it: the same facts under names without dots. */
export type PeerRecord = Readonly<Record<string, boolean | number | string>>;

/** Writes households for other engines; not timed. */
export function toPeerRecords(rubric: Rubric, records: readonly Facts[]): PeerRecord[] {
  return records.map((record) => {
    const entries = Object.keys(rubric.facts).map((id) => [nameOf(id), record[id]]);
    return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as PeerRecord;
  });
}

/** Adds the ratios as facts of their own, for engines that cannot divide; not timed. */
export function withRatios(rubric: Rubric, records: readonly PeerRecord[]): PeerRecord[] {
  const ratios = Object.entries(rubric.derived ?? {});
  return records.map((record) => ({
    ...record,
    ...Object.fromEntries(
      ratios.map(([id, derived]) => {
        if (derived.op !== "ratio") throw new Error("the benchmark's rubric derives ratios only");
        const whole = Number(record[nameOf(derived.whole)]);
        return [nameOf(id), whole === 0 ? (derived.whenZero ?? 0) : Number(record[nameOf(derived.part)]) / whole];
      }),
    ),
  }));
}

/**
 * What the other engines leave out: pass marks, vetoes, tier and verdict from the points of the stars and the truth of the
 * vetoes. They all share it, as a favor.
 */
export class PeerTotals {
  private readonly passAt: readonly number[];
  private readonly withheld: readonly (readonly number[])[];
  private readonly caps: readonly number[];
  private readonly isVoid: readonly boolean[];
  private readonly tiersFrom: readonly number[];
  private readonly compliantFrom: number;
  private readonly met: Uint8Array;
  private readonly max: number;

  constructor(rubric: Rubric, max: number) {
    const { criteria, vetoes = [], tiers, verdict } = rubric;
    const indexOf = (id: string): number => criteria.findIndex((criterion) => criterion.id === id);
    this.passAt = criteria.map(({ award }) => ("atLeast" in award ? hundredths(award.atLeast) : 0));
    this.withheld = vetoes.map(({ effect }) => (effect.kind === "withhold" ? effect.criteria.map(indexOf) : []));
    this.caps = vetoes.map(({ effect }) => (effect.kind === "cap" ? effect.met : criteria.length));
    this.isVoid = vetoes.map(({ effect }) => effect.kind === "void");
    this.tiersFrom = (tiers?.bands ?? []).map(({ from }) => from);
    this.compliantFrom = verdict?.atLeast ?? criteria.length;
    this.met = new Uint8Array(criteria.length);
    this.max = max;
  }

  /** Room for results. */
  makeRoom(count: number): Packed {
    return makePacked(count, this.passAt.length);
  }

  /** Writes one row. */
  write(packed: Packed, row: number, points: readonly number[], vetoes: readonly boolean[]): void {
    const stars = this.passAt.length;
    let total = 0;
    for (let index = 0; index < stars; index += 1) {
      total += points[index]!;
      this.met[index] = points[index]! >= this.passAt[index]! ? 1 : 0;
      packed.outcomes[row * stars + index] = this.met[index]!;
    }
    let most = stars;
    let isVoid = false;
    for (let index = 0; index < vetoes.length; index += 1) {
      if (!vetoes[index]) continue;
      for (const star of this.withheld[index]!) this.met[star] = 0;
      most = Math.min(most, this.caps[index]!);
      isVoid ||= this.isVoid[index]!;
    }
    let met = 0;
    for (let index = 0; index < stars; index += 1) met += this.met[index]!;
    met = isVoid ? 0 : Math.min(met, most);
    total = isVoid ? 0 : total;
    let tier = 0;
    while (tier < this.tiersFrom.length && met >= this.tiersFrom[tier]!) tier += 1;
    packed.pointsLow[row] = packed.pointsHigh[row] = total;
    packed.pointsMax[row] = this.max;
    packed.metLow[row] = packed.metHigh[row] = met;
    packed.metMax[row] = stars;
    packed.tierLow[row] = packed.tierHigh[row] = tier;
    packed.verdicts[row] = met >= this.compliantFrom ? 1 : 0;
  }
}
