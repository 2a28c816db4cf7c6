import type { Column, ColumnsOf, FactDeclaration, FactInput, Facts, NumberRange, Rubric } from "wenming";

/** Writes records as columns, as a host would that keeps its data by column. */
export function toColumns(rubric: Rubric, records: readonly Facts[]): ColumnsOf<Rubric["facts"]> {
  const columns = Object.fromEntries(
    Object.entries(rubric.facts).map(([id, declaration]) => [id, toColumn(declaration, records.map((record) => record[id]))]),
  );
  // Every column was made for the kind of its fact.
  return columns;
}

function toColumn(declaration: FactDeclaration, inputs: readonly (FactInput | undefined)[]): Column {
  if (declaration.kind === "boolean") return Uint8Array.from(inputs, (input) => (input === true ? 1 : input === false ? 0 : unknown));
  if (declaration.kind === "grade") {
    return Uint8Array.from(inputs, (input) => (typeof input === "string" ? declaration.options.indexOf(input) : unknown));
  }
  const isBounded = inputs.some((input) => typeof input === "object" && input !== null);
  if (!isBounded) return Float64Array.from(inputs, (input) => (typeof input === "number" ? input : NaN));
  return { low: Float64Array.from(inputs, (input) => bound(input, "atLeast")), high: Float64Array.from(inputs, (input) => bound(input, "atMost")) };
}

const unknown = 255;

function bound(input: FactInput | undefined, key: keyof NumberRange): number {
  if (typeof input === "number") return input;
  return (input as NumberRange | null | undefined)?.[key] ?? NaN;
}
