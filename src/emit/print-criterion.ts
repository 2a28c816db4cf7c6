import type { BatchPlan, CriterionPlan } from "../engine/batch/compile-rubric.js";
import { flag } from "../engine/batch/line.js";
import { defaultPassAt, scoreItem } from "../engine/score-item.js";
import { toHundredths } from "../core/points.js";
import type { NumberFactDeclaration } from "../core/fact.js";
import { isSettled, wholeDomain } from "../core/known-value.js";
import { gridOf } from "../rubric/derived-bounds.js";
import type { Item } from "../rubric/item.js";
import type { Award, Criterion, Rubric } from "../rubric/rubric.js";
import { baseFacts, ownValue } from "../rubric/walk-conditions.js";
import { conditionExpression, factsOfLine, isPlainLine, pointsExpression, type Mode, type Printing } from "./known-line.js";
import { NameGiver } from "./names.js";
import { printPlaces } from "./print-places.js";
import type { TablePrinter } from "./table-printer.js";

/** A criterion as printed code. */
export interface PrintedCriterion {
  /** Name of its function. */
  readonly name: string;
  /** Its statements in the function of a row. */
  readonly inRow: readonly string[];
  /** The function for what is not plainly stated, and its tables. */
  readonly text: string;
  /** Whether it surely applies and always has the same maximum. */
  readonly isSteady: boolean;
  /** The maximum, where it is steady. */
  readonly max: number;
}

/** Prints a criterion: plain arithmetic where its facts are plainly stated, else look-ups. */
export function printCriterion(criterion: Criterion, index: number, bit: number, rubric: Rubric, plan: BatchPlan, tables: TablePrinter): PrintedCriterion {
  const planned = plan.criteria[index]!;
  const name = `criterion${index + 1}`;
  const isSteady = planned.hasLines && planned.lookups.every(({ isPlain, flags }) => isPlain && ((flags[0] ?? 0) & flag.applies) !== 0);
  const shares = planned.rows.map(({ item, award }) => printShare(item, award, rubric, plan));
  const sum = [...planned.lookups.map(({ max: [most = 0] }) => most), ...shares.map((share) => share.max)].reduce((a, b) => a + b, planned.base);
  const max = Math.min(Math.max(sum, planned.floor), planned.ceiling);
  const isPlain = planned.hasLines && criterion.items.every((item) => isPlainLine(item, rubric));
  const { inRow, body } = isPlain
    ? printPlain(criterion, name, bit, planned, rubric, plan, tables)
    : { inRow: ["  {", ...printOpen(name, bit), ...(isSteady ? [] : printUnsteady(bit)), "  }"], body: [`  return look(${name}Tables, record, state);`] };
  const title = `// ${criterion.id.replace(/[\r\n\u2028\u2029]+/g, " ")}`;
  const text = [
    title,
    `function ${name}(record: Facts, state: State): number {`,
    ...body,
    "}",
    ...(isPlain ? [] : [printTables(name, planned, shares.map(({ text: one }) => one))]),
  ].join("\n");
  return { name, inRow: [`  ${title}`, ...inRow], text, isSteady: isSteady || isPlain, max };
}

function printOpen(name: string, bit: number): readonly string[] {
  return [
    `  const outcome = ${name}(record, state);`,
    "  low += state.low;",
    "  high += state.high;",
    "  outcomes[at++] = outcome;",
    ...(bit === 0 ? [] : [`  pass |= ${bit} & isPass[outcome]!;`, `  possible |= ${bit} & mayPass[outcome]!;`]),
  ];
}

function printUnsteady(bit: number): readonly string[] {
  return ["  max += state.max;", `  applying |= ${bit} & mayApply[outcome]!;`, `  surely |= ${bit} & state.surely;`];
}

interface PlainCriterion {
  readonly inRow: readonly string[];
  readonly body: readonly string[];
}

