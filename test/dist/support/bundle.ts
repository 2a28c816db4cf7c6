import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a page pays for an import. */
export interface Bundle {
  /** The bundle's minified text. */
  readonly text: string;
  /** Its length in bytes, minified. */
  readonly bytes: number;
  /** Its length in bytes, minified and gzipped. */
  readonly gzipBytes: number;
  /** Files that ended up in it, as paths with `/`. */
  readonly files: readonly string[];
}

/**
 * Bundles a few lines as an app's bundler would: minified, tree-shaken, for the browser.
 *
 * @param code - the lines
 * @param folder - where they stand; `wenming` is looked up from here
 * @returns the bundle
 */
export async function bundle(code: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  const text = output?.text ?? "";
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
  return { text, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length, files };
}
