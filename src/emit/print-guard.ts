import type { Branch, Field, Shape } from "../model/shape/shape.js";
import { guardHelpers } from "./guard-helpers.js";
import { isOneOf, literal, printObjectRule, printValueRule } from "./print-rule.js";

type ObjectShape = Extract<Shape, { kind: "object" }>;

/** What is printed of one module. */
interface Printing {
  /** Names that are in use. */
  readonly names: Set<string>;
  /** Names of the functions of shapes. */
  readonly functions: Map<Shape, string>;
  /** Texts of functions and tables, in order. */
  readonly parts: string[];
  /** Helpers that are used. */
  readonly helpers: Set<string>;
  /** Names of tables by their text. */
  readonly tables: Map<string, string>;
}

/** Words that cannot name a variable, and names that the printed text uses itself. */
const reserved = [
  ...["break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export"],
  ...["extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let"],
  ...["new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw"],
  ...["true", "try", "typeof", "var", "void", "while", "with", "yield", "await", "arguments", "eval", "undefined", "NaN"],
  ...["input", "entry", "index", "list", "Array", "Object", "Number", ...Object.keys(guardHelpers)],
];

/** Whether a name can be that of a function or a variable of the printed text. */
export function isFreeName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !reserved.includes(name);
}

/** Prints the module of a guard: the exported function, one function for each object and list in it, and helpers. */
export function printGuard(shape: Shape, name: string, type?: { readonly name: string; readonly from: string }): string {
  const printing: Printing = { names: new Set([...reserved, ...keysOf(shape), name]), functions: new Map(), parts: [], helpers: new Set(), tables: new Map() };
  const inner = hasFunction(shape) ? printFunction(printing, shape, name) : undefined;
  const result = type === undefined ? "boolean" : `input is ${type.name}`;
  const body = inner ?? `  return ${printTest(printing, shape, "input", name)};`;
  const main = `/** Whether a value is what the schema lets pass. */\nexport function ${name}(input: unknown): ${result} {\n${body}\n}`;
  const helpers = Object.entries(guardHelpers).flatMap(([helper, { text }]) => (printing.helpers.has(helper) ? [text] : []));
  const head = "// Printed by emitGuard of wenming/emit. Do not edit: change the schema and print it anew.";
  const imports = type === undefined ? [] : [`import type { ${type.name} } from ${literal(type.from)};`];
  return `${[[head, ...imports].join("\n"), main, ...printing.parts, ...helpers].join("\n\n")}\n`;
}

function keysOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "object":
      return shape.fields.flatMap((field) => [field.key, ...keysOf(field.shape)]);
    case "list":
      return keysOf(shape.entry);
    case "nullable":
      return keysOf(shape.inner);
    case "any-of":
      return shape.branches.flatMap(keysOf);
    case "by-key":
      return shape.branches.flatMap((branch) => keysOf(branch.shape));
    default:
      return [];
  }
}

function hasFunction({ kind }: Shape): boolean {
  return kind === "object" || kind === "list" || kind === "by-key";
}

/** A name that is not in use yet. */
function freshName(printing: Printing, wanted: string): string {
  let name = wanted;
  for (let number = 2; printing.names.has(name); number += 1) name = `${wanted}${number}`;
  printing.names.add(name);
  return name;
}

function helperName({ helpers }: Printing, name: string): string {
  helpers.add(name);
  for (const used of guardHelpers[name]?.uses ?? []) helperName({ helpers } as Printing, used);
  return name;
}

/** Prints the test of a value that a variable holds. */
function printTest(printing: Printing, shape: Shape, variable: string, name: string): string {
  const rules = shape.kind === "object" ? [] : printRules(printing, shape, variable);
  return [...printKind(printing, shape, variable, name), ...rules].join(" && ");
}

function printKind(printing: Printing, shape: Shape, variable: string, name: string): string[] {
  switch (shape.kind) {
    case "text":
      return [`typeof ${variable} === "string"`, ...printBounds(printing, shape, variable)];
    case "number":
      return [`typeof ${variable} === "number"`, ...printBounds(printing, shape, variable)];
    case "boolean":
      return [`typeof ${variable} === "boolean"`];
    case "options":
      return [shape.options.length === 1 ? isOneOf(variable, shape.options) : `(${isOneOf(variable, shape.options)})`];
    case "nullable":
      return [`(${variable} === null || (${printTest(printing, shape.inner, variable, name)}))`];
    case "any-of":
      return [`(${shape.branches.map((branch, place) => printTest(printing, branch, variable, `${name}${place + 1}`)).join(" || ")})`];
    default:
      return [`${functionOf(printing, shape, name)}(${variable})`];
  }
}

