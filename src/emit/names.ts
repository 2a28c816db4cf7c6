/** Gives facts names of local variables: readable, different, and never a word of the language. */
export class NameGiver {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param taken - names that stand for something else */
  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** The name of a fact; always the same. */
  of(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = this.#free(toCamelCase(id));
    this.#names.set(id, name);
    return name;
  }

  #free(wish: string): string {
    let name = `$${wish}`;
    for (let count = 2; this.#taken.has(name); count += 1) name = `$${wish}${count}`;
    this.#taken.add(name);
    return name;
  }
}

// Letters, digits and underscores of any script stay; everything else starts a new word.
function toCamelCase(id: string): string {
  const [first = "", ...rest] = id.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}
