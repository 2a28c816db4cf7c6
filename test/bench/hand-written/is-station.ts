import { countKeys, isDay, isEvidenceList, isId, isList, isObject, isText, isWhole, one } from "./guard-parts.js";
import { isFigure } from "./is-figure.js";

/** Tuned by hand: whether a value is a station as `stationSchema` has it. */
export function isStation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, tier, name, shortName, divisionCode, parentId, head, volunteerTeamHead, members } = value;
  const { venue, postedRules, rolesWritten, budgetExists, deliberations, standards, figures, evidence } = value;
  return (
    isId(id) &&
    isTier(tier) &&
    isText(name) &&
    (shortName === undefined || isText(shortName)) &&
    (divisionCode === undefined || isDivisionCode(divisionCode)) &&
    (parentId === undefined || isId(parentId)) &&
    (head === undefined || isHead(head)) &&
    (volunteerTeamHead === undefined || isHead(volunteerTeamHead)) &&
    (members === undefined || isListing(members, isText)) &&
    (venue === undefined || isVenue(venue)) &&
    (postedRules === undefined || isListing(postedRules, isPostedRule)) &&
    (rolesWritten === undefined || typeof rolesWritten === "boolean") &&
    (budgetExists === undefined || typeof budgetExists === "boolean") &&
    (deliberations === undefined || isListing(deliberations, isDay)) &&
    (standards === undefined || isListing(standards, isStandard)) &&
    (figures === undefined || isList(figures, isFigure)) &&
    (evidence === undefined || isEvidenceList(evidence)) &&
    countKeys(value) ===
      3 +
        (one(shortName) + one(divisionCode) + one(parentId) + one(head) + one(volunteerTeamHead) + one(members) + one(venue)) +
        (one(postedRules) + one(rolesWritten) + one(budgetExists) + one(deliberations) + one(standards) + one(figures) + one(evidence))
  );
}

function isTier(value: unknown): boolean {
  return value === "county-center" || value === "township-institute" || value === "village-station" || value === "practice-point";
}

// Groups of zeros leave the lower levels open: a level may stand below a set one only.
function isDivisionCode(value: unknown): boolean {
  if (typeof value !== "string" || !/^[1-8]\d{5}(\d{3}(\d{3})?)?$/.test(value)) return false;
  const short = value.replace(/^(\d{6}|\d{9})(?:000)+$/, "$1");
  if (short.length > 6) return !short.startsWith("00", 2) && !/^\d{6}000/.test(short);
  return !/^\d\d00(?!00)/.test(short);
}

function isHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { post, isPartySecretary, vacant } = value;
  return (
    (post === undefined || (isText(post) && vacant !== true)) &&
    (isPartySecretary === undefined || typeof isPartySecretary === "boolean") &&
    (vacant === undefined || vacant === true) &&
    countKeys(value) === one(post) + one(isPartySecretary) + one(vacant)
  );
}

function isListing(value: unknown, check: (entry: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  const { entries, completeTo, etc } = value;
  return (
    isList(entries, check) &&
    (completeTo === undefined || (isDay(completeTo) && etc !== true)) &&
    (etc === undefined || etc === true) &&
    countKeys(value) === 1 + one(completeTo) + one(etc)
  );
}

function isVenue(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { exists, coLocatedWith, rooms, functions, platforms, indoorSeats } = value;
  const { plateHung, volunteerPointSigned, openingHoursPosted } = value;
  return (
    (exists === undefined || typeof exists === "boolean") &&
    (coLocatedWith === undefined || isList(coLocatedWith, isText)) &&
    (rooms === undefined || isListing(rooms, isRoom)) &&
    (functions === undefined || isListing(functions, isText)) &&
    (platforms === undefined || isListing(platforms, isPlatform)) &&
    (indoorSeats === undefined || isWhole(indoorSeats)) &&
    (plateHung === undefined || typeof plateHung === "boolean") &&
    (volunteerPointSigned === undefined || typeof volunteerPointSigned === "boolean") &&
    (openingHoursPosted === undefined || typeof openingHoursPosted === "boolean") &&
    (exists !== false || !isUsed(rooms as { readonly entries: readonly unknown[] } | undefined, indoorSeats as number | undefined)) &&
    countKeys(value) ===
      (one(exists) + one(coLocatedWith) + one(rooms) + one(functions) + one(platforms) + one(indoorSeats)) +
        (one(plateHung) + one(volunteerPointSigned) + one(openingHoursPosted))
  );
}

// A place that does not exist has no rooms and no seats.
function isUsed(rooms: { readonly entries: readonly unknown[] } | undefined, indoorSeats = 0): boolean {
  return indoorSeats > 0 || (rooms !== undefined && rooms.entries.length > 0);
}

function isRoom(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, seats } = value;
  return isText(name) && (seats === undefined || isWhole(seats)) && countKeys(value) === 1 + one(seats);
}

function isPlatform(value: unknown): boolean {
  return value === "theory" || value === "education" || value === "culture" || value === "science" || value === "fitness";
}

function isPostedRule(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, name } = value;
  const isKind = kind === "organization-chart" || kind === "work-rules" || kind === "workflow" || kind === "duties";
  return isKind && (name === undefined || isText(name)) && countKeys(value) === 1 + one(name);
}

function isStandard(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { code, parts } = value;
  return isId(code) && (parts === undefined || isListing(parts, isText)) && countKeys(value) === 1 + one(parts);
}
