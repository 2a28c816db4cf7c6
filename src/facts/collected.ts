import type { FactDeclarations, NumberRange, Stated } from "../core/fact.js";
import type { Issue } from "../core/issue.js";

/** The form in which a collector gives a fact of one declaration; its value is `null` where no record says anything. */
export type CollectedFact<D> = D extends { readonly kind: "boolean" }
  ? Stated<boolean | null>
  : D extends { readonly kind: "number" }
    ? Stated<number | NumberRange | null>
    : Stated<string | readonly string[] | null>;

/**
 * The facts that a collector gives: every one of its declarations, with what the records say and the records that say
 * it. A fact of which they say nothing has the value `null`.
 *
 * @typeParam D - the declarations, as `stationFacts`
 */
export type CollectedFacts<D extends FactDeclarations> = { readonly [Id in keyof D]: CollectedFact<D[Id]> };

/**
 * What a collector returns: facts for `assess`, and what the records contradict or leave open.
 *
 * @typeParam D - the declarations, as `stationFacts`
 */
export interface Collected<D extends FactDeclarations> {
  /** Every fact of the declarations, by id. */
  readonly facts: CollectedFacts<D>;
  /** Contradictions, values that cannot be, and registers that end too early or start too late. */
  readonly issues: readonly Issue[];
}
