import type { householdFacts } from "./catalogue/household-facts.js";
import type { FactOrigin } from "./fact-origin.js";
import { householdCounts, householdFindings, householdObservations, type CountRule } from "./household-rules.js";
import { mapValues } from "./map-values.js";

/** Where the facts of a household are read from: the rules by which they are counted. */
export const householdFactOrigins: Readonly<Record<keyof typeof householdFacts, FactOrigin>> = {
  ...mapValues(householdCounts, originOf),
  ...mapValues(householdObservations, (kind): FactOrigin => ({ period: "period", fields: [`Household.observations[${kind}]`] })),
  ...mapValues(householdFindings, originOf),
};

function originOf({ register, event, counting }: CountRule): FactOrigin {
  return { period: counting === "standing" ? "state" : "period", fields: [`Register[${register}].${event}`] };
}
