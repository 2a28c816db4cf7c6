import { WenmingError } from "./wenming-error.js";

/**
 * Refuses what is not an object: callers without types, and databases, hand in anything.
 *
 * @param path - which argument it is, as `teams[0]`
 */
export function requireRecord(value: unknown, path: string): asserts value is object {
  if (!isRecord(value)) throw new WenmingError("options.records", { path });
}

/** Refuses what is not a list. */
export function requireList(value: unknown, path: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new WenmingError("options.records", { path });
}

/** Refuses what is not a list of objects. */
export function requireRecords(value: unknown, path: string): asserts value is readonly object[] {
  requireList(value, path);
  // A hole in a list is no object either, so that the indexes are counted, not those that are there.
  for (let index = 0; index < value.length; index += 1) requireRecord(value[index], `${path}[${index}]`);
}

/** The options of a call; none where they are absent, and `null` is absent. */
export function readOptions<T extends object>(options: T | null | undefined): Partial<T> {
  if (options === undefined || options === null) return {};
  requireRecord(options, "options");
  return options;
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
