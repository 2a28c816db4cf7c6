import type { FactDeclaration } from "../../core/fact.js";

/** Whether any activity was ever held, whatever its day. */
export const activitiesHeldFact = {
  kind: "boolean",
  label: { "zh-CN": "开展过活动", en: "An activity has been held" },
  record: { "zh-CN": "活动记录或照片", en: "Log or photo of an activity" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Sessions (场次) held in the period. */
export const activitiesSessionsInPeriodFact = {
  kind: "number",
  label: { "zh-CN": "周期内活动场次", en: "Sessions held in the period" },
  unit: { "zh-CN": "场次", en: "sessions" },
  min: 0,
  record: { "zh-CN": "活动台账（注明日期）", en: "Activity log with dates" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Calendar months that the period touches; known as soon as there is a period. */
export const activitiesMonthsInPeriodFact = {
  kind: "number",
  label: { "zh-CN": "周期所含月数", en: "Months of the period" },
  unit: { "zh-CN": "个月", en: "months" },
  min: 0,
  record: { "zh-CN": "测评周期", en: "The period of the assessment" },
} as const satisfies FactDeclaration;

/** Calendar months of the period with at least one session. */
export const activitiesMonthsWithSessionFact = {
  kind: "number",
  label: { "zh-CN": "周期内有活动的月数", en: "Months of the period with a session" },
  unit: { "zh-CN": "个月", en: "months" },
  min: 0,
  record: { "zh-CN": "活动台账（注明日期）", en: "Activity log with dates" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether every session of the period is logged with day, place, number of people and a record such as a photo. */
export const activitiesAllLoggedFact = {
  kind: "boolean",
  label: {
    "zh-CN": "周期内每场活动都记有日期、地点、人数和照片等佐证",
    en: "Every session of the period is logged with day, place, people and a record",
  },
  record: { "zh-CN": "活动台账和照片", en: "Activity log with photos" },
  actionable: true,
} as const satisfies FactDeclaration;
