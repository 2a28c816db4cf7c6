/** Parts of the hand-written guards: texts, days, counts, lists, as the schemas of `wenming/model` have them. */

/** What `JSON.parse` gives for `{…}`. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object as JSON has it. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many keys an object has: as many as were looked at, or it has one that nobody knows. */
export function countKeys(value: object): number {
  let count = 0;
  for (const key in value) count += key === "" ? 1 : 1;
  return count;
}

/** 1 for a key that is there. */
export function one(value: unknown): number {
  return value === undefined ? 0 : 1;
}

/** 1 to 128 characters, not only blanks. */
export function isId(value: unknown): boolean {
  return typeof value === "string" && value.length <= 128 && isNotBlank(value);
}

/** Up to 2,000 characters, not only blanks. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= 2000 && isNotBlank(value);
}

function isNotBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // A letter, a digit or a Chinese character, as nearly every text begins with.
  return (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first < 0xa000) || text.trim() !== "";
}

export function isBoolean(value: unknown): value is boolean {
  return value === true || value === false;
}

/** A whole number, 0 or more. */
export function isWhole(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1e12 && Number.isInteger(value);
}

/** A list of at most 100,000 entries that all fit. */
export function isList(value: unknown, check: (value: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length > 100_000) return false;
  for (const entry of value) if (!check(entry)) return false;
  return true;
}

/** A real day, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

const hyphen = 45;

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Records that something rests on. */
export function isEvidenceList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 100_000) return false;
  for (const entry of value) if (!isEvidence(entry)) return false;
  return true;
}

function isEvidence(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { record, kind, by, on } = value;
  return (
    isId(record) &&
    (kind === undefined || isText(kind)) &&
    (by === undefined || isText(by)) &&
    (on === undefined || isDay(on)) &&
    countKeys(value) === 1 + one(kind) + one(by) + one(on)
  );
}
