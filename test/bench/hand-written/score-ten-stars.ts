import type { Facts } from "wenming";
import { makePacked, type Packed } from "../harness/packed.js";
import { scoreCustoms, scoreEducation, scoreEnvironment, scoreNeighbors, scorePublic } from "./community-stars.js";
import { scoreFamily, scoreIntegrity, scoreLaw, scoreMorals, scoreWork } from "./conduct-stars.js";
import { abcd, sortingPoints, yardPoints, yards } from "./grade-points.js";
import type { Points } from "./points.js";
import {
  isCount,
  isFlag,
  isPossible,
  isSure,
  leastOf,
  maybe,
  mostOf,
  no,
  notOne,
  readOptions,
  takeRefused,
  type Truth,
  truthOf,
  yes,
} from "./read-fact.js";

/**
 * The base of the ratios: the benchmark's rubric written out by hand, for this one rubric, with the same bounds and the same
 * refusal of wrong input as the library; as one would write it who wants it fast and has to maintain it.
 */
export function scoreTenStars(records: readonly Facts[]): Packed {
  const packed = makePacked(records.length, stars);
  const points: Points = { low: 0, high: 0 };
  for (let row = 0; row < records.length; row += 1) scoreHousehold(records[row]!, row, packed, points);
  return packed;
}

const stars = 10;
const mostPoints = 10_150;
const fail = 0;
const pass = 1;
const incomplete = 2;
const notCompliant = 0;
const compliant = 1;
const undetermined = 2;

