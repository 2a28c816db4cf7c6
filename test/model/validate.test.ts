import { runInNewContext } from "node:vm";
import { datasetSchema, householdSchema, stationSchema, textSchema, validate, volunteerSchema } from "wenming/model";
import { describe, expect, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { limits } from "../../src/model/limits.js";
import { issuesOf } from "./support/show-issues.js";

const anything = z.unknown();

/** Lists in lists, so many levels. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe("plain data", () => {
  it.each([
    ["a text", "甲"],
    ["an empty list", []],
    ["nothing", null],
    ["an object without a prototype", Object.assign(Object.create(null) as object, { a: 1 })],
    ["an object of another realm", runInNewContext("({ a: [1] })")],
    ["a frozen object", Object.freeze({ a: 1 })],
    ["a proxy of an object, as Vue and MobX make them", new Proxy({ a: 1 }, {})],
    ["an object with accessors, as Vue 2 makes them", Object.defineProperty({}, "a", { get: () => 1, enumerable: true })],
    ["an object with a hidden mark", Object.defineProperty({ a: 1 }, Symbol("mark"), { value: 1, enumerable: false })],
    ["the same object twice", [limits, limits]],
  ])("passes: %s", (_name, input) => {
    const result = validate(anything, input);
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result.ok && result.value)).toBe(JSON.stringify(input));
  });

  it.each([
    ["a bigint", 10n],
    ["a symbol", Symbol("secret")],
    ["a function", () => "secret"],
    ["a Date", new Date(0)],
    ["a Map", new Map([["secret", 1]])],
    ["a Set", new Set(["secret"])],
    ["a typed array", new Uint8Array(3)],
    ["a boxed text", new String("secret")],
    ["a promise", Promise.resolve("secret")],
    ["an error", new Error("secret")],
    ["a regular expression", /secret/],
    ["an instance of a class", new (class Household { id = "secret"; })()],
    ["an accessor that throws", Object.defineProperty({}, "a", { get: () => { throw new Error("secret"); }, enumerable: true })],
    ["a proxy that throws", new Proxy({}, { ownKeys: () => { throw new Error("secret"); } })],
    ["a proxy that lies about its prototype", new Proxy({}, { getPrototypeOf: () => { throw new Error("secret"); } })],
    ["a revoked proxy", (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()],
    ["a revoked proxy of a list", (() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()],
  ])("refuses, alone and inside: %s", (_name, input) => {
    expect(issuesOf(anything, input)).toEqual(['input.wrong-type at root {"expected":"plain-data"}']);
    expect(issuesOf(householdSchema, { id: "h", group: [1, input] })).toEqual(['input.wrong-type at group.1 {"expected":"plain-data"}']);
  });

  it("goes on after a value that cannot be read", () => {
    const broken = Object.defineProperty({ z: 1n }, "a", { get: () => { throw new Error("x"); }, enumerable: true });
    expect(issuesOf(anything, [[broken], 1n, { b: broken }])).toEqual([
      'input.wrong-type at 0.0.z {"expected":"plain-data"}',
      'input.wrong-type at 0.0 {"expected":"plain-data"}',
      'input.wrong-type at 1 {"expected":"plain-data"}',
      'input.wrong-type at 2.b.z {"expected":"plain-data"}',
      'input.wrong-type at 2.b {"expected":"plain-data"}',
    ]);
  });

  it("gives a copy, so that nothing can change behind it", () => {
    let reads = 0;
    const input = { id: "h", get group() { reads += 1; return reads === 1 ? "3" : { sneaked: "in" }; } };
    expect(validate(householdSchema, input)).toEqual({ ok: true, value: { id: "h", group: "3" } });
  });

  it("sees a list with holes as a list with entries missing", () => {
    expect(issuesOf(z.array(textSchema), ["甲", , "丙"])).toEqual(["input.required at 1"]);
    expect(issuesOf(z.array(textSchema), new Array(4_294_967_295))).toEqual(['input.too-large-document at root {"max":5000000}']);
  });

  it("refuses keys that change what an object is", () => {
    expect(issuesOf(anything, JSON.parse('{ "a": { "__proto__": { "admin": true } } }'))).toEqual(["input.forbidden-key at a.__proto__"]);
    expect(issuesOf(householdSchema, JSON.parse('{ "id": "h", "constructor": 1 }'))).toEqual(["input.unknown-key at constructor"]);
    expect(issuesOf(householdSchema, { id: "h", [Symbol("secret")]: 1 })).toEqual(["input.forbidden-key at …"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe("limits of a document", () => {
  it("counts levels", () => {
    expect(issuesOf(anything, nested(64))).toEqual([]);
    expect(issuesOf(anything, nested(65))).toEqual([`input.too-deep at ${Array(64).fill(0).join(".")} {"max":64}`]);
  });

  it("does not overflow on 10,000 levels, nor on a million", () => {
    expect(issuesOf(stationSchema, { id: nested(10_000) })[0]).toMatch("input.too-deep at id.0.0.0");
    expect(issuesOf(anything, nested(1_000_000))[0]).toMatch("input.too-deep at 0.0.0");
  });

  it("finds cycles, not repetitions", () => {
    const station: Record<string, unknown> = { id: "s1", venue: {} };
    station["venue"] = { rooms: [station] };
    expect(issuesOf(stationSchema, station)).toEqual(["input.cyclic at venue.rooms.0"]);
    const list: unknown[] = [];
    list.push(list, list);
    expect(issuesOf(anything, list)).toEqual(["input.cyclic at 0", "input.cyclic at 1"]);
  });

  it("counts values, where few objects stand for many", () => {
    let bomb: unknown = "甲";
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    expect(issuesOf(anything, bomb)).toEqual(['input.too-large-document at root {"max":5000000}']);
  });

  it("tells of a text of 100 kB without repeating it", () => {
    const result = validate(stationSchema, { id: "s1", tier: "village-station", name: "甲".repeat(100_000) });
    expect(JSON.stringify(result)).toBe(
      '{"ok":false,"issues":[{"code":"input.too-long","path":["name"],"params":{"max":2000},"severity":"error"}],"omitted":0}',
    );
  });
});

describe("a list with every row wrong", () => {
  const row = { id: 7, service: { entries: [{ on: "2023-02-30", hours: -1 }] } };
  const rows = Array.from({ length: 100_000 }, () => row);

  it.each([
    ["alone", z.array(volunteerSchema), rows, []],
    ["in a record", datasetSchema, { volunteers: rows }, ["volunteers"]],
    ["in a schema of the classic kind", classic.object({ rows: classic.array(volunteerSchema) }), { rows }, ["rows"]],
    ["in a branch of a union", classic.discriminatedUnion("kind", [classic.object({ kind: classic.literal("a"), rows: classic.array(volunteerSchema) })]), { kind: "a", rows }, ["rows"]],
    ["in a branch of a union of ours", z.discriminatedUnion("kind", [z.object({ kind: z.literal("b") }), z.object({ kind: z.literal("a"), rows: z.array(volunteerSchema) })]), { kind: "a", rows }, ["rows"]],
    ["behind a pipe", z.pipe(z.array(volunteerSchema), z.transform((all) => all.length)), rows, []],
    ["by key", z.record(z.string(), volunteerSchema), Object.fromEntries(rows.map((one, index) => [`row-${index}`, one])), undefined],
  ] as const)("%s: lists 100 issues and says that there are more", (_name, schema, input, path) => {
    const started = performance.now();
    const result = validate(schema, input);
    const took = performance.now() - started;
    if (result.ok) throw new Error("was let pass");
    expect(result.issues).toHaveLength(100);
    // Measured 2026-11 on two cores: 0.2 to 0.4 s, nearly all of it the copy.
    expect(took).toBeLessThan(10_000);
    expect(result.omitted).toBeGreaterThanOrEqual(900);
    if (path) expect(result.issues[1]).toEqual({ code: "input.not-a-date", path: [...path, 0, "service", "entries", 0, "on"], params: {}, severity: "error" });
  });

  it("counts what a rule of ours finds, and does not list it", () => {
    const entries = rows.map(() => ({ householdId: "h", event: "finding", on: "2026-01-01" }));
    const result = validate(datasetSchema, { registers: [{ id: "r", kind: "covenant-log", entries }] });
    expect(result).toMatchObject({ ok: false, omitted: 99_900, issues: { length: 100 } });
  });

  it("counts keys too many, and does not list them", () => {
    const input = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`key_${index}`, 1]));
    expect(validate(householdSchema, { id: "h", ...input })).toMatchObject({ ok: false, omitted: 299_900, issues: { length: 100 } });
  });

  it("tells of a list where an object stands, however long it is", () => {
    expect(issuesOf(z.record(z.string(), volunteerSchema), rows)).toEqual(['input.wrong-type at root {"expected":"object"}']);
    expect(issuesOf(datasetSchema, rows)).toEqual(['input.wrong-type at root {"expected":"object"}']);
    expect(issuesOf(z.array(volunteerSchema), Object.fromEntries(rows.entries()))).toEqual(['input.wrong-type at root {"expected":"array"}']);
  });

  it("names the branch that is missing, where the rows are those of no branch", () => {
    const schema = z.discriminatedUnion("kind", [z.object({ kind: z.literal("a"), rows: z.array(volunteerSchema) })]);
    expect(issuesOf(schema, { kind: "b", rows })).toEqual(['input.unknown-option at kind {"options":"a"}']);
    expect(issuesOf(z.union([z.array(z.number()), z.object({ rows: z.array(z.number()) })]), { rows: ["x", ...rows.map(() => 1)] })).toEqual([
      'input.wrong-type at rows.0 {"expected":"number"}',
    ]);
  });

  it("is refused as a whole where a check of the host throws", () => {
    const schema = classic.array(classic.unknown()).refine(() => {
      throw new TypeError("a fault of the host");
    });
    expect(issuesOf(schema, rows)).toEqual(["input.refused at root"]);
  });

  it("ends where zod would not, whatever the schema", () => {
    const hidden = z.object({ rows: z.tuple([z.array(volunteerSchema)]) });
    expect(issuesOf(hidden, { rows: [rows] })).toEqual(["input.refused at root"]);
  });

  it("refuses a list that is too long, and lets the longest pass", () => {
    expect(issuesOf(datasetSchema, { households: Array.from({ length: 100_001 }, (_, index) => ({ id: `h${index}` })) })).toEqual([
      'input.too-many at households {"max":100000}',
    ]);
    expect(validate(datasetSchema, { households: Array.from({ length: 100_000 }, (_, index) => ({ id: `h${index}` })) }).ok).toBe(true);
  });

  it("gives a large value as it gives a small one", () => {
    const schema = z.object({ rows: z.array(z.object({ a: z.optional(z.number()), b: z._default(z.number(), 3) })) });
    const input = { rows: Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? { a: index } : {})), extra: 1 };
    const result = validate(schema, input);
    expect(result).toEqual({ ok: true, value: z.parse(schema, input) });
  });
});

describe("the cap", () => {
  const rows = Array.from({ length: 50 }, () => ({}));

  it("is 100, or what the caller says", () => {
    expect(validate(z.array(householdSchema), [...rows, ...rows, ...rows])).toMatchObject({ issues: { length: 100 }, omitted: 50 });
    expect(validate(z.array(householdSchema), rows, { maxIssues: 7 })).toMatchObject({ issues: { length: 7 }, omitted: 43 });
    expect(validate(z.array(householdSchema), rows, { maxIssues: 1 })).toMatchObject({ issues: { length: 1 }, omitted: 49 });
    expect(validate(z.array(householdSchema), rows, { maxIssues: 50 })).toMatchObject({ issues: { length: 50 }, omitted: 0 });
    expect(validate(z.array(householdSchema), rows, { maxIssues: Infinity })).toMatchObject({ issues: { length: 50 }, omitted: 0 });
  });

  it("holds for faults of plain data too", () => {
    const functions = Array.from({ length: 5_000 }, () => () => 1);
    expect(validate(anything, functions)).toMatchObject({ issues: { length: 100 }, omitted: 900 });
  });

  it.each([0, -1, NaN])("of %j is a fault of the caller", (maxIssues) => {
    expect(() => validate(anything, 1, { maxIssues })).toThrow("argument.out-of-range");
  });
});
