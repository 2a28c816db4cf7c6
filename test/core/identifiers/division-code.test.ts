import fc from "fast-check";
import { divisionContains, isDivisionCode, parseDivisionCode } from "wenming/model";
import { describe, expect, it } from "vitest";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const nonZero = (length: number) => digits(length).filter((text) => Number(text) > 0);

/** A code of each level in 12 digits, made from its parts. */
const village = fc.tuple(fc.constantFrom("14", "50", "81", "11"), nonZero(2), nonZero(2), nonZero(3), nonZero(3)).map((parts) => parts.join(""));

describe("a division code", () => {
  it.each([
    ["140000", "province", "140000", null],
    ["140000000", "province", "140000", null],
    ["140000000000", "province", "140000", null],
    ["140700", "prefecture", "140700", "140000"],
    ["140700000000", "prefecture", "140700", "140000"],
    ["140728", "county", "140728", "140700"],
    ["140728000", "county", "140728", "140700"],
    ["140728000000", "county", "140728", "140700"],
    ["140728203", "township", "140728203", "140728"],
    ["140728203000", "township", "140728203", "140728"],
    ["140728203201", "village", "140728203201", "140728203"],
    // A city without counties: its streets stand right under it.
    ["441900003", "township", "441900003", "441900"],
    ["441900003001", "village", "441900003001", "441900003"],
    // 140729403 is a unit like a township: numbers from 400 are shapes like any other.
    ["140729403", "township", "140729403", "140729"],
  ])("%s is a %s", (code, level, short, parent) => {
    expect(parseDivisionCode(code)).toEqual({ code, level, short, parent });
  });

  it.each([
    ["too short", "14072"],
    ["of 7 digits", "1407281"],
    ["of 10 digits", "1407282031"],
    ["too long", "1407282032011"],
    ["a county in no prefecture", "140028"],
    ["a township in no prefecture", "140000203"],
    ["a village in no township", "140728000201"],
    ["a village in no county", "140000000201"],
    ["of no region", "040728"],
    ["of a region that is not used", "940728"],
    ["with letters", "14072A"],
    ["with full-width digits", "１４０７２８"],
    ["with spaces", " 140728"],
    ["with a line end", "140728\n"],
    ["with a sign", "-40728"],
    ["empty", ""],
    ["a number", 140728],
    ["nothing", null],
    ["a list", ["140728"]],
  ])("is not one %s", (_why, code) => {
    expect(parseDivisionCode(code)).toBeNull();
    expect(isDivisionCode(code)).toBe(false);
  });

  it("leads from a village up to its province, each level inside the next", () => {
    fc.assert(
      fc.property(village, (code) => {
        const levels: string[] = [];
        let at = parseDivisionCode(code);
        while (at !== null) {
          levels.push(at.level);
          expect(divisionContains(at.short, code)).toBe(true);
          expect(parseDivisionCode(at.short)).toEqual({ ...at, code: at.short });
          expect(parseDivisionCode(at.short.padEnd(12, "0"))).toEqual({ ...at, code: at.short.padEnd(12, "0") });
          at = parseDivisionCode(at.parent);
        }
        expect(levels).toEqual(["village", "township", "county", "prefecture", "province"]);
      }),
    );
  });

  it("holds what begins with its own digits, and nothing else", () => {
    fc.assert(
      fc.property(village, village, fc.constantFrom(2, 4, 6, 9, 12), (outer, inner, length) => {
        const padded = outer.slice(0, length).padEnd(12, "0");
        expect(divisionContains(padded, inner)).toBe(inner.startsWith(outer.slice(0, length)));
      }),
    );
  });

  it.each([
    ["140728", "140728", true],
    ["140728000000", "140728", true],
    ["140700", "140728203201", true],
    ["140728203", "140728", false],
    ["140729", "140728203", false],
    ["x", "140728", false],
    ["140728", "x", false],
    ["", "", false],
  ])("%s holds %s: %s", (outer, inner, answer) => {
    expect(divisionContains(outer, inner)).toBe(answer);
  });
});
