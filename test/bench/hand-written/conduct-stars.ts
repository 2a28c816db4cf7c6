import type { Facts } from "wenming";
import { abcd, abcdPoints, creditPoints, credits, honorPoints, honors, incomeClasses, incomePoints } from "./grade-points.js";
import { bestOf, isCount, isFlag, isPossible, isSure, leastOf, mostOf, notOne, worstOf } from "./read-fact.js";
import type { Points } from "./points.js";

/**
 * The first five stars, each twice: the rule over plain values, and the reader that calls it once where all is plainly stated, else
 * once with the worst and once with the best that the facts may still be.
 */

/** Love of country and law. */
export function scoreLaw(record: Facts, points: Points): void {
  const study = record["law.study-attended"];
  const warnings = record["law.warnings"];
  const knowledge = record["law.knowledge"];
  const knowledgeEarned = abcdPoints(knowledge);
  const sessions = record["law.sessions"];
  const patrol = record["law.patrol"];
  const militia = record["law.militia"];
  if (isFlag(study) && isCount(warnings, 50) && knowledgeEarned !== notOne && isCount(sessions, 200) && isFlag(patrol) && isFlag(militia)) {
    points.low = points.high = lawPoints(study, warnings, knowledgeEarned, sessions, patrol, militia);
    return;
  }
  points.low = lawPoints(
    isSure(study),
    mostOf(warnings, 50),
    worstOf(knowledge, abcdPoints, abcd),
    leastOf(sessions, 200),
    isSure(patrol),
    isSure(militia),
  );
  points.high = lawPoints(
    isPossible(study),
    leastOf(warnings, 50),
    bestOf(knowledge, abcdPoints, abcd),
    mostOf(sessions, 200),
    isPossible(patrol),
    isPossible(militia),
  );
}

function lawPoints(
  study: boolean,
  warnings: number,
  knowledge: number,
  sessions: number,
  patrol: boolean,
  militia: boolean,
): number {
  let points = 100 + knowledge;
  if (study) points += 200;
  points -= Math.min(50 * warnings, 200);
  if (sessions >= 8) points += 250;
  else if (sessions >= 4) points += 150;
  else if (sessions >= 2) points += 100;
  if (militia || (patrol && sessions >= 1)) points += 200;
  return Math.min(points, 1000);
}

/** Hard work. */
export function scoreWork(record: Facts, points: Points): void {
  const employed = record["work.employed"];
  const able = record["work.able"];
  const trainings = record["work.trainings"];
  const income = record["work.income"];
  const incomeEarned = incomePoints(income);
  const contract = record["work.contract"];
  const insurance = record["work.insurance"];
  if (isCount(employed, 20) && isCount(able, 20) && isCount(trainings, 100) && incomeEarned !== notOne && isFlag(contract) && isFlag(insurance)) {
    points.low = points.high = workPoints(employed, able, trainings, incomeEarned, contract, insurance);
    return;
  }
  points.low = workPoints(
    leastOf(employed, 20),
    mostOf(able, 20),
    leastOf(trainings, 100),
    worstOf(income, incomePoints, incomeClasses),
    isSure(contract),
    isSure(insurance),
  );
  points.high = workPoints(
    mostOf(employed, 20),
    leastOf(able, 20),
    mostOf(trainings, 100),
    bestOf(income, incomePoints, incomeClasses),
    isPossible(contract),
    isPossible(insurance),
  );
}

function workPoints(
  employed: number,
  able: number,
  trainings: number,
  income: number,
  contract: boolean,
  insurance: boolean,
): number {
  let points = 100 + income;
  if (employed >= 1) points += 200;
  points += Math.min(50 * trainings, 200);
  const rate = able === 0 ? 1 : employed / able;
  if (rate >= 1) points += 300;
  else if (rate >= 0.75) points += 225;
  else if (rate >= 0.5) points += 150;
  if (Number(contract) + Number(insurance) + Number(trainings >= 2) >= 2) points += 150;
  return points;
}

