import { assess, type Assessment, type Facts, type PreparedRubric } from "wenming";
import { makePacked, type Packed } from "./packed.js";

const outcomes = ["fail", "pass", "incomplete", "inapplicable"];
const verdicts = ["not-compliant", "compliant", "undetermined"];

/** Assesses each household on its own and packs the results: what every other variant must agree with. */
export function assessPacked(ready: PreparedRubric, records: readonly Facts[]): Packed {
  const packed = makePacked(records.length, ready.rubric.criteria.length);
  records.forEach((record, row) => packRow(ready, packed, row, assess(ready, record, { subject: { id: "row" }, asOf: "2026-06-30" })));
  return packed;
}

function packRow({ rubric }: PreparedRubric, packed: Packed, row: number, assessment: Assessment): void {
  const { criteria, points, met, tier, verdict, issues } = assessment;
  const tierCode = (id: string | null | undefined): number => 1 + (rubric.tiers?.bands ?? []).findIndex((band) => band.id === id);
  criteria.forEach(({ outcome }, index) => (packed.outcomes[row * criteria.length + index] = outcomes.indexOf(outcome)));
  packed.pointsLow[row] = Math.round(points.low * 100);
  packed.pointsHigh[row] = Math.round(points.high * 100);
  packed.pointsMax[row] = Math.round(points.max * 100);
  packed.metLow[row] = met.low;
  packed.metHigh[row] = met.high;
  packed.metMax[row] = met.max;
  packed.tierLow[row] = tierCode(tier?.low);
  packed.tierHigh[row] = tierCode(tier?.high);
  packed.verdicts[row] = verdicts.indexOf(verdict);
  packed.faults[row] = issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
