import { activitiesHeldFact } from "../facts/catalogue/activity-facts.js";
import { headPostNamedFact } from "../facts/catalogue/mechanism-facts.js";
import { projectsDescribedFact } from "../facts/catalogue/project-facts.js";
import { teamsTotalFact } from "../facts/catalogue/team-facts.js";
import { venueExistsFact } from "../facts/catalogue/venue-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";

const facts = {
  "venue.exists": venueExistsFact,
  "teams.total": teamsTotalFact,
  "activities.held": activitiesHeldFact,
  "projects.described": projectsDescribedFact,
  "mechanisms.head-post-named": headPostNamedFact,
} as const satisfies FactDeclarations;

/**
 * The five haves (五有) taken at their word: 有场所、有队伍、有活动、有项目、有机制, in the national order. Each asks only
 * that the thing exists, because no national text sets a threshold.
 *
 * That a head is named by post stands in for 机制; this is our choice, and the rubric says so.
 */
export const fiveHavesRubric = {
  format: "wenming.rubric/1",
  id: "five-haves",
  version: "1.0.0",
  title: { "zh-CN": "“五有”标准（有无）", en: "Five haves, taken at their word" },
  metUnit: { "zh-CN": "有", en: "haves" },
  sources: {
    wording: {
      basis: "document",
      title: "我市推进新时代文明实践中心建设提质增效",
      issuer: "绵阳日报",
      date: "2022-03-10",
    },
    existence: {
      basis: "design",
      reason: {
        "zh-CN": "全国文件没有规定数量标准，因此只看有没有",
        en: "No national text sets a threshold, so only existence is asked",
      },
    },
    "head-as-proxy": {
      basis: "design",
      reason: {
        "zh-CN": "“有机制”没有统一的判断办法，以负责人职务明确作为最低依据",
        en: "No text says when mechanisms exist; that a head is named by post is the least that shows them",
      },
    },
  },
  facts,
  criteria: [
    {
      id: "venue",
      label: { "zh-CN": "有场所", en: "A venue" },
      award: { by: "required" },
      source: "wording",
      items: [
        {
          kind: "require",
          id: "venue-exists",
          label: { "zh-CN": "有活动场所或功能室", en: "There is a venue or a room" },
          required: true,
          condition: { fact: "venue.exists", is: true },
          source: "existence",
          advice: {
            effort: "medium",
            text: { "zh-CN": "确定活动场所，拍照存档", en: "Settle on a place and keep a photo of it" },
          },
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
          id: "team-exists",
          label: { "zh-CN": "有志愿服务队", en: "There is a volunteer team" },
          required: true,
          condition: { fact: "teams.total", atLeast: 1 },
          source: "existence",
          advice: {
            effort: "medium",
            text: { "zh-CN": "组建志愿服务队，登记名册", en: "Form a volunteer team and enter it in a register" },
          },
        },
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
          id: "activity-held",
          label: { "zh-CN": "开展过活动", en: "An activity has been held" },
          required: true,
          condition: { fact: "activities.held", is: true },
          source: "existence",
          advice: {
            effort: "low",
            text: { "zh-CN": "开展一次活动，记入台账", en: "Hold an activity and enter it in the log" },
          },
        },
      ],
    },
    {
      id: "projects",
      label: { "zh-CN": "有项目", en: "Projects" },
      award: { by: "required" },
      source: "wording",
      items: [
        {
          kind: "require",
          id: "project-described",
          label: { "zh-CN": "有写明名称或内容的项目（品牌）", en: "A project or brand is named or described" },
          required: true,
          condition: { fact: "projects.described", atLeast: 1 },
          source: "existence",
          advice: {
            effort: "low",
            text: { "zh-CN": "写明项目名称、内容和服务对象", en: "Write down the project's name, contents and target group" },
          },
        },
      ],
    },
    {
      id: "mechanisms",
      label: { "zh-CN": "有机制", en: "Mechanisms" },
      award: { by: "required" },
      source: "wording",
      items: [
        {
          kind: "require",
          id: "head-post-named",
          label: { "zh-CN": "负责人职务明确", en: "The head is named by post" },
          required: true,
          condition: { fact: "mechanisms.head-post-named", is: true },
          source: "head-as-proxy",
          advice: {
            effort: "low",
            text: { "zh-CN": "明确所长（站长）由谁担任，写入组织架构", en: "Settle which post heads the station and write it down" },
          },
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
