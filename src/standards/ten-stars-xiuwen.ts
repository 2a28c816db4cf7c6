import type { RubricOf, Tiers } from "../rubric/rubric.js";
import { tenStarsRubric } from "./ten-stars.js";

/** The tiers of Xiuwen County (修文县): 5 to 7 stars bronze, 8 and 9 silver, 10 gold. */
export const xiuwenTiers = {
  measure: "met",
  bands: [
    { id: "bronze", label: { "zh-CN": "铜", en: "Bronze" }, from: 5 },
    { id: "silver", label: { "zh-CN": "银", en: "Silver" }, from: 8 },
    { id: "gold", label: { "zh-CN": "金", en: "Gold" }, from: 10 },
  ],
  source: "xiuwen-2023",
} as const satisfies Tiers;

/**
 * The common ten stars with the tiers of Xiuwen County (修文县). The stars, their lines and vetoes are those of
 * {@link tenStarsRubric}, not Xiuwen's own.
 */
export const tenStarsXiuwenRubric = {
  ...tenStarsRubric,
  id: "ten-stars-common.xiuwen",
  title: { "zh-CN": "十星级文明户（通用，修文等次）", en: "Ten-star civilized household, common set with the tiers of Xiuwen" },
  base: {
    id: "ten-stars-common",
    version: "1.0.0",
    hash: "21f3bce8f9ef7ba1788ad9043a51e7fab07abd3bc19c622582c86f810e22eab2",
  },
  sources: {
    ...tenStarsRubric.sources,
    "xiuwen-2023": {
      basis: "document",
      title: "修文县",
      issuer: "贵州日报",
      date: "2023-08-03",
      url: "http://szb.eyesnews.cn/pc/cont/202308/03/content_100471.html",
    },
  },
  tiers: xiuwenTiers,
} as const satisfies RubricOf<(typeof tenStarsRubric)["facts"]>;
