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

/**
 * A line that counts: points for every step above a start, or short of a target. 每少一次扣0.5分 is `shortOf: 8, each: -0.5`;
 * 三年以上扣5分，每多一年加扣1分 is `above: 2, first: -5, each: -1`.
 */
export type PerUnitItem<C = Condition, Id extends string = string> = ItemBase<C> & {
  readonly kind: "perUnit";
  /** A number fact or a derived fact. */
  readonly fact: Id;
  /** Points of each step. */
  readonly each: number;
  /** Points of the first step, where it differs; of the same sign as `each`. */
  readonly first?: number;
  /** Size of a step in units of the fact, above 0; absent: 1. */
  readonly step?: number;
  /** Whether a step that was only begun counts: `down` (the default) no, `up` yes. */
  readonly rounding?: "down" | "up";
} & (
    | { /** Units above this count. */ readonly above: number }
    | { /** Units missing to this count. */ readonly shortOf: number }
  );

/** One band of a number: from `from`, inclusive, up to the next band's `from`, exclusive. */
export interface PointBand {
  /** Lowest value, inclusive. */
  readonly from: number;
  /** Points of a value in the band. */
  readonly points: number;
}

/** One band of a number that earns a share of the line's worth. */
export interface RatioBand {
  /** Lowest value, inclusive. */
  readonly from: number;
  /** Share of `worth`, 0 to 1, at most two decimals. */
  readonly ratio: number;
}

/** A line that turns bands of a number into points: 知晓率≥95%/≥80%/≥70%. Below the first band it gives 0 points. */
export type BandsItem<C = Condition, Id extends string = string> = ItemBase<C> & {
  readonly kind: "bands";
  /** A number fact or a derived fact. */
  readonly fact: Id;
} & (
    | { /** Rising by `from`. */ readonly bands: readonly PointBand[] }
    | {
        /** Points of a ratio of 1. */
        readonly worth: number;
        /** Rising by `from`. */
        readonly ratioBands: readonly RatioBand[];
      }
  );

/** A line whose points grow in proportion to a number: 第2-5名按第1名的比例得分. */
export interface ProportionalItem<C = Condition, Id extends string = string> extends ItemBase<C> {
  /** A line in proportion. */
  readonly kind: "proportional";
  /** A number fact or a derived fact. At 0 and below it gives nothing. */
  readonly fact: Id;
  /** Points at `full` and above. */
  readonly worth: number;
  /** The value that earns all of `worth`, above 0; absent: 1. */
  readonly full?: number;
}

/**
 * A line whose points an assessor sets within bounds: 酌情扣0.5－3分 is `least: -0.5, most: -3`.
 *
 * The fact states the points themselves: 0, or between `least` and `most`. They count only with a reason: a record in the
 * fact's evidence. Without one, or out of bounds, the line is open and the assessment says so.
 */
export interface DiscretionaryItem<C = Condition, Id extends string = string> extends ItemBase<C> {
  /** A line at an assessor's discretion. */
  readonly kind: "discretionary";
  /** A number fact that states the points. */
  readonly fact: Id;
  /** The fewest points, where any are given or taken; of the same sign as `most`. */
  readonly least: number;
  /** The most points that may be given (above 0) or taken (below 0). */
  readonly most: number;
}

/** A line among others of which one counts. */
export type BestMember<I> = I extends unknown ? Omit<I, "required" | "appliesWhen" | "passAt"> : never;

/** A line that counts one of a group: 同一事项按最高计分. */
export interface BestItem<C = Condition, M = BestMember<SimpleItem<C>>> extends ItemBase<C> {
  /** One of a group. */
  readonly kind: "best";
  /** Which member counts: the one with the most points (the default) or with the fewest, as the harshest of deductions. */
  readonly pick?: "highest" | "lowest";
  /** The group: at least two lines, none of them a group itself. */
  readonly items: readonly M[];
}

/** A line that is not a group, its fact ids unchecked by the compiler. */
export type SimpleItem<C = Condition> =
  | RequireItem<C>
  | GradesItem<C>
  | PerUnitItem<C>
  | BandsItem<C>
  | ProportionalItem<C>
  | DiscretionaryItem<C>;

/** A line that is not a group. */
export type SimpleItemOf<F extends FactDeclarations, D extends string = never> =
  | RequireItem<ConditionOf<F, D>>
  | { [Id in IdsOfKind<F, "grade">]: GradesItem<ConditionOf<F, D>, Id, OptionOf<F[Id]>> }[IdsOfKind<F, "grade">]
  | PerUnitItem<ConditionOf<F, D>, IdsOfKind<F, "number"> | D>
  | BandsItem<ConditionOf<F, D>, IdsOfKind<F, "number"> | D>
  | ProportionalItem<ConditionOf<F, D>, IdsOfKind<F, "number"> | D>
  | DiscretionaryItem<ConditionOf<F, D>, IdsOfKind<F, "number">>;

/** One line of a criterion. */
export type ItemOf<F extends FactDeclarations, D extends string = never> =
  | SimpleItemOf<F, D>
  | BestItem<ConditionOf<F, D>, BestMember<SimpleItemOf<F, D>>>;

/** Any line, its fact ids unchecked by the compiler. */
export type Item = SimpleItem | BestItem;
