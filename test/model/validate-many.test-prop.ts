import fc from "fast-check";
import { validate } from "wenming/model";
import { describe, expect, it } from "vitest";
import { shapeOf } from "../../src/model/shape/shape-of.js";
import { guardOf } from "../../src/model/shape/guard.js";
import { copyPlainData } from "../../src/model/plain-data.js";
import { copyQuickly } from "../../src/model/quick-copy.js";
import { expectAgreement } from "./support/agree.js";
import { samples } from "./support/arbitrary-schema.js";
import { placesOf, replaceAt } from "./support/edit.js";
import { records } from "./support/full-records.js";
import { hostileValues } from "./support/hostile.js";

const wild = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "a", "0", ""), fc.string()),
});

// Of an endless list no part can be replaced; it is tried elsewhere.
const hostile = hostileValues.filter(([name]) => name !== "an endless list").map(([, make]) => make);

/** A full record with one to three places replaced, made anew at each call. */
const damaged = fc.record({
  record: fc.constantFrom(...records),
  changes: fc.array(fc.tuple(fc.nat(), fc.oneof(wild.map((value) => () => value), fc.constantFrom(...hostile))), { minLength: 1, maxLength: 3 }),
}).map(({ record: [, schema, full], changes }) => ({
  schema,
  make: () => changes.reduce<unknown>((value, [place, make]) => {
    const places = placesOf(full);
    try {
      return replaceAt(value, places[place % places.length]!, make());
    } catch {
      // The place went away with an earlier change.
      return value;
    }
  }, full),
}));

describe("laws of many", () => {
  it("judge every record as `validate` does, whatever was put into it", () => {
    fc.assert(
      fc.property(fc.array(damaged, { minLength: 1, maxLength: 3 }), ([first, ...others]) => {
        expectAgreement(first!.schema, () => [first!, ...others].map(({ make }) => make()));
      }),
      { numRuns: 1_000 },
    );
  });

  it("judge by every schema as `validate` does", () => {
    fc.assert(
      fc.property(samples.chain(({ schema, values }) => fc.tuple(fc.constant(schema), fc.array(values, { maxLength: 8 }))), ([schema, inputs]) => {
        expectAgreement(schema, () => inputs);
      }),
      { numRuns: 1_500 },
    );
  });

  it("are copied quickly into what the careful copy is, or not at all", () => {
    fc.assert(
      fc.property(wild, (input) => {
        const careful = copyPlainData(input, { forbiddenKeys: [], maxValues: 1_000_000, maxIssues: 1 });
        const quick = copyQuickly(input);
        if (quick === undefined) return;
        expect(careful.issues).toEqual([]);
        expect(quick).toEqual(careful.value);
      }),
      { numRuns: 3_000 },
    );
  });

  it("are let pass by a guard only where the schema lets them pass unchanged, and nearly always there", () => {
    let [fits, guarded] = [0, 0];
    fc.assert(
      fc.property(samples.chain(({ schema, values }) => fc.tuple(fc.constant(schema), values)), ([schema, input]) => {
        const plain = copyQuickly(input);
        const shape = shapeOf(schema);
        if (plain === undefined || !shape.ok) return;
        const result = validate(schema, plain);
        const isGuarded = guardOf(shape.shape)(plain);
        if (isGuarded) expect(result).toEqual({ ok: true, value: plain });
        fits += result.ok ? 1 : 0;
        guarded += isGuarded ? 1 : 0;
      }),
      { numRuns: 3_000 },
    );
    expect(fits).toBeGreaterThan(500);
    expect(guarded).toBeGreaterThan(0.9 * fits);
  });
});
