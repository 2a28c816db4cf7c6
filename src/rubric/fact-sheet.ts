import type { FactDeclaration } from "../core/fact.js";
import { requireRubric } from "../core/require-rubric.js";
import type { Rubric } from "./rubric.js";
import { baseFacts, factsRead } from "./walk-conditions.js";
import { factsOfItem } from "./walk-items.js";

/** One row of a blank fact sheet: what to ask, in what form, and which lines need it. */
export interface FactSheetRow {
  /** Id of the fact. */
  readonly fact: string;
  /** Kind, label, unit, limits, options, and the record that settles it, as the rubric declares them. */
  readonly declaration: FactDeclaration;
  /** The lines that read it. */
  readonly items: readonly { readonly criterion: string; readonly item: string }[];
  /** The vetoes that read it. */
  readonly vetoes: readonly string[];
}

/**
 * Lists what a rubric asks, as rows for a form or a printed sheet: one row a declared fact, in rubric order, with the
 * lines and vetoes that need it, directly or through a derived fact.
 *
 * @param rubric - any rubric
 * @returns the rows; facts that nothing reads have no lines and no vetoes
 * @throws {@link WenmingError} code `rubric.invalid` where it is no rubric
 *
 * @example
 * ```ts
 * import { factSheet, fiveHavesRubric } from "wenming";
 *
 * factSheet(fiveHavesRubric).map((row) => row.fact)[0]; // => "venue.exists"
 * ```
 */
export function factSheet(rubric: Rubric): readonly FactSheetRow[] {
  requireRubric(rubric);
  return Object.entries(rubric.facts).map(([fact, declaration]) => ({
    fact,
    declaration,
    items: rubric.criteria.flatMap((criterion) =>
      criterion.items
        .filter((item) => readsOf(rubric, factsOfItem(item)).has(fact))
        .map((item) => ({ criterion: criterion.id, item: item.id })),
    ),
    vetoes: (rubric.vetoes ?? []).filter(({ when }) => readsOf(rubric, factsRead(when)).has(fact)).map(({ id }) => id),
  }));
}

function readsOf(rubric: Rubric, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => baseFacts(rubric, id)));
}
