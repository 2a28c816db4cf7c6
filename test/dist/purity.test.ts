import { parse } from "acorn";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findImpurities, programOf } from "../architecture/purity.js";
import { type BuiltFile, builtFiles } from "./support/built-files.js";

/** Packages that the build may load, and where from. */
const allowedImports = [/^\.\.?\//, /^date-fns\/[A-Za-z]+$/, /^zod\/mini$/];

function syntaxErrors({ name, text, isCommonJs }: Pick<BuiltFile, "name" | "text" | "isCommonJs">): string[] {
  try {
    parse(text, { ecmaVersion: 2022, sourceType: isCommonJs ? "script" : "module" });
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function strangeImports({ name, text }: Pick<BuiltFile, "name" | "text">): string[] {
  const strange = importsOf(text).filter((to) => !allowedImports.some((allowed) => allowed.test(to)));
  return strange.map((to) => `${name}: ${to}`);
}

describe("the built files", () => {
  it("are ES2022 in syntax, ESM and CommonJS alike", () => {
    const files = builtFiles();
    expect(files.filter(({ isCommonJs }) => isCommonJs).length).toBeGreaterThan(5);
    expect(files.filter(({ isCommonJs }) => !isCommonJs).length).toBeGreaterThan(5);
    expect(files.flatMap(syntaxErrors)).toEqual([]);
  });

  it("use no global beyond pure ES2022: no clock, host, console, eval or Function, bundled helpers included", () => {
    const files = builtFiles();
    const program = programOf(
      files.map(({ path }) => path),
      { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, lib: ["lib.es2022.d.ts"], types: [], allowJs: true, noResolve: true, noEmit: true },
    );
    const found = files.flatMap(({ path, name, isCommonJs }) => {
      const file = program.getSourceFile(path);
      if (file === undefined) return [`${name}: not read`];
      const globals = isCommonJs ? ["require", "exports", "module"] : [];
      return findImpurities(program, file, { dates: true, foreign: true, globals }).map(({ line, what }) => `${name}:${line} ${what}`);
    });
    expect(found).toEqual([]);
  });

  it("load nothing but each other, date-fns function by function, and zod/mini", () => {
    expect(builtFiles().flatMap(strangeImports)).toEqual([]);
  });
});

describe("the guard of the built files", () => {
  it("sees newer syntax, and strange imports", () => {
    expect(syntaxErrors({ name: "a.js", text: "export const a = /[a--b]/v;", isCommonJs: false })).toHaveLength(1);
    expect(syntaxErrors({ name: "a.cjs", text: "using a = b;", isCommonJs: true })).toHaveLength(1);
    expect(strangeImports({ name: "a.js", text: `import "node:crypto"; import { z } from "zod"; import "./b.js";` })).toHaveLength(2);
    expect(strangeImports({ name: "a.cjs", text: `const a = require("@noble/hashes/sha2.js");` })).toHaveLength(1);
  });
});
