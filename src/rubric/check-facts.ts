import type { FactDeclaration, NumberFactDeclaration } from "../core/fact.js";
import { isOnGrid } from "../core/grid.js";
import { issue, type Issue } from "../core/issue.js";
import type { DerivedFact } from "./derived-fact.js";
import type { Rubric } from "./rubric.js";
import { baseFacts, ownValue } from "./walk-conditions.js";

/** Finds faults in the declared and derived facts of a rubric. */
export function checkFacts(rubric: Rubric): Issue[] {
  const declared = Object.entries(rubric.facts).flatMap(([id, declaration]) => checkDeclaration(declaration, ["facts", id]));
  const derived = Object.entries(rubric.derived ?? {}).flatMap(([id, fact]) => checkDerived(rubric, id, fact));
  return [...declared, ...derived];
}

function checkDeclaration(declaration: FactDeclaration, path: Issue["path"]): Issue[] {
  switch (declaration.kind) {
    case "boolean":
      return [];
    case "grade":
      return checkOptions(declaration.options, path);
    case "number":
      return checkDomain(declaration, path);
  }
}

function checkOptions(options: readonly string[], path: Issue["path"]): Issue[] {
  if (options.length === 0) return [issue("rubric.empty-group", [...path, "options"])];
  const hasRepeats = new Set(options).size < options.length;
  return hasRepeats ? [issue("rubric.duplicate-id", [...path, "options"])] : [];
}

function checkDomain({ min, max = Infinity, decimals = 0 }: NumberFactDeclaration, path: Issue["path"]): Issue[] {
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 6)) {
    return [issue("rubric.out-of-range", [...path, "decimals"], { min: 0, max: 6 })];
  }
  const grid = 10 ** decimals;
  const fits = Number.isFinite(min) && isOnGrid(min, grid) && min <= max && (max === Infinity || isOnGrid(max, grid));
  return fits ? [] : [issue("rubric.fact-domain", path)];
}

function checkDerived(rubric: Rubric, id: string, fact: DerivedFact): Issue[] {
  const path: Issue["path"] = ["derived", id];
  const parts = baseFacts(rubric, id);
  const issues: Issue[] = parts.flatMap((part) => checkPart(rubric, part, path));
  if (parts.length === 0) issues.push(issue("rubric.empty-group", path));
  if (Object.hasOwn(rubric.facts, id)) issues.push(issue("rubric.duplicate-id", path));
  if (issues.length === 0 && fact.op === "ratio") issues.push(...checkRatio(rubric, fact, path));
  return issues;
}

function checkPart(rubric: Rubric, part: string, path: Issue["path"]): Issue[] {
  const declaration = ownValue(rubric.facts, part);
  if (declaration === undefined) return [issue("rubric.unknown-fact", path)];
  return declaration.kind === "number" ? [] : [issue("rubric.wrong-fact-kind", path, { expected: "number" })];
}

function checkRatio(rubric: Rubric, fact: DerivedFact & { readonly op: "ratio" }, path: Issue["path"]): Issue[] {
  const part = ownValue(rubric.facts, fact.part);
  const whole = ownValue(rubric.facts, fact.whole);
  if (part?.kind !== "number" || whole?.kind !== "number") return [];
  if (part.min < 0 || whole.min < 0) return [issue("rubric.fact-domain", path)];
  const needsWhenZero = whole.min === 0;
  if (needsWhenZero && !Number.isFinite(fact.whenZero)) return [issue("rubric.when-zero", [...path, "whenZero"])];
  const breaksRate = fact.rate === true && fact.whenZero !== undefined && fact.whenZero > 1;
  return breaksRate ? [issue("rubric.out-of-range", [...path, "whenZero"], { max: 1 })] : [];
}
