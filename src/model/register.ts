import type { Evidence } from "../core/fact.js";
import { issue, type Issue } from "../core/issue.js";
import * as z from "zod/mini";
import { calendarDateSchema, daysInOrder } from "./date.js";
import { evidenceListSchema } from "./evidence.js";
import { divisionCodeSchema } from "./identifier.js";
import { list } from "./list.js";
import { rule } from "./rule.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";
import { idSchema } from "./text.js";

/**
 * The registers (台账) that household facts are read from.
 *
 * | register | 中文 |
 * |---|---|
 * | `meeting-roster` | 会议和集体活动签到册 |
 * | `covenant-log` | 村规民约执行台账 |
 * | `ceremony-log` | 红白理事会台账 |
 * | `inspection-sheet` | 环境卫生检查表 |
 * | `complaint-log` | 投诉核实台账 |
 * | `credit-check` | 失信被执行人查询记录 |
 * | `volunteer-record` | 志愿服务记录 |
 * | `mediation-log` | 人民调解台账 |
 * | `conviction-record` | 生效判决查询记录 |
 * | `vice-record` | 黄赌毒黑恶查处记录 |
 * | `domestic-violence-record` | 家庭暴力查实记录 |
 * | `support-refusal-record` | 拒不履行赡养抚养义务查实记录 |
 */
export type RegisterKind =
  | "meeting-roster"
  | "covenant-log"
  | "ceremony-log"
  | "inspection-sheet"
  | "complaint-log"
  | "credit-check"
  | "volunteer-record"
  | "mediation-log"
  | "conviction-record"
  | "vice-record"
  | "domestic-violence-record"
  | "support-refusal-record";

/**
 * What an entry records.
 *
 * | event | register | 中文 |
 * |---|---|---|
 * | `attendance` | meeting-roster | 参加村民会议或集体活动 |
 * | `property-damage` | covenant-log | 损坏集体财产 |
 * | `violation` | covenant-log | 违反法律或村规民约 |
 * | `customs-breach` | covenant-log | 高额彩礼、封建迷信 |
 * | `ceremony` | ceremony-log | 办理红白事 |
 * | `lavish-ceremony` | ceremony-log | 红白事大操大办 |
 * | `inspection` | inspection-sheet | 季度卫生检查 |
 * | `enforced-debtor` | credit-check | 列入失信被执行人 |
 * | `dishonesty-complaint` | complaint-log | 失信投诉，查实未了结 |
 * | `neglect-complaint` | complaint-log | 不尽孝、虐待遗弃投诉 |
 * | `service` | volunteer-record | 志愿服务或公益活动 |
 * | `disturbance` | mediation-log | 扰邻 |
 * | `dispute` | mediation-log | 邻里纠纷 |
 * | `finding` | the four veto records | 查实的否决情形 |
 */
export type RegisterEvent =
  | "attendance"
  | "property-damage"
  | "violation"
  | "customs-breach"
  | "ceremony"
  | "lavish-ceremony"
  | "inspection"
  | "enforced-debtor"
  | "dishonesty-complaint"
  | "neglect-complaint"
  | "service"
  | "disturbance"
  | "dispute"
  | "finding";

/** One line of a register, about one household. */
export interface RegisterEntry {
  /** Id of the host's own; entries that share an id are one entry. */
  readonly id?: string;
  /** Id of the household. */
  readonly householdId: string;
  /** What happened. */
  readonly event: RegisterEvent;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** With an event held against the household: whether it was verified (查实). Absent: not yet, and then it does not count for sure. */
  readonly verified?: boolean;
  /** With `inspection`: whether it was clean. With `dispute`: whether mediation settled it. Absent: the record does not say. */
  readonly passed?: boolean;
  /** With `dishonesty-complaint` or `enforced-debtor`: the day it was settled or struck off, `YYYY-MM-DD`. */
  readonly settledOn?: string;
  /** The state of an appeal against it (申诉): `open`, `upheld` (the household was right), `dismissed`. Absent: none. */
  readonly appeal?: "open" | "upheld" | "dismissed";
  /** The records it rests on. An entry held against a household and verified needs one. */
  readonly evidence?: readonly Evidence[];
}

/** A register (台账) that says up to when it is complete. */
export interface Register {
  /** Id of the host's own. */
  readonly id: string;
  /** What kind of register. */
  readonly kind: RegisterKind;
  /** The first day it covers, inclusive, `YYYY-MM-DD`. Absent: it covers everything up to `completeTo`. */
  readonly startsOn?: string;
  /** Complete up to this day, inclusive, `YYYY-MM-DD`. Absent: nobody said that it is complete. */
  readonly completeTo?: string;
  /** Division code of the village or community it covers. Absent: the host passes only registers that cover the household. */
  readonly divisionCode?: string;
  /** Its lines, in any order. */
  readonly entries: readonly RegisterEntry[];
}

