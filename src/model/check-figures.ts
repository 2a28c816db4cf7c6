import { type CountBounds, countBounds } from "../core/count.js";
import { type Issue, warning } from "../core/issue.js";
import type { Dataset } from "./dataset.js";
import { listedBounds } from "./listed-bounds.js";
import type { FigureMeasure, ReportedFigure } from "./reported-figure.js";

/** Figures of what is there, not of what happened in a time; without a period they speak of one state. */
const stateMeasures: readonly FigureMeasure[] = [
  ...(["teams", "villages", "villages-with-team", "volunteers", "residents", "rooms", "projects", "staff"] as const),
];

/** Reported figures that cannot stand beside the lists of the same things, or beside an earlier figure of the same record. */
export function* findContradictions(dataset: Dataset): Generator<Issue> {
  const listed = listedBounds(dataset);
  for (const list of ["stations", "teams", "projects"] as const) {
    for (const [index, { figures = [] }] of (dataset[list] ?? []).entries()) {
      const earlier = new Map<string, CountBounds>();
      for (const [place, figure] of figures.entries()) {
        const bounds = countBounds(figure.count);
        const others = [listed({ list, index }, figure), earlierBounds(earlier, figure, bounds)];
        if (others.every((other) => overlaps(bounds, other))) continue;
        yield warning("figures.contradict", [list, index, "figures", place], { measure: figure.measure });
      }
    }
  }
}

// Whether a figure says of which time it speaks.
function isComparable({ measure, period }: ReportedFigure): boolean {
  if (period === undefined) return stateMeasures.includes(measure);
  return period.to !== undefined;
}

// What earlier figures of the same record, measure, unit, project and period leave; narrowed by this one for the next.
function earlierBounds(earlier: Map<string, CountBounds>, figure: ReportedFigure, bounds: CountBounds): CountBounds {
  const open = { low: 0, high: Infinity };
  if (!isComparable(figure)) return open;
  const { measure, count, period, projectId } = figure;
  const span = period === undefined ? [] : [period.kind, period.kind === "dates" ? period.from : null, period.to];
  const key = JSON.stringify([measure, count.unit, projectId ?? null, span]);
  const others = earlier.get(key) ?? open;
  if (overlaps(others, bounds)) {
    earlier.set(key, { low: Math.max(others.low, bounds.low), high: Math.min(others.high, bounds.high) });
  }
  return others;
}

function overlaps(one: CountBounds, other: CountBounds): boolean {
  return one.low <= other.high && other.low <= one.high;
}
