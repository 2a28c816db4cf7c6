import { describe, expect, it } from "vitest";
import { displayWidth, withoutControls } from "../../src/report/display-width.js";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["文明", 4],
    ["文明abc", 7],
    ["，。：（）", 10],
    ["★☆◇✓✗—–│─", 9],
    ["é", 1],
    ["e\u0301", 1],
    ["\u200B", 0],
    ["𠮷", 2],
    ["ｶ", 1],
    ["한글", 4],
  ])("counts the columns of %j", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("withoutControls", () => {
  it("takes out what a terminal would obey", () => {
    expect(withoutControls("a\u001B[31mb\u0007c\td\re\u202Ef\u2066g\u009Bh")).toBe("a [31mb c d e f g h");
  });
});
