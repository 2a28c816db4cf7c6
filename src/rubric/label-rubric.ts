import type { FactDeclarations } from "../core/fact.js";
import { issue } from "../core/issue.js";
import type { LocalizedText } from "../core/localized-text.js";
import { requireRecord, requireRecords } from "../core/require-record.js";
import { WenmingError } from "../core/wenming-error.js";
import { requireRubric } from "../core/require-rubric.js";
import { hashRubric } from "./hash-rubric.js";
import type { Criterion, CriterionIdOf, Jurisdiction, Rubric } from "./rubric.js";
import type { Source } from "./source.js";

/**
 * What a place calls the criteria of a rubric, and in which order it prints them: 阵地 for 场所, 机制 first.
 *
 * @typeParam Id - the criterion ids of the rubric
 */
export interface LabelVariant<Id extends string = string> {
  /** Kebab-case id; it becomes the last part of the new rubric's id. */
  readonly id: string;
  /** Where these labels are used, where that is one place. */
  readonly jurisdiction?: Jurisdiction;
  /** The labels, in the order in which the place prints them. */
  readonly labels: readonly CriterionLabel<Id>[];
  /** Where the labels were read. */
  readonly source: Source;
}

/** What one criterion is called. */
export interface CriterionLabel<Id extends string = string> {
  /** Id of the criterion. */
  readonly criterion: Id;
  /** What the place calls it. */
  readonly label: LocalizedText;
}

/**
 * A rubric under other labels: it asks the same facts and has the same criterion ids.
 *
 * @typeParam F - the declared facts
 * @typeParam Id - the criterion ids
 */
export interface LabeledRubric<F extends FactDeclarations, Id extends string> extends Rubric {
  /** The facts it asks for, by id. */
  readonly facts: F;
  /** The criteria, in the order of the variant. */
  readonly criteria: readonly (Criterion & { readonly id: Id })[];
}

/**
 * Makes a rubric with the labels and the order of a place. Nothing else changes: the same facts, lines, thresholds and
 * criterion ids, so every outcome is the same.
 *
 * The new rubric has its own id (`five-haves.pingyao-buyi`) and names the base with its hash. A criterion that the variant
 * does not name keeps its label and comes last.
 *
 * @param rubric - the rubric to label
 * @param variant - labels in their order
 * @throws {@link WenmingError} codes `rubric.invalid` where the variant names a criterion twice, or one the rubric does not
 *   have, `options.records` where it is no variant
 *
 * @example
 * ```ts
 * import { fiveHavesRubric, labelRubric } from "wenming";
 * import { pingyaoBuyiLabels } from "wenming/standards";
 *
 * const { id, criteria } = labelRubric(fiveHavesRubric, pingyaoBuyiLabels);
 * id; // => "five-haves.pingyao-buyi"
 * criteria.map((criterion) => criterion.label["zh-CN"]); // => ["有机制", "有阵地", "有队伍", "有活动", "有项目"]
 * ```
 */
export function labelRubric<const R extends Rubric>(
  rubric: R,
  variant: LabelVariant<CriterionIdOf<R>>,
): LabeledRubric<R["facts"], CriterionIdOf<R>> {
  requireRubric(rubric);
  requireRecord(variant, "variant");
  requireRecords(variant.labels, "variant.labels");
  const left = new Map<string, Criterion>(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const named = variant.labels.map(({ criterion: id, label }, index) => {
    const criterion = left.get(id);
    if (criterion === undefined) {
      throw new WenmingError("rubric.invalid", { count: 1 }, [issue("rubric.unknown-criterion", ["labels", index, "criterion"])]);
    }
    left.delete(id);
    return { ...criterion, label };
  });
  const labeled: Rubric = {
    ...rubric,
    id: `${rubric.id}.${variant.id}`,
    base: { id: rubric.id, version: rubric.version, hash: hashRubric(rubric) },
    criteria: [...named, ...left.values()],
  };
  // The same facts and criterion ids as before, only in another order.
  return labeled;
}
