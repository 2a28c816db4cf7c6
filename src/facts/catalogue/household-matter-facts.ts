import type { FactDeclaration } from "../../core/fact.js";

/** Verified damages to collective property in the cycle. */
export const propertyDamagesFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的损坏集体财产次数", en: "Verified damages to collective property in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "村规民约执行台账", en: "Covenant log" },
} as const satisfies FactDeclaration;

/** Verified violations of law or of the village covenant in the cycle. */
export const violationsFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的违法、违反村规民约次数", en: "Verified violations of law or covenant in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "村规民约执行台账", en: "Covenant log" },
} as const satisfies FactDeclaration;

/** Verified lavish weddings and funerals (大操大办) in the cycle. */
export const lavishCeremoniesFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的红白事大操大办次数", en: "Verified lavish weddings and funerals in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "红白理事会台账", en: "Log of the wedding and funeral council" },
} as const satisfies FactDeclaration;

/** Listings as an enforced debtor (失信被执行人) that stand on the day asked for. */
export const enforcedDebtorListingsFact = {
  kind: "number",
  label: { "zh-CN": "被列入失信被执行人名单且未移出的次数", en: "Standing listings as an enforced debtor" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "失信被执行人查询记录", en: "Query of the enforced-debtor list" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Verified complaints of dishonesty that are not settled on the day asked for. */
export const dishonestyComplaintsFact = {
  kind: "number",
  label: { "zh-CN": "经查实且未了结的失信投诉数", en: "Verified complaints of dishonesty that are not settled" },
  unit: { "zh-CN": "件", en: "complaints" },
  min: 0,
  record: { "zh-CN": "投诉核实台账", en: "Complaint log" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Verified complaints of neglect of elders or children in the cycle. */
export const neglectComplaintsFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的不尽孝、虐待遗弃投诉数", en: "Verified complaints of neglect in the cycle" },
  unit: { "zh-CN": "件", en: "complaints" },
  min: 0,
  record: { "zh-CN": "投诉核实台账", en: "Complaint log" },
} as const satisfies FactDeclaration;

/** Verified disturbances of neighbors in the cycle. */
export const disturbancesFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的扰邻次数", en: "Verified disturbances of neighbors in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "人民调解台账", en: "Mediation log" },
} as const satisfies FactDeclaration;

/** Disputes of the cycle that mediation did not settle. */
export const unsettledDisputesFact = {
  kind: "number",
  label: { "zh-CN": "周期内调解未了结的邻里纠纷数", en: "Disputes of the cycle that mediation did not settle" },
  unit: { "zh-CN": "件", en: "disputes" },
  min: 0,
  record: { "zh-CN": "人民调解台账", en: "Mediation log" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Verified cases of excessive bride price or of promoting superstition in the cycle. */
export const customsBreachesFact = {
  kind: "number",
  label: { "zh-CN": "周期内经查实的高额彩礼、封建迷信次数", en: "Verified excessive bride prices or promotions of superstition in the cycle" },
  unit: { "zh-CN": "次", en: "times" },
  min: 0,
  record: { "zh-CN": "村规民约执行台账", en: "Covenant log" },
} as const satisfies FactDeclaration;
