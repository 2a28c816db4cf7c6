import fc from "fast-check";
import type { FactDeclarations } from "../../../src/core/fact.js";
import type { Condition } from "../../../src/rubric/condition.js";
import type { Item } from "../../../src/rubric/item.js";
import type {
  Award,
  Criterion,
  DecisionStage,
  Measure,
  Rubric,
  Tiers,
  VerdictRule,
  Veto,
  VetoEffect,
} from "../../../src/rubric/index.js";
import { conditionOn, derivedFacts, type Derived, type Direction } from "./conditions.js";
import { declarations } from "./facts.js";
import { itemOn } from "./items.js";

const text = { "zh-CN": "甲" };

/** What kind of rubrics to make. */
export interface RubricShape {
  /**
   * `rising`: whatever a fact does, more of it never lowers a result: conditions are read without `not`, except whole ones
   * that take points or hold a veto, and grades never fall. Every fact may then be read in many places.
   */
  readonly direction?: Direction;
  /** `false`: every number has an upper limit. */
  readonly unlimited?: boolean;
  /** `false`: every line applies. */
  readonly appliesWhen?: boolean;
  /** `false`: nothing takes points. */
  readonly takesPoints?: boolean;
  /** `false`: every criterion has lines, so that none is known by its name alone and waits for a decision. */
  readonly nameOnly?: boolean;
}

/** The stages of every random rubric. */
export const decisionStages: readonly DecisionStage[] = [
  { id: "self", label: text, settles: false },
  { id: "village", label: text, settles: true },
  { id: "county", label: text, settles: true },
];

/** Rubrics over the random facts, with everything that the language has. */
export function rubrics(shape: RubricShape = {}): fc.Arbitrary<Rubric> {
  const { direction = "any" } = shape;
  return declarations(shape.unlimited !== false)
    .chain((facts) => fc.tuple(fc.constant(facts), derivedFacts(facts, direction)))
    .chain(([facts, derived]) => rubricOn(facts, derived, { direction, ...shape }));
}

/** The same with its direction. */
export type Shape = RubricShape & { readonly direction: Direction };

function rubricOn(facts: FactDeclarations, derived: Derived, shape: Shape): fc.Arbitrary<Rubric> {
  const condition = conditionOn(facts, derived, shape.direction);
  const item = itemOn(facts, derived, condition, shape);
  const criteria = fc.array(criterionOf(item, shape), { minLength: 1, maxLength: 3 }).map(withIds);
  return criteria.chain((list) =>
    fc.record(
      {
        format: fc.constant("wenming.rubric/1" as const),
        id: fc.constant("random"),
        version: fc.constant("1"),
        title: fc.constant(text),
        sources: fc.constant({}),
        facts: fc.constant(facts),
        derived: fc.constant(derived),
        criteria: fc.constant(list),
        decisionStages: fc.constant(decisionStages),
        vetoes: fc
          .array(vetoOf(condition, list, shape), { maxLength: 3 })
          .map((vetoes) => vetoes.map((veto, at) => ({ ...veto, id: `veto-${at}` }))),
        verdict: verdictRule,
        tiers,
      },
      { requiredKeys: ["format", "id", "version", "title", "sources", "facts", "derived", "criteria", "decisionStages"] }
    )
  );
}

function withIds(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.map((criterion, outer) => ({
    ...criterion,
    id: `star-${outer}`,
    items: criterion.items.map((item, inner) => withId(item, `line-${outer}-${inner}`)),
  }));
}

function withId(item: Item, id: string): Item {
  if (item.kind !== "best") return { ...item, id };
  return { ...item, id, items: item.items.map((member, at) => ({ ...member, id: `${id}-${at}` })) };
}

function criterionOf(item: fc.Arbitrary<Item>, shape: Shape): fc.Arbitrary<Criterion> {
  const items = fc.array(item, { minLength: shape.nameOnly === false ? 1 : 0, maxLength: 3 });
  return fc
    .record(
      {
        award,
        items,
        base: fc.constantFrom(0, 0.5, 5),
        floor: shape.takesPoints === false ? fc.constantFrom(0, 1) : fc.constantFrom(-2, 0, 1),
        ceiling: fc.constantFrom(2, 6.5, 10),
      },
      { requiredKeys: ["award", "items"] }
    )
    .map((criterion) => ({ id: "", label: text, ...criterion, items: withRequired(criterion.award, criterion.items) }));
}

const award: fc.Arbitrary<Award> = fc.oneof(
  fc.constant<Award>({ by: "required" }),
  fc.record({ by: fc.constantFrom("points" as const, "both" as const), atLeast: fc.constantFrom(0, 0.5, 1, 2.5, 6) }),
  fc.constant<Award>({ by: "none" })
);

// An award by required lines needs one.
function withRequired({ by }: Award, items: readonly Item[]): readonly Item[] {
  const needsOne = (by === "required" || by === "both") && items.length > 0 && !items.some(({ required }) => required === true);
  return needsOne ? items.map((item, index) => (index === 0 ? { ...item, required: true } : item)) : items;
}

function vetoOf(condition: fc.Arbitrary<Condition>, criteria: readonly Criterion[], shape: Shape): fc.Arbitrary<Veto> {
  const ids = criteria.map(({ id }) => id);
  // To void points below 0 raises them, so that more of a fact would lower the result.
  const maySink = shape.direction === "rising" && shape.takesPoints !== false;
  const effect = fc.oneof(
    ...(maySink ? [] : [fc.constant<VetoEffect>({ kind: "void" })]),
    fc.record({ kind: fc.constant("withhold" as const), criteria: fc.subarray(ids, { minLength: 1 }) }),
    fc.record({ kind: fc.constant("cap" as const), met: fc.nat({ max: 2 }) })
  );
  const when = shape.direction === "rising" ? condition.map((not) => ({ not })) : condition;
  return fc.record({ id: fc.constant(""), label: fc.constant(text), when, effect });
}

const thresholds: Readonly<Record<Measure, readonly number[]>> = {
  met: [0, 1, 2, 3],
  points: [-1, 0, 0.5, 2.5, 5, 12],
  percent: [-10, 0, 33.33, 50, 66.67, 100],
};

const measure = fc.constantFrom<Measure>("met", "points", "percent");

const verdictRule: fc.Arbitrary<VerdictRule> = measure.chain((name) =>
  fc.constantFrom(...thresholds[name]).map((atLeast) => ({ measure: name, atLeast }))
);

const tiers: fc.Arbitrary<Tiers> = measure.chain((name) =>
  fc
    .subarray([...thresholds[name]], { minLength: 1 })
    .map((list) => ({ measure: name, bands: list.map((from) => ({ id: `from-${from}`, label: text, from })) }))
);
