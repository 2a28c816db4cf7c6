import type { CriterionResult, LowHigh, Verdict } from "../core/assessment.js";
import type { Outcome } from "../core/outcome.js";
import { describeBounds } from "./describe-value.js";
import type { ReportSpan, ReportTone } from "./report-document.js";
import type { Voice } from "./voice.js";

/** The signs of the four outcomes. */
const marks: Readonly<Record<Outcome, string>> = { pass: "✓", fail: "✗", incomplete: "?", inapplicable: "—" };

/** The signs of the stars: lit, lost, waiting, not asked. */
const stars: Readonly<Record<Outcome, { readonly text: string; readonly tone: ReportTone }>> = {
  pass: { text: "★", tone: "star-lit" },
  fail: { text: "☆", tone: "star-lost" },
  incomplete: { text: "◇", tone: "star-open" },
  inapplicable: { text: "-", tone: "muted" },
};

const verdictTones: Readonly<Record<Verdict, ReportTone>> = {
  compliant: "pass",
  "not-compliant": "fail",
  undetermined: "incomplete",
};

/** An outcome as sign and word: "✓ 达标". */
export function outcomeSpan(outcome: Outcome, voice: Voice): ReportSpan {
  return { text: `${marks[outcome]} ${voice.say(`outcome.${outcome}`)}`, tone: outcome };
}

/** How a criterion or line came out; of those that only add or take points, the points. */
export function resultSpan(outcome: Outcome, points: LowHigh, counted: boolean, voice: Voice): ReportSpan {
  return counted ? outcomeSpan(outcome, voice) : { text: describeBounds(points, voice), tone: "muted" };
}

/** An outcome as sign alone, for where words stand beside it. */
export function markSpan(outcome: Outcome): ReportSpan {
  return { text: marks[outcome], tone: outcome };
}

/** A verdict in words. */
export function verdictSpan(verdict: Verdict, voice: Voice): ReportSpan {
  return { text: voice.say(`verdict.${verdict}`), tone: verdictTones[verdict] };
}

/** One sign a criterion, in rubric order: "★★☆◇". Criteria that are not counted have none. */
export function starStrip(criteria: readonly CriterionResult[], voice: Voice): readonly ReportSpan[] {
  const counted = criteria.filter((criterion) => criterion.counted);
  const count = (outcome: Outcome): number => counted.filter((criterion) => criterion.outcome === outcome).length;
  const spoken = voice.say("stars.spoken", { lit: count("pass"), lost: count("fail"), open: count("incomplete") });
  const runs: ReportSpan[] = [];
  for (const { outcome } of counted) {
    const { text, tone } = stars[outcome];
    const last = runs.at(-1);
    if (last?.tone === tone) runs[runs.length - 1] = { text: last.text + text, tone };
    else runs.push({ text, tone });
  }
  // The whole strip is one picture: its first run speaks for all of it.
  return runs.map((run, index) => ({ ...run, spoken: index === 0 ? spoken : "" }));
}

/** What the signs of a star strip mean. */
export function starLegend(voice: Voice): readonly ReportSpan[] {
  const outcomes = ["pass", "fail", "incomplete"] as const;
  return outcomes.flatMap((outcome, index) => [
    ...(index === 0 ? [] : [{ text: " · " }]),
    { ...stars[outcome] },
    { text: ` ${voice.say(`stars.${outcome}`)}` },
  ]);
}
