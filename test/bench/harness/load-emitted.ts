import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import type { Facts } from "wenming";
import type { Packed } from "./packed.js";

/** The text that was printed; throws where a part could not be. */
export function textOf(emitted: { readonly ok: true; readonly text: string } | { readonly ok: false; readonly at: readonly string[] }): string {
  if (emitted.ok) return emitted.text;
  throw new Error(`cannot be printed: ${emitted.at.join(", ")}`);
}

/** Writes an emitted TypeScript module to a file, as a build script would, and loads it. */
export async function loadEmitted<M = { readonly scoreRecords: (records: readonly Facts[]) => Packed }>(name: string, text: string): Promise<M> {
  const folder = join(import.meta.dirname, "emitted");
  mkdirSync(folder, { recursive: true });
  const { code } = await transform(text, { loader: "ts", target: "es2022" });
  writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(join(folder, `${name}.mjs`), code);
  return (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as M;
}
