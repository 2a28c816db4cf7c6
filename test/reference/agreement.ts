import type { Assessment, ItemResult, LowHigh, LowHighMax, Totals } from "../../src/core/assessment.js";
import type { Rubric } from "../../src/rubric/index.js";
import { roundToHundredths, toNumber, type Fraction } from "./fraction.js";
import type { ReferenceResult, ReferenceTotals } from "./reference-evaluator.js";
import type { ReferenceLine } from "./reference-line.js";

/** What a result says where nothing is open, without its texts and its account of how it came about. */
export function gistOfReference(reference: ReferenceResult): unknown {
  return {
    verdict: reference.verdict,
    totals: gistOfTotals(reference),
    beforeVeto: gistOfTotals(reference.beforeVeto),
    vetoes: reference.vetoes,
    criteria: reference.criteria.map(({ id, outcome, observed, counted, points, max, lines }) => ({
      id,
      outcome,
      observed: observed === "open" ? "incomplete" : observed,
      counted,
      points: both(points, max),
      lines: lines.map(gistOfLine),
    })),
  };

  function gistOfLine({ id, outcome, points: given, max, steps, members }: ReferenceLine): unknown {
    const count = steps === undefined ? {} : { steps: { low: toNumber(steps), high: toNumber(steps) } };
    return { id, outcome, points: both(given, max), ...count, ...(members === undefined ? {} : { members: members.map(gistOfLine) }) };
  }

  function gistOfTotals(totals: ReferenceTotals): unknown {
    const { met, metMax, points, pointsMax, tier } = totals;
    const percent = percentOf(totals);
    return {
      met: { low: met, high: met, max: metMax },
      points: both(points, pointsMax),
      percent: percent === null ? null : { low: percent, high: percent },
      tier: { low: tier, high: tier },
    };
  }
}

/** The same of an assessment. */
export function gistOfAssessment(assessment: Assessment): unknown {
  return {
    verdict: assessment.verdict,
    totals: gistOfTotals(assessment),
    beforeVeto: gistOfTotals(assessment.beforeVeto),
    vetoes: assessment.vetoes.map(({ id, truth }) => ({ id, truth })),
    criteria: assessment.criteria.map(({ id, outcome, observed, counted, points, items }) => ({
      id,
      outcome,
      observed,
      counted,
      points,
      lines: items.map(gistOfLine),
    })),
  };

  function gistOfLine({ id, outcome, points, answer, members }: ItemResult): unknown {
    const count = answer?.steps === undefined ? {} : { steps: answer.steps };
    return { id, outcome, points, ...count, ...(members === undefined ? {} : { members: members.map(gistOfLine) }) };
  }

  // A rubric without tiers has no tier in any case.
  function gistOfTotals({ met, points, percent, tier }: Totals): unknown {
    return { met, points, percent, tier: tier ?? { low: null, high: null } };
  }
}

function both(points: Fraction, max: Fraction): LowHighMax {
  return { low: toNumber(points), high: toNumber(points), max: toNumber(max) };
}

/** Points in percent as a result prints them. */
export function percentOf({ percent }: ReferenceTotals): number | null {
  return percent === null ? null : toNumber(roundToHundredths(percent));
}

/**
 * Where an assessment of partial knowledge does not admit one of the worlds that are possible under it. Empty: it does.
 */
export function refusals(rubric: Rubric, assessment: Assessment, reference: ReferenceResult): readonly string[] {
  const refused: string[] = [];
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) refused.push(what);
  };
  const expectWithin = (name: string, value: number, max: number, bounds: LowHighMax): void => {
    expectThat(bounds.low <= value && value <= bounds.high, `${name} ${value} is outside ${bounds.low}..${bounds.high}`);
    expectThat(max <= bounds.max, `${name} max ${max} is above ${bounds.max}`);
  };
  const expectTotals = (name: string, totals: Totals, world: ReferenceTotals): void => {
    expectWithin(`${name} met`, world.met, world.metMax, totals.met);
    expectWithin(`${name} points`, toNumber(world.points), toNumber(world.pointsMax), totals.points);
    const percent = percentOf(world);
    const isWithin =
      percent === null || (totals.percent !== null && totals.percent.low <= percent && percent <= totals.percent.high);
    expectThat(isWithin, `${name} percent ${percent} is outside ${JSON.stringify(totals.percent)}`);
    const rank = (tier: string | null | undefined): number => (rubric.tiers?.bands ?? []).findIndex(({ id }) => id === tier);
    const inTiers = rank(totals.tier?.low) <= rank(world.tier) && rank(world.tier) <= rank(totals.tier?.high);
    expectThat(inTiers, `${name} tier ${world.tier} is outside ${JSON.stringify(totals.tier)}`);
  };

  const expectLine = (line: ReferenceLine, shown: ItemResult): void => {
    expectThat(["incomplete", line.outcome].includes(shown.outcome), `${line.id} ${line.outcome} under ${shown.outcome}`);
    expectWithin(line.id, toNumber(line.points), toNumber(line.max), shown.points);
    if (line.steps !== undefined) {
      const { low, high = Infinity } = shown.answer!.steps!;
      expectWithin(`steps of ${line.id}`, toNumber(line.steps), 0, { low, high, max: 0 });
    }
    line.members?.forEach((member, at) => expectLine(member, shown.members![at]!));
  };

  expectTotals("total", assessment, reference);
  expectTotals("before veto", assessment.beforeVeto, reference.beforeVeto);
  expectThat(
    ["undetermined", reference.verdict].includes(assessment.verdict),
    `verdict ${reference.verdict} under ${assessment.verdict}`
  );
  reference.vetoes.forEach(({ id, truth }, index) => {
    const said = assessment.vetoes[index]?.truth;
    expectThat(said === "unknown" || said === truth, `veto ${id} ${truth} under ${said}`);
  });
  reference.criteria.forEach((criterion, index) => {
    const said = assessment.criteria[index]!;
    const { id } = criterion;
    expectThat(["incomplete", criterion.outcome].includes(said.outcome), `${id} ${criterion.outcome} under ${said.outcome}`);
    const observed = criterion.observed === "open" ? "incomplete" : criterion.observed;
    expectThat(["incomplete", observed].includes(said.observed), `${id} observed ${observed} under ${said.observed}`);
    expectWithin(id, toNumber(criterion.points), toNumber(criterion.max), said.points);
    criterion.lines.forEach((line, at) => expectLine(line, said.items[at]!));
  });
  return refused;
}

