import type { FactAnswer, FactReading, ItemResult } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { standingsOf } from "./describe-member.js";
import { isWanted } from "./describe-reason.js";
import type { ActStep, BringRecordStep, NextStep, StepPlace } from "./next-step.js";
import { pointTarget, type PointTarget } from "./point-target.js";
import { requirementOf, type Requirement, type TestRequirement } from "./requirement.js";
import { baseFactsOf, declarationOf } from "./rubric-parts.js";

/** What is known of each declared fact. */
export type Readings = ReadonlyMap<string, FactReading>;

/** What would win one line: its own question, whether it applies, and which factors do. */
export function stepsForItem(
  result: ItemResult,
  item: Item | undefined,
  place: StepPlace,
  rubric: Rubric,
  known: Readings,
): readonly NextStep[] {
  const context: Context = { item, place, rubric, known };
  const { appliesWhen, members } = result;
  const applies = appliesWhen === undefined ? [] : toSettle(requirementOf(appliesWhen, undefined), context);
  const own = members === undefined ? forLine(result, context) : [...toSettleFactors(result, context), ...forGroup(result, members, context)];
  return withoutRepeats([...applies, ...own]);
}

/** What would win a line that is no group: what its factors wait for, then its own question. */
function forLine(result: ItemResult, context: Context): readonly NextStep[] {
  const { condition, answer } = result;
  const { item } = context;
  const steps = toSettleFactors(result, context);
  if (answer !== undefined) return [...steps, ...forValue(answer, result, context)];
  if (condition === undefined) return steps;
  const asked = item?.kind === "require" ? item.condition : undefined;
  return [...steps, ...towards(requirementOf(condition, asked, isWanted(item)), context).steps];
}

function toSettleFactors({ times = [] }: ItemResult, context: Context): readonly NextStep[] {
  return times.flatMap(({ when }) => toSettle(requirementOf(when, undefined), context));
}

// Where the highest counts, each line that can still rise above what is proved is a way of its own. Where the lowest does,
// each line that is as low as the group holds it down.
function forGroup(group: ItemResult, members: readonly ItemResult[], context: Context): readonly NextStep[] {
  const { item, place } = context;
  const isLowest = item?.kind === "best" && item.pick === "lowest";
  const standings = standingsOf(group, isLowest ? "lowest" : "highest");
  const proved = Math.max(...members.map(({ points }) => points.low));
  const ways = members.flatMap((member, index) => {
    const isUseful = isLowest ? standings[index] !== "does-not-count" : member.points.max > proved;
    if (!isUseful || member.points.low >= member.points.max) return [];
    const own = item?.kind === "best" ? item.items.find(({ id }) => id === member.id) : undefined;
    const steps = forLine(member, { ...context, item: own, place: { ...place, member: member.id } });
    return steps.length === 0 ? [] : [steps.map((step) => withinGroup(step, member, group))];
  });
  const open = ways.filter((steps) => !steps.some(({ kind }) => kind === "out-of-reach"));
  if (isLowest || open.length === 0) return ways.flat();
  return open.length === 1 ? open.flat() : open.flat().map((step) => ({ ...step, alternative: true }));
}

// A line of a group adds only what it rises above the line that counts now, before what the group makes of it.
function withinGroup(step: NextStep, member: ItemResult, { points, times }: ItemResult): NextStep {
  if (step.kind !== "act" || step.gain === undefined) return step;
  const { gain, ...rest } = step;
  const counts = Number((gain - (points.low - member.points.low)).toFixed(2));
  return points.low === points.high && times === undefined && counts > 0 ? { ...rest, gain: counts } : rest;
}

/** What would settle a requirement, whichever way: records to bring, appeals to end. */
export function toSettle(requirement: Requirement, context: Context): readonly NextStep[] {
  if (requirement.met !== "unknown") return [];
  if (requirement.kind === "group") return requirement.of.flatMap((member) => toSettle(member, context));
  return requirement.test.contested === true ? [appeal(requirement.test.fact, context)] : bring(requirement.test.fact, context);
}

/** What steps are made from. */
export interface Context {
  /** The line, for its advice. */
  readonly item?: Item | LoneItem | undefined;
  /** Which line or veto the steps are about. */
  readonly place: StepPlace;
  /** Declares the facts. */
  readonly rubric: Rubric;
  /** What is known of them. */
  readonly known: Readings;
}

/** Steps that can fulfil a requirement; or, where nothing can, what stands in the way. */
interface Way {
  readonly isOpen: boolean;
  readonly steps: readonly NextStep[];
}

