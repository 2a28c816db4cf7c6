import type { Evidence, FactDeclarations, NumberRange, Stated } from "../core/fact.js";
import type { Issue } from "../core/issue.js";
import { combineClaims, toNumberFact, type Claim } from "./claims.js";
import type { Collected, CollectedFacts } from "./collected.js";
import { contradiction } from "./contradiction.js";
import { withEvidence } from "./evidence.js";

/** One fact with the issues found on the way. */
export interface FactPart<F> {
  /** The fact. */
  readonly fact: F;
  /** What its records contradict, or hold that cannot be. */
  readonly issues: readonly Issue[];
}

/** A number with the issues found on the way. */
export type NumberPart = FactPart<Stated<number | NumberRange | null>>;

/** A yes/no with the issues found on the way. */
export type BooleanPart = FactPart<Stated<boolean | null>>;

/** A part for every declaration: what a collector gathers before it is taken apart. */
export type PartsOf<D extends FactDeclarations> = { readonly [Id in keyof D]: FactPart<CollectedFacts<D>[Id]> };

/** A number on which the claims agree; where they contradict each other, an issue at `path`. */
export function numberPart(id: string, path: Issue["path"], claims: readonly Claim[]): NumberPart {
  const agreement = combineClaims(claims);
  return { fact: toNumberFact(agreement), issues: agreement.contradicts ? [contradiction(id, path)] : [] };
}

/** A plain yes or no; absent: not known. */
export function booleanPart(value: boolean | undefined, evidence: readonly Evidence[]): BooleanPart {
  return { fact: value === undefined ? { value: null } : withEvidence(value, evidence), issues: [] };
}

/**
 * A yes or no that a record states, beside what other records show: `true` where they prove it. Stated "no" and proved
 * "yes" contradict each other; the fact is then not known.
 */
export function shownPart(
  id: string,
  path: Issue["path"],
  stated: boolean | undefined,
  isShown: boolean,
  evidence: readonly Evidence[],
): BooleanPart {
  if (stated === false && isShown) return { fact: withEvidence(null, evidence), issues: [contradiction(id, path)] };
  return booleanPart(isShown ? true : stated, evidence);
}

/** A part with further issues. */
export function withIssues<P extends FactPart<unknown>>(part: P, issues: readonly Issue[]): P {
  return issues.length === 0 ? part : { ...part, issues: [...issues, ...part.issues] };
}

/** Takes parts apart: facts by id, and the issues of all, in the order of the declarations. */
export function takeApart<D extends FactDeclarations>(parts: PartsOf<D>): Collected<D> {
  const entries = Object.entries(parts as Readonly<Record<string, FactPart<unknown>>>);
  const facts = Object.fromEntries(entries.map(([id, { fact }]) => [id, fact]));
  // Each id of the parts is an id of the declarations, with a fact of its kind.
  return { facts: facts as CollectedFacts<D>, issues: entries.flatMap(([, { issues }]) => issues) };
}
