import type { LabelVariant } from "../rubric/label-rubric.js";

/** Criterion ids of the five haves. */
type FiveHavesId = "venue" | "team" | "activities" | "projects" | "mechanisms";

/** The national labels and order: 有场所、有队伍、有活动、有项目、有机制. */
export const nationalLabels = {
  id: "national",
  labels: [
    { criterion: "venue", label: { "zh-CN": "有场所", en: "A venue" } },
    { criterion: "team", label: { "zh-CN": "有队伍", en: "A team" } },
    { criterion: "activities", label: { "zh-CN": "有活动", en: "Activities" } },
    { criterion: "projects", label: { "zh-CN": "有项目", en: "Projects" } },
    { criterion: "mechanisms", label: { "zh-CN": "有机制", en: "Mechanisms" } },
  ],
  source: {
    basis: "document",
    title: "我市推进新时代文明实践中心建设提质增效",
    issuer: "绵阳日报",
    date: "2022-03-10",
  },
} as const satisfies LabelVariant<FiveHavesId>;

/** The labels and order of Buyi (平遥县卜宜乡): 有机制、有阵地、有队伍、有活动、有项目. */
export const pingyaoBuyiLabels = {
  id: "pingyao-buyi",
  jurisdiction: { name: { "zh-CN": "平遥县卜宜乡", en: "Buyi, Pingyao County" }, divisionCode: "140728203" },
  labels: [
    { criterion: "mechanisms", label: { "zh-CN": "有机制", en: "Mechanisms" } },
    { criterion: "venue", label: { "zh-CN": "有阵地", en: "A base" } },
    { criterion: "team", label: { "zh-CN": "有队伍", en: "A team" } },
    { criterion: "activities", label: { "zh-CN": "有活动", en: "Activities" } },
    { criterion: "projects", label: { "zh-CN": "有项目", en: "Projects" } },
  ],
  source: { basis: "document", title: "四个新时代文明实践所、站的报纸报道（原题未记录）" },
} as const satisfies LabelVariant<FiveHavesId>;

/** The labels and order of Xiangcheng (漳州市芗城区): 有完善机制、有优质场所、有特色队伍、有丰富活动、有品牌项目. */
export const xiangchengLabels = {
  id: "xiangcheng",
  jurisdiction: { name: { "zh-CN": "漳州市芗城区", en: "Xiangcheng District, Zhangzhou" } },
  labels: [
    { criterion: "mechanisms", label: { "zh-CN": "有完善机制", en: "Sound mechanisms" } },
    { criterion: "venue", label: { "zh-CN": "有优质场所", en: "A good venue" } },
    { criterion: "team", label: { "zh-CN": "有特色队伍", en: "A distinctive team" } },
    { criterion: "activities", label: { "zh-CN": "有丰富活动", en: "Rich activities" } },
    { criterion: "projects", label: { "zh-CN": "有品牌项目", en: "A brand project" } },
  ],
  source: {
    basis: "document",
    title: "芗城区示范站专版",
    issuer: "漳州新闻网",
    date: "2022-11-21",
    url: "http://zzxww.com/pc/content/202211/21/content_94889.html",
  },
} as const satisfies LabelVariant<FiveHavesId>;
