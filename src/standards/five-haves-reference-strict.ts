import { activitiesMonthsInPeriodFact, activitiesMonthsWithSessionFact } from "../facts/catalogue/activity-facts.js";
import { teamsCategoriesFact } from "../facts/catalogue/team-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";
import { referenceFacts } from "./five-haves-reference-facts.js";
import {
  allLoggedLine,
  everyMonthLine,
  monthsWithoutSession,
  referenceProjectsCriterion,
  referenceSources,
  stationVenueCriterion,
  threePlatformsSource,
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
    "three-platforms": threePlatformsSource,
  },
  facts,
  derived: {
    "volunteers.per-resident": volunteersPerResident,
    "activities.months-without-session": monthsWithoutSession,
  },
  criteria: [
    stationVenueCriterion,
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
        everyMonthLine,
        allLoggedLine,
      ],
    },
    referenceProjectsCriterion,
    referenceMechanismsCriterion,
  ],
} as const satisfies RubricOf<typeof facts, "volunteers.per-resident" | "activities.months-without-session">;
