import { describe, expect, it } from "vitest";
import { collectVolunteerFacts } from "../../src/facts/collect-volunteer-facts.js";
import type { ServiceRecord, Volunteer } from "../../src/model/volunteer.js";

const asOf = "2026-06-30";
const collect = (parts: Omit<Volunteer, "id">, countTraining?: boolean) =>
  collectVolunteerFacts({ volunteer: { id: "v-1", ...parts } }, { asOf, ...(countTraining === undefined ? {} : { countTraining }) });
const hours = (parts: Omit<Volunteer, "id">, countTraining?: boolean) => collect(parts, countTraining).facts["volunteer.hours"].value;
const service = (entries: readonly ServiceRecord[], completeTo?: string) => ({
  service: { entries, ...(completeTo === undefined ? {} : { completeTo }) },
});

describe("hours of a volunteer", () => {
  const tenths = Array.from({ length: 10 }, (): ServiceRecord => ({ on: "2026-01-01", hours: 0.1 }));
  it.each<[string, Omit<Volunteer, "id">, unknown]>([
    ["nothing on record", {}, null],
    ["an open record", service([{ on: "2026-01-01", hours: 2.5 }]), { atLeast: 2.5 }],
    ["an open record without entries", service([]), null],
    ["a complete record", service([{ on: "2026-01-01", hours: 2.5 }], asOf), 2.5],
    ["a complete record without entries", service([], asOf), 0],
    ["a record complete to the day before", service([{ on: "2026-01-01", hours: 2.5 }], "2026-06-29"), { atLeast: 2.5 }],
    ["ten tenths are one", service(tenths, asOf), 1],
    ["on asOf counts, after it does not", service([{ on: asOf, hours: 1 }, { on: "2026-07-01", hours: 2 }], asOf), 1],
    ["training does not count", service([{ on: "2026-01-01", hours: 3, kind: "training" }, { on: "2026-01-02", hours: 1 }], asOf), 1],
    ["stated to asOf", { statedHours: { hours: 300, upTo: asOf } }, 300],
    ["stated earlier", { statedHours: { hours: 300, upTo: "2026-01-01" } }, { atLeast: 300 }],
    ["stated for later than asOf", { statedHours: { hours: 300, upTo: "2026-07-01" } }, null],
    [
      "stated earlier, with later entries of an open record",
      { statedHours: { hours: 300, upTo: "2026-01-01" }, ...service([{ on: "2026-01-01", hours: 8 }, { on: "2026-02-01", hours: 2 }]) },
      { atLeast: 302 },
    ],
    [
      "stated earlier, with a complete record that agrees",
      { statedHours: { hours: 8, upTo: "2026-01-01" }, ...service([{ on: "2026-01-01", hours: 8 }, { on: "2026-02-01", hours: 2 }], asOf) },
      10,
    ],
  ])("%s", (_what, parts, value) => {
    expect(hours(parts)).toEqual(value);
    expect(collect(parts).issues).toEqual([]);
  });

  it("of training count where a place says so, and then stated hours only start the count", () => {
    const parts = service([{ on: "2026-01-01", hours: 3, kind: "training" }, { on: "2026-01-02", hours: 1 }], asOf);
    expect(hours(parts, true)).toBe(4);
    expect(hours({ statedHours: { hours: 300, upTo: asOf } }, true)).toEqual({ atLeast: 300 });
  });

  it("stated and recorded so that both cannot be right are an issue, and span both", () => {
    const { facts, issues } = collect({ statedHours: { hours: 120, upTo: asOf }, ...service([{ on: "2026-01-01", hours: 10 }], asOf) });
    expect(facts["volunteer.hours"].value).toEqual({ atLeast: 10, atMost: 120 });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["figures.contradict", { fact: "volunteer.hours" }]]);
  });

  it.each<[unknown, string, readonly string[]]>([
    [{ hours: -1, upTo: asOf }, "fact.out-of-domain", ["hours"]],
    [{ hours: "300", upTo: asOf }, "fact.out-of-domain", ["hours"]],
    [{ hours: 0.001, upTo: asOf }, "fact.out-of-domain", ["hours"]],
    [{ hours: 300, upTo: "2026-02-30" }, "input.not-a-date", ["upTo"]],
    [{ hours: 300, upTo: null }, "input.not-a-date", ["upTo"]],
  ])("stated as %j are an issue and prove nothing", (statedHours, code, path) => {
    const { facts, issues } = collect({ statedHours: statedHours as never });
    expect(facts["volunteer.hours"].value).toBeNull();
    expect(issues.map((found) => [found.code, found.path])).toEqual([[code, ["volunteer", "statedHours", ...path]]]);
  });

  it.each([Number.NaN, -1, 0, 0.001, Infinity])("%s hours in an entry are an issue, and the record is then not complete", (bad) => {
    const { facts, issues } = collect(service([{ on: "2026-01-01", hours: bad }, { on: "2026-01-02", hours: 1 }], asOf));
    expect(facts["volunteer.hours"].value).toEqual({ atLeast: 1 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["fact.out-of-domain", ["volunteer", "service", "entries", 0]]]);
  });
});
