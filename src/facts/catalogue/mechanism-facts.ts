import type { FactDeclaration } from "../../core/fact.js";

/** Whether a record names who heads the station, by post. */
export const headPostNamedFact = {
  kind: "boolean",
  label: { "zh-CN": "负责人（所长、站长）职务明确", en: "The head is named by post" },
  record: { "zh-CN": "组织架构图或任职文件", en: "Organization chart or appointment" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the head is the party secretary of the station's own level. */
export const headIsPartySecretaryFact = {
  kind: "boolean",
  label: { "zh-CN": "负责人由本级党组织书记担任", en: "The head is the party secretary of the same level" },
  record: { "zh-CN": "组织架构图或任职文件", en: "Organization chart or appointment" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the duties of the posts are written down (职责明确). */
export const rolesWrittenFact = {
  kind: "boolean",
  label: { "zh-CN": "岗位职责成文", en: "Duties of the posts are written down" },
  record: { "zh-CN": "岗位职责文件", en: "Written duties" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether an organization chart is posted (组织架构上墙). */
export const organizationChartPostedFact = {
  kind: "boolean",
  label: { "zh-CN": "组织架构上墙", en: "The organization chart is posted" },
  record: { "zh-CN": "上墙照片", en: "Photo of what is posted" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether work rules are posted (工作制度上墙). */
export const workRulesPostedFact = {
  kind: "boolean",
  label: { "zh-CN": "工作制度上墙", en: "Work rules are posted" },
  record: { "zh-CN": "上墙照片", en: "Photo of what is posted" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the workflow is posted (工作流程上墙). */
export const workflowPostedFact = {
  kind: "boolean",
  label: { "zh-CN": "工作流程上墙", en: "The workflow is posted" },
  record: { "zh-CN": "上墙照片", en: "Photo of what is posted" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Days of the period on which the governing body discussed the station's work. */
export const deliberationsInPeriodFact = {
  kind: "number",
  label: { "zh-CN": "周期内专题研究次数", en: "Deliberations of the governing body in the period" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "会议记录（注明日期）", en: "Dated minutes" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of people who staff the station, in persons (人). */
export const staffFact = {
  kind: "number",
  label: { "zh-CN": "工作人员人数", en: "Staff" },
  unit: { "zh-CN": "人", en: "persons" },
  min: 0,
  record: { "zh-CN": "工作人员名单", en: "Staff list" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether an activity or operating budget exists. */
export const budgetExistsFact = {
  kind: "boolean",
  label: { "zh-CN": "有工作经费", en: "A budget exists" },
  record: { "zh-CN": "经费预算或支出凭证", en: "Budget or vouchers" },
  actionable: true,
} as const satisfies FactDeclaration;
