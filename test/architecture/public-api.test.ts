import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root, sourceOfSubpath, specifierOfSubpath, subpaths } from "../support/project-files.js";

// What callers can name. A line that goes is a major change, a line that comes is a minor one; `npm run test:update`
// writes the list anew.
it("exports what is written down in public-api.txt, and nothing else", async () => {
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram(subpaths.map((subpath) => join(root, sourceOfSubpath(subpath))), options);
  const checker = program.getTypeChecker();

  const lines = subpaths.flatMap((subpath) => {
    const file = program.getSourceFile(join(root, sourceOfSubpath(subpath)));
    const symbol = file && checker.getSymbolAtLocation(file);
    expect(symbol, `${sourceOfSubpath(subpath)} is a module`).toBeDefined();
    const names = symbol ? checker.getExportsOfModule(symbol).map((one) => describe(checker, one)) : [];
    return [specifierOfSubpath(subpath), ...names.sort().map((name) => `  ${name}`), ""];
  });

  await expect(lines.join("\n")).toMatchFileSnapshot("public-api.txt");
});

function describe(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol);
  return isValue ? symbol.name : `${symbol.name} (type)`;
}

/** `export type { someClass }` names a value's type alone. */
function isTypeOnly(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((declaration) => ts.isTypeOnlyImportOrExportDeclaration(declaration)) ?? false;
}
