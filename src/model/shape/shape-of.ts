import type * as z from "zod/mini";
import type { OwnCheck } from "../rule.js";
import type { Branch, Field, Option, Shape, Test } from "./shape.js";

type Schema = z.core.$ZodType;

/** The shape of a schema, or where the schema has a part that cannot be seen through. */
export type ShapeResult =
  | { readonly ok: true; readonly shape: Shape }
  | { readonly ok: false; /** Keys that lead to the part; `[]` stands for the entries of a list. */ readonly at: readonly string[] };

/** One reading of one schema. */
interface Reading {
  /** Shapes of the schemas read so far; `undefined` while a schema is being read. */
  readonly shapes: Map<Schema, Shape | undefined>;
  /** Where the reading is. */
  readonly path: string[];
}

/** Thrown at a part that is not known. */
class UnknownPart extends Error {}

/** More levels than this are left to zod, and so is a schema that contains itself. */
const mostLevels = 32;

/**
 * Reads what a schema lets pass out of the insides of zod 4. Whatever is not known there, a kind, a setting, a check, a
 * transform, a default, makes the whole schema unknown: a guess could let pass what zod refuses.
 *
 * @param schema - any zod 4 schema
 */
export function shapeOf(schema: Schema): ShapeResult {
  const reading: Reading = { shapes: new Map(), path: [] };
  try {
    return { ok: true, shape: read(reading, schema) };
  } catch {
    // Besides the parts that are not known: insides that are not there at all, and a shape of the host's that throws.
    return { ok: false, at: reading.path };
  }
}

function read(reading: Reading, schema: Schema): Shape {
  const known = reading.shapes.get(schema);
  if (known !== undefined) return known;
  if (reading.shapes.has(schema) || reading.path.length > mostLevels) throw new UnknownPart();
  reading.shapes.set(schema, undefined);
  const shape = readDef(reading, schema);
  reading.shapes.set(schema, shape);
  return shape;
}

/** Settings of a definition beside its kind that change no outcome, or that are read apart. */
const harmless = ["type", "checks", "error", "abort"];

/** The definition, where it has no setting but those named: a setting that is not known may change what passes. */
function defOf(schema: Schema, ...settings: string[]): z.core.$ZodTypes["_zod"]["def"] {
  const { def, version } = (schema as z.core.$ZodTypes)._zod;
  const isKnown = Object.entries(def).every(([key, value]) => value === undefined || harmless.includes(key) || settings.includes(key));
  if (!isKnown || (version.major as number) !== 4) throw new UnknownPart();
  return def;
}

function readDef(reading: Reading, schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const tests = (def.checks ?? []).flatMap(readCheck);
  switch (def.type) {
    case "string":
      defOf(schema);
      return { kind: "text", tests };
    case "boolean":
      defOf(schema);
      return { kind: "boolean", tests };
    case "number":
      return { kind: "number", tests: [...readFormat(defOf(schema, "check", "format") as NumberDef), ...tests] };
    case "null":
      defOf(schema);
      return { kind: "options", options: [null], tests };
    case "literal":
      defOf(schema, "values");
      return { kind: "options", options: readOptions(def.values), tests };
    case "enum":
      defOf(schema, "entries");
      // Of an enum of TypeScript with numbers the entries run both ways.
      if (!Object.values(def.entries).every((entry) => typeof entry === "string")) throw new UnknownPart();
      return { kind: "options", options: readOptions(Object.values(def.entries)), tests };
    case "nullable":
      defOf(schema, "innerType");
      return { kind: "nullable", inner: read(reading, def.innerType), tests };
    case "array":
      defOf(schema, "element");
      return { kind: "list", entry: readAt(reading, "[]", def.element), tests };
    case "object":
      defOf(schema, "shape", "catchall");
      // Without a catchall zod drops unknown keys; a guard leaves that to it.
      if (def.catchall !== undefined && def.catchall._zod.def.type !== "never") throw new UnknownPart();
      return { kind: "object", fields: readFields(reading, def.shape), tests };
    case "union":
      return { ...readUnion(reading, schema, def), tests };
    default:
      throw new UnknownPart();
  }
}

