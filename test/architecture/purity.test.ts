import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSources, root } from "../support/project-files.js";
import { findImpurities, programOf } from "./purity.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

const calendar = "src/core/calendar-date.ts";

function impurities(program: ts.Program, path: string, dates = path === calendar): string[] {
  const file = program.getSourceFile(join(root, path));
  if (file === undefined) return [`${path}: not read`];
  return findImpurities(program, file, { dates }).map(({ line, what }) => `${path}:${line} ${what}`);
}

describe("purity of the sources", () => {
  it("reads no clock, zone, chance, host or environment, makes no code, keeps no state, hides no type", () => {
    const paths = [...readSources().keys()];
    const program = programOf(paths.map((path) => join(root, path)), options);
    expect(paths.flatMap((path) => impurities(program, path))).toEqual([]);
  });
});

describe("the guard of purity", () => {
  const planted: readonly [text: string, what: string][] = [
    ["Date.now();", "global Date"],
    ["new Date();", "global Date"],
    ["Date(0);", "global Date"],
    ["const d = Date; d.now();", "global Date"],
    ["Math.random();", "member random"],
    ["const { random } = Math; random();", "member random"],
    ["console.log(1);", "global console"],
    ["process.env;", "global process"],
    ["globalThis.x;", "global globalThis"],
    ["eval('1');", "global eval"],
    ["new Function('1');", "global Function"],
    ["Function('1');", "global Function"],
    ["[].constructor.constructor('1');", "member constructor"],
    ["setTimeout(() => 1, 0);", "global setTimeout"],
    ["fetch('x');", "global fetch"],
    ["require('x');", "global require"],
    ["import('./a.js');", "import()"],
    ["import.meta.url;", "import.meta"],
    ["new Intl.NumberFormat();", "global Intl"],
    ["(1).toLocaleString();", "member toLocaleString"],
    ["'a'['localeCompare']('b');", "member localeCompare"],
    ["performance.now();", "global performance"],
    ["crypto.randomUUID();", "global crypto"],
    ["new TextEncoder();", "global TextEncoder"],
    ["structuredClone({});", "global structuredClone"],
    ["const x = { Intl };", "global Intl"],
    ["new RegExp('a');", "global RegExp"],
    ["let n = 0; export const next = () => n++;", "module-level let or var"],
    ["var n = 0;", "module-level let or var"],
    ["const cache = new Map<string, number>();", "module-level empty Map"],
    ["const a = 1 as any;", "any"],
    ["// @ts-ignore\nexport const a = 1;", "@ts-ignore"],
    ["debugger;", "debugger"],
  ];

  const plantedDates: readonly [text: string, what: string][] = [
    ["new Date();", "global Date"],
    ["Date.now();", "global Date"],
    ["Date();", "global Date"],
    ["new Date(2026, 0, 1);", "global Date"],
    ["new Date('2026-01-01');", "global Date"],
    ["new Date(`${1}-01-01T00:00`);", "global Date"],
    ["new Date(0).getDate();", "member getDate"],
    ["new Date(0).getTimezoneOffset();", "member getTimezoneOffset"],
  ];

  const fine = [
    "new Date(Date.UTC(2026, 0, 1)).getUTCDate(); new Date(`${2026}-01-01T00:00Z`);",
    "export interface A { now: Date; console: Function }\nexport class B { Date = 1 }",
    "export const a = { Date: 1, console: 2 }; a.Date; a.console;",
  ];

  const texts = [...planted, ...plantedDates].map(([text]) => text).concat(fine);
  const pathOf = (text: string): string => `src/core/planted-${texts.indexOf(text)}.ts`;
  const program = programOf(
    texts.map((text) => join(root, pathOf(text))),
    options,
    new Map(texts.map((text) => [join(root, pathOf(text)), `${text}\nexport {};`])),
  );

  it.each(planted)("finds %s", (text, what) => {
    expect(impurities(program, pathOf(text)).join("\n")).toContain(what);
  });

  it.each(plantedDates)("finds %s in the calendar file too", (text, what) => {
    expect(impurities(program, pathOf(text), true).join("\n")).toContain(what);
  });

  it.each(fine)("lets pass: %s", (text) => {
    expect(impurities(program, pathOf(text), true)).toEqual([]);
  });
});
