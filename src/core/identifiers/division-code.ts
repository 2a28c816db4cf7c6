/** Level of an administrative division: 省, 市, 县, 乡镇街道, 村居. */
export type DivisionLevel = "province" | "prefecture" | "county" | "township" | "village";

/** What a division code says by its shape alone. */
export interface DivisionCode {
  /** The code as given: 6, 9 or 12 digits. */
  readonly code: string;
  /** Level of the division, read from the trailing groups of zeros. */
  readonly level: DivisionLevel;
  /** The same division in as few digits as its level needs: 6, 9 for a township, 12 for a village. */
  readonly short: string;
  /** The short code of the division one level up; `null` for a province. */
  readonly parent: string | null;
}

/**
 * Reads a division code (区划代码) by its shape: 6 digits (GB/T 2260), 9 with the township (GB/T 10114), 12 with the
 * village as the statistics offices write it (统计用区划代码). Groups: province 2, prefecture 2, county 2, township 3,
 * village 3; groups of zeros at the end leave the lower levels open.
 *
 * Says nothing about whether the division exists: numbers are left out and withdrawn, so only a dated list can tell.
 * A township may stand right under a prefecture (a city without counties, such as 441900).
 *
 * @param code - anything
 * @returns what the code says, or `null` where it has no such shape
 *
 * @example
 * ```ts
 * import { parseDivisionCode } from "wenming/model";
 *
 * parseDivisionCode("140728203");
 * // => { code: "140728203", level: "township", short: "140728203", parent: "140728" }
 * parseDivisionCode("140728000000")?.level; // => "county"
 * parseDivisionCode("14072"); // => null
 * ```
 */
export function parseDivisionCode(code: unknown): DivisionCode | null {
  if (typeof code !== "string" || !/^[1-8]\d{5}(\d{3}(\d{3})?)?$/.test(code)) return null;
  const short = withoutOpenLevels(code);
  const level = levelOf(short);
  if (level === null) return null;
  return { code, level, short, parent: parentOf(short, level) };
}

/**
 * Whether a text has the shape of a division code: 6, 9 or 12 digits in groups that can stand beside each other.
 *
 * @param code - anything
 * @returns `false` for other shapes and for what is not text; `true` does not mean that the division exists
 *
 * @example
 * ```ts
 * import { isDivisionCode } from "wenming/model";
 *
 * isDivisionCode("140728"); // => true
 * isDivisionCode("140028"); // => false
 * ```
 */
export function isDivisionCode(code: unknown): code is string {
  return parseDivisionCode(code) !== null;
}

/**
 * Whether a text is the division code of a township or of a village: what `parseDivisionCode` gives these levels to, in
 * one step.
 */
export function isLocalDivisionCode(code: string): boolean {
  return /^[1-8]\d(?!00)\d{4}(?!000)\d{3}(\d{3})?$/.test(code);
}

/**
 * Whether one division lies inside another, by their codes. A division lies inside itself.
 *
 * @param outer - code of the larger division, of any length
 * @param inner - code of the smaller division, of any length
 * @returns `false` also where one of the two is no division code
 *
 * @example
 * ```ts
 * import { divisionContains } from "wenming/model";
 *
 * divisionContains("140728", "140728203000"); // => true
 * divisionContains("140729", "140728203"); // => false
 * ```
 */
export function divisionContains(outer: string, inner: string): boolean {
  const [large, small] = [parseDivisionCode(outer), parseDivisionCode(inner)];
  if (large === null || small === null) return false;
  return small.short.padEnd(12, "0").startsWith(significantDigits(large));
}

// 12 digits down to 9 and 6 where the groups behind are zeros.
function withoutOpenLevels(code: string): string {
  return code.replace(/^(\d{6})(000){1,2}$/, "$1").replace(/^(\d{9})000$/, "$1");
}

// A lower level cannot be named while a higher one is left open, except for a township right under a prefecture.
function levelOf(short: string): DivisionLevel | null {
  const [prefecture, county, township] = [short.slice(2, 4), short.slice(4, 6), short.slice(6, 9)];
  if (short === `${short.slice(0, 2)}0000`) return "province";
  if (prefecture === "00" || township === "000") return null;
  if (short.length === 12) return "village";
  if (short.length === 9) return "township";
  return county === "00" ? "prefecture" : "county";
}

function parentOf(short: string, level: DivisionLevel): string | null {
  switch (level) {
    case "province":
      return null;
    case "prefecture":
      return `${short.slice(0, 2)}0000`;
    case "county":
      return `${short.slice(0, 4)}00`;
    case "township":
      return short.slice(0, 6);
    case "village":
      return short.slice(0, 9);
  }
}

function significantDigits({ level, short }: DivisionCode): string {
  if (level === "province") return short.slice(0, 2);
  if (level === "prefecture") return short.slice(0, 4);
  return short;
}
