import type { CountUnit } from "../core/count.js";
import type { FigureMeasure } from "../model/reported-figure.js";

/** The units in which each measure is counted; the same as the schema of a figure has, which loads zod. */
export const measureUnits: Readonly<Record<FigureMeasure, readonly CountUnit[]>> = {
  teams: ["teams"],
  villages: ["villages"],
  "villages-with-team": ["villages"],
  volunteers: ["persons"],
  "volunteer-times": ["personTimes", "personsOrTimes"],
  residents: ["persons"],
  rooms: ["rooms"],
  sessions: ["sessions"],
  beneficiaries: ["persons", "personTimes", "personsOrTimes"],
  "beneficiary-households": ["households"],
  projects: ["projects"],
  staff: ["persons"],
};
