import fc from "fast-check";
import type { FactDeclarations } from "../../../src/core/fact.js";
import { checkItem } from "../../../src/rubric/check-item.js";
import type { Condition } from "../../../src/rubric/condition.js";
import type { BestItem, Item, SimpleItem } from "../../../src/rubric/item.js";
import type { Derived } from "./conditions.js";
import { gradeIds, numberIds, pointIds } from "./facts.js";
import type { Shape } from "./rubrics.js";

const text = { "zh-CN": "甲" };

type Member = BestItem["items"][number];

/** What lines are made of. */
interface Ground {
  readonly facts: FactDeclarations;
  readonly derived: Derived;
  readonly condition: fc.Arbitrary<Condition>;
  readonly shape: Shape;
}

/** A line of any kind on the facts and derived facts given; its id is empty, and those of its group are too. */
export function itemOn(
  facts: FactDeclarations,
  derived: Derived,
  condition: fc.Arbitrary<Condition>,
  shape: Shape,
): fc.Arbitrary<Item> {
  const ground: Ground = { facts, derived, condition, shape };
  const line = fc.tuple(coreOf(ground), extrasOf(ground)).map(([core, extras]): Item => dress(core, extras, shape));
  return line.filter((item) => canBeScored(ground, item));
}

/** A line without what it may carry whatever its kind. */
type Core = (SimpleItem | BestItem) & { readonly required?: never };

function coreOf(ground: Ground): fc.Arbitrary<Core> {
  return fc.oneof(
    { weight: 7, arbitrary: simpleCore(ground) },
    { weight: 2, arbitrary: bestCore(ground) },
  );
}

function simpleCore(ground: Ground): fc.Arbitrary<Core> {
  return fc.oneof(
    { weight: 2, arbitrary: requireCore(ground) },
    { weight: 2, arbitrary: gradesCore(ground) },
    { weight: 3, arbitrary: perUnitCore(ground) },
    { weight: 2, arbitrary: bandsCore(ground) },
    { weight: 2, arbitrary: proportionalCore(ground) },
    { weight: 2, arbitrary: discretionaryCore(ground) },
  ).map((core) => ({ id: "", label: text, ...core }) as Core);
}

function bestCore(ground: Ground): fc.Arbitrary<Core> {
  const member = fc
    .tuple(simpleCore(ground), extrasOf(ground))
    .map(([core, { times, cap }]) => {
      // Of what a line may carry, a member has factors and a cap.
      const carried = { ...(times === undefined ? {} : { times }), ...(cap === undefined ? {} : { cap }) };
      return dress(core, carried, ground.shape) as Member;
    })
    .filter((item) => canBeScored(ground, item as Item));
  return fc
    .record(
      { items: fc.array(member, { minLength: 2, maxLength: 3 }), pick: fc.constantFrom("highest" as const, "lowest" as const) },
      { requiredKeys: ["items"] },
    )
    .map((group) => ({ id: "", label: text, kind: "best", ...group }));
}

// What can be scored is what the rubric check lets pass: a line that can only take, or without end, is not.
function canBeScored({ facts, derived }: Ground, item: Item): boolean {
  const rubric = { format: "wenming.rubric/1", id: "", version: "", title: text, sources: {}, facts, derived, criteria: [] } as const;
  return checkItem(rubric, item, []).length === 0;
}

type Extras = Pick<Item, "required" | "appliesWhen" | "times" | "cap" | "passAt">;

function dress(core: Core, { times, ...rest }: Extras, { direction }: Shape): Item {
  // A growing factor raises what is gained; it would lower what is taken.
  const fits = times !== undefined && (direction !== "rising" || neverTakes(core));
  return { ...core, ...rest, ...(fits ? { times } : {}) };
}

function neverTakes(core: Item | Member): boolean {
  switch (core.kind) {
    case "require":
      return (core.points ?? 0) >= 0;
    case "grades":
      return "worth" in core || Object.values(core.points).every((points) => points >= 0);
    case "perUnit":
      return core.each >= 0;
    case "bands":
      return "worth" in core || core.bands.every(({ points }) => points >= 0);
    case "proportional":
      return core.worth >= 0;
    case "discretionary":
      return core.most >= 0;
    case "best":
      return core.items.every(neverTakes);
  }
}

function extrasOf({ condition, shape }: Ground): fc.Arbitrary<Extras> {
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

const gains = fc.constantFrom(0.01, 0.33, 0.5, 1, 2.5, 10);
const losses = gains.map((points) => -points);

function pointsOf({ shape }: Ground): fc.Arbitrary<number> {
  return shape.takesPoints === false ? gains : fc.oneof(gains, losses);
}

function requireCore({ condition, shape }: Ground): fc.Arbitrary<object> {
  const kind = fc.constant("require" as const);
  const gaining = fc.record({ kind, condition, points: gains }, { requiredKeys: ["kind", "condition"] });
  // What takes points when it holds must hold the less, the more there is.
  const when = shape.direction === "rising" ? condition.map((not) => ({ not })) : condition;
  const losing = fc.record({ kind, condition: when, points: losses });
  return shape.takesPoints === false ? gaining : fc.oneof(gaining, losing);
}

function gradesCore({ facts, shape }: Ground): fc.Arbitrary<object> {
  const kind = fc.constant("grades" as const);
  return fc.constantFrom(...gradeIds).chain((id) => {
    const fact = fc.constant(id);
    const declared = facts[id];
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
      fc.record({ kind, fact, points: byOption(points, withoutLoss) }),
      fc.record({ kind, fact, worth: fc.constantFrom(0.5, 2.5, 10), ratios }),
    );
  });
}

