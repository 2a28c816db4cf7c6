import type { CountBounds } from "../core/count.js";
import { issue, type Issue } from "../core/issue.js";
import { isCalendarDate } from "../core/period.js";
import { readOptions, requireRecord } from "../core/require-record.js";
import type { ServiceRecord, Volunteer } from "../model/volunteer.js";
import type { volunteerFacts } from "./catalogue/volunteer-facts.js";
import type { Claim } from "./claims.js";
import { toScope, type CollectScope } from "./collect-scope.js";
import type { Collected } from "./collected.js";
import { numberPart, takeApart, withIssues } from "./fact-parts.js";
import { readVolunteer } from "./volunteer-reader.js";

/** Whose hours are counted. */
export interface VolunteerRecords {
  /** The volunteer; needs no name and no identity number. */
  readonly volunteer: Volunteer;
}

/** How {@link collectVolunteerFacts} counts. */
export interface CollectVolunteerOptions {
  /** Hours up to this day count, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** `true`: hours of training count too, where a place says so. Absent: they do not. */
  readonly countTraining?: boolean;
}

/** Every fact about a volunteer, with what the records contradict. */
export type CollectedVolunteerFacts = Collected<typeof volunteerFacts>;

/**
 * Adds up a volunteer's hours of actual service, travel excluded, to the hundredth of an hour.
 *
 * A service record that does not say up to when it is complete proves only that many hours or more. Stated hours count
 * from their day on as a start, to which later entries are added; where both cannot be right, an issue
 * `figures.contradict` says so and the fact spans both.
 *
 * @param records.volunteer - the volunteer with service entries, stated hours, or both
 * @param options.asOf - `YYYY-MM-DD`, inclusive; later entries do not count
 * @param options.countTraining - whether hours of training count; they do not unless asked for
 * @returns the facts of `volunteerFacts`; `fact.out-of-domain` for hours that are not above 0 or have more than two decimals,
 *   `input.not-a-date` for stated hours up to a day that is none
 * @throws {@link WenmingError} codes `options.as-of`, `options.records`
 *
 * @example
 * ```ts
 * import { collectVolunteerFacts } from "wenming/facts";
 *
 * const { facts } = collectVolunteerFacts(
 *   {
 *     volunteer: {
 *       id: "v-1",
 *       service: { entries: [{ on: "2026-03-05", hours: 2.5 }, { on: "2026-04-04", hours: 0.1 }] },
 *     },
 *   },
 *   { asOf: "2026-06-30" },
 * );
 * facts["volunteer.hours"].value; // => { atLeast: 2.6 }
 * ```
 */
export function collectVolunteerFacts(records: VolunteerRecords, options: CollectVolunteerOptions): CollectedVolunteerFacts {
  const { asOf = "", countTraining = false } = readOptions(options);
  const scope = toScope({ asOf });
  requireRecord(records, "records");
  const { service, statedHours } = readVolunteer(records.volunteer, "volunteer") as Volunteer;
  const { counted, isReadable, issues } = readService(service?.entries ?? [], countTraining);
  const isComplete = isReadable && isCalendarDate(service?.completeTo) && service.completeTo >= scope.asOf;
  const claims: Claim[] = [];
  if (service !== undefined) {
    const hundredths = sumFrom(counted, "", scope);
    claims.push(claim(hundredths, isComplete));
  }
  const faults = statedHours === undefined ? [] : faultsOfStated(statedHours);
  if (statedHours !== undefined && faults.length === 0 && statedHours.upTo <= scope.asOf) {
    const later = sumFrom(counted, statedHours.upTo, scope);
    const isWhole = (isComplete || statedHours.upTo === scope.asOf) && !countTraining;
    claims.push(claim(Math.round(statedHours.hours * 100) + later, isWhole));
  }
  const part = numberPart("volunteer.hours", ["volunteer"], claims);
  return takeApart<typeof volunteerFacts>({ "volunteer.hours": withIssues(part, [...issues, ...faults]) });
}

function claim(hundredths: number, isExact: boolean): Claim {
  const hours = hundredths / 100;
  const bounds: CountBounds = { low: hours, high: isExact ? hours : Infinity };
  return { bounds, evidence: [] };
}

function readService(
  entries: readonly ServiceRecord[],
  countTraining: boolean,
): { readonly counted: readonly ServiceRecord[]; readonly isReadable: boolean; readonly issues: readonly Issue[] } {
  const isReadable = ({ on, hours }: ServiceRecord): boolean => isCalendarDate(on) && isHours(hours, 0.01);
  const issues = entries.flatMap((entry, index) =>
    isReadable(entry) ? [] : [issue("fact.out-of-domain", ["volunteer", "service", "entries", index], { fact: "volunteer.hours", expected: "number" })],
  );
  const counted = entries.filter((entry) => isReadable(entry) && (countTraining || entry.kind !== "training"));
  return { counted, isReadable: issues.length === 0, issues };
}

function faultsOfStated({ hours, upTo }: NonNullable<Volunteer["statedHours"]>): readonly Issue[] {
  const path: Issue["path"] = ["volunteer", "statedHours"];
  return [
    ...(isHours(hours, 0) ? [] : [issue("fact.out-of-domain", [...path, "hours"], { fact: "volunteer.hours", expected: "number" })]),
    ...(isCalendarDate(upTo) ? [] : [issue("input.not-a-date", [...path, "upTo"])]),
  ];
}

// Hundredths are whole numbers: they add up exactly. Days after the first, up to `asOf`.
function sumFrom(entries: readonly ServiceRecord[], after: string, { asOf }: CollectScope): number {
  const counted = entries.filter(({ on }) => on > after && on <= asOf);
  return counted.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0);
}

function isHours(hours: unknown, least: number): boolean {
  return typeof hours === "number" && hours >= least && hours < Infinity && Math.round(hours * 100) / 100 === hours;
}
