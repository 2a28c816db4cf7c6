import type { FactDeclaration } from "../../src/core/fact.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { BestItem, Item } from "../../src/rubric/item.js";
import type { Criterion, Rubric } from "../../src/rubric/index.js";
import { mapItem } from "./reorder.js";

type Member = BestItem["items"][number];

/**
 * Rewrites a rubric so that each declared fact is read in one place at most: every question gets facts of its own, declared
 * like those it asked before. What reads a derived fact neither rising nor falling, whose bounds need not be attained, is
 * made to rise: `equals` becomes `atLeast`, and bands are put in order.
 *
 * @returns the rubric, and the facts that decide whether lines apply
 */
export function readOnce(rubric: Rubric): { readonly rubric: Rubric; readonly decidingApplicability: readonly string[] } {
  const facts: Record<string, FactDeclaration> = {};
  const derived: Record<string, DerivedFact> = {};
  let places = 0;

  function isDerived(id: string): boolean {
    return rubric.derived?.[id] !== undefined;
  }

  function ownFact(id: string): string {
    const own = `${id}-${(places += 1)}`;
    facts[own] = rubric.facts[id]!;
    return own;
  }

  function ownDerived(id: string): string {
    const own = `${id}-${(places += 1)}`;
    const original = rubric.derived![id]!;
    if (original.op === "ratio") derived[own] = { ...original, part: ownFact(original.part), whole: ownFact(original.whole) };
    else if (original.op === "difference")
      derived[own] = { ...original, of: ownFact(original.of), minus: ownFact(original.minus) };
    else derived[own] = { ...original, of: original.of.map(ownFact) };
    return own;
  }

  function ownCondition(condition: Condition): Condition {
    if ("all" in condition) return { all: condition.all.map(ownCondition) };
    if ("any" in condition) return { any: condition.any.map(ownCondition) };
    if ("not" in condition) return { not: ownCondition(condition.not) };
    if ("of" in condition) return { atLeastOf: condition.atLeastOf, of: condition.of.map(ownCondition) };
    if (!isDerived(condition.fact)) return { ...condition, fact: ownFact(condition.fact) };
    const fact = ownDerived(condition.fact);
    return "equals" in condition ? { fact, atLeast: condition.equals } : { ...condition, fact };
  }

  function ownValue<I extends Item | Member>(item: I): I {
    if (item.kind === "require") return item;
    if (item.kind === "best") return { ...item, items: item.items.map(ownValue) };
    return { ...risingOnDerived(item), fact: isDerived(item.fact) ? ownDerived(item.fact) : ownFact(item.fact) };
  }

  function risingOnDerived<I extends Item | Member>(item: I): I {
    if (item.kind !== "bands" || !isDerived(item.fact)) return item;
    if ("bands" in item) {
      const points = item.bands.map((band) => Math.abs(band.points)).sort((a, b) => a - b);
      return { ...item, bands: item.bands.map(({ from }, at) => ({ from, points: points[at]! })) };
    }
    const ratios = item.ratioBands.map(({ ratio }) => ratio).sort((a, b) => a - b);
    return { ...item, worth: Math.abs(item.worth), ratioBands: item.ratioBands.map(({ from }, at) => ({ from, ratio: ratios[at]! })) };
  }

  // Whether lines apply is rewritten last, so that the facts it reads are those that come after all others.
  const withoutApplicability = (item: Item): Item => {
    const own = { ...item };
    delete (own as { appliesWhen?: unknown }).appliesWhen;
    return own;
  };
  const criteria = rubric.criteria.map(
    (criterion): Criterion => ({
      ...criterion,
      items: criterion.items.map((item) => mapItem(ownValue(withoutApplicability(item)), ownCondition)),
    }),
  );
  const vetoes = rubric.vetoes?.map((veto) => ({ ...veto, when: ownCondition(veto.when) }));
  const before = new Set(Object.keys(facts));
  const withApplicability = criteria.map((criterion, outer) => ({
    ...criterion,
    items: criterion.items.map((item, inner): Item => {
      const { appliesWhen } = rubric.criteria[outer]!.items[inner]!;
      return appliesWhen === undefined
        ? item
        : { ...item, appliesWhen: { ...appliesWhen, condition: ownCondition(appliesWhen.condition) } };
    }),
  }));
  return {
    rubric: { ...rubric, facts, derived, criteria: withApplicability, ...(vetoes === undefined ? {} : { vetoes }) },
    decidingApplicability: Object.keys(facts).filter((id) => !before.has(id)),
  };
}
