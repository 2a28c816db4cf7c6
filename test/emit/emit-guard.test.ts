import { emitGuard } from "wenming/emit";
import * as model from "wenming/model";
import { householdSchema, periodSchema, stationSchema, validate, validateMany } from "wenming/model";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type Place, placesOf, removeAt, replaceAt, valueAt } from "../model/support/edit.js";
import { fullHousehold, records } from "../model/support/full-records.js";
import { hostileValues } from "../model/support/hostile.js";
import { compilerFindings, loadPrinted } from "./support/load-printed.js";

type Schema = Parameters<typeof emitGuard>[0];

function isUnder(place: Place, outer: Place): boolean {
  return outer.every((key, index) => key === place[index]);
}
type Guard = (input: unknown) => boolean;

function textOf(schema: Schema, name = "isRight"): string {
  const printed = emitGuard(schema, { name });
  if (!printed.ok) throw new Error(printed.at.join("."));
  return printed.text;
}

async function guardOf(schema: Schema): Promise<Guard> {
  return (await loadPrinted(textOf(schema)))["isRight"] as Guard;
}

/** The schemas that the model entry exports, and those of scalar forms that its records do not have. */
const schemas: readonly (readonly [name: string, schema: Schema])[] = [
  ...Object.entries(model).flatMap(([name, value]) => (typeof value === "object" && "_zod" in value ? [[name, value as Schema] as const] : [])),
  ["bounds", z.strictObject({ a: z.int().check(z.gt(0), z.lt(9)), b: z.nullable(z.number()), c: z.string().check(z.minLength(2)), d: z.array(z.null()).check(z.minLength(1)) })],
  ["unions", z.strictObject({ either: z.union([z.string(), z.strictObject({ a: z.literal([1, true]) })]) })],
  ["awkward keys", z.strictObject({ "zh-CN": z.string(), class: z.optional(z.string()), input: z.number(), isPlain: z.boolean(), Object: z.string(), theClass: z.string(), "": z.string(), "1": z.string(), 'a"b': z.string() })],
];

const printable = schemas.filter(([, schema]) => emitGuard(schema, { name: "isRight" }).ok);

it("prints what a reader would write", () => {
  expect(textOf(periodSchema, "isPeriod")).toBe(`// Printed by emitGuard of wenming/emit. Do not edit: change the schema and print it anew.

/** Whether a value is what the schema lets pass. */
export function isPeriod(input: unknown): boolean {
  if (!isPlain(input)) return false;
  const { from, to } = input;
  return (
    typeof from === "string" && isCalendarDate(from) &&
    typeof to === "string" && isCalendarDate(to) &&
    countKeys(input) === 2 &&
    isInOrder(from, to)
  );
}

function isPlain(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype;
}

function countKeys(input: object): number {
  let count = 0;
  for (const _key in input) count += 1;
  return count;
}

function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

function isCalendarDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function isInOrder(first: unknown, last: unknown): boolean {
  return typeof first !== "string" || typeof last !== "string" || first <= last;
}
`);
});

it("proves a type where one is named", () => {
  const printed = emitGuard(householdSchema, { name: "isHousehold", type: { name: "Household", from: "wenming/model" } });
  expect(printed).toMatchObject({ ok: true, text: expect.stringContaining(`import type { Household } from "wenming/model";`) });
  expect(printed).toMatchObject({ ok: true, text: expect.stringContaining("export function isHousehold(input: unknown): input is Household {") });
  expect(printed.ok && compilerFindings([printed.text])).toEqual([]);
});

it("prints every schema of records, and says what keeps the others from being printed", () => {
  const others = schemas.flatMap(([name, schema]) => {
    const printed = emitGuard(schema, { name: "isRight" });
    return printed.ok ? [] : [[name, printed.at.join(".")]];
  });
  // A rubric holds records by id and conditions that hold conditions.
  expect(others.map(([name]) => name).sort()).toEqual(["assessmentSchema", "rubricSchema"]);
  const schema = z.strictObject({ rows: z.array(z.strictObject({ a: z.optional(z.email()) })) });
  expect(emitGuard(schema, { name: "isRight" })).toEqual({ ok: false, at: ["rows", "[]", "a"] });
});

it.each(["is-plain", "", "1a", "a b", "class", "isPlain", "a;b"])("refuses a name that is none: %j", (name) => {
  expect(() => emitGuard(householdSchema, { name })).toThrow(expect.objectContaining({ code: "argument.out-of-range", params: { name: "name" } }));
  expect(() => emitGuard(householdSchema, { name: "isRight", type: { name, from: "wenming/model" } })).toThrow(
    expect.objectContaining({ params: { name: "type" } }),
  );
});

it("asks for a schema and options", () => {
  expect(() => emitGuard(undefined as never, { name: "isRight" })).toThrow(expect.objectContaining({ code: "options.records", params: { path: "schema" } }));
  expect(() => emitGuard(householdSchema, undefined as never)).toThrow(expect.objectContaining({ code: "options.records", params: { path: "options" } }));
});

it("is strict TypeScript, under every setting of a careful host", () => {
  expect(compilerFindings(printable.map(([, schema]) => textOf(schema)))).toEqual([]);
});

