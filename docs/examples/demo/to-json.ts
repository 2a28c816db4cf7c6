import type { Assessment } from "wenming";
import type { ScoredDemo } from "./score-demo.js";

/** What `npm run --silent demo -- --json` prints: outcomes only, ids only. */
export function toJson({ stations, households }: ScoredDemo): string {
  const document = {
    stations: stations.map(({ id, assessment }) => ({ id, verdict: assessment.verdict, criteria: outcomesOf(assessment) })),
    households: households.map(({ rank, assessment }) => ({
      id: assessment.subject.id,
      rank,
      met: assessment.met,
      tier: assessment.tier,
      verdict: assessment.verdict,
      stars: outcomesOf(assessment),
      vetoes: Object.fromEntries(assessment.vetoes.map(({ id, truth }) => [id, truth])),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function outcomesOf({ criteria }: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome]));
}
