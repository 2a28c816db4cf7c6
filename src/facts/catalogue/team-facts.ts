import type { FactDeclaration } from "../../core/fact.js";

/** Number of volunteer teams (志愿服务队) of the station. */
export const teamsTotalFact = {
  kind: "number",
  label: { "zh-CN": "志愿服务队数量", en: "Volunteer teams" },
  unit: { "zh-CN": "支", en: "teams" },
  min: 0,
  record: { "zh-CN": "志愿服务队名册", en: "Register of volunteer teams" },
  actionable: true,
} as const satisfies FactDeclaration;

/** How many of the eight kinds of standing teams there are; teams of one's own kind (N) do not count. */
export const teamsCategoriesFact = {
  kind: "number",
  label: { "zh-CN": "志愿服务队类别数（共八类）", en: "Kinds of standing teams, of eight" },
  unit: { "zh-CN": "类", en: "kinds" },
  min: 0,
  max: 8,
  record: { "zh-CN": "志愿服务队名册（注明类别）", en: "Register of volunteer teams with their kinds" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of administrative villages that the station answers for. */
export const teamsVillagesFact = {
  kind: "number",
  label: { "zh-CN": "行政村数量", en: "Administrative villages" },
  unit: { "zh-CN": "个", en: "villages" },
  min: 0,
  record: { "zh-CN": "行政区划名单", en: "List of villages" },
} as const satisfies FactDeclaration;

/** Number of administrative villages that have a volunteer team. */
export const teamsVillagesWithTeamFact = {
  kind: "number",
  label: { "zh-CN": "有志愿服务队的行政村数量", en: "Villages with a volunteer team" },
  unit: { "zh-CN": "个", en: "villages" },
  min: 0,
  record: { "zh-CN": "志愿服务队名册（注明所在村）", en: "Register of volunteer teams with their villages" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the station says that it works by 8+N: eight kinds of standing teams and N of its own. */
export const teamsEightPlusNClaimedFact = {
  kind: "boolean",
  label: { "zh-CN": "采用“8+N”队伍模式", en: "The station says that it works by 8+N" },
  record: { "zh-CN": "工作方案", en: "Work plan" },
} as const satisfies FactDeclaration;

/** Number of registered volunteers, in persons (人). */
export const volunteersRegisteredFact = {
  kind: "number",
  label: { "zh-CN": "注册志愿者人数", en: "Registered volunteers" },
  unit: { "zh-CN": "人", en: "persons" },
  min: 0,
  record: { "zh-CN": "志愿者名册", en: "Register of volunteers" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of permanent residents (常住人口), in persons (人). */
export const residentsTotalFact = {
  kind: "number",
  label: { "zh-CN": "常住人口", en: "Permanent residents" },
  unit: { "zh-CN": "人", en: "persons" },
  min: 0,
  record: { "zh-CN": "人口台账", en: "Population register" },
} as const satisfies FactDeclaration;
