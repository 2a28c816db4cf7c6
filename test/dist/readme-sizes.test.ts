import { describe, expect, inject, it } from "vitest";
import { readProjectFile, specifierOfSubpath, subpaths } from "../support/project-files.js";
import { bundle } from "./support/bundle.js";

/** How far a printed size may be from the measured one before it misleads. */
const tolerance = 0.03;

const printedSizes = (text: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...text.matchAll(/^\| `(wenming[^`]*)` \|.*\| ([\d.]+) kB \| ([\d.]+) kB \|$/gm)].map(([, name = "", ...sizes]) => [name, sizes.map(Number)]),
  );

/** Sizes of single functions, which the text under the table names. */
const printedFunctions = (text: string): ReadonlyMap<string, number> =>
  new Map([...text.matchAll(/`(checkFiveHaves|scoreTenStars)`[^`|]*? ([\d.]+) kB/g)].map(([, name = "", size]) => [name, Number(size)]));

const far = (printed: number, bytes: number): boolean => Math.abs(printed * 1000 - bytes) > bytes * tolerance;

describe.each(["README.md", "docs/README.zh-CN.md"])("the sizes in %s", (path) => {
  const text = readProjectFile(path);

  it("stand there for every entry, and are what is measured", async () => {
    const printed = printedSizes(text);
    expect([...printed.keys()].sort()).toEqual(subpaths.map(specifierOfSubpath).sort());
    const wrong: string[] = [];
    for (const [name, [minified = 0, gzipped = 0]] of printed) {
      const { bytes, gzipBytes } = await bundle(`import * as all from "${name}"; globalThis.use = all;`, inject("consumer"));
      if (far(minified, bytes) || far(gzipped, gzipBytes)) wrong.push(`${name}: ${(bytes / 1000).toFixed(1)} kB, ${(gzipBytes / 1000).toFixed(1)} kB`);
    }
    expect(wrong).toEqual([]);
  });

  it("of single functions are what is measured", async () => {
    const printed = printedFunctions(text);
    expect([...printed.keys()]).toEqual(["checkFiveHaves", "scoreTenStars"]);
    const wrong: string[] = [];
    for (const [name, size] of printed) {
      const { gzipBytes } = await bundle(`import { ${name} } from "wenming"; globalThis.use = ${name};`, inject("consumer"));
      if (far(size, gzipBytes)) wrong.push(`${name}: ${(gzipBytes / 1000).toFixed(1)} kB`);
    }
    expect(wrong).toEqual([]);
  });
});
