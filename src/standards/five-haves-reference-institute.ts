import { activitiesMonthsInPeriodFact, activitiesMonthsWithSessionFact } from "../facts/catalogue/activity-facts.js";
import {
  teamsCategoriesFact,
  teamsEightPlusNClaimedFact,
  teamsVillagesFact,
  teamsVillagesWithTeamFact,
} from "../facts/catalogue/team-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";
import { referenceFacts } from "./five-haves-reference-facts.js";
import {
  allLoggedLine,
  everyMonthLine,
  monthsWithoutSession,
  oneTeamLine,
  openingHoursPostedLine,
  permissiveSource,
  plateHungLine,
  referenceProjectsCriterion,
  referenceSources,
  volunteerPointSignedLine,
  volunteerRateLine,
  volunteersPerResident,
} from "./five-haves-reference-lines.js";
import { furtherMechanismLines, headIsPartySecretaryLine, referenceMechanismsCriterion } from "./five-haves-reference-mechanisms.js";

const facts = {
  ...referenceFacts,
  "teams.categories": teamsCategoriesFact,
  "teams.eight-plus-n-claimed": teamsEightPlusNClaimedFact,
  "teams.villages": teamsVillagesFact,
  "teams.villages-with-team": teamsVillagesWithTeamFact,
  "activities.months-in-period": activitiesMonthsInPeriodFact,
  "activities.months-with-session": activitiesMonthsWithSessionFact,
} as const satisfies FactDeclarations;

/**
 * The five haves with reference thresholds for a township institute (所).
 *
 * A reference (参考), never the default: no national threshold exists. Every number names the text it was taken from.
 * Period facts expect a period of one year.
 *
 * The line on eight kinds of teams applies only where the institute says that it works by 8+N.
 */
export const fiveHavesReferenceInstituteRubric = {
  format: "wenming.rubric/1",
  id: "five-haves-reference-institute",
  version: "1.0.0",
  title: { "zh-CN": "“五有”参考标准（所）", en: "Five haves, reference for township institutes" },
  metUnit: { "zh-CN": "有", en: "haves" },
  sources: {
    ...referenceSources,
    permissive: permissiveSource,
    "every-village": {
      basis: "design",
      reason: {
        "zh-CN": "已有乡镇做到所辖21个行政村全部建队",
        en: "A reported township has a team in all of its 21 villages",
      },
    },
    "eight-kinds": { basis: "document", title: "浙江省文明实践试点申报系统（公开代码）" },
  },
  facts,
  derived: {
    "volunteers.per-resident": volunteersPerResident,
    "teams.villages-without-team": {
      op: "difference",
      label: { "zh-CN": "没有志愿服务队的行政村数量", en: "Villages without a volunteer team" },
      unit: { "zh-CN": "个", en: "villages" },
      of: "teams.villages",
      minus: "teams.villages-with-team",
    },
    "activities.months-without-session": monthsWithoutSession,
  },
  criteria: [
    {
      id: "venue",
      label: { "zh-CN": "有场所", en: "A venue" },
      award: { by: "required" },
      source: "wording",
      items: [
        {
          kind: "require",
          id: "indoor-seats",
          label: { "zh-CN": "室内场地可容纳不少于50人", en: "An indoor place for 50 people or more" },
          required: true,
          condition: {
            all: [
              { fact: "venue.exists", is: true },
              { fact: "venue.indoor-seats", atLeast: 50, source: "building-standard" },
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
          label: { "zh-CN": "五个服务平台齐全", en: "All five platforms" },
          required: true,
          condition: { fact: "venue.platforms", atLeast: 5, source: "township-plan-2022" },
          source: "township-plan-2022",
          advice: { effort: "medium", text: { "zh-CN": "补齐服务平台", en: "Set up the platforms that are missing" } },
        },
      ],
    },
    {
      id: "team",
      label: { "zh-CN": "有队伍", en: "A team" },
      award: { by: "required" },
      source: "wording",
      items: [
        oneTeamLine,
        {
          kind: "require",
          id: "every-village",
          label: { "zh-CN": "每个行政村都有志愿服务队", en: "Every village has a volunteer team" },
          required: true,
          condition: { fact: "teams.villages-without-team", atMost: 0, source: "every-village" },
          source: "every-village",
          advice: { effort: "medium", text: { "zh-CN": "在没有队伍的村组建志愿服务队", en: "Form a team in each village that has none" } },
        },
        {
          kind: "require",
          id: "eight-kinds",
          label: { "zh-CN": "采用“8+N”的，八类队伍齐全", en: "Where 8+N is claimed: teams of all eight kinds" },
          required: true,
          condition: { fact: "teams.categories", atLeast: 8, source: "eight-kinds" },
          appliesWhen: { condition: { fact: "teams.eight-plus-n-claimed", is: true }, otherwise: "excluded" },
          source: "eight-kinds",
          advice: { effort: "medium", text: { "zh-CN": "补齐八类队伍", en: "Form the kinds that are missing" } },
        },
        volunteerRateLine,
      ],
    },
    {
      id: "activities",
      label: { "zh-CN": "有活动", en: "Activities" },
      award: { by: "required" },
      source: "wording",
      items: [
        everyMonthLine,
        allLoggedLine,
      ],
    },
    referenceProjectsCriterion,
    {
      ...referenceMechanismsCriterion,
      items: [{ ...headIsPartySecretaryLine, source: "shuangjiang-2021" }, ...furtherMechanismLines],
    },
  ],
} as const satisfies RubricOf<typeof facts, "volunteers.per-resident" | "teams.villages-without-team" | "activities.months-without-session">;