function printBounds(printing: Printing, shape: Shape, variable: string): string[] {
  const isNumber = shape.kind === "number";
  const isWhole = shape.tests.some(({ test }) => test === "whole");
  const finite = isNumber ? [`Number.${isWhole ? "isSafeInteger" : "isFinite"}(${variable})`] : [];
  const bounds = shape.tests.flatMap((test) => {
    switch (test.test) {
      case "max-length":
        return [`${variable}.length <= ${test.bound}`];
      case "min-length":
        if (shape.kind !== "text" || test.bound <= 1) return [`${variable}.length >= ${test.bound}`];
        return [`${helperName(printing, "hasCharacters")}(${variable}, ${test.bound})`];
      case "at-least":
        return [`${variable} >= ${test.bound}`];
      case "above":
        return [`${variable} > ${test.bound}`];
      case "at-most":
        return [`${variable} <= ${test.bound}`];
      case "below":
        return [`${variable} < ${test.bound}`];
      default:
        return [];
    }
  });
  return [...finite, ...bounds];
}

function printRules(printing: Printing, shape: Shape, variable: string): string[] {
  return rulesOf(shape).flatMap((rule) => printValueRule(rule, variable, (name) => helperName(printing, name)) ?? []);
}

function rulesOf({ tests }: Shape) {
  return tests.flatMap((test) => (test.test === "rule" ? test.says : []));
}

/** The function of a shape; the same shape in two places has one. */
function functionOf(printing: Printing, shape: Shape, wanted: string): string {
  const known = printing.functions.get(shape);
  if (known !== undefined) return known;
  const name = freshName(printing, wanted);
  printing.functions.set(shape, name);
  const place = printing.parts.push("") - 1;
  printing.parts[place] = `function ${name}(input: unknown): boolean {\n${printFunction(printing, shape, name)}\n}`;
  return name;
}

function printFunction(printing: Printing, shape: Shape, name: string): string {
  if (shape.kind === "object") return printObject(printing, shape);
  if (shape.kind === "list") return printList(printing, shape, name);
  return shape.kind === "by-key" ? printBranches(printing, shape.key, shape.branches, name) : "";
}

function printList(printing: Printing, shape: Extract<Shape, { kind: "list" }>, name: string): string {
  const fits = ["Array.isArray(input)", ...printBounds(printing, shape, "input")].join(" && ");
  return `  if (${not(fits)}) return false;
  const list: readonly unknown[] = input;
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (${not(printTest(printing, shape.entry, "entry", `${name}Entry`))}) return false;
  }
  return true;`;
}

function not(test: string): string {
  return /^\w+(\.\w+)?\([^()]*\)$/.test(test) ? `!${test}` : `!(${test})`;
}

function printBranches(printing: Printing, key: string, branches: readonly Branch[], name: string): string {
  const cases = branches.flatMap(({ options, shape }) => {
    const labels = options.map((option) => `    case ${literal(option)}:`);
    return [...labels, `      return ${printTest(printing, shape, "input", name + pascalCase(String(options[0])))};`];
  });
  return `  if (!${helperName(printing, "isPlain")}(input)) return false;
  switch (input[${literal(key)}]) {
${cases.join("\n")}
    default:
      return false;
  }`;
}

function printObject(printing: Printing, shape: ObjectShape): string {
  const variables = new Map(shape.fields.map(({ key }) => [key, variableOf(key, shape.fields)]));
  const variable = (key: string): string => variables.get(key) ?? "undefined";
  const needed = shape.fields.filter(({ isOptional }) => !isOptional);
  const tests = shape.fields.map(({ key, isOptional, shape: inner }) => {
    const test = printTest(printing, inner, variable(key), `is${pascalCase(key)}`);
    if (!isOptional) return test;
    return `(${variable(key)} === undefined || ${test.includes(" && ") ? `(${test})` : test})`;
  });
  const optional = shape.fields.filter(({ isOptional }) => isOptional);
  // A key that stands with the value `undefined` is counted and not expected.
  const count = [String(needed.length), ...optional.map(({ key }) => `(${variable(key)} === undefined ? 0 : 1)`)].join(" + ");
  const rules = rulesOf(shape).flatMap((rule) => printObjectRule(rule, { variable, helper: (one) => helperName(printing, one), table: (by, options) => tableOf(printing, by, options) }) ?? []);
  const all = [...tests, `${helperName(printing, "countKeys")}(input) === ${count}`, ...rules];
  const read = shape.fields.map(({ key }) => (variable(key) === key ? key : `${literal(key)}: ${variable(key)}`));
  const reading = read.length === 0 ? [] : [`  const { ${read.join(", ")} } = input;`];
  return [`  if (!${helperName(printing, "isPlain")}(input)) return false;`, ...reading, "  return (", `    ${all.join(" &&\n    ")}`, "  );"].join("\n");
}

function variableOf(key: string, fields: readonly Field[]): string {
  if (isFreeName(key)) return key;
  let name = `the${pascalCase(key)}`;
  while (fields.some((field) => field.key === name)) name = `${name}_`;
  return name;
}

function tableOf(printing: Printing, by: string, options: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(options).map(([key, all]) => `  ${literal(key)}: [${all.map(literal).join(", ")}],`);
  const text = ["{", ...lines, "}"].join("\n");
  const known = printing.tables.get(text);
  if (known !== undefined) return known;
  const name = freshName(printing, `optionsBy${pascalCase(by)}`);
  printing.tables.set(text, name);
  printing.parts.push(`const ${name}: Readonly<Record<string, readonly string[]>> = ${text};`);
  return name;
}

/** `zh-CN` as `ZhCN`. */
function pascalCase(words: string): string {
  return words.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
