import { assess, type Assessment, type FactDeclarations, type FactsOf, type RubricOf } from "wenming";

const number = { kind: "number", min: 0 } as const;
const times = { "zh-CN": "次", en: "times" } as const;

const facts = {
  "red-vest.year": {
    ...number,
    label: { "zh-CN": "全年红马甲志愿服务", en: "Red-vest services in the year" },
    unit: times,
    record: { "zh-CN": "志愿服务登记表", en: "Service log" },
    actionable: true,
  },
  "reminded.undone": {
    kind: "boolean",
    label: { "zh-CN": "经催办后仍未落实", en: "Still undone after a reminder" },
    record: { "zh-CN": "催办单", en: "Reminder" },
  },
  "awareness.percent": {
    ...number,
    max: 100,
    label: { "zh-CN": "群众知晓率", en: "Public awareness" },
    unit: { "zh-CN": "%", en: "%" },
    record: { "zh-CN": "问卷汇总", en: "Survey" },
    actionable: true,
  },
  "households.all": {
    ...number,
    min: 1,
    label: { "zh-CN": "户数", en: "Households" },
    unit: { "zh-CN": "户", en: "households" },
    record: { "zh-CN": "户籍册", en: "Household register" },
  },
  "households.taking-part": {
    ...number,
    label: { "zh-CN": "参与户数", en: "Households taking part" },
    unit: { "zh-CN": "户", en: "households" },
    record: { "zh-CN": "签到册", en: "Roster" },
    actionable: true,
  },
  "site.deduction": {
    kind: "number",
    min: -3,
    max: 0,
    decimals: 1,
    label: { "zh-CN": "现场管理扣分", en: "Points off for the site" },
    unit: { "zh-CN": "分", en: "points" },
    record: { "zh-CN": "现场检查记录", en: "Inspection record" },
  },
  "good-person": {
    kind: "grade",
    label: { "zh-CN": "好人称号", en: "Title of good person" },
    options: ["none", "county", "city", "province", "nation"],
    optionLabels: {
      none: { "zh-CN": "无", en: "none" },
      county: { "zh-CN": "宁海好人", en: "of the county" },
      city: { "zh-CN": "宁波好人", en: "of the city" },
      province: { "zh-CN": "浙江好人", en: "of the province" },
      nation: { "zh-CN": "中国好人", en: "of the nation" },
    },
    record: { "zh-CN": "荣誉证书", en: "Certificate" },
  },
  "blood-donors": {
    ...number,
    max: 100,
    label: { "zh-CN": "献血人数", en: "Blood donors" },
    unit: { "zh-CN": "人", en: "donors" },
    record: { "zh-CN": "献血证", en: "Donor cards" },
    actionable: true,
  },
  "party.years-without": {
    ...number,
    max: 10,
    label: { "zh-CN": "未发展党员的年数", en: "Years without a new party member" },
    unit: { "zh-CN": "年", en: "years" },
    record: { "zh-CN": "党员发展台账", en: "Register of members" },
    actionable: true,
  },
  "fires.village": {
    ...number,
    max: 20,
    label: { "zh-CN": "火情次数", en: "Fires" },
    unit: times,
    record: { "zh-CN": "消防记录", en: "Fire log" },
  },
  "fires.grade": {
    kind: "grade",
    label: { "zh-CN": "最重火情", en: "Worst fire" },
    options: ["none", "small", "large"],
    optionLabels: {
      none: { "zh-CN": "无", en: "none" },
      small: { "zh-CN": "一般", en: "small" },
      large: { "zh-CN": "较大", en: "large" },
    },
    record: { "zh-CN": "消防记录", en: "Fire log" },
  },
} as const satisfies FactDeclarations;

