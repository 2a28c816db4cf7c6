import type { FactDeclarations } from "../../core/fact.js";
import {
  attendancesFact,
  ceremoniesFact,
  ceremonyLimitKeptFact,
  ceremonyRecordsKeptFact,
  cleanInspectionsFact,
  inspectionsFact,
  memberWorksFact,
  serviceActsFact,
  supportDutiesMetFact,
} from "./household-conduct-facts.js";
import {
  customsBreachesFact,
  dishonestyComplaintsFact,
  disturbancesFact,
  enforcedDebtorListingsFact,
  lavishCeremoniesFact,
  neglectComplaintsFact,
  propertyDamagesFact,
  unsettledDisputesFact,
  violationsFact,
} from "./household-matter-facts.js";
import {
  convictionFact,
  domesticViolenceFact,
  supportRefusalFact,
  viceFact,
} from "./household-veto-facts.js";

/** Every fact that `collectHouseholdFacts` gives, by id. */
export const householdFacts = {
  "household.attendances": attendancesFact,
  "household.property-damages": propertyDamagesFact,
  "household.violations": violationsFact,
  "household.member-works": memberWorksFact,
  "household.ceremonies": ceremoniesFact,
  "household.lavish-ceremonies": lavishCeremoniesFact,
  "household.ceremony-records-kept": ceremonyRecordsKeptFact,
  "household.ceremony-limit-kept": ceremonyLimitKeptFact,
  "household.inspections": inspectionsFact,
  "household.clean-inspections": cleanInspectionsFact,
  "household.enforced-debtor-listings": enforcedDebtorListingsFact,
  "household.dishonesty-complaints": dishonestyComplaintsFact,
  "household.neglect-complaints": neglectComplaintsFact,
  "household.support-duties-met": supportDutiesMetFact,
  "household.service-acts": serviceActsFact,
  "household.disturbances": disturbancesFact,
  "household.unsettled-disputes": unsettledDisputesFact,
  "household.customs-breaches": customsBreachesFact,
  "household.conviction": convictionFact,
  "household.vice": viceFact,
  "household.domestic-violence": domesticViolenceFact,
  "household.support-refusal": supportRefusalFact,
} as const satisfies FactDeclarations;
