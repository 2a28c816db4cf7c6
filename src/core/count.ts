import { isRecord, readOptions } from "./require-record.js";
import { WenmingError } from "./wenming-error.js";

/**
 * What a count counts. 人 and 人次 are units of their own and never add up; where a record says 人(次) it does not tell
 * which of the two it means, and that is a unit too.
 */
export type CountUnit =
  /** 人: different people. */
  | "persons"
  /** 人次: participations; one person may count many times. */
  | "personTimes"
  /** 人(次): the record does not say which of the two. */
  | "personsOrTimes"
  /** 场次: sessions held. */
  | "sessions"
  /** 户: households. */
  | "households"
  /** 支: volunteer teams. */
  | "teams"
  /** 个 (室): rooms. */
  | "rooms"
  /** 个 (村): villages. */
  | "villages"
  /** 个 (项目): projects. */
  | "projects"
  /** 席: seats. */
  | "seats"
  /** 小时: hours. */
  | "hours";

/**
 * How exactly a count was written.
 *
 * | form | written | says |
 * |---|---|---|
 * | `exact` | 44 | 44 |
 * | `atLeast` | 60余, 60多, 60以上, 至少60 | 60 or more |
 * | `atMost` | 近60, 不足60, 60以内 | 0 to 60 |
 * | `about` | 约60, 60左右 | printed, but unknown to rules unless `within` says how far off it may be |
 */
export type CountForm = "exact" | "atLeast" | "atMost" | "about";

/**
 * A counted quantity as a record states it: unit, form and value. It is an object on purpose: numbers would add silently.
 *
 * @typeParam U - the unit; two counts add only where it is the same
 */
export interface Count<U extends CountUnit = CountUnit> {
  /** What is counted. */
  readonly unit: U;
  /** How exactly it was written. */
  readonly form: CountForm;
  /** The number written; 0 or more, whole except for hours. */
  readonly value: number;
  /** With form `about` only: the true value is at most this far from `value`, on either side. */
  readonly within?: number;
}

/** Inclusive bounds of a count; `high` is `Infinity` where nothing limits it. */
export interface CountBounds {
  /** The smallest value the record allows. */
  readonly low: number;
  /** The largest value the record allows. */
  readonly high: number;
}

/**
 * A count stated exactly: 44 场次.
 *
 * @param unit - what is counted
 * @param value - 0 or more, whole except for hours
 * @throws {@link WenmingError} code `count.bad-value`
 *
 * @example
 * ```ts
 * import { exact } from "wenming";
 *
 * exact("sessions", 44); // => { unit: "sessions", form: "exact", value: 44 }
 * ```
 */
export function exact<const U extends CountUnit>(unit: U, value: number): Count<U> {
  return makeCount(unit, "exact", value);
}

/**
 * A count stated as a lower bound: 60余场次 is 60 or more.
 *
 * @param unit - what is counted
 * @param value - the number before 余, 多 or 以上; 0 or more, whole except for hours
 * @throws {@link WenmingError} code `count.bad-value`
 *
 * @example
 * ```ts
 * import { atLeast, countBounds } from "wenming";
 *
 * countBounds(atLeast("sessions", 60)); // => { low: 60, high: Infinity }
 * ```
 */
export function atLeast<const U extends CountUnit>(unit: U, value: number): Count<U> {
  return makeCount(unit, "atLeast", value);
}

/**
 * A count stated as an upper bound: 近60, 不足60 and 60以内 are 0 to 60.
 *
 * @param unit - what is counted
 * @param value - the number named; 0 or more, whole except for hours
 * @throws {@link WenmingError} code `count.bad-value`
 *
 * @example
 * ```ts
 * import { atMost, countBounds } from "wenming";
 *
 * countBounds(atMost("households", 9)); // => { low: 0, high: 9 }
 * ```
 */
export function atMost<const U extends CountUnit>(unit: U, value: number): Count<U> {
  return makeCount(unit, "atMost", value);
}

/**
 * A rounded count: 约60, 60左右. It is printed as it stands; rules treat it as unknown unless `within` bounds the error.
 *
 * @param unit - what is counted
 * @param value - the number named; 0 or more, whole except for hours
 * @param options.within - the largest distance of the true value, on either side, inclusive
 * @throws {@link WenmingError} code `count.bad-value`
 *
 * @example
 * ```ts
 * import { about, countBounds } from "wenming";
 *
 * countBounds(about("persons", 60)); // => { low: 0, high: Infinity }
 * countBounds(about("persons", 60, { within: 5 })); // => { low: 55, high: 65 }
 * ```
 */
export function about<const U extends CountUnit>(
  unit: U,
  value: number,
  options: { readonly within?: number } = {},
): Count<U> {
  const { within } = readOptions(options);
  if (within === undefined) return makeCount(unit, "about", value);
  if (!isAmount(within)) throw new WenmingError("count.bad-value");
  return { ...makeCount(unit, "about", value), within };
}

/**
 * The bounds that a count gives to rules, both inclusive.
 *
 * @param count - the count as a record states it
 * @returns `low` and `high`; `high` is `Infinity` where the record sets no upper limit
 * @throws {@link WenmingError} code `count.bad-value` where it is no count
 *
 * @example
 * ```ts
 * import { countBounds, exact } from "wenming";
 *
 * countBounds(exact("sessions", 44)); // => { low: 44, high: 44 }
 * ```
 */
