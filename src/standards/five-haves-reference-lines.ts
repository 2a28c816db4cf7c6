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
  "village-assessment-2023": { basis: "document", title: "2023年村新时代文明实践站评估体系", date: "2023" },
  "shuangjiang-2021": {
    basis: "document",
    title: "潼南区双江镇",
    issuer: "重庆文明网",
    date: "2021-03",
    url: "http://cq.wenming.cn/qxgz/tnx/202103/t20210322_5987290.shtml",
  },
  "all-logged": {
    basis: "design",
    reason: {
      "zh-CN": "有的地方要求活动及时记录、留存档案；记录哪几项由本库提出",
      en: "Places ask that activities are recorded and filed; what a record holds is our proposal",
    },
  },
  "project-file": {
    basis: "design",
    reason: {
      "zh-CN": "《志愿服务组织基本规范》草案文本所说的项目要有服务对象和时间；写明名称和责任单位由本库提出",
      en: "The draft text of 《志愿服务组织基本规范》 defines a project by whom it serves and when; name and owner are our proposal",
    },
  },
  "roles-written": {
    basis: "design",
    reason: {
      "zh-CN": "已有社区站写明岗位职责，可以照做",
      en: "A reported community station has its duties written down; others can do the same",
    },
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

/** Three of five platforms, where no text names a number. */
export const threePlatformsSource = {
  basis: "design",
  reason: {
    "zh-CN": "没有文件规定站的平台数量，取五个中的三个",
    en: "No text says how many platforms a village station needs; three of the five",
  },
} as const satisfies Source;

/** The least of what places ask for. */
export const permissiveSource = {
  basis: "design",
  reason: {
    "zh-CN": "各地要求不一，取最低要求",
    en: "Places ask for different numbers; this is the least of them",
  },
} as const satisfies Source;

/** A place for 20 people with plate, sign, opening hours and three platforms: what is asked of every station (站). */
export const stationVenueCriterion = {
  id: "venue",
  label: { "zh-CN": "有场所", en: "A venue" },
  award: { by: "required" },
  source: "wording",
  items: [
    {
      kind: "require",
      id: "indoor-seats",
      label: { "zh-CN": "室内场地可容纳不少于20人", en: "An indoor place for 20 people or more" },
      required: true,
      condition: {
        all: [
          { fact: "venue.exists", is: true },
          { fact: "venue.indoor-seats", atLeast: 20, source: "building-standard" },
        ],
      },
      source: "building-standard",
      advice: { effort: "high", text: { "zh-CN": "增加座席或共用更大的场地", en: "Add seats, or share a larger place" } },
    },
    plateHungLine,
    volunteerPointSignedLine,
    openingHoursPostedLine,
    {
      kind: "require",
      id: "platforms",
      label: { "zh-CN": "五个服务平台中可开展不少于3个", en: "Three of the five platforms or more" },
      required: true,
      condition: { fact: "venue.platforms", atLeast: 3, source: "three-platforms" },
      source: "three-platforms",
      advice: { effort: "medium", text: { "zh-CN": "补齐服务平台", en: "Set up the platforms that are missing" } },
    },
  ],
} as const;

/** One team. */
export const oneTeamLine = {
  kind: "require",
  id: "teams",
  label: { "zh-CN": "志愿服务队不少于1支", en: "At least one volunteer team" },
  required: true,
  condition: { fact: "teams.total", atLeast: 1, source: "permissive" },
  source: "permissive",
  advice: { effort: "medium", text: { "zh-CN": "组建志愿服务队", en: "Form a volunteer team" } },
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

/** A session every month. */
export const everyMonthLine = {
  kind: "require",
  id: "every-month",
  label: { "zh-CN": "每月至少一场活动", en: "A session every month" },
  required: true,
  condition: { fact: "activities.months-without-session", atMost: 0, source: "district-rules-draft" },
  source: "district-rules-draft",
  advice: { effort: "medium", text: { "zh-CN": "每月至少开展一场活动", en: "Hold a session every month" } },
} as const;

/** What `activities.months-without-session` is. */
export const monthsWithoutSession = {
  op: "difference",
  label: { "zh-CN": "周期内没有活动的月数", en: "Months of the period without a session" },
  unit: { "zh-CN": "个月", en: "months" },
  of: "activities.months-in-period",
  minus: "activities.months-with-session",
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
  source: "all-logged",
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
      condition: { fact: "projects.complete", atLeast: 1, source: "project-file" },
      source: "project-file",
      advice: { effort: "low", text: { "zh-CN": "补齐项目档案", en: "Complete the project file" } },
    },
  ],
} as const;
