export { checkFiveHaves, type CheckFiveHavesOptions } from "./check-five-haves.js";
export { rankHouseholds, type RankedAssessment, type RankHouseholdsOptions } from "./rank-households.js";
export { rateVolunteer, type RateVolunteerOptions } from "./rate-volunteer.js";
export { scoreTenStars, type HouseholdCase, type ScoreTenStarsOptions } from "./score-ten-stars.js";
