/** The head is the party secretary; of which text that is said depends on the level. */
export const headIsPartySecretaryLine = {
  kind: "require",
  id: "head-is-party-secretary",
  label: { "zh-CN": "负责人由本级党组织书记担任", en: "The head is the party secretary of the same level" },
  required: true,
  condition: { fact: "mechanisms.head-is-party-secretary", is: true },
  source: "village-assessment-2023",
  advice: {
    effort: "medium",
    text: { "zh-CN": "由本级党组织书记担任所长（站长）", en: "Let the party secretary of the level head the station" },
  },
} as const;

/** What else is asked of the mechanisms, of every level. */
export const furtherMechanismLines = [
  {
    kind: "require",
    id: "roles-written",
    label: { "zh-CN": "岗位职责成文", en: "Duties are written down" },
    required: true,
    condition: { fact: "mechanisms.roles-written", is: true },
    source: "roles-written",
    advice: { effort: "low", text: { "zh-CN": "写明岗位职责", en: "Write down the duties" } },
  },
  {
    kind: "require",
    id: "work-rules-posted",
    label: { "zh-CN": "工作制度上墙", en: "Work rules are posted" },
    required: true,
    condition: { fact: "mechanisms.work-rules-posted", is: true },
    source: "district-rules-draft",
    advice: { effort: "low", text: { "zh-CN": "工作制度上墙并拍照", en: "Post the work rules and take a photo" } },
  },
  {
    kind: "require",
    id: "workflow-posted",
    label: { "zh-CN": "工作流程上墙", en: "The workflow is posted" },
    required: true,
    condition: { fact: "mechanisms.workflow-posted", is: true },
    source: "workflow-posted",
    advice: { effort: "low", text: { "zh-CN": "工作流程上墙并拍照", en: "Post the workflow and take a photo" } },
  },
  {
    kind: "require",
    id: "deliberated",
    label: { "zh-CN": "一年专题研究不少于2次", en: "The governing body discussed it twice a year or more" },
    required: true,
    condition: { fact: "mechanisms.deliberations-in-period", atLeast: 2, source: "village-assessment-2023" },
    source: "village-assessment-2023",
    advice: { effort: "low", text: { "zh-CN": "召开专题会议并留存记录", en: "Put it on the agenda and keep the minutes" } },
  },
  {
    kind: "require",
    id: "staffed",
    label: { "zh-CN": "至少1名工作人员", en: "At least one member of staff" },
    required: true,
    condition: { fact: "mechanisms.staff", atLeast: 1, source: "village-assessment-2023" },
    source: "village-assessment-2023",
    advice: { effort: "medium", text: { "zh-CN": "明确工作人员", en: "Assign somebody" } },
  },
  {
    kind: "require",
    id: "budgeted",
    label: { "zh-CN": "有工作经费", en: "A budget exists" },
    required: true,
    condition: { fact: "mechanisms.budget-exists", is: true },
    source: "village-assessment-2023",
    advice: { effort: "medium", text: { "zh-CN": "落实工作经费", en: "Secure a budget" } },
  },
] as const;

/** Mechanisms, as the profiles of stations (站) ask for them. */
export const referenceMechanismsCriterion = {
  id: "mechanisms",
  label: { "zh-CN": "有机制", en: "Mechanisms" },
  award: { by: "required" },
  source: "wording",
  items: [headIsPartySecretaryLine, ...furtherMechanismLines],
} as const;
