import { describe, expect, it } from "vitest";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { readProjectFile, readSources } from "../support/project-files.js";
import { errorCodes, figureMeasures, issueCodes, registerKinds, resultKeys } from "./known-keys.js";

const keys = Object.keys(zhCN.sentences);
const chinese: Readonly<Record<string, string>> = zhCN.sentences;
const english: Readonly<Record<string, string>> = en.sentences;

const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{[^}]*\}/g))].sort();

describe("message packs", () => {
  it("have the same keys in the same order", () => {
    expect(Object.keys(en.sentences)).toEqual(keys);
  });

  it("use the same placeholders, but for the unit of one, which English leaves out", () => {
    const different = keys.filter((key) => String(placeholders(english[key] ?? "")) !== String(placeholders(chinese[key] ?? "")));
    expect(different).toEqual(["write.quantity-one", "write.step-one"]);
  });

  it.each([
    ["issue", issueCodes],
    ["error", errorCodes],
    ["term.register", registerKinds],
    ["term.measure", figureMeasures],
  ])("have a sentence for every %s", (prefix, codes) => {
    expect(codes.filter((code) => !Object.hasOwn(chinese, `${prefix}.${code}`))).toEqual([]);
  });

  it("have a sentence for every message of the engine", () => {
    expect(resultKeys.filter((key) => !Object.hasOwn(chinese, key))).toEqual([]);
  });

  it("have a sentence for every message that the engine's source writes out", () => {
    const sources = [...readSources()].filter(([path]) => path.startsWith("src/engine/")).map(([, text]) => text);
    const written = sources.flatMap((text) => [...text.matchAll(/"((?:item|criterion|veto)\.[a-z-]+)"/g)].map(([, key]) => key ?? ""));
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((key) => !Object.hasOwn(chinese, key))).toEqual([]);
  });

  it("leave no sentence empty, and none with spaces at its ends but for those that are appended", () => {
    const untidy = keys.filter((key) => [chinese[key], english[key]].some((sentence) => sentence?.trim() !== sentence));
    expect(untidy).toEqual(["step.advice", "step.gain", "step.gain-back"]);
    expect(keys.filter((key) => chinese[key] === "" || english[key] === "")).toEqual([]);
  });

  it("use whole placeholders and nothing else in braces", () => {
    const odd = [...Object.values(chinese), ...Object.values(english)].filter((sentence) => /[{}]/.test(sentence.replace(/\{[a-z][A-Za-z]*\}/g, "")));
    expect(odd).toEqual([]);
  });
});

describe("the Chinese pack", () => {
  it("has no Latin words but the name of a format", () => {
    const words = Object.values(chinese).flatMap((sentence) => sentence.replace(/\{[^}]*\}/g, "").match(/[A-Za-z]+/g) ?? []);
    expect([...new Set(words)]).toEqual(["JSON"]);
  });

  it("uses Chinese punctuation", () => {
    const ascii = Object.values(chinese).filter((sentence) => /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/.test(sentence));
    expect(ascii).toEqual([]);
  });
});

describe("the English pack", () => {
  it("has no Chinese characters", () => {
    expect(Object.values(english).filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
  });
});

describe("notes for translators", () => {
  const notesOf = (language: string): Map<string, string> => {
    const notes = new Map<string, string>();
    for (const part of ["issues", "results", "reports"]) {
      let note = "";
      for (const line of readProjectFile(`src/messages/${language}/${part}.ts`).split("\n")) {
        note = /^ {2}\/\/ (.+)$/.exec(line)?.[1] ?? note;
        const key = /^ {2}"?([a-zA-Z.-]+)"?: /.exec(line)?.[1];
        if (key !== undefined) notes.set(key, note);
      }
    }
    return notes;
  };

  it("stand above every sentence and say the same in both packs", () => {
    const chineseNotes = notesOf("zh-CN");
    expect([...chineseNotes.keys()].sort()).toEqual([...keys].sort());
    expect([...chineseNotes.values()].filter((note) => note.length < 10)).toEqual([]);
    expect([...notesOf("en")]).toEqual([...chineseNotes]);
  });
});
