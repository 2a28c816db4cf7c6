import fc from "fast-check";
import { addDays, daysBetween, monthsOfPeriod } from "wenming/model";
import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/core/period.js";

// The runner sets the zone: these tests run in Shanghai, UTC and Los Angeles.

const day = fc.integer({ min: 0, max: 3_652_058 }).map((days) => new Date(Date.UTC(2000, 0, 1 + days) - Date.UTC(2000, 0, 1) + Date.parse("0001-01-01T00:00:00Z")).toISOString().slice(0, 10));

describe("adding days", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-02-29", 365, "2025-02-28"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-05-01", 0, "2026-05-01"],
    // Days on which clocks change: Los Angeles, Shanghai.
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-11-01", 1, "2026-11-02"],
    ["1988-04-17", 1, "1988-04-18"],
    ["1988-09-11", -1, "1988-09-10"],
    ["0001-01-01", 3_652_058, "9999-12-31"],
    ["9999-12-31", -3_652_058, "0001-01-01"],
  ])("%s and %i days is %s", (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
    expect(daysBetween(date, sum)).toBe(days);
  });

  it("goes there and back, and counts what it added", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        fc.pre(daysBetween("0001-01-01", date) + days >= 0 && daysBetween(date, "9999-12-31") - days >= 0);
        const there = addDays(date, days);
        expect(isCalendarDate(there)).toBe(true);
        expect(addDays(there, -days)).toBe(date);
        expect(daysBetween(date, there)).toBe(days);
        expect(Math.sign(days)).toBe(there > date ? 1 : there < date ? -1 : 0);
      }),
    );
  });

  it("walks through every day of forty years without a gap", () => {
    let date = "1980-01-01";
    let count = 0;
    for (; date < "2020-01-01"; date = addDays(date, 1)) count += 1;
    expect([date, count]).toEqual(["2020-01-01", 14_610]);
  });

  it.each([["9999-12-31", 1], ["0001-01-01", -1], ["2026-01-01", 0.5], ["2026-01-01", NaN], ["2026-01-01", 1e300]])(
    "%s and %d days is nowhere",
    (date, days) => {
      expect(() => addDays(date, days)).toThrow("argument.out-of-range");
    },
  );
});

describe("the days between two days", () => {
  it.each([
    ["2026-01-01", "2026-12-31", 364],
    ["2024-01-01", "2024-12-31", 365],
    ["2026-06-30", "2026-06-30", 0],
    ["2026-06-30", "2026-06-29", -1],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(Object.is(daysBetween(from, to), days)).toBe(true);
  });
});

describe("the months of a period", () => {
  it.each([
    ["2026-01-31", "2026-01-31", ["2026-01"]],
    ["2025-12-31", "2026-02-01", ["2025-12", "2026-01", "2026-02"]],
    ["0999-12-01", "1000-01-01", ["0999-12", "1000-01"]],
  ])("%s to %s: %j", (from, to, months) => {
    expect(monthsOfPeriod({ from, to })).toEqual(months);
  });

  it("are the months that its days lie in", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (from, days) => {
        fc.pre(daysBetween(from, "9999-12-31") >= days);
        const all = Array.from({ length: days + 1 }, (_, index) => addDays(from, index).slice(0, 7));
        expect(monthsOfPeriod({ from, to: addDays(from, days) })).toEqual([...new Set(all)]);
      }),
    );
  });
});

describe("what is no day", () => {
  it.each(["2023-02-30", "2023-2-3", "", "2023-02-30T00:00:00Z", null, 20230230, new Date(0)])("is refused: %s", (date) => {
    expect(() => addDays(date as string, 1)).toThrow("date.invalid");
    expect(() => daysBetween("2023-01-01", date as string)).toThrow("date.invalid");
    expect(() => daysBetween(date as string, "2023-01-01")).toThrow("date.invalid");
    expect(() => monthsOfPeriod({ from: date as string, to: "2023-12-31" })).toThrow("date.invalid");
  });

  it("and so is a period that runs backwards", () => {
    expect(() => monthsOfPeriod({ from: "2026-02-01", to: "2026-01-31" })).toThrow("date.invalid");
  });
});
