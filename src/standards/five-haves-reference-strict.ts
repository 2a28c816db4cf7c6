import { activitiesMonthsInPeriodFact, activitiesMonthsWithSessionFact } from "../facts/catalogue/activity-facts.js";
import { teamsCategoriesFact } from "../facts/catalogue/team-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";
import { referenceFacts } from "./five-haves-reference-facts.js";
import {
  allLoggedLine,
  openingHoursPostedLine,
  plateHungLine,
  referenceProjectsCriterion,
  referenceSources,
  volunteerPointSignedLine,
  volunteerRateLine,
  volunteersPerResident,
} from "./five-haves-reference-lines.js";
import { referenceMechanismsCriterion } from "./five-haves-reference-mechanisms.js";

const facts = {
  ...referenceFacts,
  "teams.categories": teamsCategoriesFact,
  "activities.months-in-period": activitiesMonthsInPeriodFact,
  "activities.months-with-session": activitiesMonthsWithSessionFact,
} as const satisfies FactDeclarations;

/**
 * The five haves with the stricter reference thresholds for a village or community station (站): two teams of three kinds,
 * and a session in every month.
 *
 * A reference (参考), never the default: no national threshold exists. Every number names the text it was taken from.
 * Period facts expect a period of one year.
 */
export const fiveHavesReferenceStrictRubric = {
  format: "wenming.rubric/1",
  id: "five-haves-reference-strict",
  version: "1.0.0",
  title: { "zh-CN": "“五有”参考标准（站，从严）", en: "Five haves, strict reference for stations" },
  metUnit: { "zh-CN": "有", en: "haves" },
  sources: {
    ...referenceSources,
    "three-platforms": {
      basis: "design",
      reason: {
        "zh-CN": "没有文件规定站的平台数量，取五个中的三个",
        en: "No text says how many platforms a village station needs; three of the five",
      },
    },
  },
  facts,
  derived: {
    "volunteers.per-resident": volunteersPerResident,
    "activities.months-without-session": {
      op: "difference",
      label: { "zh-CN": "周期内没有活动的月数", en: "Months of the period without a session" },
      unit: { "zh-CN": "个月", en: "months" },
      of: "activities.months-in-period",
      minus: "activities.months-with-session",
    },
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
          label: { "zh-CN": "室内场地座席不少于20席", en: "An indoor place with 20 seats or more" },
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
    },
    {
      id: "team",
      label: { "zh-CN": "有队伍", en: "A team" },
      award: { by: "required" },
      source: "wording",
      items: [
        {
          kind: "require",
          id: "teams",
          label: { "zh-CN": "志愿服务队不少于2支", en: "At least 2 volunteer teams" },
          required: true,
          condition: { fact: "teams.total", atLeast: 2, source: "volunteer-community" },
          source: "volunteer-community",
          advice: { effort: "medium", text: { "zh-CN": "组建志愿服务队", en: "Form a volunteer team" } },
        },
        {
          kind: "require",
          id: "team-kinds",
          label: { "zh-CN": "志愿服务队不少于3类", en: "Teams of at least three kinds" },
          required: true,
          condition: { fact: "teams.categories", atLeast: 3, source: "volunteer-community" },
          source: "volunteer-community",
          advice: { effort: "medium", text: { "zh-CN": "补充服务类别", en: "Form teams of further kinds" } },
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
        {
          kind: "require",
          id: "every-month",
          label: { "zh-CN": "每月至少一场活动", en: "A session every month" },
          required: true,
          condition: { fact: "activities.months-without-session", atMost: 0, source: "district-rules-draft" },
          source: "district-rules-draft",
          advice: { effort: "medium", text: { "zh-CN": "每月至少开展一场活动", en: "Hold a session every month" } },
        },
        allLoggedLine,
      ],
    },
    referenceProjectsCriterion,
    referenceMechanismsCriterion,
  ],
} as const satisfies RubricOf<typeof facts, "volunteers.per-resident" | "activities.months-without-session">;