function printPlain(
  criterion: Criterion,
  name: string,
  bit: number,
  { base, floor, ceiling }: CriterionPlan,
  rubric: Rubric,
  plan: BatchPlan,
  tables: TablePrinter,
): PlainCriterion {
  const names = new NameGiver();
  const printing: Printing = { rubric, names, table: (hint, values) => tables.add(hint, values) };
  const reads = printReads([...new Set(criterion.items.flatMap(factsOfLine))], rubric, plan, names);
  const clamp = (sum: string): string => {
    const least = floor === -Infinity ? sum : `Math.max(${sum}, ${floor})`;
    return ceiling === Infinity ? least : `Math.min(${least}, ${ceiling})`;
  };
  const total = (mode: Mode): string => {
    const points = criterion.items.map((item) => pointsExpression(item, mode, printing)).filter((one) => one !== "0");
    return clamp([...(base === 0 && points.length > 0 ? [] : [base]), ...points].join(" + "));
  };
  const { award } = criterion;
  const threshold = award.by === "points" || award.by === "both" ? toHundredths(award.atLeast) : undefined;
  const passes = (mode: Mode): string => {
    const lines = criterion.items.flatMap((item) => printPass(item, mode, award, rubric, printing));
    const reached = threshold === undefined ? [] : [`bit(${mode === "plain" ? "points" : `state.${mode}`} >= ${threshold})`];
    return [...lines, ...reached].join(" & ") || "1";
  };
  return {
    inRow: [
      "  {",
      ...reads.statements.map((statement) => `  ${statement}`),
      `    if (${reads.checks.join(" && ") || "true"}) {`,
      ...reads.plain.map((statement) => `      ${statement}`),
      `      const points = (${total("plain")}) | 0;`,
      "      low += points;",
      "      high += points;",
      `      const met = ${passes("plain")};`,
      "      outcomes[at++] = met;",
      ...(bit === 0 ? [] : [`      pass |= ${bit} & -met;`, `      possible |= ${bit} & -met;`]),
      "    } else {",
      ...printOpen(name, bit).map((statement) => `    ${statement}`),
      "    }",
      "  }",
    ],
    body: [
      ...reads.statements,
      ...reads.bounds,
      `  state.low = ${total("low")};`,
      `  state.high = ${total("high")};`,
      `  const surely = ${passes("low")};`,
      `  return surely + 2 * (1 - surely) * (${passes("high")});`,
    ],
  };
}

/** How the facts of one function are read. */
export interface Reads {
  /** Variables of what the record holds. */
  readonly statements: readonly string[];
  /** What tells that all of it is plainly stated. */
  readonly checks: readonly string[];
  /** Variables of numbers and derived facts, where it is. */
  readonly plain: readonly string[];
  /** Variables of bounds and sets, where it is not. */
  readonly bounds: readonly string[];
}

/** Prints how the facts of one function are read: declared ones, and derived ones with what they are made of. */
export function printReads(ids: readonly string[], rubric: Rubric, plan: BatchPlan, names: NameGiver): Reads {
  const derivedIds = ids.filter((id) => ownValue(rubric.derived, id) !== undefined);
  const declared = [...new Set(ids.flatMap((id) => baseFacts(rubric, id)))];
  const columnOf = (id: string): number => plan.facts.findIndex((fact) => fact.id === id);
  const read = declared.map((id) => printRead(id, columnOf(id), rubric, names));
  const derived = derivedIds.map((id) => printDerived(id, rubric, names));
  const derivedBounds = derivedIds.flatMap((id) => {
    const name = names.of(id);
    const column = plan.facts.length + plan.derived.findIndex((one) => one.id === id);
    return [`  boundsOf(${column}, record, state);`, `  const ${name}Low = state.least;`, `  const ${name}High = state.most;`];
  });
  return {
    statements: read.flatMap(({ statements }) => statements),
    checks: [...read.map(({ check }) => check), ...derived.flatMap(({ check }) => check)],
    plain: [...read.flatMap(({ plain }) => plain), ...derived.map(({ statement }) => statement)],
    bounds: [...read.flatMap(({ bounds }) => bounds), ...derivedBounds],
  };
}

interface Read {
  readonly statements: readonly string[];
  readonly check: string;
  readonly plain: readonly string[];
  readonly bounds: readonly string[];
}

