import { describe, expect, it } from "vitest";
import type { Rubric } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { describeRule, type ValueItem } from "../../src/report/describe-rule.js";
import { voiceOf } from "../../src/report/voice.js";
import { gradeFact, numberFact, rubricOf } from "../support/small-rubric.js";

const unit = (zh: string, english: string) => ({ unit: { "zh-CN": zh, en: english } });

const rubric: Rubric = rubricOf({
  facts: {
    visits: { ...numberFact(), ...unit("次", "visits") },
    years: { ...numberFact(), ...unit("年", "years") },
    hours: { ...numberFact({ decimals: 1 }), ...unit("小时", "hours") },
    late: { ...numberFact({ min: -5 }), ...unit("天", "days") },
    state: gradeFact("A", "B"),
  },
  derived: {
    rate: { op: "ratio", part: "visits", whole: "years", whenZero: 0, rate: true, label: { "zh-CN": "率" } },
    both: { op: "sum", of: ["visits", "years"], label: { "zh-CN": "和" }, ...unit("项", "things") },
  },
  criteria: [],
});

type Shape<T> = T extends unknown ? Omit<T, "id" | "label"> : never;

const say = (item: Shape<ValueItem>, catalog = zhCN): string =>
  describeRule({ id: "line", label: { "zh-CN": "甲" }, ...item }, rubric, voiceOf({ catalog }));

describe("what a line that turns a value into points asks", () => {
  it.each<[Shape<ValueItem>, string, string]>([
    [
      { kind: "perUnit", fact: "visits", shortOf: 8, each: -0.5 },
      "应达8次，每少1次扣0.5分",
      "8 visits asked for; 0.5 points off for every one short",
    ],
    [
      { kind: "perUnit", fact: "years", above: 2, first: -5, each: -1 },
      "超过2年的扣5分，每再多1年加扣1分",
      "above 2 years: 5 points off, and 1 point more off for every further one",
    ],
    [
      { kind: "perUnit", fact: "visits", above: 0, each: 1, cap: 3 },
      "每1次加1分，最多加3分",
      "1 point for every one, at most 3 points",
    ],
    [
      { kind: "perUnit", fact: "visits", above: 4, first: 2, each: 0.5 },
      "超过4次的加2分，每再多1次再加0.5分",
      "above 4 visits: 2 points, and 0.5 points more for every further one",
    ],
    [{ kind: "perUnit", fact: "visits", above: 4, first: -2, each: 0 }, "超过4次的扣2分", "above 4 visits: 2 points off"],
    [
      { kind: "perUnit", fact: "visits", shortOf: 8, first: -2, each: -1, cap: -4 },
      "应达8次，不足的扣2分，每再少1次加扣1分，最多扣4分",
      "8 visits asked for; 2 points off where short, and 1 point more off for every further one short, at most 4 points off",
    ],
    [{ kind: "perUnit", fact: "visits", shortOf: 8, first: -2, each: 0 }, "应达8次，不足的扣2分", "8 visits asked for; 2 points off where short"],
    [{ kind: "perUnit", fact: "visits", shortOf: 3, each: 1 }, "低于3次的，每少1次加1分", "below 3 visits: 1 point for every one less"],
    [
      { kind: "perUnit", fact: "rate", shortOf: 1, each: -0.5, step: 0.05 },
      "应达100%，每少5%扣0.5分，不满5%的不计",
      "100 % asked for; 0.5 points off for every 5 % short, less than 5 % does not count",
    ],
    [
      { kind: "perUnit", fact: "hours", above: 100, each: 1, step: 50, rounding: "up" },
      "超过100小时的，每多50小时加1分，不满50小时的按50小时计",
      "above 100 hours: 1 point for every 50 hours more, less than 50 hours counts as 50 hours",
    ],
    [{ kind: "perUnit", fact: "both", above: 0, each: 1 }, "每1项加1分", "1 point for every one"],
    [
      { kind: "bands", fact: "rate", bands: [{ from: 0.8, points: 6.6 }, { from: 0.95, points: 10 }] },
      "95%及以上得10分；80%及以上得6.6分；其余得0分",
      "95 % and above: 10 points; 80 % and above: 6.6 points; otherwise 0 points",
    ],
    [
      { kind: "bands", fact: "visits", worth: 2.5, ratioBands: [{ from: 0, ratio: 0.33 }, { from: 5, ratio: 1 }] },
      "5次及以上得2.5分；0次及以上得0.83分",
      "5 visits and above: 2.5 points; 0 visits and above: 0.83 points",
    ],
    [
      { kind: "bands", fact: "late", bands: [{ from: 1, points: -1 }] },
      "1天及以上扣1分；其余不扣分",
      "1 and above: 1 point off; otherwise nothing off",
    ],
    [{ kind: "grades", fact: "state", worth: 10, ratios: { A: 1, B: 0.66 } }, "“A”得10分；“B”得6.6分", "A: 10 points; B: 6.6 points"],
    [{ kind: "grades", fact: "state", points: { A: 0, B: -2 } }, "“A”不扣分；“B”扣2分", "A: nothing off; B: 2 points off"],
    [{ kind: "proportional", fact: "rate", worth: 6 }, "按比例得分，满分6分", "in proportion, 6 points in full"],
    [
      { kind: "proportional", fact: "visits", worth: 6, full: 12 },
      "按比例得分，达到12次得满分6分",
      "in proportion, 6 points in full from 12 visits on",
    ],
    [{ kind: "proportional", fact: "rate", worth: -6 }, "按比例扣分，最多扣6分", "in proportion, at most 6 points off"],
    [
      { kind: "proportional", fact: "visits", worth: -6, full: 12 },
      "按比例扣分，达到12次的扣6分",
      "in proportion, 6 points off from 12 visits on",
    ],
    [
      { kind: "discretionary", fact: "late", least: -0.5, most: -3 },
      "酌情扣0.5至3分（须附理由）",
      "0.5 to 3 points off at the assessor's discretion, with a reason",
    ],
    [{ kind: "discretionary", fact: "late", least: 1, most: 1 }, "酌情加1分（须附理由）", "1 point at the assessor's discretion, with a reason"],
  ])("%j", (item, chinese, english) => {
    expect(say(item)).toBe(chinese);
    expect(say(item, en)).toBe(english);
  });
});
