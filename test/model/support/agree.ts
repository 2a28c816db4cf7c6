import { validate, validateMany, type ValidateManyOptions } from "wenming/model";
import { expect } from "vitest";

type Schema = Parameters<typeof validate>[0];

/**
 * Says of each input what `validateMany` says of all of them, in the words of `validate`.
 *
 * @param make - makes the inputs anew: some cannot be read twice
 */
export function expectAgreement(schema: Schema, make: () => readonly unknown[], options: ValidateManyOptions = {}): void {
  const single = make().map((input) => validate(schema, input));
  const many = validateMany(schema, make(), options);
  const accepted = single.flatMap((result, index) => (result.ok ? [{ index, value: result.value }] : []));
  expect(many.values.map((value, place) => ({ index: many.indexes[place], value }))).toEqual(accepted);
  const refused = single.flatMap((result, index) => (result.ok ? [] : [{ index, issues: result.issues, omitted: result.omitted }]));
  expect(many.rejected).toEqual(refused);
  expect(many.omitted).toBe(0);
}
