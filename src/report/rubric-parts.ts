import type { Assessment } from "../core/assessment.js";
import type { FactDeclaration } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
import { requireAssessments } from "../core/require-assessment.js";
import { requireRubric } from "../core/require-rubric.js";
import { WenmingError } from "../core/wenming-error.js";
import type { DerivedFact } from "../rubric/derived-fact.js";
import type { Item } from "../rubric/item.js";
import type { Criterion, Rubric, Veto } from "../rubric/rubric.js";

/** Refuses what is no assessment, or one that was made under another rubric: its ids would get wrong labels. */
export function requireSameRubric(rubric: Rubric, assessments: readonly Assessment[]): void {
  requireRubric(rubric);
  requireAssessments(assessments, "assessments");
  const isOther = ({ id, version }: Assessment["rubric"]): boolean => id !== rubric.id || version !== rubric.version;
  if (assessments.some((assessment) => isOther(assessment.rubric))) throw new WenmingError("assessments.mixed-rubrics");
}

/** The criterion of an id. */
export function criterionOf(rubric: Rubric, id: string): Criterion | undefined {
  return rubric.criteria.find((criterion) => criterion.id === id);
}

/** The line of an id, with the criterion it belongs to. */
export function itemOf(rubric: Rubric, id: string): { readonly item: Item; readonly criterion: Criterion } | undefined {
  for (const criterion of rubric.criteria) {
    const item = criterion.items.find((one) => one.id === id);
    if (item !== undefined) return { item, criterion };
  }
  return undefined;
}

/** The veto of an id. */
export function vetoOf(rubric: Rubric, id: string): Veto | undefined {
  return rubric.vetoes?.find((veto) => veto.id === id);
}

/** The declaration of a fact; `undefined` for a derived one. */
export function declarationOf(rubric: Rubric, id: string): FactDeclaration | undefined {
  return ownValue(rubric.facts, id);
}

/** The declared facts behind an id: a derived fact stands for those it is computed from. */
export function baseFactsOf(rubric: Rubric, id: string): readonly string[] {
  const derived = ownValue(rubric.derived, id);
  return derived === undefined ? [id] : partsOf(derived);
}

/** What a declared or derived fact is called; its id where the rubric does not know it. */
export function factLabel(rubric: Rubric, id: string): LocalizedText {
  return declarationOf(rubric, id)?.label ?? ownValue(rubric.derived, id)?.label ?? { "zh-CN": id };
}

/** What one unit of a number is; `undefined` for other facts and for ratios. */
export function unitOf(rubric: Rubric, id: string): LocalizedText | undefined {
  const declaration = declarationOf(rubric, id);
  return declaration?.kind === "number" ? declaration.unit : ownValue(rubric.derived, id)?.unit;
}

/** The label of something the rubric names, or its id. */
export function labelOf(named: { readonly label: LocalizedText } | undefined, id: string): LocalizedText {
  return named?.label ?? { "zh-CN": id };
}

/** An own property, so that `toString` and `__proto__` are never found by name. */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function partsOf(derived: DerivedFact): readonly string[] {
  switch (derived.op) {
    case "sum":
    case "min":
    case "max":
      return derived.of;
    case "difference":
      return [derived.of, derived.minus];
    case "ratio":
      return [derived.part, derived.whole];
  }
}
