import {
  assessmentDetail,
  combineReports,
  householdBoard,
  stationTable,
  type MessageCatalog,
  type ReportDocument,
} from "wenming";
import { householdRubric, stationRubric, type ScoredDemo } from "./score-demo.js";

/** The languages the demo speaks. */
export type DemoLanguage = "zh-CN" | "en";

const texts = {
  "zh-CN": {
    title: "新时代文明实践评定示例",
    subtitle: "四个站点取自公开报道；村庄与户均为虚构。",
    stations: "四个站点的“五有”",
    households: "虚构村的十星级文明户",
    household: (id: string) => `${id} 户：逐条说明`,
  },
  en: {
    title: "New Era Civilisation Practice: an example",
    subtitle: "The four stations are from public reports; the village and its households are invented.",
    stations: "The five haves of four stations",
    households: "The ten stars of an invented village",
    household: (id: string) => `Household ${id}, line by line`,
  },
} as const;

/** The household that is explained line by line: stars waiting for records, one lost by decision, a register that starts late. */
const explained = "invented-036";

/** The whole report: stations, board, one household. */
export function demoReport({ stations, households }: ScoredDemo, language: DemoLanguage, catalog: MessageCatalog): ReportDocument {
  const words = texts[language];
  const one = households.find(({ assessment }) => assessment.subject.id === explained);
  if (one === undefined) throw new Error(`the village has no household ${explained}`);
  return combineReports(
    [
      stationTable(stations, stationRubric, { catalog, title: words.stations }),
      householdBoard(households, householdRubric, { catalog, title: words.households }),
      assessmentDetail(one.assessment, householdRubric, { catalog, title: words.household(explained) }),
    ],
    { title: words.title, subtitle: words.subtitle },
  );
}
