import { type Random, seededRandom } from "../harness/random.js";

/** Makes household records as a county sends them, parsed from JSON: all right, or some of a hundred wrong. */
export function makeIntake(rows: number, wrongPercent = 0, seed = 20_260_702): unknown[] {
  const random = seededRandom(seed);
  return Array.from({ length: rows }, (_, row) => {
    const household = householdRecord(random, row);
    const record = random.chance(wrongPercent) ? spoiled(random, household) : household;
    return JSON.parse(JSON.stringify(record)) as unknown;
  });
}

function householdRecord(random: Random, row: number): Record<string, unknown> {
  const kinds = ["member-works", "ceremony-records-kept", "support-duties-met", "ceremony-limit-kept"];
  return {
    id: `${row % 20}-${row}`,
    divisionCode: `140728${random.int(101, 999)}${random.int(200, 399)}`,
    group: `${random.int(1, 12)}`,
    observations: kinds.map((kind) => ({
      kind,
      answer: random.chance(80),
      on: `2026-0${random.int(1, 9)}-${random.int(10, 28)}`,
      ...(random.chance(50) ? { evidence: [{ record: `visit-${row}`, kind: "入户检查表", on: "2026-03-01" }] } : {}),
    })),
  };
}

function spoiled(random: Random, household: Record<string, unknown>): Record<string, unknown> {
  const spoil = random.pick<Record<string, unknown>>([
    { id: "" },
    { owner: "…" },
    { divisionCode: "14072" },
    { group: 3 },
    { observations: [{ kind: "member-works", answer: "yes", on: "2026-02-30" }] },
  ]);
  return { ...household, ...spoil };
}
