import { activitiesAllLoggedFact } from "../facts/catalogue/activity-facts.js";
import {
  budgetExistsFact,
  deliberationsInPeriodFact,
  headIsPartySecretaryFact,
  rolesWrittenFact,
  staffFact,
  workflowPostedFact,
  workRulesPostedFact,
} from "../facts/catalogue/mechanism-facts.js";
import { projectsCompleteFact } from "../facts/catalogue/project-facts.js";
import { residentsTotalFact, teamsTotalFact, volunteersRegisteredFact } from "../facts/catalogue/team-facts.js";
import {
  venueExistsFact,
  venueIndoorSeatsFact,
  venueOpeningHoursPostedFact,
  venuePlateHungFact,
  venuePlatformsFact,
  venueVolunteerPointSignedFact,
} from "../facts/catalogue/venue-facts.js";
import type { FactDeclarations } from "../core/fact.js";

/** The facts that all reference profiles ask for. */
export const referenceFacts = {
  "venue.exists": venueExistsFact,
  "venue.indoor-seats": venueIndoorSeatsFact,
  "venue.platforms": venuePlatformsFact,
  "venue.plate-hung": venuePlateHungFact,
  "venue.volunteer-point-signed": venueVolunteerPointSignedFact,
  "venue.opening-hours-posted": venueOpeningHoursPostedFact,
  "teams.total": teamsTotalFact,
  "volunteers.registered": volunteersRegisteredFact,
  "residents.total": residentsTotalFact,
  "activities.all-logged": activitiesAllLoggedFact,
  "projects.complete": projectsCompleteFact,
  "mechanisms.head-is-party-secretary": headIsPartySecretaryFact,
  "mechanisms.roles-written": rolesWrittenFact,
  "mechanisms.work-rules-posted": workRulesPostedFact,
  "mechanisms.workflow-posted": workflowPostedFact,
  "mechanisms.deliberations-in-period": deliberationsInPeriodFact,
  "mechanisms.staff": staffFact,
  "mechanisms.budget-exists": budgetExistsFact,
} as const satisfies FactDeclarations;
