import type { FactDeclarations, GradeFactDeclaration } from "../core/fact.js";

/** The ids of the declared facts of one kind. */
export type IdsOfKind<F extends FactDeclarations, Kind extends F[string]["kind"]> = {
  [Id in keyof F & string]: Kind extends F[Id]["kind"] ? Id : never;
}[keyof F & string];

/** The options of one declared grade. */
export type OptionOf<D> = D extends GradeFactDeclaration ? D["options"][number] : never;

/** What every test of a fact may carry. */
export interface SourcedTest {
  /** Key of the rubric's `sources`: where this threshold comes from. */
  readonly source?: string;
}

/** A yes/no fact is what is asked for. */
export interface BooleanTest<Id extends string = string> extends SourcedTest {
  /** A yes/no fact. */
  readonly fact: Id;
  /** The answer that makes the condition true. */
  readonly is: boolean;
}

/** A number or derived fact compared with a threshold: exactly one of the five comparisons. */
export type NumberTest<Id extends string = string> = SourcedTest & {
  /** A number fact or a derived fact. */
  readonly fact: Id;
} & (
    | { /** The value is exactly this. */ readonly equals: number }
    | { /** The value is this or more. */ readonly atLeast: number }
    | { /** The value is this or less. */ readonly atMost: number }
    | { /** The value is above this. */ readonly moreThan: number }
    | { /** The value is below this. */ readonly lessThan: number }
  );

/** A grade is one of the options asked for. */
export interface GradeTest<Id extends string = string, Option extends string = string> extends SourcedTest {
  /** A grade fact. */
  readonly fact: Id;
  /** The options that make the condition true. */
  readonly oneOf: readonly Option[];
}

/** Every member must hold. */
export interface AllOf<C> {
  /** At least one condition. */
  readonly all: readonly C[];
}

/** One member is enough. */
export interface AnyOf<C> {
  /** At least one condition. */
  readonly any: readonly C[];
}

/** The member must not hold. */
export interface Not<C> {
  /** The condition that must be false. */
  readonly not: C;
}

/** A number of members must hold. */
export interface AtLeastOf<C> {
  /** How many members must hold, 1 to the length of `of`. */
  readonly atLeastOf: number;
  /** The conditions of which that many must hold. */
  readonly of: readonly C[];
}

/** A condition on declared facts `F` and derived facts `D`: true, false, or not known. */
export type ConditionOf<F extends FactDeclarations, D extends string = never> =
  | BooleanTest<IdsOfKind<F, "boolean">>
  | NumberTest<IdsOfKind<F, "number"> | D>
  | { [Id in IdsOfKind<F, "grade">]: GradeTest<Id, OptionOf<F[Id]>> }[IdsOfKind<F, "grade">]
  | AllOf<ConditionOf<F, D>>
  | AnyOf<ConditionOf<F, D>>
  | Not<ConditionOf<F, D>>
  | AtLeastOf<ConditionOf<F, D>>;

/** Any condition, its fact ids unchecked by the compiler; `checkRubric` checks them. */
export type Condition = BooleanTest | NumberTest | GradeTest | AllOf<Condition> | AnyOf<Condition> | Not<Condition> | AtLeastOf<Condition>;
