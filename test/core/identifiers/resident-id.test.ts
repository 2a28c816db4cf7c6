import fc from "fast-check";
import { stdnum } from "stdnum";
import validator from "validator";
import { isResidentId } from "wenming/model";
import { describe, expect, it } from "vitest";

// Numbers here are the examples printed in GB 11643-1999 and numbers made from chance; none is taken from a person.

const provinces = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];
const padded = (max: number, length: number, min = 0) => fc.integer({ min, max }).map((value) => String(value).padStart(length, "0"));

/** 17 digits with a day that may or may not be real. */
const body = fc
  .tuple(fc.constantFrom(...provinces.map(String)), padded(9999, 4), padded(2019, 4, 1900), padded(13, 2), padded(32, 2), padded(999, 3))
  .map((parts) => parts.join(""));

const checks = Array.from("0123456789X");

describe("a citizen identity number", () => {
  it.each([
    ["11010519491231002X", true],
    ["440524188001010014", true],
    ["110105194912310021", false],
    ["11010519490230002X", false],
    ["11010519491231002x", false],
    ["110105491231002", false],
    ["01010519491231002X", false],
    [" 11010519491231002X", false],
    ["11010519491231002X\n", false],
    ["１1010519491231002X", false],
    ["1".repeat(100_000), false],
    ["", false],
    [440524188001010014n, false],
    [null, false],
  ])("%.40s: %s", (number, answer) => {
    expect(isResidentId(number)).toBe(answer);
  });

  it.each([["validator", (number: string) => validator.isIdentityCard(number, "zh-CN")], ["stdnum", (number: string) => stdnum.CN?.["ric"]?.validate(number).isValid === true]] as const)(
    "is what %s says it is",
    (_name, oracle) => {
      fc.assert(
        fc.property(body, (digits) => {
          expect(checks.filter((check) => isResidentId(digits + check))).toEqual(checks.filter((check) => oracle(digits + check)));
        }),
        { numRuns: 500 },
      );
    },
  );

  it("knows every real day, and no other", () => {
    const isDay = (day: string): boolean => checks.some((check) => isResidentId(`110105${day.replaceAll("-", "")}002${check}`));
    expect(["2000-02-29", "1900-02-28", "2024-12-31", "0001-01-01"].map(isDay)).toEqual([true, true, true, true]);
    expect(["1900-02-29", "2023-02-30", "2023-04-31", "2023-00-10", "2023-13-10", "2023-10-00", "0000-01-01"].some(isDay)).toBe(false);
  });
});
