import { describe, expect, it } from "vitest";
import { readProjectFile } from "../support/project-files.js";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

describe("the manifest and the lock", () => {
  const manifest = JSON.parse(readProjectFile("package.json")) as Manifest;
  const lock = JSON.parse(readProjectFile("package-lock.json")) as { readonly packages: Record<string, { readonly resolved?: string }> };

  it("pins every tool to one version, so that two machines build the same", () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range));
    expect(loose).toEqual([]);
  });

  it("asks callers for zod and date-fns alone, as ranges", () => {
    expect(manifest.peerDependencies).toEqual({ zod: expect.stringMatching(/^\^4\./) });
    expect(manifest.dependencies).toEqual({ "date-fns": expect.stringMatching(/^\^4\./) });
  });

  it("names no place that packages come from: the host's own setting decides", () => {
    const placed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(placed.map(([name]) => name)).toEqual([]);
  });
});
