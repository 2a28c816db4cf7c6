import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { inject } from "vitest";
import { manifest } from "../../support/project-files.js";

/** One JavaScript file of the installed package. */
export interface BuiltFile {
  /** Absolute path. */
  readonly path: string;
  /** Path inside the package, as in `dist/index.js`. */
  readonly name: string;
  /** Its text. */
  readonly text: string;
  /** Whether it is CommonJS. */
  readonly isCommonJs: boolean;
}

/**
 * Reads the JavaScript of the installed package.
 *
 * @returns every `.js` and `.cjs` file
 */
export function builtFiles(): BuiltFile[] {
  const folder = join(inject("consumer"), "node_modules", manifest.name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.c?js$/.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { path, name: name.split(sep).join("/"), text: readFileSync(path, "utf8"), isCommonJs: name.endsWith(".cjs") };
    });
}
