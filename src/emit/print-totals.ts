import type { Rules } from "../engine/batch/block-totals.js";
import type { BatchPlan } from "../engine/batch/compile-rubric.js";
import type { Measure, Rubric, Veto } from "../rubric/rubric.js";
import { baseFacts, factsRead } from "../rubric/walk-conditions.js";
import { factsOfItem } from "../rubric/walk-items.js";
import { conditionExpression, type Printing } from "./known-line.js";
import { NameGiver } from "./names.js";
import { printReads, type PrintedCriterion } from "./print-criterion.js";
import type { TablePrinter } from "./table-printer.js";

/** Prints how a row is scored: criteria, vetoes, totals, verdict and tier. */
export function printTotals(rubric: Rubric, rules: Rules, plan: BatchPlan, criteria: readonly PrintedCriterion[], tables: TablePrinter): string {
  const steady = criteria.filter(({ isSteady }) => isSteady);
  const steadyBits = criteria.reduce((bits, { isSteady }, index) => bits | (isSteady ? rules.bits[index]! : 0), 0);
  const vetoes = (rubric.vetoes ?? []).map((veto, index) => printVeto(veto, index, rubric, plan, tables));
  const hasSteps = criteria.length > steady.length;
  return [
    ...vetoes.map(({ text }) => text),
    "const isPass = Int32Array.of(0, -1, 0, 0);",
    "const mayPass = Int32Array.of(0, -1, -1, 0);",
    ...(hasSteps ? ["const mayApply = Int32Array.of(-1, -1, -1, 0);"] : []),
    "",
    "function scoreRow(record: Facts, row: number, packed: Packed, state: State): void {",
    "  const { outcomes } = packed;",
    "  let at = row * criteriaCount;",
    "  let low = 0;",
    "  let high = 0;",
    `  ${hasSteps ? "let" : "const"} max${hasSteps ? "" : ": number"} = ${steady.reduce((sum, one) => sum + one.max, 0)};`,
    "  let pass = 0;",
    "  let possible = 0;",
    `  ${hasSteps ? "let" : "const"} applying = ${steadyBits};`,
    `  ${hasSteps ? "let" : "const"} surely = ${steadyBits};`,
    "  state.fault = 0;",
    ...criteria.flatMap(({ inRow }) => [...inRow, ""]),
    ...printOrphans(rubric, plan),
    ...printVetoes(rules, vetoes),
    "  const lowMet = Math.min(bitsIn(pass & ~lowTaken), lowMost);",
    "  const highMet = Math.min(bitsIn(possible & ~highTaken), highMost);",
    "  const lowPoints = mayBeVoid === 0 ? low : isVoid === 1 ? 0 : Math.min(low, 0);",
    "  const highPoints = mayBeVoid === 0 ? high : isVoid === 1 ? 0 : Math.max(high, 0);",
    "  packed.metLow[row] = lowMet;",
    "  packed.metHigh[row] = highMet;",
    "  packed.metMax[row] = bitsIn(applying);",
    "  packed.pointsLow[row] = lowPoints;",
    "  packed.pointsHigh[row] = highPoints;",
    "  packed.pointsMax[row] = max;",
    "  packed.faults[row] = state.fault;",
    ...printTier(rules),
    ...printVerdict(rules),
    "}",
    "",
  ].join("\n");
}

// Facts that nothing reads are still checked: what is wrong with them is a fault of the row.
function printOrphans(rubric: Rubric, plan: BatchPlan): readonly string[] {
  const read = new Set(
    [...rubric.criteria.flatMap(({ items }) => items.flatMap(factsOfItem)), ...(rubric.vetoes ?? []).flatMap(({ when }) => factsRead(when))].flatMap(
      (id) => baseFacts(rubric, id),
    ),
  );
  return plan.facts.flatMap(({ id }, index) => (read.has(id) ? [] : [`  codeOf(${index}, record, state);`]));
}

interface PrintedVeto {
  /** Its statements in the row's function; they leave `truthN`: 0 true, 1 false, 2 unknown. */
  readonly inRow: readonly string[];
  /** The function for what is not plainly stated. */
  readonly text: string;
}

