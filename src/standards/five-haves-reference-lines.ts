import type { Source } from "../rubric/source.js";

/** Where the thresholds of the reference profiles come from. */
export const referenceSources = {
  wording: {
    basis: "document",
    title: "我市推进新时代文明实践中心建设提质增效",
    issuer: "绵阳日报",
    date: "2022-03-10",
  },
  "building-standard": { basis: "document", title: "新时代文明实践站建设标准" },
  "township-plan-2022": {
    basis: "document",
    title: "xx乡2022年新时代文明实践所（站）建设工作实施方案",
    date: "2022",
  },
  "qingxi-2022": {
    basis: "document",
    title: "清溪镇",
    issuer: "安徽网",
    date: "2022-08-10",
    url: "http://lbr.ahnews.com.cn/news/2022/08/10/c_255398.htm",
  },
  "volunteer-community": { basis: "document", title: "志愿服务社区标准（文明实践社区）" },
  "district-rules-draft": {
    basis: "document",
    title: "XX区新时代文明实践工作测评实施细则（征求意见稿）",
  },
  "wuhan-manual": { basis: "document", title: "武汉市社区标准化志愿服务站指导手册" },
  "xiantao-2025": { basis: "document", title: "仙桃市阵地巡礼通知", date: "2025" },
  "village-assessment-2023": { basis: "document", title: "2023年村新时代文明实践站评估体系", date: "2023" },
  "shuangjiang-2021": {
    basis: "document",
    title: "潼南区双江镇",
    issuer: "重庆文明网",
    date: "2021-03",
    url: "http://cq.wenming.cn/qxgz/tnx/202103/t20210322_5987290.shtml",
  },
  "workflow-posted": {
    basis: "design",
    reason: {
      "zh-CN": "已有社区站把工作流程上墙，可以照做",
      en: "A reported community station posts its workflow; others can do the same",
    },
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The unified plate hangs. */
export const plateHungLine = {
  kind: "require",
  id: "plate-hung",
  label: { "zh-CN": "悬挂统一标识牌", en: "The unified plate hangs" },
  required: true,
  condition: { fact: "venue.plate-hung", is: true },
  source: "township-plan-2022",
  advice: { effort: "low", text: { "zh-CN": "悬挂统一标识牌并拍照", en: "Hang the plate and take a photo" } },
} as const;

/** The volunteer service point has a sign. */
export const volunteerPointSignedLine = {
  kind: "require",
  id: "volunteer-point-signed",
  label: { "zh-CN": "志愿服务点标识醒目", en: "The volunteer service point has a visible sign" },
  required: true,
  condition: { fact: "venue.volunteer-point-signed", is: true },
  source: "township-plan-2022",
  advice: { effort: "low", text: { "zh-CN": "设置醒目标识并拍照", en: "Put up a visible sign and take a photo" } },
} as const;

/** Opening hours are posted. */
export const openingHoursPostedLine = {
  kind: "require",
  id: "opening-hours-posted",
  label: { "zh-CN": "公示开放时间", en: "Opening hours are posted" },
  required: true,
  condition: { fact: "venue.opening-hours-posted", is: true },
  source: "qingxi-2022",
  advice: { effort: "low", text: { "zh-CN": "张贴开放时间并拍照", en: "Post the opening hours and take a photo" } },
} as const;

/** Registered volunteers compared with residents: for information, it never fails a station. */
export const volunteerRateLine = {
  kind: "require",
  id: "volunteer-rate",
  label: { "zh-CN": "注册志愿者达到常住人口的10%（仅供参考）", en: "Registered volunteers are 10 % of residents (for information)" },
  condition: { fact: "volunteers.per-resident", atLeast: 0.1, source: "volunteer-community" },
  source: "volunteer-community",
} as const;

/** What `volunteers.per-resident` is. */
export const volunteersPerResident = {
  op: "ratio",
  label: { "zh-CN": "注册志愿者占常住人口的比例", en: "Registered volunteers per resident" },
  part: "volunteers.registered",
  whole: "residents.total",
  whenZero: 0,
} as const;

/** Every session is logged. */
export const allLoggedLine = {
  kind: "require",
  id: "all-logged",
  label: {
    "zh-CN": "每场活动都有记录（日期、地点、人数、照片等佐证）",
    en: "Every session is logged: day, place, people, a record such as a photo",
  },
  required: true,
  condition: { fact: "activities.all-logged", is: true },
  source: "wuhan-manual",
  advice: { effort: "medium", text: { "zh-CN": "补齐活动台账", en: "Complete the activity log" } },
} as const;

/** Projects: at least one that is fully described. */
export const referenceProjectsCriterion = {
  id: "projects",
  label: { "zh-CN": "有项目", en: "Projects" },
  award: { by: "required" },
  source: "wording",
  items: [
    {
      kind: "require",
      id: "project-complete",
      label: {
        "zh-CN": "至少一个项目（品牌）写明名称、服务对象、起始时间和责任单位",
        en: "At least one project or brand with name, target group, first day and owner",
      },
      required: true,
      condition: { fact: "projects.complete", atLeast: 1, source: "xiantao-2025" },
      source: "xiantao-2025",
      advice: { effort: "low", text: { "zh-CN": "补齐项目档案", en: "Complete the project file" } },
    },
  ],
} as const;
