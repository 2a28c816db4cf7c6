import { writeFileSync } from "node:fs";
import ts from "typescript";
import { rubricJsonSchema, type JsonSchema } from "../src/model/rubric-json-schema.js";

/** Where the types of the rubric language, and their comments, are exported. */
const typesFile = "src/index.ts";

/**
 * Writes the JSON Schema of the rubric format, with the comments of the types as descriptions, so that an editor shows them
 * beside each field.
 *
 * @param path - file to write
 */
export function writeRubricSchema(path: string): void {
  writeFileSync(path, `${JSON.stringify(describedRubricSchema())}\n`);
}

/**
 * Puts the comments of the types into the JSON Schema of the rubric format.
 *
 * @returns the schema
 * @throws where a part of the schema has no exported type of its name
 */
export function describedRubricSchema(): JsonSchema {
  const schema = rubricJsonSchema();
  const types = readTypes();
  const { description } = schema;
  types.describe(schema, "Rubric");
  Object.assign(schema, { description });
  for (const [name, part] of Object.entries(schema["definitions"] as Record<string, JsonSchema>)) {
    if (!isPlainText(part)) types.describe(part, name);
  }
  return schema;
}

/** Ids, texts and days are plain strings, and have no type of their own. */
function isPlainText({ type }: JsonSchema): boolean {
  return type === "string";
}

function readTypes(): { readonly describe: (schema: JsonSchema, name: string) => void } {
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true };
  const program = ts.createProgram([typesFile], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(typesFile);
  const module = file && checker.getSymbolAtLocation(file);
  const exported = new Map((module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => [symbol.name, symbol]));
  return {
    describe: (schema, name) => {
      const symbol = exported.get(name);
      if (symbol === undefined) throw new Error(`The JSON Schema has a part ${name}, and ${typesFile} exports no type of that name.`);
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      say(schema, commentOf(target, checker));
      describeParts(schema, checker.getDeclaredTypeOfSymbol(target), checker);
    },
  };
}

function describeParts(schema: JsonSchema, type: ts.Type, checker: ts.TypeChecker): void {
  const branches = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonSchema[] | undefined;
  for (const branch of branches ?? []) {
    const member = membersOf(type).find((one) => isShapeOf(branch, one, checker));
    if (member !== undefined) describeParts(branch, member, checker);
  }
  for (const [key, property] of Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>)) {
    const symbol = checker.getPropertyOfType(type, key);
    if (symbol === undefined) continue;
    say(property, commentOf(symbol, checker));
    describeParts(property, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), checker);
  }
  describeInside(schema["items"], checker.getIndexTypeOfType(type, ts.IndexKind.Number), checker);
  describeInside(schema["additionalProperties"], checker.getIndexTypeOfType(type, ts.IndexKind.String), checker);
}

function describeInside(schema: unknown, type: ts.Type | undefined, checker: ts.TypeChecker): void {
  if (typeof schema === "object" && schema !== null && type !== undefined) describeParts(schema as JsonSchema, type, checker);
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

// A branch is the shape of the member that has all its keys, none that it lacks, and the values of its constants.
function isShapeOf(branch: JsonSchema, type: ts.Type, checker: ts.TypeChecker): boolean {
  const properties = (branch["properties"] ?? {}) as Record<string, JsonSchema>;
  const needed = checker.getPropertiesOfType(type).filter((symbol) => !(symbol.flags & ts.SymbolFlags.Optional));
  if (!needed.every(({ name }) => Object.hasOwn(properties, name))) return false;
  return Object.entries(properties).every(([key, { const: constant, enum: options }]) => {
    const symbol = checker.getPropertyOfType(type, key);
    if (symbol === undefined) return false;
    const wanted = (options ?? (constant === undefined ? [] : [constant])) as readonly unknown[];
    const values = membersOf(checker.getNonNullableType(checker.getTypeOfSymbol(symbol))).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    return values.length === 0 || wanted.every((one) => values.includes(String(one)));
  });
}

// Links of comments lead to other comments; in an editor only their words are left. What a compiler checks is of no use there.
function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker)) || inlineComment(symbol.declarations?.[0]);
  return comment.replace(/\{@link (\w+)\}/g, "$1").replace(/, its fact ids unchecked by the compiler[^.]*/, "").trim();
}

// Between a brace and the field on the same line, the compiler sees a comment of the brace: `{ /** Units. */ above: number }`.
function inlineComment(declaration: ts.Declaration | undefined): string {
  if (declaration === undefined) return "";
  const text = declaration.getSourceFile().text;
  const [range] = ts.getTrailingCommentRanges(text, declaration.pos) ?? [];
  return range === undefined ? "" : (/^\/\*\*(.*)\*\/$/s.exec(text.slice(range.pos, range.end))?.[1] ?? "");
}

// Beside `$ref`, draft 7 reads nothing.
function say(schema: JsonSchema, description: string): void {
  if (description === "") return;
  const { $ref } = schema;
  if ($ref !== undefined) {
    delete schema["$ref"];
    schema["allOf"] = [{ $ref }];
  }
  schema["description"] = description;
}
