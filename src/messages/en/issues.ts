import type { Sentences } from "../message-catalog.js";
import type { ErrorMessageKey, HintMessageKey, IssueMessageKey, TermMessageKey } from "../message-key.js";

/** English sentences: faults of the data and of calls. The comment above each says when it appears. */
export const issues: Sentences<IssueMessageKey | HintMessageKey | TermMessageKey | ErrorMessageKey> = {
  // Any issue that has a place in the input; {place} reads like stations[0].tier.
  "issue-place": "{place}: {sentence}",
  // A field that must be filled in is absent.
  "issue.input.required": "Nothing is filled in here. Please fill it in.",
  // A value of another kind: text where a number belongs. A hint names the kind that fits.
  "issue.input.wrong-type": "This is the wrong kind of value. Please correct it.",
  // A number that is not a real quantity: infinite, or not a number at all.
  "issue.input.not-finite": "A real number belongs here. Please correct it.",
  // A number with decimals where only whole numbers make sense.
  "issue.input.not-integer": "A whole number belongs here. Please correct it.",
  // A number with more decimals than allowed. A hint says how many it may have.
  "issue.input.too-precise": "The number has too many decimals. Please check it and write fewer.",
  // A number below its limit. A hint gives the limit.
  "issue.input.too-small": "The number is too small. Please check it.",
  // A number above its limit. A hint gives the limit.
  "issue.input.too-large": "The number is too large. Please check it.",
  // A text with too few characters. A hint gives the limit.
  "issue.input.too-short": "The text is too short. Please add to it.",
  // A text with too many characters. A hint gives the limit.
  "issue.input.too-long": "The text is too long. Please shorten it.",
  // A list with too many entries. A hint gives the limit.
  "issue.input.too-many": "There are too many entries. Please remove some, or hand them in in parts.",
  // A list with too few entries. A hint gives the limit.
  "issue.input.too-few": "There are too few entries. Please add to them.",
  // A value that is not among the options. A hint lists them where they are few.
  "issue.input.unknown-option": "This is not one of the options. Please choose one of them.",
  // A field that the record does not have.
  "issue.input.unknown-key": "The form has no such field. Please remove it, or check how its name is spelled.",
  // A field name that is never accepted, such as __proto__.
  "issue.input.forbidden-key": "This name may not be used. Please choose another one.",
  // A text that is not written in the form asked for. A hint names the form.
  "issue.input.bad-format": "This is not written in the right form. Please write it as asked.",
  // A date that is not a real day, such as 30 February, or not written year-month-day.
  "issue.input.not-a-date": "This is not a real date. Please write year-month-day, for example 2026-06-30.",
  // The last day of a span lies before its first day.
  "issue.input.dates-reversed": "The last day is before the first day. Please check both.",
  // Data nested too deeply to be a real record. A hint gives the limit.
  "issue.input.too-deep": "The data is nested too deeply. Please check where it comes from.",
  // More data at once than is accepted. A hint gives the limit.
  "issue.input.too-large-document": "This is too much data at once. Please hand it in in parts.",
  // Data that contains itself, so that it has no end.
  "issue.input.cyclic": "The data contains itself. Please check how it is made.",
  // A value that fits none of the shapes that are allowed. A hint names how they are told apart.
  "issue.input.no-match": "This fits none of the forms that are allowed. Please correct it.",
  // A value that cannot stand beside another value of the same record. A hint names the other field.
  "issue.input.contradicts": "This contradicts another field of the same record. Please check both.",
  // A rule of the host's own schema refused the value.
  "issue.input.refused": "This did not pass a check. Please look at it again and correct it.",
  // A division code (区划代码) of the wrong shape.
  "issue.identifier.division-code": "The division code is wrong. Please check it: 6 digits down to the county, 9 for a township, 12 for a village.",
  // A unified social credit code (统一社会信用代码) whose shape or check digit is wrong.
  "issue.identifier.social-credit-code": "The unified social credit code is wrong. Please check it character by character.",
  // A resident id (公民身份号码) whose shape or check digit is wrong.
  "issue.identifier.resident-id": "The resident id is wrong. Please check it digit by digit.",
  // A record names another one that is not in the data. A hint names the list that lacks it.
  "issue.reference.dangling": "The record named here does not exist. Please add it, or correct the id.",
  // Two records of one list have the same id.
  "issue.reference.duplicate": "This id is used twice. Please give every record its own id.",
  // A station names a parent of its own tier or a lower one.
  "issue.reference.tier-order": "A parent must be of a higher tier. Please check which station belongs to which.",
  // A record lies outside the division it is said to belong to, by its code.
  "issue.reference.outside-division": "The division codes of this record and of the one it belongs to do not fit together. Please check both.",
  // Two records say different things about one quantity.
  "issue.figures.contradict": "The records disagree about this figure. Please check them and keep the right one.",
  // A rubric asks for a fact that it does not declare.
  "issue.rubric.unknown-fact": "The rubric uses a fact that it does not declare. Please declare it, or correct its name.",
  // A veto of a rubric names a criterion that is not there.
  "issue.rubric.unknown-criterion": "The rubric names a criterion that does not exist. Please correct it.",
  // A rubric names an option that the grade does not have.
  "issue.rubric.unknown-option": "The rubric names a grade option that is not declared. Please correct it.",
  // A condition compares a fact in a way that does not fit its kind. A hint names the kind.
  "issue.rubric.wrong-fact-kind": "The comparison does not fit this kind of fact. Please correct it.",
  // Two parts of a rubric have the same id.
  "issue.rubric.duplicate-id": "The rubric uses an id twice. Please correct it.",
  // Points with more than two decimals, or beyond the largest number of points.
  "issue.rubric.points-precision": "Points have at most two decimals and must not be huge. Please correct them.",
  // A grade has an option without points.
  "issue.rubric.points-missing": "Some option has no points. Please add them.",
  // A criterion is awarded by its required lines and has none.
  "issue.rubric.no-required-item": "This criterion is awarded by its required lines but has none. Please add one.",
  // Tiers, bands or limits that are not in rising order.
  "issue.rubric.bands-order": "The limits do not rise from one band to the next. Please put them in order.",
  // A threshold that the fact can never equal because of its decimals.
  "issue.rubric.threshold-grid": "The threshold has more decimals than the fact. Please correct it.",
  // A declared range of values that is empty or does not fit how the fact is used.
  "issue.rubric.fact-domain": "The range of values of this fact is wrong. Please correct it.",
  // A ratio whose whole may be 0 and that does not say what it is then.
  "issue.rubric.when-zero": "The whole of this ratio may be 0. Please say what the ratio is then.",
  // A rule names a source that the rubric does not list.
  "issue.rubric.unknown-source": "The source named here is not listed. Please add it, or correct its name.",
  // A list of a rubric that must not be empty is empty.
  "issue.rubric.empty-group": "This must not be empty. Please add at least one entry.",
  // Conditions of a rubric nested more deeply than accepted. A hint gives the limit.
  "issue.rubric.too-deep": "The conditions are nested too deeply. Please simplify them.",
  // A date of a rubric that is not a real day.
  "issue.rubric.bad-date": "This date of the rubric is not a real day. Please write year-month-day.",
  // A number of a rubric outside its limits. Hints give the limits where there are any.
  "issue.rubric.out-of-range": "This number is out of range. Please correct it.",
  // The fact of a line can grow without end, and its points with it.
  "issue.rubric.endless-points": "Nothing limits the points of this line. Please give it a cap, or give the fact a minimum and a maximum.",
  // A value of a fact that it cannot have, such as −1 teams. It counts as not known.
  "issue.fact.out-of-domain": "The value is impossible and was treated as not known. Please check it.",
  // A value of another kind than the fact. It counts as not known.
  "issue.fact.wrong-kind": "The value is of the wrong kind and was treated as not known. Please check it.",
  // Points at an assessor's discretion outside the bounds of the line. They count as not known.
  "issue.fact.out-of-bounds": "The points stated are not what an assessor may set here ({least} to {most}, or 0) and were treated as not known. Please check them.",
  // Points at an assessor's discretion without a record that gives the reason. They count as not known.
  "issue.fact.reason-missing": "Points at an assessor's discretion need a reason. Please add the record that gives it; until then they are treated as not known.",
  // A decision is about a criterion that the rubric does not have. It is not used.
  "issue.decision.unknown-criterion": "This decision is about a criterion that the rubric does not have. It was not used. Please check it.",
  // A decision was made at a stage that the rubric does not have. It is not used.
  "issue.decision.unknown-stage": "This decision was made at a stage that the rubric does not have. It was not used. Please check it.",
  // A decision that says neither met nor not met. It is not used.
  "issue.decision.unknown-outcome": "This decision says neither met nor not met. It was not used. Please check it.",
  // A decision whose date is not a real day. It is not used.
  "issue.decision.bad-date": "The date of this decision is not a real day. It was not used. Please check it.",
  // Two decisions of equal stage and date say different things.
  "issue.decisions.contradict": "Decisions of the same stage and day contradict each other, so none counts yet. Please ask the committee.",
  // A decision settled a criterion otherwise than its lines would have. It counts, and somebody should look.
  "issue.decision.disagrees-with-observation": "The decision differs from what the records say. Please check both.",
  // A register begins after the first day it would have to cover.
  "issue.register.starts-late": "The {register} does not reach back to {date}. If there are entries from that day on, please bring them too.",
  // A register is not complete up to the day it would have to cover.
  "issue.register.late": "The {register} is not complete up to {date}. Please complete it.",
  // A register holds a verified matter that names no record. It may count, and does not count for sure.
  "issue.register.evidence-missing": "The {register} holds a verified matter that names no record, so it counts as possible only. Please add the record.",
  // Closes a list of issues that was cut short; {count} is how many more there are.
  "issue.issues.omitted": "{count} more were found and are not listed. Please settle those listed first.",
  // Hint after an issue: the kind of value that fits.
  "hint.expected": "Expected: {expected}.",
  // Hint after an issue: the lower limit, inclusive.
  "hint.min": "Not below {min}.",
  // Hint after an issue: the upper limit, inclusive.
  "hint.max": "Not above {max}.",
  // Hint after an issue: how long a text must be at the least.
  "hint.min-characters": "At least {min} characters.",
  // Hint after an issue: how many entries a list must have at the least.
  "hint.min-entries": "At least {min} entries.",
  // Hint after an issue: how long a text may be.
  "hint.max-characters": "At most {max} characters.",
  // Hint after an issue: how many entries a list may have.
  "hint.max-entries": "At most {max} entries.",
  // Hint after an issue: how deeply data may be nested.
  "hint.max-levels": "At most {max} levels.",
  // Hint after an issue: how much data may be handed in at once.
  "hint.max-values": "At most {max} values.",
  // Hint after an issue: how many decimals a number may have.
  "hint.decimals": "Decimals allowed: {decimals}.",
  // Hint after an issue: the options that fit.
  "hint.options": "Options: {options}.",
  // Hint after an issue: the name of the form of writing.
  "hint.format": "Form: {format}.",
  // Hint after an issue: the field beside which the value cannot stand.
  "hint.with": "Contradicts: {with}.",
  // Hint after an issue: the field that may be filled in instead.
  "hint.or": "Or fill in this one instead: {or}.",
  // Hint after an issue: the list in which the record is missing.
  "hint.list": "Looked for in: {list}.",
  // Hint after an issue: the figure it is about.
  "hint.measure": "It is about: {measure}.",
  // Hint after an issue: the levels of division that fit.
  "hint.levels": "Level asked for: {levels}.",
  // The call gave no as-of date, or one that is not a real day.
  "error.options.as-of": "asOf must be given as a real date, written YYYY-MM-DD.",
  // The call gave a period that is not two real days in order.
  "error.options.period": "period must be two real dates in order, written YYYY-MM-DD.",
  // The call did not say who or what is assessed.
  "error.options.subject": "subject must have an id.",
  // Facts for ranking a cohort were named twice, or the one to rank by is not a number.
  "error.options.columns": "The columns of a batch must have one length, and each must fit its fact.",
  "error.options.batch-size": "The size of a batch must be a whole number of 1 or more.",
  "error.options.cohort": "The facts to rank by and to write must be different ones, and the first a number.",
  // Where a record, a list or options belong, something else was passed; {path} says where.
  "error.options.records": "A record or a list belongs at {path}, and something else was passed.",
  // The rubric has faults and cannot be used; the error lists them.
  "error.rubric.invalid": "The rubric has faults and cannot be used. Please correct what is listed.",
  // Counts of two units were added, such as persons and participations.
  "error.count.unit-mismatch": "Counts of different units cannot be added: {left} and {right}.",
  // A count was made of a number that is negative or not whole.
  "error.count.bad-value": "A count must not be negative and, except for hours, must be whole.",
  // A date that is not a real day was passed to a function.
  "error.date.invalid": "This is not a real date, written YYYY-MM-DD.",
  // A sentence was asked for that the pack does not have.
  "error.message.unknown-key": "The message pack has no sentence for this key: {key}.",
  // Results under different rubrics were ranked or printed together.
  "error.assessments.mixed-rubrics": "Results under different rubrics cannot be put together.",
  // Two members of a cohort that was to be ranked have one id.
  "error.cohort.duplicate-row": "Two rows of the cohort have the same id.",
  // Results of different days or cycles were ranked together.
  "error.assessments.mixed-dates": "Results of different days or cycles cannot be ranked together.",
  // A value that JSON cannot hold was to be written as JSON.
  "error.json.not-serializable": "This value cannot be written as JSON.",
  // A number passed to a function is not finite or not in its range.
  "error.argument.out-of-range": "A number passed to the function is out of range.",
  // A kind of value, after hint.expected.
  "term.expected.string": "text",
  "term.expected.number": "a number",
  "term.expected.boolean": "yes or no",
  "term.expected.array": "a list",
  "term.expected.object": "a record",
  "term.expected.null": "nothing",
  "term.expected.grade": "a grade",
  "term.expected.plain-data": "plain data",
  // A unit of counting, in an error.
  "term.unit.persons": "persons",
  "term.unit.personTimes": "participations",
  "term.unit.personsOrTimes": "persons or participations",
  "term.unit.sessions": "sessions",
  "term.unit.households": "households",
  "term.unit.teams": "teams",
  "term.unit.rooms": "rooms",
  "term.unit.villages": "villages",
  "term.unit.projects": "projects",
  "term.unit.seats": "seats",
  "term.unit.hours": "hours",
  // A level of division, after hint.levels.
  "term.levels.province": "province",
  "term.levels.prefecture": "prefecture",
  "term.levels.county": "county",
  "term.levels.township": "township",
  "term.levels.village": "village",
  // A kind of register: in issue.register.*, and as evidence.
  "term.register.meeting-roster": "roster of meetings and collective events",
  "term.register.covenant-log": "covenant log",
  "term.register.ceremony-log": "log of the wedding and funeral council",
  "term.register.inspection-sheet": "hygiene inspection sheet",
  "term.register.complaint-log": "complaint log",
  "term.register.credit-check": "query of the enforced-debtor list",
  "term.register.volunteer-record": "volunteer record",
  "term.register.mediation-log": "mediation log",
  "term.register.conviction-record": "query of effective judgments",
  "term.register.vice-record": "record of vice cases",
  "term.register.domestic-violence-record": "record of verified domestic violence",
  "term.register.support-refusal-record": "record of verified refusals of support",
  // A figure, after hint.measure.
  "term.measure.teams": "number of teams",
  "term.measure.villages": "number of villages",
  "term.measure.villages-with-team": "number of villages with a team",
  "term.measure.volunteers": "number of volunteers",
  "term.measure.volunteer-times": "volunteer participations",
  "term.measure.residents": "number of residents",
  "term.measure.rooms": "number of rooms",
  "term.measure.sessions": "number of sessions",
  "term.measure.beneficiaries": "number of beneficiaries",
  "term.measure.beneficiary-households": "number of households served",
  "term.measure.projects": "number of projects",
  "term.measure.staff": "number of staff",
};
