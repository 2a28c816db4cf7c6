import type { FactDeclarations } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
import type { Condition, ConditionOf, IdsOfKind } from "./condition.js";
import type { DerivedFact } from "./derived-fact.js";
import type { Item, ItemOf } from "./item.js";
import type { Source } from "./source.js";

/** The format tag of a rubric. A rubric of another format is not read. */
export type RubricFormat = "wenming.rubric/1";

/**
 * When a criterion is met.
 *
 * - `required`: all its required lines pass.
 * - `points`: its points reach `atLeast`.
 * - `both`: both.
 * - `none`: never; it only adds or takes points (加分项, 扣分项).
 */
export type Award =
  | { readonly by: "required" }
  | { readonly by: "points" | "both"; /** Inclusive. */ readonly atLeast: number }
  | { readonly by: "none" };

/** One have, one star: the unit that is met. */
export interface Criterion<I = Item> {
  /** Unique within the rubric. */
  readonly id: string;
  /** What it is called. */
  readonly label: LocalizedText;
  /** When it is met. */
  readonly award: Award;
  /** Its lines. Empty where only the name is known: then a decision alone settles it. */
  readonly items: readonly I[];
  /** Points before any line. */
  readonly base?: number;
  /** Points never fall below this. */
  readonly floor?: number;
  /** Points never rise above this. */
  readonly ceiling?: number;
  /** Key of the rubric's `sources`. */
  readonly source?: string;
}

/**
 * What a veto does when its condition holds.
 *
 * - `withhold`: the named criteria count as not met.
 * - `cap`: at most `met` criteria count.
 * - `void`: nothing counts: no criterion, no points, no tier.
 */
export type VetoEffect =
  | { readonly kind: "void" }
  | { readonly kind: "withhold"; /** Ids of criteria. */ readonly criteria: readonly string[] }
  | { readonly kind: "cap"; /** The most criteria that still count. */ readonly met: number };

/** A condition that voids, withholds or caps (一票否决). */
export interface Veto<C = Condition> {
  /** Unique within the rubric. */
  readonly id: string;
  /** What it is called; the only thing ever said of it in advice. */
  readonly label: LocalizedText;
  /** It takes effect when this is true. */
  readonly when: C;
  /** What it does. */
  readonly effect: VetoEffect;
  /** Key of the rubric's `sources`. */
  readonly source?: string;
}

/** What a threshold on the whole result is measured in: criteria met, points, or percent of the points that apply. */
export type Measure = "met" | "points" | "percent";

/** When the whole is compliant. Absent: when every criterion that applies is met. */
export interface VerdictRule {
  /** What is compared. */
  readonly measure: Measure;
  /** Compliant from here, inclusive. */
  readonly atLeast: number;
}

/** One tier (等次): from `from`, inclusive, up to the next tier's `from`, exclusive. */
export interface TierBand {
  /** Unique among the tiers. */
  readonly id: string;
  /** What it is called. */
  readonly label: LocalizedText;
  /** Lowest value of the measure, inclusive. */
  readonly from: number;
}

/** The tiers of a rubric, lowest first. Below the first there is no tier. */
export interface Tiers {
  /** What `from` is measured in. */
  readonly measure: Measure;
  /** Rising by `from`. */
  readonly bands: readonly TierBand[];
  /** Key of the rubric's `sources`. */
  readonly source?: string;
}

/** A stage of deciding on a star, lowest first: 自评 → 互评 → 评议委员会 → 审定. */
export interface DecisionStage {
  /** Unique among the stages. */
  readonly id: string;
  /** What it is called. */
  readonly label: LocalizedText;
  /** Whether a decision of this stage settles the star. Self-assessment does not. */
  readonly settles: boolean;
}

/** Where a rubric is in force. */
export interface Jurisdiction {
  /** The place, as the document names it. */
  readonly name: LocalizedText;
  /** Its division code, 6, 9 or 12 digits, where it is known. */
  readonly divisionCode?: string;
}

/** A rubric that was made from another one. */
export interface RubricBase {
  /** Id of the base. */
  readonly id: string;
  /** Version of the base. */
  readonly version: string;
  /** SHA-256 of the base, as `hashRubric` gives it. */
  readonly hash: string;
}

