import type { CountBounds } from "../core/count.js";
import type { Evidence } from "../core/fact.js";
import type { Household } from "../model/household.js";
import type { Register, RegisterEntry, RegisterKind } from "../model/register.js";
import type { CollectScope } from "./collect-scope.js";
import { countEntries } from "./count-entries.js";
import { gatherEvidence } from "./evidence.js";
import type { CountRule } from "./household-rules.js";
import { coverDays, coversDivision, type RegisterCover } from "./register-cover.js";

/** The registers of one kind, as far as they speak of one household. */
export interface HouseholdRegisters extends RegisterCover {
  /** Its entries, of all the registers. */
  readonly entries: readonly RegisterEntry[];
  /** The registers themselves, as evidence. */
  readonly evidence: readonly Evidence[];
}

/** A number read from registers. */
export interface RegisterCount {
  /** What is certain today; an open appeal may go either way. */
  readonly bounds: CountBounds;
  /** What would stand if every open appeal were dismissed. */
  readonly ifDismissed: CountBounds;
  /** Whether only an open appeal keeps the number from being above 0 for sure. */
  readonly isContested: boolean;
  /** Registers and entries. */
  readonly evidence: readonly Evidence[];
  /** Whether a verified matter names no record. */
  readonly lacksEvidence: boolean;
}

/** Gathers what registers of one kind say of one household. */
export function readRegisters(
  kind: RegisterKind,
  registers: readonly Register[],
  household: Household,
  scope: CollectScope,
): HouseholdRegisters {
  const ofKind = registers.filter((register) => register.kind === kind);
  const covering = ofKind.filter((register) => coversDivision(register, household.divisionCode));
  const isOwn = ({ householdId }: RegisterEntry): boolean => householdId === household.id;
  const speaking = ofKind.filter((register) => covering.includes(register) || register.entries.some(isOwn));
  return {
    ...coverDays(kind, covering, scope),
    entries: ofKind.flatMap(({ entries }) => entries.filter(isOwn)),
    evidence: speaking.map(({ id }) => ({ record: id, kind })),
  };
}

/** Counts by a rule; `undefined` where the fact is about a period and there is none. */
export function countRegister(
  found: HouseholdRegisters | undefined,
  rule: CountRule,
  scope: CollectScope,
): RegisterCount | undefined {
  const isStanding = rule.counting === "standing";
  if (found === undefined) return undefined;
  if (scope.period === undefined && !isStanding) return undefined;
  const { low, ifDismissed, high, isContested, entries, lacksEvidence } = countEntries(found.entries, rule, scope);
  const isExact = found.isComplete && (scope.isOver || isStanding);
  const limit = isExact ? high : Infinity;
  return {
    bounds: { low, high: limit },
    ifDismissed: { low: ifDismissed, high: limit },
    isContested: isContested && low === 0,
    lacksEvidence,
    evidence: gatherEvidence([...found.evidence, ...entries.flatMap(({ evidence = [] }) => evidence)]),
  };
}
