const identifier = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;

/**
 * The key of an object as an issue may name it. A key from outside can hold anything, a name or a number of identity
 * too, so that only what looks like an identifier is passed on; anything else reads `"…"`.
 */
export function publicKey(key: PropertyKey): string | number {
  if (typeof key === "number") return key;
  return typeof key === "string" && identifier.test(key) ? key : "…";
}
