import { activitiesSessionsInPeriodFact } from "../facts/catalogue/activity-facts.js";
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
  "activities.sessions-in-period": activitiesSessionsInPeriodFact,
} as const satisfies FactDeclarations;

/**
 * The five haves with reference thresholds for a village or community station (站).
 *
 * A reference (参考), never the default: no national threshold exists. Every number names the text it was taken from.
 * Period facts expect a period of one year.
 */
export const fiveHavesReferenceStationRubric = {
  format: "wenming.rubric/1",
  id: "five-haves-reference-station",
  version: "1.0.0",
  title: { "zh-CN": "“五有”参考标准（站）", en: "Five haves, reference for stations" },
  metUnit: { "zh-CN": "有", en: "haves" },
  sources: {
    ...referenceSources,
    "gaotai-2019": { basis: "document", title: "高台县中心启动", issuer: "甘肃文明办", date: "2019-06-10" },
    permissive: {
      basis: "design",
      reason: {
        "zh-CN": "各地要求不一，取最低要求",
        en: "Places ask for different numbers; this is the least of them",
      },
    },
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
          label: { "zh-CN": "志愿服务队不少于1支", en: "At least one volunteer team" },
          required: true,
          condition: { fact: "teams.total", atLeast: 1, source: "permissive" },
          source: "permissive",
          advice: { effort: "medium", text: { "zh-CN": "组建志愿服务队", en: "Form a volunteer team" } },
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
          id: "sessions",
          label: { "zh-CN": "一年活动不少于12场次", en: "Twelve sessions a year or more" },
          required: true,
          condition: { fact: "activities.sessions-in-period", atLeast: 12, source: "gaotai-2019" },
          source: "gaotai-2019",
          advice: { effort: "medium", text: { "zh-CN": "每月至少开展一场活动", en: "Hold a session every month" } },
        },
        allLoggedLine,
      ],
    },
    referenceProjectsCriterion,
    referenceMechanismsCriterion,
  ],
} as const satisfies RubricOf<typeof facts, "volunteers.per-resident">;
