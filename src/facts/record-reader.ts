import { copyEvidence } from "../core/copy-evidence.js";
import { requireList, requireRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";

/**
 * Reads one value of a record that comes from a host without types, or from a database: copies it, or refuses it as
 * `options.records`. It is never asked about what is absent.
 */
export type Read = (value: unknown, path: string) => unknown;

/** Reads a record field by field. `null` is what databases send for a field that nobody filled in: it is absent. */
export function recordOf<T>(fields: { readonly [K in keyof T & string]-?: Read }): Read {
  const reads: readonly (readonly [string, Read])[] = Object.entries(fields);
  return (value, path) => {
    requireRecord(value, path);
    const given = value as Readonly<Record<string, unknown>>;
    const copy: Record<string, unknown> = {};
    for (const [key, read] of reads) {
      const field = given[key];
      if (field !== undefined && field !== null) copy[key] = read(field, `${path}.${key}`);
    }
    return copy;
  };
}

/** Reads a list, every entry of it. */
export function listOf(read: Read): Read {
  return (value, path) => {
    requireList(value, path);
    return Array.from(value, (entry, index) => read(entry, `${path}[${index}]`));
  };
}

/**
 * Reads a list with what is known about its completeness. The entries have to be there: a list that says it is complete
 * and has none would prove that there is nothing.
 */
export function listingOf(read: Read): Read {
  const fields = recordOf({ entries: listOf(read), completeTo: scalar, etc: scalar });
  return (value, path) => {
    requireRecord(value, path);
    requireList((value as { readonly entries?: unknown }).entries, `${path}.entries`);
    return fields(value, path);
  };
}

/** Keeps a text, a number or a yes/no as it is; whether it is the right one, whoever uses it finds out. */
export function scalar(value: unknown, path: string): unknown {
  const kind = typeof value;
  if (kind === "string" || kind === "number" || kind === "boolean") return value;
  throw new WenmingError("options.records", { path });
}

/** Reads evidence; what names no record is left out. */
export function evidence(value: unknown): unknown {
  return copyEvidence(value);
}
