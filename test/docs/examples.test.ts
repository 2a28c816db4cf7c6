import { describe, expect, it, vi } from "vitest";
import { manifest, projectFiles, readProjectFile } from "../support/project-files.js";
import { type Block, instrument, placeOf, readBlocks, runBlocks, typeCheck } from "../support/run-examples.js";

/**
 * Blocks that are type-checked but not run (`ts no-run`), each with the reason. Most can be run: give them a small input.
 */
const notRun: Readonly<Record<string, string>> = {};

/** Languages of blocks. `ts` runs, `json` parses, `sh` names scripts that exist, `vue` and `tsx` are parts of a checked file. */
const languages = ["ts", "json", "sh", "text", "html", "vue", "tsx", "mermaid"];

const documents = projectFiles("").filter((path) => /^(README\.md|docs\/(?!reference\/).*\.md)$/.test(path));
const sources = projectFiles("src").filter((path) => path.endsWith(".ts"));
const blocks = [...documents, ...sources].flatMap((path) => readBlocks(path, readProjectFile(path)));
const typescript = blocks.filter(({ language }) => language === "ts");
const runnable = typescript.filter(({ info }) => info !== "no-run");

describe("examples in the documents and in the comments of the sources", () => {
  it("are of a known language, and nothing but no-run stands behind it", () => {
    const strange = blocks.filter(({ language, info }) => !languages.includes(language) || (info !== "" && !(language === "ts" && info === "no-run")));
    expect(strange.map((block) => `${placeOf(block)} ${block.language} ${block.info}`)).toEqual([]);
  });

  it("compile against the sources", () => {
    expect(typeCheck(typescript)).toEqual([]);
  });

  it("leave unrun only what is listed here with a reason", () => {
    const unrun = typescript.filter(({ info }) => info === "no-run").map(({ file }) => file);
    expect(unrun).toEqual(Object.keys(notRun));
  });

  it("parse, where they are JSON", () => {
    for (const block of blocks.filter(({ language }) => language === "json")) {
      expect(() => JSON.parse(block.code) as unknown, placeOf(block)).not.toThrow();
    }
  });

  it("name only scripts that exist, where they are commands", () => {
    const commands = blocks.filter(({ language }) => language === "sh");
    const unknown = commands.flatMap((block) =>
      [...block.code.matchAll(/\bnpm run (?:--?[a-z]+ )*([a-z:]+)/g)]
        .filter(([, script = ""]) => manifest.scripts[script] === undefined)
        .map(([command]) => `${placeOf(block)} ${command}`),
    );
    expect(unknown).toEqual([]);
  });

  it("are parts of files under docs/examples, where a host compiles them", () => {
    const files = projectFiles("docs/examples").filter((path) => /\.(vue|tsx)$/.test(path)).map(readProjectFile);
    const loose = blocks.filter(({ language, code }) => ["vue", "tsx"].includes(language) && !files.some((text) => text.includes(code.trim())));
    expect(loose.map(placeOf)).toEqual([]);
  });
});

describe("examples that run", async () => {
  // Examples for people may print; the test run should not.
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const results = await runBlocks(runnable);
  log.mockRestore();

  it.each(runnable.map((block, index) => [placeOf(block), index] as const))("%s", (_place, index) => {
    const result = results[index];
    if (result instanceof Error) throw result;
    for (const { at, actual, expected } of result ?? []) expect(actual, at).toEqual(expected);
  });

  it("are there", () => {
    expect(runnable.length).toBeGreaterThan(0);
  });
});

describe("the guard of examples", () => {
  const block = (code: string): Block => ({ file: "planted.md", line: 0, language: "ts", info: "", code });
  const differences = async (code: string): Promise<unknown[]> => {
    const [result] = await runBlocks([block(code)]);
    if (result === undefined || result instanceof Error) return [result];
    return result.filter(({ actual, expected }) => JSON.stringify(actual) !== JSON.stringify(expected)).map(({ at }) => at);
  };

  it("finds a wrong value at the end of a line, below it, over several lines, and of a constant", async () => {
    expect(await differences("1 + 1; // => 3")).toEqual(["planted.md:1"]);
    expect(await differences("1 + 1;\n// => 3")).toEqual(["planted.md:2"]);
    expect(await differences("[1, 2];\n// => [\n//   1,\n//   3,\n// ]")).toEqual(["planted.md:2"]);
    expect(await differences("const a = { b: 1 }; // => { b: 2 }")).toEqual(["planted.md:1"]);
    expect(await differences('console.log("a"); // => "b"')).toEqual(["planted.md:1"]);
  });

  it("lets right values pass, comments around them too", async () => {
    expect(await differences("// first\n1 + 1; // => 2\n\n// second\n[1, 2];\n// => [\n//   1,\n//   2,\n// ]\n// and so on")).toEqual([]);
  });

  it("refuses a promise that nothing would check", () => {
    expect(() => instrument(block("if (true) {\n  1 + 1; // => 3\n}"))).toThrow("planted.md:2 promises a value of no top-level statement");
    for (const value of ["two things", "2, 2", "a comment: 2", "1 + 1", "x", "[...x]", "{ [x]: 1 }", ""]) {
      expect(() => instrument(block(`1 + 1; // => ${value}`)), value).toThrow("is no JavaScript literal");
    }
    expect(() => instrument(block("if (true) {\n}\n// => 1"))).toThrow("of a statement that has none");
    expect(instrument(block('const a = "// => 1";'))).toContain("// => 1");
  });

  it("finds what does not compile, and an example that throws", async () => {
    expect(typeCheck([block(`import { nothing } from "wenming";\nnothing;`)]).join()).toContain(`planted.md:1 Module '"wenming"' has no exported member`);
    expect(typeCheck([block("const a: number = 1;\nconst b: string = a;")])).toHaveLength(1);
    const [result] = await runBlocks([block(`throw new Error("as planted");`)]);
    expect(result).toEqual(new Error("as planted"));
    const [missing, fine] = await runBlocks([block(`import { nothing } from "wenming";\nnothing;`), block("1 + 1; // => 2")]);
    expect(missing).toHaveProperty("message", 'No matching export in "src/index.ts" for import "nothing"');
    expect(fine).toEqual([{ at: "planted.md:1", actual: 2, expected: 2 }]);
  });

  it("reads blocks of comments and of lists, and refuses one left open", () => {
    expect(readBlocks("a.ts", "/**\n * @example\n * ```ts\n * const a = 1;\n *   a;\n * ```\n */")).toEqual([
      { file: "a.ts", line: 3, language: "ts", info: "", code: "const a = 1;\n  a;" },
    ]);
    expect(readBlocks("a.md", "1. One\n\n   ```json no-run\n   { }\n   ```\n")).toEqual([
      { file: "a.md", line: 3, language: "json", info: "no-run", code: "{ }" },
    ]);
    expect(() => readBlocks("a.md", "```ts\nconst a = 1;")).toThrow("nothing closes");
  });
});
