import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { WenmingError } from "../core/wenming-error.js";
import type { Rubric } from "./rubric.js";

/**
 * The fingerprint of a rubric: SHA-256 of its canonical JSON (RFC 8785), as 64 lower-case hexadecimal digits.
 *
 * The order of keys does not matter; every other change does. An assessment carries it, so that anybody can tell later
 * under which text a household was rated.
 *
 * @param rubric - any rubric
 * @throws {@link WenmingError} code `json.not-serializable` where it holds what JSON cannot write
 *
 * @example
 * ```ts
 * import { fiveHavesRubric, hashRubric } from "wenming";
 *
 * hashRubric(fiveHavesRubric) === hashRubric(JSON.parse(JSON.stringify(fiveHavesRubric))); // => true
 * ```
 */
export function hashRubric(rubric: Rubric): string {
  return bytesToHex(sha256(utf8Bytes(canonicalJson(rubric))));
}

function canonicalJson(value: unknown): string {
  try {
    const json = canonicalize(value);
    if (json !== undefined) return json;
  } catch {
    // What canonicalize throws (a cycle, NaN, a bigint) may name values: our own error names none.
  }
  throw new WenmingError("json.not-serializable");
}

// `TextEncoder` is a host's, and mini-programs have none; percent-encoding is the language's own way to UTF-8.
function utf8Bytes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] !== "%") {
      bytes.push(escaped.charCodeAt(index));
      continue;
    }
    bytes.push(Number.parseInt(escaped.slice(index + 1, index + 3), 16));
    index += 2;
  }
  return Uint8Array.from(bytes);
}
