import { quantileSorted } from "simple-statistics";
import type { Row, Variant } from "./variant.js";

/** How often to measure. */
export interface Effort {
  /** Rounds that count. In each, every variant runs once. */
  readonly rounds: number;
  /** Rounds before, which do not count. */
  readonly warmUps: number;
  /** What is counted: the time of the processor, or that of the clock on the wall where several threads share the work. */
  readonly clock?: "processor" | "wall";
}

/**
 * Runs all variants side by side, in rounds: each once a round, the order rotated. A ratio is taken within a round, so that
 * what disturbs the machine for a while disturbs both sides of it; of these ratios the median and the quartiles are told.
 *
 * What is counted is the processor time of this process, its collector included, unless `clock` says otherwise: on a shared
 * machine the clock on the wall also counts the others.
 *
 * @param group - name of the group, for its rows
 * @param variants - the first is the base of those that name no other
 * @param effort - rounds, warm-ups and clock
 */
export async function measureRounds(group: string, variants: readonly Variant[], effort: Effort): Promise<readonly Row[]> {
  for (let round = 0; round < effort.warmUps; round += 1) await runRound(variants, round, effort.clock);
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let round = 0; round < effort.rounds; round += 1) rounds.push(await runRound(variants, round, effort.clock));
  return variants.flatMap((variant) => {
    const { id, base = variants[0]!.id, alsoTo } = variant;
    const row = toRow(group, variant, id, base, rounds);
    return alsoTo === undefined ? [row] : [row, toRow(group, variant, `${id}:${alsoTo}`, alsoTo, rounds)];
  });
}

async function runRound(variants: readonly Variant[], round: number, clock: Effort["clock"]): Promise<ReadonlyMap<string, number>> {
  const perRow = new Map<string, number>();
  globalThis.gc?.();
  for (let index = 0; index < variants.length; index += 1) {
    const { id, rows, run } = variants[(index + round) % variants.length]!;
    globalThis.gc?.({ type: "minor" });
    perRow.set(id, (await timeOf(run, clock)) / rows);
  }
  return perRow;
}

let kept: unknown;

// In nanoseconds.
async function timeOf(run: () => unknown, clock: Effort["clock"]): Promise<number> {
  const [startedAt, started] = [performance.now(), process.cpuUsage()];
  const result = run();
  kept = result instanceof Promise ? await result : result;
  const { user, system } = process.cpuUsage(started);
  return clock === "wall" ? (performance.now() - startedAt) * 1e6 : (user + system) * 1000;
}

/** What the last run gave; reading it keeps the work from being dropped. */
export function lastResult(): unknown {
  return kept;
}

function toRow(group: string, variant: Variant, rowId: string, base: string, rounds: readonly ReadonlyMap<string, number>[]): Row {
  const { id, label, rows } = variant;
  const times = rounds.map((round) => round.get(id)!);
  const ratios = rounds.map((round) => round.get(id)! / round.get(base)!);
  return { id: rowId, group, label, base, ...quartiles(ratios), ns: quartiles(times).ratio, rows };
}

/** Median and quartiles of a sample. */
export function quartiles(sample: readonly number[]): Pick<Row, "ratio" | "low" | "high"> {
  const sorted = [...sample].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share);
  return { ratio: at(0.5), low: at(0.25), high: at(0.75) };
}
