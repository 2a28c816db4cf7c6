import type { RubricOf } from "../rubric/rubric.js";

/**
 * The ten stars of Zhushan County (竹山县) in their edition of 2023 to 2024, by name: what each asks is not part of it, so
 * decisions alone light them.
 *
 * The stages are those that Majiadu (麻家渡镇) prints; only the township's recognition settles a star.
 */
export const zhushan2024Rubric = {
  format: "wenming.rubric/1",
  id: "zhushan-2024",
  version: "1.0.0",
  title: { "zh-CN": "竹山县十星级文明户（2023—2024年版）", en: "Ten-star civilized household, Zhushan County, edition of 2023 to 2024" },
  metUnit: { "zh-CN": "星", en: "stars" },
  jurisdiction: { name: { "zh-CN": "竹山县", en: "Zhushan County" } },
  sources: {
    liulin: { basis: "document", title: "竹山柳林乡", issuer: "今日竹山网", url: "http://wap.zhushan.cn/p/247429.html" },
    "majiadu-2024": { basis: "document", title: "竹山麻家渡镇", date: "2024" },
  },
  facts: {},
  criteria: [
    { id: "patriotism", label: { "zh-CN": "爱国", en: "Patriotism" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "law", label: { "zh-CN": "法纪", en: "Law and discipline" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "resources", label: { "zh-CN": "资源", en: "Resources" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "safety", label: { "zh-CN": "安全", en: "Safety" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "harmony", label: { "zh-CN": "和谐", en: "Harmony" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "prosperity", label: { "zh-CN": "致富", en: "Prosperity" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "new-customs", label: { "zh-CN": "新风", en: "New customs" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "integrity", label: { "zh-CN": "诚信", en: "Integrity" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "dedication", label: { "zh-CN": "奉献", en: "Dedication" }, award: { by: "required" }, items: [], source: "liulin" },
    { id: "hygiene", label: { "zh-CN": "卫生", en: "Hygiene" }, award: { by: "required" }, items: [], source: "liulin" },
  ],
  decisionStages: [
    { id: "application", label: { "zh-CN": "农户自主申报、群众推荐", en: "Application or recommendation" }, settles: false },
    { id: "association-review", label: { "zh-CN": "十星创评协会复评", en: "Review by the association" }, settles: false },
    { id: "village-review", label: { "zh-CN": "村两委审核", en: "Examination by the two village committees" }, settles: false },
    { id: "department-review", label: { "zh-CN": "部门联审", en: "Joint examination by departments" }, settles: false },
    { id: "township-recognition", label: { "zh-CN": "乡镇认定", en: "Recognition by the township" }, settles: true },
  ],
} as const satisfies RubricOf<Readonly<Record<never, never>>>;
