import type { ObservationKind } from "../model/household.js";
import type { RegisterEvent, RegisterKind } from "../model/register.js";

/**
 * How entries come to a count.
 *
 * - `happened`: every entry of the event, unless it was found not to be so.
 * - `passed`: entries with the answer yes; without an answer they may count.
 * - `not-passed`: entries with the answer no; without an answer they may count.
 * - `held-against`: verified entries that name a record of it; those without one, not verified yet, or under appeal, may count.
 * - `standing`: as `held-against`, whenever it began, unless it was settled by the day asked for.
 */
export type Counting = "happened" | "passed" | "not-passed" | "held-against" | "standing";

/** Which entries of which register a fact counts. */
export interface CountRule {
  /** The kind of register. */
  readonly register: RegisterKind;
  /** What the entries record. */
  readonly event: RegisterEvent;
  /** Which of them count. */
  readonly counting: Counting;
}

/** The facts that are numbers of entries. */
export const householdCounts = {
  "household.attendances": { register: "meeting-roster", event: "attendance", counting: "happened" },
  "household.property-damages": { register: "covenant-log", event: "property-damage", counting: "held-against" },
  "household.violations": { register: "covenant-log", event: "violation", counting: "held-against" },
  "household.ceremonies": { register: "ceremony-log", event: "ceremony", counting: "happened" },
  "household.lavish-ceremonies": { register: "ceremony-log", event: "lavish-ceremony", counting: "held-against" },
  "household.inspections": { register: "inspection-sheet", event: "inspection", counting: "happened" },
  "household.clean-inspections": { register: "inspection-sheet", event: "inspection", counting: "passed" },
  "household.enforced-debtor-listings": { register: "credit-check", event: "enforced-debtor", counting: "standing" },
  "household.dishonesty-complaints": { register: "complaint-log", event: "dishonesty-complaint", counting: "standing" },
  "household.neglect-complaints": { register: "complaint-log", event: "neglect-complaint", counting: "held-against" },
  "household.service-acts": { register: "volunteer-record", event: "service", counting: "happened" },
  "household.disturbances": { register: "mediation-log", event: "disturbance", counting: "held-against" },
  "household.unsettled-disputes": { register: "mediation-log", event: "dispute", counting: "not-passed" },
  "household.customs-breaches": { register: "covenant-log", event: "customs-breach", counting: "held-against" },
} as const satisfies Readonly<Record<string, CountRule>>;

/** The facts that say whether there is any verified entry. */
export const householdFindings = {
  "household.conviction": { register: "conviction-record", event: "finding", counting: "held-against" },
  "household.vice": { register: "vice-record", event: "finding", counting: "held-against" },
  "household.domestic-violence": { register: "domestic-violence-record", event: "finding", counting: "held-against" },
  "household.support-refusal": { register: "support-refusal-record", event: "finding", counting: "held-against" },
} as const satisfies Readonly<Record<string, CountRule>>;

/** The facts that a reviewer notes as yes or no. */
export const householdObservations = {
  "household.member-works": "member-works",
  "household.ceremony-records-kept": "ceremony-records-kept",
  "household.ceremony-limit-kept": "ceremony-limit-kept",
  "household.support-duties-met": "support-duties-met",
} as const satisfies Readonly<Record<string, ObservationKind>>;
