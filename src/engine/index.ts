export { assess, type AssessOptions } from "./assess.js";
export * from "./batch/index.js";
export { prepareRubric, type PreparedRubric } from "./prepare-rubric.js";
export {
  rankCohort,
  type CohortFactId,
  type CohortNumber,
  type CohortRow,
  type RankCohortOptions,
  type RankedCohort,
  type RankedFacts,
} from "./rank-cohort.js";
export type {
  Assessment,
  Breakdown,
  BreakdownLine,
  ConditionResult,
  CriterionResult,
  Decision,
  FactAnswer,
  FactReading,
  GroupResult,
  ItemResult,
  LowHigh,
  LowHighMax,
  MessageRef,
  RubricRef,
  Subject,
  TestOperator,
  TestResult,
  TierRange,
  Totals,
  Verdict,
  VetoResult,
} from "../core/assessment.js";
