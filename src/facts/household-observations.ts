import { isCalendarDate } from "../core/period.js";
import type { Household, ObservationKind } from "../model/household.js";
import type { CollectScope } from "./collect-scope.js";
import { contradiction } from "./contradiction.js";
import { gatherEvidence, withEvidence } from "./evidence.js";
import type { BooleanPart } from "./fact-parts.js";

/**
 * The latest answer to a question, up to the day asked for and within the period where there is one. Two answers of one
 * day that differ contradict each other; the fact is then not known.
 */
export function latestObservation(
  id: string,
  { observations = [] }: Household,
  kind: ObservationKind,
  { period, day }: CollectScope,
): BooleanPart {
  const asked = observations.filter(
    ({ kind: question, on }) => question === kind && isCalendarDate(on) && on <= day && (period === undefined || on >= period.from),
  );
  const last = asked.reduce((latest, { on }) => (on > latest ? on : latest), "");
  const latest = asked.filter(({ on }) => on === last);
  const answers = new Set(latest.map(({ answer }) => answer));
  const evidence = gatherEvidence(latest.flatMap((observation) => observation.evidence ?? []));
  if (answers.size > 1) return { fact: withEvidence(null, evidence), issues: [contradiction(id, ["household", "observations"])] };
  const [answer = null] = answers;
  return { fact: withEvidence(answer, evidence), issues: [] };
}
