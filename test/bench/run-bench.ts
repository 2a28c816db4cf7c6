import { fork, execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { describeMachine } from "./harness/describe-machine.js";
import type { GroupOptions } from "./harness/run-group.js";
import type { GroupReport } from "./harness/variant.js";

/**
 * `npm run bench`: measures the library beside hand-written code and other engines. Each group of variants runs in a process
 * of its own, so that what one does to the compiler's knowledge of an object does not slow another.
 *
 *   --json FILE    also writes { rows, notRun, machine } to a file
 *   --record       also writes the tables into docs/performance.md
 *   --quick        everything once, on few rows: shows that it runs, measures nothing
 *   --only GROUPS  some groups, with commas between
 *   --rounds N     rounds that count; 21 where absent
 *   --rows N       households of the fast variants; 50,000 where absent
 */
const allGroups = [
  ...["scoring", "orders-4", "orders-16", "peers", "five-haves"],
  ...["validate-household", "validate-household-bad", "validate-station", "validate-facts"],
  ...["scale", "workers", "start"],
];
const folder = import.meta.dirname;
const built = join(folder, "node_modules/.build");

const { values: args } = parseArgs({
  options: {
    json: { type: "string" },
    record: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "21" },
    rows: { type: "string", default: "50000" },
  },
});

const options: GroupOptions = args.quick
  ? { rounds: 1, warmUps: 0, rows: 1_000, quick: true }
  : { rounds: Number(args.rounds), warmUps: 5, rows: Number(args.rows), quick: false };

await main();

async function main(): Promise<void> {
  if (!existsSync(join(folder, "node_modules"))) execFileSync("npm", ["ci", "--prefix", folder], { stdio: "inherit" });
  // These need the packages that may have come just now.
  const [{ printRows }, { recordRun }] = await Promise.all([import("./harness/print-rows.js"), import("./harness/record-run.js")]);
  const groups = allGroups.filter((name) => args.only?.split(",").includes(name) ?? true);
  await bundle(groups);
  const reports: GroupReport[] = [];
  for (const group of groups) {
    process.stderr.write(`${group} …\n`);
    const report = await runGroup(group);
    reports.push(report);
    console.log(`\n## ${group}\n\n${printRows(report.rows)}\n`);
  }
  const rows = reports.flatMap((report) => report.rows);
  const notRun = reports.flatMap((report) => report.notRun);
  for (const { id, reason } of notRun) console.log(`not run: ${id} (${reason})`);
  if (args.record) recordRun(join(folder, "../../docs/performance.md"), describeMachine(folder), rows);
  if (args.json !== undefined) writeFileSync(args.json, `${JSON.stringify({ machine: describeMachine(folder), options, rows, notRun }, null, 2)}\n`);
}

// Bundled as an app would be; packages stay outside. The sources stand in for the build, which is made from them in the same way.
async function bundle(groups: readonly string[]): Promise<void> {
  await build({
    entryPoints: [...groups.map((group) => `groups/${group}.ts`), "groups/parse-worker.ts", "rubric/ten-star-rubric.ts"].map((file) => join(folder, file)),
    entryNames: "[name]",
    outdir: built,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    tsconfig: join(folder, "tsconfig.json"),
    logLevel: "error",
  });
}

function runGroup(group: string): Promise<GroupReport> {
  return new Promise((resolve) => {
    const execArgv = ["--expose-gc", "--max-old-space-size=6144"];
    const child = fork(join(built, `${group}.mjs`), [JSON.stringify(options)], { execArgv });
    let report: GroupReport | undefined;
    child.once("message", (message) => (report = message as GroupReport));
    child.once("exit", () => {
      // A package that is not to be had is named and no fault; a group that ends early is one, and the others still run.
      if (report === undefined) process.exitCode = 1;
      resolve(report ?? { rows: [], notRun: [{ id: group, reason: "ended before it reported; see above" }] });
    });
  });
}
