import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalendarDate, isPeriod } from "../../src/core/period.js";

describe("a calendar date", () => {
  it("is every day that a calendar has, and no other", () => {
    for (const year of [1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
          const time = Date.parse(`${text}T00:00:00Z`);
          const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
          expect(isCalendarDate(text), text).toBe(isReal);
        }
      }
    }
  });

  it.each(["0000-01-01", "2023-1-01", "23-01-01", "2023-01-01 ", "2023-01-01\n", "2023/01/01", "２０２３-01-01", "+002023-01-01", "", null, undefined, 2023, ["2023-01-01"], new Date(0)])(
    "is not %j",
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it("sorts as text the way it sorts in time", () => {
    const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)] as const;
        expect(isCalendarDate(a) && isCalendarDate(b)).toBe(true);
        expect(isPeriod({ from: a, to: b })).toBe(Date.parse(a) <= Date.parse(b));
      }),
    );
  });
});

describe("a period", () => {
  it.each([
    [{ from: "2026-01-01", to: "2026-01-01" }, true],
    [{ from: "2026-01-01", to: "2025-12-31" }, false],
    [{ from: "2026-01-01" }, false],
    [{ to: "2026-01-01" }, false],
    [{ from: "2026-01-01", to: "2026-02-30" }, false],
    [{ from: "2026-02-30", to: "2026-12-31" }, false],
    [{}, false],
    [null, false],
  ])("%j: %s", (period, answer) => {
    expect(isPeriod(period)).toBe(answer);
  });
});