function towards(requirement: Requirement, context: Context): Way {
  if (requirement.met === true) return { isOpen: true, steps: [] };
  if (requirement.kind === "test") return forTest(requirement, context);
  const missing = requirement.of.filter(({ met }) => met !== true);
  const ways = missing.map((member) => towards(member, context));
  const open = ways.filter(({ isOpen }) => isOpen);
  const wantedMore = requirement.need - (requirement.of.length - missing.length);
  if (open.length < wantedMore) {
    return { isOpen: false, steps: ways.filter(({ isOpen }) => !isOpen).flatMap(({ steps }) => steps) };
  }
  const steps = open.flatMap((way) => way.steps);
  return { isOpen: true, steps: open.length > wantedMore ? steps.map((step) => ({ ...step, alternative: true })) : steps };
}

function forTest({ test, wanted, met }: TestRequirement, context: Context): Way {
  const { fact, shortfall, contested } = test;
  if (contested === true) return { isOpen: true, steps: [appeal(fact, context)] };
  const isActionable = baseFactsOf(context.rubric, fact).some((id) => declarationOf(context.rubric, id)?.actionable === true);
  if (met === false && !isActionable) return { isOpen: false, steps: [{ kind: "out-of-reach", ...context.place, fact }] };
  const act: NextStep = {
    kind: "act",
    ...context.place,
    fact,
    certain: met === false,
    actual: test.actual,
    test,
    wanted,
    ...(shortfall === undefined || !wanted ? {} : { shortfall }),
    ...adviceOf(context),
  };
  const records = met === "unknown" ? bring(fact, context) : [];
  return { isOpen: true, steps: isActionable ? [...records, act] : records };
}

function forValue({ fact, actual, contested, reasonMissing }: FactAnswer, result: ItemResult, context: Context): readonly NextStep[] {
  const { item, place, rubric } = context;
  if (contested === true) return [appeal(fact, context)];
  // A value at discretion that was stated and does not count: the record must say more than it.
  if (reasonMissing === true) return [{ ...bringOne(fact, context), reason: true }];
  if (result.message.key === "item.out-of-bounds") return [bringOne(fact, context)];
  const certain = actual !== null && typeof actual !== "object";
  const records = certain ? [] : bring(fact, context);
  const target = item === undefined || item.kind === "require" || item.kind === "best" ? undefined : pointTarget(item, result, goalOf(result, item), rubric);
  if (target === null) return [];
  if (!baseFactsOf(rubric, fact).some((id) => declarationOf(rubric, id)?.actionable === true)) {
    return certain ? [{ kind: "out-of-reach", ...place, fact }] : records;
  }
  const act: NextStep = { kind: "act", ...place, fact, certain, actual, wanted: true, ...towardsTarget(target, actual), ...adviceOf(context) };
  return [...records, act];
}

// A required line must reach what it passes at; any other is helped by every point.
function goalOf({ required, points }: ItemResult, item: Item | LoneItem): number | undefined {
  if (!required) return undefined;
  return "passAt" in item ? item.passAt : points.max;
}

function towardsTarget(target: PointTarget | undefined, actual: FactAnswer["actual"]): Pick<ActStep, "target" | "gain" | "saves" | "shortfall"> {
  if (target === undefined) return {};
  const { operator, value, gain, saves } = target;
  const lacking = operator === "atLeast" && typeof actual === "number" ? Number((value - actual).toFixed(6)) : undefined;
  return {
    target: { operator, value },
    ...(gain === undefined ? {} : { gain }),
    ...(saves === undefined ? {} : { saves }),
    ...(lacking === undefined ? {} : { shortfall: { low: lacking, high: lacking } }),
  };
}

function adviceOf({ item }: Context): { readonly advice?: NonNullable<Item["advice"]> } {
  return item?.advice === undefined ? {} : { advice: item.advice };
}

function appeal(fact: string, { place, rubric, known }: Context): NextStep {
  const contested = baseFactsOf(rubric, fact).find((id) => known.get(id)?.contested === true);
  return { kind: "resolve-appeal", ...place, fact: contested ?? fact };
}

// The declared facts behind something open that are not known to one value; where each is, they contradict each other, and
// every one of them must be shown anew.
function bring(fact: string, context: Context): readonly NextStep[] {
  const behind = baseFactsOf(context.rubric, fact);
  const open = behind.filter((id) => context.known.get(id)?.known !== true);
  return (open.length > 0 ? open : behind).map((id) => bringOne(id, context));
}

// A rubric that names no record still asks for one.
function bringOne(fact: string, { place, rubric }: Context): BringRecordStep {
  const record = declarationOf(rubric, fact)?.record;
  return { kind: "bring-record", ...place, fact, ...(record === undefined ? {} : { record }) };
}

/** Steps of one kind about one fact are said once. */
export function withoutRepeats(steps: readonly NextStep[]): readonly NextStep[] {
  const keyOf = (step: NextStep): string => `${step.kind} ${"fact" in step ? step.fact : ""}`;
  const seen = new Set<string>();
  return steps.filter((step) => !seen.has(keyOf(step)) && seen.add(keyOf(step)));
}
