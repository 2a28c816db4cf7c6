import ts from "typescript";

/** A place where a file leaves the pure part of the language. */
export interface Impurity {
  /** Path of the file. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** What was found, as in `global Date`. */
  readonly what: string;
}

/**
 * Globals of ES2022 that depend on nothing outside the program. Not among them, on purpose: `Date`, `Intl`, `Function`,
 * `eval`, `globalThis`, `RegExp` (patterns are literals, never made from data), `Proxy`, `Reflect`, `Promise`, `WeakRef`,
 * `FinalizationRegistry`, `Atomics`, `SharedArrayBuffer`, and all that hosts add (`console`, `process`, `crypto`,
 * `fetch`, timers, `TextEncoder`, `URL`, `structuredClone`, …).
 */
const pureGlobals = new Set([
  ...["Array", "BigInt", "Boolean", "JSON", "Map", "Math", "Number", "Object", "Set", "String", "Symbol", "WeakMap"],
  ...["Error", "RangeError", "TypeError"],
  ...["ArrayBuffer", "DataView", "Float64Array", "Int8Array", "Int16Array", "Int32Array"],
  ...["Uint8Array", "Uint16Array", "Uint32Array", "BigInt64Array", "BigUint64Array"],
  ...["Infinity", "NaN", "undefined", "isFinite", "isNaN", "encodeURIComponent"],
]);

/** Members that read a clock, a zone, a language setting or chance, or that lead to code made at run time. */
const impureMembers: readonly RegExp[] = [
  /^(random|now|localeCompare|toLocale[A-Z]\w*|callee|caller|__proto__)$/,
  // A date's own fields in the host's zone; the UTC ones are fine.
  /^[gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/,
  /^to(DateString|TimeString|GMTString)$/,
];

/** What a file may do beyond that. */
export interface PurityOptions {
  /** Whether `Date` may stand here: as `Date.UTC(…)`, or `new Date(x)` with one argument that names no local time. */
  readonly dates?: boolean;
  /** Further globals, as in `require` of a CommonJS file. */
  readonly globals?: readonly string[];
  /** Whether the file also holds code of others: then `x.constructor` may be read, though not called, and types are not looked at. */
  readonly foreign?: boolean;
}

/**
 * Finds what a file of a program does that is not pure: impure globals and members, code made at run time, state of a
 * module, and types that hide mistakes.
 *
 * @param program - the program; global names resolve against its `lib`
 * @param file - the file of it to look at
 * @param options - what else the file may do
 * @returns what was found, in the file's order
 */
export function findImpurities(program: ts.Program, file: ts.SourceFile, options: PurityOptions = {}): Impurity[] {
  const checker = program.getTypeChecker();
  const found: Impurity[] = [];
  const report = (node: ts.Node, what: string): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    found.push({ file: file.fileName, line, what });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isGlobal(program, checker, node)) {
      const isDate = options.dates === true && node.text === "Date" && isPlainDate(node);
      if (!pureGlobals.has(node.text) && !isDate && !options.globals?.includes(node.text)) report(node, `global ${node.text}`);
    }
    const member = memberName(node);
    if (member !== undefined && impureMembers.some((name) => name.test(member))) report(node, `member ${member}`);
    if (member === "constructor" && !(options.foreign && isHarmlessConstructor(node))) report(node, "member constructor");
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) report(node, "import()");
    if (ts.isImportEqualsDeclaration(node)) report(node, "import =");
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) report(node, "import.meta");
    if (ts.isDebuggerStatement(node)) report(node, "debugger");
    if (!options.foreign) {
      if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, "any");
      if (ts.isVariableStatement(node) && node.parent === file) findModuleState(node, report);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  if (!options.foreign) {
    for (const match of file.text.matchAll(/@ts-(ignore|nocheck|expect-error)/g)) {
      const line = file.getLineAndCharacterOfPosition(match.index).line + 1;
      found.push({ file: file.fileName, line, what: match[0] });
    }
  }
  return found;
}

/** Whether a name stands for a value that no file of the program declares. */
function isGlobal(program: ts.Program, checker: ts.TypeChecker, node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPartOfTypeNode(node) || isInType(node)) return false;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isMetaProperty(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ((ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isAccessor(parent)) && parent.name === node);
  if (isName) return false;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  return declarations.every((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()));
}

function isInType(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isTypeNode(at) && !ts.isExpressionWithTypeArguments(at)) return true;
    if (ts.isTypeParameterDeclaration(at)) return true;
  }
  const { parent } = node;
  return ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || isJsDocPart(node);
}

function isJsDocPart(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) if (ts.isJSDoc(at)) return true;
  return false;
}

function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text;
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
  }
  return undefined;
}

/** Reads `x.constructor` without calling it, or makes another of its own class by `new this.constructor()`. */
function isHarmlessConstructor(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) {
    return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
  }
  return !(ts.isCallExpression(parent) && parent.expression === node);
}

/** `Date.UTC(…)`, `x instanceof Date`, or `new Date(x)` where `x` is no local time: a text must end in Z. */
function isPlainDate(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === "UTC";
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  if (!ts.isNewExpression(parent) || parent.arguments?.length !== 1) return false;
  const [argument] = parent.arguments;
  if (argument === undefined || ts.isSpreadElement(argument)) return false;
  if (ts.isStringLiteralLike(argument)) return argument.text.endsWith("Z");
  if (ts.isTemplateExpression(argument)) return argument.templateSpans.at(-1)?.literal.text.endsWith("Z") === true;
  return true;
}

/** A module that can change between two calls keeps state: `let`, `var`, or a collection that starts empty. */
function findModuleState(statement: ts.VariableStatement, report: (node: ts.Node, what: string) => void): void {
  if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) report(statement, "module-level let or var");
  for (const { initializer } of statement.declarationList.declarations) {
    if (initializer && ts.isNewExpression(initializer) && (initializer.arguments?.length ?? 0) === 0) {
      const name = initializer.expression.getText();
      if (/^(Weak)?(Map|Set)$/.test(name)) report(statement, `module-level empty ${name}`);
    }
  }
}

/**
 * Makes a program of files held in memory or on disk.
 *
 * @param paths - absolute paths of the files
 * @param options - compiler options
 * @param texts - text of those that are not on disk
 * @returns the program
 */
export function programOf(
  paths: readonly string[],
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
    return getSourceFile.call(host, path, languageVersion, ...rest);
  };
  return ts.createProgram([...paths], options, host);
}
