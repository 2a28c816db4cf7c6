/**
 * The functions that printed guards use, as text. Each says what a function of the library says; they are written out so
 * that what is printed depends on nothing. A helper names the helpers it uses itself.
 */
export const guardHelpers: Readonly<Record<string, { readonly uses?: readonly string[]; readonly text: string }>> = {
  isPlain: {
    text: `function isPlain(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype;
}`,
  },
  countKeys: {
    text: `function countKeys(input: object): number {
  let count = 0;
  for (const _key in input) count += 1;
  return count;
}`,
  },
  hasCharacters: {
    text: `function hasCharacters(text: string, least: number): boolean {
  return [...text].length >= least;
}`,
  },
  isNotBlank: {
    text: `// Nearly every text starts with a letter, a digit or a Chinese character; that takes no pattern to see.
function isNotBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfe00) || /\\S/.test(text);
}`,
  },
  digitsAt: {
    text: `function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}`,
  },
  isCalendarDate: {
    uses: ["digitsAt"],
    text: `function isCalendarDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}`,
  },
  isDivisionCode: {
    text: `function isDivisionCode(code: string): boolean {
  return /^[1-8]\\d(0000(000){0,2}|(?!00)\\d{4}((000){0,2}|(?!000)\\d{3}(\\d{3})?))$/.test(code);
}`,
  },
  isLocalDivisionCode: {
    text: `// The code of a township or a village.
function isLocalDivisionCode(code: string): boolean {
  return /^[1-8]\\d(?!00)\\d{4}(?!000)\\d{3}(\\d{3})?$/.test(code);
}`,
  },
  isSocialCreditCode: {
    text: `function isSocialCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  let sum = 0;
  let weight = 1;
  for (let place = 0; place < 17; place += 1) {
    sum += alphabet.indexOf(code.charAt(place)) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}`,
  },
  isResidentId: {
    uses: ["isCalendarDate"],
    text: `function isResidentId(number: string): boolean {
  if (!/^[1-9]\\d{16}[\\dX]$/.test(number)) return false;
  if (!isCalendarDate(\`\${number.slice(6, 10)}-\${number.slice(10, 12)}-\${number.slice(12, 14)}\`)) return false;
  let sum = 0;
  let weight = 7;
  for (let place = 0; place < 17; place += 1) {
    sum += (number.charCodeAt(place) - 48) * weight;
    weight = (weight * 6) % 11;
  }
  return "10X98765432".charAt(sum % 11) === number.charAt(17);
}`,
  },
  hasTwoDecimals: {
    text: `function hasTwoDecimals(number: number): boolean {
  return Math.round(number * 100) / 100 === number;
}`,
  },
  isInOrder: {
    text: `function isInOrder(first: unknown, last: unknown): boolean {
  return typeof first !== "string" || typeof last !== "string" || first <= last;
}`,
  },
  isInYear: {
    text: `function isInYear(year: unknown, day: unknown): boolean {
  return typeof year !== "number" || typeof day !== "string" || Number(day.slice(0, 4)) === year;
}`,
  },
  hasCountPrecision: {
    uses: ["hasTwoDecimals"],
    text: `// Hours have at most two decimals, any other unit is counted whole.
function hasCountPrecision(unit: unknown, count: unknown): boolean {
  return typeof count === "number" && (unit === "hours" ? hasTwoDecimals(count) : Number.isInteger(count));
}`,
  },
  isFilled: {
    text: `function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}`,
  },
  isUsedVenue: {
    uses: ["isPlain", "isFilled"],
    text: `function isUsedVenue(rooms: unknown, indoorSeats: unknown): boolean {
  return (typeof indoorSeats === "number" && indoorSeats > 0) || (isPlain(rooms) && isFilled(rooms["entries"]));
}`,
  },
  valueAt: {
    uses: ["isPlain"],
    text: `function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isPlain(part) ? part[key] : undefined), input);
}`,
  },
  isListed: {
    text: `function isListed(options: Readonly<Record<string, readonly string[]>>, by: unknown, found: unknown): boolean {
  return typeof by === "string" && typeof found === "string" && options[by]?.includes(found) === true;
}`,
  },
};
