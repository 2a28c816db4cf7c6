import type { Sentences } from "../message-catalog.js";
import type { ReportMessageKey } from "../message-key.js";

/** English sentences: what reports say around them. The comment above each says when it appears. */
export const reports: Sentences<ReportMessageKey> = {
  // Small, under the title of every report: under which standard.
  "title.rubric": "Rubric: {rubric} (version {version})",
  // Title of the report on one subject.
  "title.detail": "{name}: the result line by line",
  // Column: name of a station.
  "head.station": "Station",
  // Column: id of a household.
  "head.household": "Household",
  // Column: rank, or span of ranks.
  "head.rank": "Rank",
  // Column or field: one sign a criterion.
  "head.stars": "At a glance",
  // Column or field: how many criteria are met.
  "head.met": "Met",
  // Field: how many criteria would be met without vetoes.
  "head.met-before-veto": "Met before vetoes",
  // Column or field: points.
  "head.points": "Points",
  // Field: points in percent of what applies.
  "head.percent": "Percent",
  // Column or field: tier.
  "head.tier": "Tier",
  // Column: veto, or its state.
  "head.veto": "Veto",
  // Column or field: verdict on the whole.
  "head.verdict": "Verdict",
  // Field: up to which day things were known.
  "head.as-of": "As of",
  // Field: the cycle.
  "head.period": "Period",
  // Field: how many of the facts asked for are known.
  "head.completeness": "Facts known",
  // Column: a line of the rubric.
  "head.item": "Line",
  // Column: outcome of a line.
  "head.outcome": "Outcome",
  // Column: why it came out so.
  "head.reason": "Reason",
  // Column: what to bring or do.
  "head.bring": "What next",
  // Column: what is asked.
  "head.expected": "Asked",
  // Column: what is known.
  "head.actual": "Known",
  // Column: the records a fact rests on; also before the records of a decision.
  "head.evidence": "Evidence",
  // Before the condition under which a line applies.
  "head.applies": "Applies when",
  // Column: where a rule comes from.
  "head.source": "Source",
  // Column: a line of the sums.
  "head.line": "Line",
  // Column: the case in which nothing open turns out well.
  "head.low": "Proved",
  // Column: the case in which everything open turns out well.
  "head.high": "Possible",
  // Row: total of the sums.
  "head.total": "Total",
  // Heading: every criterion with its lines.
  "section.criteria": "Line by line",
  // Heading: the vetoes.
  "section.vetoes": "Vetoes",
  // Heading: what would raise the result.
  "section.next-steps": "What would raise it",
  // Heading: how the number of criteria met adds up.
  "section.met-breakdown": "How the count adds up",
  // Heading: how the points add up.
  "section.points-breakdown": "How the points add up",
  // Heading: faults of the data.
  "section.issues": "Faults of the data",
  // Heading: documents the rules come from.
  "section.sources": "Sources",
  // Above the board of households.
  "board.summary": "Households: {total}. Still open: {open}.",
  // Value of head.completeness.
  "completeness": "{known} of {asked}",
  // Row of the sums: points before any line of a criterion.
  "breakdown.base": "{criterion}: base",
  // Row of the sums: what a lower limit of a criterion adds.
  "breakdown.floor": "{criterion}: floor",
  // Row of the sums: what an upper limit of a criterion takes.
  "breakdown.ceiling": "{criterion}: ceiling",
  // Row of the sums: what a veto takes.
  "breakdown.veto": "Veto: {veto}",
  // Board: some veto of the household is in force. Which one is not said.
  "veto-state.in-force": "yes",
  // Board: an appeal about a veto is open.
  "veto-state.contested": "appeal",
  // Board: some veto is not ruled out because a record is missing.
  "veto-state.open": "open",
  // Board: every veto is ruled out.
  "veto-state.none": "none",
  // Legend of the star strip, after ★.
  "stars.pass": "met",
  // Legend of the star strip, after ☆.
  "stars.fail": "not met",
  // Legend of the star strip, after ◇.
  "stars.incomplete": "open",
  // What a screen reader says instead of a star strip.
  "stars.spoken": "met: {lit}, not met: {lost}, open: {open}",
  // Under the table of stations: what the outcomes mean.
  "note.outcomes": "“Open” is not a failure: what is known does not decide it yet, and a record can.",
  // Under the board: what a span such as 7–9 means.
  "note.low-high": "“7–9” means: 7 are proved, 9 are possible if everything open turns out well. Equal results share a rank; open ones show the ranks that are possible.",
  // Under the board: how vetoes show.
  "note.board-vetoes": "The signs show what was judged. Count, points and tier take vetoes into account; one that is open or under appeal is counted both ways.",
  // Under the board: why it gives no reasons.
  "note.board-private": "Reasons are told to the household alone and are not listed here.",
  // Beside a threshold: number of the document in the list of sources.
  "source.mark": "Source {number}",
  // Beside a threshold of this library's own making; {number} is its number in the list of sources.
  "source.design-mark": "Library proposal (source {number})",
  // List of sources: a document.
  "source.document": "{title}",
  // List of sources: a rule of this library's own making, with the reason.
  "source.design": "Library proposal: {reason}",
  // Above the list of records to bring.
  "steps.records": "Please bring these records:",
  // Above the list of everything else that would raise the result.
  "steps.others": "What else can be done:",
  // Where nothing would raise the result.
  "steps.none": "Nothing is missing and nothing is open.",
  // Where something is open or failed, and nothing in the rubric says what would change it.
  "steps.unknown": "Something is not met or still open, and the rubric does not say what would change it. Please ask the committee.",
  // One record of the list; {facts} is what it would settle.
  "step.record": "{record} (settles: {facts})",
  // An entry of the list of records to bring, for a fact of which nobody said which record settles it.
  "step.any-record": "A record that shows “{fact}”",
  // A line is open, and this record settles it.
  "step.bring-record": "Please bring: {record}.",
  // Points at an assessor's discretion were stated, and this record must give the reason.
  "step.bring-reason": "Please bring the record that gives the reason: {record}.",
  // A line is open, and nobody said which record settles it.
  "step.bring-any-record": "Please bring a record that shows “{fact}”.",
  // A line failed, and something can still be done. {expected} reads like “at least 12 sessions”.
  "step.act": "To do: “{fact}” should be {expected}, and is {actual}.",
  // A line is open; if what is asked is not yet so, something can be done.
  "step.act-if-open": "If it is not so yet, please see to it: {fact}: {expected}.",
  // A line is open; if what is asked is not yet so, this is how to go about it.
  "step.act-if-open-advised": "If it is not so yet: {advice} ({effort}).",
  // After step.act: how to go about it.
  "step.advice": " Suggestion: {advice} ({effort}).",
  // After step.act: how many points it would add.
  "step.gain": " It would add {points}.",
  // After step.act: how many points would no longer be taken.
  "step.gain-back": " It would save {points}.",
  // Before a step that is one of several ways.
  "step.alternative": "(One way of several) {step}",
  // A criterion waits for a decision.
  "step.wait-for-decision": "Wait for the committee to decide.",
  // Decisions contradict each other.
  "step.decisions-contradict": "The decisions contradict each other. Ask the committee to settle it.",
  // A decision settled the criterion as not met.
  "step.decided": "Decided as not met on {decidedOn} ({stage}). An objection can be raised.",
  // A fact is under appeal.
  "step.resolve-appeal": "“{fact}” is under appeal. Wait for the outcome.",
  // A fact lies in the past or outside anybody's reach.
  "step.out-of-reach": "“{fact}” cannot be changed any more in this period.",
  // A veto is in force; its title is all that is said.
  "step.veto-in-force": "Veto: {veto}.",
};
