import { householdSchema, idSchema, periodSchema, projectSchema, stationSchema, textSchema, validateMany } from "wenming/model";
import { describe, expect, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { shapeOf } from "../../src/model/shape/shape-of.js";
import { expectAgreement } from "./support/agree.js";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import { fullHousehold, records } from "./support/full-records.js";
import { hostileValues } from "./support/hostile.js";

const good = { id: "3-017", group: "3" };
const bad = { id: 7, owner: "…" };

describe("many inputs", () => {
  it("come apart into values with their places, and refused inputs with their issues", () => {
    expect(validateMany(householdSchema, [good, bad, fullHousehold, null])).toEqual({
      values: [good, fullHousehold],
      indexes: [0, 2],
      rejected: [
        {
          index: 1,
          issues: [
            { code: "input.wrong-type", path: ["id"], params: { expected: "string" }, severity: "error" },
            { code: "input.unknown-key", path: ["owner"], params: {}, severity: "error" },
          ],
          omitted: 0,
        },
        { index: 3, issues: [{ code: "input.wrong-type", path: [], params: { expected: "object" }, severity: "error" }], omitted: 0 },
      ],
      omitted: 0,
    });
    expect(validateMany(householdSchema, [])).toEqual({ values: [], indexes: [], rejected: [], omitted: 0 });
  });

  it("may be anything that can be walked, and are walked once", () => {
    expect(validateMany(householdSchema, new Set([good, bad])).indexes).toEqual([0]);
    const rows = (function* () { yield bad; yield good; })();
    expect(validateMany(householdSchema, rows).values).toEqual([good]);
    expect(validateMany(householdSchema, rows).values).toEqual([]);
  });

  it("are listed up to a limit, and all of them checked", () => {
    const rows = [bad, bad, good, bad];
    const result = validateMany(householdSchema, rows, { maxRejected: 1, maxIssues: 1 });
    expect(result.indexes).toEqual([2]);
    expect(result.rejected).toMatchObject([{ index: 0, issues: [{ code: "input.wrong-type" }], omitted: 1 }]);
    expect(result.omitted).toBe(2);
    expect(validateMany(householdSchema, rows, { maxRejected: 0 })).toMatchObject({ values: [good], rejected: [], omitted: 3 });
    const many = validateMany(householdSchema, Array.from({ length: 1_001 }, () => bad));
    expect([many.rejected.length, many.omitted]).toEqual([1_000, 1]);
  });

  it.each([{ maxIssues: 0 }, { maxIssues: NaN }, { maxRejected: -1 }, { maxRejected: NaN }])("refuse a limit that is none: %j", (options) => {
    const [name] = Object.keys(options);
    expect(() => validateMany(householdSchema, [], options)).toThrow(expect.objectContaining({ code: "argument.out-of-range", params: { name } }));
  });

  it.each([[undefined, [], "schema"], [{}, [], "schema"], [householdSchema, '[{ "id": "h" }]', "inputs"], [householdSchema, null, "inputs"], [householdSchema, { id: "h" }, "inputs"]])(
    "are asked for, and a schema: %#",
    (schema, rows, path) => {
      const wrong = () => validateMany(schema as never, rows as never);
      expect(wrong).toThrow(expect.objectContaining({ code: "options.records", params: { path } }));
    },
  );

  it("take no options for the usual ones", () => {
    expect(validateMany(householdSchema, [good], null as never).values).toEqual([good]);
  });

  it("are copied, so that nothing can change behind the values; with `fromJson` they are the values", () => {
    const row = structuredClone(fullHousehold);
    const [copy] = validateMany(householdSchema, [row]).values;
    expect(copy).toEqual(row);
    for (const place of placesOf(row)) {
      const part = valueAt(row, place);
      if (typeof part === "object") expect(valueAt(copy, place), place.join(".")).not.toBe(part);
    }
    expect(validateMany(householdSchema, [row], { fromJson: true }).values[0]).toBe(row);
  });

  it("read each part once where they are right", () => {
    let reads = 0;
    const row = { id: "h", get group() { reads += 1; return reads === 1 ? "3" : { sneaked: "in" }; } };
    expect(validateMany(householdSchema, [row]).values).toEqual([{ id: "h", group: "3" }]);
    reads = 1;
    expect(validateMany(householdSchema, [row]).rejected).toHaveLength(1);
  });

  it("do not wake the schema where they are right", () => {
    let asked = 0;
    const watched = z.strictObject({ id: idSchema });
    const { run } = watched._zod;
    watched._zod.run = (...input) => { asked += 1; return run(...input); };
    expect(validateMany(watched, [{ id: "a" }, { id: "b" }]).values).toHaveLength(2);
    expect(asked).toBe(0);
    validateMany(watched, [{ id: 7 }]);
    expect(asked).toBeGreaterThan(0);
  });
});

describe("a guard of the host's", () => {
  it("is believed where it says yes, and asked again by the schema where it says no", () => {
    const asked: unknown[] = [];
    const guard = (value: unknown): boolean => { asked.push(value); return (value as { id?: unknown }).id === 7; };
    const result = validateMany(householdSchema, [good, bad, { id: 8 }], { guard });
    expect(asked).toEqual([good, bad, { id: 8 }]);
    expect(result.values).toEqual([good, bad]);
    expect(result.rejected.map(({ index }) => index)).toEqual([2]);
  });

  it("sees plain data alone", () => {
    const asked: unknown[] = [];
    const inputs = hostileValues.map(([, make]) => make());
    validateMany(householdSchema, inputs, { guard: (value) => asked.push(value) < 0 });
    for (const value of asked) expect(JSON.stringify(value)).toBeTypeOf("string");
    expect(asked.length).toBeLessThan(inputs.length);
  });
});

describe.each(records)("rows of a %s are judged as `validate` judges one", (name, schema, full) => {
  // A dataset holds the other records, each of which has its turn.
  const places = placesOf(full).filter((place) => name !== "dataset" || place.length <= 2);
  const keys = places.filter((place) => typeof place.at(-1) === "string");

  it("as they are, with keys missing, doubled, empty, in another order", () => {
    const edited = [
      full,
      ...keys.map((place) => removeAt(full, place)),
      ...keys.map((place) => replaceAt(full, place, undefined)),
      ...keys.map((place) => replaceAt(full, [...place.slice(0, -1), "extra"], 1)),
      ...places.map((place) => replaceAt(full, place, backwards(valueAt(full, place)))),
    ];
    expectAgreement(schema, () => edited);
    expectAgreement(schema, () => edited.map((one) => JSON.parse(JSON.stringify(one)) as unknown), { fromJson: true });
  });

  it("with something hostile at every place", () => {
    for (const [, make] of hostileValues) expectAgreement(schema, () => places.map((place) => replaceAt(full, place, make())));
  });
});

/** An object with its keys in the other order, a list with its entries in the other order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])].reverse();
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).reverse()) : value;
}

const changesNothing = {
  "a text with bounds": z.string().check(z.minLength(2), z.maxLength(3)),
  "whole numbers": z.int().check(z.minimum(1), z.lt(3)),
  "whole numbers as a classic schema has them": classic.number().int().gt(0).max(3),
  "an enum": z.enum(["a", "b"]),
  "literals": z.literal(["a", 1, true, null]),
  "null": z.null(),
  "nullable": z.nullable(z.number()),
  "a list with bounds": z.array(z.boolean()).check(z.minLength(1), z.maxLength(2)),
  "a strict object": z.strictObject({ a: z.string(), b: z.optional(z.nullable(z.number())) }),
  "a strict object of a classic schema": classic.object({ a: classic.string().min(1).optional() }).strict(),
  "a union": z.union([z.string(), z.strictObject({ a: z.number() })]),
  "a union that a key tells apart": z.discriminatedUnion("k", [z.strictObject({ k: z.literal("x"), a: z.number() }), z.strictObject({ k: z.literal(["y", 1]) })]),
  "an object that drops unknown keys": z.object({ a: z.string() }),
  "a schema of ours extended": z.extend(projectSchema, { ourNumber: idSchema }),
  "a schema of ours with every key optional": z.partial(stationSchema),
  "a schema of ours in a classic one": classic.object({ period: periodSchema, note: classic.string().optional() }),
};

const changesSomething = {
  "a transform": classic.string().transform((text) => text.length),
  "a trim": classic.string().trim(),
  "a default": z.object({ a: z._default(z.string(), "x") }),
  "a prefault": z.object({ a: z.prefault(z.string(), "x") }),
  "a coercion": classic.coerce.number(),
  "a catch": z.catch(z.string(), "x"),
  "a refinement of the host's": z.string().check(z.refine((text) => text.startsWith("x"))),
  "a check of the host's": z.string().check(z.check((payload) => { if (payload.value === "a") payload.issues.push({ code: "custom", input: payload.value }); })),
  "a format": z.email(),
  "a pattern": z.string().check(z.regex(/^a/)),
  "an exact length": z.string().check(z.length(2)),
  "a multiple": z.number().check(z.multipleOf(2)),
  "a number of 32 bits": z.int32(),
  "an open object": z.looseObject({ a: z.string() }),
  "an object with a catchall": z.catchall(z.object({ a: z.string() }), z.number()),
  "a record": z.record(z.string(), z.number()),
  "a tuple": z.tuple([z.string()]),
  "a map": z.map(z.string(), z.string()),
  "a date": z.date(),
  "anything": z.unknown(),
  "a literal that is no JSON": z.literal([1n, undefined]),
  "an enum of nothing": z.enum({}),
  "an enum of numbers": z.enum({ A: 1 }),
  "an intersection": z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() })),
  "one of two": z.xor([z.object({ a: z.string() }), z.object({ b: z.string() })]),
  "an optional that may stand for a default": z.object({ a: z.optional(z._default(z.string(), "x")) }),
  "an optional outside of objects": z.array(z.optional(z.string())),
  "a key __proto__": z.object(JSON.parse('{ "__proto__": 1 }', (key, value: unknown) => (key === "__proto__" ? z.string() : value)) as { a: z.ZodMiniString }),
  "a schema that contains itself": z.object({ get next() { return z.optional(z.lazy(() => z.object({ a: z.string() }))); } }),
  "readonly": z.readonly(z.object({ a: z.string() })),
};

const inputs = [
  ...["", "a", "x", "ab", "abc", "abcd", "𠮷", "𠮷𠮷", " a ", "2026-01-01"],
  ...[0, 1, 2, 2.5, 3, 4, -1, NaN, 2 ** 53, true, false, null, undefined, 1n],
  ...[[], [true], [true, false], [true, true, true], [1], [undefined]],
  ...[{}, { a: "x" }, { a: 1 }, { a: undefined }, { a: "x", b: null }, { a: "x", b: 1 }, { b: 1, a: "x" }, { a: "x", c: 1 }, { a: "", b: "x" }],
  ...[{ k: "x", a: 1 }, { k: "y" }, { k: 1 }, { k: "z" }, { k: "y", a: 1 }, { a: 1, k: "x" }],
  ...[{ period: { from: "2026-01-01", to: "2026-01-02" } }, { period: { from: "2026-01-03", to: "2026-01-02" } }, { next: { a: "x" } }],
  ...[{ id: "p", stationId: "s", name: "甲", ourNumber: "7" }, { id: "p", stationId: "s", ourNumber: "7" }, { tier: "village-station" }],
  JSON.parse('{ "__proto__": "x" }') as unknown,
];

describe("any schema", () => {
  it.each(Object.entries(changesNothing))("has a guard where it changes nothing: %s", (_name, schema) => {
    expect(shapeOf(schema).ok).toBe(true);
    expectAgreement(schema, () => inputs);
    expectAgreement(schema, () => JSON.parse(JSON.stringify(inputs, (_key, value: unknown) => (typeof value === "bigint" ? null : value))) as unknown[], { fromJson: true });
  });

  it.each(Object.entries(changesSomething))("has none where a guard cannot know: %s", (_name, schema) => {
    expect(shapeOf(schema).ok).toBe(false);
    expectAgreement(schema, () => inputs);
    expectAgreement(z.object({ a: z.optional(schema) }), () => inputs.map((input) => ({ a: input })));
  });

  it("has none where the insides of zod are not what they were", () => {
    const strange = (def: object, version = { major: 4 }) => ({ _zod: { def, version } }) as never;
    expect(shapeOf(strange({ type: "string" })).ok).toBe(true);
    expect(shapeOf(strange({ type: "string", normalize: true })).ok).toBe(false);
    expect(shapeOf(strange({ type: "string" }, { major: 5 })).ok).toBe(false);
    expect(shapeOf(strange({ type: "string", checks: [{ _zod: { def: { check: "max_length", maximum: 3, unit: "bytes" } } }] })).ok).toBe(false);
    expect(shapeOf({ _zod: {} } as never).ok).toBe(false);
    expect(shapeOf(strange({ type: "array", element: strange({ type: "text" }) }))).toEqual({ ok: false, at: ["[]"] });
  });

  it("says where it cannot be seen through", () => {
    const schema = z.object({ rows: z.array(z.strictObject({ a: z.string(), b: z.optional(z.email()) })) });
    expect(shapeOf(schema)).toEqual({ ok: false, at: ["rows", "[]", "b"] });
  });

  it("has none where two branches of a union claim one key", () => {
    const branch = z.strictObject({ k: z.optional(z.literal("x")), a: z.number() });
    expect(shapeOf(z.discriminatedUnion("k", [branch, z.strictObject({ k: z.literal("y") })])).ok).toBe(false);
  });
});

it("ends where few objects stand for a thousand million values", () => {
  let bomb: unknown = "x";
  for (let level = 0; level < 30; level += 1) bomb = [bomb, bomb];
  expectAgreement(householdSchema, () => [{ id: "h", group: bomb }, good]);
});

it("takes texts alone too", () => {
  expect(validateMany(textSchema, ["甲", " ", 7]).indexes).toEqual([0]);
});
