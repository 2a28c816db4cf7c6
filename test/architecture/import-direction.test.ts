import { describe, expect, it } from "vitest";
import { readSources } from "../support/project-files.js";
import { findCycle, groupByFile, type Import, reachedBy, readImports } from "./import-graph.js";

interface Rule {
  /** Folders whose values it may load. */
  readonly values: readonly string[];
  /** Further folders of which it may name types. */
  readonly types: readonly string[];
}

/**
 * The floor plan: imports run downward only. Each folder may also import from itself. `facts/catalogue` is the part of
 * `facts` that is data alone.
 */
const floorPlan: Record<string, Rule> = {
  core: { values: [], types: [] },
  // `parseRubric` ends with `checkRubric`: shape first, then what a shape cannot show.
  model: { values: ["core", "rubric"], types: ["engine"] },
  rubric: { values: ["core"], types: [] },
  // The engine walks conditions, checks and fingerprints a rubric with the language's own functions.
  engine: { values: ["core", "rubric"], types: [] },
  // What is printed of a schema is read by the model's own reader, which names zod's types and loads none of it; what is
  // printed of a rubric are the tables of a batch.
  emit: { values: ["core", "rubric", "engine", "model/shape"], types: ["model"] },
  // Data, but for one rubric whose labels the caller hands in: of core it loads what refuses a wrong call.
  standards: { values: ["facts/catalogue", "core/require-record"], types: ["core", "rubric"] },
  facts: { values: ["core"], types: ["model", "rubric"] },
  score: { values: ["core", "engine", "standards", "facts"], types: ["model", "rubric"] },
  rating: { values: ["core"], types: ["model", "engine"] },
  statistics: { values: ["core"], types: ["model", "engine"] },
  publish: { values: ["core"], types: ["model", "engine"] },
  messages: { values: ["core"], types: [] },
  report: { values: ["core", "messages"], types: ["engine", "rubric"] },
  // The front door: everything but the schemas. Of the messages not the language packs: a page picks those it speaks.
  index: {
    values: [
      ...["core", "rubric", "engine", "emit", "standards", "facts", "score", "rating", "statistics", "publish", "report"],
      "messages",
    ],
    types: ["model"],
  },
};

/** Who may import a package, and how; everything else is refused. */
const packages: readonly { name: RegExp; files: RegExp; kind?: Import["kind"] }[] = [
  { name: /^zod\/mini$/, files: /^src\/model\// },
  { name: /^zod\/mini$/, files: /^src\/emit\//, kind: "type" },
  { name: /^date-fns\/[A-Za-z]+$/, files: /^src\/core\/calendar-date\.ts$/ },
  { name: /^(@noble\/hashes\/(sha2|utils)\.js|canonicalize)$/, files: /^src\/rubric\/[a-z-]*hash[a-z-]*\.ts$/ },
  { name: /^get-east-asian-width$/, files: /^src\/report\/display-width\.ts$/ },
];

const calendar = "src/core/calendar-date.ts";

function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? "index";
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`src/${folder}/`) || path === `src/${folder}.ts`;
}

function isAllowed({ from, to, isPackage, kind }: Import): boolean {
  if (isPackage) return packages.some((one) => one.name.test(to) && one.files.test(from) && (one.kind ?? kind) === kind);
  const own = folderOf(from);
  const rule = floorPlan[own];
  if (rule === undefined) return false;
  if (own === "index" && isLanguagePack(to)) return false;
  if (isLanguagePack(from) && kind === "value") return isLanguagePack(to) && languageOf(from) === languageOf(to);
  if (isIn(to, own) || (own === "index" && folderOf(to) === "index")) return true;
  const folders = kind === "value" ? rule.values : [...rule.values, ...rule.types];
  return folders.some((folder) => isIn(to, folder));
}

const languages = /^src\/messages\/(zh-CN|en)(\/|\.ts$)/;
const isLanguagePack = (path: string): boolean => languages.test(path);
const languageOf = (path: string): string | undefined => languages.exec(path)?.[1];

const show = (one: Import): string => `${one.from}:${one.line} ${one.kind} import of ${one.to}`;

function violations(sources: ReadonlyMap<string, string>): string[] {
  const imports = readImports(sources);
  const found = imports.filter((one) => !isAllowed(one)).map(show);
  const cycle = findCycle(imports);
  if (cycle.length > 0) found.push(`circle: ${cycle.join(" -> ")}`);
  const byFile = groupByFile(imports);
  for (const file of sources.keys()) {
    // The scoring path has no date arithmetic, not even at one remove.
    const scores = isIn(file, "engine") || isIn(file, "standards") || (isIn(file, "core") && file !== calendar);
    const path = scores ? reachedBy(byFile, file).get(calendar) : undefined;
    if (path) found.push(`dates in the scoring path: ${path.join(" -> ")}`);
  }
  return found;
}

