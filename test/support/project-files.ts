import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that tools write, by path. */
const generated = new Set(["dist", ".git", "coverage", "docs/reference", "test/bench/.build"]);

/**
 * Lists the project's own files below a folder.
 *
 * @param folder - folder, relative to the repository; `""` for all of it
 * @returns paths relative to the repository, with `/`, sorted; none where there is no such folder
 */
export function projectFiles(folder: string): string[] {
  const start = join(root, folder);
  const found: string[] = [];
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && !generated.has(relative(root, path).split(sep).join("/"))) walk(path);
      } else if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"));
    }
  };
  if (existsSync(start)) walk(start);
  return found.sort();
}

/**
 * Reads a file of the project.
 *
 * @param path - path relative to the repository
 * @returns its text
 */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/**
 * Reads the library's sources.
 *
 * @returns text by path, as in `src/core/points.ts`
 */
export function readSources(): Map<string, string> {
  const paths = projectFiles("src").filter((path) => path.endsWith(".ts"));
  return new Map(paths.map((path) => [path, readProjectFile(path)]));
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** The package's manifest. */
export const manifest = JSON.parse(readProjectFile("package.json")) as Manifest;

/** Public subpaths of code, as in `.` and `./model`, without those of plain files such as `./package.json`. */
export const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith(".json"));

/**
 * Names the source file of a subpath.
 *
 * @param subpath - as in `./rubric` or `./messages/en`
 * @returns as in `src/rubric/index.ts` or `src/messages/en.ts`
 */
export function sourceOfSubpath(subpath: string): string {
  const name = subpath === "." ? "index" : subpath.slice(2);
  const file = `src/${name}.ts`;
  return existsSync(join(root, file)) ? file : `src/${name}/index.ts`;
}

/**
 * Names the module that a caller writes for a subpath.
 *
 * @param subpath - as in `.` or `./rubric`
 * @returns as in `wenming` or `wenming/rubric`
 */
export function specifierOfSubpath(subpath: string): string {
  return manifest.name + subpath.slice(1);
}
