import { toGridSteps } from "../core/grid.js";
import type { KnownValue } from "../core/known-value.js";
import { toHundredths } from "../core/points.js";
import type { NumberBounds } from "./derived-bounds.js";
import type { DiscretionaryItem, PerUnitItem, PointBand, ProportionalItem, RatioBand } from "./item.js";
import { ownValue } from "./walk-conditions.js";
import type { LoneItem } from "./walk-items.js";

/** A line that turns the value of one fact into points. */
export type ValueItem = Exclude<LoneItem, { readonly kind: "require" }>;

/**
 * The hundredths, before factors, rounding and cap, that a line may give for the values a fact may have: the least and the
 * most of them are in the list.
 *
 * @param grid - steps a unit of a declared number; absent: any value between the bounds is possible
 */
export function rawPoints(item: ValueItem, known: KnownValue, grid?: number): readonly number[] {
  if (item.kind === "grades") return known.kind === "grade" ? known.options.map((option) => gradePoints(item, option)) : [];
  if (known.kind !== "number") return [];
  switch (item.kind) {
    case "perUnit":
      return [stepPoints(item, known.low), stepPoints(item, known.high)];
    case "proportional":
      return [sharePoints(item, known.low), sharePoints(item, known.high)];
    case "bands":
      return bandPoints(item, known, grid);
    case "discretionary":
      return givenPoints(item, known);
  }
}

/** How many steps a value is above the start, or short of the target. */
export function stepsOf(item: StepShape, value: number): number {
  const distance = "above" in item ? value - item.above : item.shortOf - value;
  if (!(distance > 0)) return 0;
  const { step = 1 } = item;
  const steps = distance / step;
  const nearest = Math.round(steps);
  // (1 - 0.9) / 0.05 is 1.9999999999999996 and means 2: it is no further off than doubles of this size are from decimals.
  const start = "above" in item ? item.above : item.shortOf;
  const blur = Number.EPSILON * ((Math.abs(value) + Math.abs(start)) / step + 2 * steps);
  if (Math.abs(steps - nearest) <= blur) return nearest;
  return item.rounding === "up" ? Math.ceil(steps) : Math.floor(steps);
}

type StepShape = Pick<PerUnitItem, "each" | "first" | "step" | "rounding"> &
  ({ readonly above: number } | { readonly shortOf: number });

/** Bands of a line from the lowest on, the one below the first included. */
export function bandsOf(item: BandShape): readonly { readonly from: number; readonly raw: number }[] {
  const below = { from: -Infinity, raw: 0 };
  if ("bands" in item) return [below, ...item.bands.map(({ from, points }) => ({ from, raw: toHundredths(points) }))];
  return [below, ...item.ratioBands.map(({ from, ratio }) => ({ from, raw: shareOf(item.worth, ratio) }))];
}

type BandShape = { readonly bands: readonly PointBand[] } | { readonly worth: number; readonly ratioBands: readonly RatioBand[] };

/** Whether points may be set at this value: 0, or between the least and the most. */
export function isGiven({ least, most }: Pick<DiscretionaryItem, "least" | "most">, value: number): boolean {
  return value === 0 || (Math.min(least, most) <= value && value <= Math.max(least, most));
}

type GradeShape =
  | { readonly points: Readonly<Record<string, number>> }
  | { readonly worth: number; readonly ratios: Readonly<Record<string, number>> };

function gradePoints(item: GradeShape, option: string): number {
  return "points" in item ? toHundredths(ownValue(item.points, option) ?? 0) : shareOf(item.worth, ownValue(item.ratios, option) ?? 0);
}

function shareOf(worth: number, ratio: number): number {
  return (toHundredths(worth) * Math.round(ratio * 100)) / 100;
}

// More than any cap lets through, whatever the factors; products of it stay finite.
const unreachable = 1e11;

function stepPoints(item: StepShape, value: number): number {
  const steps = stepsOf(item, value);
  if (steps === 0) return 0;
  const each = toHundredths(item.each);
  const further = each === 0 ? 0 : (steps - 1) * each;
  const points = (item.first === undefined ? each : toHundredths(item.first)) + further;
  return Math.min(Math.max(points, -unreachable), unreachable);
}

function sharePoints({ worth, full = 1 }: Pick<ProportionalItem, "worth" | "full">, value: number): number {
  const share = Math.min(Math.max(value, 0), full);
  return share === full ? toHundredths(worth) : (toHundredths(worth) * share) / full;
}

function bandPoints(item: BandShape, { low, high }: NumberBounds, grid: number | undefined): readonly number[] {
  const bands = bandsOf(item);
  return bands
    .filter(({ from }, index) => {
      const first = Math.max(low, grid === undefined || from === -Infinity ? from : Math.ceil(toGridSteps(from, grid)) / grid);
      return first <= high && first < (bands[index + 1]?.from ?? Infinity);
    })
    .map(({ raw }) => raw);
}

function givenPoints(item: Pick<DiscretionaryItem, "least" | "most">, { low, high }: NumberBounds): readonly number[] {
  const [from, to] = [Math.min(item.least, item.most), Math.max(item.least, item.most)];
  const between = Math.max(low, from) <= Math.min(high, to) ? [Math.max(low, from), Math.min(high, to)] : [];
  return [...(low <= 0 && high >= 0 ? [0] : []), ...between].map(toHundredths);
}
