export {
  activitiesAllLoggedFact,
  activitiesHeldFact,
  activitiesMonthsInPeriodFact,
  activitiesMonthsWithSessionFact,
  activitiesSessionsInPeriodFact,
} from "./catalogue/activity-facts.js";
export {
  attendancesFact,
  ceremoniesFact,
  ceremonyLimitKeptFact,
  ceremonyRecordsKeptFact,
  cleanInspectionsFact,
  inspectionsFact,
  memberWorksFact,
  serviceActsFact,
  supportDutiesMetFact,
} from "./catalogue/household-conduct-facts.js";
export { householdFacts } from "./catalogue/household-facts.js";
export {
  customsBreachesFact,
  dishonestyComplaintsFact,
  disturbancesFact,
  enforcedDebtorListingsFact,
  lavishCeremoniesFact,
  neglectComplaintsFact,
  propertyDamagesFact,
  unsettledDisputesFact,
  violationsFact,
} from "./catalogue/household-matter-facts.js";
export { convictionFact, domesticViolenceFact, supportRefusalFact, viceFact } from "./catalogue/household-veto-facts.js";
export {
  budgetExistsFact,
  deliberationsInPeriodFact,
  headIsPartySecretaryFact,
  headPostNamedFact,
  organizationChartPostedFact,
  rolesWrittenFact,
  staffFact,
  workflowPostedFact,
  workRulesPostedFact,
} from "./catalogue/mechanism-facts.js";
export { projectsCompleteFact, projectsDescribedFact, projectsTotalFact } from "./catalogue/project-facts.js";
export { stationFacts } from "./catalogue/station-facts.js";
export {
  residentsTotalFact,
  teamsCategoriesFact,
  teamsEightPlusNClaimedFact,
  teamsTotalFact,
  teamsVillagesFact,
  teamsVillagesWithTeamFact,
  volunteersRegisteredFact,
} from "./catalogue/team-facts.js";
export {
  venueExistsFact,
  venueIndoorSeatsFact,
  venueOpeningHoursPostedFact,
  venuePlateHungFact,
  venuePlatformsFact,
  venueRoomsFact,
  venueVolunteerPointSignedFact,
} from "./catalogue/venue-facts.js";
export { volunteerFacts, volunteerHoursFact } from "./catalogue/volunteer-facts.js";
export type { CollectOptions } from "./collect-scope.js";
export type { Collected, CollectedFact, CollectedFacts } from "./collected.js";
export {
  collectHouseholdFacts,
  type CollectedHouseholdFacts,
  type HouseholdRecords,
} from "./collect-household-facts.js";
export { collectStationFacts, type CollectedStationFacts, type StationRecords } from "./collect-station-facts.js";
export {
  collectVolunteerFacts,
  type CollectedVolunteerFacts,
  type CollectVolunteerOptions,
  type VolunteerRecords,
} from "./collect-volunteer-facts.js";
export { factCatalogue, type CatalogueEntry } from "./fact-catalogue.js";
export type { FactOrigin } from "./fact-origin.js";
export type { OpenList } from "./open-list.js";
export { toDecisions } from "./to-decisions.js";
