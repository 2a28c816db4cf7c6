import { activitiesSessionsInPeriodFact } from "../facts/catalogue/activity-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";
import { referenceFacts } from "./five-haves-reference-facts.js";
import {
  allLoggedLine,
  oneTeamLine,
  permissiveSource,
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
    permissive: permissiveSource,
    "three-platforms": threePlatformsSource,
  },
  facts,
  derived: {
    "volunteers.per-resident": volunteersPerResident,
  },
  criteria: [
    stationVenueCriterion,
    {
      id: "team",
      label: { "zh-CN": "有队伍", en: "A team" },
      award: { by: "required" },
      source: "wording",
      items: [
        oneTeamLine,
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
