import { countKeys, type Fields, isDay, isId, isObject, isText, one } from "./guard-parts.js";

/** Tuned by hand: whether a value is a figure as `reportedFigureSchema` has it. */
export function isFigure(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { measure, count, period, projectId, quote } = value;
  return (
    isCount(count) &&
    fitsMeasure(measure, count["unit"]) &&
    (period === undefined || isFigurePeriod(period)) &&
    (projectId === undefined || isId(projectId)) &&
    (quote === undefined || isText(quote)) &&
    countKeys(value) === 2 + one(period) + one(projectId) + one(quote)
  );
}

function isCount(value: unknown): value is Fields {
  if (!isObject(value)) return false;
  const { unit, form, value: amount, within } = value;
  if (!isUnit(unit) || !isAmount(amount)) return false;
  if (unit === "hours" ? Math.round(amount * 100) / 100 !== amount : !Number.isInteger(amount)) return false;
  if (form !== "exact" && form !== "atLeast" && form !== "atMost" && form !== "about") return false;
  return (within === undefined || (form === "about" && isAmount(within))) && countKeys(value) === 3 + one(within);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1e12;
}

function isUnit(unit: unknown): boolean {
  switch (unit) {
    case "persons":
    case "personTimes":
    case "personsOrTimes":
    case "sessions":
    case "households":
    case "teams":
    case "rooms":
    case "villages":
    case "projects":
    case "seats":
    case "hours":
      return true;
    default:
      return false;
  }
}

function fitsMeasure(measure: unknown, unit: unknown): boolean {
  switch (measure) {
    case "teams":
    case "rooms":
    case "sessions":
    case "projects":
    case "villages":
      return unit === measure;
    case "villages-with-team":
      return unit === "villages";
    case "volunteers":
    case "residents":
    case "staff":
      return unit === "persons";
    case "volunteer-times":
      return unit === "personTimes" || unit === "personsOrTimes";
    case "beneficiaries":
      return unit === "persons" || unit === "personTimes" || unit === "personsOrTimes";
    case "beneficiary-households":
      return unit === "households";
    default:
      return false;
  }
}

function isFigurePeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, from, to, year } = value;
  if (kind === "dates") return isDay(from) && isDay(to) && from <= to && countKeys(value) === 3;
  if (kind === "since-creation") return (to === undefined || isDay(to)) && countKeys(value) === 1 + one(to);
  if (kind !== "year-to-date" || countKeys(value) !== 1 + one(to) + one(year)) return false;
  if (to !== undefined && !isDay(to)) return false;
  if (year === undefined) return true;
  if (typeof year !== "number" || !Number.isInteger(year) || year < 1 || year > 9999) return false;
  return to === undefined || Number(to.slice(0, 4)) === year;
}