/**
 * A whole standard as plain data: criteria, vetoes, tiers, with id, version, dates and sources. It survives
 * `JSON.parse(JSON.stringify(rubric))` unchanged.
 *
 * Write one with `satisfies RubricOf<typeof facts>`: a misspelt fact id or grade then does not compile.
 *
 * @typeParam F - the declared facts
 * @typeParam D - the ids of derived facts
 *
 * @example
 * ```ts
 * import { assess, type FactDeclarations, type RubricOf } from "wenming";
 *
 * const facts = {
 *   "bell.works": {
 *     kind: "boolean",
 *     label: { "zh-CN": "车铃能响", en: "The bell rings" },
 *     record: { "zh-CN": "检查单", en: "Inspection sheet" },
 *   },
 * } as const satisfies FactDeclarations;
 *
 * const bicycle = {
 *   format: "wenming.rubric/1",
 *   id: "bicycle-check",
 *   version: "1.0.0",
 *   title: { "zh-CN": "自行车安全检查", en: "Bicycle safety check" },
 *   sources: {},
 *   facts,
 *   criteria: [
 *     {
 *       id: "bell",
 *       label: { "zh-CN": "车铃", en: "Bell" },
 *       award: { by: "required" },
 *       items: [
 *         {
 *           kind: "require",
 *           id: "bell-rings",
 *           label: { "zh-CN": "车铃能响", en: "The bell rings" },
 *           required: true,
 *           condition: { fact: "bell.works", is: true },
 *         },
 *       ],
 *     },
 *   ],
 * } as const satisfies RubricOf<typeof facts>;
 *
 * assess(bicycle, { "bell.works": true }, { subject: { id: "bike-7" }, asOf: "2026-06-30" }).verdict; // => "compliant"
 * ```
 */
export interface RubricOf<F extends FactDeclarations, D extends string = never> {
  /** The format tag. */
  readonly format: RubricFormat;
  /** Kebab-case id; with `version` it names this rubric for ever. */
  readonly id: string;
  /** Version, for example `2024.1` or `1.0.0`. A published `id@version` never changes. */
  readonly version: string;
  /** What the rubric is called. */
  readonly title: LocalizedText;
  /** What one met criterion is called: 星, 有. */
  readonly metUnit?: LocalizedText;
  /** First day in force, inclusive, `YYYY-MM-DD`. */
  readonly effectiveFrom?: string;
  /** Last day in force, inclusive, `YYYY-MM-DD`; absent: still in force. */
  readonly effectiveTo?: string;
  /** Where it is in force; absent: it was issued for no place in particular. */
  readonly jurisdiction?: Jurisdiction;
  /** The rubric this one was made from. */
  readonly base?: RubricBase;
  /** Where rules and thresholds come from, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The facts it asks for, by id. */
  readonly facts: F;
  /** Facts computed from those, by id. */
  readonly derived?: Readonly<Record<D, DerivedFact<IdsOfKind<F, "number">>>>;
  /** The criteria, in the order in which they are printed. At least one. */
  readonly criteria: readonly Criterion<ItemOf<F, D>>[];
  /** The vetoes. */
  readonly vetoes?: readonly Veto<ConditionOf<F, D>>[];
  /** When the whole is compliant; absent: when every criterion that applies is met. */
  readonly verdict?: VerdictRule;
  /** The tiers; absent: none. */
  readonly tiers?: Tiers;
  /** The stages of deciding on a criterion, lowest first; absent: decisions are not used. */
  readonly decisionStages?: readonly DecisionStage[];
}

/** Any rubric, its fact ids unchecked by the compiler; {@link RubricOf} checks them. */
export interface Rubric extends Omit<RubricOf<FactDeclarations, string>, "criteria" | "vetoes" | "derived"> {
  /** Facts computed from declared facts, by id. */
  readonly derived?: Readonly<Record<string, DerivedFact>>;
  /** The criteria, in the order in which they are printed. At least one. */
  readonly criteria: readonly Criterion[];
  /** The vetoes. */
  readonly vetoes?: readonly Veto[];
}

/** The criterion ids of a rubric; plain `string` where the rubric's literal type is not known. */
export type CriterionIdOf<R extends Rubric> = R["criteria"][number]["id"];
