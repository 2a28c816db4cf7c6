import { describe, expect, it } from "vitest";
import { copyPlainData, manyValues } from "../../src/model/plain-data.js";

const copy = (input: unknown, options: Partial<Parameters<typeof copyPlainData>[1]> = {}) =>
  copyPlainData(input, { forbiddenKeys: [], maxValues: 1_000_000, maxIssues: 10, ...options });

describe("a copy of plain data", () => {
  it("counts every text, number, list and object", () => {
    expect(copy([1, { a: "x" }], { maxValues: 4 }).issues).toEqual([]);
    expect(copy([1, { a: "x" }], { maxValues: 3 }).issues).toMatchObject([{ code: "input.too-large-document", path: [], params: { max: 3 } }]);
    expect(copy([], { maxValues: 1 }).issues).toEqual([]);
  });

  it("tells which parts are large, and how large", () => {
    const large = Array.from({ length: manyValues + 1 }, () => 1);
    const { value, sizes } = copy({ large, exact: large.slice(1), small: [1] });
    const parts = value as Record<string, object>;
    expect([...sizes]).toEqual([
      [parts["large"], manyValues + 1],
      [value, 2 * manyValues + 5],
    ]);
  });

  it("ends after so many faults", () => {
    expect(copy([1n, 2n, 3n], { maxIssues: 2 }).issues).toHaveLength(2);
  });

  it("leaves out forbidden keys, and never sets a prototype", () => {
    const input = JSON.parse('{ "__proto__": { "a": 1 }, "prototype": 1, "b": 2 }') as unknown;
    const { value, issues } = copy(input, { forbiddenKeys: ["prototype"] });
    expect(issues.map(({ path }) => path)).toEqual([["__proto__"], ["prototype"]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).toEqual({ b: 2 });
  });

  it("keeps neither keys without a value nor extras of lists", () => {
    const list = Object.assign([1], { extra: 2 });
    expect(copy({ a: undefined, list }).value).toEqual({ list: [1] });
    expect(Object.keys(copy({ a: undefined, list }).value as object)).toEqual(["list"]);
  });
});
