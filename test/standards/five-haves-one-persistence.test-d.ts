import { expectTypeOf, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { fiveHavesOnePersistenceRubric } from "../../src/standards/five-haves-one-persistence.js";

const rest = {
  id: "invented",
  version: "1.0.0",
  onDuty: { days: 20, ofLast: 30 },
  source: { basis: "design", reason: { "zh-CN": "虚构示例" } },
} as const;
const label = { "zh-CN": "甲" };

it("does not compile without all six labels", () => {
  // @ts-expect-error only four of the five haves
  void fiveHavesOnePersistenceRubric({ ...rest, haves: [label, label, label, label], persistence: label });
  // @ts-expect-error no persistence
  void fiveHavesOnePersistenceRubric({ ...rest, haves: [label, label, label, label, label] });
  // @ts-expect-error no labels at all
  void fiveHavesOnePersistenceRubric(rest);
});

it("knows its facts and criteria", () => {
  const rubric = fiveHavesOnePersistenceRubric({ ...rest, haves: [label, label, label, label, label], persistence: label });
  const { criteria } = assess(rubric, { "have-1": true, "days-on-duty": 3 }, { subject: { id: "s" }, asOf: "2026-01-01" });
  expectTypeOf(criteria[0]?.id).toEqualTypeOf<"have-1" | "have-2" | "have-3" | "have-4" | "have-5" | "persistence" | undefined>();
  // @ts-expect-error the rubric has no such fact
  assess(rubric, { "have-6": true }, { subject: { id: "s" }, asOf: "2026-01-01" });
});