/** What each register records. */
export const registerEvents: Readonly<Record<RegisterKind, readonly RegisterEvent[]>> = {
  "meeting-roster": ["attendance"],
  "covenant-log": ["property-damage", "violation", "customs-breach"],
  "ceremony-log": ["ceremony", "lavish-ceremony"],
  "inspection-sheet": ["inspection"],
  "complaint-log": ["dishonesty-complaint", "neglect-complaint"],
  "credit-check": ["enforced-debtor"],
  "volunteer-record": ["service"],
  "mediation-log": ["disturbance", "dispute"],
  "conviction-record": ["finding"],
  "vice-record": ["finding"],
  "domestic-violence-record": ["finding"],
  "support-refusal-record": ["finding"],
};

/** The events that are held against a household. */
const heldAgainst: readonly RegisterEvent[] = [
  ...(["property-damage", "violation", "customs-breach", "lavish-ceremony", "enforced-debtor"] as const),
  ...(["dishonesty-complaint", "neglect-complaint", "disturbance", "finding"] as const),
];

/** The events that may say whether they passed. */
const canPass: readonly RegisterEvent[] = ["inspection", "dispute"];

/** The events that may be settled. */
const canSettle: readonly RegisterEvent[] = ["dishonesty-complaint", "enforced-debtor"];

/** The kinds of registers. */
export const registerKindSchema = schemaOf<RegisterKind>()(
  z.enum([
    ...(["meeting-roster", "covenant-log", "ceremony-log", "inspection-sheet", "complaint-log", "credit-check"] as const),
    ...(["volunteer-record", "mediation-log", "conviction-record", "vice-record"] as const),
    ...(["domestic-violence-record", "support-refusal-record"] as const),
  ]),
);

/** What an entry records. */
export const registerEventSchema = schemaOf<RegisterEvent>()(
  z.enum([
    ...(["attendance", "property-damage", "violation", "customs-breach", "ceremony", "lavish-ceremony"] as const),
    ...(["inspection", "enforced-debtor", "dishonesty-complaint", "neglect-complaint"] as const),
    ...(["service", "disturbance", "dispute", "finding"] as const),
  ]),
);

/** One line of a register. One that is held against a household and verified rests on a record. */
export const registerEntrySchema = objectSchemaOf<RegisterEntry>()(
  z
    .strictObject({
      id: optional(idSchema),
      householdId: idSchema,
      event: registerEventSchema,
      on: calendarDateSchema,
      verified: optional(z.boolean()),
      passed: optional(z.boolean()),
      settledOn: optional(calendarDateSchema),
      appeal: optional(z.enum(["open", "upheld", "dismissed"])),
      evidence: optional(evidenceListSchema),
    })
    .check(
      rule(findMissingEvidence, { test: "entry-evidence", events: heldAgainst }),
      rule(
        findMisplacedFields,
        { test: "only-with", key: "passed", other: "event", options: canPass },
        { test: "only-with", key: "settledOn", other: "event", options: canSettle },
      ),
      daysInOrder("on", "settledOn"),
    ),
);

/**
 * A register. Its entries are events of its own kind.
 *
 * @example
 * ```ts
 * import { registerSchema, validate } from "wenming/model";
 *
 * const roster = { id: "r1", kind: "meeting-roster", completeTo: "2026-06-30", entries: [] };
 * validate(registerSchema, roster).ok; // => true
 *
 * const entry = { householdId: "3-017", event: "dispute", on: "2026-05-02" };
 * validate(registerSchema, { ...roster, entries: [entry] }).ok; // => false
 * ```
 */
export const registerSchema = objectSchemaOf<Register>()(
  z
    .strictObject({
      id: idSchema,
      kind: registerKindSchema,
      startsOn: optional(calendarDateSchema),
      completeTo: optional(calendarDateSchema),
      divisionCode: optional(divisionCodeSchema),
      entries: list(registerEntrySchema),
    })
    .check(
      rule(findOtherEvents, { test: "listed", by: "kind", each: "entries", path: ["event"], options: registerEvents }),
      daysInOrder("startsOn", "completeTo"),
    ),
);

function findMissingEvidence({ event, verified, evidence = [] }: RegisterEntry): Issue[] {
  const needsRecord = verified === true && heldAgainst.includes(event);
  return needsRecord && evidence.length === 0 ? [issue("input.required", ["evidence"])] : [];
}

function findMisplacedFields({ event, passed, settledOn }: RegisterEntry): Issue[] {
  const issues: Issue[] = [];
  if (passed !== undefined && !canPass.includes(event)) issues.push(issue("input.contradicts", ["passed"], { with: "event" }));
  if (settledOn !== undefined && !canSettle.includes(event)) issues.push(issue("input.contradicts", ["settledOn"], { with: "event" }));
  return issues;
}

function* findOtherEvents({ kind, entries }: Pick<Register, "kind" | "entries">): Generator<Issue> {
  const options = registerEvents[kind];
  for (const [index, { event }] of entries.entries()) {
    if (options.includes(event)) continue;
    yield issue("input.unknown-option", ["entries", index, "event"], { options: options.join(", ") });
  }
}
