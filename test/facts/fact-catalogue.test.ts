import { describe, expect, it } from "vitest";
import { zhCN } from "wenming/messages/zh-CN";
import * as facts from "../../src/facts/index.js";
import {
  collectHouseholdFacts,
  factCatalogue,
  householdFacts,
  stationFacts,
  volunteerFacts,
  type HouseholdRecords,
} from "../../src/facts/index.js";
import type { Observation, ObservationKind } from "../../src/model/household.js";
import { registerEvents, type RegisterKind } from "../../src/model/register.js";

const registerKinds = Object.keys(registerEvents) as readonly RegisterKind[];
const declarations = { ...stationFacts, ...householdFacts, ...volunteerFacts };

/** What a household brings of the record that a field names: a register that is complete, or what a reviewer noted. */
function broughtFor(field: string): Omit<HouseholdRecords, "household"> & { readonly observations?: readonly Observation[] } {
  const [, kind = "", event = ""] = /^Register\[([a-z-]+)\]\.([a-z-]+)$/.exec(field) ?? [];
  if (kind !== "") return { registers: [{ id: "r-1", kind: kind as RegisterKind, completeTo: "2026-12-31", entries: [] }] };
  const [, question = event] = /^Household\.observations\[([a-z-]+)\]$/.exec(field) ?? [];
  return { observations: [{ kind: question as ObservationKind, answer: true, on: "2026-12-01", evidence: [{ record: "review-1" }] }] };
}

describe("the record that settles a fact of a household", () => {
  const registers: Readonly<Record<string, string>> = Object.fromEntries(
    registerKinds.map((kind) => [zhCN.sentences[`term.register.${kind}`], kind]),
  );
  const period = { from: "2026-01-01", to: "2026-12-31" };
  const ofHouseholds = factCatalogue.filter(({ subject }) => subject === "household");

  it.each(ofHouseholds.map((entry) => [entry.id, entry] as const))("%s is settled by bringing the record it names", (id, entry) => {
    const [field = ""] = entry.fields;
    const named = registers[entry.declaration.record["zh-CN"]];
    // A register is named by its own name, and nothing else by the name of a register.
    expect(named).toBe(/^Register\[([a-z-]+)\]/.exec(field)?.[1]);
    const { observations, ...brought } = broughtFor(field);
    const household = { id: "h-1", ...(observations && { observations }) };
    const { facts: found } = collectHouseholdFacts({ household, ...brought }, { asOf: period.to, period });
    expect(found[id as keyof typeof found].value).not.toBeNull();
  });
});

describe("the catalogue of facts", () => {
  it("lists every declared fact once, in order", () => {
    expect(factCatalogue.map(({ id }) => id)).toEqual(Object.keys(declarations));
  });

  it.each(factCatalogue.map((entry) => [entry.id, entry] as const))("%s is said in both languages and names where it is read", (_id, entry) => {
    const { label, record } = entry.declaration;
    for (const text of [label["zh-CN"], label.en, record["zh-CN"], record.en]) expect(text).toMatch(/\S/);
    expect(label["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(entry.fields.length).toBeGreaterThan(0);
    if (entry.declaration.kind === "number") expect(entry.declaration.unit.en).toMatch(/\S/);
  });

  it("exports each declaration on its own", () => {
    const exported = new Set<unknown>(Object.values(facts));
    const hidden = Object.entries(declarations).filter(([, declaration]) => !exported.has(declaration));
    expect(hidden.map(([id]) => id)).toEqual([]);
  });

  // An id is never renamed: rubrics of counties name it.
  it("keeps its ids", () => {
    expect(factCatalogue.map(({ id }) => id)).toMatchSnapshot();
  });
});
