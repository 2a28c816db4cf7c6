import type { Assessment } from "../core/assessment.js";
import { readOptions } from "../core/require-record.js";
import { assess } from "../engine/assess.js";
import type { PreparedRubric } from "../engine/prepare-rubric.js";
import { collectVolunteerFacts } from "../facts/collect-volunteer-facts.js";
import type { Volunteer } from "../model/volunteer.js";
import type { CriterionIdOf, Rubric } from "../rubric/rubric.js";
import { volunteerStarsRubric } from "../standards/volunteer-stars.js";

/** How {@link rateVolunteer} works. */
export interface RateVolunteerOptions<R extends Rubric> {
  /** Hours up to this day count, inclusive, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The rubric; absent: 100, 300, 600, 1000 and 1500 hours, half-open. */
  readonly rubric?: R | PreparedRubric<R>;
}

/**
 * Rates a volunteer by hours of actual service, travel excluded: one star from 100 hours, five from 1500.
 *
 * The bands are half-open: 300 hours are two stars, 299.99 are one. A service record that does not say up to when it is
 * complete proves only that many hours or more.
 *
 * @param subject.volunteer - the volunteer with service entries, stated hours, or both
 * @param options.asOf - `YYYY-MM-DD`, inclusive
 * @param options.rubric - any rubric over `volunteer.hours`
 * @returns the whole assessment; `met` is the number of stars
 * @throws {@link WenmingError} codes `options.as-of`, `options.subject`, `options.records`, `rubric.invalid`
 *
 * @example
 * ```ts
 * import { rateVolunteer } from "wenming";
 *
 * const { met } = rateVolunteer(
 *   { volunteer: { id: "v-1", statedHours: { hours: 300, upTo: "2026-06-30" } } },
 *   { asOf: "2026-06-30" },
 * );
 * met; // => { low: 2, high: 2, max: 5 }
 * ```
 */
export function rateVolunteer<const R extends Rubric = typeof volunteerStarsRubric>(
  subject: { readonly volunteer: Volunteer },
  options: RateVolunteerOptions<R>,
): Assessment<CriterionIdOf<R>> {
  const { asOf = "", rubric = volunteerStarsRubric } = readOptions(options);
  const { facts, issues } = collectVolunteerFacts(subject, { asOf });
  return assess<Rubric>(rubric, facts, { subject: { id: subject.volunteer.id }, asOf, issues });
}
