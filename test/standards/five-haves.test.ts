import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.js";
import { hashRubric } from "../../src/rubric/hash-rubric.js";
import { labelRubric } from "../../src/rubric/label-rubric.js";
import { nationalLabels, pingyaoBuyiLabels, xiangchengLabels } from "../../src/standards/five-haves-labels.js";
import { fiveHavesRubric } from "../../src/standards/five-haves.js";
import { assessLine, missingCases, type LineCase } from "./assess-line.js";

const cases: readonly LineCase[] = [
  ["venue", "venue-exists", { "venue.exists": true }, "pass", "pass"],
  ["venue", "venue-exists", { "venue.exists": false }, "fail", "fail"],
  ["venue", "venue-exists", {}, "incomplete", "incomplete"],
  ["team", "team-exists", { "teams.total": 34 }, "pass", "pass"],
  ["team", "team-exists", { "teams.total": { atLeast: 1 } }, "pass", "pass"],
  ["team", "team-exists", { "teams.total": 0 }, "fail", "fail"],
  ["team", "team-exists", { "teams.total": { atMost: 3 } }, "incomplete", "incomplete"],
  ["activities", "activity-held", { "activities.held": true }, "pass", "pass"],
  ["activities", "activity-held", { "activities.held": false }, "fail", "fail"],
  ["activities", "activity-held", {}, "incomplete", "incomplete"],
  ["projects", "project-described", { "projects.described": { atLeast: 1 } }, "pass", "pass"],
  ["projects", "project-described", { "projects.described": 0 }, "fail", "fail"],
  ["projects", "project-described", {}, "incomplete", "incomplete"],
  ["mechanisms", "head-post-named", { "mechanisms.head-post-named": true }, "pass", "pass"],
  ["mechanisms", "head-post-named", { "mechanisms.head-post-named": false }, "fail", "fail"],
  ["mechanisms", "head-post-named", {}, "incomplete", "incomplete"],
];

const everything = {
  "venue.exists": true,
  "teams.total": 1,
  "activities.held": true,
  "projects.described": 1,
  "mechanisms.head-post-named": true,
} as const;
const options = { subject: { id: "s-1" }, asOf: "2026-06-30" };

describe("the literal five haves", () => {
  it.each(cases)("%s, %s with %j: %s", (criterion, item, facts, line, outcome) => {
    expect(assessLine(fiveHavesRubric, criterion, item, facts)).toEqual({ line, criterion: outcome });
  });

  it("have a case for every outcome of every line", () => {
    expect(missingCases(fiveHavesRubric, cases)).toEqual([]);
  });

  it.each([
    ["compliant", everything],
    ["not-compliant", { ...everything, "teams.total": 0 }],
    ["undetermined", { ...everything, "teams.total": null }],
    ["not-compliant", { "teams.total": 0 }],
  ] as const)("are %s with %j", (verdict, facts) => {
    expect(assess(fiveHavesRubric, facts, options).verdict).toBe(verdict);
  });

  it("say of every line that it is our own proposal, and of every name where it was printed", () => {
    const { sources, criteria } = fiveHavesRubric;
    expect(criteria.map(({ items }) => sources[items[0].source].basis)).toEqual(["design", "design", "design", "design", "design"]);
    expect(criteria.map(({ source }) => sources[source].basis)).toEqual(["document", "document", "document", "document", "document"]);
  });
});

describe("labels of places", () => {
  it.each([
    [nationalLabels, "有场所 有队伍 有活动 有项目 有机制"],
    [pingyaoBuyiLabels, "有机制 有阵地 有队伍 有活动 有项目"],
    [xiangchengLabels, "有完善机制 有优质场所 有特色队伍 有丰富活动 有品牌项目"],
  ])("$id", (variant, labels) => {
    const labeled = labelRubric(fiveHavesRubric, variant);
    expect(labeled.criteria.map(({ label }) => label["zh-CN"]).join(" ")).toBe(labels);
    expect(labeled.id).toBe(`five-haves.${variant.id}`);
    expect(labeled.base).toEqual({ id: "five-haves", version: "1.0.0", hash: hashRubric(fiveHavesRubric) });
  });

  it("change no outcome", () => {
    const facts = { ...everything, "teams.total": 0, "projects.described": null };
    const outcomes = (all: readonly { readonly id: string; readonly outcome: string }[]) =>
      Object.fromEntries(all.map(({ id, outcome }) => [id, outcome]));
    const base = assess(fiveHavesRubric, facts, options);
    const labeled = assess(labelRubric(fiveHavesRubric, pingyaoBuyiLabels), facts, options);
    expect(outcomes(labeled.criteria)).toEqual(outcomes(base.criteria));
    expect(labeled.met).toEqual(base.met);
    expect(labeled.rubric.hash).not.toBe(base.rubric.hash);
  });

  it("leave the base as it was", () => {
    const before = JSON.stringify(fiveHavesRubric);
    labelRubric(fiveHavesRubric, pingyaoBuyiLabels);
    expect(JSON.stringify(fiveHavesRubric)).toBe(before);
  });

  it("may name some criteria only: the others keep label and order, at the end", () => {
    const labels = [{ criterion: "mechanisms", label: { "zh-CN": "有制度" } }] as const;
    const { criteria } = labelRubric(fiveHavesRubric, { ...nationalLabels, id: "part", labels });
    expect(criteria.map(({ label }) => label["zh-CN"])).toEqual(["有制度", "有场所", "有队伍", "有活动", "有项目"]);
  });

  it.each([
    ["a criterion that is not there", "records"],
    ["a criterion twice", "venue"],
  ])("cannot name %s", (_what, criterion) => {
    const labels = [{ criterion: "venue", label: { "zh-CN": "有阵地" } }, { criterion, label: { "zh-CN": "有" } }];
    const variant = { ...nationalLabels, labels } as unknown as typeof nationalLabels;
    expect(() => labelRubric(fiveHavesRubric, variant)).toThrow(expect.objectContaining({ code: "rubric.invalid" }));
  });
});
