import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { manifest, specifierOfSubpath, subpaths } from "../support/project-files.js";
import { runInConsumer } from "./support/run-in-consumer.js";

const specifiers = subpaths.map(specifierOfSubpath);

type Keys = Record<string, string[]>;

describe("the package as installed", () => {
  it("resolves every subpath by import and by require, with the same names as the sources", async () => {
    const sources: Keys = {};
    for (const name of specifiers) sources[name] = Object.keys((await import(name)) as object).sort();

    const esm = `const keys = {};
      for (const name of ${JSON.stringify(specifiers)}) keys[name] = Object.keys(await import(name)).sort();
      console.log(JSON.stringify(keys));`;
    const cjs = `const keys = {};
      for (const name of ${JSON.stringify(specifiers)}) keys[name] = Object.keys(require(name)).sort();
      console.log(JSON.stringify(keys));`;

    expect(JSON.parse(await runInConsumer(esm))).toEqual(sources);
    expect(JSON.parse(await runInConsumer(cjs, { extension: "cjs" }))).toEqual(sources);
  });

  it("has every file that `exports`, `main`, `module` and `types` name", () => {
    const folder = join(inject("consumer"), "node_modules", manifest.name);
    const named = [...JSON.stringify(manifest).matchAll(/"(\.\/dist\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(4 * subpaths.length);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it("refuses what is not public", async () => {
    const code = `await import("wenming/core/points").then(() => console.log("loaded"), (e) => console.log(e.code));`;
    expect(await runInConsumer(code)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });

  it("carries its licence and those of the code bundled into it", () => {
    const folder = join(inject("consumer"), "node_modules", manifest.name);
    expect(readFileSync(join(folder, "LICENSE"), "utf8")).toContain("MIT License");
    const notices = readFileSync(join(folder, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    expect(notices).toMatch(/^@noble\/hashes [\d.]+ \(MIT\)$/m);
    expect(notices).toContain("Paul Miller");
    expect(notices).toMatch(/^canonicalize [\d.]+ \(Apache-2\.0\)$/m);
    expect(notices).toContain("Apache License");
    expect(notices).toMatch(/^get-east-asian-width [\d.]+ \(MIT\)$/m);
  });
});
