import type { Household, Observation, Register, RegisterEntry, RegisterKind, StarDecision } from "wenming/model";

// INVENTED. No household, register or decision here is real, and none stands for a real one. The village has no name and
// no division code. Everything follows from the two tables below, so every run gives the same village.

/** One invented household with the decisions on its stars and the registers that cover it. */
export interface InventedCase {
  readonly household: Household;
  readonly decisions: readonly StarDecision[];
  readonly registers: readonly Register[];
}

/** The cycle of the invented village, both ends inclusive. */
const period = { from: "2025-11-01", to: "2026-10-31" };

/** What sets a household apart from a well kept one. */
type Trait =
  | "one-meeting"
  | "no-service"
  | "two-dirty-checks"
  | "one-dirty-check"
  | "no-able-member-works"
  | "not-reviewed"
  | "violation"
  | "violation-not-verified"
  | "violation-appealed"
  | "ceremony"
  | "ceremony-not-recorded"
  | "lavish-ceremony"
  | "debtor"
  | "debtor-struck-off"
  | "neglect"
  | "disturbance"
  | "dispute-settled"
  | "convicted"
  | "violence-appealed";

/** Households by number that are not plainly well kept. Group 1: 1 to 22; group 2: 23 to 36; group 3: 37 to 40. */
const traits: Readonly<Record<number, readonly Trait[]>> = {
  3: ["one-dirty-check"],
  4: ["ceremony", "dispute-settled"],
  5: ["two-dirty-checks"],
  6: ["no-service"],
  7: ["one-meeting", "no-service"],
  8: ["lavish-ceremony"],
  9: ["lavish-ceremony", "two-dirty-checks"],
  10: ["one-meeting", "no-service", "two-dirty-checks"],
  11: ["debtor", "disturbance", "no-service", "one-meeting"],
  12: ["violation", "lavish-ceremony", "two-dirty-checks", "no-service"],
  13: ["violation", "lavish-ceremony", "debtor", "neglect", "one-meeting", "two-dirty-checks"],
  14: ["not-reviewed"],
  15: ["ceremony-not-recorded"],
  16: ["violation-not-verified"],
  17: ["violation-appealed"],
  18: ["convicted"],
  19: ["violence-appealed"],
  20: ["two-dirty-checks"],
  21: ["debtor-struck-off"],
  22: ["no-able-member-works"],
  25: ["one-meeting"],
  26: ["one-meeting", "no-service"],
  27: ["two-dirty-checks"],
  30: ["disturbance"],
  33: ["violation", "two-dirty-checks", "no-service"],
  36: ["not-reviewed", "ceremony-not-recorded"],
  39: ["lavish-ceremony"],
};

/** Decisions of the committee on 20 October 2026, by household number: star and outcome. */
const decided: readonly (readonly [household: number, star: string, decision: StarDecision["decision"]])[] = [
  // Against what the sheet shows: two of four checks were not clean, and the committee lit the star.
  [20, "hygiene", "met"],
  // Two minutes of one day that say the opposite.
  [6, "helpfulness", "met"],
  [6, "helpfulness", "not-met"],
  // The mediation log of group 2 ends in August; the committee decided for these two.
  [23, "courtesy", "met"],
  [24, "courtesy", "met"],
  [36, "diligence", "not-met"],
];

/** What the registers of a group lack: how far they reach, or that they are missing altogether. */
const reach: Readonly<Record<number, Partial<Record<RegisterKind, Partial<Register> | "missing">>>> = {
  1: {},
  2: {
    "meeting-roster": { startsOn: "2026-02-01" },
    "mediation-log": { completeTo: "2026-08-31" },
  },
  3: {
    "vice-record": { completeTo: "2026-06-30" },
    "domestic-violence-record": "missing",
  },
};

const kinds: readonly RegisterKind[] = [
  "meeting-roster",
  "covenant-log",
  "ceremony-log",
  "inspection-sheet",
  "complaint-log",
  "credit-check",
  "volunteer-record",
  "mediation-log",
  "conviction-record",
  "vice-record",
  "domestic-violence-record",
  "support-refusal-record",
];

const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
const idOf = (number: number): string => `invented-${String(number).padStart(3, "0")}`;
const groupOf = (number: number): number => (number <= 22 ? 1 : number <= 36 ? 2 : 3);
const has = (number: number, trait: Trait): boolean => traits[number]?.includes(trait) === true;