function printRead(id: string, column: number, { facts }: Rubric, names: NameGiver): Read {
  const declaration = ownValue(facts, id);
  const key = JSON.stringify(id);
  const value = id in {} ? `(Object.hasOwn(record, ${key}) ? record[${key}] : undefined)` : `record[${key}]`;
  const name = names.of(id);
  if (declaration?.kind === "grade") {
    const said = `${name}Said`;
    const codes = declaration.options.map((option, index) => `${index + 1} * bit(${said} === ${JSON.stringify(option)})`);
    return {
      statements: [`  const ${said} = ${value};`, `  const ${name} = ${codes.join(" + ")};`],
      check: `${name} > 0`,
      plain: [],
      bounds: [`  const ${name}Set = ${name} > 0 ? (1 << (${name} - 1)) - 1 : codeOf(${column}, record, state);`],
    };
  }
  if (declaration?.kind !== "number") {
    const statements = [`  const ${name} = ${value};`];
    const code = `  const ${name}Code = typeof ${name} === "boolean" ? 1 - bit(${name} === true) : codeOf(${column}, record, state);`;
    const bits = [`  const ${name}Low = bit(${name}Code === 0);`, `  const ${name}High = bit(${name}Code !== 1);`];
    return { statements, check: `typeof ${name} === "boolean"`, plain: [], bounds: [code, ...bits] };
  }
  const said = `${name}Said`;
  const check = printNumberCheck(said, declaration);
  return {
    statements: [`  const ${said} = ${value};`],
    check,
    plain: [`const ${name} = ${said}${isWord(declaration) ? " | 0" : ""};`],
    bounds: [
      `  if (${check}) state.least = state.most = ${said};`,
      `  else boundsOf(${column}, record, state);`,
      `  const ${name}Low = state.least;`,
      `  const ${name}High = state.most;`,
    ],
  };
}

type NumberLimits = Pick<NumberFactDeclaration, "min" | "max" | "decimals">;

// Whole numbers of 32 bits: said so with `| 0`, they are added without rounding.
function isWord({ min, max = Infinity, decimals = 0 }: NumberLimits): boolean {
  return decimals === 0 && min >= 0 && max <= 0x7fffffff;
}

function printNumberCheck(name: string, { min, max = Infinity, decimals = 0 }: NumberLimits): string {
  const grid = 10 ** decimals;
  const isNumber = `typeof ${name} === "number"`;
  if (isWord({ min, max, decimals })) {
    return `${isNumber} && ${name} >>> 0 === ${name} && ${min === 0 ? "" : `${name} >= ${min} && `}${name} <= ${max}`;
  }
  const isOnGrid = grid === 1 ? `Math.floor(${name}) === ${name}` : `Math.round(${name} * ${grid}) / ${grid} === ${name}`;
  return `${isNumber} && ${name} >= ${min} && ${name} ${max === Infinity ? "<" : "<="} ${max} && ${isOnGrid}`;
}

// A derived fact over plainly stated numbers, and what it takes for that to hold.
function printDerived(id: string, rubric: Pick<Rubric, "facts" | "derived">, names: NameGiver): { readonly statement: string; readonly check: readonly string[] } {
  const fact = ownValue(rubric.derived, id)!;
  const steps = (one: string): { readonly text: string; readonly grid: number } => {
    const grid = gridOf(ownValue(rubric.facts, one));
    return { text: grid === 1 ? names.of(one) : `Math.round(${names.of(one)} * ${grid})`, grid };
  };
  const define = (value: string): string => `const ${names.of(id)} = ${value};`;
  if (fact.op === "min" || fact.op === "max") return { statement: define(`Math.${fact.op}(${fact.of.map((one) => names.of(one)).join(", ")})`), check: [] };
  if (fact.op !== "ratio") {
    const terms = fact.op === "difference" ? [fact.of, fact.minus] : fact.of;
    const grid = Math.max(...terms.map((one) => steps(one).grid));
    const sum = terms.map((one) => (steps(one).grid === grid ? steps(one).text : `${steps(one).text} * ${grid / steps(one).grid}`));
    const joined = sum.join(fact.op === "difference" ? " - " : " + ");
    return { statement: define(grid === 1 ? joined : `(${joined}) / ${grid}`), check: [] };
  }
  const [part, whole] = [steps(fact.part), steps(fact.whole)];
  const [over, under] = [part, whole].map(({ text }, at) => (([whole, part][at]?.grid ?? 1) === 1 ? text : `${text} * ${[whole, part][at]?.grid}`));
  const quotient = `${over} / (${under})`;
  const zero = fact.whenZero === undefined ? quotient : `(${names.of(fact.whole)} === 0 ? ${fact.whenZero} : ${quotient})`;
  // Facts that break the promise of a rate are for the long way.
  return { statement: define(zero), check: fact.rate === true ? [`${names.of(fact.part)}Said <= ${names.of(fact.whole)}Said`] : [] };
}

