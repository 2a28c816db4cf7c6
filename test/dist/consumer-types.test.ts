import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { manifest, specifierOfSubpath, subpaths } from "../support/project-files.js";
import { writeInConsumer } from "./support/run-in-consumer.js";

const specifiers = subpaths.map(specifierOfSubpath);

/** Names each subpath once, and keeps the names: one that resolved to nothing or to `any` would not compile. */
const everySubpath = specifiers
  .flatMap((name, index) => [
    `import * as entry${index} from "${name}";`,
    `type Entry${index} = 0 extends 1 & typeof entry${index} ? never : typeof entry${index};`,
    `export const keys${index}: readonly (keyof Entry${index})[] = [];`,
    `export const first${index}: Entry${index} = entry${index};`,
  ])
  .join("\n");

function diagnose(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
    // TypeScript's own `lib` files are not ours to check.
    skipDefaultLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    // zod's declarations name `URL` and `File`.
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    ...options,
  });
  return ts.getPreEmitDiagnostics(program).map((one) => ts.formatDiagnostic(one, formatHost));
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => "",
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
};

const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const nodeNext = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

describe("declarations, seen by a caller's compiler that checks libraries too", () => {
  it.each([
    ["a bundler's resolution", ["types.ts"], bundler],
    ["Node's resolution, ESM and CommonJS", ["types.mts", "types.cts"], nodeNext],
  ])("compile with %s", (_name, names, options) => {
    expect(diagnose(names.map((name) => writeInConsumer(name, everySubpath)), options)).toEqual([]);
  });

  it("would not compile if a subpath were missing", () => {
    const file = writeInConsumer("missing.ts", `import * as entry from "wenming/nowhere"; export { entry };`);
    expect(diagnose([file], bundler).join()).toContain("Cannot find module 'wenming/nowhere'");
  });

  it("name no package that callers do not have", () => {
    const folder = join(inject("consumer"), "node_modules", manifest.name, "dist");
    const declarations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.d\.c?ts$/.test(name));
    const strange = declarations.flatMap((name) => {
      const imports = ts.preProcessFile(readFileSync(join(folder, name), "utf8"), true, true).importedFiles;
      return imports.map(({ fileName }) => fileName).filter((to) => !/^(\.|zod\/mini$|zod\/v4\/core$)/.test(to)).map((to) => `${name}: ${to}`);
    });
    expect(strange).toEqual([]);
  });
});
