import type { FactReading, GradeResult, ItemResult } from "../core/assessment.js";
import type { Item } from "../rubric/item.js";
import type { Rubric } from "../rubric/rubric.js";
import type { NextStep, StepPlace } from "./next-step.js";
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
  const { appliesWhen, condition, grade, times = [] } = result;
  const asides = [...(appliesWhen === undefined ? [] : [appliesWhen]), ...times.map(({ when }) => when)];
  const steps: NextStep[] = asides.flatMap((aside) => toSettle(requirementOf(aside, undefined), context));
  if (condition !== undefined) {
    const asked = item?.kind === "require" ? item.condition : undefined;
    // A line that takes points away when its condition holds is won when it does not.
    const wanted = !(item?.kind === "require" && (item.points ?? 0) < 0);
    steps.push(...towards(requirementOf(condition, asked, wanted), context).steps);
  } else if (grade !== undefined) {
    steps.push(...forGrade(grade, context));
  }
  return withoutRepeats(steps);
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
  readonly item?: Item | undefined;
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

function forGrade({ fact, actual, contested }: GradeResult, context: Context): readonly NextStep[] {
  if (contested === true) return [appeal(fact, context)];
  const records = bring(fact, context);
  const certain = records.length === 0;
  if (declarationOf(context.rubric, fact)?.actionable === true) {
    return [...records, { kind: "act", ...context.place, fact, certain, actual, wanted: true, ...adviceOf(context) }];
  }
  return certain ? [{ kind: "out-of-reach", ...context.place, fact }] : records;
}

function adviceOf({ item }: Context): { readonly advice?: NonNullable<Item["advice"]> } {
  return item?.advice === undefined ? {} : { advice: item.advice };
}

function appeal(fact: string, { place, rubric, known }: Context): NextStep {
  const contested = baseFactsOf(rubric, fact).find((id) => known.get(id)?.contested === true);
  return { kind: "resolve-appeal", ...place, fact: contested ?? fact };
}

// The declared facts behind a test that are not known to one value.
function bring(fact: string, { place, rubric, known }: Context): readonly NextStep[] {
  return baseFactsOf(rubric, fact)
    .filter((id) => known.get(id)?.known !== true)
    .flatMap((id) => {
      const record = declarationOf(rubric, id)?.record;
      return record === undefined ? [] : [{ kind: "bring-record", ...place, fact: id, record }];
    });
}

/** Steps of one kind about one fact are said once. */
export function withoutRepeats(steps: readonly NextStep[]): readonly NextStep[] {
  const keyOf = (step: NextStep): string => `${step.kind} ${"fact" in step ? step.fact : ""}`;
  const seen = new Set<string>();
  return steps.filter((step) => !seen.has(keyOf(step)) && seen.add(keyOf(step)));
}