export function countBounds(count: Count): CountBounds {
  if (!isCount(count)) throw new WenmingError("count.bad-value");
  switch (count.form) {
    case "exact":
      return { low: count.value, high: count.value };
    case "atLeast":
      return { low: count.value, high: Infinity };
    case "atMost":
      return { low: 0, high: count.value };
    case "about":
      return count.within === undefined
        ? { low: 0, high: Infinity }
        : { low: Math.max(0, count.value - count.within), high: count.value + count.within };
  }
}

/**
 * The participations that a count of people proves, both bounds inclusive.
 *
 * Persons took part at least once each, so n persons are n or more participations. 人(次) n, written exactly, is at
 * least n participations either way; written 余 it is too; any other form proves nothing.
 *
 * @param count - a count of people or participations
 * @returns bounds in 人次
 * @throws {@link WenmingError} code `count.bad-value` where it is no count
 *
 * @example
 * ```ts
 * import { exact, personTimesBounds } from "wenming";
 *
 * personTimesBounds(exact("personsOrTimes", 570)); // => { low: 570, high: Infinity }
 * ```
 */
export function personTimesBounds(count: Count<"persons" | "personTimes" | "personsOrTimes">): CountBounds {
  const bounds = countBounds(count);
  return count.unit === "personTimes" ? bounds : { low: bounds.low, high: Infinity };
}

/**
 * The different people that a count proves, both bounds inclusive.
 *
 * n participations are at most n people. 人(次) n, written exactly, is at most n people either way.
 *
 * @param count - a count of people or participations
 * @returns bounds in 人
 * @throws {@link WenmingError} code `count.bad-value` where it is no count
 *
 * @example
 * ```ts
 * import { exact, personsBounds } from "wenming";
 *
 * personsBounds(exact("personsOrTimes", 570)); // => { low: 0, high: 570 }
 * ```
 */
export function personsBounds(count: Count<"persons" | "personTimes" | "personsOrTimes">): CountBounds {
  const bounds = countBounds(count);
  return count.unit === "persons" ? bounds : { low: 0, high: bounds.high };
}

/**
 * Adds two counts of the same unit. The sum says no more than both counts allow: with 余 on one side only a lower bound
 * is left, with 近 on one side only an upper one; a rounded count without `within` keeps the sum rounded.
 *
 * @param a - a count
 * @param b - a count of the same unit; another unit does not compile
 * @throws {@link WenmingError} codes `count.unit-mismatch` and `count.bad-value`, for callers without types
 *
 * @example
 * ```ts
 * import { addCounts, atLeast, exact } from "wenming";
 *
 * addCounts(exact("personTimes", 24), atLeast("personTimes", 300));
 * // => { unit: "personTimes", form: "atLeast", value: 324 }
 * ```
 */
export function addCounts<U extends CountUnit>(a: Count<U>, b: Count<NoInfer<U>>): Count<U> {
  if (!isCount(a) || !isCount(b)) throw new WenmingError("count.bad-value");
  if (a.unit !== b.unit) throw new WenmingError("count.unit-mismatch", { left: a.unit, right: b.unit });
  const sum = { unit: a.unit, value: a.value + b.value };
  if (a.form === "exact" && b.form === "exact") return { ...sum, form: "exact" };
  if (isLoose(a) || isLoose(b)) return { ...sum, form: "about" };
  if (a.form === "about" || b.form === "about") return aboutSum(a, b);
  if (a.form === "atLeast" || b.form === "atLeast") {
    return { unit: a.unit, form: "atLeast", value: countBounds(a).low + countBounds(b).low };
  }
  return { ...sum, form: "atMost" };
}

// At least one side is rounded with a stated error: the sum of the bounds, unless one of them is open.
function aboutSum<U extends CountUnit>(a: Count<U>, b: Count<U>): Count<U> {
  const low = countBounds(a).low + countBounds(b).low;
  const high = countBounds(a).high + countBounds(b).high;
  if (high === Infinity) return { unit: a.unit, form: "atLeast", value: low };
  return { unit: a.unit, form: "about", value: (low + high) / 2, within: (high - low) / 2 };
}

function isLoose(count: Count): boolean {
  return count.form === "about" && count.within === undefined;
}

const forms: readonly unknown[] = ["exact", "atLeast", "atMost", "about"] satisfies readonly CountForm[];

/** Whether a record states a quantity: a form that exists, a finite number of 0 or more, an error of 0 or more. */
export function isCount(count: unknown): count is Count {
  if (!isRecord(count)) return false;
  const { form, value, within } = count;
  return forms.includes(form) && isAmount(value) && (within === undefined || isAmount(within));
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Infinity;
}

function makeCount<U extends CountUnit>(unit: U, form: CountForm, value: number): Count<U> {
  const fits = isAmount(value) && (unit === "hours" || Number.isInteger(value));
  if (!fits) throw new WenmingError("count.bad-value", { unit });
  return { unit, form, value };
}
