import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactDeclaration, FactValue, GradeFactDeclaration, NumberFactDeclaration } from "../../src/core/fact.js";
import { isSettled, type KnownValue, readKnownValue, toFactValue, wholeDomain } from "../../src/core/known-value.js";

const label = { "zh-CN": "甲" };
const yesNo: FactDeclaration = { kind: "boolean", label, record: label };
const teams: NumberFactDeclaration = { kind: "number", label, record: label, unit: label, min: 0 };
const rate: NumberFactDeclaration = { ...teams, decimals: 2, max: 1 };
const grade: GradeFactDeclaration = { kind: "grade", label, record: label, options: ["A", "B", "C#"] };

const number = (low: number, high: number): KnownValue => ({ kind: "number", low, high });
const options = (...all: string[]): KnownValue => ({ kind: "grade", options: all });

describe("silence", () => {
  it.each<[FactDeclaration, KnownValue]>([
    [yesNo, { kind: "boolean", options: [false, true] }],
    [teams, number(0, Infinity)],
    [rate, number(0, 1)],
    [grade, options("A", "B", "C#")],
  ])("leaves all of the domain: %#", (declaration, domain) => {
    expect(wholeDomain(declaration)).toEqual(domain);
    expect(readKnownValue(declaration, null)).toEqual(domain);
    expect(readKnownValue(declaration, undefined)).toEqual(domain);
    expect(isSettled(domain)).toBe(false);
    expect(toFactValue(domain, declaration)).toBeNull();
  });
});

describe("what a record says", () => {
  it.each<[FactDeclaration, unknown, KnownValue | string]>([
    [yesNo, true, { kind: "boolean", options: [true] }],
    [yesNo, "是", "fact.wrong-kind"],
    [yesNo, 1, "fact.wrong-kind"],
    [teams, 44, number(44, 44)],
    [teams, 0, number(0, 0)],
    [teams, -1, "fact.out-of-domain"],
    [teams, 0.5, "fact.out-of-domain"],
    [teams, NaN, "fact.out-of-domain"],
    [teams, Infinity, "fact.out-of-domain"],
    [teams, "44", "fact.wrong-kind"],
    [teams, { atLeast: 60 }, number(60, Infinity)],
    [teams, { atLeast: 59.2 }, number(60, Infinity)],
    [teams, { atMost: 5 }, number(0, 5)],
    [teams, { atMost: 5.9 }, number(0, 5)],
    [teams, { atLeast: -3, atMost: 5 }, number(0, 5)],
    [teams, { atLeast: 5, atMost: 5 }, number(5, 5)],
    [teams, { atLeast: 5, atMost: 3 }, "fact.out-of-domain"],
    [teams, { atLeast: 5.2, atMost: 5.8 }, "fact.out-of-domain"],
    [teams, { atMost: -1 }, "fact.out-of-domain"],
    [teams, { atLeast: Infinity }, "fact.out-of-domain"],
    [teams, { atLeast: NaN }, "fact.out-of-domain"],
    [teams, { atLeast: 3, atMost: NaN }, "fact.out-of-domain"],
    [teams, { atLeast: "3" }, "fact.wrong-kind"],
    [teams, {}, "fact.wrong-kind"],
    [teams, [3], "fact.wrong-kind"],
    [teams, true, "fact.wrong-kind"],
    [rate, 0.66, number(0.66, 0.66)],
    [rate, 0.666, "fact.out-of-domain"],
    [rate, 1.01, "fact.out-of-domain"],
    [rate, { atLeast: 0.661 }, number(0.67, 1)],
    [rate, { atMost: 0.669 }, number(0, 0.66)],
    [rate, { atLeast: 0.29, atMost: 0.29 }, number(0.29, 0.29)],
    [rate, { atLeast: 1.5 }, "fact.out-of-domain"],
    [grade, "A", options("A")],
    [grade, ["B", "A"], options("A", "B")],
    [grade, ["C#", "C#"], options("C#")],
    [grade, "D", "fact.out-of-domain"],
    [grade, ["A", "D"], "fact.out-of-domain"],
    [grade, [], "fact.out-of-domain"],
    [grade, "toString", "fact.out-of-domain"],
    [grade, 3, "fact.wrong-kind"],
    [grade, [3], "fact.wrong-kind"],
    [grade, { atLeast: 3 }, "fact.wrong-kind"],
  ])("%# of %o", (declaration, value, known) => {
    expect(readKnownValue(declaration, value as FactValue)).toEqual(known);
  });

  it("is settled where one value is left", () => {
    expect(isSettled(number(5, 5))).toBe(true);
    expect(isSettled(number(5, 6))).toBe(false);
    expect(isSettled(options("A"))).toBe(true);
    expect(isSettled({ kind: "boolean", options: [false] })).toBe(true);
  });

  it("is written as it was said, and read again means the same", () => {
    const declared: fc.Arbitrary<readonly [FactDeclaration, FactValue]> = fc.oneof(
      fc.boolean().map((value) => [yesNo, value] as const),
      fc.integer({ min: 0, max: 99 }).map((value) => [teams, value] as const),
      fc.record({ atLeast: fc.integer({ min: 0, max: 50 }), atMost: fc.integer({ min: 50, max: 99 }) }, { requiredKeys: [] }).map((value) => [teams, Object.keys(value).length === 0 ? null : value] as const),
      fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [rate, { atLeast: Math.min(a, b) / 100, atMost: Math.max(a, b) / 100 }] as const),
      fc.subarray([...grade.options], { minLength: 1 }).map((value) => [grade, value] as const),
    );
    fc.assert(
      fc.property(declared, ([declaration, value]) => {
        const known = readKnownValue(declaration, value);
        if (typeof known === "string") throw new Error(known);
        const written = toFactValue(known, declaration);
        expect(readKnownValue(declaration, written)).toEqual(known);
        expect(JSON.parse(JSON.stringify(written))).toEqual(written);
      }),
    );
  });

  it("holds every grid point inside the bounds, and none outside", () => {
    const bound = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [atLeast, atMost] = [Math.min(a, b), Math.max(a, b)];
        const grid = Array.from({ length: 101 }, (_, index) => index / 100);
        const inside = grid.filter((point) => point >= atLeast && point <= atMost);
        const known = readKnownValue(rate, { atLeast, atMost });
        const [first, last] = [inside[0], inside.at(-1)];
        expect(known).toEqual(first === undefined || last === undefined ? "fact.out-of-domain" : number(first, last));
      }),
      { numRuns: 1_000 },
    );
  });
});
