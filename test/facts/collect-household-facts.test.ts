import { describe, expect, it } from "vitest";
import { householdFacts } from "../../src/facts/catalogue/household-facts.js";
import { collectHouseholdFacts, type CollectedHouseholdFacts } from "../../src/facts/collect-household-facts.js";
import type { Household, Observation } from "../../src/model/household.js";
import type { Register, RegisterEntry, RegisterKind } from "../../src/model/register.js";

// Everything here is invented.
const household: Household = { id: "h-1", divisionCode: "140728203201" };
const period = { from: "2025-07-01", to: "2026-06-30" };
const asOf = "2026-06-30";

const entry = (event: RegisterEntry["event"], on: string, rest: Partial<RegisterEntry> = {}): RegisterEntry => ({
  householdId: "h-1",
  event,
  on,
  ...rest,
});
const register = (kind: RegisterKind, entries: readonly RegisterEntry[], rest: Partial<Register> = {}): Register => ({
  id: `${kind}-1`,
  kind,
  completeTo: "2026-06-30",
  entries,
  ...rest,
});
const open = { completeTo: undefined } as unknown as Partial<Register>;
const collect = (registers: readonly Register[], options: { asOf?: string; of?: Household } = {}): CollectedHouseholdFacts =>
  collectHouseholdFacts({ household: options.of ?? household, registers }, { asOf: options.asOf ?? asOf, period });
const valueOf = (id: keyof typeof householdFacts, registers: readonly Register[], options: { asOf?: string; of?: Household } = {}) =>
  collect(registers, options).facts[id].value;

describe("a household without registers", () => {
  it("has every fact of the catalogue, all silent, and no warning", () => {
    const { facts, issues } = collect([]);
    expect(Object.keys(facts).sort()).toEqual(Object.keys(householdFacts).sort());
    expect(Object.values(facts).every(({ value }) => value === null)).toBe(true);
    expect(issues).toEqual([]);
  });
});

// "None on record" is known only by a register that says so.
describe("the completeness of a register", () => {
  const rows: readonly (readonly [what: string, rest: Partial<Register>, asOf: string, value: unknown, codes: readonly unknown[]])[] = [
    ["complete to the last day", {}, asOf, 0, []],
    ["complete beyond the last day", { completeTo: "2026-12-31" }, asOf, 0, []],
    ["complete to the day before", { completeTo: "2026-06-29" }, asOf, null, [["register.late", "2026-06-30"]]],
    ["not called complete", open, asOf, null, [["register.late", "2026-06-30"]]],
    ["from the first day", { startsOn: "2025-07-01" }, asOf, 0, []],
    ["from the second day", { startsOn: "2025-07-02" }, asOf, null, [["register.starts-late", "2025-07-01"]]],
    ["complete to asOf, while the cycle runs", { completeTo: "2026-05-31" }, "2026-05-31", null, []],
    ["complete to a day before asOf, while the cycle runs", { completeTo: "2026-05-30" }, "2026-05-31", null, [["register.late", "2026-05-31"]]],
  ];
  it.each(rows)("%s", (_what, rest, day, value, codes) => {
    const { facts, issues } = collect([register("covenant-log", [], rest)], { asOf: day });
    expect(facts["household.violations"].value).toBe(value);
    expect(issues.map(({ code, params }) => [code, params["date"]])).toEqual(codes);
    expect(issues.every(({ severity, params }) => severity === "warning" && params["register"] === "covenant-log")).toBe(true);
  });

  it("is that of several registers together, where no day is left out", () => {
    const first = register("covenant-log", [], { id: "a", startsOn: "2025-07-01", completeTo: "2025-12-31" });
    const second = register("covenant-log", [], { id: "b", startsOn: "2026-01-01", completeTo: "2026-06-30" });
    const late = { ...second, startsOn: "2026-01-02" };
    expect(valueOf("household.violations", [first, second])).toBe(0);
    expect(valueOf("household.violations", [second, first])).toBe(0);
    const { facts, issues } = collect([first, late]);
    expect(facts["household.violations"].value).toBeNull();
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["register.starts-late", { register: "covenant-log", date: "2026-01-01" }],
    ]);
  });

  it("is not undone by a register that ends before another one", () => {
    const spans = [["a", undefined, "2026-01-31"], ["b", undefined, "2025-12-31"], ["c", "2026-02-01", "2026-06-30"]] as const;
    const registers = spans.map(([id, startsOn, completeTo]) =>
      register("covenant-log", [], { id, completeTo, ...(startsOn === undefined ? {} : { startsOn }) }),
    );
    expect(valueOf("household.violations", registers)).toBe(0);
  });

  it("is not asked before the cycle begins", () => {
    expect(collect([register("covenant-log", [], { completeTo: "2025-01-01" })], { asOf: "2025-06-01" }).issues).toEqual([]);
  });

  it("is nothing without a cycle, but for what stands on the day", () => {
    const late = register("meeting-roster", [], { completeTo: "2026-01-31" });
    const registers = [register("covenant-log", []), register("credit-check", []), late];
    const { facts, issues } = collectHouseholdFacts({ household, registers }, { asOf });
    expect(facts["household.violations"].value).toBeNull();
    expect(facts["household.enforced-debtor-listings"].value).toBe(0);
    expect(issues).toEqual([]);
  });

  it.each([
    ["no division", undefined, undefined, 0],
    ["the household's village", "140728203201", "140728203201", 0],
    ["its township", "140728203", "140728203201", 0],
    ["its township, written with twelve digits", "140728203000", "140728203201", 0],
    ["another village", "140728203202", "140728203201", null],
    ["a village, where the household's own is not known", "140728203201", undefined, null],
    ["a village, where only the household's township is known", "140728203201", "140728203", null],
  ])("counts where the register covers %s", (_what, ofRegister, ofHousehold, value) => {
    const rest = ofRegister === undefined ? {} : { divisionCode: ofRegister };
    const of = { id: "h-1", ...(ofHousehold === undefined ? {} : { divisionCode: ofHousehold }) };
    expect(valueOf("household.violations", [register("covenant-log", [], rest)], { of })).toBe(value);
  });
});

