import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { count, text, yesNo } from "./support/declare.js";

const certificate = text("表彰文件或红榜", "Commendation or honour roll");
const roster = text("活动签到表", "Attendance sheet");
const personTimes = text("人次", "person-times");

const facts = {
  "honour.nation": yesNo(text("国家级表彰", "Commended by the nation"), certificate),
  "honour.province": yesNo(text("省级表彰", "Commended by the province"), certificate),
  "honour.prefecture": yesNo(text("州级表彰", "Commended by the prefecture"), certificate),
  "honour.county": yesNo(text("县级表彰", "Commended by the county"), certificate),
  "honour.street": yesNo(text("街道级表彰", "Commended by the street"), certificate),
  "honour.community": yesNo(text("社区级表彰", "Commended by the community"), certificate),
  // The plan sets no limit; a line must end somewhere, so the count ends far above what a household can do.
  "cleanUps.personTimes": count(text("参加社区环境卫生整治", "Took part in clean-ups"), roster, personTimes, 999),
  "nightSchool.personTimes": count(text("参加夜校、宣讲等活动", "Took part in night school and talks"), roster, personTimes, 999),
} as const satisfies FactDeclarations;

/**
 * Household points of a street. The facts of honour are of one matter (一事): one deed commended by county and province counts
 * as provincial. A household with several such matters has a group of lines for each.
 */
export const streetHousehold = {
  format: "wenming.rubric/1",
  id: "street-household",
  version: "1",
  title: text("住户积分制（节选）", "Household points of a street (excerpt)"),
  sources: {
    plan: { basis: "document", title: "住户积分制管理实施方案" },
    "one-matter": {
      basis: "design",
      reason: text("同一事项获多级表彰时按最高一级计分：方案节选未写明，其他地方的通例。", "One matter honoured at several levels counts once, at the highest: the excerpt does not say so, other places do."),
    },
  },
  facts,
  criteria: [
    {
      id: "additions",
      label: text("加分项目", "Additions"),
      award: { by: "none" },
      items: [
        {
          kind: "best",
          id: "honours",
          label: text("家庭或家庭成员获表彰（含红榜），同一事项按最高计分", "Honours of one matter, the highest counts"),
          source: "one-matter",
          items: [
            { kind: "require", id: "nation", label: text("国家级一次加50分", "Nation 50"), condition: { fact: "honour.nation", is: true }, points: 50, source: "plan" },
            { kind: "require", id: "province", label: text("省级一次加30分", "Province 30"), condition: { fact: "honour.province", is: true }, points: 30, source: "plan" },
            { kind: "require", id: "prefecture", label: text("州级一次加20分", "Prefecture 20"), condition: { fact: "honour.prefecture", is: true }, points: 20, source: "plan" },
            { kind: "require", id: "county", label: text("县级一次加15分", "County 15"), condition: { fact: "honour.county", is: true }, points: 15, source: "plan" },
            { kind: "require", id: "street", label: text("街道级一次加10分", "Street 10"), condition: { fact: "honour.street", is: true }, points: 10, source: "plan" },
            { kind: "require", id: "community", label: text("社区级一次加5分", "Community 5"), condition: { fact: "honour.community", is: true }, points: 5, source: "plan" },
          ],
        },
        {
          kind: "perUnit",
          id: "clean-ups",
          label: text("参加社区环境卫生整治，一人次加5分", "5 for each who took part in a clean-up"),
          fact: "cleanUps.personTimes",
          above: 0,
          each: 5,
          source: "plan",
        },
        {
          kind: "perUnit",
          id: "night-school",
          label: text("参加社区组织的夜校、宣讲等活动，一人次加5分", "5 for each who took part in night school or a talk"),
          fact: "nightSchool.personTimes",
          above: 0,
          each: 5,
          source: "plan",
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
