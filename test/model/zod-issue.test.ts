import { validate } from "wenming/model";
import { describe, expect, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { conditionSchema } from "../../src/model/rubric-condition.js";
import { itemSchema } from "../../src/model/rubric-item.js";
import { issuesOf } from "./support/show-issues.js";

describe("issues of a host's own schema", () => {
  it.each([
    ["a missing key", z.object({ a: z.number() }), {}, ["input.required at a"]],
    ["a missing key of any kind", z.object({ a: z.nonoptional(z.optional(z.number())) }), {}, ["input.required at a"]],
    ["another kind", z.object({ a: z.boolean() }), { a: "是" }, ['input.wrong-type at a {"expected":"boolean"}']],
    ["a list where an object stands", z.object({}), [], ['input.wrong-type at root {"expected":"object"}']],
    ["an object where a list stands", z.array(z.number()), {}, ['input.wrong-type at root {"expected":"array"}']],
    ["a tuple", z.tuple([z.number(), z.string()]), "x", ['input.wrong-type at root {"expected":"array"}']],
    ["a record", z.record(z.string(), z.number()), 5, ['input.wrong-type at root {"expected":"object"}']],
    ["null where text stands", z.string(), null, ['input.wrong-type at root {"expected":"string"}']],
    ["not a number", z.number(), NaN, ["input.not-finite at root"]],
    ["an infinite one", z.number(), -Infinity, ["input.not-finite at root"]],
    ["a fraction", z.int(), 1.5, ["input.not-integer at root"]],
    ["text where a whole number stands", z.int(), "1", ['input.wrong-type at root {"expected":"number"}']],
    ["too small", classic.number().gte(3), 2, ['input.too-small at root {"min":3}']],
    ["too large", classic.number().lt(3), 3, ['input.too-large at root {"max":3}']],
    ["too short", classic.string().min(2), "甲", ['input.too-short at root {"min":2}']],
    ["too long", classic.string().max(2), "甲乙丙", ['input.too-long at root {"max":2}']],
    ["too few", classic.array(classic.number()).min(1), [], ['input.too-few at root {"min":1}']],
    ["too many", classic.array(classic.number()).max(1), [1, 2], ['input.too-many at root {"max":1}']],
    ["a format", classic.email(), "secret", ['input.bad-format at root {"format":"email"}']],
    ["a pattern", classic.string().regex(/^a$/), "secret", ['input.bad-format at root {"format":"regex"}']],
    ["a multiple", classic.number().multipleOf(5), 7, ["input.refused at root"]],
    ["a rule of the host", classic.string().refine(() => false, { error: (issue) => `no: ${String(issue.input)}` }), "secret", ["input.refused at root"]],
    ["a literal", z.literal("a"), "secret", ['input.unknown-option at root {"options":"a"}']],
    ["an option missing", z.object({ a: z.enum(["x", "y"]) }), {}, ["input.required at a"]],
    ["more options than anybody reads", z.enum(Array.from({ length: 41 }, (_, index) => `o${index}`)), "secret", ["input.unknown-option at root"]],
    ["unknown keys", z.strictObject({}), { a: 1, "甲 secret": 2, b_2: 3 }, ["input.unknown-key at a", "input.unknown-key at …", "input.unknown-key at b_2"]],
    ["keys of a record", z.record(z.string().check(z.maxLength(2)), z.number()), { abc: 1, "五 secret": 2, d: "x" }, [
      'input.too-long at abc {"max":2}',
      'input.too-long at … {"max":2}',
      'input.wrong-type at d {"expected":"number"}',
    ]],
    ["a key that may not be", z.object({ a: z.never() }), { a: 1 }, ['input.wrong-type at a {"expected":"never"}']],
  ] as const)("%s", (_name, schema, input, issues) => {
    expect(issuesOf(schema, input)).toEqual(issues);
  });

  it("gives what the schema gives, defaults and transforms too", () => {
    const schema = classic.object({ a: classic.string().trim().transform((text) => text.length), b: classic.number().default(3) });
    expect(validate(schema, { a: " 甲乙 " })).toEqual({ ok: true, value: { a: 2, b: 3 } });
  });
});

describe("a union", () => {
  const deep = (key: string, other: string) => z.strictObject({ [key]: z.object({ x: z.number() }), [other]: z.number() });
  const shape = z.union([z.strictObject({ a: z.number(), c: z.number() }), z.strictObject({ b: z.number() })]);

  it.each([
    ["of kinds of values", z.union([z.number(), z.string(), z.null()]), [], ['input.wrong-type at root {"expected":"number, string, null"}']],
    ["of kinds, with nothing", z.object({ a: z.union([z.number(), z.string()]) }), {}, ["input.required at a"]],
    ["of kinds, with no number", z.union([z.number(), z.string()]), NaN, ["input.not-finite at root"]],
    ["that has all keys of one shape", shape, { b: "x" }, ['input.wrong-type at b {"expected":"number"}']],
    ["that has most keys of one shape", shape, { a: 1 }, ["input.required at c"]],
    ["with a key too many", shape, { b: 1, d: 2 }, ["input.unknown-key at d"]],
    ["with all keys of both shapes", shape, { a: 1, b: 2, c: 3 }, ["input.unknown-key at b"]],
    ["with half the keys of both shapes", z.union([deep("a", "c"), deep("b", "d")]), { a: {}, b: {} }, ['input.no-match at root {"options":"c, d"}']],
    ["whose faults lie deeper", z.union([z.strictObject({ a: z.strictObject({}) }), z.strictObject({ b: z.number() })]), { a: { p: 1, q: 2, r: 3 } }, [
      "input.unknown-key at a.p",
      "input.unknown-key at a.q",
      "input.unknown-key at a.r",
    ]],
    ["whose gaps lie deeper", z.union([z.strictObject({ a: z.object({ p: z.number(), q: z.number(), r: z.number() }) }), z.strictObject({ b: z.number() })]), { a: {} }, [
      "input.required at a.p",
      "input.required at a.q",
      "input.required at a.r",
    ]],
    ["without any key", z.union([z.object({ a: z.number() }), z.object({ b: z.number() })]), {}, ['input.no-match at root {"options":"a, b"}']],
    ["of a value and a shape", z.union([z.number(), z.strictObject({ b: z.number() })]), { b: "x" }, ['input.wrong-type at b {"expected":"number"}']],
    ["told apart by a key", z.discriminatedUnion("kind", [z.object({ kind: z.literal("x") }), z.object({ kind: z.literal("y") })]), { kind: "secret" }, [
      'input.unknown-option at kind {"options":"x, y"}',
    ]],
    ["told apart by a key, without it", z.discriminatedUnion("kind", [z.object({ kind: z.literal("x") })]), {}, ["input.required at kind"]],
    ["in which two shapes fit and one may", z.xor([z.object({ a: z.number() }), z.object({ b: z.number() })]), { a: 1, b: 2 }, ["input.refused at root"]],
  ] as const)("%s", (_name, schema, input, issues) => {
    expect(issuesOf(schema, input)).toEqual(issues);
  });

  it.each([
    [{ fact: "a", atLeast: "3" }, ['input.wrong-type at atLeast {"expected":"number"}']],
    [{ facts: "a", is: true }, ["input.required at fact", "input.unknown-key at facts"]],
    [{ fact: "a", is: true, atLeast: 3 }, ["input.unknown-key at atLeast"]],
    [{ all: [{ any: [{ fact: "a", is: "yes" }] }] }, ['input.wrong-type at all.0.any.0.is {"expected":"boolean"}']],
    [{ not: { all: {} } }, ['input.wrong-type at not.all {"expected":"array"}']],
    [{ atLeastOf: 2 }, ["input.required at of"]],
    [{ fact: "a" }, ['input.no-match at root {"options":"is, equals, atLeast, atMost, moreThan, lessThan, oneOf"}']],
    [{}, ['input.no-match at root {"options":"fact, is, equals, atLeast, atMost, moreThan, lessThan, oneOf, all, any, not, atLeastOf, of"}']],
    ["a", ['input.wrong-type at root {"expected":"object"}']],
  ])("reads a condition: %j", (condition, issues) => {
    expect(issuesOf(conditionSchema, condition)).toEqual(issues);
  });

  const line = { id: "a", label: { "zh-CN": "甲" }, fact: "x" };

  it.each([
    [{ ...line, kind: "scale", points: 1 }, ['input.unknown-option at kind {"options":"require, grades, perUnit, bands, proportional, discretionary, best"}']],
    [{ ...line, points: { A: 1 } }, ["input.required at kind"]],
    [{ ...line, kind: "grades", points: { A: "1" } }, ['input.wrong-type at points.A {"expected":"number"}']],
    [{ ...line, kind: "grades", worth: 2, ratios: [] }, ['input.wrong-type at ratios {"expected":"object"}']],
    [{ ...line, kind: "grades", worth: 2 }, ["input.required at ratios"]],
  ])("reads a line: %j", (item, issues) => {
    expect(issuesOf(itemSchema, item)).toEqual(issues);
  });
});