// Whether a line that must pass does: plainly, surely, or perhaps.
function printPass(item: Item, mode: Mode, award: Award, rubric: Rubric, printing: Printing): readonly string[] {
  const mustPass = award.by === "none" || (item.required === true && award.by !== "points");
  if (!mustPass) return [];
  if (item.kind === "require" && toHundredths(item.points ?? 0) === 0) return [conditionExpression(item.condition, mode, printing)];
  return [`bit(${pointsExpression(item, mode, printing)} >= ${passMark(item, award, rubric)})`];
}

function passMark(item: Item, award: Award, rubric: Rubric): number {
  if (item.passAt !== undefined) return toHundredths(item.passAt);
  const { low: lineMin, high: lineMax } = extentOf(item, award, rubric);
  return defaultPassAt(award, { lineMin, lineMax });
}

// With every fact unknown, what is possible is all there is.
function extentOf(item: Item, award: Award, rubric: Rubric): { readonly low: number; readonly high: number } {
  const read = new Map(
    Object.entries(rubric.facts).map(([id, declaration]) => {
      const known = wholeDomain(declaration);
      return [id, { known, stated: null, settled: isSettled(known), contested: false, evidence: [] }];
    }),
  );
  return scoreItem(item, award, { rubric, read }).applied;
}

function printShare(item: Item, award: Award, rubric: Rubric, plan: BatchPlan): { readonly text: string; readonly max: number } {
  if (item.kind !== "proportional") throw new RangeError("Only a proportion is printed without a table.");
  const declared = plan.facts.findIndex(({ id }) => id === item.fact);
  const column = declared >= 0 ? declared : plan.facts.length + plan.derived.findIndex(({ id }) => id === item.fact);
  const mustPass = award.by === "none" || (item.required === true && award.by !== "points");
  const { high: max } = extentOf(item, award, rubric);
  const parts = [
    `column: ${column}`,
    `worth: ${toHundredths(item.worth)}`,
    `full: ${item.full ?? 1}`,
    `cap: ${toHundredths(item.cap ?? 0)}`,
    `passAt: ${passMark(item, award, rubric)}`,
    `max: ${max}`,
    `mustPass: ${mustPass}`,
  ];
  return { text: `{ ${parts.join(", ")} }`, max };
}

function printTables(name: string, { award, base, floor, ceiling, hasLines, lookups }: CriterionPlan, shares: readonly string[]): string {
  const atLeast = award.by === "points" || award.by === "both" ? toHundredths(award.atLeast) : -Infinity;
  const printed = lookups.map(
    ({ places, low, high, max, flags }) =>
      `    { places: ${printPlaces(places)}, low: [${low.join(", ")}], high: [${high.join(", ")}], max: [${max.join(", ")}], flags: [${flags.join(", ")}] },\n`,
  );
  return [
    `const ${name}Tables: Criterion = {`,
    `  base: ${base}, floor: ${floor}, ceiling: ${ceiling}, atLeast: ${atLeast}, hasLines: ${hasLines},`,
    `  lookups: [\n${printed.join("")}  ],`,
    `  shares: [${shares.join(", ")}],`,
    "};",
  ].join("\n");
}
