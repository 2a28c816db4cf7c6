import { describe, expect, it } from "vitest";
import { formatError, formatIssue, WenmingError, type Issue, type IssueCode, type WenmingErrorCode } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { errorCodes, issueCodes } from "./known-keys.js";

const issue = (code: IssueCode, path: Issue["path"] = [], params: Issue["params"] = {}): Issue => ({
  code,
  path,
  params,
  severity: "error",
});

describe("formatIssue", () => {
  it("says where, what is wrong and which limit applies", () => {
    expect(formatIssue(issue("input.too-small", ["teams", 0, "count", "value"], { min: 0 }), zhCN)).toBe(
      "teams[0].count.value：这个数太小，请核对。不小于 0。",
    );
  });

  it("says both limits where there are two", () => {
    expect(formatIssue(issue("rubric.out-of-range", [], { min: 0, max: 6 }), en)).toBe(
      "This number is out of range. Please correct it. Not below 0. Not above 6.",
    );
  });

  // "At most 100" of what?
  it.each<[IssueCode, Issue["params"], string, string]>([
    ["input.too-long", { max: 2000 }, "最多 2000 字。", "At most 2000 characters."],
    ["input.too-short", { min: 1 }, "至少 1 字。", "At least 1 characters."],
    ["input.too-many", { max: 100 }, "最多 100 条。", "At most 100 entries."],
    ["input.too-few", { min: 2 }, "至少 2 条。", "At least 2 entries."],
    ["input.too-deep", { max: 64 }, "最多 64 层。", "At most 64 levels."],
    ["rubric.too-deep", { max: 32 }, "最多 32 层。", "At most 32 levels."],
    ["input.too-large-document", { max: 5 }, "最多 5 个数据项。", "At most 5 values."],
    ["input.too-large", { max: 24 }, "不大于 24。", "Not above 24."],
  ])("says of %s what its limit counts", (code, params, chinese, english) => {
    expect(formatIssue(issue(code, [], params), zhCN).endsWith(chinese)).toBe(true);
    expect(formatIssue(issue(code, [], params), en).endsWith(english)).toBe(true);
  });

  it("asks for entries of a register only where there are any", () => {
    const late = issue("register.starts-late", [], { register: "covenant-log", date: "2026-01-01" });
    expect(formatIssue(late, zhCN)).toBe("村规民约执行台账没有 2026-01-01 起的登记。如有该时段的登记，请一并提供。");
  });

  it("names kinds of values in the language, also several of them", () => {
    expect(formatIssue(issue("input.wrong-type", [], { expected: "string, number" }), zhCN)).toBe(
      "这里填的类型不对，请改正。应为：文字或数。",
    );
    expect(formatIssue(issue("input.wrong-type", [], { expected: "string, number" }), en)).toContain("Expected: text or a number.");
  });

  it("names registers in the language", () => {
    expect(formatIssue(issue("register.late", [], { register: "covenant-log", date: "2026-12-31" }), zhCN)).toBe(
      "村规民约执行台账还没有登记到 2026-12-31，请补齐。",
    );
  });

  it("names the levels of division that fit, and calls no code too short that is of another level", () => {
    const sentence = "区划代码不对，请核对：县级及以上 6 位，乡镇级 9 位，村级 12 位。";
    expect(formatIssue(issue("identifier.division-code"), zhCN)).toBe(sentence);
    expect(formatIssue(issue("identifier.division-code", [], { levels: "township, village" }), zhCN)).toBe(`${sentence}这里要填：乡镇级或村级。`);
    expect(formatIssue(issue("identifier.division-code", [], { levels: "township, village" }), en)).toMatch(/Level asked for: township or village\.$/);
  });

  it("names another field that would do as well", () => {
    expect(formatIssue(issue("input.required", [], { or: "ratios" }), zhCN)).toBe("这里还没有填写，请补填。或者填写这一项：ratios。");
  });

  it("keeps a code it has no word for", () => {
    expect(formatIssue(issue("input.wrong-type", [], { expected: "toString" }), en)).toContain("Expected: toString.");
  });

  it("writes indexes in brackets, also at the start", () => {
    expect(formatIssue(issue("input.required", [2, "id"]), en)).toMatch(/^\[2\]\.id: /);
  });

  it("says only the sentence where there is no path", () => {
    expect(formatIssue(issue("input.required"), zhCN)).toBe("这里还没有填写，请补填。");
  });

  it("uses the host's own sentences", () => {
    expect(formatIssue(issue("input.required", ["id"]), zhCN, { overrides: { "issue.input.required": "必填" } })).toBe("id：必填");
  });

  it.each(issueCodes)("has words for %s in both languages", (code) => {
    for (const catalog of [zhCN, en]) expect(formatIssue(issue(code as IssueCode), catalog)).not.toBe("");
  });
});

describe("formatError", () => {
  it("names units in the language", () => {
    const error = new WenmingError("count.unit-mismatch", { left: "persons", right: "personTimes" });
    expect(formatError(error, zhCN)).toBe("单位不同的数不能相加：人与人次。");
    expect(formatError(error, en)).toBe("Counts of different units cannot be added: persons and participations.");
  });

  it.each(errorCodes)("has words for %s in both languages", (code) => {
    for (const catalog of [zhCN, en]) expect(formatError(new WenmingError(code as WenmingErrorCode), catalog)).not.toBe("");
  });
});