function scoreHousehold(record: Facts, row: number, packed: Packed, points: Points): void {
  let totalLow = 0;
  let totalHigh = 0;
  scoreLaw(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const law = judge(points, 600);
  scoreWork(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const work = judge(points, 600);
  scoreMorals(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const morals = judge(points, 500);
  scoreIntegrity(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const integrity = judge(points, 700);
  scoreFamily(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const family = judge(points, 600);
  scoreEducation(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const education = judge(points, 600);
  scoreNeighbors(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const neighbors = judge(points, 600);
  scoreCustoms(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const customs = judge(points, 600);
  scoreEnvironment(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const environment = judge(points, 600);
  scorePublic(record, points);
  totalLow += points.low;
  totalHigh += points.high;
  const publicSpirit = judge(points, 500);

  const { outcomes } = packed;
  const at = row * stars;
  outcomes[at] = law;
  outcomes[at + 1] = work;
  outcomes[at + 2] = morals;
  outcomes[at + 3] = integrity;
  outcomes[at + 4] = family;
  outcomes[at + 5] = education;
  outcomes[at + 6] = neighbors;
  outcomes[at + 7] = customs;
  outcomes[at + 8] = environment;
  outcomes[at + 9] = publicSpirit;

  const neglect = neglectOf(record);
  const dropout = dropoutOf(record);
  const squalor = squalorOf(record);
  let metLow = 0;
  let metHigh = 0;
  if (law !== fail) {
    metHigh += 1;
    if (law === pass) metLow += 1;
  }
  if (work !== fail) {
    metHigh += 1;
    if (work === pass) metLow += 1;
  }
  if (morals !== fail) {
    metHigh += 1;
    if (morals === pass) metLow += 1;
  }
  if (integrity !== fail) {
    metHigh += 1;
    if (integrity === pass) metLow += 1;
  }
  if (family !== fail && neglect !== yes) {
    metHigh += 1;
    if (family === pass && neglect === no) metLow += 1;
  }
  if (education !== fail && dropout !== yes) {
    metHigh += 1;
    if (education === pass && dropout === no) metLow += 1;
  }
  if (neighbors !== fail) {
    metHigh += 1;
    if (neighbors === pass) metLow += 1;
  }
  if (customs !== fail && squalor !== yes) {
    metHigh += 1;
    if (customs === pass && squalor === no) metLow += 1;
  }
  if (environment !== fail && squalor !== yes) {
    metHigh += 1;
    if (environment === pass && squalor === no) metLow += 1;
  }
  if (publicSpirit !== fail) {
    metHigh += 1;
    if (publicSpirit === pass) metLow += 1;
  }

  const building = truthOf(record["veto.illegal-building"]);
  if (building !== no) metLow = Math.min(metLow, 7);
  if (building === yes) metHigh = Math.min(metHigh, 7);
  const debtor = truthOf(record["veto.debtor"]);
  if (debtor !== no) metLow = Math.min(metLow, 5);
  if (debtor === yes) metHigh = Math.min(metHigh, 5);
  const disputes = record["neighbors.disputes"];
  if (mostOf(disputes, 50) > 4) metLow = Math.min(metLow, 8);
  if (leastOf(disputes, 50) > 4) metHigh = Math.min(metHigh, 8);

  const voided = voidOf(record);
  if (voided !== no) metLow = 0;
  if (voided === yes) {
    totalLow = 0;
    totalHigh = 0;
    metHigh = 0;
  } else if (voided === maybe) {
    totalLow = Math.min(totalLow, 0);
    totalHigh = Math.max(totalHigh, 0);
  }

  packed.pointsLow[row] = totalLow;
  packed.pointsHigh[row] = totalHigh;
  packed.pointsMax[row] = mostPoints;
  packed.metLow[row] = metLow;
  packed.metHigh[row] = metHigh;
  packed.metMax[row] = stars;
  packed.tierLow[row] = tierOf(metLow);
  packed.tierHigh[row] = tierOf(metHigh);
  packed.verdicts[row] = verdictOf(metLow, metHigh);
  packed.faults[row] = takeRefused() ? 1 : 0;
}

function judge({ low, high }: Points, passAt: number): number {
  if (low >= passAt) return pass;
  return high < passAt ? fail : incomplete;
}

function neglectOf(record: Facts): Truth {
  const support = record["family.elders-supported"];
  const elders = record["family.elders"];
  if (isFlag(support) && isCount(elders, 10)) return !support && elders > 0 ? yes : no;
  if (isSure(support) || mostOf(elders, 10) === 0) return no;
  return !isPossible(support) && leastOf(elders, 10) > 0 ? yes : maybe;
}

function dropoutOf(record: Facts): Truth {
  const children = record["education.children"];
  const inSchool = record["education.in-school"];
  if (isCount(children, 10) && isCount(inSchool, 10)) return children > 0 && inSchool === 0 ? yes : no;
  if (mostOf(children, 10) === 0 || leastOf(inSchool, 10) > 0) return no;
  return leastOf(children, 10) > 0 && mostOf(inSchool, 10) === 0 ? yes : maybe;
}

function squalorOf(record: Facts): Truth {
  const yard = record["environment.yard"];
  const sorting = record["environment.sorting"];
  if (yardPoints(yard) !== notOne && sortingPoints(sorting) !== notOne) return yard === "dirty" && sorting === "D" ? yes : no;
  const yardsLeft = readOptions(yard, yards);
  const sortingsLeft = readOptions(sorting, abcd);
  if (!yardsLeft.includes("dirty") || !sortingsLeft.includes("D")) return no;
  return new Set([...yardsLeft, ...sortingsLeft]).size === 2 ? yes : maybe;
}

function voidOf(record: Facts): Truth {
  const crime = record["veto.crime"];
  const gambling = record["veto.gambling"];
  const drugs = record["veto.drugs"];
  if (isFlag(crime) && isFlag(gambling) && isFlag(drugs)) return crime || gambling || drugs ? yes : no;
  if (isSure(crime) || isSure(gambling) || isSure(drugs)) return yes;
  return isPossible(crime) || isPossible(gambling) || isPossible(drugs) ? maybe : no;
}

function tierOf(met: number): number {
  if (met >= 10) return 5;
  if (met >= 9) return 4;
  if (met >= 7) return 3;
  if (met >= 5) return 2;
  return met >= 3 ? 1 : 0;
}

function verdictOf(metLow: number, metHigh: number): number {
  if (metLow >= 8) return compliant;
  return metHigh >= 8 ? undetermined : notCompliant;
}
