import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

let count = 0;

/**
 * Runs a script in the made-up app, in a Node process of its own.
 *
 * @param code - the script
 * @param options.extension - `mjs` or `cjs`
 * @param options.flags - flags for Node
 * @returns what it printed on its standard output
 * @throws with what it printed on its error output, when it fails
 */
export async function runInConsumer(
  code: string,
  { extension = "mjs", flags = [] }: { extension?: "mjs" | "cjs"; flags?: readonly string[] } = {},
): Promise<string> {
  const file = writeInConsumer(`script-${process.pid}-${(count += 1)}.${extension}`, code);
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, file], { cwd: inject("consumer") });
  return stdout;
}

/**
 * Writes a file into the made-up app.
 *
 * @param name - file name
 * @param text - its text
 * @returns absolute path
 */
export function writeInConsumer(name: string, text: string): string {
  const path = join(inject("consumer"), name);
  writeFileSync(path, text);
  return path;
}
