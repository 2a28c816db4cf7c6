import { notOne } from "./read-fact.js";

/** Points of grades in hundredths, one function for each line that reads a grade. */

export const abcd = ["A", "B", "C", "D"];

export function abcdPoints(option: unknown): number {
  switch (option) {
    case "A":
      return 300;
    case "B":
      return 200;
    case "C":
      return 100;
    case "D":
      return 0;
    default:
      return notOne;
  }
}

export function sortingPoints(option: unknown): number {
  switch (option) {
    case "A":
      return 300;
    case "B":
      return 198;
    case "C":
      return 99;
    case "D":
      return 0;
    default:
      return notOne;
  }
}

export const incomeClasses = ["high", "middle", "low", "relief"];

export function incomePoints(option: unknown): number {
  switch (option) {
    case "high":
      return 200;
    case "middle":
      return 132;
    case "low":
      return 66;
    case "relief":
      return 0;
    default:
      return notOne;
  }
}

export const honors = ["national", "province", "city", "county", "none"];

export function honorPoints(option: unknown): number {
  switch (option) {
    case "national":
      return 500;
    case "province":
      return 400;
    case "city":
      return 300;
    case "county":
      return 200;
    case "none":
      return 0;
    default:
      return notOne;
  }
}

export const credits = ["AAA", "AA", "A", "B", "C"];

export function creditPoints(option: unknown): number {
  switch (option) {
    case "AAA":
      return 300;
    case "AA":
      return 250;
    case "A":
      return 200;
    case "B":
      return 100;
    case "C":
      return 0;
    default:
      return notOne;
  }
}

export const degrees = ["college", "high-school", "middle-school", "primary-school"];

export function degreePoints(option: unknown): number {
  switch (option) {
    case "college":
    case "high-school":
      return 100;
    case "middle-school":
    case "primary-school":
      return 0;
    default:
      return notOne;
  }
}

export const superstitions = ["none", "minor", "serious"];

export function superstitionPoints(option: unknown): number {
  switch (option) {
    case "none":
      return 200;
    case "minor":
    case "serious":
      return 0;
    default:
      return notOne;
  }
}

export const yards = ["tidy", "fair", "dirty"];

export function yardPoints(option: unknown): number {
  switch (option) {
    case "tidy":
    case "fair":
      return 150;
    case "dirty":
      return 0;
    default:
      return notOne;
  }
}
