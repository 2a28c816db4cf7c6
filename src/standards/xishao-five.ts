import type { RubricOf } from "../rubric/rubric.js";

/**
 * The five stars of Xishao Village (太原市西邵村), by name: what each asks is not part of it, so decisions alone light them.
 *
 * Only the final review, by the assemblies of villagers' representatives and of party members, settles a star.
 */
export const xishaoFiveRubric = {
  format: "wenming.rubric/1",
  id: "xishao-five",
  version: "1.0.0",
  title: { "zh-CN": "西邵村五星级文明户", en: "Five-star civilized household, Xishao Village" },
  metUnit: { "zh-CN": "星", en: "stars" },
  jurisdiction: { name: { "zh-CN": "太原市西邵村", en: "Xishao Village, Taiyuan" } },
  sources: {
    "xishao-2022": {
      basis: "document",
      title: "西邵村",
      issuer: "太原晚报",
      date: "2022-08-06",
      url: "http://www.tynews.com.cn/wmty/system/2022/08/07/030485728.shtml",
    },
  },
  facts: {},
  criteria: [
    { id: "love-of-party-country-village", label: { "zh-CN": "爱党爱国爱村", en: "Love of Party, country and village" }, award: { by: "required" }, items: [], source: "xishao-2022" },
    { id: "integrity-and-law", label: { "zh-CN": "诚信守法文明", en: "Integrity, lawfulness and civility" }, award: { by: "required" }, items: [], source: "xishao-2022" },
    { id: "customs-and-prosperity", label: { "zh-CN": "移风易俗致富", en: "New customs and prosperity" }, award: { by: "required" }, items: [], source: "xishao-2022" },
    { id: "care-and-help", label: { "zh-CN": "尊老爱幼助人", en: "Respect for elders, care for children, helpfulness" }, award: { by: "required" }, items: [], source: "xishao-2022" },
    { id: "environment-and-hygiene", label: { "zh-CN": "生态环保卫生", en: "Environment and hygiene" }, award: { by: "required" }, items: [], source: "xishao-2022" },
  ],
  decisionStages: [
    { id: "self-assessment", label: { "zh-CN": "自评", en: "Self-assessment" }, settles: false },
    { id: "micro-grid-review", label: { "zh-CN": "微网格员初评", en: "First review by the micro-grid worker" }, settles: false },
    { id: "final-review", label: { "zh-CN": "村民代表会、党员代表会终评", en: "Final review by the assemblies" }, settles: true },
  ],
} as const satisfies RubricOf<Readonly<Record<never, never>>>;
