import type { Sentences } from "../message-catalog.js";
import type { ResultMessageKey, ValueMessageKey } from "../message-key.js";

/** English sentences: how lines, criteria and vetoes came out, and what was known and asked. The comment above each says when it appears. */
export const results: Sentences<ResultMessageKey | ValueMessageKey> = {
  // A line holds.
  "item.pass": "Fulfilled.",
  // A line cannot hold any more, or surely does not.
  "item.fail": "Not fulfilled.",
  // A line is open; {open} is how many facts are not settled.
  "item.incomplete": "Not decided yet. Facts still open: {open}.",
  // A line is open because a fact it rests on is under appeal (申诉中).
  "item.contested": "Under appeal. Waiting for the outcome.",
  // A line at an assessor's discretion is open: points were stated, and no record gives the reason.
  "item.reason-missing": "Points were stated, but no record gives the reason, so they do not count yet.",
  // A line at an assessor's discretion is open: the points that were stated are outside its bounds.
  "item.out-of-bounds": "The points stated are outside the bounds, so they do not count.",
  // It is not known whether the line applies to this subject.
  "item.applies-unknown": "It is not known yet whether this applies.",
  // The line does not apply to this subject.
  "item.inapplicable": "This does not apply.",
  // A criterion is met by its lines.
  "criterion.pass": "Everything asked for is fulfilled.",
  // A criterion is not met; {failed} is how many of its lines failed.
  "criterion.fail": "Not met. Lines that failed: {failed}.",
  // A criterion is open; {open} is how many of its lines are.
  "criterion.incomplete": "Not decided yet. Lines still open: {open}.",
  // A criterion that is met by points has enough of them; {needed} is how many it takes.
  "criterion.points-pass": "The points reach the {needed} that are needed.",
  // A criterion that is met by points cannot reach them; {high} is the most that is possible.
  "criterion.points-fail": "Not met: at most {high} points are possible, and {needed} are needed.",
  // A criterion that is met by points has {low} for sure and may reach {high}.
  "criterion.points-incomplete": "Not decided yet: {needed} points are needed, {low} are proved, {high} are possible.",
  // A criterion that is met by required lines and points has both.
  "criterion.both-pass": "Every required line is fulfilled, and the points reach the {needed} that are needed.",
  // A criterion that is met by required lines and points has neither; {failed} is how many required lines failed.
  "criterion.both-fail": "Not met. Required lines that failed: {failed}. At most {high} points are possible, and {needed} are needed.",
  // A criterion that is met by required lines and points waits for both; {open} is how many required lines are open.
  "criterion.both-incomplete": "Not decided yet. Required lines still open: {open}. {needed} points are needed, {low} are proved, {high} are possible.",
  // A criterion of which only the name is known, so that a decision alone settles it.
  "criterion.waits-for-decision": "Settled by decision alone, and none has been made yet.",
  // A decision settled the criterion as met.
  "criterion.settled-pass": "Met by decision of {decidedOn} ({stage}).",
  // A decision settled the criterion as not met.
  "criterion.settled-fail": "Not met by decision of {decidedOn} ({stage}).",
  // Decisions of equal weight contradict each other, so that none counts.
  "criterion.decisions-contradict": "The decisions contradict each other. Waiting for the committee.",
  // None of the lines of the criterion applies.
  "criterion.inapplicable": "This does not apply.",
  // A bonus or deduction criterion, which adds or takes points and is never met or missed.
  "criterion.informative": "This only adds or takes points. It does not count as met or missed.",
  // The condition of a veto holds.
  "veto.in-force": "Established. The veto is in force.",
  // A veto surely does not apply.
  "veto.ruled-out": "Ruled out.",
  // It is not known whether a veto applies, because a record is missing.
  "veto.not-ruled-out": "Not ruled out. A record is missing.",
  // It is not known whether a veto applies, because an appeal is open (申诉中).
  "veto.contested": "Under appeal. Waiting for the outcome.",
  // Outcome of a line or criterion, after ✓.
  "outcome.pass": "met",
  // Outcome of a line or criterion, after ✗.
  "outcome.fail": "not met",
  // Outcome of a line or criterion that is not decided yet, after ?.
  "outcome.incomplete": "open",
  // Outcome of a line or criterion that does not apply, after —.
  "outcome.inapplicable": "does not apply",
  // Verdict on the whole.
  "verdict.compliant": "compliant",
  "verdict.not-compliant": "not compliant",
  // Verdict on the whole while it is not decided.
  "verdict.undetermined": "undetermined",
  // Value of a yes/no fact.
  "answer.yes": "yes",
  "answer.no": "no",
  // Nothing is known of a fact.
  "actual.unknown": "not known",
  // A number of which only a lower bound is known (余); {value} has its unit.
  "actual.at-least": "at least {value}",
  // A number of which only an upper bound is known (近); {value} has its unit.
  "actual.at-most": "at most {value}",
  // A number between two bounds; {high} has its unit.
  "actual.between": "{low} to {high}",
  // A grade of which several options are left.
  "actual.one-of": "{options}, not known which",
  // A fact under appeal; {actual} is what the records say.
  "actual.contested": "{actual} (under appeal)",
  // Points at an assessor's discretion that were stated without a record that gives the reason.
  "actual.reason-missing": "no record gives the reason, so it does not count yet",
  // What is asked: exactly this number.
  "expected.equals": "exactly {value}",
  // What is asked: this number or more.
  "expected.atLeast": "at least {value}",
  // What is asked: this number or less.
  "expected.atMost": "at most {value}",
  // What is asked: more than this number.
  "expected.moreThan": "more than {value}",
  // What is asked: less than this number.
  "expected.lessThan": "less than {value}",
  // What is asked: that there is none, instead of “at most 0”.
  "expected.none": "none",
  // What is asked: one of these grades.
  "expected.oneOf": "{value}",
  // What is asked of a grade that earns points by its height.
  "expected.better": "a better grade",
  // What is asked where points are short and no value can be named that would earn them.
  "expected.more": "better",
  // What is asked is anything but {asked}: an exact number, or some grades.
  "expected.not": "anything but {asked}",
  // How much is missing to what is asked; {value} has its unit.
  "shortfall.exact": "{value} missing",
  // How much is missing, between two bounds; {high} has its unit.
  "shortfall.between": "{low} to {high} missing",
  // How much is missing at most; perhaps nothing is.
  "shortfall.at-most": "at most {value} missing",
  // How far a count is above the start of a line that counts; {value} has its unit.
  "excess.exact": "{value} above",
  // How far a count is above the start, between two bounds; {high} has its unit.
  "excess.between": "{low} to {high} above",
  // How far a count is above the start at most; perhaps not at all.
  "excess.at-most": "at most {value} above",
  // How far a count is above the start at the least.
  "excess.at-least": "at least {value} above",
  // How much of it counts, where steps that were only begun do not count, or count as whole ones.
  "steps.counted": "counted as {value}",
  // What a line gives for every step above a start; {gain} reads like 扣0.5分 or “0.5 points off”.
  "rule.per-unit.above": "above {start}: {gain} for every {step} more",
  // The same where the first step gives something else; {again} is what the further ones give.
  "rule.per-unit.above-first": "above {start}: {first}, and {again} for every further {step}",
  // The same where only the first step gives anything.
  "rule.per-unit.above-once": "above {start}: {first}",
  // What a line gives for every unit, from none on.
  "rule.per-unit.each": "{gain} for every {step}",
  // What a line takes for every step short of a target.
  "rule.per-unit.short": "{target} asked for; {gain} for every {step} short",
  // The same where the first step takes something else; {again} is what the further ones take.
  "rule.per-unit.short-first": "{target} asked for; {first} where short, and {again} for every further {step} short",
  // The same where only the first step takes anything.
  "rule.per-unit.short-once": "{target} asked for; {first} where short",
  // What a line gives for every step below a limit, where less is better.
  "rule.per-unit.below": "below {target}: {gain} for every {step} less",
  // After it: a step that was only begun does not count.
  "rule.per-unit.down": "less than {step} does not count",
  // After it: a step that was only begun counts as a whole one.
  "rule.per-unit.up": "less than {step} counts as {step}",
  // What a line gives from a value on, up to the next band.
  "rule.band": "{from} and above: {gain}",
  // What it gives below the lowest band.
  "rule.band-below": "otherwise {gain}",
  // What a line gives for a grade.
  "rule.grade": "{option}: {gain}",
  // A line whose points grow in proportion to a number.
  "rule.proportional": "in proportion, {points} in full",
  // The same, where a certain value earns all of its points.
  "rule.proportional-full": "in proportion, {points} in full from {full} on",
  // A line that takes points in proportion to a number.
  "rule.proportional-take": "in proportion, at most {points} off",
  // The same, where a certain value loses all of its points.
  "rule.proportional-take-full": "in proportion, {points} off from {full} on",
  // A line whose points an assessor gives within bounds.
  "rule.discretionary-add": "{points} at the assessor's discretion, with a reason",
  // A line whose points an assessor takes within bounds.
  "rule.discretionary-take": "{points} off at the assessor's discretion, with a reason",
  // Heads lines of which only the one with the most points counts.
  "rule.best-highest": "Of these, the highest counts:",
  // Heads lines of which only the one with the fewest points counts.
  "rule.best-lowest": "Of these, the lowest counts:",
  // The most that a line gives, whatever its facts.
  "rule.cap-add": "at most {points}",
  // The most that a line takes, whatever its facts.
  "rule.cap-take": "at most {points} off",
  // Points that a value earns.
  "points.earn": "{points}",
  // Points that are added for something counted.
  "points.add": "{points}",
  // Points that are added for each further step.
  "points.add-more": "{points} more",
  // Points that are taken off.
  "points.take": "{points} off",
  // Points that are taken off for each further step.
  "points.take-more": "{points} more off",
  // No points are taken off.
  "points.take-none": "nothing off",
  // A factor on the points of a line: twice as many.
  "factor.double": "doubled",
  // A factor on the points of a line: half as many.
  "factor.half": "halved",
  // A factor on the points of a line: none of them.
  "factor.zero": "not counted",
  // A factor on the points of a line: any other.
  "factor.other": "times {factor}",
  // Before the condition of a factor; {factor} reads like 加倍 or “doubled”.
  "factor.when": "{factor} when",
  // Before the reason of a factor of which it is not known whether it counts.
  "factor.maybe": "perhaps {factor}",
  // Under what is known: the factor counts.
  "factor.applied": "{factor}",
  // Under what is known: the factor does not count.
  "factor.not-applied": "not {factor}",
  // Under what is known: it is open whether the factor counts.
  "factor.unknown": "not known yet whether {factor}",
  // A line of a group of which one counts, below the group.
  "member.label": "· {label}",
  // Under a line of such a group: it is the one that counts.
  "member.counts": "counts",
  // Under a line of such a group: it may turn out to be the one that counts.
  "member.may-count": "may count",
  // Why a line came out: a yes/no fact is as asked; {actual} is yes or no.
  "test.is.true": "{fact}: {actual}, as asked.",
  // Why a line came out: a yes/no fact is not as asked.
  "test.is.false": "{fact}: {actual}, not as asked.",
  // Why a line is open: a yes/no fact is not known, or under appeal.
  "test.is.unknown": "{fact}: {actual}, so not decided yet.",
  // Why a line came out: a number or grade is as asked; {expected} reads like “at least 12 sessions”.
  "test.compare.true": "{fact}: {actual}, asked for {expected}, fulfilled.",
  // Why a line came out: a number or grade is not as asked.
  "test.compare.false": "{fact}: {actual}, asked for {expected}, not fulfilled.",
  // Why a line is open: what is known of a number or grade does not decide it.
  "test.compare.unknown": "{fact}: {actual}, asked for {expected}, so not decided yet.",
  // Heads several things that are asked together.
  "group.all": "All of these:",
  // Heads several things of which one is enough.
  "group.any": "One of these:",
  // Heads several things of which {n} are enough.
  "group.some": "At least {n} of these:",
  // How much work an advice is.
  "effort.low": "little work",
  "effort.medium": "some work",
  "effort.high": "much work",
  // A number with its unit.
  "write.quantity": "{value} {unit}",
  // A number with its unit where the number is 1; English units are plural words, so it stands alone.
  "write.quantity-one": "{value}",
  // One unit of what is counted, after 每 or “for every”; English leaves the unit out.
  "write.step-one": "one",
  // A number of points.
  "write.points": "{value} points",
  // A number of points where the number is 1.
  "write.points-one": "{value} point",
  // A share of a whole.
  "write.percent": "{value} %",
  // Two ends of a span: numbers, ranks, tiers or dates.
  "write.range": "{low}–{high}",
  // Two ends of a span of points of which one is below 0.
  "write.signed-range": "{low} to {high}",
  // A number or span out of its maximum.
  "write.of-max": "{value} / {max}",
  // Joins two entries of a list.
  "write.and": "{left}, {right}",
  // Joins two particulars of a record or source.
  "write.comma": "{left}, {right}",
  // Joins two of several cases.
  "write.semicolon": "{left}; {right}",
  // Joins two alternatives.
  "write.or": "{left} or {right}",
  // A text with a remark in brackets.
  "write.aside": "{text} ({aside})",
  // A name with what is said of it.
  "write.named": "{name}: {text}",
  // A span of days.
  "write.period": "{from} to {to}",
  // Where the result reaches no tier.
  "write.none": "no tier",
};
