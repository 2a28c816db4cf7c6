import type { Rubric } from "../../src/rubric/rubric.js";
import * as standards from "../../src/standards/index.js";

/** Every rubric that `wenming/standards` publishes, in the order of their ids. */
export const publishedRubrics: readonly Rubric[] = Object.values<unknown>(standards)
  .filter(isRubric)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

function isRubric(value: unknown): value is Rubric {
  return typeof value === "object" && value !== null && "format" in value;
}