/** Morals and manners. */
export function scoreMorals(record: Facts, points: Points): void {
  const honor = record["morals.honor"];
  const honorEarned = honorPoints(honor);
  const deeds = record["morals.deeds"];
  const complaints = record["morals.complaints"];
  const lectures = record["morals.lectures"];
  const books = record["morals.books"];
  if (honorEarned !== notOne && isCount(deeds, 100) && isCount(complaints, 100) && isFlag(lectures) && isCount(books, 2000)) {
    points.low = points.high = moralsPoints(honorEarned, deeds, complaints, lectures, books);
    return;
  }
  points.low = moralsPoints(
    worstOf(honor, honorPoints, honors),
    leastOf(deeds, 100),
    mostOf(complaints, 100),
    isSure(lectures),
    leastOf(books, 2000),
  );
  points.high = moralsPoints(
    bestOf(honor, honorPoints, honors),
    mostOf(deeds, 100),
    leastOf(complaints, 100),
    isPossible(lectures),
    mostOf(books, 2000),
  );
}

function moralsPoints(
  honor: number,
  deeds: number,
  complaints: number,
  lectures: boolean,
  books: number,
): number {
  let points = honor + Math.min(100 * deeds, 300);
  // One complaint is let pass; the second costs a whole point, each further one half a point.
  if (complaints > 1) points -= Math.min(100 + 50 * (complaints - 2), 200);
  if (lectures) points += 200;
  if (books >= 60) points += 200;
  else if (books >= 30) points += 100;
  else if (books >= 10) points += 50;
  return Math.min(points, 1000);
}

/** Honesty. */
export function scoreIntegrity(record: Facts, points: Points): void {
  const credit = record["integrity.credit"];
  const creditEarned = creditPoints(credit);
  const repaid = record["integrity.repaid"];
  const loans = record["integrity.loans"];
  const complaints = record["integrity.complaints"];
  const covenant = record["integrity.covenant-signed"];
  const merchant = record["integrity.merchant"];
  if (creditEarned !== notOne && isCount(repaid, 50) && isCount(loans, 50) && isCount(complaints, 50) && isFlag(covenant) && isFlag(merchant)) {
    points.low = points.high = integrityPoints(creditEarned, repaid, loans, complaints, covenant, merchant);
    return;
  }
  points.low = integrityPoints(
    worstOf(credit, creditPoints, credits),
    leastOf(repaid, 50),
    mostOf(loans, 50),
    mostOf(complaints, 50),
    isSure(covenant),
    isPossible(merchant),
  );
  points.high = integrityPoints(
    bestOf(credit, creditPoints, credits),
    mostOf(repaid, 50),
    leastOf(loans, 50),
    leastOf(complaints, 50),
    isPossible(covenant),
    isSure(merchant),
  );
}

function integrityPoints(
  credit: number,
  repaid: number,
  loans: number,
  complaints: number,
  covenant: boolean,
  merchant: boolean,
): number {
  let points = 200 + credit;
  const rate = loans === 0 ? 1 : repaid / loans;
  if (rate >= 1) points += 300;
  else if (rate >= 0.95) points += 200;
  else if (rate >= 0.8) points += 100;
  points -= Math.min(100 * complaints, 300);
  if (covenant) points += 100;
  if (!merchant || complaints === 0) points += 100;
  return Math.min(points, 1000);
}

/** Family harmony. */
export function scoreFamily(record: Facts, points: Points): void {
  const support = record["family.elders-supported"];
  const quarrels = record["family.quarrels"];
  const harmony = record["family.harmony"];
  const harmonyEarned = abcdPoints(harmony);
  const elders = record["family.elders"];
  const visits = record["family.visits"];
  const rules = record["family.rules-posted"];
  if (isFlag(support) && isCount(quarrels, 50) && harmonyEarned !== notOne && isCount(elders, 10) && isCount(visits, 400) && isFlag(rules)) {
    points.low = points.high = familyPoints(support, quarrels, harmonyEarned, elders, visits, rules);
    return;
  }
  points.low = familyPoints(
    isSure(support),
    mostOf(quarrels, 50),
    worstOf(harmony, abcdPoints, abcd),
    mostOf(elders, 10),
    leastOf(visits, 400),
    isSure(rules),
  );
  points.high = familyPoints(
    isPossible(support),
    leastOf(quarrels, 50),
    bestOf(harmony, abcdPoints, abcd),
    leastOf(elders, 10),
    mostOf(visits, 400),
    isPossible(rules),
  );
}

function familyPoints(
  support: boolean,
  quarrels: number,
  harmony: number,
  elders: number,
  visits: number,
  rules: boolean,
): number {
  let points = 100 + harmony;
  if (support) points += 300;
  points -= Math.min(50 * Math.ceil(quarrels / 2), 200);
  if (elders === 0 || visits >= 12) points += 200;
  if (rules) points += 100;
  return Math.min(points, 1000);
}