it("depends on nothing, and makes no code", () => {
  for (const [, schema] of printable) expect(textOf(schema)).not.toMatch(/\bimport\b|\bFunction\b|\beval\b/);
});

const oddities: readonly unknown[] = [
  ...["", " ", "x", "𠮷", "2026-02-28", "2026-02-30", "2024-02-29", "2100-02-29", "0000-01-01", "2026-04-31", "2026-13-01", "2026-1-011"],
  ...["140728", "140000", "140728203", "140728203000", "140728000201", "140028", "91350100M000100Y43", "91350100M000100Y4Z"],
  ...["11010519491231002X", "110105194912310021", "x".repeat(128), "x".repeat(129), "sessions", "hours", "persons", "exact", "about"],
  ...["inspection", "dispute", "finding", "meeting-roster", "complaint-log", "dates", "since-creation", "open", "met", "constructor", "toString"],
  ...[0, 1, -1, 0.25, 0.125, 24, 25, 2026, 1e12, 1e13, true, false, null, [], ["x"], {}, { a: 1 }, [{}]],
];

describe.each(records)("the printed guard of a %s", (name, schema, full) => {
  // A dataset holds the other records, each of which has its turn.
  const places = placesOf(full).filter((place) => name !== "dataset" || place.length <= 2);

  it("says what `validate` says, with anything of JSON at any place", async () => {
    const guard = await guardOf(schema);
    const inputs = [
      ...places.flatMap((place) => oddities.map((one) => replaceAt(full, place, one))),
      ...places.filter((place) => typeof place.at(-1) === "string").flatMap((place) => [removeAt(full, place), replaceAt(full, [...place.slice(0, -1), "extra"], 1)]),
    ];
    expect(guard(full)).toBe(true);
    for (const input of inputs) expect(guard(input), JSON.stringify(input)).toBe(validate(schema, input).ok);
  });

  it("makes `validateMany` say nothing else, with something hostile at any place", async () => {
    const guard = await guardOf(schema);
    for (const [, make] of hostileValues) {
      const rows = () => places.map((place) => replaceAt(full, place, make()));
      expect(validateMany(schema, rows(), { guard })).toStrictEqual(validateMany(schema, rows()));
    }
  });
});

describe("a printed guard", () => {
  it.each(printable)("of %s says what `validate` says of single values", async (_name, schema) => {
    const guard = await guardOf(schema);
    for (const input of oddities) expect(guard(input), JSON.stringify(input)).toBe(validate(schema, input).ok);
  });

  it("follows every rule between the keys of a record", async () => {
    // Pairs of changes: a rule speaks of two keys.
    for (const [, schema, full] of records.filter(([name]) => name !== "dataset")) {
      const guard = await guardOf(schema);
      const places = placesOf(full).filter((place) => place.length > 0 && (!place.includes("evidence") || place.at(-1) === "evidence"));
      const values = ["2020-01-01", "finding", "dispute", "hours", "about", "meeting-roster", 0, 0.5, 2020, true, false, []];
      for (const first of places) {
        const once = removeAt(full, first);
        for (const second of places) {
          // A rule speaks of keys of one record, or of a part of it.
          if (!isUnder(second, first.slice(0, -1)) || isUnder(second, first)) continue;
          for (const value of values) {
            const input = typeof valueAt(full, first) === typeof value ? replaceAt(once, second, value) : replaceAt(full, second, value);
            const isRight = guard(input);
            if (isRight !== validate(schema, input).ok) expect.fail(`${isRight}: ${JSON.stringify(input)}`);
          }
        }
      }
    }
  });

  it("knows texts by characters, keys by their awkward names, and bounds", async () => {
    const isBounds = await guardOf(schemas.find(([name]) => name === "bounds")![1]);
    const bounds = { a: 1, b: null, c: "𠮷𠮷", d: [null] };
    expect([{}, { a: 0 }, { a: 9 }, { a: 1.5 }, { b: NaN }, { b: 2.5 }, { c: "𠮷" }, { c: "甲" }, { d: [] }, { d: [1] }].map((edit) => isBounds({ ...bounds, ...edit }))).toEqual([
      ...[true, false, false, false, false, true, false, false, false, false],
    ]);
    const [, awkward] = schemas.find(([name]) => name === "awkward keys")!;
    const isAwkward = await guardOf(awkward);
    const one = { "zh-CN": "x", input: 1, isPlain: true, Object: "x", theClass: "x", "": "x", "1": "x", 'a"b': "x" };
    for (const input of [one, { ...one, class: "x" }, { ...one, class: 7 }, { ...one, extra: 1 }, { ...one, "": 1 }]) {
      expect(isAwkward(input)).toBe(validate(awkward, input).ok);
    }
  });

  it("is stricter than the schema where reading once more costs more than asking it", async () => {
    const guard = await guardOf(stationSchema);
    const station = { id: "s", tier: "village-station", name: "甲" };
    expect(guard({ ...station, head: undefined })).toBe(false);
    expect(guard(Object.assign(Object.create(null) as object, station))).toBe(false);
    expect(validateMany(stationSchema, [{ ...station, head: undefined }], { guard }).values).toStrictEqual([station]);
    expect(validateMany(householdSchema, [fullHousehold], { guard: await guardOf(householdSchema) }).values).toEqual([fullHousehold]);
  });
});