describe("what counts against a household", () => {
  const verified = { verified: true, evidence: [{ record: "minutes-7" }] };
  it.each<[string, readonly RegisterEntry[], unknown, true | undefined]>([
    ["verified", [entry("violation", "2026-01-05", verified)], 1, undefined],
    ["waiting to be verified", [entry("violation", "2026-01-05")], { atMost: 1 }, undefined],
    ["verified, without a record of it", [entry("violation", "2026-01-05", { verified: true })], { atMost: 1 }, undefined],
    ["verified, with an empty list of records", [entry("violation", "2026-01-05", { verified: true, evidence: [] })], { atMost: 1 }, undefined],
    ["verified, with evidence that names no record", [entry("violation", "2026-01-05", { verified: true, evidence: [{} as never] })], { atMost: 1 }, undefined],
    ["confirmed on appeal, without a record of it", [entry("violation", "2026-01-05", { appeal: "dismissed" })], { atMost: 1 }, undefined],
    ["found untrue", [entry("violation", "2026-01-05", { verified: false })], 0, undefined],
    ["under appeal", [entry("violation", "2026-01-05", { ...verified, appeal: "open" })], 1, true],
    ["struck down on appeal", [entry("violation", "2026-01-05", { ...verified, appeal: "upheld" })], 0, undefined],
    ["confirmed on appeal", [entry("violation", "2026-01-05", { ...verified, appeal: "dismissed" })], 1, undefined],
    ["waiting, and under appeal", [entry("violation", "2026-01-05", { appeal: "open" })], { atMost: 1 }, true],
    [
      "one that stands and one under appeal: at least one, whatever the appeal brings",
      [entry("violation", "2026-01-05", verified), entry("violation", "2026-02-05", { ...verified, appeal: "open" })],
      { atLeast: 1, atMost: 2 },
      undefined,
    ],
    ["on the first day of the cycle", [entry("violation", "2025-07-01", verified)], 1, undefined],
    ["on the last day of the cycle", [entry("violation", "2026-06-30", verified)], 1, undefined],
    ["before the cycle", [entry("violation", "2025-06-30", verified)], 0, undefined],
    ["after asOf", [entry("violation", "2026-07-01", verified)], 0, undefined],
    ["on a day that is none", [entry("violation", "2026-02-30", verified)], { atMost: 1 }, undefined],
    ["of another household", [{ ...entry("violation", "2026-01-05", verified), householdId: "h-2" }], 0, undefined],
    ["of another event", [entry("property-damage", "2026-01-05", verified)], 0, undefined],
    ["twice under one id", [entry("violation", "2026-01-05", { ...verified, id: "e-1" }), entry("violation", "2026-01-05", { ...verified, id: "e-1" })], 1, undefined],
    ["twice without an id", [entry("violation", "2026-01-05", verified), entry("violation", "2026-01-05", verified)], 2, undefined],
    [
      "under one id, verified here and waiting there",
      [entry("violation", "2026-01-05", { ...verified, id: "e-1" }), entry("violation", "2026-01-05", { id: "e-1" })],
      { atMost: 1 },
      undefined,
    ],
  ])("%s", (_what, entries, value, contested) => {
    const { facts } = collect([register("covenant-log", entries)]);
    expect(facts["household.violations"].value).toEqual(value);
    expect(facts["household.violations"].contested).toBe(contested);
  });

  it("asks for the record of what was verified, once a register", () => {
    const bare = { verified: true } as const;
    const log = register("covenant-log", [entry("violation", "2026-01-05", bare), entry("customs-breach", "2026-01-06", bare)]);
    const { issues } = collect([log, register("vice-record", [entry("finding", "2026-01-05", verified)])]);
    expect(issues).toEqual([
      { code: "register.evidence-missing", path: ["registers"], params: { register: "covenant-log" }, severity: "warning" },
    ]);
  });

  it("voids nothing for sure without a record", () => {
    expect(valueOf("household.vice", [register("vice-record", [entry("finding", "2026-01-05", { verified: true })])])).toBeNull();
    expect(valueOf("household.vice", [register("vice-record", [entry("finding", "2026-01-05", verified)])])).toBe(true);
  });

  it("one verified entry on an open register is one or more", () => {
    expect(valueOf("household.violations", [register("covenant-log", [entry("violation", "2026-01-05", verified)], open)])).toEqual({
      atLeast: 1,
    });
  });

  it("an entry of a register for another village still counts, and bounds nothing above", () => {
    const other = register("covenant-log", [entry("violation", "2026-01-05", verified)], { divisionCode: "140728203202" });
    expect(collect([other]).facts["household.violations"]).toEqual({
      value: { atLeast: 1 },
      evidence: [{ record: "covenant-log-1", kind: "covenant-log" }, { record: "minutes-7" }],
    });
  });

  it("carries register and record as evidence, and no household", () => {
    const { facts } = collect([register("covenant-log", [entry("violation", "2026-01-05", verified)])]);
    expect(facts["household.violations"].evidence).toEqual([{ record: "covenant-log-1", kind: "covenant-log" }, { record: "minutes-7" }]);
    expect(facts["household.property-damages"].evidence).toEqual([{ record: "covenant-log-1", kind: "covenant-log" }]);
    expect(JSON.stringify(facts)).not.toContain("h-1");
  });
});

