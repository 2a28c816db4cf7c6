import type { Place } from "../engine/batch/compile-rubric.js";

/** Prints where a table is entered. */
export function printPlaces(places: readonly Place[]): string {
  return `[${places.map(({ column, steps }) => `[${column}, [${steps.join(", ")}]]`).join(", ")}]`;
}
