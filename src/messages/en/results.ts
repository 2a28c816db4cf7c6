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
  // What is asked is anything but {asked}: an exact number, or some grades.
  "expected.not": "anything but {asked}",
  // How much is missing to what is asked; {value} has its unit.
  "shortfall.exact": "{value} missing",
  // How much is missing, between two bounds; {high} has its unit.
  "shortfall.between": "{low} to {high} missing",
  // How much is missing at most; perhaps nothing is.
  "shortfall.at-most": "at most {value} missing",
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
  // Two ends of a span: numbers, ranks, tiers or dates.
  "write.range": "{low}–{high}",
  // A number or span out of its maximum.
  "write.of-max": "{value} / {max}",
  // Joins two entries of a list.
  "write.and": "{left}, {right}",
  // Joins two particulars of a record or source.
  "write.comma": "{left}, {right}",
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
