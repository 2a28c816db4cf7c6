import type { FactDeclarations } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
import type { Condition, ConditionOf, IdsOfKind, OptionOf } from "./condition.js";

/** When a line applies, and what happens when it does not. */
export interface AppliesWhen<C> {
  /** The line applies when this is true. */
  readonly condition: C;
  /** What a line that does not apply adds: nothing to points and maximum, full points, or no points of its maximum. */
  readonly otherwise: "excluded" | "full" | "zero";
}

/** A factor on the points of a line: 加倍 is 2, 减半 is 0.5. */
export interface Times<C> {
  /** The factor counts when this is true. */
  readonly when: C;
  /** 0 to 10, at most two decimals. */
  readonly factor: number;
}

/** How a line can be improved. */
export interface Advice {
  /** How much work it is. */
  readonly effort: "low" | "medium" | "high";
  /** What to do, as one would say it to the people concerned. */
  readonly text: LocalizedText;
}

/** What every line carries, whatever its kind. */
export interface ItemBase<C> {
  /** Unique within the rubric. */
  readonly id: string;
  /** The line as people read it. */
  readonly label: LocalizedText;
  /** `true`: a criterion awarded by its required lines needs this one to pass. */
  readonly required?: boolean;
  /** When the line applies; absent: always. */
  readonly appliesWhen?: AppliesWhen<C>;
  /** Factors on the points, at most two; they multiply. */
  readonly times?: readonly Times<C>[];
  /** The most points the line may give (above 0), or take (below 0). */
  readonly cap?: number;
  /** Points from which the line passes; absent: its maximum. In a criterion that awards nothing: its minimum, for a deduction 0. */
  readonly passAt?: number;
  /** How to improve it. */
  readonly advice?: Advice;
  /** Key of the rubric's `sources`. */
  readonly source?: string;
}

/** A line that asks a yes/no question; met, it earns its points. Without points and not required it only informs. */
export interface RequireItem<C = Condition> extends ItemBase<C> {
  /** A yes/no line. */
  readonly kind: "require";
  /** The question. */
  readonly condition: C;
  /** Points when it holds; below 0: taken away when it holds. At most two decimals. */
  readonly points?: number;
}

/** A line that turns a grade into points, or into a share of the line's worth. */
export type GradesItem<C = Condition, Id extends string = string, Option extends string = string> = ItemBase<C> & {
  readonly kind: "grades";
  /** A grade fact. */
  readonly fact: Id;
} & (
    | { /** Points of each option. */ readonly points: Readonly<Record<Option, number>> }
    | {
        /** Points of a ratio of 1. */
        readonly worth: number;
        /** Share of `worth` that each option earns, 0 to 1, at most two decimals. */
        readonly ratios: Readonly<Record<Option, number>>;
      }
  );

/** One line of a criterion. */
export type ItemOf<F extends FactDeclarations, D extends string = never> =
  | RequireItem<ConditionOf<F, D>>
  | { [Id in IdsOfKind<F, "grade">]: GradesItem<ConditionOf<F, D>, Id, OptionOf<F[Id]>> }[IdsOfKind<F, "grade">];

/** Any line, its fact ids unchecked by the compiler. */
export type Item = RequireItem | GradesItem;
