import { countBounds, type CountBounds } from "../core/count.js";
import type { Evidence } from "../core/fact.js";
import type { Issue } from "../core/issue.js";
import type { FigureMeasure, ReportedFigure } from "../model/reported-figure.js";
import type { Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { faultsOfFigure } from "./figure-faults.js";
import { coverageOf, toSpan, type FigureSpan } from "./figure-span.js";

/** The figures of one record, with where they stand and what they were taken from. */
export interface FigureSource {
  /** The figures; absent: none. */
  readonly figures: readonly ReportedFigure[] | undefined;
  /** Path of the figures, for issues. */
  readonly path: Issue["path"];
  /** Evidence of the record that states them. */
  readonly evidence: readonly Evidence[];
  /** `true` for the figures of a project: of the station they prove only that there were at least as many. */
  readonly isPartOfStation?: boolean;
}

/** Claims read from figures, and the figures that cannot be. */
export interface FigureClaims {
  /** What the figures say. */
  readonly claims: readonly Claim[];
  /** Figures that cannot be. */
  readonly issues: readonly Issue[];
}

/** What figures of a state (teams, rooms, volunteers) say of the day asked for: the whole station's, not out of date. */
export function stateClaims(source: FigureSource, measure: FigureMeasure, scope: CollectScope): FigureClaims {
  return readFigures(source, measure, (figure, bounds) => {
    const isMeant = isOfStation(source, figure) && describesState(toSpan(figure.period), scope);
    return isMeant ? bounds : undefined;
  });
}

/**
 * What figures of sessions say of the period. A figure of exactly the period gives its bounds once the period is over;
 * one of a part, or of one project, a lower bound; any other says nothing.
 */
export function sessionClaimsOfPeriod(source: FigureSource, scope: CollectScope): FigureClaims {
  const { period, isOver, asOf } = scope;
  if (period === undefined) return { claims: [], issues: [] };
  return readFigures(source, "sessions", (figure, bounds) => {
    const span = toSpan(figure.period);
    const coverage = coverageOf(span, period);
    const liesAhead = span.from !== undefined && span.from > asOf;
    if (coverage === "unknown" || liesAhead) return undefined;
    const isWhole = coverage === "exactly" && isOver && isOfStation(source, figure);
    return isWhole ? bounds : { low: bounds.low, high: Infinity };
  });
}

/** What figures of sessions say of all time up to `asOf`: at least as many. */
export function sessionClaimsEver(source: FigureSource, { asOf }: CollectScope): FigureClaims {
  return readFigures(source, "sessions", ({ period }, bounds) => {
    const { from, to } = toSpan(period);
    const mayLieAhead = (to !== undefined && to > asOf) || (from !== undefined && from > asOf);
    return mayLieAhead ? undefined : { low: bounds.low, high: Infinity };
  });
}

function readFigures(
  { figures = [], path, evidence }: FigureSource,
  measure: FigureMeasure,
  boundsOf: (figure: ReportedFigure, bounds: CountBounds) => CountBounds | undefined,
): FigureClaims {
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  figures.forEach((figure, index) => {
    if (figure.measure !== measure) return;
    const faults = faultsOfFigure(figure, [...path, index]);
    issues.push(...faults);
    const bounds = faults.length > 0 ? undefined : boundsOf(figure, countBounds(figure.count));
    if (bounds !== undefined) claims.push({ bounds, evidence });
  });
  return { claims, issues };
}

function isOfStation({ isPartOfStation = false }: FigureSource, { projectId }: ReportedFigure): boolean {
  return !isPartOfStation && projectId === undefined;
}

function describesState({ to, latest }: FigureSpan, { asOf, period }: CollectScope): boolean {
  const liesAhead = to !== undefined && to > asOf;
  const isOld = period !== undefined && latest !== undefined && latest < period.from;
  return !liesAhead && !isOld;
}
