import type { ItemResult } from "../core/assessment.js";
import type { BestItem } from "../rubric/item.js";

/** Whether a line of a group is the one that counts. */
export type MemberStanding = "counts" | "may-count" | "does-not-count";

/** Which line of a group counts, or may: one standing a member, in order. Of equal lines that surely count, the first does. */
export function standingsOf({ members = [] }: ItemResult, pick: BestItem["pick"]): readonly MemberStanding[] {
  // The fewest points count as the most of the opposites.
  const bounds = members.map(({ points: { low, high } }) => (pick === "lowest" ? { low: -high, high: -low } : { low, high }));
  const proved = Math.max(...bounds.map(({ low }) => low));
  const winner = bounds.findIndex(({ low }, index) => bounds.every((other, at) => at === index || other.high <= low));
  return bounds.map(({ high }, index) => {
    if (winner >= 0) return index === winner ? "counts" : "does-not-count";
    return high >= proved ? "may-count" : "does-not-count";
  });
}
