import type { FactDeclaration, FactDeclarations } from "../core/fact.js";
import { householdFacts } from "./catalogue/household-facts.js";
import { stationFacts } from "./catalogue/station-facts.js";
import { volunteerFacts } from "./catalogue/volunteer-facts.js";
import type { FactOrigin } from "./fact-origin.js";
import { householdFactOrigins } from "./household-fact-origins.js";
import { stationFactOrigins } from "./station-fact-origins.js";

/** One fact that a collector gives: what it is, whose it is, which records it is read from. */
export interface CatalogueEntry extends FactOrigin {
  /** The id under which the collector gives it and a rubric declares it. */
  readonly id: string;
  /** Its kind, label, unit, limits, and the record that settles it. */
  readonly declaration: FactDeclaration;
  /** Whose fact it is. */
  readonly subject: "station" | "household" | "volunteer";
}

/**
 * Every fact that the collectors give, so that a county can write a rubric on them: stations, then households, then
 * volunteers.
 *
 * @example
 * ```ts
 * import { factCatalogue } from "wenming/facts";
 *
 * const entry = factCatalogue.find(({ id }) => id === "household.violations");
 * entry?.period; // => "period"
 * entry?.fields; // => ["Register[covenant-log].violation"]
 * entry?.declaration.record.en; // => "Covenant log"
 * ```
 */
export const factCatalogue: readonly CatalogueEntry[] = [
  ...entriesOf("station", stationFacts, stationFactOrigins),
  ...entriesOf("household", householdFacts, householdFactOrigins),
  ...entriesOf("volunteer", volunteerFacts, {
    "volunteer.hours": { period: "ever", fields: ["Volunteer.service", "Volunteer.statedHours"] },
  }),
];

function entriesOf<D extends FactDeclarations>(
  subject: CatalogueEntry["subject"],
  declarations: D,
  origins: Readonly<Record<keyof D & string, FactOrigin>>,
): readonly CatalogueEntry[] {
  const all: Readonly<Record<string, FactOrigin | undefined>> = origins;
  return Object.entries(declarations).flatMap(([id, declaration]) => {
    const origin = all[id];
    return origin === undefined ? [] : [{ id, declaration, subject, ...origin }];
  });
}
