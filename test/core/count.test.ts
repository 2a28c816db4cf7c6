import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  about,
  addCounts,
  atLeast,
  atMost,
  type Count,
  countBounds,
  exact,
  personsBounds,
  personTimesBounds,
} from "../../src/core/count.js";

const whole = fc.nat(10_000);

/** A count of participations in any form. */
const count: fc.Arbitrary<Count<"personTimes">> = fc.oneof(
  whole.map((value) => exact("personTimes", value)),
  whole.map((value) => atLeast("personTimes", value)),
  whole.map((value) => atMost("personTimes", value)),
  whole.map((value) => about("personTimes", value)),
  fc.tuple(whole, whole).map(([value, within]) => about("personTimes", value, { within })),
);

/** A count, with a true value that it allows. */
const countAndTruth = fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, share]) => {
  const { low, high } = countBounds(one);
  return [one, Math.round(low + share * (Math.min(high, low + 20_000) - low))] as const;
});

describe("a count", () => {
  it.each([
    [exact("sessions", 44), 44, 44],
    [atLeast("sessions", 60), 60, Infinity],
    [atMost("sessions", 60), 0, 60],
    [about("sessions", 60), 0, Infinity],
    [about("sessions", 60, { within: 5 }), 55, 65],
    [about("sessions", 3, { within: 5 }), 0, 8],
    [about("sessions", 3, { within: 0 }), 3, 3],
    [exact("sessions", 0), 0, 0],
  ])("%j lies between %d and %d", (one, low, high) => {
    expect(countBounds(one)).toEqual({ low, high });
  });

  it("has no key that was not stated", () => {
    expect(Object.keys(about("sessions", 60))).toEqual(["unit", "form", "value"]);
    expect(Object.keys(exact("sessions", 60))).toEqual(["unit", "form", "value"]);
  });

  it.each([-1, 1.5, NaN, Infinity, "3" as never])("of %s is refused in every form", (value) => {
    for (const make of [exact, atLeast, atMost, about]) expect(() => make("sessions", value)).toThrow("count.bad-value");
  });

  it("of hours may be broken", () => {
    expect(exact("hours", 1.25)).toEqual({ unit: "hours", form: "exact", value: 1.25 });
  });

  it.each([-1, NaN, Infinity])("is off by no %d", (within) => {
    expect(() => about("sessions", 60, { within })).toThrow("count.bad-value");
  });
});

describe("people and participations", () => {
  it.each([
    [exact("persons", 570), [570, 570], [570, Infinity]],
    [exact("personTimes", 570), [0, 570], [570, 570]],
    [exact("personsOrTimes", 570), [0, 570], [570, Infinity]],
    [atLeast("personsOrTimes", 4500), [0, Infinity], [4500, Infinity]],
    [atLeast("persons", 300), [300, Infinity], [300, Infinity]],
    [atMost("persons", 300), [0, 300], [0, Infinity]],
    [atMost("personTimes", 300), [0, 300], [0, 300]],
    [about("personsOrTimes", 60), [0, Infinity], [0, Infinity]],
  ] as const)("%j: persons %j, participations %j", (one, persons, times) => {
    expect(Object.values(personsBounds(one))).toEqual(persons);
    expect(Object.values(personTimesBounds(one))).toEqual(times);
  });
});

describe("the sum of two counts", () => {
  it.each([
    [exact("sessions", 24), exact("sessions", 44), exact("sessions", 68)],
    [exact("sessions", 24), atLeast("sessions", 60), atLeast("sessions", 84)],
    [atLeast("sessions", 24), atMost("sessions", 60), atLeast("sessions", 24)],
    [exact("sessions", 24), atMost("sessions", 60), atMost("sessions", 84)],
    [about("sessions", 24), exact("sessions", 60), about("sessions", 84)],
    [about("sessions", 24, { within: 2 }), exact("sessions", 60), about("sessions", 84, { within: 2 })],
    [about("sessions", 24, { within: 2 }), atLeast("sessions", 60), atLeast("sessions", 82)],
  ])("%j and %j is %j", (one, other, sum) => {
    expect(addCounts(one, other)).toEqual(sum);
    expect(addCounts(other, one)).toEqual(sum);
  });

  it("allows whatever its parts allow, in either order", () => {
    fc.assert(
      fc.property(countAndTruth, countAndTruth, ([one, true1], [other, true2]) => {
        const sum = countBounds(addCounts(one, other));
        expect(sum.low).toBeLessThanOrEqual(true1 + true2);
        expect(sum.high).toBeGreaterThanOrEqual(true1 + true2);
        expect(countBounds(addCounts(other, one))).toEqual(sum);
      }),
    );
  });

  it("of different units does not compile, and throws where nothing compiles", () => {
    // @ts-expect-error people are no participations
    expect(() => addCounts(exact("persons", 3), exact("personTimes", 4))).toThrow("count.unit-mismatch");
    // @ts-expect-error nor may they be
    expect(() => addCounts(exact("personsOrTimes", 3), exact("personTimes", 4))).toThrow("count.unit-mismatch");
    expectTypeOf(addCounts(exact("persons", 3), exact("persons", 4))).toEqualTypeOf<Count<"persons">>();
  });
});
