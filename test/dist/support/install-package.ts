import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { manifest, root } from "../../support/project-files.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a made-up app that has the packed library, and nothing but it and what it asks for, in node_modules. */
    consumer: string;
  }
}

/**
 * Packs the build as npm would publish it and installs it into a made-up app, so that these tests see what callers get:
 * a file left out of `files` or `exports` is missing here too.
 *
 * @param project - the vitest project
 * @returns what removes the app again
 */
export default function installPackage(project: TestProject): () => void {
  if (!existsSync(join(root, "dist"))) throw new Error("There is no build to test: run `npm run build` first.");
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "wenming-consumer-")));
  const modules = join(consumer, "node_modules");
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const answer = JSON.parse(packed) as Record<string, { filename: string }> | { filename: string }[];
  const [{ filename } = { filename: "" }] = Object.values(answer);
  mkdirSync(join(modules, manifest.name), { recursive: true });
  execFileSync("tar", ["-xzf", filename, "--strip-components=1", "-C", join(modules, manifest.name)], { cwd: consumer });
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    symlinkSync(realpathSync(join(root, "node_modules", name)), join(modules, name), "junction");
  }
  project.provide("consumer", consumer);
  return () => {
    rmSync(consumer, { recursive: true, force: true });
  };
}
