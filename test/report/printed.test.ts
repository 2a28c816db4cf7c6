import { describe, expect, it } from "vitest";
import { assessmentDetail, combineReports, householdBoard, rankHouseholds, renderHtml, renderMarkdown, renderText, stationTable, type ReportDocument } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
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

// Whole reports, to be read: `npm run test:update` writes them anew.
describe.each([zhCN, en])("a report in $locale", (catalog) => {
  it.each([
    ["txt", renderText],
    ["md", renderMarkdown],
    ["html", renderHtml],
  ] as const)("reads as reviewed as %s", async (extension, render) => {
    await expect(render(report(catalog))).toMatchFileSnapshot(`printed/${catalog.locale}.${extension}`);
  });
});
