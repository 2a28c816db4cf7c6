import { describe, expect, it } from "vitest";
import * as facts from "../../src/facts/index.js";
import { factCatalogue, householdFacts, stationFacts, volunteerFacts } from "../../src/facts/index.js";

const declarations = { ...stationFacts, ...householdFacts, ...volunteerFacts };

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
