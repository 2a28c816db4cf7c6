import { countKeys, isDay, isEvidenceList, isId, isObject, isText, one } from "./guard-parts.js";

/** Tuned by hand: whether a value is a household as `householdSchema` has it. */
export function isHousehold(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, divisionCode, group, observations } = value;
  return (
    isId(id) &&
    (divisionCode === undefined || isLocalDivisionCode(divisionCode)) &&
    (group === undefined || isText(group)) &&
    (observations === undefined || isObservations(observations)) &&
    countKeys(value) === 1 + one(divisionCode) + one(group) + one(observations)
  );
}

function isObservations(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 100_000) return false;
  for (const entry of value) if (!isObservation(entry)) return false;
  return true;
}

function isObservation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, answer, on, evidence } = value;
  return (
    isKind(kind) &&
    typeof answer === "boolean" &&
    isDay(on) &&
    (evidence === undefined || isEvidenceList(evidence)) &&
    countKeys(value) === 3 + one(evidence)
  );
}

function isKind(value: unknown): boolean {
  return value === "member-works" || value === "ceremony-records-kept" || value === "support-duties-met" || value === "ceremony-limit-kept";
}

// A township has 9 digits, a village 12; groups of zeros would leave a level open.
function isLocalDivisionCode(value: unknown): boolean {
  return typeof value === "string" && /^[1-8]\d(?!00)\d{4}(?!000)\d{3}(\d{3})?$/.test(value);
}
