import { countKeys, isBoolean, isId, isObject } from "./guard-parts.js";
import { isCount } from "./read-fact.js";
import type { FactInput } from "wenming";

/** Tuned by hand: whether a value is a household's record of all 62 facts, each plainly stated, with id, village and group. */
export function isFactRecord(value: unknown): boolean {
  if (!isObject(value) || countKeys(value) !== 65) return false;
  const record = value as Readonly<Record<string, FactInput | undefined>>;
  return (
    isId(value["id"]) &&
    isId(value["village"]) &&
    isId(value["group"]) &&
    isBoolean(record["law.study-attended"]) &&
    isCount(record["law.warnings"], 50) &&
    (record["law.knowledge"] === "A" || record["law.knowledge"] === "B" || record["law.knowledge"] === "C" || record["law.knowledge"] === "D") &&
    isCount(record["law.sessions"], 200) &&
    isBoolean(record["law.patrol"]) &&
    isBoolean(record["law.militia"]) &&
    isCount(record["work.able"], 20) &&
    isCount(record["work.employed"], 20) &&
    isCount(record["work.trainings"], 100) &&
    (record["work.income"] === "high" || record["work.income"] === "middle" || record["work.income"] === "low" || record["work.income"] === "relief") &&
    isBoolean(record["work.contract"]) &&
    isBoolean(record["work.insurance"]) &&
    (record["morals.honor"] === "national" || record["morals.honor"] === "province" || record["morals.honor"] === "city" || record["morals.honor"] === "county" || record["morals.honor"] === "none") &&
    isCount(record["morals.deeds"], 100) &&
    isCount(record["morals.complaints"], 100) &&
    isBoolean(record["morals.lectures"]) &&
    isCount(record["morals.books"], 2000) &&
    (record["integrity.credit"] === "AAA" || record["integrity.credit"] === "AA" || record["integrity.credit"] === "A" || record["integrity.credit"] === "B" || record["integrity.credit"] === "C") &&
    isCount(record["integrity.loans"], 50) &&
    isCount(record["integrity.repaid"], 50) &&
    isCount(record["integrity.complaints"], 50) &&
    isBoolean(record["integrity.covenant-signed"]) &&
    isBoolean(record["integrity.merchant"]) &&
    isBoolean(record["family.elders-supported"]) &&
    isCount(record["family.quarrels"], 50) &&
    (record["family.harmony"] === "A" || record["family.harmony"] === "B" || record["family.harmony"] === "C" || record["family.harmony"] === "D") &&
    isCount(record["family.elders"], 10) &&
    isCount(record["family.visits"], 400) &&
    isBoolean(record["family.rules-posted"]) &&
    isCount(record["education.children"], 10) &&
    isCount(record["education.in-school"], 10) &&
    isCount(record["education.meetings"], 50) &&
    (record["education.highest"] === "college" || record["education.highest"] === "high-school" || record["education.highest"] === "middle-school" || record["education.highest"] === "primary-school") &&
    isBoolean(record["education.study-corner"]) &&
    isCount(record["education.library-visits"], 400) &&
    isWithin(record["neighbors.rating"], 10) &&
    isCount(record["neighbors.help"], 200) &&
    isCount(record["neighbors.disputes"], 50) &&
    isBoolean(record["neighbors.mediation"]) &&
    isBoolean(record["neighbors.watch"]) &&
    isBoolean(record["customs.wedding"]) &&
    isBoolean(record["customs.funeral"]) &&
    isCount(record["customs.gift-money"], 100_000) &&
    (record["customs.superstition"] === "none" || record["customs.superstition"] === "minor" || record["customs.superstition"] === "serious") &&
    isBoolean(record["customs.filed"]) &&
    isCount(record["customs.tables"], 200) &&
    isCount(record["environment.inspections"], 60) &&
    isCount(record["environment.clean"], 60) &&
    (record["environment.sorting"] === "A" || record["environment.sorting"] === "B" || record["environment.sorting"] === "C" || record["environment.sorting"] === "D") &&
    isBoolean(record["environment.toilet"]) &&
    (record["environment.yard"] === "tidy" || record["environment.yard"] === "fair" || record["environment.yard"] === "dirty") &&
    isCount(record["environment.trees"], 500) &&
    isWithin(record["public.hours"], 5000) &&
    isCount(record["public.activities"], 200) &&
    isCount(record["public.donations"], 100) &&
    isBoolean(record["public.delegate"]) &&
    isBoolean(record["public.blood"]) &&
    isBoolean(record["veto.crime"]) &&
    isBoolean(record["veto.gambling"]) &&
    isBoolean(record["veto.drugs"]) &&
    isBoolean(record["veto.illegal-building"]) &&
    isBoolean(record["veto.debtor"])
  );
}

function isWithin(value: unknown, max: number): boolean {
  return typeof value === "number" && value >= 0 && value <= max;
}