describe("each count by its own register", () => {
  const verified = { verified: true, evidence: [{ record: "m" }] };
  const on = "2026-03-03";
  it.each<[keyof typeof householdFacts, RegisterKind, RegisterEntry, unknown]>([
    ["household.attendances", "meeting-roster", entry("attendance", on), 1],
    ["household.property-damages", "covenant-log", entry("property-damage", on, verified), 1],
    ["household.violations", "covenant-log", entry("violation", on, verified), 1],
    ["household.ceremonies", "ceremony-log", entry("ceremony", on), 1],
    ["household.lavish-ceremonies", "ceremony-log", entry("lavish-ceremony", on, verified), 1],
    ["household.inspections", "inspection-sheet", entry("inspection", on), 1],
    ["household.clean-inspections", "inspection-sheet", entry("inspection", on, { passed: true }), 1],
    ["household.enforced-debtor-listings", "credit-check", entry("enforced-debtor", on, verified), 1],
    ["household.dishonesty-complaints", "complaint-log", entry("dishonesty-complaint", on, verified), 1],
    ["household.neglect-complaints", "complaint-log", entry("neglect-complaint", on, verified), 1],
    ["household.service-acts", "volunteer-record", entry("service", on), 1],
    ["household.disturbances", "mediation-log", entry("disturbance", on, verified), 1],
    ["household.unsettled-disputes", "mediation-log", entry("dispute", on, { passed: false }), 1],
    ["household.customs-breaches", "covenant-log", entry("customs-breach", on, verified), 1],
    ["household.conviction", "conviction-record", entry("finding", on, verified), true],
    ["household.vice", "vice-record", entry("finding", on, verified), true],
    ["household.domestic-violence", "domestic-violence-record", entry("finding", on, verified), true],
    ["household.support-refusal", "support-refusal-record", entry("finding", on, verified), true],
  ])("%s from the %s", (id, kind, found, value) => {
    const none = typeof value === "boolean" ? false : 0;
    expect(valueOf(id, [register(kind, [found])])).toBe(value);
    expect(valueOf(id, [register(kind, [])])).toBe(none);
    expect(valueOf(id, [register(kind, [], open)])).toBeNull();
    expect(valueOf(id, [])).toBeNull();
  });
});

