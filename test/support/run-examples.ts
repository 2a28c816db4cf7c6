import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildFailure, type BuildOptions } from "esbuild";
import ts from "typescript";
import { manifest, root, sourceOfSubpath, specifierOfSubpath, subpaths } from "./project-files.js";

/** A fenced block of a Markdown file, or of a comment in a source file. */
export interface Block {
  /** Path of the file that holds it. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word after the fence, as in `ts`; empty where there is none. */
  readonly language: string;
  /** The rest of that line, as in `no-run`. */
  readonly info: string;
  /** The text between the fences. */
  readonly code: string;
}

/** One `expression; // => value` line that was run. */
export interface Checked {
  /** File and line. */
  readonly at: string;
  /** What the expression gave. */
  readonly actual: unknown;
  /** What the comment says. */
  readonly expected: unknown;
}

/** Where a block stands, for messages. */
export const placeOf = ({ file, line }: Block): string => `${file}:${line}`;

/**
 * Reads the fenced blocks of a text.
 *
 * @param file - its path; of a `.ts` file the comments are read, of any other the whole
 * @param text - its text
 * @returns the blocks, in order
 */
export function readBlocks(file: string, text: string): Block[] {
  const lines = text.split("\n");
  if (!file.endsWith(".ts")) return fencesOf(file, lines, () => true);
  // Inside a documentation comment every line starts with an asterisk; elsewhere a fence is no fence.
  const stripped = lines.map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1]);
  return fencesOf(file, stripped.map((line) => line ?? ""), (index) => stripped[index] !== undefined);
}

function fencesOf(file: string, lines: readonly string[], isText: (index: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; fence: string; indent: number; info: string; code: string[] } | undefined;
  lines.forEach((line, index) => {
    if (open && (line.trim() === open.fence || !isText(index))) {
      if (line.trim() !== open.fence) throw new Error(`${file}:${open.line} opens a block that nothing closes`);
      const [language = "", ...rest] = open.info.split(/\s+/);
      blocks.push({ file, line: open.line, language, info: rest.join(" "), code: open.code.join("\n") });
      open = undefined;
    } else if (open) open.code.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    else {
      const [, indent = "", fence, info = ""] = (isText(index) ? /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(line) : undefined) ?? [];
      if (fence) open = { line: index + 1, fence, indent: indent.length, info: info.trim(), code: [] };
    }
  });
  if (open) throw new Error(`${file}:${open.line} opens a block that nothing closes`);
  return blocks;
}

/**
 * Type-checks blocks, all in one program, each as a module of its own that imports the sources as `wenming`.
 *
 * @param blocks - `ts` blocks
 * @returns what the compiler says, with the lines of the files that hold the blocks; empty when all is well
 */
export function typeCheck(blocks: readonly Block[]): string[] {
  const byPath = new Map(blocks.map((block, index) => [join(root, `test/docs/block-${index}.ts`), block]));
  const { config } = ts.readConfigFile(join(root, "test/tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["x"] }, ts.sys, join(root, "test"));
  const options: ts.CompilerOptions = {
    ...parsed.options,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    // An example shows a value by naming it, and may declare what its reader would go on with.
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => {
    const block = byPath.get(path);
    return block ? `${block.code}\nexport {};` : readFile.call(host, path);
  };
  host.fileExists = (path) => byPath.has(path) || fileExists.call(host, path);
  const program = ts.createProgram([...byPath.keys()], options, host);
  return [...byPath].flatMap(([path, block]) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map((one) => {
      const line = file && one.start !== undefined ? file.getLineAndCharacterOfPosition(one.start).line : 0;
      return `${block.file}:${block.line + 1 + line} ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`;
    });
  });
}

const arrow = /^\/\/\s*=>\s?/;

/**
 * Rewrites a block so that it keeps what each `// =>` line promises beside what the code gave.
 *
 * A promise stands at the end of a statement (`score; // => 7`, `const a = f(); // => 7`, `console.log(a); // => "x"`)
 * or on the lines below it, and may go on over further comment lines.
 *
 * @param block - a `ts` block
 * @returns TypeScript that exports its checks as `checksOfExample`
 * @throws where a promise belongs to no top-level statement, or is no JavaScript literal
 */
export function instrument(block: Block): string {
  const { code } = block;
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const promises = new Map<number, { text: string; line: number }>();
  const claimed = new Set<number>();
  for (const statement of file.statements) {
    const comments = commentsAfter(code, statement.end);
    const first = comments.findIndex(({ text }) => arrow.test(text));
    if (first !== 0) continue;
    const text: string[] = [];
    for (const [index, comment] of comments.entries()) {
      if (index > 0 && arrow.test(comment.text)) break;
      if (index > 0 && parses(text.join("\n"))) break;
      text.push(comment.text.replace(index === 0 ? arrow : /^\/\/ ?/, ""));
      claimed.add(comment.pos);
    }
    const line = block.line + 1 + file.getLineAndCharacterOfPosition(comments[0]?.pos ?? 0).line;
    if (!parses(text.join("\n"))) throw new Error(`${block.file}:${line} promises what is no JavaScript literal: ${text.join(" ")}`);
    promises.set(statement.end, { text: text.join("\n"), line });
  }
  for (const match of code.matchAll(/\/\/\s*=>/g)) {
    if (claimed.has(match.index) || isInsideText(file, match.index)) continue;
    const line = block.line + 1 + file.getLineAndCharacterOfPosition(match.index).line;
    throw new Error(`${block.file}:${line} promises a value of no top-level statement, so nothing would check it`);
  }

  let out = "export const checksOfExample = [];\n";
  for (const statement of file.statements) {
    const promise = promises.get(statement.end);
    const shown = promise && shownBy(statement);
    if (promise && shown === undefined) throw new Error(`${block.file}:${promise.line} promises a value of a statement that has none`);
    const text = code.slice(statement.pos, statement.end);
    if (!promise) out += text;
    else {
      const keep = ts.isExpressionStatement(statement) ? "" : text;
      const at = JSON.stringify(`${block.file}:${promise.line}`);
      out += `${keep}\nchecksOfExample.push({ at: ${at}, actual: (${shown}), expected: (${promise.text}\n) });`;
    }
    out += "\n";
  }
  return out;
}

/** The expression whose value a statement shows. */
function shownBy(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText() === "console.log") {
    return expression.arguments.length === 1 ? expression.arguments[0]?.getText() : undefined;
  }
  return expression.getText();
}

interface Comment {
  readonly pos: number;
  readonly text: string;
}

/** The line comments that follow a statement: at its end, then on the lines below it up to an empty line. */
function commentsAfter(code: string, end: number): Comment[] {
  const own = ts.getTrailingCommentRanges(code, end) ?? [];
  const start = own.at(-1)?.end ?? end;
  const below = ts.getLeadingCommentRanges(code, start) ?? [];
  const comments: Comment[] = [];
  let previous = end;
  for (const { pos, end: stop, kind } of [...own, ...below]) {
    if (comments.some((comment) => comment.pos === pos)) continue;
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia || /\n\s*\n/.test(code.slice(previous, pos))) break;
    comments.push({ pos, text: code.slice(pos, stop) });
    previous = stop;
  }
  return comments;
}

