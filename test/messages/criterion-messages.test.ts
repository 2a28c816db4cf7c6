import { describe, expect, it } from "vitest";
import { formatMessage, type Item } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import type { FactInput } from "../../src/core/fact.js";
import type { Award } from "../../src/rubric/rubric.js";
import { asks, holds, numberFact, rubricOf, score, star, text, yesNo } from "../support/small-rubric.js";

// Two required lines without points, and a line of 0 to 10 points: what is said where 6 are needed.
const facts = { a: yesNo, b: yesNo, farms: yesNo, given: numberFact({ max: 10 }) };
const scored: Item = { kind: "proportional", id: "scored", label: text, fact: "given", worth: 10, full: 10 };
const lines: readonly Item[] = [asks("one", holds("a"), { required: true }), asks("two", holds("b"), { required: true }), scored];

function said(award: Award, known: Readonly<Record<string, FactInput>>, items = lines): readonly [key: string, chinese: string, english: string] {
  const { message } = score(rubricOf({ facts, criteria: [star("only", items, { award })] }), known).criteria[0]!;
  return [message.key, formatMessage(message, zhCN), formatMessage(message, en)];
}

describe("what is said of a criterion that is met by points", () => {
  const award: Award = { by: "points", atLeast: 6 };

  it("speaks of the points, and not of lines that failed", () => {
    expect(said(award, { a: false, b: false, given: 7 })).toEqual([
      "criterion.points-pass",
      "得分达到了 6 分的要求。",
      "The points reach the 6 that are needed.",
    ]);
    expect(said(award, { a: true, b: true, given: { atLeast: 2, atMost: 5 } })).toEqual([
      "criterion.points-fail",
      "得分最多 5 分，达不到 6 分的要求。",
      "Not met: at most 5 points are possible, and 6 are needed.",
    ]);
    expect(said(award, { given: { atLeast: 2 } })).toEqual([
      "criterion.points-incomplete",
      "要求 6 分，已确定 2 分，最多可达 10 分，还不能判断。",
      "Not decided yet: 6 points are needed, 2 are proved, 10 are possible.",
    ]);
  });

  it("counts open lines where it is open whether any of them applies", () => {
    const farm: Item = { ...scored, appliesWhen: { condition: holds("farms"), otherwise: "full" } };
    expect(said(award, { given: 8 }, [farm])).toEqual(["criterion.incomplete", "还不能判断，待明确的有 1 条。", "Not decided yet. Lines still open: 1."]);
  });
});

describe("what is said of a criterion that is met by required lines and points", () => {
  const award: Award = { by: "both", atLeast: 6 };

  it("names what is missing: lines, points, or both", () => {
    expect(said(award, { a: true, b: true, given: 7 })).toEqual([
      "criterion.both-pass",
      "必达项都已达到，得分也达到了 6 分的要求。",
      "Every required line is fulfilled, and the points reach the 6 that are needed.",
    ]);
    expect(said(award, { a: true, b: true, given: 5 })[0]).toBe("criterion.points-fail");
    expect(said(award, { a: false, b: true, given: 7 })).toEqual(["criterion.fail", "没有达到，不符合的有 1 条。", "Not met. Lines that failed: 1."]);
    expect(said(award, { a: false, b: false, given: 5 })).toEqual([
      "criterion.both-fail",
      "没有达到的必达项有 2 条；得分最多 5 分，也达不到 6 分的要求。",
      "Not met. Required lines that failed: 2. At most 5 points are possible, and 6 are needed.",
    ]);
  });

  it("names what is open: lines, points, or both", () => {
    expect(said(award, { a: true, given: 7 })[0]).toBe("criterion.incomplete");
    expect(said(award, { a: true, b: true, given: { atLeast: 5 } })[0]).toBe("criterion.points-incomplete");
    expect(said(award, { a: true, given: { atLeast: 5 } })).toEqual([
      "criterion.both-incomplete",
      "待明确的必达项有 1 条；要求 6 分，已确定 5 分，最多可达 10 分，还不能判断。",
      "Not decided yet. Required lines still open: 1. 6 points are needed, 5 are proved, 10 are possible.",
    ]);
  });
});
