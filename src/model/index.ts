/**
 * Records of stations, teams, volunteers, activities, projects, households, decisions and registers: what they are,
 * schemas for them, and checks of one record and of many. The only entry that loads zod.
 *
 * @module
 */
export { type Activity, activitySchema } from "./activity.js";
export { assessmentSchema } from "./assessment.js";
export { checkReferences, type CheckReferencesOptions } from "./check-references.js";
export { countSchema, peopleCountSchema, sessionCountSchema } from "./count.js";
export { type Dataset, datasetSchema } from "./dataset.js";
export { calendarDateSchema, periodSchema } from "./date.js";
export { evidenceSchema } from "./evidence.js";
export { type Household, householdSchema, type Observation, type ObservationKind, observationSchema } from "./household.js";
export { divisionCodeSchema, residentIdSchema, socialCreditCodeSchema } from "./identifier.js";
export { limits } from "./limits.js";
export { type Listing, listingSchema } from "./listing.js";
export { localizedTextSchema } from "./localized-text.js";
export { parseAssessment } from "./parse-assessment.js";
export { parseRubric } from "./parse-rubric.js";
export { type Project, projectSchema } from "./project.js";
export {
  type Register,
  type RegisterEntry,
  registerEntrySchema,
  type RegisterEvent,
  registerEvents,
  type RegisterKind,
  registerSchema,
} from "./register.js";
export {
  type FigureMeasure,
  type FigurePeriod,
  figurePeriodSchema,
  figureUnits,
  type ReportedFigure,
  reportedFigureSchema,
} from "./reported-figure.js";
export { rubricSchema } from "./rubric.js";
export { type ObjectSchema, type OptionalSchema, type ShapeOf } from "./schema-of.js";
export { type StarDecision, starDecisionSchema } from "./star-decision.js";
export {
  type FollowedStandard,
  followedStandardSchema,
  type Head,
  headSchema,
  type PostedRule,
  postedRuleSchema,
  type Room,
  roomSchema,
  type ServicePlatform,
  type Station,
  stationSchema,
  type StationTier,
  type Venue,
  venueSchema,
} from "./station.js";
export { idSchema, textSchema } from "./text.js";
export { validate, type ValidateOptions } from "./validate.js";
export {
  type RejectedInput,
  validateMany,
  type ValidateManyOptions,
  type ValidateManyResult,
} from "./validate-many.js";
export { type TeamCategory, type VolunteerTeam, volunteerTeamSchema } from "./volunteer-team.js";
export { type ServiceRecord, serviceRecordSchema, type Volunteer, volunteerSchema } from "./volunteer.js";
export { addDays, daysBetween, monthsOfPeriod } from "../core/calendar-date.js";
export {
  type DivisionCode,
  divisionContains,
  type DivisionLevel,
  isDivisionCode,
  parseDivisionCode,
} from "../core/identifiers/division-code.js";
export { isResidentId } from "../core/identifiers/resident-id.js";
export { isSocialCreditCode } from "../core/identifiers/social-credit-code.js";
export { WenmingError } from "../core/wenming-error.js";
