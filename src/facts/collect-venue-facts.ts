import { issue } from "../core/issue.js";
import type { Venue } from "../model/station.js";
import { listClaims, type Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { booleanPart, numberPart, shownPart, withIssues, type BooleanPart, type NumberPart } from "./fact-parts.js";
import { stateClaims } from "./figure-claims.js";
import type { OwnRecords } from "./station-records.js";

/** The facts about the place of a station (阵地). */
export function collectVenueFacts({ station, evidence }: OwnRecords, scope: CollectScope) {
  const venue = station.venue ?? {};
  const figures = stateClaims({ figures: station.figures, path: ["station", "figures"], evidence }, "rooms", scope);
  const rooms = listClaims(venue.rooms, scope.day, evidence, ({ name }) => name);
  const path = ["station", "venue"];
  const isShown = namesPlace(venue) || figures.claims.some(({ bounds }) => bounds.low > 0);
  return {
    "venue.exists": shownPart("venue.exists", path, venue.exists, isShown, evidence),
    "venue.indoor-seats": seatsPart(venue, evidence),
    "venue.rooms": withIssues(numberPart("venue.rooms", path, [...rooms, ...figures.claims]), figures.issues),
    "venue.platforms": platformsPart(venue, scope, evidence),
    "venue.plate-hung": booleanPart(venue.plateHung, evidence),
    "venue.volunteer-point-signed": booleanPart(venue.volunteerPointSigned, evidence),
    "venue.opening-hours-posted": booleanPart(venue.openingHoursPosted, evidence),
  } satisfies Readonly<Record<string, BooleanPart | NumberPart>>;
}

function namesPlace({ coLocatedWith = [], rooms, functions, platforms, indoorSeats = 0 }: Venue): boolean {
  const named = [coLocatedWith, rooms?.entries ?? [], functions?.entries ?? [], platforms?.entries ?? []];
  return indoorSeats > 0 || named.some((entries) => entries.length > 0);
}

// A room with seats proves that the largest one has as many or more; only a stated maximum settles it.
function seatsPart({ indoorSeats, rooms }: Venue, evidence: Claim["evidence"]): NumberPart {
  const path = ["station", "venue", "indoorSeats"];
  const seats = (rooms?.entries ?? []).flatMap((room) => (isSeats(room.seats) ? [room.seats] : []));
  const largest = seats.reduce((most, count) => (count > most ? count : most), 0);
  const claims: Claim[] = largest > 0 ? [{ bounds: { low: largest, high: Infinity }, evidence }] : [];
  if (indoorSeats === undefined) return numberPart("venue.indoor-seats", path, claims);
  const isCount = isSeats(indoorSeats);
  if (isCount) claims.push({ bounds: { low: indoorSeats, high: indoorSeats }, evidence });
  const faults = isCount ? [] : [issue("fact.out-of-domain", path, { fact: "venue.indoor-seats", expected: "number" })];
  return withIssues(numberPart("venue.indoor-seats", path, claims), faults);
}

function isSeats(seats: unknown): seats is number {
  return typeof seats === "number" && seats >= 0 && seats < Infinity;
}

function platformsPart({ platforms }: Venue, { day }: CollectScope, evidence: Claim["evidence"]): NumberPart {
  const claims = listClaims(platforms, day, evidence, (platform) => platform);
  return numberPart("venue.platforms", ["station", "venue", "platforms"], claims);
}
