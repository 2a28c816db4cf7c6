import fc from "fast-check";
import { stdnum } from "stdnum";
import { isSocialCreditCode } from "wenming/model";
import { describe, expect, it } from "vitest";

const alphabet = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
const character = fc.constantFrom(...alphabet);
const text = (from: fc.Arbitrary<string>, length: number) => fc.array(from, { minLength: length, maxLength: length }).map((all) => all.join(""));
const digits = (length: number) => text(fc.constantFrom(...alphabet.slice(0, 10)), length);

/** The sum of GB 32100-2015, straight from its definition: weights 3^(i−1) mod 31. */
function weightedSum(body: string): number {
  return Array.from(body).reduce((sum, one, index) => sum + alphabet.indexOf(one) * Number(3n ** BigInt(index) % 31n), 0);
}

describe("a unified social credit code", () => {
  it.each([
    ["91350100M000100Y43", true],
    // A flawed rule that is going round does not subtract from 31, and would give this one.
    ["91350100M000100Y4Z", false],
    ["91350100M000100Y4", false],
    ["91350100M000100Y433", false],
    ["91350100m000100Y43", false],
    ["9135010OM000100Y43", false],
    ["91350100M000100Y43\n", false],
    [" 91350100M000100Y43", false],
    ["９1350100M000100Y43", false],
    ["A".repeat(100_000), false],
    ["", false],
    [913501000000000000, false],
    [null, false],
  ])("%.40j: %s", (code, answer) => {
    expect(isSocialCreditCode(code)).toBe(answer);
  });

  it("has exactly one check character for each body, and changes with every character of it", () => {
    fc.assert(
      fc.property(text(character, 2), digits(6), text(character, 9), fc.nat(16), character, (head, division, tail, place, other) => {
        const body = head + division + tail;
        const fitting = alphabet.filter((check) => isSocialCreditCode(body + check));
        expect(fitting).toEqual([alphabet[(31 - (weightedSum(body) % 31)) % 31]]);
        const changed = body.slice(0, place) + other + body.slice(place + 1);
        const isChange = other !== body[place];
        expect(isSocialCreditCode(changed + (fitting[0] ?? "")) && isChange).toBe(false);
      }),
    );
  });

  // stdnum 1.12.0 takes digits alone in places 1 and 2, and has no check character where the sum is a multiple of 31
  // (the standard: 31 counts as 0). Everywhere else the two must agree.
  it("is what stdnum says it is", () => {
    const oracle = (code: string): boolean => stdnum.CN?.["uscc"]?.validate(code).isValid === true;
    const code = fc.tuple(digits(8), text(character, 9), character).filter(([head, tail]) => weightedSum(head + tail) % 31 !== 0);
    fc.assert(
      fc.property(code, ([head, tail, check]) => {
        const fitting = alphabet.find((one) => isSocialCreditCode(head + tail + one)) ?? "";
        expect(oracle(head + tail + fitting)).toBe(true);
        expect(isSocialCreditCode(head + tail + check)).toBe(oracle(head + tail + check));
      }),
    );
  });
});
