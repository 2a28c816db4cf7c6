import { volunteerHoursFact } from "../facts/catalogue/volunteer-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";

const facts = { "volunteer.hours": volunteerHoursFact } as const satisfies FactDeclarations;

/**
 * Volunteer stars by hours of service: one star from 100 hours, then 300, 600, 1000 and 1500. Each threshold is
 * inclusive: 300 hours are two stars, 299.99 are one.
 *
 * The five thresholds stand in the consultation draft of 《志愿服务记录办法》 as reported in 2012; of the final text
 * (民函〔2012〕340号) only the opening was seen. The scheme rates hours and quality; this rubric rates hours alone. Whether
 * the rules of 2021 (民政部令第67号) repealed it was not verified; local rules go on using its thresholds.
 */
export const volunteerStarsRubric = {
  format: "wenming.rubric/1",
  id: "volunteer-stars",
  version: "1.0.0",
  title: { "zh-CN": "星级志愿者（按服务时长）", en: "Volunteer stars by hours of service" },
  metUnit: { "zh-CN": "星", en: "stars" },
  sources: {
    "draft-2012": {
      basis: "document",
      title: "志愿服务记录办法（征求意见稿）",
      issuer: "民政部，据新华社报道",
      date: "2012-09-27",
      url: "https://www.gov.cn/jrzg/2012-09/27/content_2234139.htm",
    },
    "final-2012": {
      basis: "document",
      title: "志愿服务记录办法",
      issuer: "民政部",
      number: "民函〔2012〕340号",
      date: "2012",
    },
  },
  facts,
  criteria: [
    {
      id: "star-1",
      label: { "zh-CN": "一星", en: "One star" },
      award: { by: "required" },
      source: "draft-2012",
      items: [
        {
          kind: "require",
          id: "hours-100",
          label: { "zh-CN": "累计服务不少于100小时", en: "100 hours of service or more" },
          required: true,
          condition: { fact: "volunteer.hours", atLeast: 100, source: "draft-2012" },
          source: "draft-2012",
          advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
        },
      ],
    },
    {
      id: "star-2",
      label: { "zh-CN": "二星", en: "Two stars" },
      award: { by: "required" },
      source: "draft-2012",
      items: [
        {
          kind: "require",
          id: "hours-300",
          label: { "zh-CN": "累计服务不少于300小时", en: "300 hours of service or more" },
          required: true,
          condition: { fact: "volunteer.hours", atLeast: 300, source: "draft-2012" },
          source: "draft-2012",
          advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
        },
      ],
    },
    {
      id: "star-3",
      label: { "zh-CN": "三星", en: "Three stars" },
      award: { by: "required" },
      source: "draft-2012",
      items: [
        {
          kind: "require",
          id: "hours-600",
          label: { "zh-CN": "累计服务不少于600小时", en: "600 hours of service or more" },
          required: true,
          condition: { fact: "volunteer.hours", atLeast: 600, source: "draft-2012" },
          source: "draft-2012",
          advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
        },
      ],
    },
    {
      id: "star-4",
      label: { "zh-CN": "四星", en: "Four stars" },
      award: { by: "required" },
      source: "draft-2012",
      items: [
        {
          kind: "require",
          id: "hours-1000",
          label: { "zh-CN": "累计服务不少于1000小时", en: "1000 hours of service or more" },
          required: true,
          condition: { fact: "volunteer.hours", atLeast: 1000, source: "draft-2012" },
          source: "draft-2012",
          advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
        },
      ],
    },
    {
      id: "star-5",
      label: { "zh-CN": "五星", en: "Five stars" },
      award: { by: "required" },
      source: "draft-2012",
      items: [
        {
          kind: "require",
          id: "hours-1500",
          label: { "zh-CN": "累计服务不少于1500小时", en: "1500 hours of service or more" },
          required: true,
          condition: { fact: "volunteer.hours", atLeast: 1500, source: "draft-2012" },
          source: "draft-2012",
          advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
