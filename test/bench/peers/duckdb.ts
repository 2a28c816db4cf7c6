import type { FactDeclaration, Rubric } from "wenming";
import { criterionPoints, type Dialect, hundredths, nameOf, vetoConditions } from "./dialect.js";
import type { PeerRecord } from "./peer-records.js";

const sql: Dialect<string> = {
  fact: (name) => name,
  constant: (value) => (typeof value === "string" ? `'${value}'` : String(value)),
  compare: (operator, left, right) => `(${left} ${operator === "==" ? "=" : operator} ${right})`,
  all: (members) => `(${members.join(" AND ")})`,
  any: (members) => `(${members.join(" OR ")})`,
  not: (member) => `(NOT ${member})`,
  choose: (cases, otherwise) => `CASE ${cases.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(" ")} ELSE ${otherwise} END`,
  sum: (members) => `(${members.join(" + ")})`,
  times: (left, right) => `(${left} * ${right})`,
  divide: (left, right) => `(${left} / ${right})`,
  least: (members) => `least(${members.join(", ")})`,
  most: (members) => `greatest(${members.join(", ")})`,
  floor: (value) => `floor(${value})::INTEGER`,
  ceil: (value) => `ceil(${value})::INTEGER`,
};

/** Counts over all households: what both sides are compared by. */
export interface Counts {
  readonly households: number;
  readonly points: number;
  readonly met: number;
  readonly compliant: number;
  readonly tiers: readonly number[];
}

/** A database with the households loaded, and the rubric as one query. */
export interface LoadedDuckDb {
  /** Runs the query and counts inside the database. */
  readonly count: () => Promise<Counts>;
  /** Ends it. */
  readonly close: () => void;
}

/** Loads households into DuckDB, each grade an enum, each count the narrowest integer; not timed. */
export async function loadDuckDb(rubric: Rubric, records: readonly PeerRecord[], threads: number): Promise<LoadedDuckDb> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const facts = Object.entries(rubric.facts);
  for (const [id, declaration] of facts) {
    if (declaration.kind === "grade") await connection.run(`CREATE TYPE ${typeOf(id, declaration)} AS ENUM (${declaration.options.map(sql.constant).join(", ")})`);
  }
  await connection.run(`CREATE TABLE raw (${facts.map(([id, { kind }]) => `${nameOf(id)} ${looseTypes[kind]}`).join(", ")})`);
  const appender = await connection.createAppender("raw");
  for (const record of records) {
    for (const [id, { kind }] of facts) {
      const value = record[nameOf(id)]!;
      if (kind === "boolean") appender.appendBoolean(value as boolean);
      else if (kind === "number") appender.appendDouble(value as number);
      else appender.appendVarchar(value as string);
    }
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`CREATE TABLE households AS SELECT ${facts.map(([id, declaration]) => `${nameOf(id)}::${typeOf(id, declaration)} AS ${nameOf(id)}`).join(", ")} FROM raw`);
  await connection.run("DROP TABLE raw");
  const query = await connection.prepare(countingQuery(rubric));
  return {
    count: async () => {
      const reader = await query.runAndReadAll();
      const [households, points, met, compliant, ...tiers] = reader.getRows()[0]!.map(Number);
      return { households: households!, points: points!, met: met!, compliant: compliant!, tiers };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const looseTypes = { boolean: "BOOLEAN", number: "DOUBLE", grade: "VARCHAR" } as const;

function typeOf(id: string, declaration: FactDeclaration): string {
  if (declaration.kind === "boolean") return "BOOLEAN";
  if (declaration.kind === "grade") return `grade_${nameOf(id)}`;
  if ((declaration.decimals ?? 0) > 0) return "DOUBLE";
  return (declaration.max ?? Infinity) <= 32_767 ? "SMALLINT" : "INTEGER";
}

function countingQuery(rubric: Rubric): string {
  const { criteria, vetoes = [], tiers, verdict } = rubric;
  const points = criterionPoints(sql, rubric).map((value, index) => `${value} AS p${index}`);
  const truths = vetoConditions(sql, rubric).map((value, index) => `${value} AS v${index}`);
  const of = (kind: string): readonly number[] => vetoes.flatMap(({ effect }, index) => (effect.kind === kind ? [index] : []));
  const met = criteria.map(({ id, award }, index) => {
    const holders = of("withhold").filter((veto) => {
      const { effect } = vetoes[veto]!;
      return effect.kind === "withhold" && effect.criteria.includes(id);
    });
    const isMet = [`p${index} >= ${"atLeast" in award ? hundredths(award.atLeast) : 0}`, ...holders.map((veto) => `NOT v${veto}`)];
    return `(${isMet.join(" AND ")})::INTEGER`;
  });
  const caps = of("cap").map((index) => {
    const { effect } = vetoes[index]!;
    return `CASE WHEN v${index} THEN ${effect.kind === "cap" ? effect.met : 0} ELSE ${criteria.length} END`;
  });
  const isVoid = of("void").map((index) => `v${index}`).join(" OR ");
  const from = (tiers?.bands ?? []).map((band) => band.from);
  const bands = from.map((low, index) => `count(*) FILTER (met >= ${low}${from[index + 1] === undefined ? "" : ` AND met < ${from[index + 1]}`})`);
  return `
    WITH lines AS (SELECT ${[...points, ...truths].join(", ")} FROM households),
    sums AS (SELECT ${criteria.map((_, index) => `p${index}`).join(" + ")} AS points, least(${[met.join(" + "), ...caps].join(", ")}) AS met, (${isVoid}) AS void FROM lines),
    results AS (SELECT CASE WHEN void THEN 0 ELSE points END AS points, CASE WHEN void THEN 0 ELSE met END AS met FROM sums)
    SELECT count(*), sum(points), sum(met), count(*) FILTER (met >= ${verdict?.atLeast ?? criteria.length}), ${bands.join(", ")} FROM results`;
}
