import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { createSSRApp, type Component } from "vue";
import { compileScript, parse } from "vue/compiler-sfc";
import { renderToString } from "vue/server-renderer";
import { manifest, projectFiles, readProjectFile, root, sourceOfSubpath, specifierOfSubpath, subpaths } from "../support/project-files.js";

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

describe("what the examples print", () => {
  const folder = mkdtempSync(join(root, "node_modules/.wenming-host-examples-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  // Of React the example needs one hook; a renderer would be a dependency for nothing else.
  const withoutRenderer: Plugin = {
    name: "react-without-renderer",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^react$/ }, () => ({ path: "react", namespace: "stub" }));
      onLoad({ filter: /.*/, namespace: "stub" }, () => ({ contents: "export const useMemo = (make) => make();" }));
    },
  };

  const optionsOf = (name: string, contents: string, loader: "ts" | "tsx") => ({
    stdin: { contents, loader, resolveDir: root, sourcefile: name },
    bundle: true,
    format: "esm" as const,
    platform: "node" as const,
    jsx: "automatic" as const,
    alias: Object.fromEntries(subpaths.map((subpath) => [specifierOfSubpath(subpath), join(root, sourceOfSubpath(subpath))]).reverse()),
    external: ["vue", "vue/*", "react/jsx-runtime", ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })],
    plugins: name === "react" ? [withoutRenderer] : [],
    logLevel: "silent" as const,
  });

  const load = async (name: string, contents: string, loader: "ts" | "tsx"): Promise<Record<string, unknown>> => {
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...optionsOf(name, contents, loader), outfile });
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Record<string, unknown>;
  };

  const textOf = (node: unknown): string => {
    if (typeof node === "string" || typeof node === "number") return String(node);
    if (Array.isArray(node)) return node.map(textOf).join("\n");
    if (typeof node !== "object" || node === null || !("props" in node)) return "";
    return textOf((node.props as { readonly children?: unknown }).children);
  };

  const period = { from: "2026-01-01", to: "2026-12-31" };

  it("in Node: what is wrong with a file, how much more is, and an exit code that says so", async () => {
    const script = join(folder, "score-file.mjs");
    await build({ ...optionsOf("node", readProjectFile("docs/examples/node/score-file.ts"), "ts"), outfile: script });
    const run = async (households: readonly unknown[]) => {
      const [source, target] = [join(folder, "cases.json"), join(folder, "results.json")];
      rmSync(target, { force: true });
      writeFileSync(source, JSON.stringify({ households, registers: [], decisions: [] }));
      return new Promise<{ code: unknown; printed: string; written: boolean }>((resolve) => {
        execFile(process.execPath, [script, source, target, period.to], (error, _stdout, printed) => {
          resolve({ code: error?.code ?? 0, printed, written: existsSync(target) });
        });
      });
    };
    expect(await run([{ id: "h-1" }])).toEqual({ code: 0, printed: "", written: true });
    const { code, printed, written } = await run(Array.from({ length: 120 }, () => ({ id: 7 })));
    expect([code, written]).toEqual([1, false]);
    const lines = printed.trim().split("\n");
    expect(lines).toHaveLength(101);
    expect(lines[0]).toContain("households[0].id");
    expect(lines[100]).toBe("另有 20 处问题没有列出，请先处理已列出的。");
  });

  it("in React: each have with its sentence, and of the open ones the record to bring", async () => {
    const { StationCheck } = (await load("react", readProjectFile("docs/examples/react/StationCheck.tsx"), "tsx")) as {
      readonly StationCheck: (props: unknown) => unknown;
    };
    const station = { id: "s-1", tier: "village-station", name: "某村站", head: { post: "村书记" } };
    const teams = [{ id: "t-1", stationId: "s-1", name: "党员队" }];
    const printed = textOf(StationCheck({ station, teams, activities: [], projects: [], asOf: period.to, period }));
    expect(printed).toContain("有队伍\n各项要求都已达到。");
    expect(printed).toContain("请提供：项目清单（写明名称或内容）。");
    // The team and the head are known: nothing is asked for them.
    expect(printed.match(/请提供：/g)).toHaveLength(3);
  });

  it("in Vue: a star that was decided names the stage as people do", async () => {
    const { descriptor } = parse(readProjectFile("docs/examples/vue/HouseholdStars.vue"));
    const { content } = compileScript(descriptor, { id: "x", inlineTemplate: true, templateOptions: { ssr: true, ssrCssVars: [] } });
    const { default: stars } = await load("vue", content, "ts");
    const minutes = {
      householdId: "h-1",
      star: "thrift",
      decision: "met",
      stage: "committee",
      body: "村评议委员会",
      decidedOn: "2026-10-20",
      evidence: [{ record: "minutes-1" }],
    };
    const props = { household: { id: "h-1" }, registers: [], decisions: [minutes], asOf: period.to, period };
    const page = await renderToString(createSSRApp(stars as Component, props));
    expect(page).toContain("勤俭节约：评议委员会评议已于 2026-10-20 认定达到。");
    expect(page).not.toContain("committee");
  });
});
