import type { Rubric } from "wenming";
import type { Packed } from "../harness/packed.js";
import { criterionPoints, type Dialect, vetoConditions } from "./dialect.js";
import type { PeerRecord, PeerTotals } from "./peer-records.js";

const expressions: Dialect<string> = {
  fact: (name) => name,
  constant: (value) => (typeof value === "string" ? `'${value}'` : String(value)),
  compare: (operator, left, right) => `${left} ${operator} ${right}`,
  all: (members) => members.map((member) => `(${member})`).join(" and "),
  any: (members) => members.map((member) => `(${member})`).join(" or "),
  not: (member) => `not (${member})`,
  choose: (cases, otherwise) => cases.reduceRight((rest, [when, then]) => `((${when}) ? ${then} : ${rest})`, otherwise),
  sum: (members) => `(${members.join(" + ")})`,
  times: (left, right) => `(${left} * ${right})`,
  divide: (left, right) => `(${left} / ${right})`,
  least: (members) => `min([${members.join(", ")}])`,
  most: (members) => `max([${members.join(", ")}])`,
  floor: (value) => `floor(${value})`,
  ceil: (value) => `ceil(${value})`,
};

const batch = 500;

/** A decision graph that loops over a batch of households, an expression for each star and each veto. */
function decisionGraph(rubric: Rubric): object {
  const points = criterionPoints(expressions, rubric).map((value, index) => ({ id: `p${index}`, key: `p${index}`, value }));
  const vetoes = vetoConditions(expressions, rubric).map((value, index) => ({ id: `v${index}`, key: `v${index}`, value }));
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
      {
        id: "score",
        type: "expressionNode",
        name: "score",
        position: { x: 200, y: 0 },
        content: {
          expressions: [...points, ...vetoes],
          passThrough: false,
          inputField: "households",
          outputPath: "results",
          executionMode: "loop",
        },
      },
      { id: "out", type: "outputNode", name: "out", position: { x: 400, y: 0 } },
    ],
    edges: [
      { id: "e1", sourceId: "in", targetId: "score", type: "edge" },
      { id: "e2", sourceId: "score", targetId: "out", type: "edge" },
    ],
  };
}

/** Prepares zen-engine for a rubric. */
export async function prepareZenEngine(
  rubric: Rubric,
  totals: PeerTotals,
): Promise<(records: readonly PeerRecord[]) => Promise<Packed>> {
  const { ZenEngine } = await import("@gorules/zen-engine");
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(decisionGraph(rubric))));
  const stars = rubric.criteria.map((_, index) => `p${index}`);
  const vetoes = (rubric.vetoes ?? []).map((_, index) => `v${index}`);
  return async (records) => {
    const packed = totals.makeRoom(records.length);
    for (let start = 0; start < records.length; start += batch) {
      const { result } = await decision.evaluate({ households: records.slice(start, start + batch) });
      (result as { results: Record<string, unknown>[] }).results.forEach((one, index) => {
        totals.write(packed, start + index, stars.map((key) => one[key] as number), vetoes.map((key) => one[key] as boolean));
      });
    }
    return packed;
  };
}
