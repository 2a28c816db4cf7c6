import type { Activity, Listing, Project, Station, VolunteerTeam } from "wenming/model";

/** One reported station with its lists, as `checkFiveHaves` takes it. */
export interface ReportedStation {
  /** Short id for tables: `buyi`. */
  readonly id: string;
  /** The station. */
  readonly station: Station;
  /** The teams that the report names. */
  readonly teams?: Listing<VolunteerTeam>;
  /** The activities that the report names. */
  readonly activities?: Listing<Activity>;
  /** The projects that the report names or describes. */
  readonly projects?: Listing<Project>;
}

// One newspaper report is the only record. It speaks of posts and never of people, and so do we. What it does not say is
// absent here: no zero, no guess, no empty list.
//
// What it says and the models of stations have no field for, because nothing is scored by it:
// - 卜宜: the household programme 十星级文明户, based on the revised 卜宜乡规民约, and an incentive whose content is not told;
//   stars, rubric, cycle and rated households are not told either. Households are scored from records of their own.
// - 迎翠: a list of micro-wishes (微心愿) exists; how many wishes it holds, or how many were fulfilled, is not told. 106
//   volunteers are 党员, 居民, 爱心人士 and others.
// - 兴安: its 学雷锋志愿服务站, set up to 五有一坚持, has volunteers on duty; its informants come from 8 communities (社区),
//   while the model 1+8+N speaks of 8 grids (网格). Both eights stay what they are.
// - 城北: the kinds of practice in its grids are eight, of which two are named; a list can hold the two and that there are
//   more, not how many.
// - Photos of which the caption gives only a year (2023) or a festival have no day: an activity is dated by a day or not at all.
const report = [{ record: "four-stations report", kind: "报纸报道" }];
const photo = [{ record: "four-stations report", kind: "照片说明" }];

/**
 * 平遥县卜宜乡新时代文明实践所. 34 teams stand beside 21 villages: the other 13 or more are not described. The eight of 8+N
 * are not named. The report tells of activities, but not how many.
 */
const buyi: ReportedStation = {
  id: "buyi",
  station: {
    id: "station-buyi",
    tier: "township-institute",
    name: "平遥县卜宜乡新时代文明实践所",
    shortName: "卜宜乡所",
    divisionCode: "140728203",
    head: { post: "乡党委书记", isPartySecretary: true },
    volunteerTeamHead: { post: "乡长" },
    members: { entries: ["班子领导"] },
    venue: {
      coLocatedWith: ["党群服务中心"],
      rooms: { entries: [{ name: "新时代文明实践展厅" }, { name: "道德大讲堂" }], etc: true },
    },
    standards: {
      entries: [
        { code: "五有", parts: { entries: ["机制", "阵地", "队伍", "活动", "项目"] } },
        { code: "8+N" },
      ],
    },
    figures: [
      { measure: "teams", count: { unit: "teams", form: "exact", value: 34 }, quote: "乡村两级" },
      { measure: "villages", count: { unit: "villages", form: "exact", value: 21 } },
      { measure: "villages-with-team", count: { unit: "villages", form: "exact", value: 21 } },
      { measure: "volunteers", count: { unit: "persons", form: "exact", value: 330 } },
    ],
    evidence: report,
  },
  activities: {
    entries: [
      { id: "buyi-heping-yaoyi", stationId: "station-buyi", name: "和平遥忆", place: "平遥古城", evidence: photo },
      { id: "buyi-shehuo", stationId: "station-buyi", place: "村广场、县城", themes: ["元宵社火"], evidence: report },
    ],
    etc: true,
  },
  projects: {
    entries: [
      {
        id: "buyi-old-town",
        stationId: "station-buyi",
        description: "古城文化；志愿者在村广场、县城表演元宵社火",
        evidence: report,
      },
    ],
  },
};

/**
 * 介休市东南街道迎翠街社区新时代文明实践站. The brand's totals count since its creation, whose day is not known; the
 * station's totals count 今年以来, and the report does not say which year. They are never added to each other. 570 is
 * printed as 人(次): it may be people or participations.
 */
const yingcui: ReportedStation = {
  id: "yingcui",
  station: {
    id: "station-yingcui",
    tier: "village-station",
    name: "介休市东南街道迎翠街社区新时代文明实践站",
    shortName: "迎翠街社区站",
    divisionCode: "140781003",
    venue: {
      coLocatedWith: ["党群服务中心", "文化活动场所"],
      rooms: {
        entries: [{ name: "理论宣讲室" }, { name: "科普活动室" }, { name: "心理咨询室" }, { name: "图书馆" }],
        etc: true,
      },
    },
    figures: [
      { measure: "rooms", count: { unit: "rooms", form: "atLeast", value: 10 }, quote: "10余" },
      { measure: "teams", count: { unit: "teams", form: "exact", value: 8 } },
      { measure: "volunteers", count: { unit: "persons", form: "exact", value: 106 } },
      {
        measure: "sessions",
        count: { unit: "sessions", form: "exact", value: 44 },
        period: { kind: "year-to-date" },
        quote: "今年以来",
      },
      {
        measure: "volunteer-times",
        count: { unit: "personTimes", form: "atLeast", value: 300 },
        period: { kind: "year-to-date" },
        quote: "300余",
      },
      {
        measure: "beneficiaries",
        count: { unit: "personsOrTimes", form: "atLeast", value: 4500 },
        period: { kind: "year-to-date" },
        quote: "4500余人(次)",
      },
    ],
    evidence: report,
  },
  activities: {
    entries: [{ id: "yingcui-mid-autumn", stationId: "station-yingcui", themes: ["中秋"], evidence: photo }],
    etc: true,
  },
  projects: {
    entries: [
      {
        id: "yingcui-warm-home",
        stationId: "station-yingcui",
        name: "暖心家园",
        description: "暖心关爱行动",
        serviceLines: ["健康关怀", "一起过节日", "圆梦微心愿", "心灵守护"],
        figures: [
          {
            measure: "sessions",
            count: { unit: "sessions", form: "exact", value: 24 },
            period: { kind: "since-creation" },
            quote: "24次",
          },
          {
            measure: "volunteer-times",
            count: { unit: "personsOrTimes", form: "exact", value: 570 },
            period: { kind: "since-creation" },
            quote: "570人(次)",
          },
          {
            measure: "beneficiary-households",
            count: { unit: "households", form: "exact", value: 9 },
            period: { kind: "since-creation" },
            quote: "9户",
          },
        ],
        evidence: report,
      },
    ],
  },
};

