import { volunteerHoursFact } from "../facts/catalogue/volunteer-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { LocalizedText } from "../core/localized-text.js";
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
  // Marked as pure, so that a bundler leaves the rubric out where nobody names it.
  criteria: [
    /* @__PURE__ */ starFrom("star-1", { "zh-CN": "一星", en: "One star" }, 100),
    /* @__PURE__ */ starFrom("star-2", { "zh-CN": "二星", en: "Two stars" }, 300),
    /* @__PURE__ */ starFrom("star-3", { "zh-CN": "三星", en: "Three stars" }, 600),
    /* @__PURE__ */ starFrom("star-4", { "zh-CN": "四星", en: "Four stars" }, 1000),
    /* @__PURE__ */ starFrom("star-5", { "zh-CN": "五星", en: "Five stars" }, 1500),
  ],
  // A volunteer of one star is rated; nobody fails for having fewer than five.
  verdict: { measure: "met", atLeast: 1 },
} as const satisfies RubricOf<typeof facts>;

/** One star from a number of hours, inclusive. */
function starFrom<const Id extends string, const Label extends LocalizedText, const Hours extends number>(id: Id, label: Label, hours: Hours) {
  return {
    id,
    label,
    award: { by: "required" },
    source: "draft-2012",
    items: [
      {
        kind: "require",
        id: `hours-${hours}`,
        label: { "zh-CN": `累计服务不少于${hours}小时`, en: `${hours} hours of service or more` },
        required: true,
        condition: { fact: "volunteer.hours", atLeast: hours, source: "draft-2012" },
        source: "draft-2012",
        advice: { effort: "medium", text: { "zh-CN": "参加志愿服务并及时记录", en: "Serve, and have it recorded in time" } },
      },
    ],
  } as const;
}