function readAt(reading: Reading, key: string, schema: Schema): Shape {
  reading.path.push(key);
  const shape = read(reading, schema);
  reading.path.pop();
  return shape;
}

function readFields(reading: Reading, shape: z.core.$ZodShape): Field[] {
  if (Object.getOwnPropertySymbols(shape).length > 0) throw new UnknownPart();
  return Object.entries(shape).map(([key, schema]) => {
    // zod looks past one key of such a name, and finds the others in every object.
    if (key in Object.prototype) throw new UnknownPart();
    reading.path.push(key);
    const inner = withoutOptional(schema);
    const field = { key, isOptional: inner !== schema, shape: read(reading, inner) };
    reading.path.pop();
    return field;
  });
}

function withoutOptional(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "optional") return schema;
  defOf(schema, "innerType");
  if ((def.checks ?? []).length > 0) throw new UnknownPart();
  return withoutOptional(def.innerType);
}

// A branch is never wider than the union: where one of them passes, so does the union, unless only one may.
function readUnion(reading: Reading, schema: Schema, def: z.core.$ZodUnionDef) {
  defOf(schema, "options", "discriminator", "inclusive", "unionFallback");
  const key = "discriminator" in def ? def.discriminator : undefined;
  if (key === undefined && def.inclusive === false) throw new UnknownPart();
  const shapes = def.options.map((option) => read(reading, option));
  if (typeof key !== "string") return { kind: "any-of", branches: shapes } as const;
  const branches = shapes.map((shape): Branch => ({ options: optionsAt(shape, key), shape }));
  const options = branches.flatMap((branch) => branch.options);
  if (new Set(options).size < options.length) throw new UnknownPart();
  return { kind: "by-key", key, branches } as const;
}

function optionsAt(shape: Shape, key: string): readonly Option[] {
  const field = shape.kind === "object" ? shape.fields.find((one) => one.key === key) : undefined;
  if (field?.isOptional !== false || field.shape.kind !== "options") throw new UnknownPart();
  return field.shape.options;
}

function readOptions(values: readonly unknown[]): readonly Option[] {
  const isKnown = (value: unknown): value is Option =>
    typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value);
  if (values.length === 0 || !values.every(isKnown)) throw new UnknownPart();
  return values;
}

type NumberDef = z.core.$ZodNumberDef & Partial<Pick<z.core.$ZodNumberFormatDef, "check" | "format">>;

// The schema of whole numbers is its own check.
function readFormat(def: Pick<NumberDef, "check" | "format">): Test[] {
  if (def.check === undefined) return [];
  if (def.format !== "safeint") throw new UnknownPart();
  return [{ test: "whole" }];
}

/** Settings of a check that make it milder at most. */
const harmlessInCheck = ["check", "error", "abort", "when"];

// A check that is a rule of ours is asked by its own function; one of zod's by what its definition says.
function readCheck(check: z.core.$ZodCheck): Test[] {
  const { def } = check._zod as unknown as z.core.$ZodChecks["_zod"];
  const own = (check as Partial<OwnCheck<never>>).wenmingRule;
  if (own !== undefined) return [{ test: "rule", ...own }];
  const has = (...settings: string[]): boolean =>
    Object.keys(def).every((key) => harmlessInCheck.includes(key) || settings.includes(key));
  switch (def.check) {
    case "min_length":
      if (has("minimum")) return [{ test: "min-length", bound: def.minimum }];
      break;
    case "max_length":
      if (has("maximum")) return [{ test: "max-length", bound: def.maximum }];
      break;
    case "greater_than":
      if (has("value", "inclusive")) return [{ test: def.inclusive ? "at-least" : "above", bound: numberOf(def.value) }];
      break;
    case "less_than":
      if (has("value", "inclusive")) return [{ test: def.inclusive ? "at-most" : "below", bound: numberOf(def.value) }];
      break;
    case "number_format":
      if (has("type", "format")) return readFormat(def);
      break;
    default:
  }
  throw new UnknownPart();
}

function numberOf(bound: unknown): number {
  if (typeof bound !== "number") throw new UnknownPart();
  return bound;
}
