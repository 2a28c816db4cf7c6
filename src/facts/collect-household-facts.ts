import type { Stated } from "../core/fact.js";
import { warning, type Issue } from "../core/issue.js";
import { requireRecord } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import type { Household } from "../model/household.js";
import type { Register, RegisterKind } from "../model/register.js";
import type { householdFacts } from "./catalogue/household-facts.js";
import { toNumberFact } from "./claims.js";
import { toScope, type CollectOptions } from "./collect-scope.js";
import type { Collected } from "./collected.js";
import { withEvidence } from "./evidence.js";
import { takeApart, type BooleanPart, type NumberPart, type PartsOf } from "./fact-parts.js";
import { readHousehold, registersOf } from "./household-readers.js";
import { latestObservation } from "./household-observations.js";
import { countRegister, readRegisters, type HouseholdRegisters, type RegisterCount } from "./household-registers.js";
import { householdCounts, householdFindings, householdObservations, type CountRule } from "./household-rules.js";
import { mapValues } from "./map-values.js";

/** A household with the registers that may speak of it. */
export interface HouseholdRecords {
  /** The household; needs no names and no identity numbers. */
  readonly household: Household;
  /** Registers that cover it; entries of other households are passed over. Several of one kind are read as one. */
  readonly registers?: readonly Register[];
}

/** Every fact about a household, with its evidence, and what the registers leave open. */
export type CollectedHouseholdFacts = Collected<typeof householdFacts>;

/**
 * Turns the registers and observations of a household into the facts that rubrics ask.
 *
 * That nothing happened is known only by a register that says so: one that is complete from the start of the period to
 * its end. Registers of one kind that follow each other without a gap count as one. An open or missing register gives a
 * lower bound, and so does any register while the period still runs. What was verified and names a record of it counts;
 * what names none, or waits to be verified, may count; what was found untrue, or struck down on appeal, does not. While an
 * appeal alone decides, the fact is marked `contested`, and rules treat it as not known.
 *
 * A matter that stands (an enforced debt, an unsettled complaint) counts on the day asked for, whenever it began: a
 * register is taken to open with what stands on its first day.
 *
 * Of several answers of reviewers to one question the latest counts, up to `asOf` and within the period.
 *
 * @param records.household - the household
 * @param records.registers - registers that cover it
 * @param options.asOf - `YYYY-MM-DD`, inclusive; what is dated later does not count
 * @param options.period - the cycle, both ends inclusive; without it, facts about a cycle are not known
 * @returns every fact of `householdFacts`; warnings `register.starts-late` and `register.late` (params `register`, the
 *   kind, and `date`, the day from which or up to which it would have to be complete); `register.evidence-missing` where
 *   a verified matter names no record; `figures.contradict` where two answers of one day differ
 * @throws {@link WenmingError} codes `options.as-of`, `options.period`, `options.subject`, `options.records`
 *
 * @example
 * ```ts
 * import { collectHouseholdFacts } from "wenming/facts";
 *
 * const { facts } = collectHouseholdFacts(
 *   {
 *     household: { id: "h-017" },
 *     registers: [{ id: "covenant-2026", kind: "covenant-log", completeTo: "2026-12-31", entries: [] }],
 *   },
 *   { asOf: "2027-01-10", period: { from: "2026-01-01", to: "2026-12-31" } },
 * );
 * facts["household.violations"].value; // => 0
 * facts["household.attendances"].value; // => null
 * ```
 */
export function collectHouseholdFacts(records: HouseholdRecords, options: CollectOptions): CollectedHouseholdFacts {
  const scope = toScope(options);
  const { household, registers } = readRecords(records);
  const rules: readonly CountRule[] = [...Object.values(householdCounts), ...Object.values(householdFindings)];
  const kinds = new Set(rules.map(({ register }) => register));
  const read = new Map([...kinds].map((kind) => [kind, readRegisters(kind, registers, household, scope)]));
  const counts = new Map(rules.map((rule) => [rule, countRegister(read.get(rule.register), rule, scope)]));
  const count = (rule: CountRule): RegisterCount | undefined => counts.get(rule);
  const parts = {
    ...mapValues(householdCounts, (rule) => countPart(count(rule))),
    ...mapValues(householdObservations, (kind, id) => latestObservation(id, household, kind, scope)),
    ...mapValues(householdFindings, (rule) => findingPart(count(rule))),
  } satisfies PartsOf<typeof householdFacts>;
  const { facts, issues } = takeApart<typeof householdFacts>(parts);
  return { facts, issues: [...issues, ...coverIssues(read), ...evidenceIssues(counts)] };
}

function readRecords(records: HouseholdRecords): { readonly household: Household; readonly registers: readonly Register[] } {
  requireRecord(records, "records");
  const given: { readonly [K in keyof HouseholdRecords]: unknown } = records;
  const household = readHousehold(given.household, "household") as Household;
  if (typeof household.id !== "string" || household.id === "") throw new WenmingError("options.subject");
  const registers = given.registers ?? [];
  return { household, registers: registersOf(household.id)(registers, "registers") as readonly Register[] };
}

function countPart(count: RegisterCount | undefined): NumberPart {
  if (count === undefined) return { fact: { value: null }, issues: [] };
  const { bounds, ifDismissed, isContested, evidence } = count;
  const fact = toNumberFact({ bounds: isContested ? ifDismissed : bounds, evidence });
  return { fact: isContested ? { ...fact, contested: true } : fact, issues: [] };
}

function findingPart(count: RegisterCount | undefined): BooleanPart {
  if (count === undefined) return { fact: { value: null }, issues: [] };
  const { low, high } = count.isContested ? count.ifDismissed : count.bounds;
  const fact: Stated<boolean | null> = withEvidence(low > 0 ? true : high === 0 ? false : null, count.evidence);
  return { fact: count.isContested ? { ...fact, contested: true } : fact, issues: [] };
}

// One warning a register, however many of its entries lack a record.
function evidenceIssues(counts: ReadonlyMap<CountRule, RegisterCount | undefined>): readonly Issue[] {
  const lacking = [...counts].filter(([, count]) => count?.lacksEvidence === true).map(([{ register }]) => register);
  return [...new Set(lacking)].map((register) => warning("register.evidence-missing", ["registers"], { register }));
}

function coverIssues(read: ReadonlyMap<RegisterKind, HouseholdRegisters>) {
  return [...read.values()].flatMap(({ issues }) => issues);
}
