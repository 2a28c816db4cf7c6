import type { Period } from "../core/period.js";
import type { FigurePeriod } from "../model/reported-figure.js";

/** The days a figure covers, as far as its record says; `latest` is the last day it can cover. */
export interface FigureSpan {
  /** First day, inclusive; absent: not known. */
  readonly from?: string;
  /** Last day, inclusive; absent: not known. */
  readonly to?: string;
  /** No later than this day; absent: not known. */
  readonly latest?: string;
}

/** How a figure's span lies to a period. `unknown` also where it may reach outside. */
export type Coverage = "exactly" | "part" | "unknown";

/** Reads the span of a figure. A year-to-date starts on 1 January of its year, if the record lets us know the year. */
export function toSpan(period: FigurePeriod | undefined): FigureSpan {
  switch (period?.kind) {
    case undefined:
      return {};
    case "dates":
      return { from: period.from, to: period.to, latest: period.to };
    case "since-creation":
      return period.to === undefined ? {} : { to: period.to, latest: period.to };
    case "year-to-date":
      return yearSpan(period.year, period.to);
  }
}

/** How a figure's span lies to a period. */
export function coverageOf(span: FigureSpan, period: Period): Coverage {
  if (span.from === undefined || span.latest === undefined) return "unknown";
  if (span.from < period.from || span.latest > period.to) return "unknown";
  return span.from === period.from && span.to === period.to ? "exactly" : "part";
}

function yearSpan(statedYear: number | undefined, to: string | undefined): FigureSpan {
  const year = statedYear === undefined ? to?.slice(0, 4) : String(statedYear).padStart(4, "0");
  if (year === undefined) return {};
  const from = `${year}-01-01`;
  return to === undefined ? { from, latest: `${year}-12-31` } : { from, to, latest: to };
}
