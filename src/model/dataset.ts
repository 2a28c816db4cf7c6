import * as z from "zod/mini";
import { type Activity, activitySchema } from "./activity.js";
import { type Household, householdSchema } from "./household.js";
import { list } from "./list.js";
import { type Project, projectSchema } from "./project.js";
import { type Register, registerSchema } from "./register.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { type StarDecision, starDecisionSchema } from "./star-decision.js";
import { type Station, stationSchema } from "./station.js";
import { type VolunteerTeam, volunteerTeamSchema } from "./volunteer-team.js";
import { type Volunteer, volunteerSchema } from "./volunteer.js";

/** Records that refer to each other, as `checkReferences` takes them. A list that is absent is not checked against. */
export interface Dataset {
  /** Stations of any level. */
  readonly stations?: readonly Station[];
  /** Volunteer teams. */
  readonly teams?: readonly VolunteerTeam[];
  /** Volunteers. */
  readonly volunteers?: readonly Volunteer[];
  /** Activities. */
  readonly activities?: readonly Activity[];
  /** Projects and brands. */
  readonly projects?: readonly Project[];
  /** Households. */
  readonly households?: readonly Household[];
  /** Star decisions. */
  readonly decisions?: readonly StarDecision[];
  /** Registers. */
  readonly registers?: readonly Register[];
}

/** Records that refer to each other. */
export const datasetSchema = objectSchemaOf<Dataset>()(
  z.strictObject({
    stations: optional(list(stationSchema)),
    teams: optional(list(volunteerTeamSchema)),
    volunteers: optional(list(volunteerSchema)),
    activities: optional(list(activitySchema)),
    projects: optional(list(projectSchema)),
    households: optional(list(householdSchema)),
    decisions: optional(list(starDecisionSchema)),
    registers: optional(list(registerSchema)),
  }),
);
