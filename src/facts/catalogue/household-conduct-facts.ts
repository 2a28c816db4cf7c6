import type { FactDeclaration } from "../../core/fact.js";

/** Village meetings and collective events of the cycle that the household took part in. */
export const attendancesFact = {
  kind: "number",
  label: { "zh-CN": "周期内参加村民会议或集体活动次数", en: "Village meetings and collective events attended in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "会议和集体活动签到册", en: "Roster of meetings and collective events" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Volunteer services and public-good acts of any member in the cycle. */
export const serviceActsFact = {
  kind: "number",
  label: { "zh-CN": "周期内家庭成员参加志愿服务或公益活动次数", en: "Volunteer services and public-good acts of any member in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "志愿服务记录", en: "Volunteer record" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Quarterly hygiene checks made in the cycle, clean or not. */
export const inspectionsFact = {
  kind: "number",
  label: { "zh-CN": "周期内季度卫生检查次数", en: "Quarterly hygiene checks in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "环境卫生检查表", en: "Hygiene inspection sheet" },
} as const satisfies FactDeclaration;

/** Quarterly hygiene checks of the cycle that found the household clean. */
export const cleanInspectionsFact = {
  kind: "number",
  label: { "zh-CN": "周期内季度卫生检查合格次数", en: "Quarterly hygiene checks passed in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "环境卫生检查表", en: "Hygiene inspection sheet" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether at least one able member works or runs a household project. */
export const memberWorksFact = {
  kind: "boolean",
  label: { "zh-CN": "至少一名有劳动能力的成员就业或有家庭经营项目", en: "At least one able member works or runs a household project" },
  record: { "zh-CN": "自报表和评议记录", en: "Self-report and review" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether duties of support to elders and children are met. */
export const supportDutiesMetFact = {
  kind: "boolean",
  label: { "zh-CN": "履行赡养、抚养义务", en: "Duties of support are met" },
  record: { "zh-CN": "评议记录", en: "Review record" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Weddings and funerals (红白事) held in the cycle. */
export const ceremoniesFact = {
  kind: "number",
  label: { "zh-CN": "周期内办理红白事次数", en: "Weddings and funerals held in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "红白理事会台账", en: "Log of the wedding and funeral council" },
} as const satisfies FactDeclaration;

/** Whether weddings and funerals were entered in the log of the wedding and funeral council. */
export const ceremonyRecordsKeptFact = {
  kind: "boolean",
  label: { "zh-CN": "红白事按规定登记", en: "Weddings and funerals were entered in the log" },
  record: { "zh-CN": "红白事评议记录", en: "Review of the wedding or funeral" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether weddings and funerals kept to the covenant's limit. */
export const ceremonyLimitKeptFact = {
  kind: "boolean",
  label: { "zh-CN": "红白事未超过村规民约标准", en: "Weddings and funerals kept to the limit of the covenant" },
  record: { "zh-CN": "红白事评议记录", en: "Review of the wedding or funeral" },
} as const satisfies FactDeclaration;