describe("import directions", () => {
  const sources = readSources();

  it("has a rule for every folder of src", () => {
    const unknown = [...sources.keys()].filter((path) => floorPlan[folderOf(path)] === undefined);
    expect(unknown).toEqual([]);
  });

  it("runs downward only, as the floor plan says", () => {
    expect(violations(sources)).toEqual([]);
  });
});

describe("the guard of import directions", () => {
  const planted: readonly [why: string, path: string, text: string, found: string][] = [
    ["core importing upward", "src/core/a.ts", `import { assess } from "../engine/assess.js";`, "value import of src/engine/assess.ts"],
    ["a type of the engine in core", "src/core/a.ts", `import type { A } from "../engine/a.js";`, "type import"],
    ["a schema in a scorer", "src/score/a.ts", `import { stationSchema } from "../model/station.js";`, "value import of src/model/station.ts"],
    ["a schema by inline type only", "src/score/a.ts", `import { type S } from "../model/station.js";`, "value import"],
    ["a schema re-exported from the front door", "src/index.ts", `export { stationSchema } from "./model/index.js";`, "value import of src/model"],
    ["a rubric in the engine", "src/engine/a.ts", `import type { R } from "../standards/five-haves.js";`, "type import of src/standards"],
    ["a sentence in the engine", "src/engine/a.ts", `import { formatMessage } from "../messages/format-message.js";`, "value import of src/messages"],
    ["core in a standard", "src/standards/a.ts", `import { points } from "../core/points.js";`, "value import of src/core"],
    ["a collector in a standard", "src/standards/a.ts", `import { c } from "../facts/collect.js";`, "value import of src/facts"],
    ["a value in a language pack", "src/messages/en.ts", `import { f } from "../core/points.js";`, "value import of src/core"],
    ["one language in another", "src/messages/en.ts", `import { zhCN } from "./zh-CN.js";`, "value import of src/messages"],
    ["a language pack in the front door", "src/index.ts", `export * from "./messages/en.js";`, "value import of src/messages"],
    ["classic zod", "src/model/a.ts", `import { z } from "zod";`, "import of zod"],
    ["zod outside the model", "src/facts/a.ts", `import * as z from "zod/mini";`, "import of zod/mini"],
    ["zod by value in the emitter", "src/emit/a.ts", `import * as z from "zod/mini";`, "value import of zod/mini"],
    ["a schema in the emitter", "src/emit/a.ts", `import { stationSchema } from "../model/station.js";`, "value import of src/model/station.ts"],
    ["the root of date-fns", calendar, `import { addDays } from "date-fns";`, "import of date-fns"],
    ["date-fns elsewhere", "src/facts/a.ts", `import { addDays } from "date-fns/addDays";`, "import of date-fns/addDays"],
    ["hashing elsewhere", "src/engine/a.ts", `import { sha256 } from "@noble/hashes/sha2.js";`, "import of @noble"],
    ["Node in the library", "src/rubric/hash-rubric.ts", `import { createHash } from "node:crypto";`, "import of node:crypto"],
    ["a dynamic import", "src/facts/a.ts", `export const a = () => import("zod/mini");`, "value import of zod/mini"],
    ["an unknown folder", "src/helpers/a.ts", `import { b } from "../core/b.js";`, "src/helpers/a.ts:1"],
    ["dates in the engine", "src/engine/a.ts", `import { addDays } from "../core/calendar-date.js";`, "dates in the scoring path"],
    ["a file that imports itself", "src/core/a.ts", `export * from "./a.js";`, "circle"],
  ];

  it.each(planted)("finds %s", (_why, path, text, found) => {
    expect(violations(new Map([[path, text]])).join("\n")).toContain(found);
  });

  it("finds dates at one remove, and longer circles", () => {
    const sources = new Map([
      ["src/engine/a.ts", `import { b } from "../core/b.js";`],
      ["src/core/b.ts", `import { c } from "./calendar-date.js";`],
      [calendar, `import { b } from "./b.js";`],
    ]);
    expect(violations(sources)).toEqual([
      `circle: src/core/b.ts -> ${calendar} -> src/core/b.ts`,
      `dates in the scoring path: src/engine/a.ts -> src/core/b.ts -> ${calendar}`,
      `dates in the scoring path: src/core/b.ts -> ${calendar}`,
    ]);
  });

  it("lets what the plan allows pass", () => {
    const sources = new Map([
      ["src/model/a.ts", `import * as z from "zod/mini";\nimport type { R } from "../rubric/rubric.js";`],
      ["src/standards/a.ts", `import { facts } from "../facts/catalogue/station.js";\nimport type { R } from "../rubric/r.js";`],
      ["src/emit/a.ts", `import type * as z from "zod/mini";\nimport { shapeOf } from "../model/shape/shape-of.js";`],
      ["src/facts/a.ts", `import { c } from "../core/calendar-date.js";\nimport type { S } from "../model/s.js";`],
      ["src/messages/en.ts", `import type { M } from "./catalog.js";\nimport { s } from "./en/station.js";`],
      ["src/index.ts", `export * from "./score/index.js";\nexport type * from "./model/index.js";`],
    ]);
    expect(violations(sources)).toEqual([]);
  });
});
