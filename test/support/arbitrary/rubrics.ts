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
import { declarations, gradeIds } from "./facts.js";

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

type Shape = RubricShape & { readonly direction: Direction };

function rubricOn(facts: FactDeclarations, derived: Derived, shape: Shape): fc.Arbitrary<Rubric> {
  const condition = conditionOn(facts, derived, shape.direction);
  const criteria = fc.array(criterionOf(facts, condition, shape), { minLength: 1, maxLength: 3 }).map(withIds);
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
    items: criterion.items.map((item, inner) => ({ ...item, id: `line-${outer}-${inner}` })),
  }));
}

function criterionOf(facts: FactDeclarations, condition: fc.Arbitrary<Condition>, shape: Shape): fc.Arbitrary<Criterion> {
  const items = fc.array(itemOf(facts, condition, shape), { minLength: shape.nameOnly === false ? 1 : 0, maxLength: 3 });
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

function itemOf(facts: FactDeclarations, condition: fc.Arbitrary<Condition>, shape: Shape): fc.Arbitrary<Item> {
  const isRising = shape.direction === "rising";
  const gains = fc.constantFrom(0.01, 0.33, 0.5, 1, 2.5, 10);
  const losses = gains.map((points) => -points);
  const gaining = fc.record(
    { kind: fc.constant("require" as const), condition, points: gains },
    { requiredKeys: ["kind", "condition"] }
  );
  // What takes points when it holds must hold the less, the more there is.
  const when = isRising ? condition.map((not) => ({ not })) : condition;
  const losing = fc.record({ kind: fc.constant("require" as const), condition: when, points: losses });
  const kinds = shape.takesPoints === false ? [gaining] : [gaining, losing];
  return fc
    .tuple(fc.oneof(...kinds, ...gradeIds.map((fact) => gradesOf(facts, fact, shape))), extras(condition, shape))
    .map(([kind, more]): Item => {
      const { times, ...rest } = more;
      // A growing factor raises what is gained; it would lower what is taken.
      const fits =
        times !== undefined && (!isRising || everyPoints("points" in kind ? kind.points : 0).every((points) => points >= 0));
      return { id: "", label: text, ...kind, ...rest, ...(fits ? { times } : {}) };
    });
}

function everyPoints(points: number | Readonly<Record<string, number>> | undefined): readonly number[] {
  return typeof points === "object" ? Object.values(points) : [points ?? 0];
}

type Extras = Pick<Item, "required" | "appliesWhen" | "times" | "cap" | "passAt">;

function extras(condition: fc.Arbitrary<Condition>, shape: Shape): fc.Arbitrary<Extras> {
  const factor = shape.direction === "rising" ? fc.constantFrom(1.5, 2, 3) : fc.constantFrom(0, 0.33, 0.5, 1.5, 2, 10);
  const applies = fc.record({ condition, otherwise: fc.constantFrom("excluded" as const, "full" as const, "zero" as const) });
  const fields = {
    required: fc.boolean(),
    times: fc.array(fc.record({ when: condition, factor }), { maxLength: 2 }),
    cap: shape.takesPoints === false ? fc.constantFrom(0.25, 3) : fc.constantFrom(0.25, 3, -2, -0.4),
    passAt: fc.constantFrom(-1, 0, 0.25, 1, 3),
  };
  const withApplies = shape.appliesWhen === false ? fields : { ...fields, appliesWhen: applies };
  return fc.record<Extras, never>(withApplies, { requiredKeys: [] });
}

type GradesKind = { readonly kind: "grades"; readonly fact: string } & (
  | { readonly points: Readonly<Record<string, number>> }
  | { readonly worth: number; readonly ratios: Readonly<Record<string, number>> }
);

function gradesOf(facts: FactDeclarations, fact: string, shape: Shape): fc.Arbitrary<GradesKind> {
  const declared = facts[fact];
  const options = declared?.kind === "grade" ? declared.options : [];
  const byOption = (values: fc.Arbitrary<number>, fix: (list: number[]) => number[]): fc.Arbitrary<Record<string, number>> =>
    fc.array(values, { minLength: options.length, maxLength: options.length }).map((list) => {
      const fixed = fix(shape.direction === "rising" ? list.sort((a, b) => a - b) : list);
      return Object.fromEntries(options.map((option, at) => [option, fixed[at] ?? 0]));
    });
  const points = shape.takesPoints === false ? fc.constantFrom(0, 0.5, 2, 10) : fc.constantFrom(-5, -0.25, 0, 0.5, 2, 10);
  // The best option takes nothing: a line that can only take has no maximum to speak of.
  const withoutLoss = (list: number[]): number[] => (Math.max(...list) < 0 ? [...list.slice(0, -1), 0] : list);
  const ratios = byOption(fc.constantFrom(0, 0.33, 0.5, 0.66, 1), (list) => list);
  return fc.oneof(
    fc.record({ kind: fc.constant("grades" as const), fact: fc.constant(fact), points: byOption(points, withoutLoss) }),
    fc.record({ kind: fc.constant("grades" as const), fact: fc.constant(fact), worth: fc.constantFrom(0.5, 2.5, 10), ratios })
  );
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
