import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root, sourceOfSubpath, subpaths } from "../support/project-files.js";
import { programOf } from "./purity.js";

const options: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

/** What the comments of the functions that a module exports leave out. */
function gaps(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(root, path));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return [`${path}: no module`];
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return [];
    const tags = target.getJsDocTags(checker);
    const textOf = (name: string): string[] => tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text));
    const described = textOf("param").map((text) => text.trim().split(/\s/)[0] ?? "");
    const parameters = declaration.parameters.filter(({ name }) => {
      // An options object may be described whole, or property by property.
      const whole = name.getText();
      const wanted = ts.isObjectBindingPattern(name) ? /^\w+(\.|$)/ : new RegExp(`^${whole}(\\.|$)`);
      return !described.some((one) => wanted.test(one));
    });
    const missing = parameters.map(({ name }) => `@param ${name.getText()}`);
    if (!textOf("example").some((text) => text.includes("// =>"))) missing.push("an @example with a `// =>` line");
    return missing.map((what) => `${symbol.name}: ${what}`);
  });
}

describe("comments of public functions", () => {
  it("describe every parameter, and show one example with its result", () => {
    const program = programOf(subpaths.map((subpath) => join(root, sourceOfSubpath(subpath))), options);
    const found = subpaths.flatMap((subpath) => gaps(program, sourceOfSubpath(subpath)));
    expect([...new Set(found)].sort()).toEqual([]);
  });
});

describe("the guard of comments", () => {
  it("finds a parameter and an example that are missing, and accepts options one by one", () => {
    const path = "src/core/planted.ts";
    const text = `
      /** Bare. @param a - one */
      export function bare(a: number, b: number): number { return a + b; }
      /**
       * Good.
       * @param a - one
       * @param options.b - two
       * @example
       * good(1, { b: 2 }); // => 3
       */
      export function good(a: number, { b }: { b: number }): number { return a + b; }`;
    const program = programOf([join(root, path)], options, new Map([[join(root, path), text]]));
    expect(gaps(program, path)).toEqual(["bare: @param b", "bare: an @example with a `// =>` line"]);
  });
});
