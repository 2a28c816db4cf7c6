/** Collects the tables of printed code; equal ones are printed once. */
export class TablePrinter {
  readonly #names = new Map<string, string>();
  readonly #texts: string[] = [];

  /** Prints a table of small whole numbers and returns its name. */
  add(hint: string, values: readonly number[]): string {
    const key = `${hint} ${values.join()}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `${hint}${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#texts.push(`const ${name} = Int32Array.of(${values.join(", ")});`);
    return name;
  }

  /** The declarations, in the order in which they were asked for. */
  texts(): readonly string[] {
    return this.#texts;
  }
}
