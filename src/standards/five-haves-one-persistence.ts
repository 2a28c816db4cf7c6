import { requireRecord, requireRecords } from "../core/require-record.js";
import type { BooleanFactDeclaration, NumberFactDeclaration } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
import type { RequireItem } from "../rubric/item.js";
import type { Criterion, Rubric } from "../rubric/rubric.js";
import type { Source } from "../rubric/source.js";

/** Ids of the six criteria, in order. */
export type FiveHavesOnePersistenceId = "have-1" | "have-2" | "have-3" | "have-4" | "have-5" | "persistence";

/** What the caller knows of 五有一坚持 and this library does not. */
export interface FiveHavesOnePersistenceOptions {
  /** Kebab-case id of the rubric. */
  readonly id: string;
  /** Version of the rubric; a published `id@version` never changes. */
  readonly version: string;
  /** What the five haves are called, in their order. */
  readonly haves: readonly [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText];
  /** What the one persistence is called. */
  readonly persistence: LocalizedText;
  /** When it is kept: on duty on so many of the last days, both whole and above 0, `days` no more than `ofLast`. */
  readonly onDuty: { readonly days: number; readonly ofLast: number };
  /** Where labels and numbers were read. */
  readonly source: Source;
}

/** The facts of such a rubric. */
export type FiveHavesOnePersistenceFacts = {
  /** Whether the first have is there. */
  readonly "have-1": BooleanFactDeclaration;
  /** Whether the second have is there. */
  readonly "have-2": BooleanFactDeclaration;
  /** Whether the third have is there. */
  readonly "have-3": BooleanFactDeclaration;
  /** Whether the fourth have is there. */
  readonly "have-4": BooleanFactDeclaration;
  /** Whether the fifth have is there. */
  readonly "have-5": BooleanFactDeclaration;
  /** Days of the last `ofLast` on which volunteers were on duty. */
  readonly "days-on-duty": NumberFactDeclaration;
};

/** A rubric of five haves and one persistence. */
export interface FiveHavesOnePersistenceRubric extends Rubric {
  /** The facts it asks for. */
  readonly facts: FiveHavesOnePersistenceFacts;
  /** The six criteria, in order. */
  readonly criteria: readonly (Criterion & { readonly id: FiveHavesOnePersistenceId })[];
}

/**
 * Builds a rubric of 五有一坚持 (five haves, one persistence) from the labels and numbers that the caller supplies.
 *
 * The phrase is used by a community station in Lingshi for its 学雷锋志愿服务站; no text that says what the six are has been
 * found. So nothing is shipped: without all six labels the call does not compile.
 *
 * @param options.haves - five labels, in their order
 * @param options.persistence - the sixth label
 * @param options.onDuty - on duty on `days` of the last `ofLast` days; both numbers are the caller's
 * @param options.source - where they were read
 * @throws {@link WenmingError} code `options.records` where labels or days on duty are missing
 * @returns a rubric over `have-1` to `have-5` (yes/no) and `days-on-duty` (0 to `ofLast`), which the host supplies
 *
 * @example
 * ```ts
 * import { assess, fiveHavesOnePersistenceRubric } from "wenming";
 *
 * // Invented labels: they only show the shape.
 * const rubric = fiveHavesOnePersistenceRubric({
 *   id: "invented-five-and-one",
 *   version: "1.0.0",
 *   haves: [{ "zh-CN": "甲" }, { "zh-CN": "乙" }, { "zh-CN": "丙" }, { "zh-CN": "丁" }, { "zh-CN": "戊" }],
 *   persistence: { "zh-CN": "己" },
 *   onDuty: { days: 20, ofLast: 30 },
 *   source: { basis: "design", reason: { "zh-CN": "示例" } },
 * });
 * const { met } = assess(rubric, { "have-1": true, "days-on-duty": 21 }, { subject: { id: "s-1" }, asOf: "2026-06-30" });
 * met; // => { low: 2, high: 6, max: 6 }
 * ```
 */
export function fiveHavesOnePersistenceRubric(options: FiveHavesOnePersistenceOptions): FiveHavesOnePersistenceRubric {
  requireRecord(options, "options");
  const { id, version, haves, persistence, onDuty, source } = options;
  requireRecords(haves, "options.haves");
  requireRecord(onDuty, "options.onDuty");
  const [first, second, third, fourth, fifth] = haves;
  return {
    format: "wenming.rubric/1",
    id,
    version,
    title: { "zh-CN": "五有一坚持", en: "Five haves, one persistence" },
    sources: { caller: source },
    facts: {
      "have-1": haveFact(first),
      "have-2": haveFact(second),
      "have-3": haveFact(third),
      "have-4": haveFact(fourth),
      "have-5": haveFact(fifth),
      "days-on-duty": {
        kind: "number",
        label: { "zh-CN": `最近${onDuty.ofLast}天值班天数`, en: `Days on duty of the last ${onDuty.ofLast}` },
        unit: { "zh-CN": "天", en: "days" },
        min: 0,
        max: onDuty.ofLast,
        record: { "zh-CN": "值班表", en: "Duty roster" },
        actionable: true,
      },
    },
    criteria: [
      haveCriterion("have-1", first),
      haveCriterion("have-2", second),
      haveCriterion("have-3", third),
      haveCriterion("have-4", fourth),
      haveCriterion("have-5", fifth),
      criterion("persistence", persistence, {
        kind: "require",
        id: "days-on-duty",
        label: {
          "zh-CN": `最近${onDuty.ofLast}天值班不少于${onDuty.days}天`,
          en: `On duty on ${onDuty.days} of the last ${onDuty.ofLast} days, or more`,
        },
        required: true,
        condition: { fact: "days-on-duty", atLeast: onDuty.days, source: "caller" },
        source: "caller",
      }),
    ],
  };
}

function haveFact(label: LocalizedText): BooleanFactDeclaration {
  return { kind: "boolean", label, record: { "zh-CN": "现场照片或台账", en: "Photo or log" }, actionable: true };
}

function haveCriterion<Id extends FiveHavesOnePersistenceId>(id: Id, label: LocalizedText): Criterion & { readonly id: Id } {
  return criterion(id, label, {
    kind: "require",
    id: `${id}-exists`,
    label,
    required: true,
    condition: { fact: id, is: true },
    source: "caller",
  });
}

function criterion<Id extends FiveHavesOnePersistenceId>(
  id: Id,
  label: LocalizedText,
  item: RequireItem,
): Criterion & { readonly id: Id } {
  return { id, label, award: { by: "required" }, source: "caller", items: [item] };
}
