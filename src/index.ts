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
} from "./core/assessment.js";
export {
  about,
  addCounts,
  atLeast,
  atMost,
  countBounds,
  exact,
  personsBounds,
  personTimesBounds,
  type Count,
  type CountBounds,
  type CountForm,
  type CountUnit,
} from "./core/count.js";
export type {
  BooleanFactDeclaration,
  Evidence,
  FactDeclaration,
  FactDeclarations,
  FactInput,
  FactInputOf,
  Facts,
  FactsOf,
  FactValue,
  GradeFactDeclaration,
  NumberFactDeclaration,
  NumberRange,
  Stated,
  StatedFact,
} from "./core/fact.js";
export type { Issue, IssueCode, IssueParam, Result } from "./core/issue.js";
export { localize, type Locale, type LocalizedText } from "./core/localized-text.js";
export type { Outcome, Truth } from "./core/outcome.js";
export { isCalendarDate, type Period } from "./core/period.js";
export { WenmingError, type WenmingErrorCode } from "./core/wenming-error.js";
export { assess, type AssessOptions } from "./engine/assess.js";
export * from "./engine/batch/index.js";
export { prepareRubric, type PreparedRubric } from "./engine/prepare-rubric.js";
export {
  rankCohort,
  type CohortFactId,
  type CohortNumber,
  type CohortRow,
  type RankCohortOptions,
  type RankedCohort,
  type RankedFacts,
} from "./engine/rank-cohort.js";
export {
  collectHouseholdFacts,
  collectStationFacts,
  collectVolunteerFacts,
  factCatalogue,
  toDecisions,
  type CatalogueEntry,
  type Collected,
  type CollectedFact,
  type CollectedFacts,
  type CollectedHouseholdFacts,
  type CollectedStationFacts,
  type CollectedVolunteerFacts,
  type CollectOptions,
  type CollectVolunteerOptions,
  type FactOrigin,
  type HouseholdRecords,
  type OpenList,
  type StationRecords,
  type VolunteerRecords,
} from "./facts/index.js";
export * from "./messages/index.js";
export * from "./report/index.js";
export * from "./rubric/index.js";
export * from "./score/index.js";
export * from "./standards/index.js";
