import type { FactDeclaration, FactInput, Facts } from "wenming";
import { type Random, seededRandom } from "../harness/random.js";
import { makeHouseholds } from "./make-households.js";
import { tenStarFacts } from "./ten-star-facts.js";

/**
 * Households in which every tenth fact is stated in another form, or wrongly: bounds, lists of options, values with their
 * evidence, contested ones, texts for numbers. Not timed; every way to score must agree on them too.
 */
export function makeOddHouseholds(rows: number): Facts[] {
  const random = seededRandom(20_260_703);
  return makeHouseholds(rows).map((record) => {
    const odd = Object.entries(tenStarFacts).flatMap(([id, declaration]) => (random.chance(10) ? [[id, oddInput(random, declaration)] as const] : []));
    return JSON.parse(JSON.stringify({ ...record, ...Object.fromEntries(odd) })) as Facts;
  });
}

function oddInput(random: Random, declaration: FactDeclaration): FactInput {
  const value = random.pick<FactInput>([...valuesOf(random, declaration), null, "不详", -1, 3.14159, []]);
  if (typeof value === "object" && value !== null && "value" in value) return value;
  const contested = random.chance(30);
  return random.chance(30) ? { value, evidence: [{ record: "visit-1" }], ...(contested ? { contested } : {}) } : value;
}

function valuesOf(random: Random, declaration: FactDeclaration): readonly FactInput[] {
  if (declaration.kind === "boolean") return [true, false];
  if (declaration.kind === "grade") return [random.shuffled(declaration.options).slice(0, 2), declaration.options, random.pick(declaration.options)];
  const [low, high] = [random.int(0, 8), random.int(0, 12)];
  return [low, { atLeast: low }, { atMost: high }, { atLeast: low, atMost: high }, { atLeast: low + 0.25 }, { value: { atMost: high } }];
}
