import type { FactDeclarations, NumberFactDeclaration } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { text } from "./support/declare.js";

const bulletin = text("全市测评通报", "Bulletin of the city");
const points = text("分", "points");

/** The score that a cohort is ranked by; it is not itself a fact of points. */
export const cityScore = {
  kind: "number",
  label: text("测评得分", "Score"),
  record: bulletin,
  unit: points,
  decimals: 2,
  min: 0,
  max: 100,
} as const satisfies NumberFactDeclaration;

const facts = {
  "city.score": cityScore,
  "city.rank": { kind: "number", label: text("全市排名", "Rank in the city"), record: bulletin, unit: text("名", "rank"), min: 1 },
  "city.best": { ...cityScore, label: text("第1名得分", "Score of the first") },
} as const satisfies FactDeclarations;

/** Points by rank in a cohort, and in proportion to the first: `rankCohort` writes the rank and the best score as facts. */
export const cohortLadder = {
  format: "wenming.rubric/1",
  id: "cohort-ladder",
  version: "1",
  title: text("按全市排名赋分", "Points by rank in the city"),
  sources: {
    rules: { basis: "document", title: "排名赋分规则（公开代码库 nima001/syqdemo 中的考核系统）" },
    "beyond-fifth": {
      basis: "design",
      reason: text("规则只写到第5名；第6名起按不得分理解。", "The rules end with the fifth; from the sixth on they are read to give nothing."),
    },
  },
  facts,
  derived: { "city.ratio": { op: "ratio", label: text("与第1名之比", "Ratio to the first"), part: "city.score", whole: "city.best", whenZero: 0, rate: true } },
  criteria: [
    {
      id: "rank",
      label: text("排名", "Rank"),
      award: { by: "none" },
      source: "beyond-fifth",
      items: [
        {
          kind: "bands",
          id: "ladder",
          label: text("全市排名1-5名依次赋予60、57、54、51、48分", "60, 57, 54, 51, 48 for ranks 1 to 5"),
          fact: "city.rank",
          bands: [
            { from: 1, points: 60 },
            { from: 2, points: 57 },
            { from: 3, points: 54 },
            { from: 4, points: 51 },
            { from: 5, points: 48 },
            { from: 6, points: 0 },
          ],
          source: "rules",
        },
        {
          kind: "proportional",
          id: "ratio",
          label: text("第1名得6分，第2-5名按第1名的比例得分", "6 for the first, for ranks 2 to 5 in proportion to the first"),
          fact: "city.ratio",
          worth: 6,
          appliesWhen: { condition: { fact: "city.rank", atMost: 5, source: "rules" }, otherwise: "zero" },
          source: "rules",
        },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts, "city.ratio">;
