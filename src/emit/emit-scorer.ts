import type { PreparedRubric } from "../engine/prepare-rubric.js";
import { compileRubric, type BatchPlan, type LineLookup, type TruthLookup } from "../engine/batch/compile-rubric.js";
import { flag } from "../engine/batch/line.js";
import { toRules, type Rules } from "../engine/batch/block-totals.js";
import { gridOf } from "../rubric/derived-bounds.js";
import type { Rubric } from "../rubric/rubric.js";
import { printCriterion } from "./print-criterion.js";
import { printPlaces } from "./print-places.js";
import { printTotals } from "./print-totals.js";
import { scorerRuntime } from "./scorer-runtime.js";
import { TablePrinter } from "./table-printer.js";

/** The text of a scorer, or what keeps it from being printed. */
export type EmittedScorer =
  | { readonly ok: true; /** The text of a TypeScript module. */ readonly text: string }
  | {
      readonly ok: false;
      /** Ids of the lines, vetoes and facts that cannot be printed. */
      readonly at: readonly string[];
    };

/**
 * Prints a rubric as a scorer: a TypeScript module without dependencies that exports `scoreRecords`, which takes an array of
 * records and gives the columns of `BatchResult`. For build scripts, where a rubric is fixed and speed counts: a criterion
 * whose facts are all plainly stated is a few lines of arithmetic without a jump; what is bounded, unknown, contested or
 * wrong is looked up in tables.
 *
 * Results are those of `assess` without decisions, row by row. The module does not change when the rubric does: it names the
 * rubric and its fingerprint. Keep a test that prints it anew and compares.
 *
 * Not printable are points at discretion, proportions with factors or conditions of their own, steps of derived facts, grades of
 * more than eight options, more than 31 criteria that count, and percentages from which lines may drop out.
 *
 * @param rubric - any rubric that can be scored, or one made ready by `prepareRubric`
 * @returns the text; or the ids of what cannot be printed
 * @throws {@link WenmingError} code `rubric.invalid` with the issues of `checkRubric`
 *
 * @example
 * ```ts
 * import { fiveHavesRubric } from "wenming";
 * import { emitScorer } from "wenming/emit";
 *
 * const scorer = emitScorer(fiveHavesRubric);
 * scorer.ok && scorer.text.includes("export function scoreRecords"); // => true
 * ```
 */
export function emitScorer(rubric: Rubric | PreparedRubric): EmittedScorer {
  const { prepared, plan } = compileRubric<Rubric>(rubric);
  const rules = toRules(prepared.rubric);
  const at = findUnprintable(prepared.rubric, plan, rules);
  if (at.length > 0) return { ok: false, at };
  const tables = new TablePrinter();
  const criteria = prepared.rubric.criteria.map((criterion, index) => printCriterion(criterion, index, rules.bits[index] ?? 0, prepared.rubric, plan, tables));
  const totals = printTotals(prepared.rubric, rules, plan, criteria, tables);
  const { id, version, hash } = prepared.ref;
  const text = [
    `// Scores ${oneLine(id)}@${oneLine(version)} (sha-256 ${hash}). Printed by emitScorer of wenming: print it anew instead of changing it.`,
    "",
    `const criteriaCount = ${prepared.rubric.criteria.length};`,
    "",
    scorerRuntime,
    printColumns(plan),
    "",
    ...criteria.map(({ text: one }) => `${one}\n`),
    totals,
    ...tables.texts(),
    "",
  ].join("\n");
  return { ok: true, text };
}

function oneLine(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, " ");
}

function findUnprintable(rubric: Rubric, plan: BatchPlan, rules: Rules): readonly string[] {
  const lines = plan.criteria.flatMap(({ rows }) => rows.filter(({ item }) => !isPlainShare(item)).map(({ item }) => item.id));
  const grades = plan.facts.filter(({ declaration }) => declaration.kind === "grade" && declaration.options.length > 8).map(({ id }) => id);
  const dropping = rules.needsPercent
    ? plan.criteria.flatMap(({ lookups }, index) => (lookups.some(mayDropOut) ? [rubric.criteria[index]?.id ?? ""] : []))
    : [];
  const wide = rules.isWide ? [rubric.id] : [];
  return [...lines, ...grades, ...dropping, ...wide];
}

function mayDropOut({ flags }: LineLookup): boolean {
  return flags.some((bits) => (bits & flag.mayDropOut) !== 0);
}

function isPlainShare(item: BatchPlan["criteria"][number]["rows"][number]["item"]): boolean {
  return item.kind === "proportional" && item.appliesWhen === undefined && (item.times ?? []).length === 0;
}

function printColumns({ facts, derived, conditions }: BatchPlan): string {
  const declared = facts.map(({ id, declaration, cells }) => {
    if (declaration.kind === "number") {
      const { min, max = Infinity } = declaration;
      const cuts = cells.cuts.map(({ at, over }) => `[${at}, ${Number(over)}]`).join(", ");
      return `{ kind: "number", id: ${JSON.stringify(id)}, min: ${min}, max: ${max}, grid: ${gridOf(declaration)}, cuts: [${cuts}] }`;
    }
    const options = declaration.kind === "grade" ? `, options: ${JSON.stringify(declaration.options)}` : "";
    return `{ kind: "${declaration.kind}", id: ${JSON.stringify(id)}${options} }`;
  });
  const column = (id: string): number => facts.findIndex((fact) => fact.id === id);
  const computed = derived.map(({ fact, cells }) => {
    const of = fact.op === "ratio" ? [fact.part, fact.whole] : fact.op === "difference" ? [fact.of, fact.minus] : fact.of;
    const ratio = fact.op === "ratio" ? `${fact.whenZero === undefined ? "" : `, whenZero: ${fact.whenZero}`}${fact.rate === true ? ", rate: true" : ""}` : "";
    const cuts = cells.cuts.map(({ at, over }) => `[${at}, ${Number(over)}]`).join(", ");
    return `{ kind: "derived", op: "${fact.op}", of: [${of.map(column).join(", ")}]${ratio}, cuts: [${cuts}] }`;
  });
  const asked = conditions.map((lookup) => `{ kind: "condition", lookup: ${printTruth(lookup)} }`);
  return `const columns: readonly Column[] = [\n${[...declared, ...computed, ...asked].map((one) => `  ${one},\n`).join("")}];`;
}

function printTruth(lookup: TruthLookup): string {
  if (lookup.kind === "table") return `{ places: ${printPlaces(lookup.places)}, truths: [${lookup.truths.join(", ")}] }`;
  if (lookup.kind === "row") throw new RangeError("A condition that is answered row by row has no table.");
  return `{ need: ${lookup.need}, negated: ${lookup.negated}, members: [${lookup.members.map(printTruth).join(", ")}] }`;
}
