import {
  checkFiveHaves,
  fiveHavesRubric,
  prepareRubric,
  rankHouseholds,
  scoreTenStars,
  tenStarsXiuwenRubric,
  type Assessment,
  type RankedAssessment,
} from "wenming";
import { fourStations } from "../four-stations.js";
import { inventedVillage } from "../invented-village.js";

/** The rubric of the stations: each have asks only that the thing exists. */
export const stationRubric = fiveHavesRubric;

/** The rubric of the households: the common ten stars with the tiers of 修文县. */
export const householdRubric = tenStarsXiuwenRubric;

/** One of the four reported stations with its result. */
export interface ScoredStation {
  readonly id: string;
  readonly name: string;
  readonly assessment: Assessment;
}

/** Everything the demo shows. */
export interface ScoredDemo {
  readonly stations: readonly ScoredStation[];
  readonly households: readonly RankedAssessment[];
}

/** Scores the four reported stations as of the end of the year of their report, and the invented village at the end of its cycle. */
export function scoreDemo(): ScoredDemo {
  const stations = fourStations.map((records) => ({
    id: records.station.id,
    name: records.station.shortName ?? records.station.name,
    assessment: checkFiveHaves(records, { asOf: "2023-12-31", rubric: stationRubric }),
  }));
  const rubric = prepareRubric(householdRubric);
  const { asOf, period } = inventedVillage;
  const assessments = inventedVillage.households.map((household) => scoreTenStars(household, { asOf, period, rubric }));
  return { stations, households: rankHouseholds<string>(assessments) };
}
