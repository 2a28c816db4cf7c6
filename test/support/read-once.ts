import type { FactDeclaration } from "../../src/core/fact.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { DerivedFact } from "../../src/rubric/derived-fact.js";
import type { Item } from "../../src/rubric/item.js";
import type { Criterion, Rubric } from "../../src/rubric/index.js";

/**
 * Rewrites a rubric so that each declared fact is read in one place at most: every question gets facts of its own, declared
 * like those it asked before. `equals` on a derived fact, whose bounds need not be attained, becomes `atLeast`.
 *
 * @returns the rubric, and the facts that decide whether lines apply
 */
export function readOnce(rubric: Rubric): { readonly rubric: Rubric; readonly decidingApplicability: readonly string[] } {
  const facts: Record<string, FactDeclaration> = {};
  const derived: Record<string, DerivedFact> = {};
  let places = 0;

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
    if (rubric.derived?.[condition.fact] === undefined) return { ...condition, fact: ownFact(condition.fact) };
    const fact = ownDerived(condition.fact);
    return "equals" in condition ? { fact, atLeast: condition.equals } : { ...condition, fact };
  }

  function ownItem(item: Item): Item {
    const times = item.times?.map(({ when, factor }) => ({ factor, when: ownCondition(when) }));
    const own = { ...item, ...(times === undefined ? {} : { times }) };
    if (own.kind === "grades") return { ...own, fact: ownFact(own.fact) };
    return { ...own, condition: ownCondition(own.condition) };
  }

  const criteria = rubric.criteria.map((criterion): Criterion => ({ ...criterion, items: criterion.items.map(ownItem) }));
  const vetoes = rubric.vetoes?.map((veto) => ({ ...veto, when: ownCondition(veto.when) }));
  const before = new Set(Object.keys(facts));
  const withApplicability = criteria.map((criterion) => ({
    ...criterion,
    items: criterion.items.map((item) =>
      item.appliesWhen === undefined
        ? item
        : { ...item, appliesWhen: { ...item.appliesWhen, condition: ownCondition(item.appliesWhen.condition) } }
    ),
  }));
  return {
    rubric: { ...rubric, facts, derived, criteria: withApplicability, ...(vetoes === undefined ? {} : { vetoes }) },
    decidingApplicability: Object.keys(facts).filter((id) => !before.has(id)),
  };
}
