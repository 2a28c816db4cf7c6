import type { Facts } from "wenming";
import { abcd, degreePoints, degrees, sortingPoints, superstitionPoints, superstitions, yardPoints, yards } from "./grade-points.js";
import { bestOf, isCount, isFlag, isPossible, isSure, isTenths, leastOf, leastTenthsOf, mostOf, mostTenthsOf, notOne, worstOf } from "./read-fact.js";
import type { Points } from "./points.js";

/**
 * The last five stars, each twice: the rule over plain values, and the reader that calls it once where all is plainly stated, else
 * once with the worst and once with the best that the facts may still be.
 */

/** Learning. */
export function scoreEducation(record: Facts, points: Points): void {
  const inSchool = record["education.in-school"];
  const children = record["education.children"];
  const meetings = record["education.meetings"];
  const highest = record["education.highest"];
  const highestEarned = degreePoints(highest);
  const corner = record["education.study-corner"];
  const visits = record["education.library-visits"];
  if (isCount(inSchool, 10) && isCount(children, 10) && isCount(meetings, 50) && highestEarned !== notOne && isFlag(corner) && isCount(visits, 400)) {
    points.low = points.high = educationPoints(inSchool, children, meetings, highestEarned, corner, visits);
    return;
  }
  points.low = educationPoints(
    leastOf(inSchool, 10),
    mostOf(children, 10),
    leastOf(meetings, 50),
    worstOf(highest, degreePoints, degrees),
    isSure(corner),
    leastOf(visits, 400),
  );
  points.high = educationPoints(
    mostOf(inSchool, 10),
    leastOf(children, 10),
    mostOf(meetings, 50),
    bestOf(highest, degreePoints, degrees),
    isPossible(corner),
    mostOf(visits, 400),
  );
}

function educationPoints(
  inSchool: number,
  children: number,
  meetings: number,
  highest: number,
  corner: boolean,
  visits: number,
): number {
  let points = highest;
  const rate = children === 0 ? 1 : inSchool / children;
  if (rate >= 1) points += 400;
  else if (rate >= 0.8) points += 200;
  else if (rate >= 0.5) points += 100;
  if (meetings >= 2) points += 200;
  if (corner) points += 150;
  if (visits >= 12) points += 150;
  else if (visits >= 6) points += 100;
  else if (visits >= 1) points += 50;
  return points;
}

/** Neighborliness. */
export function scoreNeighbors(record: Facts, points: Points): void {
  const rating = record["neighbors.rating"];
  const help = record["neighbors.help"];
  const disputes = record["neighbors.disputes"];
  const mediation = record["neighbors.mediation"];
  const watch = record["neighbors.watch"];
  if (isTenths(rating, 10) && isCount(help, 200) && isCount(disputes, 50) && isFlag(mediation) && isFlag(watch)) {
    points.low = points.high = neighborsPoints(rating, help, disputes, mediation, watch);
    return;
  }
  points.low = neighborsPoints(
    leastTenthsOf(rating, 10),
    leastOf(help, 200),
    mostOf(disputes, 50),
    isSure(mediation),
    isSure(watch),
  );
  points.high = neighborsPoints(
    mostTenthsOf(rating, 10),
    mostOf(help, 200),
    leastOf(disputes, 50),
    isPossible(mediation),
    isPossible(watch),
  );
}

function neighborsPoints(
  rating: number,
  help: number,
  disputes: number,
  mediation: boolean,
  watch: boolean,
): number {
  let points = 200;
  if (rating >= 9) points += 300;
  else if (rating >= 8) points += 200;
  else if (rating >= 6) points += 100;
  points += Math.min(50 * help, 300);
  points -= Math.min(100 * disputes, 400);
  if (mediation) points += 100;
  if (watch && disputes <= 1) points += 150;
  return Math.min(points, 1000);
}

/** Simple customs. */
export function scoreCustoms(record: Facts, points: Points): void {
  const wedding = record["customs.wedding"];
  const funeral = record["customs.funeral"];
  const gifts = record["customs.gift-money"];
  const superstition = record["customs.superstition"];
  const superstitionEarned = superstitionPoints(superstition);
  const filed = record["customs.filed"];
  const tables = record["customs.tables"];
  if (isFlag(wedding) && isFlag(funeral) && isCount(gifts, 100_000) && superstitionEarned !== notOne && isFlag(filed) && isCount(tables, 200)) {
    points.low = points.high = customsPoints(wedding, funeral, gifts, superstitionEarned, filed, tables);
    return;
  }
  points.low = customsPoints(
    isSure(wedding),
    isSure(funeral),
    mostOf(gifts, 100_000),
    worstOf(superstition, superstitionPoints, superstitions),
    isSure(filed),
    mostOf(tables, 200),
  );
  points.high = customsPoints(
    isPossible(wedding),
    isPossible(funeral),
    leastOf(gifts, 100_000),
    bestOf(superstition, superstitionPoints, superstitions),
    isPossible(filed),
    leastOf(tables, 200),
  );
}