function printVeto({ id, when }: Veto, index: number, rubric: Rubric, plan: BatchPlan, tables: TablePrinter): PrintedVeto {
  const names = new NameGiver();
  const printing: Printing = { rubric, names, table: (hint, values) => tables.add(hint, values) };
  const reads = printReads([...new Set(factsRead(when))], rubric, plan, names);
  const truth = `truth${index + 1}`;
  const title = `// ${id.replace(/[\r\n\u2028\u2029]+/g, " ")}`;
  return {
    inRow: [
      `  ${title}`,
      `  let ${truth}: number;`,
      "  {",
      ...reads.statements.map((statement) => `  ${statement}`),
      `    if (${reads.checks.join(" && ") || "true"}) {`,
      ...reads.plain.map((statement) => `      ${statement}`),
      `      ${truth} = 1 - ${conditionExpression(when, "plain", printing)};`,
      "    } else {",
      `      ${truth} = veto${index + 1}(record, state);`,
      "    }",
      "  }",
    ],
    text: [
      title,
      `function veto${index + 1}(record: Facts, state: State): number {`,
      ...reads.statements,
      ...reads.bounds,
      `  const surely = ${conditionExpression(when, "low", printing)};`,
      `  return (1 - surely) * (1 + ${conditionExpression(when, "high", printing)});`,
      "}",
      "",
    ].join("\n"),
  };
}

function printVetoes({ vetoes }: Rules, printed: readonly PrintedVeto[]): readonly string[] {
  const lines = vetoes.flatMap(({ kind, mask, most }, index) => {
    const truth = `truth${index + 1}`;
    const read = printed[index]?.inRow ?? [];
    if (kind === "withhold") return [...read, `  lowTaken |= ${mask} & -bit(${truth} !== 1);`, `  highTaken |= ${mask} & -bit(${truth} === 0);`];
    if (kind === "cap") {
      return [...read, `  lowMost = Math.min(lowMost, ${most} + 64 * bit(${truth} === 1));`, `  highMost = Math.min(highMost, ${most} + 64 * bit(${truth} !== 0));`];
    }
    return [...read, `  mayBeVoid |= bit(${truth} !== 1);`, `  isVoid |= bit(${truth} === 0);`];
  });
  const has = (kind: string): boolean => vetoes.some((veto) => veto.kind === kind);
  const take = has("withhold") ? "let" : "const";
  const cap = has("cap") || has("void") ? "let" : "const";
  const voids = has("void") ? "let" : "const";
  const number = has("void") ? "" : ": number";
  return [
    `  ${take} lowTaken = 0;`,
    `  ${take} highTaken = 0;`,
    `  ${cap} lowMost = 64;`,
    `  ${cap} highMost = 64;`,
    `  ${voids} mayBeVoid${number} = 0;`,
    `  ${voids} isVoid${number} = 0;`,
    ...lines,
    ...(has("void") ? ["  lowMost *= 1 - mayBeVoid;", "  highMost *= 1 - isVoid;"] : []),
  ];
}

function reached(measure: Measure, from: number, met: string, points: string): string {
  if (measure === "percent") return `bit(max > 0 && ${points} * 10000 >= ${from} * max)`;
  return `bit(${measure === "met" ? met : points} >= ${from})`;
}

function printTier({ tier }: Rules): readonly string[] {
  if (tier === undefined) return [];
  const count = (met: string, points: string): string => tier.from.map((from) => reached(tier.measure, from, met, points)).join(" + ");
  return [
    `  packed.tierLow[row] = (${count("lowMet", "low")}) * (1 - mayBeVoid);`,
    `  packed.tierHigh[row] = (${count("highMet", "high")}) * (1 - isVoid);`,
  ];
}

// 0 not compliant, 1 compliant, 2 undetermined.
function printVerdict({ verdict }: Rules): readonly string[] {
  if (verdict !== undefined) {
    const { measure, from } = verdict;
    const code = `isReached + 2 * (1 - isReached) * ${reached(measure, from, "highMet", "highPoints")}`;
    return [
      `  const isReached = ${reached(measure, from, "lowMet", "lowPoints")};`,
      `  packed.verdicts[row] = ${measure === "percent" ? `max > 0 ? ${code} : 2` : code};`,
    ];
  }
  return [
    "  const isMet = bit(applying !== 0) & bit(lowMet === bitsIn(applying));",
    "  const cannot = bit(Math.min(bitsIn(possible & ~highTaken & applying & surely), highMost) < bitsIn(applying & surely));",
    "  packed.verdicts[row] = isMet + 2 * (1 - isMet) * (1 - cannot);",
  ];
}
