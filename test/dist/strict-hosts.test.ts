import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { subpaths } from "../support/project-files.js";
import { runInConsumer, writeInConsumer } from "./support/run-in-consumer.js";

const script = new URL("support/use-every-subpath.mjs", import.meta.url);

/** Replaces every way to `Function` and `eval` by a thrower; counts the tries, because a library may catch them. */
const withoutFunction = `
  globalThis.tries = [];
  const refuse = (name) => function refused() { tries.push(name); throw new EvalError(name + " is refused here"); };
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    Object.defineProperty(Object.getPrototypeOf(kind), "constructor", { value: refuse("constructor") });
  }
  globalThis.Function = refuse("Function");
  globalThis.eval = refuse("eval");
`;

function main(prepare: string): string {
  // Imported late, so that what prepares the host runs first.
  return `
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    ${prepare}
    const { useEverySubpath } = await import("./use-every-subpath.mjs");
    const used = await useEverySubpath((name) => import(name));
    await useEverySubpath((name) => require(name));
    console.log(JSON.stringify({ used, tries: globalThis.tries ?? [] }));
  `;
}

describe("strict hosts", () => {
  it("loads and uses every subpath where code generation is refused", async () => {
    writeInConsumer("use-every-subpath.mjs", readFileSync(script, "utf8"));
    const printed = await runInConsumer(main(""), { flags: ["--disallow-code-generation-from-strings"] });
    expect(JSON.parse(printed)).toEqual({ used: subpaths, tries: [] });
  });

  it("loads and uses every subpath where Function and eval throw, and never tries them", async () => {
    writeInConsumer("use-every-subpath.mjs", readFileSync(script, "utf8"));
    const printed = await runInConsumer(main(withoutFunction));
    expect(JSON.parse(printed)).toEqual({ used: subpaths, tries: [] });
  });

  it("would see a try: classic zod makes one while it builds a schema", async () => {
    const printed = await runInConsumer(`
      ${withoutFunction}
      const { object, string } = await import("zod");
      object({ a: string() });
      console.log(tries.length);
    `);
    expect(Number(printed)).toBeGreaterThan(0);
  });
});
