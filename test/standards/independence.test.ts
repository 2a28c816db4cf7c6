import { describe, expect, it } from "vitest";
import { groupByFile, reachedBy, readImports } from "../architecture/import-graph.js";
import { readSources } from "../support/project-files.js";

const imports = groupByFile(readImports(readSources()));
const standards = [...readSources().keys()].filter((path) => path.startsWith("src/standards/") && !path.endsWith("/index.ts"));

/** What a rubric may load beside facts of the catalogue: lines of its own family, or the rubric it is a variant of. */
const own: Readonly<Record<string, RegExp>> = {
  // Its labels are the caller's: it refuses a call without them.
  "src/standards/five-haves-one-persistence.ts": /^src\/core\/(require-record|wenming-error)\.ts$/,
  "src/standards/five-haves-reference-institute.ts": /^src\/standards\/five-haves-reference-(facts|lines|mechanisms)\.ts$/,
  "src/standards/five-haves-reference-station.ts": /^src\/standards\/five-haves-reference-(facts|lines|mechanisms)\.ts$/,
  "src/standards/five-haves-reference-strict.ts": /^src\/standards\/five-haves-reference-(facts|lines|mechanisms)\.ts$/,
  "src/standards/ten-stars-xiuwen.ts": /^src\/standards\/ten-stars\.ts$/,
};

describe("importing one standard", () => {
  it.each(standards)("%s pulls no other", (path) => {
    const others = [...reachedBy(imports, path).keys()].filter((file) => file !== path && !file.startsWith("src/facts/catalogue/"));
    expect(others.filter((file) => own[path]?.test(file) !== true)).toEqual([]);
  });
});
