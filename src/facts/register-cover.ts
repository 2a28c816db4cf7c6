import { addDays } from "../core/calendar-date.js";
import { divisionContains } from "../core/identifiers/division-code.js";
import { warning, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import type { Register, RegisterKind } from "../model/register.js";
import type { CollectScope } from "./collect-scope.js";

/** How far registers of one kind reach. */
export interface RegisterCover {
  /** Whether they are complete for all the days asked for. */
  readonly isComplete: boolean;
  /** From which day, or up to which day, they would have to be. */
  readonly issues: readonly Issue[];
}

interface Span {
  /** First day; `""`: since ever. */
  readonly from: string;
  /** Complete up to this day, inclusive. */
  readonly to: string;
}

// Before every day, and after none.
const ever = "";

/** Whether a register speaks of the division of a household. Where that cannot be told, it does not. */
export function coversDivision({ divisionCode: ofRegister }: Register, ofHousehold: string | undefined): boolean {
  if (ofRegister === undefined) return true;
  return ofHousehold !== undefined && divisionContains(ofRegister, ofHousehold);
}

/**
 * Puts registers of one kind together: they are complete where, one after the other, they leave no day out between the
 * start of the period and the day asked for.
 */
export function coverDays(kind: RegisterKind, registers: readonly Register[], { period, day }: CollectScope): RegisterCover {
  if (registers.length === 0) return { isComplete: false, issues: [] };
  const gap = findGap(registers.flatMap(toSpan), period?.from ?? ever, day);
  if (gap === undefined) return { isComplete: true, issues: [] };
  const isTold = period !== undefined;
  return { isComplete: false, issues: isTold ? [warning(gap.code, ["registers"], { register: kind, date: gap.date })] : [] };
}

/** The first day left out, with what is wrong: the next register starts too late, or none reaches far enough. */
function findGap(
  spans: readonly Span[],
  from: string,
  day: string,
): { readonly code: "register.starts-late" | "register.late"; readonly date: string } | undefined {
  let next = from;
  if (next > day) return undefined;
  for (const span of [...spans].sort(byStart)) {
    if (span.to < next) continue;
    if (span.from > next) return { code: "register.starts-late", date: next };
    if (span.to >= day) return undefined;
    next = addDays(span.to, 1);
  }
  return { code: "register.late", date: day };
}

function toSpan({ startsOn, completeTo }: Register): readonly Span[] {
  if (!isCalendarDate(completeTo)) return [];
  if (startsOn === undefined) return [{ from: ever, to: completeTo }];
  return isCalendarDate(startsOn) ? [{ from: startsOn, to: completeTo }] : [];
}

function byStart(a: Span, b: Span): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
