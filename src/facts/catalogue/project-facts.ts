import type { FactDeclaration } from "../../core/fact.js";

/** Number of projects or brands, named or not. */
export const projectsTotalFact = {
  kind: "number",
  label: { "zh-CN": "项目（品牌）数量", en: "Projects or brands" },
  unit: { "zh-CN": "个", en: "projects" },
  min: 0,
  record: { "zh-CN": "项目清单", en: "List of projects" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of projects or brands that a record names or describes; a bare claim that there is one does not count. */
export const projectsDescribedFact = {
  kind: "number",
  label: { "zh-CN": "有名称或内容的项目（品牌）数量", en: "Projects or brands that are named or described" },
  unit: { "zh-CN": "个", en: "projects" },
  min: 0,
  record: { "zh-CN": "项目清单（写明名称或内容）", en: "List of projects with names or contents" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of named projects or brands whose record states target group, first day and owner. */
export const projectsCompleteFact = {
  kind: "number",
  label: {
    "zh-CN": "要素齐全的项目（名称、服务对象、起始时间、责任单位）数量",
    en: "Projects with name, target group, first day and owner",
  },
  unit: { "zh-CN": "个", en: "projects" },
  min: 0,
  record: { "zh-CN": "项目档案", en: "Project file" },
  actionable: true,
} as const satisfies FactDeclaration;
