import fc from "fast-check";
import { calendarDateSchema, idSchema, textSchema } from "wenming/model";
import * as z from "zod/mini";

/** A schema, and values that are mostly of its form. */
export interface Sample {
  readonly schema: z.ZodMiniType;
  readonly values: fc.Arbitrary<unknown>;
}

const text = fc.constantFrom("", "a", "ab", "abc", "甲", "𠮷", " ", "2026-02-28", "2026-02-30");
const number = fc.constantFrom(0, 1, 2, 2.5, -1, 1e13, NaN, Infinity, -0);
const anything = fc.oneof(text, number, fc.boolean(), fc.constantFrom(null, undefined, [], {}, 1n), fc.anything({ maxDepth: 2, withSparseArray: true, withDate: true, withMap: true, withNullPrototype: true }));

const scalars: readonly Sample[] = [
  { schema: z.string(), values: text },
  { schema: z.string().check(z.minLength(2), z.maxLength(3)), values: text },
  { schema: textSchema, values: text },
  { schema: calendarDateSchema, values: text },
  { schema: idSchema, values: text },
  { schema: z.number(), values: number },
  { schema: z.int().check(z.minimum(0), z.lt(2)), values: number },
  { schema: z.number().check(z.gt(0), z.maximum(2)), values: number },
  { schema: z.boolean(), values: fc.boolean() },
  { schema: z.enum(["a", "ab"]), values: text },
  { schema: z.literal(["a", 1, null]), values: fc.constantFrom("a", 1, null, 0) },
];

/** Random schemas that change nothing, with values that fit, nearly fit, or do not fit at all. */
export const samples: fc.Arbitrary<Sample> = fc.letrec<{ sample: Sample; deeper: Sample }>((tie) => ({
  sample: fc.oneof({ maxDepth: 4, depthIdentifier: "schema" }, fc.constantFrom(...scalars), tie("deeper")),
  deeper: fc.oneof(
    { depthIdentifier: "schema" },
    tie("sample").map(({ schema, values }): Sample => ({ schema: z.nullable(schema), values: fc.option(values) })),
    fc.tuple(tie("sample"), fc.nat(2)).map(([{ schema, values }, most]): Sample => ({
      schema: z.array(schema).check(z.minLength(most - 1), z.maxLength(most)),
      values: fc.array(values, { maxLength: 3 }),
    })),
    fc.tuple(tie("sample"), tie("sample")).map(([one, other]): Sample => ({ schema: z.union([one.schema, other.schema]), values: fc.oneof(one.values, other.values) })),
    fc.array(fc.tuple(fc.constantFrom("a", "b", "zh-CN", "constructor", "2", ""), tie("sample"), fc.boolean()), { maxLength: 4 }).chain(objectSample),
    fc.tuple(objectFields(tie("sample")), objectFields(tie("sample"))).map(([one, other]): Sample => ({
      schema: z.discriminatedUnion("kind", [z.extend(one.schema, { kind: z.literal("x") }), z.extend(other.schema, { kind: z.enum(["y", "z"]) })]),
      values: fc.oneof(one.values, other.values).chain((value) => fc.constantFrom("x", "y", "z", "w").map((kind) => (typeof value === "object" ? { kind, ...value } : value))),
    })),
  ),
})).sample.map(({ schema, values }) => ({ schema, values: fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: anything }) }));

type Field = [key: string, sample: Sample, isOptional: boolean];

function objectFields(sample: fc.Arbitrary<Sample>): fc.Arbitrary<Sample & { readonly schema: z.ZodMiniObject }> {
  return fc.array(fc.tuple(fc.constantFrom("a", "b"), sample, fc.boolean()), { maxLength: 2 }).chain(objectSample);
}

function objectSample(fields: Field[]): fc.Arbitrary<Sample & { readonly schema: z.ZodMiniObject }> {
  const shape = Object.fromEntries(fields.map(([key, { schema }, isOptional]) => [key, isOptional ? z.optional(schema) : schema]));
  const entries = fields.map(([key, { values }]) => fc.option(fc.tuple(fc.constant(key), fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: anything })), { freq: 8 }));
  const extra = fc.option(fc.tuple(fc.constantFrom("extra", "__proto__", "toString"), fc.constant(1)), { freq: 1, nil: null });
  const values = fc.tuple(fc.tuple(...entries), fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: extra }), fc.boolean()).map(([all, more, isReversed]) => {
    const present = [...all, more].filter((entry) => entry !== null);
    return Object.fromEntries(isReversed ? present.reverse() : present);
  });
  return fc.boolean().map((isStrict) => ({ schema: isStrict ? z.strictObject(shape) : z.object(shape), values }));
}
