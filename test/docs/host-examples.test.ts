import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFiles, root } from "../support/project-files.js";

const examples = projectFiles("docs/examples");

it("has a copyable example for Vue, for React and for Node", () => {
  const kinds = { vue: /\.vue$/, react: /\.tsx$/, node: /\/node\b.*\.ts$/ };
  const found = Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, examples.some((path) => name.test(path))]));
  expect(found).toEqual({ vue: true, react: true, node: true });
});

it("compiles every file under docs/examples as its host would", async () => {
  const compiler = join(root, "node_modules/vue-tsc/bin/vue-tsc.js");
  const printed = await new Promise((resolve) => {
    // A failure shows in what it prints.
    execFile(process.execPath, [compiler, "--noEmit", "-p", join(root, "docs/tsconfig.json")], (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
  expect(printed).toBe("");
});
