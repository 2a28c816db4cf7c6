import type { CountBounds } from "../core/count.js";
import type { Evidence, NumberRange, Stated } from "../core/fact.js";
import type { Listing } from "../model/listing.js";
import { gatherEvidence, withEvidence } from "./evidence.js";
import { isCompleteTo } from "./open-list.js";

/** What one record says of a number: inclusive bounds, and the record. */
export interface Claim {
  /** The values that the record allows. */
  readonly bounds: CountBounds;
  /** Which record. */
  readonly evidence: readonly Evidence[];
}

/** What all records together say of a number. */
export interface Agreement extends Claim {
  /** `true` where no value satisfies all of them; `bounds` then span all the claims. */
  readonly contradicts: boolean;
}

/** Any number from 0 up: what silence says. */
export const anyCount: CountBounds = { low: 0, high: Infinity };

/**
 * What all records say together: the values that each of them allows. Where there is none, they contradict each other,
 * and the number may be anything between the smallest and the largest claim.
 */
export function combineClaims(claims: readonly Claim[]): Agreement {
  const evidence = gatherEvidence(claims.flatMap((claim) => claim.evidence));
  const common = claims.reduce((all, { bounds }) => intersect(all, bounds), anyCount);
  if (common.low <= common.high) return { bounds: common, evidence, contradicts: false };
  const bounds = claims.reduce((all, claim) => span(all, claim.bounds), { low: Infinity, high: 0 });
  return { bounds, evidence, contradicts: true };
}

function intersect(a: CountBounds, b: CountBounds): CountBounds {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function span(a: CountBounds, b: CountBounds): CountBounds {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** What a list says of the number of its entries: exact where it is complete to the day, else at least as many. */
export function listClaims<T>(
  list: Listing<T> | undefined,
  day: string,
  evidence: readonly Evidence[],
  key: (entry: T) => string,
): readonly Claim[] {
  if (list === undefined) return [];
  const { size } = new Set(list.entries.map(key));
  return [{ bounds: { low: size, high: isCompleteTo(list, day) ? size : Infinity }, evidence }];
}

/** A number as a collector gives it. */
export function toNumberFact({ bounds, evidence }: Claim): Stated<number | NumberRange | null> {
  return withEvidence(toNumberValue(bounds), evidence);
}

function toNumberValue({ low, high }: CountBounds): number | NumberRange | null {
  if (low === high) return low;
  if (low <= 0 && high === Infinity) return null;
  return { ...(low > 0 ? { atLeast: low } : {}), ...(high < Infinity ? { atMost: high } : {}) };
}
