import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { quartiles } from "../harness/measure-rounds.js";
import { runGroup } from "../harness/run-group.js";

const root = join(import.meta.dirname, "../../../..");
const built = (entry: string): string => pathToFileURL(join(root, "dist", entry)).href;

/** What a program waits for before the first household: import of the built package, and making a rubric ready. */
await runGroup("start", async (run) => {
  const times = run.options.quick ? 1 : 15;
  const imports = [
    ["import-zod", "zod", "`import(\"zod\")`, fresh process"],
    ["import-engine", built("engine/index.js"), "`wenming/engine`"],
    ["import-score", built("score/index.js"), "`wenming/score`"],
    ["import-all", built("index.js"), "`wenming`"],
    ["import-model", built("model/index.js"), "`wenming/model`, with zod"],
  ] as const;
  if (!existsSync(join(root, "dist/engine/index.js"))) {
    await run.attempt("import-engine", () => {
      throw new Error("there is no build: npm run build");
    });
    return;
  }
  const samples = new Map<string, number[]>(imports.map(([id]) => [id, []]));
  // One fresh process each, side by side, so that a slow minute of the machine touches all of them.
  for (let round = 0; round < times; round += 1) {
    for (const [id, specifier] of imports) samples.get(id)!.push(inFreshProcess(importing(specifier)));
  }
  const zod = samples.get("import-zod")!;
  for (const [id, , label] of imports) {
    const own = samples.get(id)!;
    run.add({ id, label, base: "import-zod", ...quartiles(own.map((time, round) => time / zod[round]!)), ns: quartiles(own).ratio * 1e6 });
  }
  const compiles = Array.from({ length: times }, () => inFreshProcess(compiling()));
  run.add({ id: "compile-first", label: "`compileRubric` of 50 lines, first call of a process", unit: "ms", ...quartiles(compiles) });
  const { compileRubric } = await import("wenming");
  const { tenStarRubric } = await import("../rubric/ten-star-rubric.js");
  const again = Array.from({ length: run.options.quick ? 2 : 50 }, () => {
    const start = performance.now();
    compileRubric(tenStarRubric);
    return performance.now() - start;
  });
  run.add({ id: "compile-again", label: "`compileRubric` of 50 lines, later calls", unit: "ms", ...quartiles(again) });
});

function importing(specifier: string): string {
  return `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
}

function compiling(): string {
  return `
  import { compileRubric } from ${JSON.stringify(built("engine/index.js"))};
  import { tenStarRubric } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "ten-star-rubric.mjs")).href)};
  const start = performance.now();
  compileRubric(tenStarRubric);
  console.log(performance.now() - start);`;
}

function inFreshProcess(script: string): number {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  if (output.trim() === "") throw new Error(`nothing came of ${script}`);
  return Number(output);
}
