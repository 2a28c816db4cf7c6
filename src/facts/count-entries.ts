import { isCalendarDate } from "../core/period.js";
import type { RegisterEntry } from "../model/register.js";
import type { CollectScope } from "./collect-scope.js";
import type { CountRule } from "./household-rules.js";

/** How many entries count, as far as the register says. All bounds are inclusive. */
export interface EntryCount {
  /** Surely. */
  readonly low: number;
  /** Surely, if every open appeal were dismissed. */
  readonly ifDismissed: number;
  /** At most, if nothing is missing from the register. */
  readonly high: number;
  /** Whether an appeal is open against an entry that would count. */
  readonly isContested: boolean;
  /** The entries that count or may count. */
  readonly entries: readonly RegisterEntry[];
  /** Whether one of them was verified and names no record of it, so that it may count and does not count for sure. */
  readonly lacksEvidence: boolean;
}

/** What one entry adds: nothing, perhaps, or one. */
interface Share {
  readonly low: number;
  readonly ifDismissed: number;
  readonly high: number;
  readonly isContested: boolean;
}

const none: Share = { low: 0, ifDismissed: 0, high: 0, isContested: false };
const perhaps: Share = { ...none, high: 1 };
const one: Share = { ...perhaps, low: 1, ifDismissed: 1 };

/** Counts the entries of one household by a rule; entries that share an id are one, and count for sure only if all do. */
export function countEntries(entries: readonly RegisterEntry[], rule: CountRule, scope: CollectScope): EntryCount {
  const shares = new Map<string, Share>();
  entries.forEach((entry, index) => {
    const key = entry.id === undefined ? `#${index}` : `=${entry.id}`;
    const share = shareOf(entry, rule, scope);
    const before = shares.get(key);
    shares.set(key, before === undefined ? share : hull(before, share));
  });
  const total = [...shares.values()].reduce(add, none);
  const counting = entries.filter((entry) => shareOf(entry, rule, scope).high > 0);
  return { ...total, entries: counting, lacksEvidence: needsEvidence(rule) && counting.some(isVerifiedWithoutRecord) };
}

function shareOf(entry: RegisterEntry, rule: CountRule, scope: CollectScope): Share {
  if (entry.event !== rule.event) return none;
  const share = judge(entry, rule, scope);
  if (!isCalendarDate(entry.on)) return { ...share, low: 0, ifDismissed: 0 };
  const isTooEarly = rule.counting !== "standing" && scope.period !== undefined && entry.on < scope.period.from;
  return entry.on > scope.day || isTooEarly ? none : share;
}

function judge(entry: RegisterEntry, { counting }: CountRule, { day }: CollectScope): Share {
  switch (counting) {
    case "happened":
      return entry.verified === false ? none : one;
    case "passed":
      return appealedResult(entry, entry.passed === true ? one : entry.passed === false ? none : perhaps, one);
    case "not-passed":
      return appealedMatter(entry, entry.passed === true ? none : entry.passed === false ? one : perhaps);
    case "standing":
      if (isCalendarDate(entry.settledOn) && entry.settledOn <= day) return none;
      return appealedMatter(entry, verifiedMatter(entry));
    case "held-against":
      return appealedMatter(entry, verifiedMatter(entry));
  }
}

// Against a household nothing counts for sure without a record of it.
function verifiedMatter(entry: RegisterEntry): Share {
  if (entry.verified === false) return none;
  return isVerified(entry) && !isVerifiedWithoutRecord(entry) ? one : perhaps;
}

// A dismissed appeal settles that the matter stands, even where nobody wrote that it was verified.
function isVerified({ verified, appeal }: RegisterEntry): boolean {
  return verified === true || (verified !== false && appeal === "dismissed");
}

function isVerifiedWithoutRecord(entry: RegisterEntry): boolean {
  return isVerified(entry) && (entry.evidence ?? []).length === 0;
}

function needsEvidence({ counting }: CountRule): boolean {
  return counting === "held-against" || counting === "standing";
}

function appealedMatter({ appeal }: RegisterEntry, share: Share): Share {
  if (appeal === "upheld") return none;
  return appeal === "open" && share.high > 0 ? { ...share, low: 0, isContested: true } : share;
}

// A failed check under appeal may turn out clean; it was, where the household was found right.
function appealedResult({ appeal }: RegisterEntry, share: Share, ifRight: Share): Share {
  if (appeal === "upheld") return ifRight;
  return appeal === "open" ? { ...share, high: ifRight.high } : share;
}

function hull(a: Share, b: Share): Share {
  return {
    low: Math.min(a.low, b.low),
    ifDismissed: Math.min(a.ifDismissed, b.ifDismissed),
    high: Math.max(a.high, b.high),
    isContested: a.isContested || b.isContested,
  };
}

function add(a: Share, b: Share): Share {
  return {
    low: a.low + b.low,
    ifDismissed: a.ifDismissed + b.ifDismissed,
    high: a.high + b.high,
    isContested: a.isContested || b.isContested,
  };
}
