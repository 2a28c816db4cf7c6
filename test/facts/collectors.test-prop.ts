import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberRange } from "../../src/core/fact.js";
import { collectHouseholdFacts } from "../../src/facts/collect-household-facts.js";
import type { Activity } from "../../src/model/activity.js";
import type { Register, RegisterEntry } from "../../src/model/register.js";
import { afterYear, factsOfYear, year } from "./station-builder.js";

// Days around the year 2023, before, within and after it; two are no days at all.
const day = fc.oneof(
  fc
    .record({ year: fc.constantFrom("2022", "2023", "2024"), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
    .map(({ year: y, month, date }) => `${y}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`),
  fc.constantFrom("2023-02-30", "2023-01-01", "2023-12-31"),
);

const activities: fc.Arbitrary<readonly Activity[]> = fc
  .array(fc.record({ on: fc.option(day, { nil: undefined }) }), { maxLength: 12 })
  .map((all) => all.map(({ on }, index) => ({ id: `a-${index}`, stationId: "s-1", ...(on === undefined ? {} : { on }) })));

const against = fc.record({
  on: day,
  event: fc.constantFrom("violation", "property-damage", "customs-breach"),
  verified: fc.constantFrom(true, false, undefined),
  appeal: fc.constantFrom("open", "upheld", "dismissed", undefined),
  householdId: fc.constantFrom("h-1", "h-1", "h-2"),
  evidence: fc.constantFrom([], [{ record: "minutes-7" }]),
});
const entries: fc.Arbitrary<readonly RegisterEntry[]> = fc
  .array(against, { maxLength: 8 })
  .map((all) =>
    all.map(({ verified, appeal, ...rest }, index) => ({
      ...rest,
      event: rest.event,
      id: `e-${index}`,
      ...(verified === undefined ? {} : { verified }),
      ...(appeal === undefined ? {} : { appeal: appeal as "open" }),
    })),
  );

const log = (all: readonly RegisterEntry[], completeTo?: string): Register => ({
  id: "log",
  kind: "covenant-log",
  entries: all,
  ...(completeTo === undefined ? {} : { completeTo }),
});
const householdFactsOf = (registers: readonly Register[], asOf = afterYear) =>
  collectHouseholdFacts({ household: { id: "h-1" }, registers }, { asOf, period: year }).facts;

interface Bounds {
  readonly low: number;
  readonly high: number;
}
const boundsOf = (value: number | boolean | NumberRange | null): Bounds => {
  if (typeof value === "number") return { low: value, high: value };
  if (typeof value === "boolean") return { low: Number(value), high: Number(value) };
  return { low: value?.atLeast ?? 0, high: value?.atMost ?? Infinity };
};
const within = (inner: Bounds, outer: Bounds): boolean => inner.low >= outer.low && inner.high <= outer.high;

describe("the facts of a station", () => {
  it("do not depend on the order of entries", () => {
    fc.assert(
      fc.property(activities, fc.boolean(), (all, isComplete) => {
        const list = (some: readonly Activity[]) => ({ entries: some, ...(isComplete ? { completeTo: year.to } : {}) });
        const [turned, straight] = [[...all].reverse(), all].map((one) => factsOfYear({ activities: list(one) }));
        expect(turned?.facts).toEqual(straight?.facts);
        // Issues point to places in the list, which have changed.
        expect(turned?.issues.map(({ code }) => code)).toEqual(straight?.issues.map(({ code }) => code));
      }),
    );
  });

  it("only grow tighter as an open list grows", () => {
    fc.assert(
      fc.property(activities, fc.nat(12), (all, count) => {
        const before = factsOfYear({ activities: all.slice(0, count) }).facts;
        const after = factsOfYear({ activities: all }).facts;
        for (const id of ["activities.sessions-in-period", "activities.months-with-session", "activities.held"] as const) {
          expect(within(boundsOf(after[id].value), boundsOf(before[id].value)), id).toBe(true);
        }
      }),
    );
  });

  it("are those of counting by hand, where the list is complete and every day is known", () => {
    fc.assert(
      fc.property(activities, (all) => {
        const dated = all.filter(({ on }) => on !== undefined && on !== "2023-02-30");
        const { facts } = factsOfYear({ activities: { entries: dated, completeTo: afterYear } });
        const days = dated.map(({ on = "" }) => on).filter((on) => on.startsWith("2023-"));
        expect(facts["activities.sessions-in-period"].value).toBe(days.length);
        expect(facts["activities.months-with-session"].value).toBe(new Set(days.map((on) => on.slice(5, 7))).size);
        expect(facts["activities.held"].value).toBe(dated.some(({ on = "" }) => on <= afterYear));
      }),
    );
  });
});

describe("the facts of a household", () => {
  it("do not depend on the order of entries and registers", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const a = { ...log(first, year.to), id: "a" };
        const b = { ...log(second.map((one) => ({ ...one, id: `${one.id}-b` }))), id: "b" };
        const turn = (one: Register): Register => ({ ...one, entries: [...one.entries].reverse() });
        expect(householdFactsOf([turn(b), turn(a)])).toEqual(householdFactsOf([a, b]));
      }),
    );
  });

  it("only grow tighter as an open register grows by what is verified", () => {
    fc.assert(
      fc.property(entries, entries, (known, more) => {
        const calm = (all: readonly RegisterEntry[]) => all.filter(({ appeal }) => appeal !== "open");
        const added = calm(more).map((one) => ({ ...one, id: `${one.id}-new` }));
        const before = householdFactsOf([log(calm(known))]);
        const after = householdFactsOf([log([...calm(known), ...added])]);
        const id = "household.violations";
        expect(within(boundsOf(after[id].value), boundsOf(before[id].value))).toBe(true);
      }),
    );
  });

  it("only grow tighter when somebody says that the register is complete", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const before = householdFactsOf([log(all)])["household.violations"].value;
        const after = householdFactsOf([log(all, year.to)])["household.violations"].value;
        expect(within(boundsOf(after), boundsOf(before))).toBe(true);
      }),
    );
  });

  it("are those of counting by hand, where the register is complete and no appeal is open", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const settled = all.filter(({ appeal, on }) => appeal !== "open" && on !== "2023-02-30");
        const own = settled.filter(({ householdId, event, on }) => householdId === "h-1" && event === "violation" && on.startsWith("2023-"));
        const standing = own.filter(({ verified, appeal }) => verified !== false && appeal !== "upheld");
        const sure = standing.filter(
          ({ verified, appeal, evidence = [] }) => (verified === true || appeal === "dismissed") && evidence.length > 0,
        ).length;
        const { low, high } = boundsOf(householdFactsOf([log(settled, year.to)])["household.violations"].value);
        expect([low, high]).toEqual([sure, standing.length]);
      }),
    );
  });
});
