import type { FactDeclaration, FactDeclarations } from "../../core/fact.js";

/** Hours of actual service up to the as-of day, travel excluded. */
export const volunteerHoursFact = {
  kind: "number",
  label: { "zh-CN": "累计志愿服务时长", en: "Hours of volunteer service" },
  unit: { "zh-CN": "小时", en: "hours" },
  decimals: 2,
  min: 0,
  record: { "zh-CN": "志愿服务记录或证明", en: "Service record or certificate" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Every fact that `collectVolunteerFacts` gives, by id. */
export const volunteerFacts = {
  "volunteer.hours": volunteerHoursFact,
} as const satisfies FactDeclarations;
