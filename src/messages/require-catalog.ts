import { isRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type { MessageCatalog } from "./message-catalog.js";

/** Refuses what is no message pack. */
export function requireCatalog(catalog: unknown): asserts catalog is MessageCatalog {
  const isCatalog = isRecord(catalog) && typeof catalog["locale"] === "string" && isRecord(catalog["sentences"]);
  if (!isCatalog) throw new WenmingError("options.records", { path: "catalog" });
}