function entriesOf(number: number): Readonly<Partial<Record<RegisterKind, readonly RegisterEntry[]>>> {
  const householdId = idOf(number);
  const entry = (event: RegisterEntry["event"], on: string, rest: Partial<RegisterEntry> = {}): RegisterEntry => ({
    id: `${householdId}-${event}-${on}`,
    householdId,
    event,
    on,
    ...rest,
  });
  const verified = (event: RegisterEntry["event"], on: string, rest: Partial<RegisterEntry> = {}): RegisterEntry =>
    entry(event, on, { verified: true, evidence: [{ record: `invented-minutes-${on}`, on }], ...rest });
  const when = (trait: Trait, ...entries: readonly RegisterEntry[]): readonly RegisterEntry[] => (has(number, trait) ? entries : []);
  const isDirty = (quarter: number): boolean => quarter < (has(number, "two-dirty-checks") ? 2 : has(number, "one-dirty-check") ? 1 : 0);
  const checks = ["2025-12-20", "2026-03-20", "2026-06-20", "2026-09-20"];
  return {
    "meeting-roster": [
      entry("attendance", "2026-03-08"),
      ...(has(number, "one-meeting") ? [] : [entry("attendance", "2026-07-15")]),
    ],
    "covenant-log": [
      ...when("violation", verified("violation", "2026-04-12")),
      ...when("violation-not-verified", entry("violation", "2026-10-02")),
      ...when("violation-appealed", verified("violation", "2026-08-09", { appeal: "open" })),
    ],
    "ceremony-log": [
      ...when("ceremony", entry("ceremony", "2026-05-03")),
      ...when("ceremony-not-recorded", entry("ceremony", "2026-05-10")),
      ...when("lavish-ceremony", entry("ceremony", "2026-02-14"), verified("lavish-ceremony", "2026-02-14")),
    ],
    "inspection-sheet": checks.map((on, quarter) => entry("inspection", on, { passed: !isDirty(quarter) })),
    "complaint-log": [...when("neglect", verified("neglect-complaint", "2026-01-30"))],
    "credit-check": [
      ...when("debtor", verified("enforced-debtor", "2025-03-01")),
      ...when("debtor-struck-off", verified("enforced-debtor", "2025-03-01", { settledOn: "2026-05-20" })),
    ],
    "volunteer-record": has(number, "no-service") ? [] : [entry("service", "2026-04-05")],
    "mediation-log": [
      ...when("disturbance", verified("disturbance", "2026-06-06")),
      ...when("dispute-settled", entry("dispute", "2026-06-16", { passed: true })),
    ],
    "conviction-record": [...when("convicted", verified("finding", "2026-03-27"))],
    "domestic-violence-record": [...when("violence-appealed", verified("finding", "2026-09-01", { appeal: "open" }))],
  };
}

function registersOf(group: number): readonly Register[] {
  const all = numbers.filter((number) => groupOf(number) === group).map(entriesOf);
  return kinds.flatMap((kind) => {
    const lack = reach[group]?.[kind];
    if (lack === "missing") return [];
    const entries = all.flatMap((entries) => entries[kind] ?? []);
    return [{ id: `invented-group-${group}-${kind}`, kind, completeTo: period.to, entries, ...lack }];
  });
}

function observationsOf(number: number): readonly Observation[] {
  const on = "2026-10-10";
  const evidence = [{ record: "invented-review-2026-10-10", by: "评议小组", on }];
  const answer = (kind: Observation["kind"], yes: boolean): Observation => ({ kind, answer: yes, on, evidence });
  const onCeremony = (yes: boolean): readonly Observation[] => [answer("ceremony-records-kept", true), answer("ceremony-limit-kept", yes)];
  return [
    ...(has(number, "not-reviewed") ? [] : [answer("member-works", !has(number, "no-able-member-works")), answer("support-duties-met", true)]),
    ...(has(number, "ceremony") ? onCeremony(true) : []),
    ...(has(number, "lavish-ceremony") ? onCeremony(false) : []),
  ];
}

function decisionsOf(number: number): readonly StarDecision[] {
  const decidedOn = "2026-10-20";
  return decided
    .filter(([household]) => household === number)
    .map(([household, star, decision], index) => ({
      id: `${idOf(household)}-${star}-${index + 1}`,
      householdId: idOf(household),
      star,
      decision,
      stage: "committee",
      body: "村评议委员会",
      decidedOn,
      evidence: [{ record: `invented-committee-${decidedOn}-${index + 1}`, on: decidedOn }],
    }));
}

const registers: Readonly<Record<number, readonly Register[]>> = { 1: registersOf(1), 2: registersOf(2), 3: registersOf(3) };

/** The invented village: 40 households in three groups with registers of their own, a cycle, and the day it is looked at. */
export const inventedVillage: {
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly households: readonly InventedCase[];
} = {
  period,
  asOf: "2026-11-10",
  households: numbers.map((number) => ({
    household: { id: idOf(number), group: String(groupOf(number)), observations: observationsOf(number) },
    decisions: decisionsOf(number),
    registers: registers[groupOf(number)] ?? [],
  })),
};
