/** A record with the same keys and changed values. */
export function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V, key: K) => W,
): Readonly<Record<K, W>> {
  const entries = Object.entries<V>(record).map(([key, value]) => [key, change(value, key as K)]);
  return Object.fromEntries(entries) as Readonly<Record<K, W>>;
}
