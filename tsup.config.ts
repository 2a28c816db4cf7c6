import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { defineConfig } from "tsup";
import { writeRubricSchema } from "./.build/write-rubric-schema.js";

/** Dev dependencies that are pure and small enough to travel inside the build, each with its licence in the notices. */
const bundled = ["@noble/hashes", "canonicalize", "get-east-asian-width"];

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
const subpaths = Object.keys(exports).filter((subpath) => !subpath.endsWith(".json"));

/** `"./rubric"` is built from `src/rubric/index.ts`, `"./messages/en"` from `src/messages/en.ts`. */
function entryOf(subpath: string): string {
  const name = subpath === "." ? "index" : subpath.slice(2);
  return existsSync(`src/${name}.ts`) ? name : `${name}/index`;
}

const publicEntries = subpaths.map(entryOf);

export default defineConfig({
  // Every module is an entry, so that no two of them share a chunk: who imports one scorer or one rubric gets that one.
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  treeshake: { moduleSideEffects: false },
  sourcemap: true,
  clean: true,
  external: ["zod", "date-fns"],
  noExternal: bundled.map((name) => new RegExp(`^${name}(/|$)`)),
  dts: {
    entry: Object.fromEntries(publicEntries.map((name) => [name, `src/${name}.ts`])),
    // tsup hands `baseUrl` to the compiler, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  onSuccess: () => {
    removeUnreachable("dist");
    writeNotices("dist/THIRD-PARTY-NOTICES.txt");
    writeRubricSchema("dist/rubric.schema.json");
    return Promise.resolve();
  },
});

/** Drops the entry stubs of inner modules: nothing in `exports` leads to them. */
function removeUnreachable(folder: string): void {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    reached.add(`${file}.map`);
    const imports = readFileSync(file, "utf8").matchAll(/(?:from|import|require\()\s*["'](\.[^"']+)["']/g);
    for (const [, target = ""] of imports) walk(normalize(join(dirname(file), target)));
  };
  for (const name of publicEntries) {
    for (const extension of ["js", "cjs"]) walk(normalize(join(folder, `${name}.${extension}`)));
  }
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = normalize(join(file.parentPath, file.name));
    if (/\.c?js(\.map)?$/.test(path) && !reached.has(path)) rmSync(path);
  }
}

/** Writes the licences of what is bundled beside the code that carries it. */
function writeNotices(path: string): void {
  const parts = bundled.map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence to copy`);
    const text = readFileSync(join(folder, file), "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const head = "The files beside this one contain code of these packages, unchanged but for bundling.\n";
  writeFileSync(path, [head, ...parts].join(`\n${"-".repeat(80)}\n\n`));
}