/** A declared or derived number, with the least it can be where that is declared. */
function numberOf({ facts, derived }: Ground): fc.Arbitrary<{ readonly fact: string; readonly min?: number }> {
  const declared = fc.constantFrom(...numberIds).map((fact) => {
    const declaration = facts[fact];
    return declaration?.kind === "number" ? { fact, min: declaration.min } : { fact };
  });
  return fc.oneof({ weight: 3, arbitrary: declared }, { weight: 2, arbitrary: fc.constantFrom(...Object.keys(derived)).map((fact) => ({ fact })) });
}

const thresholds = fc.constantFrom(-1, 0, 0.1, 0.25, 0.33, 0.5, 0.6, 1, 1.5, 2, 3, 4.2);

function perUnitCore(ground: Ground): fc.Arbitrary<object> {
  const isRising = ground.shape.direction === "rising";
  const sizes = fc.record(
    {
      step: fc.constantFrom(0.05, 0.1, 0.3, 1, 2),
      rounding: fc.constantFrom("down", "up"),
      first: gains,
      cap: fc.constantFrom(0.25, 3),
    },
    { requiredKeys: [] },
  );
  return fc
    .record({ number: numberOf(ground), points: fc.oneof({ weight: 8, arbitrary: gains }, fc.constant(0)), start: thresholds, takes: fc.boolean(), isShort: fc.boolean(), sizes })
    .map(({ number: { fact }, points, start, takes, isShort, sizes: { first, cap, ...size } }) => {
      const sign = takes && ground.shape.takesPoints !== false ? -1 : 1;
      // What is missing takes, and what is there gives: otherwise the line falls as the fact rises.
      const countsMissing = isRising ? sign < 0 : isShort;
      return {
        kind: "perUnit",
        fact,
        // JSON knows no -0.
        each: points === 0 ? 0 : sign * points,
        ...size,
        ...(first === undefined ? {} : { first: sign * first }),
        ...(cap === undefined ? {} : { cap: sign * cap }),
        ...(countsMissing ? { shortOf: start } : { above: start }),
      };
    });
}

function bandsCore(ground: Ground): fc.Arbitrary<object> {
  const isRising = ground.shape.direction === "rising";
  const starts = fc.uniqueArray(thresholds, { minLength: 1, maxLength: 3 }).map((list) => list.sort((a, b) => a - b));
  const sorted = (list: readonly number[]): readonly number[] => (isRising ? [...list].sort((a, b) => a - b) : list);
  const kind = "bands" as const;
  const points = fc.array(fc.oneof(fc.constant(0), pointsOf(ground)), { minLength: 3, maxLength: 3 });
  const parts = fc.record({ number: numberOf(ground), starts, points });
  const inPoints = parts.map(({ number: { fact, min }, starts: froms, points: list }) => {
    // Below the first band there are 0 points: rising bands take only where the first begins with the domain.
    const mayTake = !isRising || min !== undefined;
    const ranked = sorted(mayTake ? list : list.map(Math.abs));
    const first = isRising && min !== undefined ? Math.min(min, froms[0]!) : froms[0]!;
    return { kind, fact, bands: froms.map((from, at) => ({ from: at === 0 ? first : from, points: ranked[at]! })) };
  });
  const ratios = fc.array(fc.constantFrom(0, 0.33, 0.5, 0.66, 1), { minLength: 3, maxLength: 3 });
  const worth = isRising ? gains : pointsOf(ground);
  const inRatios = fc
    .record({ number: numberOf(ground), starts, ratios, worth })
    .map(({ number: { fact }, starts: froms, ratios: list, worth: whole }) => {
      const ranked = sorted(list);
      return { kind, fact, worth: whole, ratioBands: froms.map((from, at) => ({ from, ratio: ranked[at]! })) };
    });
  return fc.oneof(inPoints, inRatios);
}

function proportionalCore(ground: Ground): fc.Arbitrary<object> {
  const worth = ground.shape.direction === "rising" ? gains : pointsOf(ground);
  const full = fc.constantFrom(0.3, 0.7, 1, 3);
  return fc
    .record({ number: numberOf(ground), worth, full }, { requiredKeys: ["number", "worth"] })
    .map(({ number: { fact }, ...rest }) => ({ kind: "proportional", fact, ...rest }));
}

function discretionaryCore({ facts, shape }: Ground): fc.Arbitrary<object> {
  const ids = shape.takesPoints === false ? ["given"] : pointIds;
  return fc.record({ fact: fc.constantFrom(...ids), ends: fc.tuple(fc.nat(), fc.nat()) }).map(({ fact, ends }) => {
    const declared = facts[fact];
    const { min = 0, max = 0, decimals = 0 } = declared?.kind === "number" ? declared : {};
    const grid = 10 ** decimals;
    const [sign, steps] = max > 0 ? [1, Math.round(max * grid)] : [-1, Math.round(-min * grid)];
    const [few, many] = ends.map((end) => 1 + (end % steps)).sort((a, b) => a - b) as [number, number];
    // Read by several lines, a value must be one that each of them lets pass.
    const [least, most] = shape.direction === "rising" ? [1, steps] : [few, many];
    return { kind: "discretionary", fact, least: (sign * least) / grid, most: (sign * most) / grid };
  });
}