/**
 * 灵石县城区兴安社区新时代文明实践站. The 8 of its 1+8+N are grids; elsewhere the report speaks of 8 communities. It says
 * that a brand was built (建立品牌) and neither names nor describes one. What 五有一坚持 asks is not known. Its figures
 * have no period.
 */
const xingan: ReportedStation = {
  id: "xingan",
  station: {
    id: "station-xingan",
    tier: "village-station",
    name: "灵石县城区兴安社区新时代文明实践站",
    shortName: "兴安社区站",
    divisionCode: "140729",
    head: { post: "社区书记", isPartySecretary: true },
    venue: {
      rooms: { entries: [{ name: "图书室" }] },
      functions: { entries: ["理论宣讲", "体育健身"], etc: true },
    },
    postedRules: {
      entries: [
        { kind: "organization-chart", name: "组织架构" },
        { kind: "work-rules", name: "工作制度" },
        { kind: "workflow", name: "工作流程" },
      ],
    },
    rolesWritten: true,
    standards: {
      entries: [
        { code: "1+8+N", parts: { entries: ["文明实践队伍", "8个地域网格", "社区居民"] } },
        { code: "五有一坚持" },
      ],
    },
    figures: [
      { measure: "sessions", count: { unit: "sessions", form: "atLeast", value: 60 }, quote: "60余" },
      { measure: "volunteer-times", count: { unit: "personTimes", form: "atLeast", value: 100 }, quote: "100余" },
      { measure: "beneficiaries", count: { unit: "personsOrTimes", form: "atLeast", value: 700 }, quote: "700余" },
    ],
    evidence: report,
  },
  teams: {
    entries: [
      { id: "xingan-safety", stationId: "station-xingan", name: "平安志愿服务", evidence: report },
      { id: "xingan-party", stationId: "station-xingan", name: "党员志愿服务", evidence: report },
    ],
    etc: true,
  },
  activities: {
    entries: [
      { id: "xingan-festivals", stationId: "station-xingan", themes: ["我们的节日"], evidence: report },
      { id: "xingan-minors", stationId: "station-xingan", themes: ["关爱未成年人成长"], evidence: report },
      { id: "xingan-heritage", stationId: "station-xingan", themes: ["非遗传承"], evidence: report },
      { id: "xingan-photo", stationId: "station-xingan", on: "2023-07-21", evidence: photo },
    ],
    etc: true,
  },
};

/**
 * 寿阳县城城区城北社区新时代文明实践站; 城 stands twice in the printed name. 推动阵地融合 claims a venue without naming
 * one. Of eight kinds of practice in its grids (队伍融合) the report names two.
 */
const chengbei: ReportedStation = {
  id: "chengbei",
  station: {
    id: "station-chengbei",
    tier: "village-station",
    name: "寿阳县城城区城北社区新时代文明实践站",
    shortName: "城北社区站",
    divisionCode: "140725",
    standards: {
      entries: [
        {
          code: "135",
          parts: {
            entries: [
              "阵地融合",
              "队伍融合",
              "管理融合",
              "宣传宣讲“多维度”",
              "选树典型“德润人”",
              "志愿服务“精准化”",
              "多彩文化“乐民心”",
              "移风易俗“树新风”",
            ],
          },
        },
        { code: "队伍融合", parts: { entries: ["收集民意", "宣传政策"], etc: true } },
      ],
    },
    figures: [{ measure: "teams", count: { unit: "teams", form: "exact", value: 7 } }],
    evidence: report,
  },
  teams: {
    entries: [
      { id: "chengbei-party", stationId: "station-chengbei", name: "党员先锋志愿队", evidence: report },
      { id: "chengbei-silver", stationId: "station-chengbei", name: "老干部银发宣讲队", evidence: report },
    ],
    etc: true,
  },
  activities: {
    // The caption names the partner (北大街小学) and the year (2023), not the day.
    entries: [{ id: "chengbei-lei-feng", stationId: "station-chengbei", themes: ["学雷锋"], evidence: photo }],
    etc: true,
  },
};

/** The four reported stations, every figure with its form, its period and its silences. */
export const fourStations: readonly ReportedStation[] = [buyi, yingcui, xingan, chengbei];
