import type { Evidence } from "./fact.js";
import { isRecord } from "./require-record.js";

/**
 * Copies evidence as it goes into a result: the record, its kind, who made it and when, where they are texts. Whatever
 * else a host keeps in its record stays with the host, and no object is shared with it. What names no record is no evidence.
 */
export function copyEvidence(list: unknown): readonly Evidence[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): readonly Evidence[] => {
    if (!isRecord(entry)) return [];
    const { record, kind, by, on } = entry;
    if (typeof record !== "string") return [];
    return [
      {
        record,
        ...(typeof kind === "string" ? { kind } : {}),
        ...(typeof by === "string" ? { by } : {}),
        ...(typeof on === "string" ? { on } : {}),
      },
    ];
  });
}
