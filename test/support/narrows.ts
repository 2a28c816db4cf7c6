import type { Assessment, ItemResult, LowHighMax, Totals } from "../../src/core/assessment.js";
import type { Rubric } from "../../src/rubric/index.js";

/** Where a result under more knowledge says something that a result under less had ruled out. Empty: nowhere. */
export function widenings(rubric: Rubric, before: Assessment, after: Assessment): readonly string[] {
  const found: string[] = [];
  const compareOpen = (name: string, open: unknown, was: unknown, is: unknown): void => {
    if (was !== open && was !== is) found.push(`${name} was ${String(was)} and is ${String(is)}`);
  };
  const compareBounds = (name: string, was: LowHighMax, is: LowHighMax): void => {
    const within = was.low <= is.low && is.high <= was.high && is.max <= was.max;
    if (!within) found.push(`${name} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`);
  };
  const rank = (tier: string | null | undefined): number => (rubric.tiers?.bands ?? []).findIndex(({ id }) => id === tier);
  const compareTotals = (name: string, was: Totals, is: Totals): void => {
    compareBounds(`${name} met`, was.met, is.met);
    compareBounds(`${name} points`, was.points, is.points);
    const percents = was.percent !== null && is.percent !== null ? [was.percent, is.percent] : [];
    const [wide, narrow] = percents;
    if (wide !== undefined && narrow !== undefined) compareBounds(`${name} percent`, { ...wide, max: 0 }, { ...narrow, max: 0 });
    if (was.percent === null && is.percent !== null) found.push(`${name} percent appeared`);
    const ranks = (totals: Totals): LowHighMax => ({ low: rank(totals.tier?.low), high: rank(totals.tier?.high), max: 0 });
    compareBounds(`${name} tier`, ranks(was), ranks(is));
  };

  const compareLines = (was: ItemResult, is: ItemResult): void => {
    compareOpen(was.id, "incomplete", was.outcome, is.outcome);
    compareBounds(was.id, was.points, is.points);
    const stepsOf = ({ answer }: ItemResult): LowHighMax => ({ low: answer?.steps?.low ?? 0, high: answer?.steps?.high ?? Infinity, max: 0 });
    compareBounds(`steps of ${was.id}`, stepsOf(was), stepsOf(is));
    was.members?.forEach((member, at) => compareLines(member, is.members![at]!));
  };

  compareTotals("total", before, after);
  compareTotals("before veto", before.beforeVeto, after.beforeVeto);
  compareOpen("verdict", "undetermined", before.verdict, after.verdict);
  before.vetoes.forEach(({ id, truth }, at) => compareOpen(id, "unknown", truth, after.vetoes[at]?.truth));
  before.criteria.forEach((was, at) => {
    const is = after.criteria[at]!;
    compareOpen(was.id, "incomplete", was.outcome, is.outcome);
    compareOpen(`${was.id} observed`, "incomplete", was.observed, is.observed);
    compareBounds(was.id, was.points, is.points);
    was.items.forEach((line, index) => compareLines(line, is.items[index]!));
  });
  return found;
}
