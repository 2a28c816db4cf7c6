import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BestItem, Item } from "../../../src/rubric/item.js";
import { rubrics } from "./rubrics.js";

type Line = Item | BestItem["items"][number];

const kinds = ["require", "grades", "perUnit", "bands", "proportional", "discretionary"] as const;
const awards = ["required", "points", "both", "none"] as const;

/** How many lines of so many random rubrics have each trait. */
function countTraits(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const note = (trait: string): void => void counts.set(trait, (counts.get(trait) ?? 0) + 1);
  for (const { criteria, facts } of fc.sample(rubrics(), { numRuns: 1_500, seed: 20_261_124 })) {
    for (const { award, items } of criteria) {
      for (const item of items) {
        note(`${item.kind} in ${award.by}`);
        const members = item.kind === "best" ? item.items : [];
        for (const member of members) note(`${member.kind} in a group`);
        for (const line of [item, ...members]) for (const trait of traitsOf(line, facts)) note(trait);
      }
    }
  }
  return counts;
}

function traitsOf(line: Line, facts: object): readonly string[] {
  const carried = ["times", "cap", "appliesWhen", "passAt"].filter((key) => key in line).map((key) => `${line.kind} with ${key}`);
  if (!("fact" in line) || line.kind === "grades" || line.kind === "discretionary") return carried;
  return [...carried, `${line.kind} on a ${line.fact in facts ? "declared" : "derived"} fact`];
}

describe("random rubrics", () => {
  const counts = countTraits();
  const alone = [...kinds, "best"];
  const wanted = [
    ...alone.flatMap((kind) => awards.map((award) => `${kind} in ${award}`)),
    ...alone.flatMap((kind) => ["times", "cap", "appliesWhen", "passAt"].map((key) => `${kind} with ${key}`)),
    ...kinds.map((kind) => `${kind} in a group`),
    ...["perUnit", "bands", "proportional"].flatMap((kind) => ["declared", "derived"].map((fact) => `${kind} on a ${fact} fact`)),
  ];

  it.each(wanted)("often have %s", (trait) => {
    expect(counts.get(trait) ?? 0).toBeGreaterThan(40);
  });
});
