import type { FactDeclaration } from "../../core/fact.js";

/** Whether an effective criminal judgment of the cycle stands against a member. */
export const convictionFact = {
  kind: "boolean",
  label: { "zh-CN": "周期内有生效刑事判决", en: "An effective criminal judgment in the cycle" },
  record: { "zh-CN": "生效判决查询记录", en: "Query of effective judgments" },
} as const satisfies FactDeclaration;

/** Whether pornography, gambling, drugs or gang crime was verified in the cycle. */
export const viceFact = {
  kind: "boolean",
  label: { "zh-CN": "周期内经查实涉黄赌毒黑恶", en: "Pornography, gambling, drugs or gang crime verified in the cycle" },
  record: { "zh-CN": "黄赌毒黑恶查处记录", en: "Record of vice cases" },
} as const satisfies FactDeclaration;

/** Whether domestic violence was verified in the cycle. */
export const domesticViolenceFact = {
  kind: "boolean",
  label: { "zh-CN": "周期内经查实家庭暴力", en: "Domestic violence verified in the cycle" },
  record: { "zh-CN": "家庭暴力查实记录", en: "Record of verified domestic violence" },
} as const satisfies FactDeclaration;

/** Whether a refusal of duties of support was verified in the cycle. */
export const supportRefusalFact = {
  kind: "boolean",
  label: { "zh-CN": "周期内经查实拒不履行赡养、抚养义务", en: "Refusal of duties of support verified in the cycle" },
  record: { "zh-CN": "拒不履行赡养抚养义务查实记录", en: "Record of verified refusals of support" },
} as const satisfies FactDeclaration;
