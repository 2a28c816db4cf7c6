export { checkRubric } from "./check-rubric.js";
export { factSheet, type FactSheetRow } from "./fact-sheet.js";
export { hashRubric } from "./hash-rubric.js";
export { labelRubric, type CriterionLabel, type LabeledRubric, type LabelVariant } from "./label-rubric.js";
export type {
  AllOf,
  AnyOf,
  AtLeastOf,
  BooleanTest,
  Condition,
  ConditionOf,
  GradeTest,
  IdsOfKind,
  Not,
  NumberTest,
  OptionOf,
  SourcedTest,
} from "./condition.js";
export type { DerivedBase, DerivedFact } from "./derived-fact.js";
export type {
  Advice,
  AppliesWhen,
  BandsItem,
  BestItem,
  BestMember,
  DiscretionaryItem,
  GradesItem,
  Item,
  ItemBase,
  ItemOf,
  PerUnitItem,
  PointBand,
  ProportionalItem,
  RatioBand,
  RequireItem,
  SimpleItem,
  SimpleItemOf,
  Times,
} from "./item.js";
export type {
  Award,
  Criterion,
  CriterionIdOf,
  DecisionStage,
  Jurisdiction,
  Measure,
  Rubric,
  RubricBase,
  RubricFormat,
  RubricOf,
  TierBand,
  Tiers,
  VerdictRule,
  Veto,
  VetoEffect,
} from "./rubric.js";
export type { DesignSource, DocumentSource, Source } from "./source.js";
