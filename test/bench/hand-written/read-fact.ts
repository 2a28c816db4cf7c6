import type { FactInput, NumberRange } from "wenming";

/**
 * Reads single facts for the hand-written scorers. Nearly every fact is a plain value; `isFlag`, `isCount`, `isTenths` tell
 * so in a few instructions. What is not plain (silence, bounds, lists of options, values with evidence, wrong input) takes the
 * long way through the other functions.
 */

/** Whether a yes/no fact is plainly stated. */
export function isFlag(input: FactInput | undefined): input is boolean {
  return input === true || input === false;
}

/** Whether a fact is plainly stated as a whole number from 0 to `max`. */
export function isCount(input: FactInput | undefined, max: number): input is number {
  return typeof input === "number" && input >= 0 && input <= max && Math.floor(input) === input;
}

/** Whether a fact is plainly stated as a number of tenths from 0 to `max`. */
export function isTenths(input: FactInput | undefined, max: number): input is number {
  return typeof input === "number" && input >= 0 && input <= max && Math.round(input * 10) / 10 === input;
}

/** The answer to a yes/no question. */
export type Truth = typeof no | typeof yes | typeof maybe;
export const no = 0;
export const yes = 1;
export const maybe = 2;

/** Whether a yes/no fact is yes, no, or may be either. */
export function truthOf(input: FactInput | undefined): Truth {
  if (isFlag(input)) return input ? yes : no;
  return readFlag(input);
}

/** Whether a yes/no fact is certainly yes. */
export function isSure(input: FactInput | undefined): boolean {
  return isFlag(input) ? input : readFlag(input) === yes;
}

/** Whether a yes/no fact may be yes. */
export function isPossible(input: FactInput | undefined): boolean {
  return isFlag(input) ? input : readFlag(input) !== no;
}

/** The least a whole number from 0 to `max` can be. */
export function leastOf(input: FactInput | undefined, max: number): number {
  return isCount(input, max) ? input : readBounds(input, max, 1).low;
}

/** The most a whole number from 0 to `max` can be. */
export function mostOf(input: FactInput | undefined, max: number): number {
  return isCount(input, max) ? input : readBounds(input, max, 1).high;
}

/** The least a number of tenths from 0 to `max` can be. */
export function leastTenthsOf(input: FactInput | undefined, max: number): number {
  return isTenths(input, max) ? input : readBounds(input, max, 10).low;
}

/** The most a number of tenths from 0 to `max` can be. */
export function mostTenthsOf(input: FactInput | undefined, max: number): number {
  return isTenths(input, max) ? input : readBounds(input, max, 10).high;
}

/** What a table of points says of something that is not one of its options. */
export const notOne = -1;

/** Points of a grade: those of the option, or {@link notOne}. */
export type GradePoints = (option: unknown) => number;

/** The fewest points a grade may have. */
export function worstOf(input: FactInput | undefined, pointsOf: GradePoints, options: readonly string[]): number {
  return Math.min(...readOptions(input, options).map(pointsOf));
}

/** The most points a grade may have. */
export function bestOf(input: FactInput | undefined, pointsOf: GradePoints, options: readonly string[]): number {
  return Math.max(...readOptions(input, options).map(pointsOf));
}

let refused = false;

/** Whether an input was refused since the last call. */
export function takeRefused(): boolean {
  const was = refused;
  refused = false;
  return was;
}

function readFlag(input: FactInput | undefined): Truth {
  return readStated(input, readBareFlag, maybe);
}

function readBareFlag(value: unknown): Truth | undefined {
  if (typeof value !== "boolean") return undefined;
  return value ? yes : no;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function readBounds(input: FactInput | undefined, max: number, grid: number): Range {
  return readStated(input, (value) => readRange(value, max, grid), { low: 0, high: max });
}

function readRange(value: unknown, max: number, grid: number): Range | undefined {
  if (typeof value === "number") {
    const fits = value >= 0 && value <= max && Math.round(value * grid) / grid === value;
    return fits ? { low: value, high: value } : undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { atLeast, atMost } = value as NumberRange;
  if (atLeast === undefined && atMost === undefined) return undefined;
  if (!isBound(atLeast) || !isBound(atMost)) return undefined;
  const low = Math.max(0, toGrid(Math.ceil, atLeast ?? 0, grid));
  const high = Math.min(max, toGrid(Math.floor, atMost ?? max, grid));
  return low <= high ? { low, high } : undefined;
}

function isBound(bound: unknown): boolean {
  return bound === undefined || (typeof bound === "number" && !Number.isNaN(bound));
}

function toGrid(round: (value: number) => number, value: number, grid: number): number {
  const isOnGrid = !Number.isFinite(value) || Math.round(value * grid) / grid === value;
  return isOnGrid ? value : round(value * grid) / grid;
}

/** The options a grade may still be: all of them where nothing is known. */
export function readOptions(input: FactInput | undefined, options: readonly string[]): readonly string[] {
  return readStated(input, (value) => readBareOptions(value, options), options);
}

function readBareOptions(value: unknown, options: readonly string[]): readonly string[] | undefined {
  const named: unknown = typeof value === "string" ? [value] : value;
  if (!Array.isArray(named) || named.length === 0) return undefined;
  return named.every((one) => options.includes(one as string)) ? (named as readonly string[]) : undefined;
}

// Silence is not known, and so is what is contested. A fault counts as not known and is noted.
function readStated<T>(input: FactInput | undefined, read: (value: unknown) => T | undefined, unknown: T): T {
  if (input === null || input === undefined) return unknown;
  const stated = typeof input === "object" && "value" in input ? input : { value: input, contested: false };
  if (stated.value === null) return unknown;
  const known = read(stated.value);
  if (known === undefined) refused = true;
  return known === undefined || stated.contested === true ? unknown : known;
}
