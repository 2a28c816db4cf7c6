import type { FactInput, Facts } from "wenming";
import { type Random, seededRandom } from "../harness/random.js";

/** What the made-up households look like. */
export interface HouseholdOptions {
  /** `true`: every fact is stated exactly. Otherwise 3 % of four facts are not known, and 4 % of three counts are bounds. */
  readonly known?: boolean;
  /** In how many different orders the records write their keys; absent: one. */
  readonly keyOrders?: number;
  /** Start of the random sequence; the same seed gives the same households. */
  readonly seed?: number;
}

/**
 * Makes households as a host has them: records parsed from JSON, each with all 62 facts of the rubric, an id, a village
 * and a group.
 */
export function makeHouseholds(rows: number, { known = false, keyOrders = 1, seed = 20_260_630 }: HouseholdOptions = {}): Facts[] {
  const random = seededRandom(seed);
  const keys = Object.keys(householdRecord(random, 0, known));
  const orders = [keys, ...Array.from({ length: keyOrders - 1 }, () => random.shuffled(keys))];
  return Array.from({ length: rows }, (_, row) => {
    const record = householdRecord(random, row, known);
    const order = orders[row % keyOrders]!;
    const written = JSON.stringify(Object.fromEntries(order.map((key) => [key, record[key]])));
    return JSON.parse(written) as Facts;
  });
}

function householdRecord(random: Random, row: number, known: boolean): Record<string, FactInput> {
  const yes = (percent: number): boolean => random.chance(percent);
  const unlessUnknown = <T>(value: T): T | null => (!known && random.chance(3) ? null : value);
  const orMore = (value: number): FactInput => (!known && random.chance(4) ? { atLeast: value } : value);
  // Most households have few of what is counted, some have many.
  const few = (max: number): number => Math.min(random.int(0, max), random.int(0, max));
  const rare = (percent: number, max: number): number => (random.chance(percent) ? random.int(1, max) : 0);
  const of = (...options: readonly string[]): string => random.pick(options);

  const able = random.int(0, 5);
  const loans = few(6);
  const children = few(4);
  const inspections = random.int(0, 12);
  return {
    id: `h-${row}`,
    village: `v-${row % 97}`,
    group: `${row % 11}`,

    "law.study-attended": unlessUnknown(yes(75)),
    "law.warnings": rare(20, 6),
    "law.knowledge": of("A", "A", "B", "B", "C", "D"),
    "law.sessions": orMore(few(14)),
    "law.patrol": yes(35),
    "law.militia": yes(10),

    "work.able": able,
    "work.employed": unlessUnknown(Math.min(able, random.int(0, 5))),
    "work.trainings": few(7),
    "work.income": of("high", "middle", "middle", "low", "relief"),
    "work.contract": yes(60),
    "work.insurance": yes(70),

    "morals.honor": of("province", "city", "county", "county", "none", "none", "none", "none"),
    "morals.deeds": few(6),
    "morals.complaints": rare(25, 5),
    "morals.lectures": yes(65),
    "morals.books": few(150),

    "integrity.credit": of("AAA", "AAA", "AA", "A", "B", "C"),
    "integrity.loans": loans,
    "integrity.repaid": Math.max(0, loans - rare(30, 2)),
    "integrity.complaints": rare(12, 3),
    "integrity.covenant-signed": yes(85),
    "integrity.merchant": yes(30),

    "family.elders-supported": yes(92),
    "family.quarrels": rare(25, 7),
    "family.harmony": unlessUnknown(of("A", "A", "B", "C", "D")),
    "family.elders": few(4),
    "family.visits": random.int(0, 30),
    "family.rules-posted": yes(55),

    "education.children": children,
    "education.in-school": Math.max(0, children - rare(8, 2)),
    "education.meetings": few(6),
    "education.highest": of("college", "high-school", "high-school", "middle-school", "primary-school"),
    "education.study-corner": yes(60),
    "education.library-visits": few(30),

    "neighbors.rating": random.int(40, 100) / 10,
    "neighbors.help": orMore(few(10)),
    "neighbors.disputes": rare(20, 7),
    "neighbors.mediation": yes(85),
    "neighbors.watch": yes(40),

    "customs.wedding": yes(85),
    "customs.funeral": yes(88),
    "customs.gift-money": few(12) * 50,
    "customs.superstition": of("none", "none", "none", "none", "minor", "serious"),
    "customs.filed": yes(60),
    "customs.tables": random.int(0, 25),

    "environment.inspections": inspections,
    "environment.clean": Math.max(0, inspections - rare(50, 4)),
    "environment.sorting": of("A", "A", "B", "C", "D"),
    "environment.toilet": yes(80),
    "environment.yard": of("tidy", "tidy", "fair", "fair", "dirty"),
    "environment.trees": few(40),

    "public.hours": orMore(few(1200) / 10),
    "public.activities": few(9),
    "public.donations": few(6),
    "public.delegate": yes(15),
    "public.blood": yes(20),

    "veto.crime": yes(0.5),
    "veto.gambling": unlessUnknown(yes(1)),
    "veto.drugs": yes(0.3),
    "veto.illegal-building": yes(4),
    "veto.debtor": yes(2),
  };
}
