import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMessage, WenmingError, type MessageOverrides } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";

const error = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (thrown) {
    return thrown instanceof WenmingError ? [thrown.code, thrown.params] : thrown;
  }
};

describe("formatMessage", () => {
  it("puts params in place of their placeholders", () => {
    expect(formatMessage({ key: "criterion.settled-pass", params: { stage: "评议", decidedOn: "2026-05-12" } }, zhCN)).toBe(
      "评议已于 2026-05-12 认定达到。",
    );
  });

  it("leaves a placeholder without a param as it stands", () => {
    expect(formatMessage({ key: "item.incomplete", params: {} }, zhCN)).toContain("{open}");
  });

  it("replaces once: a param that looks like a placeholder stays", () => {
    const params = { left: "{right}", right: "$& $1 {left}" };
    expect(formatMessage({ key: "write.or", params }, en)).toBe("{right} or $& $1 {left}");
  });

  it.each(["toString", "__proto__", "constructor", "hasOwnProperty", "", "item", "item.pass "])("refuses the key %j", (key) => {
    expect(error(() => formatMessage({ key, params: {} }, zhCN))).toEqual(["message.unknown-key", { key }]);
  });

  it("does not find a param on the prototype", () => {
    const overrides: MessageOverrides = { "item.pass": "{toString} {constructor} {valueOf}" };
    expect(formatMessage({ key: "item.pass", params: {} }, zhCN, { overrides })).toBe("{toString} {constructor} {valueOf}");
  });

  it("takes the host's own sentence first, and only where there is one", () => {
    const overrides: MessageOverrides = { "verdict.compliant": "合格" };
    expect(formatMessage({ key: "verdict.compliant", params: {} }, zhCN, { overrides })).toBe("合格");
    expect(formatMessage({ key: "verdict.undetermined", params: {} }, zhCN, { overrides })).toBe("待定");
  });

  it("passes over an override that is no text", () => {
    const overrides = JSON.parse('{"verdict.compliant": null, "__proto__": {"verdict.undetermined": "x"}}') as MessageOverrides;
    expect(formatMessage({ key: "verdict.compliant", params: {} }, zhCN, { overrides })).toBe("达标");
    expect(formatMessage({ key: "verdict.undetermined", params: {} }, zhCN, { overrides })).toBe("待定");
  });

  it("keeps every param as it is, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (left, right) => {
        expect(formatMessage({ key: "write.and", params: { left, right } }, zhCN)).toBe(`${left}、${right}`);
      }),
    );
  });
});
