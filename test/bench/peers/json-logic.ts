import type { Rubric } from "wenming";
import type { Packed } from "../harness/packed.js";
import { criterionPoints, type Dialect, vetoConditions } from "./dialect.js";
import type { PeerRecord, PeerTotals } from "./peer-records.js";

/** A rule as JSON Logic writes it. */
export type Logic = boolean | number | string | { readonly [operator: string]: unknown } | readonly Logic[];

const jsonLogic: Dialect<Logic> = {
  fact: (name) => ({ var: name }),
  constant: (value) => value,
  compare: (operator, left, right) => ({ [operator]: [left, right] }),
  all: (members) => ({ and: members }),
  any: (members) => (members.length === 1 ? members[0]! : { or: members }),
  not: (member) => ({ "!": [member] }),
  choose: (cases, otherwise) => ({ if: [...cases.flat(), otherwise] }),
  sum: (members) => ({ "+": members }),
  times: (left, right) => ({ "*": [left, right] }),
  divide: (left, right) => ({ "/": [left, right] }),
  least: (members) => ({ min: members }),
  most: (members) => ({ max: members }),
  // The language can neither floor nor ceil, but it has a remainder.
  floor: (value) => ({ "-": [value, { "%": [value, 1] }] }),
  ceil: (value) => ({ "+": [value, { "%": [{ "-": [1, { "%": [value, 1] }] }, 1] }] }),
};

/** One rule for the whole rubric: it gives the points of every star, then the truth of every veto. */
export function jsonLogicRule(rubric: Rubric): Logic {
  return [...criterionPoints(jsonLogic, rubric), ...vetoConditions(jsonLogic, rubric)];
}

/** Scores households with a function that applies {@link jsonLogicRule} to one. */
export function scoreByRule(apply: (record: PeerRecord) => readonly unknown[], totals: PeerTotals, records: readonly PeerRecord[], stars: number): Packed {
  const packed = totals.makeRoom(records.length);
  records.forEach((record, row) => {
    const results = apply(record);
    totals.write(packed, row, results.slice(0, stars) as number[], results.slice(stars) as boolean[]);
  });
  return packed;
}