describe("answers within an entry", () => {
  it.each<[Partial<RegisterEntry>, unknown]>([
    [{ passed: true }, 1],
    [{ passed: false }, 0],
    [{}, { atMost: 1 }],
    [{ passed: false, appeal: "open" }, { atMost: 1 }],
    [{ passed: false, appeal: "upheld" }, 1],
    [{ passed: false, appeal: "dismissed" }, 0],
  ])("a check %j", (rest, value) => {
    expect(valueOf("household.clean-inspections", [register("inspection-sheet", [entry("inspection", "2026-03-03", rest)])])).toEqual(value);
  });

  it.each<[Partial<RegisterEntry>, unknown]>([
    [{ passed: true }, 0],
    [{ passed: false }, 1],
    [{}, { atMost: 1 }],
  ])("a dispute %j", (rest, value) => {
    expect(valueOf("household.unsettled-disputes", [register("mediation-log", [entry("dispute", "2026-03-03", rest)])])).toEqual(value);
  });
});

describe("entries that speak for a household", () => {
  it.each<[Partial<RegisterEntry>, number]>([
    [{}, 1],
    [{ verified: true }, 1],
    [{ verified: false }, 0],
  ])("an attendance %j", (rest, value) => {
    expect(valueOf("household.attendances", [register("meeting-roster", [entry("attendance", "2026-03-03", rest)])])).toBe(value);
  });
});

describe("matters that stand", () => {
  const verified = { verified: true, evidence: [{ record: "m" }] };
  const listed = (on: string, rest: Partial<RegisterEntry> = {}) => [
    register("credit-check", [entry("enforced-debtor", on, { ...verified, ...rest })]),
  ];
  it.each<[string, readonly Register[], unknown]>([
    ["begun before the cycle", listed("2020-01-01"), 1],
    ["struck off before the day", listed("2020-01-01", { settledOn: "2026-06-29" }), 0],
    ["struck off on the day", listed("2026-01-01", { settledOn: "2026-06-30" }), 0],
    ["struck off after the day", listed("2026-01-01", { settledOn: "2026-07-01" }), 1],
    ["begun after asOf", listed("2026-07-01"), 0],
  ])("%s", (_what, registers, value) => {
    expect(valueOf("household.enforced-debtor-listings", registers)).toBe(value);
  });

  it("are known on a day within the cycle", () => {
    const registers = [register("credit-check", [], { completeTo: "2026-05-31" })];
    expect(valueOf("household.enforced-debtor-listings", registers, { asOf: "2026-05-31" })).toBe(0);
  });
});

describe("vetoes under appeal", () => {
  const finding = entry("finding", "2026-03-03", { verified: true, evidence: [{ record: "m" }], appeal: "open" });
  it("are contested, and say what the record says", () => {
    const { facts } = collect([register("domestic-violence-record", [finding])]);
    expect(facts["household.domestic-violence"]).toMatchObject({ value: true, contested: true });
    expect(facts["household.conviction"].contested).toBeUndefined();
  });
});

describe("answers of reviewers", () => {
  const answer = (on: string, yes: boolean, record = "review"): Observation => ({
    kind: "member-works",
    answer: yes,
    on,
    evidence: [{ record }],
  });
  it.each<[string, readonly Observation[], boolean | null]>([
    ["none", [], null],
    ["one", [answer("2026-01-01", true)], true],
    ["the latest counts", [answer("2026-02-01", false), answer("2026-01-01", true)], false],
    ["on the first day of the cycle", [answer("2025-07-01", true)], true],
    ["on the last day of the cycle", [answer("2026-06-30", true)], true],
    ["before the cycle", [answer("2025-06-30", true)], null],
    ["after asOf", [answer("2026-07-01", true)], null],
    ["two of one day that agree", [answer("2026-01-01", true), answer("2026-01-01", true)], true],
    ["to another question", [{ ...answer("2026-01-01", true), kind: "support-duties-met" }], null],
  ])("%s", (_what, observations, value) => {
    expect(valueOf("household.member-works", [], { of: { ...household, observations } })).toBe(value);
  });

  it("two of one day that differ contradict each other", () => {
    const observations = [answer("2026-01-01", true, "a"), answer("2026-01-01", false, "b")];
    const { facts, issues } = collect([], { of: { ...household, observations } });
    expect(facts["household.member-works"]).toEqual({ value: null, evidence: [{ record: "a" }, { record: "b" }] });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["figures.contradict", { fact: "household.member-works" }]]);
  });

  it("carry the reviewer's record", () => {
    const { facts } = collect([], { of: { ...household, observations: [answer("2026-01-01", true)] } });
    expect(facts["household.member-works"]).toEqual({ value: true, evidence: [{ record: "review" }] });
  });
});
