import type { Evidence, Stated } from "../core/fact.js";

/** Evidence without repeats and in an order of its own, so that the order of records does not matter. */
export function gatherEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const byText = new Map(evidence.map((one) => [sortKey(one), one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

/** A fact with its evidence, where there is any. */
export function withEvidence<V>(value: V, evidence: readonly Evidence[]): Stated<V> {
  return evidence.length === 0 ? { value } : { value, evidence };
}

function sortKey({ record, kind = "", by = "", on = "" }: Evidence): string {
  return JSON.stringify([record, on, kind, by]);
}
