import { posix } from "node:path";
import ts from "typescript";

/** One import, export-from, `import()` or `import("…")` type of a source file. */
export interface Import {
  /** The importing file, as in `src/core/points.ts`. */
  readonly from: string;
  /** The imported file of this project, or the name as written for a package. */
  readonly to: string;
  /** Whether `to` is a package rather than a file. */
  readonly isPackage: boolean;
  /** `value` stays in the built JavaScript; `type` is erased. */
  readonly kind: "value" | "type";
  /** Line of the statement, from 1. */
  readonly line: number;
}

/**
 * Reads the imports of source files.
 *
 * @param sources - text by path
 * @returns every import, in order of files and lines
 */
export function readImports(sources: ReadonlyMap<string, string>): Import[] {
  const imports: Import[] = [];
  for (const [from, text] of sources) {
    const file = ts.createSourceFile(from, text, ts.ScriptTarget.ES2022, true);
    const add = (node: ts.Node, specifier: string, kind: Import["kind"]): void => {
      const isPackage = !specifier.startsWith(".");
      const to = isPackage ? specifier : posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
      imports.push({ from, to, isPackage, kind, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        // `import { type A }` still loads the module, so only `import type` counts as type.
        const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
        add(node, node.moduleSpecifier.text, isType ? "type" : "value");
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        add(node, node.moduleSpecifier.text, node.isTypeOnly ? "type" : "value");
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        if (ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal.text, "type");
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [specifier] = node.arguments;
        add(node, specifier && ts.isStringLiteral(specifier) ? specifier.text : "(computed)", "value");
      } else if (ts.isImportEqualsDeclaration(node)) add(node, node.moduleReference.getText(), "value");
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return imports;
}

/**
 * Finds a circle of value imports.
 *
 * @param imports - what {@link readImports} gave
 * @returns the files of one circle, first file repeated at the end; empty when there is none
 */
export function findCycle(imports: readonly Import[]): string[] {
  const next = groupByFile(imports);
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return [];
    for (const one of next.get(file) ?? []) {
      if (one.kind === "type" || one.isPackage) continue;
      const cycle = search(one.to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const cycle = search(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/**
 * Follows value imports.
 *
 * @param imports - what {@link groupByFile} gave
 * @param start - the file to start from
 * @returns every file and package that loading `start` loads, with the path that leads there
 */
export function reachedBy(imports: ReadonlyMap<string, readonly Import[]>, start: string): Map<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const one of imports.get(file) ?? []) {
      if (one.kind === "type" || reached.has(one.to)) continue;
      reached.set(one.to, [...(reached.get(file) ?? []), one.to]);
      if (!one.isPackage) queue.push(one.to);
    }
  }
  return reached;
}

/**
 * Groups imports by the file that holds them.
 *
 * @param imports - what {@link readImports} gave
 * @returns the imports by file
 */
export function groupByFile(imports: readonly Import[]): Map<string, readonly Import[]> {
  const groups = new Map<string, readonly Import[]>();
  for (const one of imports) groups.set(one.from, [...(groups.get(one.from) ?? []), one]);
  return groups;
}