/** Whether a text is one JavaScript literal, down to its last member: nothing that is looked up or computed. */
function parses(text: string): boolean {
  const file = ts.createSourceFile("value.ts", `call(${text}\n)`, ts.ScriptTarget.ES2022, true);
  const { diagnostics } = ts.transpileModule(file.text, { reportDiagnostics: true });
  const [statement, more] = file.statements;
  if (diagnostics?.length !== 0 || more || !statement || !ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  return ts.isCallExpression(expression) && expression.arguments.length === 1 && expression.arguments.every(isLiteral);
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isLiteral(one.initializer));
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand) || isLiteral(node.operand);
  if (ts.isIdentifier(node)) return ["undefined", "NaN", "Infinity"].includes(node.text);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return true;
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
}

function isInsideText(file: ts.SourceFile, position: number): boolean {
  let inside = false;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(file) || position >= node.end) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) inside = true;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return inside;
}

/**
 * Runs blocks, each as a module of its own that imports the sources as `wenming`.
 *
 * @param blocks - `ts` blocks
 * @returns what their promises came to, per block in order
 */
export async function runBlocks(blocks: readonly Block[]): Promise<(readonly Checked[] | Error)[]> {
  if (blocks.length === 0) return [];
  const folder = mkdtempSync(join(root, "node_modules/.wenming-examples-"));
  try {
    const entries = blocks.map((block, index) => {
      const path = join(folder, `block-${index}.ts`);
      try {
        writeFileSync(path, instrument(block));
      } catch (error) {
        writeFileSync(path, `throw new Error(${JSON.stringify(error instanceof Error ? error.message : String(error))});`);
      }
      return path;
    });
    const broken = await buildEach(entries, (entryPoints) => ({
      entryPoints: [...entryPoints],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      alias: Object.fromEntries(
        subpaths.map((subpath) => [specifierOfSubpath(subpath), join(root, sourceOfSubpath(subpath))]).reverse(),
      ),
      // What the library asks of its callers, a caller has.
      external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
      absWorkingDir: root,
      logLevel: "silent",
    }));
    const results: (readonly Checked[] | Error)[] = [];
    for (const path of entries) {
      const failure = broken.get(path);
      if (failure !== undefined) {
        results.push(failure);
        continue;
      }
      const url = pathToFileURL(path.replace(/\.ts$/, ".mjs")).href;
      try {
        const { checksOfExample } = (await import(/* @vite-ignore */ url)) as { checksOfExample: readonly Checked[] };
        results.push(checksOfExample);
      } catch (error) {
        results.push(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds all entries at once; where some cannot be built, says so of these and builds the rest. */
async function buildEach(entries: readonly string[], optionsOf: (entries: readonly string[]) => BuildOptions): Promise<Map<string, Error>> {
  const broken = new Map<string, Error>();
  for (;;) {
    const rest = entries.filter((path) => !broken.has(path));
    try {
      if (rest.length > 0) await build(optionsOf(rest));
      return broken;
    } catch (error) {
      const { errors = [] } = error as Partial<BuildFailure>;
      const found = rest.flatMap((path) => {
        const own = errors.filter(({ location }) => location && join(root, location.file) === path);
        return own.length > 0 ? [[path, new Error(own.map(({ text }) => text).join("\n"))] as const] : [];
      });
      if (found.length === 0) throw error;
      for (const [path, failure] of found) broken.set(path, failure);
    }
  }
}
