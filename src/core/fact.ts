import type { LocalizedText } from "./localized-text.js";

/** What every declared fact says of itself, whatever its kind. */
interface FactDeclarationBase {
  /** What the fact is called, for the people who bring it. */
  readonly label: LocalizedText;
  /** The record that settles it, in the field's words: what somebody would have to bring. */
  readonly record: LocalizedText;
  /** `true` when it can still be changed by acting, `false` (or absent) when it lies in the past or outside anybody's reach. */
  readonly actionable?: boolean;
}

/** A yes/no fact. */
export interface BooleanFactDeclaration extends FactDeclarationBase {
  /** The kind of value. */
  readonly kind: "boolean";
}

/** A fact that is a number on a decimal grid. */
export interface NumberFactDeclaration extends FactDeclarationBase {
  /** The kind of value. */
  readonly kind: "number";
  /** What one unit is, in the field's words: 场次, 人, 人次, 户, 支, 席. */
  readonly unit: LocalizedText;
  /** Decimal places the value may have, 0 to 6. Whole numbers where absent. */
  readonly decimals?: number;
  /** Smallest possible value, inclusive. */
  readonly min: number;
  /** Largest possible value, inclusive; absent: no upper limit. */
  readonly max?: number;
}

/** A fact that is one of an ordered list of options. */
export interface GradeFactDeclaration extends FactDeclarationBase {
  /** The kind of value. */
  readonly kind: "grade";
  /** The options, in the order in which they are printed. */
  readonly options: readonly string[];
  /** What each option is called. */
  readonly optionLabels?: Readonly<Record<string, LocalizedText>>;
}

/** What a rubric or the catalogue says of one fact: its kind, its possible values, the record that settles it. */
export type FactDeclaration = BooleanFactDeclaration | NumberFactDeclaration | GradeFactDeclaration;

/** Facts by id. */
export type FactDeclarations = Readonly<Record<string, FactDeclaration>>;

/** What a record says of a number: at least, at most, or both. Both bounds are inclusive. */
export interface NumberRange {
  /** The value is this or more (余, 以上, 至少). */
  readonly atLeast?: number;
  /** The value is this or less (近, 不足, 以内). */
  readonly atMost?: number;
}

/**
 * What is known of a fact: a value, a bounded number, or the options that are left. `null` is silence: nothing is known.
 *
 * | written | means |
 * |---|---|
 * | `44` | exactly 44 |
 * | `{ atLeast: 60 }` | 60 or more |
 * | `true` | yes |
 * | `"A"` | the grade A |
 * | `["A", "B"]` | A or B, not known which |
 * | `null`, or absent | nothing is known |
 */
export type FactValue = boolean | number | string | readonly string[] | NumberRange | null;

/** Why a fact is believed: which record says so, who made it, when. Never a name of a person. */
export interface Evidence {
  /** Which record: the id of a register, a report, a photo. */
  readonly record: string;
  /** What kind of record it is, for the reader: "协调会台账", "newspaper report". */
  readonly kind?: string;
  /** The body or post that made it; never a person's name. */
  readonly by?: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** A fact with the reasons to believe it. */
export interface StatedFact {
  /** What is known. */
  readonly value: FactValue;
  /** The records it rests on. */
  readonly evidence?: readonly Evidence[];
  /** `true` while an appeal is open (申诉中): rules then treat the fact as unknown, and the report says why. */
  readonly contested?: boolean;
}

/** One fact as the engine takes it: a bare value, or a value with its evidence. */
export type FactInput = FactValue | StatedFact;

/** Facts by id, as the engine takes them. A fact that is not here is not known; facts the rubric does not ask are ignored. */
export type Facts<Id extends string = string> = { readonly [K in Id]?: FactInput };

/** The inputs that fit one declaration: a grade takes its own options only. */
export type FactInputOf<D> = D extends { readonly kind: "boolean" }
  ? boolean | null | Stated<boolean | null>
  : D extends { readonly kind: "number" }
    ? number | NumberRange | null | Stated<number | NumberRange | null>
    : D extends { readonly kind: "grade"; readonly options: readonly (infer Option)[] }
      ? Option | readonly Option[] | null | Stated<Option | readonly Option[] | null>
      : never;

/** A {@link StatedFact} whose value is known to be of one kind. */
export interface Stated<V> {
  /** What is known. */
  readonly value: V;
  /** The records it rests on. */
  readonly evidence?: readonly Evidence[];
  /** `true` while an appeal is open (申诉中). */
  readonly contested?: boolean;
}

/** The facts that a set of declarations asks for; a misspelt id or option does not compile. */
export type FactsOf<D> = { readonly [K in keyof D]?: FactInputOf<D[K]> };
