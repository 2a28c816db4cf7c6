import { countBounds, type CountBounds } from "../core/count.js";
import { isCalendarDate } from "../core/period.js";
import type { Activity } from "../model/activity.js";
import type { Listing } from "../model/listing.js";
import type { Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { isCompleteTo } from "./open-list.js";
import { evidenceOf, isSessionCount } from "./station-records.js";

/** The activities of a list that bear on a period. */
export interface SessionList {
  /** Dated within the period, and not after `asOf`. */
  readonly dated: readonly Activity[];
  /** Without a day, or on one that is none: they may belong to the period or not. */
  readonly undated: readonly Activity[];
  /** Whether the list is complete for the whole period. */
  readonly isComplete: boolean;
}

/** Sorts a list of activities by what their days say of the period; `undefined` without a list or a period. */
export function sessionsOfPeriod(list: Listing<Activity> | undefined, scope: CollectScope): SessionList | undefined {
  const { period, day, isOver } = scope;
  if (list === undefined || period === undefined) return undefined;
  const dated = list.entries.filter(({ on }) => isCalendarDate(on) && on >= period.from && on <= day);
  const undated = list.entries.filter(({ on }) => !isCalendarDate(on));
  return { dated, undated, isComplete: isOver && isCompleteTo(list, period.to) };
}

/** What a list says of the sessions of the period. */
export function listedSessions({ dated, undated, isComplete }: SessionList): Claim {
  const sure = sumSessions(dated);
  const high = isComplete ? sure.high + sumSessions(undated).high : Infinity;
  return { bounds: { low: sure.low, high }, evidence: evidenceOf(dated) };
}

/** What a list says of all sessions up to `asOf`, activities without a day included. A day that is none proves nothing. */
export function listedSessionsEver(list: Listing<Activity>, { asOf }: CollectScope): Claim {
  const possible = list.entries.filter(({ on }) => !isCalendarDate(on) || on <= asOf);
  const held = possible.filter(({ on }) => on === undefined || isCalendarDate(on));
  const high = isCompleteTo(list, asOf) ? sumSessions(possible).high : Infinity;
  return { bounds: { low: sumSessions(held).low, high }, evidence: evidenceOf(held) };
}

/** Adds up the sessions that activities stand for: one each, unless they say more. */
export function sumSessions(activities: readonly Activity[]): CountBounds {
  return activities.reduce(
    (sum, activity) => {
      const { low, high } = sessionBounds(activity);
      return { low: sum.low + low, high: sum.high + high };
    },
    { low: 0, high: 0 },
  );
}

// An activity that was held is at least one session, however roughly its sessions were counted.
function sessionBounds({ sessions }: Activity): CountBounds {
  if (sessions === undefined) return { low: 1, high: 1 };
  if (!isSessionCount(sessions)) return { low: 1, high: Infinity };
  const { low, high } = countBounds(sessions);
  if (high === 0) return { low: 0, high: 0 };
  return high > 0 ? { low: Math.max(1, low), high } : { low: 1, high: Infinity };
}
