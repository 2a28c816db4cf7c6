import type { RubricOf } from "../rubric/rubric.js";

/**
 * The five stars of Yuncheng (运城市), by name: what each asks is not part of it, so decisions alone light them.
 *
 * Of its procedure only a formula is known (三评、三审、两公示、两表彰), not its stages: one stage stands for the outcome.
 */
export const yunchengFiveRubric = {
  format: "wenming.rubric/1",
  id: "yuncheng-five",
  version: "1.0.0",
  title: { "zh-CN": "运城市五星级文明户", en: "Five-star civilized household, Yuncheng" },
  metUnit: { "zh-CN": "星", en: "stars" },
  jurisdiction: { name: { "zh-CN": "运城市", en: "Yuncheng" } },
  sources: {
    "yuncheng-2019": {
      basis: "document",
      title: "运城日报2019年7月29日报道",
      issuer: "运城日报",
      date: "2019-07-29",
      url: "http://www.sxycrb.com/2019-07/29/content_146223.html",
    },
  },
  facts: {},
  criteria: [
    { id: "patriotism-and-law", label: { "zh-CN": "爱党爱国遵规守法", en: "Love of Party and country, lawfulness" }, award: { by: "required" }, items: [], source: "yuncheng-2019" },
    { id: "family-and-neighbors", label: { "zh-CN": "孝老爱亲邻里互助", en: "Care for elders and family, help among neighbors" }, award: { by: "required" }, items: [], source: "yuncheng-2019" },
    { id: "integrity-and-diligence", label: { "zh-CN": "诚实守信勤俭致富", en: "Integrity, diligence and thrift" }, award: { by: "required" }, items: [], source: "yuncheng-2019" },
    { id: "virtue-and-family-spirit", label: { "zh-CN": "崇德向善家风良好", en: "Virtue and good family ways" }, award: { by: "required" }, items: [], source: "yuncheng-2019" },
    { id: "customs-and-hygiene", label: { "zh-CN": "移风易俗卫生整洁", en: "New customs and hygiene" }, award: { by: "required" }, items: [], source: "yuncheng-2019" },
  ],
  decisionStages: [
    { id: "recognition", label: { "zh-CN": "认定", en: "Recognition" }, settles: true },
  ],
} as const satisfies RubricOf<Readonly<Record<never, never>>>;