/** Every kind of line that turns a value into points, with factors, caps, a base and an award by points. */
export const villageScoring = {
  format: "wenming.rubric/1",
  id: "village-scoring",
  version: "2021",
  title: { "zh-CN": "村级工作评分", en: "Village scoring" },
  sources: {
    rules: { basis: "document", title: "村级工作评分细则", issuer: "某镇", date: "2021" },
    ours: { basis: "design", reason: { "zh-CN": "为了举例", en: "Made up as an example" } },
  },
  facts,
  derived: {
    "households.share": {
      op: "ratio",
      part: "households.taking-part",
      whole: "households.all",
      rate: true,
      label: { "zh-CN": "参与率", en: "Share taking part" },
    },
  },
  criteria: [
    {
      id: "practice",
      label: { "zh-CN": "文明实践", en: "Practice" },
      award: { by: "points", atLeast: 18 },
      base: 10,
      source: "rules",
      items: [
        {
          kind: "perUnit",
          id: "red-vest",
          label: { "zh-CN": "红马甲服务", en: "Red-vest services" },
          fact: "red-vest.year",
          shortOf: 8,
          each: -0.5,
          times: [{ when: { fact: "reminded.undone", is: true }, factor: 2 }],
        },
        {
          kind: "bands",
          id: "awareness",
          label: { "zh-CN": "知晓率", en: "Awareness" },
          fact: "awareness.percent",
          worth: 10,
          ratioBands: [
            { from: 70, ratio: 0.33 },
            { from: 80, ratio: 0.66 },
            { from: 95, ratio: 1 },
          ],
          advice: { effort: "low", text: { "zh-CN": "入户宣传", en: "Visit the households" } },
        },
        {
          kind: "proportional",
          id: "share",
          label: { "zh-CN": "参与率", en: "Share" },
          fact: "households.share",
          worth: 6,
        },
        {
          kind: "discretionary",
          id: "site",
          label: { "zh-CN": "现场管理", en: "Site" },
          fact: "site.deduction",
          least: -0.5,
          most: -3,
        },
      ],
    },
    {
      id: "bonus",
      label: { "zh-CN": "加分项", en: "Bonus" },
      award: { by: "none" },
      source: "rules",
      items: [
        {
          kind: "best",
          id: "honours",
          label: { "zh-CN": "好人好事", en: "Good deeds" },
          cap: 3,
          items: [
            {
              kind: "grades",
              id: "good-person-title",
              label: { "zh-CN": "好人称号", en: "Title" },
              fact: "good-person",
              points: { none: 0, county: 1, city: 2, province: 3, nation: 4 },
            },
            {
              kind: "perUnit",
              id: "blood",
              label: { "zh-CN": "献血", en: "Blood donors" },
              fact: "blood-donors",
              above: 4,
              each: 0.5,
              cap: 2,
              source: "ours",
            },
          ],
        },
      ],
    },
    {
      id: "deductions",
      label: { "zh-CN": "扣分项", en: "Deductions" },
      award: { by: "none" },
      floor: -12,
      source: "rules",
      items: [
        {
          kind: "perUnit",
          id: "party",
          label: { "zh-CN": "党员发展", en: "New members" },
          fact: "party.years-without",
          above: 2,
          first: -5,
          each: -1,
        },
        {
          kind: "best",
          id: "fires",
          label: { "zh-CN": "火情", en: "Fires" },
          pick: "lowest",
          items: [
            {
              kind: "perUnit",
              id: "fire-count",
              label: { "zh-CN": "按次数", en: "By number" },
              fact: "fires.village",
              above: 0,
              each: -1,
              cap: -4,
            },
            {
              kind: "grades",
              id: "fire-grade",
              label: { "zh-CN": "按轻重", en: "By weight" },
              fact: "fires.grade",
              points: { none: 0, small: -2, large: -5 },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts, "households.share">;

/** What is known of a village. */
export type VillageFacts = FactsOf<typeof facts>;

/** Everything known and as good as it can be. */
export const goodVillage: VillageFacts = {
  "red-vest.year": 8,
  "reminded.undone": false,
  "awareness.percent": 96,
  "households.all": 200,
  "households.taking-part": 200,
  "site.deduction": 0,
  "good-person": "nation",
  "blood-donors": 0,
  "party.years-without": 0,
  "fires.village": 0,
  "fires.grade": "none",
};

/** Assesses a village as of the end of 2021. */
export function assessVillage(known: VillageFacts): Assessment {
  return assess(villageScoring, known, { subject: { id: "village-3" }, asOf: "2021-12-31" });
}
