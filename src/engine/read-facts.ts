import { copyEvidence } from "../core/copy-evidence.js";
import type { Evidence, FactDeclaration, FactInput, FactValue, StatedFact } from "../core/fact.js";
import { issue, type Issue } from "../core/issue.js";
import { isSettled, readKnownValue, toFactValue, wholeDomain, type KnownValue } from "../core/known-value.js";
import type { Rubric } from "../rubric/rubric.js";
import { ownValue } from "../rubric/walk-conditions.js";

/** One declared fact as the engine sees it. */
export interface ReadFact {
  /** What rules work on: everything, where the fact is contested or was refused. */
  readonly known: KnownValue;
  /** What the records say. */
  readonly stated: FactValue;
  /** Whether exactly one value is left to rules. */
  readonly settled: boolean;
  /** Whether an appeal is open. */
  readonly contested: boolean;
  /** The records it rests on. */
  readonly evidence: readonly Evidence[];
}

/** Reads the facts a rubric declares from what the caller knows; faults become issues and count as unknown. */
export function readFacts(
  rubric: Rubric,
  facts: Readonly<Record<string, unknown>> | null | undefined,
): { readonly read: ReadonlyMap<string, ReadFact>; readonly issues: readonly Issue[] } {
  const read = new Map<string, ReadFact>();
  const issues: Issue[] = [];
  for (const [id, declaration] of Object.entries(rubric.facts)) {
    const input = ownValue(facts ?? {}, id) as FactInput | undefined;
    const { fact, fault } = readFact(declaration, input);
    read.set(id, fact);
    if (fault !== undefined) issues.push(fault(id));
  }
  return { read, issues };
}

function readFact(
  declaration: FactDeclaration,
  input: FactInput | undefined,
): { readonly fact: ReadFact; readonly fault?: (id: string) => Issue } {
  const given: { readonly [K in keyof StatedFact]?: unknown } = isStated(input) ? input : { value: input };
  const value = given.value as FactValue | undefined;
  const evidence = copyEvidence(given.evidence);
  // A host may send "no" or 0 for an appeal that is not open: only `true` opens one.
  const contested = given.contested === true;
  const known = readKnownValue(declaration, value);
  const everything = wholeDomain(declaration);
  if (typeof known === "string") {
    const fact = { known: everything, stated: null, settled: false, contested, evidence };
    return { fact, fault: (id) => issue(known, ["facts", id], { fact: id, expected: declaration.kind }) };
  }
  const stated = toFactValue(known, declaration);
  const effective = contested ? everything : known;
  return { fact: { known: effective, stated, settled: isSettled(effective), contested, evidence } };
}

function isStated(input: FactInput | undefined): input is StatedFact {
  return typeof input === "object" && input !== null && !Array.isArray(input) && Object.hasOwn(input, "value");
}
