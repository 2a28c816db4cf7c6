import { describe, expect, it } from "vitest";
import type { FactValue, TestOperator, TestResult } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { describeActual, describeExpected, describeShortfall } from "../../src/report/describe-value.js";
import { voiceOf } from "../../src/report/voice.js";
import { bicycleRubric } from "../support/assessments.js";

const chinese = voiceOf({ catalog: zhCN });
const english = voiceOf({ catalog: en });

const test = (operator: TestOperator, expected: TestResult["expected"], fact = "rides.year"): TestResult => ({
  kind: "test",
  fact,
  operator,
  expected,
  actual: null,
  truth: "unknown",
});

describe("describeActual", () => {
  it.each<[string, FactValue, string, string]>([
    ["rides.year", null, "不详", "not known"],
    ["rides.year", {}, "不详", "not known"],
    ["rides.year", 44, "44次", "44 rides"],
    ["rides.year", 1, "1次", "1"],
    ["rides.year", 0, "0次", "0 rides"],
    ["rides.year", { atLeast: 60 }, "至少60次", "at least 60 rides"],
    ["rides.year", { atMost: 5 }, "至多5次", "at most 5 rides"],
    ["rides.year", { atLeast: 55, atMost: 65 }, "55至65次", "55 to 65 rides"],
    ["bell.works", true, "是", "yes"],
    ["bell.works", false, "否", "no"],
    ["paint.grade", "A", "完好", "flawless"],
    ["paint.grade", "C", "C", "C"],
    ["paint.grade", ["A", "B"], "完好或有划痕，尚未确定", "flawless or scratched, not known which"],
    ["rides.day", 12, "12次", "12 rides"],
    ["toString", 3, "3", "3"],
  ])("says of %s that it is %j", (fact, actual, inChinese, inEnglish) => {
    expect(describeActual(fact, actual, bicycleRubric, chinese)).toBe(inChinese);
    expect(describeActual(fact, actual, bicycleRubric, english)).toBe(inEnglish);
  });
});

describe("describeExpected", () => {
  it.each<[TestOperator, TestResult["expected"], boolean, string]>([
    ["atLeast", 12, true, "至少12次"],
    ["atLeast", 12, false, "少于12次"],
    ["moreThan", 3, true, "多于3次"],
    ["moreThan", 3, false, "至多3次"],
    ["moreThan", 0, false, "无"],
    ["atMost", 3, true, "至多3次"],
    ["atMost", 0, true, "无"],
    ["atMost", 3, false, "多于3次"],
    ["lessThan", 3, true, "少于3次"],
    ["lessThan", 3, false, "至少3次"],
    ["equals", 3, true, "正好3次"],
    ["equals", 3, false, "不得为正好3次"],
  ])("says %s %j (wanted: %j)", (operator, expected, wanted, words) => {
    expect(describeExpected(test(operator, expected), wanted, bicycleRubric, chinese)).toBe(words);
  });

  it("says yes and no, and grades by their labels", () => {
    expect(describeExpected(test("is", true, "bell.works"), true, bicycleRubric, chinese)).toBe("是");
    expect(describeExpected(test("is", true, "bell.works"), false, bicycleRubric, chinese)).toBe("否");
    expect(describeExpected(test("oneOf", ["A", "B"], "paint.grade"), true, bicycleRubric, chinese)).toBe("完好或有划痕");
    expect(describeExpected(test("oneOf", ["A", "B"], "paint.grade"), false, bicycleRubric, english)).toBe("anything but flawless or scratched");
  });
});

describe("describeShortfall", () => {
  it.each([
    [{ low: 4, high: 4 }, 8, "还差4次"],
    [{ low: 2, high: 4 }, { atLeast: 8, atMost: 10 }, "还差2至4次"],
    [{ low: 0, high: 4 }, { atLeast: 8 }, "至多还差4次"],
    [{ low: 0, high: 12 }, null, undefined],
  ])("says %j of %j", (shortfall, actual, words) => {
    expect(describeShortfall({ ...test("atLeast", 12), actual, shortfall }, bicycleRubric, chinese)).toBe(words);
  });
});
