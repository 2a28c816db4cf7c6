import type { Sentences } from "../message-catalog.js";
import type { ResultMessageKey, ValueMessageKey } from "../message-key.js";

/** Chinese sentences: how lines, criteria and vetoes came out, and what was known and asked. The comment above each says when it appears. */
export const results: Sentences<ResultMessageKey | ValueMessageKey> = {
  // A line holds.
  "item.pass": "已达到要求。",
  // A line cannot hold any more, or surely does not.
  "item.fail": "没有达到要求。",
  // A line is open; {open} is how many facts are not settled.
  "item.incomplete": "还不能判断，有 {open} 项情况待明确。",
  // A line is open because a fact it rests on is under appeal (申诉中).
  "item.contested": "有关情况正在申诉，等处理结果。",
  // It is not known whether the line applies to this subject.
  "item.applies-unknown": "还不清楚这一条是否适用。",
  // The line does not apply to this subject.
  "item.inapplicable": "这一条不适用。",
  // A criterion is met by its lines.
  "criterion.pass": "各项要求都已达到。",
  // A criterion is not met; {failed} is how many of its lines failed.
  "criterion.fail": "没有达到，不符合的有 {failed} 条。",
  // A criterion is open; {open} is how many of its lines are.
  "criterion.incomplete": "还不能判断，待明确的有 {open} 条。",
  // A criterion of which only the name is known, so that a decision alone settles it.
  "criterion.waits-for-decision": "由评议认定，目前还没有认定。",
  // A decision settled the criterion as met.
  "criterion.settled-pass": "{stage}已于 {decidedOn} 认定达到。",
  // A decision settled the criterion as not met.
  "criterion.settled-fail": "{stage}已于 {decidedOn} 认定未达到。",
  // Decisions of equal weight contradict each other, so that none counts.
  "criterion.decisions-contradict": "几份认定前后不一，等评议组织核对。",
  // None of the lines of the criterion applies.
  "criterion.inapplicable": "这一项不适用。",
  // A bonus or deduction criterion, which adds or takes points and is never met or missed.
  "criterion.informative": "这一项只加减分，不计入达标数。",
  // The condition of a veto holds.
  "veto.in-force": "已查实，一票否决生效。",
  // A veto surely does not apply.
  "veto.ruled-out": "已排除。",
  // It is not known whether a veto applies, because a record is missing.
  "veto.not-ruled-out": "尚未排除，缺少核查记录。",
  // It is not known whether a veto applies, because an appeal is open (申诉中).
  "veto.contested": "正在申诉，等处理结果。",
  // Outcome of a line or criterion, after ✓.
  "outcome.pass": "达标",
  // Outcome of a line or criterion, after ✗.
  "outcome.fail": "未达标",
  // Outcome of a line or criterion that is not decided yet, after ?.
  "outcome.incomplete": "待补",
  // Outcome of a line or criterion that does not apply, after —.
  "outcome.inapplicable": "不适用",
  // Verdict on the whole.
  "verdict.compliant": "达标",
  "verdict.not-compliant": "不达标",
  // Verdict on the whole while it is not decided.
  "verdict.undetermined": "待定",
  // Value of a yes/no fact.
  "answer.yes": "是",
  "answer.no": "否",
  // Nothing is known of a fact.
  "actual.unknown": "不详",
  // A number of which only a lower bound is known (余); {value} has its unit.
  "actual.at-least": "至少{value}",
  // A number of which only an upper bound is known (近); {value} has its unit.
  "actual.at-most": "至多{value}",
  // A number between two bounds; {high} has its unit.
  "actual.between": "{low}至{high}",
  // A grade of which several options are left.
  "actual.one-of": "{options}，尚未确定",
  // A fact under appeal; {actual} is what the records say.
  "actual.contested": "{actual}（申诉中）",
  // What is asked: exactly this number.
  "expected.equals": "正好{value}",
  // What is asked: this number or more.
  "expected.atLeast": "至少{value}",
  // What is asked: this number or less.
  "expected.atMost": "至多{value}",
  // What is asked: more than this number.
  "expected.moreThan": "多于{value}",
  // What is asked: less than this number.
  "expected.lessThan": "少于{value}",
  // What is asked: that there is none, instead of “at most 0”.
  "expected.none": "没有",
  // What is asked: one of these grades.
  "expected.oneOf": "{value}",
  // What is asked of a grade that earns points by its height.
  "expected.better": "更高档次",
  // What is asked is anything but {asked}: an exact number, or some grades.
  "expected.not": "不得为{asked}",
  // How much is missing to what is asked; {value} has its unit.
  "shortfall.exact": "还差{value}",
  // How much is missing, between two bounds; {high} has its unit.
  "shortfall.between": "还差{low}至{high}",
  // How much is missing at most; perhaps nothing is.
  "shortfall.at-most": "至多还差{value}",
  // Why a line came out: a yes/no fact is as asked; {actual} is yes or no.
  "test.is.true": "{fact}：{actual}，符合要求。",
  // Why a line came out: a yes/no fact is not as asked.
  "test.is.false": "{fact}：{actual}，不符合要求。",
  // Why a line is open: a yes/no fact is not known, or under appeal.
  "test.is.unknown": "{fact}：{actual}，还不能判断。",
  // Why a line came out: a number or grade is as asked; {expected} reads like “at least 12 sessions”.
  "test.compare.true": "{fact}：{actual}，要求{expected}，已达到。",
  // Why a line came out: a number or grade is not as asked.
  "test.compare.false": "{fact}：{actual}，要求{expected}，没有达到。",
  // Why a line is open: what is known of a number or grade does not decide it.
  "test.compare.unknown": "{fact}：{actual}，要求{expected}，还不能判断。",
  // Heads several things that are asked together.
  "group.all": "以下各项都要做到：",
  // Heads several things of which one is enough.
  "group.any": "以下做到一项即可：",
  // Heads several things of which {n} are enough.
  "group.some": "以下至少做到 {n} 项：",
  // How much work an advice is.
  "effort.low": "容易办",
  "effort.medium": "要费些工夫",
  "effort.high": "较难办",
  // A number with its unit.
  "write.quantity": "{value}{unit}",
  // A number with its unit where the number is 1; English units are plural words, so it stands alone.
  "write.quantity-one": "{value}{unit}",
  // Two ends of a span: numbers, ranks, tiers or dates.
  "write.range": "{low}–{high}",
  // A number or span out of its maximum.
  "write.of-max": "{value} / {max}",
  // Joins two entries of a list.
  "write.and": "{left}、{right}",
  // Joins two particulars of a record or source.
  "write.comma": "{left}，{right}",
  // Joins two alternatives.
  "write.or": "{left}或{right}",
  // A text with a remark in brackets.
  "write.aside": "{text}（{aside}）",
  // A name with what is said of it.
  "write.named": "{name}：{text}",
  // A span of days.
  "write.period": "{from} 至 {to}",
  // Where the result reaches no tier.
  "write.none": "无等次",
};
