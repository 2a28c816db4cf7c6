import { describe, expect, it } from "vitest";
import { assessmentDetail, combineReports, householdBoard, rankHouseholds, renderHtml, renderMarkdown, renderText, stationTable, type ReportDocument } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { assessVillage, goodVillage, villageScoring } from "./village-scoring.js";
import { assessBicycle, bicycleRubric, goodBicycle, type BicycleFacts } from "../support/assessments.js";

const decisions = [{ criterion: "brakes", stage: "club", outcome: "pass", decidedOn: "2026-06-01" }] as const;

function bike(id: string, changes: BicycleFacts) {
  return assessBicycle({ ...goodBicycle, ...changes }, { subject: { id }, decisions, period: { from: "2026-01-01", to: "2026-12-31" } });
}

const bikes = [
  bike("bike-1", {}),
  bike("bike-2", { "bell.works": false, "brakes.count": 1, "lamp.works": null, "rides.year": { atLeast: 10 }, "paint.grade": ["A", "B"] }),
  bike("bike-3", { "owner.disqualified": { value: true, contested: true }, "rides.night": null }),
];

function report(catalog: typeof zhCN): ReportDocument {
  const options = { catalog };
  const [, second] = bikes;
  return combineReports(
    [
      stationTable(bikes.map((assessment) => ({ name: assessment.subject.id, assessment })), bicycleRubric, options),
      householdBoard(rankHouseholds(bikes), bicycleRubric, options),
      ...(second === undefined ? [] : [assessmentDetail(second, bicycleRubric, options)]),
    ],
    { title: catalog === zhCN ? "自行车" : "Bicycles" },
  );
}

// A village of which every kind of line has something to say: counts short and over, factors, bands, a share, a missing
// reason, groups of which one counts.
const village = assessVillage({
  ...goodVillage,
  "red-vest.year": 5,
  "reminded.undone": true,
  "awareness.percent": 85,
  "households.taking-part": { atLeast: 150 },
  "site.deduction": -2,
  "good-person": ["county", "city"],
  "blood-donors": 7,
  "party.years-without": 4,
  "fires.village": 3,
  "fires.grade": "small",
});

function villageReport(catalog: typeof zhCN): ReportDocument {
  const options = { catalog };
  const name = catalog === zhCN ? "三村" : "Village 3";
  return combineReports(
    [stationTable([{ name, assessment: village }], villageScoring, options), assessmentDetail(village, villageScoring, { ...options, name })],
    { title: catalog === zhCN ? "村级工作" : "Village work" },
  );
}

// Whole reports, to be read: `npm run test:update` writes them anew.
describe.each([zhCN, en])("a report in $locale", (catalog) => {
  it.each([
    ["txt", renderText],
    ["md", renderMarkdown],
    ["html", renderHtml],
  ] as const)("reads as reviewed as %s", async (extension, render) => {
    await expect(render(report(catalog))).toMatchFileSnapshot(`printed/${catalog.locale}.${extension}`);
    await expect(render(villageReport(catalog))).toMatchFileSnapshot(`printed/village.${catalog.locale}.${extension}`);
  });
});
