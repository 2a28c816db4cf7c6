/** Which records a fact is read from, and of which days. */
export interface FactOrigin {
  /** `period`: counted over the period given; `ever`: whenever it happened; `state`: as it stands on the day asked for. */
  readonly period: "period" | "ever" | "state";
  /**
   * Fields of the models it is read from: `Station.head`. For figures `Station.figures[teams]`, for registers
   * `Register[covenant-log].violation`, for observations `Household.observations[member-works]`.
   */
  readonly fields: readonly string[];
}

/** A fact as it stands on the day asked for. */
export function state(...fields: readonly string[]): FactOrigin {
  return { period: "state", fields };
}

/** A fact counted over the period. */
export function inPeriod(...fields: readonly string[]): FactOrigin {
  return { period: "period", fields };
}
