import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random choices that are the same on every run. */
export interface Random {
  /** A whole number, both ends inclusive. */
  int(from: number, to: number): number;
  /** Yes in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** A list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Starts a sequence of random choices. */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    chance: (percent) => int(1, 1000) <= percent * 10,
    pick: (list) => list[int(0, list.length - 1)]!,
    shuffled: (list) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [copy[last], copy[other]] = [copy[other]!, copy[last]!];
      }
      return copy;
    },
  };
}
