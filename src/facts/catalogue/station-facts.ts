import type { FactDeclarations } from "../../core/fact.js";
import {
  activitiesAllLoggedFact,
  activitiesHeldFact,
  activitiesMonthsInPeriodFact,
  activitiesMonthsWithSessionFact,
  activitiesSessionsInPeriodFact,
} from "./activity-facts.js";
import {
  budgetExistsFact,
  deliberationsInPeriodFact,
  headIsPartySecretaryFact,
  headPostNamedFact,
  organizationChartPostedFact,
  rolesWrittenFact,
  staffFact,
  workflowPostedFact,
  workRulesPostedFact,
} from "./mechanism-facts.js";
import { projectsCompleteFact, projectsDescribedFact, projectsTotalFact } from "./project-facts.js";
import {
  residentsTotalFact,
  teamsCategoriesFact,
  teamsEightPlusNClaimedFact,
  teamsTotalFact,
  teamsVillagesFact,
  teamsVillagesWithTeamFact,
  volunteersRegisteredFact,
} from "./team-facts.js";
import {
  venueExistsFact,
  venueIndoorSeatsFact,
  venueOpeningHoursPostedFact,
  venuePlateHungFact,
  venuePlatformsFact,
  venueRoomsFact,
  venueVolunteerPointSignedFact,
} from "./venue-facts.js";

/** Every fact that `collectStationFacts` gives, by id. */
export const stationFacts = {
  "venue.exists": venueExistsFact,
  "venue.indoor-seats": venueIndoorSeatsFact,
  "venue.rooms": venueRoomsFact,
  "venue.platforms": venuePlatformsFact,
  "venue.plate-hung": venuePlateHungFact,
  "venue.volunteer-point-signed": venueVolunteerPointSignedFact,
  "venue.opening-hours-posted": venueOpeningHoursPostedFact,
  "teams.total": teamsTotalFact,
  "teams.categories": teamsCategoriesFact,
  "teams.villages": teamsVillagesFact,
  "teams.villages-with-team": teamsVillagesWithTeamFact,
  "teams.eight-plus-n-claimed": teamsEightPlusNClaimedFact,
  "volunteers.registered": volunteersRegisteredFact,
  "residents.total": residentsTotalFact,
  "activities.held": activitiesHeldFact,
  "activities.sessions-in-period": activitiesSessionsInPeriodFact,
  "activities.months-in-period": activitiesMonthsInPeriodFact,
  "activities.months-with-session": activitiesMonthsWithSessionFact,
  "activities.all-logged": activitiesAllLoggedFact,
  "projects.total": projectsTotalFact,
  "projects.described": projectsDescribedFact,
  "projects.complete": projectsCompleteFact,
  "mechanisms.head-post-named": headPostNamedFact,
  "mechanisms.head-is-party-secretary": headIsPartySecretaryFact,
  "mechanisms.roles-written": rolesWrittenFact,
  "mechanisms.organization-chart-posted": organizationChartPostedFact,
  "mechanisms.work-rules-posted": workRulesPostedFact,
  "mechanisms.workflow-posted": workflowPostedFact,
  "mechanisms.deliberations-in-period": deliberationsInPeriodFact,
  "mechanisms.staff": staffFact,
  "mechanisms.budget-exists": budgetExistsFact,
} as const satisfies FactDeclarations;
