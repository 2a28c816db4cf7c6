import type { Count, CountUnit } from "../core/count.js";
import { issue, type Issue } from "../core/issue.js";
import * as z from "zod/mini";
import { countSchema } from "./count.js";
import { calendarDateSchema, daysInOrder } from "./date.js";
import { rule } from "./rule.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/**
 * The span a figure covers, as far as its record says.
 *
 * - `dates`: from one day to another, both inclusive.
 * - `year-to-date` (今年以来): from 1 January up to `to`, where the record says the year.
 * - `since-creation` (创建以来): from a start that is not known up to `to`.
 */
export type FigurePeriod =
  | { readonly kind: "dates"; /** `YYYY-MM-DD`, inclusive. */ readonly from: string; /** `YYYY-MM-DD`, inclusive. */ readonly to: string }
  | { readonly kind: "year-to-date"; /** Calendar year, where stated. */ readonly year?: number; /** Last day covered, inclusive, where stated. */ readonly to?: string }
  | { readonly kind: "since-creation"; /** Last day covered, inclusive, where stated. */ readonly to?: string };

/**
 * What a reported figure measures.
 *
 * | measure | 中文 | unit |
 * |---|---|---|
 * | `teams` | 队伍数 | teams |
 * | `villages` | 行政村数 | villages |
 * | `villages-with-team` | 有队伍的村数 | villages |
 * | `volunteers` | 志愿者人数 | persons |
 * | `volunteer-times` | 志愿者参与人次 | personTimes or personsOrTimes |
 * | `residents` | 常住人口 | persons |
 * | `rooms` | 功能室数 | rooms |
 * | `sessions` | 活动场次 | sessions |
 * | `beneficiaries` | 惠及群众 | persons, personTimes or personsOrTimes |
 * | `beneficiary-households` | 受益家庭 | households |
 * | `projects` | 项目数 | projects |
 * | `staff` | 工作人员 | persons |
 */
export type FigureMeasure =
  | "teams"
  | "villages"
  | "villages-with-team"
  | "volunteers"
  | "volunteer-times"
  | "residents"
  | "rooms"
  | "sessions"
  | "beneficiaries"
  | "beneficiary-households"
  | "projects"
  | "staff";

/** One figure as a report states it: number, form, period. It is never added to another figure of another period. */
export interface ReportedFigure {
  /** What it measures. */
  readonly measure: FigureMeasure;
  /** The number with its unit and its form (exact, 余, 近, 约). */
  readonly count: Count;
  /** The span it covers. Absent: the record does not say. A figure of state (teams, rooms) needs none. */
  readonly period?: FigurePeriod;
  /** The project it belongs to; absent: the whole station. */
  readonly projectId?: string;
  /** The words of the record, for the reader. */
  readonly quote?: string;
}

/** The units in which each measure is counted. */
export const figureUnits: Readonly<Record<FigureMeasure, readonly CountUnit[]>> = {
  teams: ["teams"],
  villages: ["villages"],
  "villages-with-team": ["villages"],
  volunteers: ["persons"],
  "volunteer-times": ["personTimes", "personsOrTimes"],
  residents: ["persons"],
  rooms: ["rooms"],
  sessions: ["sessions"],
  beneficiaries: ["persons", "personTimes", "personsOrTimes"],
  "beneficiary-households": ["households"],
  projects: ["projects"],
  staff: ["persons"],
};

/** What a figure measures. */
export const figureMeasureSchema = schemaOf<FigureMeasure>()(
  z.enum([
    ...(["teams", "villages", "villages-with-team", "volunteers", "volunteer-times", "residents"] as const),
    ...(["rooms", "sessions", "beneficiaries", "beneficiary-households", "projects", "staff"] as const),
  ]),
);

const calendarYear = z.int().check(z.minimum(1), z.maximum(9999));

/** The span that a figure covers. */
export const figurePeriodSchema = schemaOf<FigurePeriod>()(
  z.discriminatedUnion("kind", [
    z
      .strictObject({ kind: z.literal("dates"), from: calendarDateSchema, to: calendarDateSchema })
      .check(daysInOrder("from", "to")),
    z
      .strictObject({ kind: z.literal("year-to-date"), year: optional(calendarYear), to: optional(calendarDateSchema) })
      .check(rule(findOtherYear, { test: "same-year", year: "year", day: "to" })),
    z.strictObject({ kind: z.literal("since-creation"), to: optional(calendarDateSchema) }),
  ]),
);

/**
 * One figure as a report states it. Its unit must fit its measure.
 *
 * @example
 * ```ts
 * import { reportedFigureSchema, validate } from "wenming/model";
 *
 * validate(reportedFigureSchema, { measure: "teams", count: { unit: "teams", form: "exact", value: 34 } }).ok; // => true
 * validate(reportedFigureSchema, { measure: "teams", count: { unit: "rooms", form: "exact", value: 34 } }).ok; // => false
 * ```
 */
export const reportedFigureSchema = objectSchemaOf<ReportedFigure>()(
  z
    .strictObject({
      measure: figureMeasureSchema,
      count: countSchema,
      period: optional(figurePeriodSchema),
      projectId: optional(idSchema),
      quote: optional(textSchema),
    })
    .check(rule(findOtherUnit, { test: "listed", by: "measure", path: ["count", "unit"], options: figureUnits })),
);

function findOtherUnit({ measure, count }: { readonly measure: FigureMeasure; readonly count: Count }): Issue[] {
  const units = figureUnits[measure];
  if (units.includes(count.unit)) return [];
  return [issue("input.unknown-option", ["count", "unit"], { options: units.join(", ") })];
}

function findOtherYear({ year, to }: { readonly year?: number; readonly to?: string }): Issue[] {
  const isOther = year !== undefined && to !== undefined && Number(to.slice(0, 4)) !== year;
  return isOther ? [issue("input.contradicts", ["to"], { with: "year" })] : [];
}