function customsPoints(
  wedding: boolean,
  funeral: boolean,
  gifts: number,
  superstition: number,
  filed: boolean,
  tables: number,
): number {
  let points = 100 + superstition;
  if (wedding) points += 200;
  if (funeral) points += 200;
  if (gifts > 200) points -= Math.min(50 * Math.ceil((gifts - 200) / 100), 200);
  if (filed || tables <= 10) points += 200;
  return Math.min(points, 1000);
}

/** Clean and green. */
export function scoreEnvironment(record: Facts, points: Points): void {
  const clean = record["environment.clean"];
  const inspections = record["environment.inspections"];
  const sorting = record["environment.sorting"];
  const sortingEarned = sortingPoints(sorting);
  const toilet = record["environment.toilet"];
  const yard = record["environment.yard"];
  const yardEarned = yardPoints(yard);
  const trees = record["environment.trees"];
  if (isCount(clean, 60) && isCount(inspections, 60) && sortingEarned !== notOne && isFlag(toilet) && yardEarned !== notOne && isCount(trees, 500)) {
    points.low = points.high = environmentPoints(clean, inspections, sortingEarned, toilet, yardEarned, trees);
    return;
  }
  points.low = environmentPoints(
    leastOf(clean, 60),
    worstWhole(inspections, 60),
    worstOf(sorting, sortingPoints, abcd),
    isSure(toilet),
    worstOf(yard, yardPoints, yards),
    leastOf(trees, 500),
  );
  points.high = environmentPoints(
    mostOf(clean, 60),
    bestWhole(inspections, 60),
    bestOf(sorting, sortingPoints, abcd),
    isPossible(toilet),
    bestOf(yard, yardPoints, yards),
    mostOf(trees, 500),
  );
}

function environmentPoints(
  clean: number,
  inspections: number,
  sorting: number,
  toilet: boolean,
  yard: number,
  trees: number,
): number {
  let points = sorting + yard;
  const rate = inspections === 0 ? 0 : clean / inspections;
  if (rate >= 0.95) points += 300;
  else if (rate >= 0.8) points += 200;
  else if (rate >= 0.6) points += 100;
  if (toilet) points += 150;
  points += Math.min(50 * Math.floor(trees / 5), 200);
  return Math.min(points, 1000);
}

/** Public spirit. */
export function scorePublic(record: Facts, points: Points): void {
  const hours = record["public.hours"];
  const activities = record["public.activities"];
  const donations = record["public.donations"];
  const delegate = record["public.delegate"];
  const blood = record["public.blood"];
  if (isTenths(hours, 5000) && isCount(activities, 200) && isCount(donations, 100) && isFlag(delegate) && isFlag(blood)) {
    points.low = points.high = publicPoints(hours, activities, donations, delegate, blood);
    return;
  }
  points.low = publicPoints(
    leastTenthsOf(hours, 5000),
    leastOf(activities, 200),
    leastOf(donations, 100),
    isSure(delegate),
    isSure(blood),
  );
  points.high = publicPoints(
    mostTenthsOf(hours, 5000),
    mostOf(activities, 200),
    mostOf(donations, 100),
    isPossible(delegate),
    isPossible(blood),
  );
}

function publicPoints(
  hours: number,
  activities: number,
  donations: number,
  delegate: boolean,
  blood: boolean,
): number {
  let points = 100;
  if (hours >= 100) points += 400;
  else if (hours >= 50) points += 300;
  else if (hours >= 20) points += 200;
  else if (hours >= 10) points += 100;
  if (activities >= 3) points += 200;
  points += Math.min(50 * donations, 200);
  if (delegate) points += 100;
  if (Number(blood) + Number(delegate) + Number(hours >= 10) >= 2) points += 100;
  return points;
}

// The rate is 0 where there was no inspection, so none at all is the worst that inspections can be.
function worstWhole(input: Facts[string], max: number): number {
  return leastOf(input, max) === 0 ? 0 : mostOf(input, max);
}

function bestWhole(input: Facts[string], max: number): number {
  return mostOf(input, max) === 0 ? 0 : Math.max(1, leastOf(input, max));
}
