// Scores a file of household cases on a server: checks the input, scores, and writes one JSON document. Where the file has
// faults it writes none, says what is wrong, and ends with exit code 1.
// Run it: tsx score-file.ts cases.json results.json 2026-12-31
import { readFile, writeFile } from "node:fs/promises";
import { formatIssue, formatMessage, prepareRubric, rankHouseholds, scoreTenStars, tenStarsRubric, type Assessment } from "wenming";
import { zhCN } from "wenming/messages/zh-CN";
import { householdSchema, registerSchema, starDecisionSchema, validate } from "wenming/model";
import * as z from "zod/mini";

// Our schemas compose with a host's own.
const casesSchema = z.strictObject({
  households: z.array(householdSchema),
  registers: z.array(registerSchema),
  decisions: z.array(starDecisionSchema),
});

/** Scores every household of a parsed file; what is wrong with the file comes back as sentences, a hundred at the most. */
export function scoreCases(
  input: unknown,
  asOf: string,
): { readonly ok: true; readonly ranked: readonly Assessment[] } | { readonly ok: false; readonly faults: readonly string[] } {
  const checked = validate(casesSchema, input);
  if (!checked.ok) {
    const { issues, omitted } = checked;
    const closing = { key: "issue.issues.omitted", params: { count: omitted } };
    const faults = issues.map((issue) => formatIssue(issue, zhCN));
    return { ok: false, faults: omitted > 0 ? [...faults, formatMessage(closing, zhCN)] : faults };
  }
  const { households, registers, decisions } = checked.value;
  const year = asOf.slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const rubric = prepareRubric(tenStarsRubric);
  const assessments = households.map((household) => scoreTenStars({ household, registers, decisions }, { asOf, period, rubric }));
  return { ok: true, ranked: rankHouseholds(assessments).map(({ assessment }) => assessment) };
}

const [, , source, target, asOf] = process.argv;
if (source !== undefined && target !== undefined && asOf !== undefined) {
  const result = scoreCases(JSON.parse(await readFile(source, "utf8")), asOf);
  if (result.ok) await writeFile(target, JSON.stringify(result.ranked));
  else {
    process.stderr.write(`${result.faults.join("\n")}\n`);
    process.exitCode = 1;
  }
}
