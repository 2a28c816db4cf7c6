import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { localizedTextSchema } from "./localized-text.js";
import { conditionSchema } from "./rubric-condition.js";
import { derivedFactSchema, factDeclarationSchema } from "./rubric-fact.js";
import { itemSchema } from "./rubric-item.js";
import { sourceSchema } from "./rubric-source.js";
import { criterionSchema, rubricSchema, tiersSchema, vetoSchema } from "./rubric.js";
import type { OwnCheck } from "./rule.js";
import { idSchema, textSchema } from "./text.js";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  /** Keywords by name. */
  [keyword: string]: unknown;
}

/** Parts that a reader of the JSON Schema meets by name: those that the language has a type for, named as the type is. */
const namedParts: Readonly<Record<string, z.ZodMiniType>> = {
  Id: idSchema,
  Text: textSchema,
  Day: calendarDateSchema,
  LocalizedText: localizedTextSchema,
  Source: sourceSchema,
  FactDeclaration: factDeclarationSchema,
  DerivedFact: derivedFactSchema,
  Condition: conditionSchema,
  Item: itemSchema,
  Criterion: criterionSchema,
  Veto: vetoSchema,
  Tiers: tiersSchema,
};

/**
 * The shape of a rubric as JSON Schema (draft 7, which every editor completes), made from the same schema that `parseRubric`
 * asks. It says less: whether a rubric can be scored, only `parseRubric` says.
 *
 * The build writes it to the package, with the comments of the types; nothing at run time needs it.
 */
export function rubricJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(namedParts)) names.add(part, { id });
  const schema = z.toJSONSchema(rubricSchema, {
    target: "draft-7",
    io: "input",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // The name is the key among the definitions; as `$id` it would be an address.
      delete jsonSchema["id"];
      delete jsonSchema.$id;
      for (const pattern of patternsOf(zodSchema)) Object.assign(jsonSchema, { type: "string", pattern });
    },
  }) as JsonSchema;
  const { $schema, ...rest } = schema;
  return { $schema, $id: "urn:wenming:rubric:1", title, description, ...rest };
}

const title = "wenming rubric, format wenming.rubric/1";
const description =
  "A whole standard as plain data: criteria, vetoes, tiers, with id, version, dates and sources. This schema knows the shape; whether the rubric can be scored, parseRubric of wenming/model says.";

/** Those of our rules that a pattern can say. Patterns of JSON Schema run in the author's editor, never in the library. */
const patterns: Readonly<Record<string, string>> = {
  "not-blank": "\\S",
  "calendar-date": "^\\d{4}-\\d{2}-\\d{2}$",
};

function patternsOf(schema: z.core.$ZodType): readonly string[] {
  const checks = (schema._zod.def as { readonly checks?: readonly Partial<OwnCheck<unknown>>[] }).checks ?? [];
  return checks.flatMap(({ wenmingRule }) => (wenmingRule?.says ?? []).flatMap(({ test }) => patterns[test] ?? []));
}
