/** A place in plain data: keys and indexes from the root. */
export type Place = readonly (string | number)[];

/** Every place of plain data, the root first. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...at, Array.isArray(value) ? Number(key) : key]))];
}

/** The value at a place. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((part, key) => (part as Record<string | number, unknown>)[key], value);
}

/** A copy of plain data with another value at a place. */
export function replaceAt(value: unknown, place: Place, replacement: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return replacement;
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}

/** A copy of plain data with a key left out. */
export function removeAt(value: unknown, place: Place): unknown {
  const parent = Object.entries(valueAt(value, place.slice(0, -1)) as object);
  return replaceAt(value, place.slice(0, -1), Object.fromEntries(parent.filter(([key]) => key !== place.at(-1))));
}
