import { describe, expect, it } from "vitest";
import { projectFiles, readProjectFile, readSources } from "../support/project-files.js";

/** Source files longer than {@link lineLimit}, each with the reason why it stays in one piece. */
const longFiles: Readonly<Record<string, string>> = {};

/** More lines than this in one source file usually means a second reason to change. Raise it for one file above. */
const lineLimit = 400;

/** Words that would tie the project to the place where it was made. Put together here, so that they stand nowhere. */
const foreign = [
  ["..", "shared"],
  ["", "work", "shared"],
  ["", "work", "main"],
  ["", "tmp", "tooling-try"],
].map((parts) => parts.join("/")).concat(
  [
    ["registry", "npmjs"],
    ["registry", "npmmirror"],
    ["registry", "yarnpkg"],
    ["domain", "md"],
    ["toolchain", "md"],
    ["wants", "md"],
  ].map((parts) => parts.join(".")),
);

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const languageTag = /^[a-z]{2}(-[A-Z]{2})?$/;

function isWellNamed(path: string): boolean {
  const parts = path.split("/").slice(1);
  const file = parts.pop() ?? "";
  return parts.every((part) => kebabCase.test(part) || languageTag.test(part)) && isWellNamedFile(file);
}

function isWellNamedFile(file: string): boolean {
  const name = file.replace(/(\.(test|test-d|test-prop|bench|config))?\.[a-z]+$/, "");
  return kebabCase.test(name) || languageTag.test(name);
}

function foreignWords(texts: Iterable<readonly [path: string, text: string]>): string[] {
  return [...texts].flatMap(([path, text]) =>
    foreign.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
}

function longerThanLimit(sources: Iterable<readonly [path: string, text: string]>): string[] {
  return [...sources]
    .map(([path, text]) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ path, lines }) => lines > lineLimit && longFiles[path] === undefined)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

describe("names and sizes", () => {
  it("writes file names of the library in kebab-case, language tags apart", () => {
    expect([...readSources().keys()].filter((path) => !isWellNamed(path))).toEqual([]);
  });

  it("keeps source files short enough to read", () => {
    expect(longerThanLimit(readSources())).toEqual([]);
  });

  it("gives no reason for a file that is gone or short", () => {
    const sources = readSources();
    const stale = Object.keys(longFiles).filter((path) => (sources.get(path)?.split("\n").length ?? 0) - 1 <= lineLimit);
    expect(stale).toEqual([]);
  });

  it("names no registry and no place outside the project", () => {
    const texts = projectFiles("").map((path) => [path, readProjectFile(path)] as const);
    expect(foreignWords(texts)).toEqual([]);
  });

  it("keeps the top level small", () => {
    const allowed = ["CHANGELOG.md", "LICENSE", "README.md", "package-lock.json", "package.json"];
    const top = projectFiles("").filter((path) => !path.includes("/") && !path.startsWith("."));
    const unexpected = top.filter((path) => !allowed.includes(path) && !/^(tsconfig\.json|tsup\.config\.ts)$/.test(path));
    expect(unexpected).toEqual([]);
  });
});

describe("the guard of names and sizes", () => {
  it.each([["src/core/calendarDate.ts"], ["src/Core/points.ts"], ["src/core/points_.ts"], ["src/messages/zh-cn_.ts"]])(
    "refuses %s",
    (path) => {
      expect(isWellNamed(path)).toBe(false);
    },
  );

  it("sees a long file and a foreign word", () => {
    expect(longerThanLimit([["src/a.ts", "\n".repeat(lineLimit + 1)]])).toEqual([`src/a.ts: ${lineLimit + 1} lines`]);
    expect(foreignWords([["docs/a.md", `see ${["", "work", "shared"].join("/")}/x`]])).toHaveLength(1);
  });
});
