import type { Rubric } from "wenming";
import { byGrade, inBands, perUnit, star, text, whenTrue, whenYes } from "./define.js";

/** Ten stars of five lines each. */
export const tenStarCriteria: Rubric["criteria"] = [
  star("law", ["爱国守法", "Love of country and law"], { base: 1, passAt: 6, ceiling: 10 }, [
    whenYes("law-study", 2, "law.study-attended"),
    perUnit("law-warnings", "law.warnings", { each: -0.5, cap: -2 }),
    byGrade("law-knowledge", "law.knowledge", { A: 3, B: 2, C: 1, D: 0 }),
    inBands("law-sessions", "law.sessions", [[2, 1], [4, 1.5], [8, 2.5]]),
    whenTrue("law-service", 2, {
      any: [
        { all: [{ fact: "law.patrol", is: true }, { fact: "law.sessions", atLeast: 1 }] },
        { fact: "law.militia", is: true },
      ],
    }),
  ]),
  star("work", ["勤劳致富", "Hard work"], { base: 1, passAt: 6 }, [
    whenTrue("work-employed", 2, { fact: "work.employed", atLeast: 1 }),
    perUnit("work-trainings", "work.trainings", { each: 0.5, cap: 2 }),
    {
      kind: "bands",
      id: "work-rate",
      label: text("就业率", "Employment rate"),
      fact: "work.employment-rate",
      worth: 3,
      ratioBands: [{ from: 0.5, ratio: 0.5 }, { from: 0.75, ratio: 0.75 }, { from: 1, ratio: 1 }],
    },
    {
      kind: "grades",
      id: "work-income",
      label: text("收入", "Income"),
      fact: "work.income",
      worth: 2,
      ratios: { high: 1, middle: 0.66, low: 0.33, relief: 0 },
    },
    whenTrue("work-secured", 1.5, {
      atLeastOf: 2,
      of: [
        { fact: "work.contract", is: true },
        { fact: "work.insurance", is: true },
        { fact: "work.trainings", atLeast: 2 },
      ],
    }),
  ]),
  star("morals", ["崇德明礼", "Morals and manners"], { passAt: 5, ceiling: 10 }, [
    byGrade("morals-honor", "morals.honor", { national: 5, province: 4, city: 3, county: 2, none: 0 }),
    perUnit("morals-deeds", "morals.deeds", { each: 1, cap: 3 }),
    perUnit("morals-complaints", "morals.complaints", { above: 1, first: -1, each: -0.5, cap: -2 }),
    whenYes("morals-lectures", 2, "morals.lectures"),
    inBands("morals-books", "morals.books", [[10, 0.5], [30, 1], [60, 2]]),
  ]),
  star("integrity", ["诚实守信", "Honesty"], { base: 2, passAt: 7, ceiling: 10 }, [
    byGrade("integrity-credit", "integrity.credit", { AAA: 3, AA: 2.5, A: 2, B: 1, C: 0 }),
    inBands("integrity-repaid", "integrity.repayment-rate", [[0.8, 1], [0.95, 2], [1, 3]]),
    perUnit("integrity-complaints", "integrity.complaints", { each: -1, cap: -3 }),
    whenYes("integrity-covenant", 1, "integrity.covenant-signed"),
    whenTrue("integrity-trade", 1, {
      not: { all: [{ fact: "integrity.merchant", is: true }, { fact: "integrity.complaints", atLeast: 1 }] },
    }),
  ]),
  star("family", ["家庭和睦", "Family harmony"], { base: 1, passAt: 6, ceiling: 10 }, [
    whenYes("family-support", 3, "family.elders-supported"),
    perUnit("family-quarrels", "family.quarrels", { step: 2, rounding: "up", each: -0.5, cap: -2 }),
    byGrade("family-harmony", "family.harmony", { A: 3, B: 2, C: 1, D: 0 }),
    whenTrue("family-visits", 2, { any: [{ fact: "family.elders", atMost: 0 }, { fact: "family.visits", atLeast: 12 }] }),
    whenYes("family-rules", 1, "family.rules-posted"),
  ]),
  star("education", ["重教尚学", "Learning"], { passAt: 6 }, [
    {
      kind: "bands",
      id: "education-enrolled",
      label: text("入学率", "Enrollment"),
      fact: "education.enrollment-rate",
      worth: 4,
      ratioBands: [{ from: 0.5, ratio: 0.25 }, { from: 0.8, ratio: 0.5 }, { from: 1, ratio: 1 }],
    },
    whenTrue("education-meetings", 2, { fact: "education.meetings", atLeast: 2 }),
    whenTrue("education-highest", 1, { fact: "education.highest", oneOf: ["college", "high-school"] }),
    whenYes("education-corner", 1.5, "education.study-corner"),
    inBands("education-library", "education.library-visits", [[1, 0.5], [6, 1], [12, 1.5]]),
  ]),
  star("neighbors", ["邻里互助", "Neighborliness"], { base: 2, passAt: 6, ceiling: 10 }, [
    inBands("neighbors-rating", "neighbors.rating", [[6, 1], [8, 2], [9, 3]]),
    perUnit("neighbors-help", "neighbors.help", { each: 0.5, cap: 3 }),
    perUnit("neighbors-disputes", "neighbors.disputes", { each: -1, cap: -4 }),
    whenYes("neighbors-mediation", 1, "neighbors.mediation"),
    whenTrue("neighbors-watch", 1.5, { all: [{ fact: "neighbors.watch", is: true }, { fact: "neighbors.disputes", atMost: 1 }] }),
  ]),
  star("customs", ["移风易俗", "Simple customs"], { base: 1, passAt: 6, ceiling: 10 }, [
    whenYes("customs-wedding", 2, "customs.wedding"),
    whenYes("customs-funeral", 2, "customs.funeral"),
    perUnit("customs-gifts", "customs.gift-money", { above: 200, step: 100, rounding: "up", each: -0.5, cap: -2 }),
    whenTrue("customs-superstition", 2, { fact: "customs.superstition", oneOf: ["none"] }),
    whenTrue("customs-filed", 2, { any: [{ fact: "customs.filed", is: true }, { fact: "customs.tables", atMost: 10 }] }),
  ]),
  star("environment", ["绿色卫生", "Clean and green"], { passAt: 6, ceiling: 10 }, [
    inBands("environment-clean", "environment.clean-rate", [[0.6, 1], [0.8, 2], [0.95, 3]]),
    {
      kind: "grades",
      id: "environment-sorting",
      label: text("垃圾分类", "Sorting"),
      fact: "environment.sorting",
      worth: 3,
      ratios: { A: 1, B: 0.66, C: 0.33, D: 0 },
    },
    whenYes("environment-toilet", 1.5, "environment.toilet"),
    whenTrue("environment-yard", 1.5, { fact: "environment.yard", oneOf: ["tidy", "fair"] }),
    perUnit("environment-trees", "environment.trees", { step: 5, each: 0.5, cap: 2 }),
  ]),
  star("public", ["热心公益", "Public spirit"], { base: 1, passAt: 5 }, [
    inBands("public-hours", "public.hours", [[10, 1], [20, 2], [50, 3], [100, 4]]),
    whenTrue("public-activities", 2, { fact: "public.activities", atLeast: 3 }),
    perUnit("public-donations", "public.donations", { each: 0.5, cap: 2 }),
    whenYes("public-delegate", 1, "public.delegate"),
    whenTrue("public-leading", 1, {
      atLeastOf: 2,
      of: [
        { fact: "public.blood", is: true },
        { fact: "public.delegate", is: true },
        { fact: "public.hours", atLeast: 10 },
      ],
    }),
  ]),
];