/**
 * Which bounds of an assessment no world attains, and which questions it leaves open though every world answers them
 * alike. Empty: it says as much as can be said.
 */
export function slack(rubric: Rubric, assessment: Assessment, references: readonly ReferenceResult[]): readonly string[] {
  const found: string[] = [];
  const expectOpen = (name: string, said: unknown, open: unknown, answers: readonly unknown[]): void => {
    if (said === open && new Set(answers).size === 1) found.push(`${name} is ${String(open)}, but always ${String(answers[0])}`);
  };
  const expectAttained = (name: string, { low, high }: LowHigh, values: readonly number[]): void => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (low !== least || high !== most) found.push(`${name} is ${low}..${high}, but always ${least}..${most}`);
  };
  const expectTotals = (name: string, totals: Totals, worlds: readonly ReferenceTotals[]): void => {
    const rank = (tier: string | null | undefined): number => (rubric.tiers?.bands ?? []).findIndex(({ id }) => id === tier);
    expectAttained(
      `${name} met`,
      totals.met,
      worlds.map(({ met }) => met)
    );
    expectAttained(
      `${name} points`,
      totals.points,
      worlds.map(({ points }) => toNumber(points))
    );
    if (totals.percent !== null)
      expectAttained(
        `${name} percent`,
        totals.percent,
        worlds.map((world) => percentOf(world) ?? NaN)
      );
    expectAttained(
      `${name} tier`,
      { low: rank(totals.tier?.low), high: rank(totals.tier?.high) },
      worlds.map(({ tier }) => rank(tier))
    );
  };

  const expectLine = (item: ItemResult, lines: readonly ReferenceLine[]): void => {
    expectOpen(
      item.id,
      item.outcome,
      "incomplete",
      lines.map((line) => line.outcome)
    );
    expectAttained(
      item.id,
      item.points,
      lines.map((line) => toNumber(line.points))
    );
    const { steps } = item.answer ?? {};
    if (steps !== undefined) {
      const counts = lines.map((line) => toNumber(line.steps!));
      expectAttained(`steps of ${item.id}`, { low: steps.low, high: steps.high ?? Infinity }, counts);
    }
    item.members?.forEach((member, at) =>
      expectLine(
        member,
        lines.map((line) => line.members![at]!)
      )
    );
  };

  expectTotals("total", assessment, references);
  expectTotals(
    "before veto",
    assessment.beforeVeto,
    references.map(({ beforeVeto }) => beforeVeto)
  );
  const verdicts = references.map(({ verdict }) => verdict).filter((verdict) => verdict !== "undetermined");
  if (verdicts.length > 0) expectOpen("verdict", assessment.verdict, "undetermined", verdicts);
  assessment.vetoes.forEach(({ id, truth }, at) =>
    expectOpen(
      id,
      truth,
      "unknown",
      references.map(({ vetoes }) => vetoes[at]!.truth)
    )
  );
  assessment.criteria.forEach(({ id, outcome, points, items }, at) => {
    const worlds = references.map(({ criteria }) => criteria[at]!);
    expectOpen(
      id,
      outcome,
      "incomplete",
      worlds.map((world) => world.outcome)
    );
    expectAttained(
      id,
      points,
      worlds.map((world) => toNumber(world.points))
    );
    items.forEach((item, index) =>
      expectLine(
        item,
        worlds.map((world) => world.lines[index]!)
      )
    );
  });
  return found;
}
