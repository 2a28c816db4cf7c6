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
  // A line at an assessor's discretion is open: points were stated, and no record gives the reason.
  "item.reason-missing": "已填写分数，还缺写明理由的记录，暂不计分。",
  // A line at an assessor's discretion is open: the points that were stated are outside its bounds.
  "item.out-of-bounds": "填写的分数超出了范围，暂不计分。",
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
  // A criterion that is met by points has enough of them; {needed} is how many it takes.
  "criterion.points-pass": "得分达到了 {needed} 分的要求。",
  // A criterion that is met by points cannot reach them; {high} is the most that is possible.
  "criterion.points-fail": "得分最多 {high} 分，达不到 {needed} 分的要求。",
  // A criterion that is met by points has {low} for sure and may reach {high}.
  "criterion.points-incomplete": "要求 {needed} 分，已确定 {low} 分，最多可达 {high} 分，还不能判断。",
  // A criterion that is met by required lines and points has both.
  "criterion.both-pass": "必达项都已达到，得分也达到了 {needed} 分的要求。",
  // A criterion that is met by required lines and points has neither; {failed} is how many required lines failed.
  "criterion.both-fail": "没有达到的必达项有 {failed} 条；得分最多 {high} 分，也达不到 {needed} 分的要求。",
  // A criterion that is met by required lines and points waits for both; {open} is how many required lines are open.
  "criterion.both-incomplete": "待明确的必达项有 {open} 条；要求 {needed} 分，已确定 {low} 分，最多可达 {high} 分，还不能判断。",
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
  // Points at an assessor's discretion that were stated without a record that gives the reason.
  "actual.reason-missing": "未附写明理由的记录，暂不计分",
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
  "expected.none": "无",
  // What is asked: one of these grades.
  "expected.oneOf": "{value}",
  // What is asked of a grade that earns points by its height.
  "expected.better": "更高档次",
  // What is asked where points are short and no value can be named that would earn them.
  "expected.more": "更好的情况",
  // What is asked is anything but {asked}: an exact number, or some grades.
  "expected.not": "不得为{asked}",
  // How much is missing to what is asked; {value} has its unit.
  "shortfall.exact": "还差{value}",
  // How much is missing, between two bounds; {high} has its unit.
  "shortfall.between": "还差{low}至{high}",
  // How much is missing at most; perhaps nothing is.
  "shortfall.at-most": "至多还差{value}",
  // How far a count is above the start of a line that counts; {value} has its unit.
  "excess.exact": "超出{value}",
  // How far a count is above the start, between two bounds; {high} has its unit.
  "excess.between": "超出{low}至{high}",
  // How far a count is above the start at most; perhaps not at all.
  "excess.at-most": "至多超出{value}",
  // How far a count is above the start at the least.
  "excess.at-least": "至少超出{value}",
  // How much of it counts, where steps that were only begun do not count, or count as whole ones.
  "steps.counted": "按{value}计",
  // What a line gives for every step above a start; {gain} reads like 扣0.5分 or “0.5 points off”.
  "rule.per-unit.above": "超过{start}的，每多{step}{gain}",
  // The same where the first step gives something else; {again} is what the further ones give.
  "rule.per-unit.above-first": "超过{start}的{first}，每再多{step}{again}",
  // The same where only the first step gives anything.
  "rule.per-unit.above-once": "超过{start}的{first}",
  // What a line gives for every unit, from none on.
  "rule.per-unit.each": "每{step}{gain}",
  // What a line takes for every step short of a target.
  "rule.per-unit.short": "应达{target}，每少{step}{gain}",
  // The same where the first step takes something else; {again} is what the further ones take.
  "rule.per-unit.short-first": "应达{target}，不足的{first}，每再少{step}{again}",
  // The same where only the first step takes anything.
  "rule.per-unit.short-once": "应达{target}，不足的{first}",
  // What a line gives for every step below a limit, where less is better.
  "rule.per-unit.below": "低于{target}的，每少{step}{gain}",
  // After it: a step that was only begun does not count.
  "rule.per-unit.down": "不满{step}的不计",
  // After it: a step that was only begun counts as a whole one.
  "rule.per-unit.up": "不满{step}的按{step}计",
  // What a line gives from a value on, up to the next band.
  "rule.band": "{from}及以上{gain}",
  // What it gives below the lowest band.
  "rule.band-below": "其余{gain}",
  // What a line gives for a grade.
  "rule.grade": "“{option}”{gain}",
  // A line whose points grow in proportion to a number.
  "rule.proportional": "按比例得分，满分{points}",
  // The same, where a certain value earns all of its points.
  "rule.proportional-full": "按比例得分，达到{full}得满分{points}",
  // A line that takes points in proportion to a number.
  "rule.proportional-take": "按比例扣分，最多扣{points}",
  // The same, where a certain value loses all of its points.
  "rule.proportional-take-full": "按比例扣分，达到{full}的扣{points}",
  // A line whose points an assessor gives within bounds.
  "rule.discretionary-add": "酌情加{points}（须附理由）",
  // A line whose points an assessor takes within bounds.
  "rule.discretionary-take": "酌情扣{points}（须附理由）",
  // Heads lines of which only the one with the most points counts.
  "rule.best-highest": "以下按最高一项计分：",
  // Heads lines of which only the one with the fewest points counts.
  "rule.best-lowest": "以下按最低一项计分：",
  // The most that a line gives, whatever its facts.
  "rule.cap-add": "最多加{points}",
  // The most that a line takes, whatever its facts.
  "rule.cap-take": "最多扣{points}",
  // Points that a value earns.
  "points.earn": "得{points}",
  // Points that are added for something counted.
  "points.add": "加{points}",
  // Points that are added for each further step.
  "points.add-more": "再加{points}",
  // Points that are taken off.
  "points.take": "扣{points}",
  // Points that are taken off for each further step.
  "points.take-more": "加扣{points}",
  // No points are taken off.
  "points.take-none": "不扣分",
  // A factor on the points of a line: twice as many.
  "factor.double": "加倍",
  // A factor on the points of a line: half as many.
  "factor.half": "减半",
  // A factor on the points of a line: none of them.
  "factor.zero": "不计分",
  // A factor on the points of a line: any other.
  "factor.other": "乘以{factor}",
  // Before the condition of a factor; {factor} reads like 加倍 or “doubled”.
  "factor.when": "{factor}的条件",
  // Before the reason of a factor of which it is not known whether it counts.
  "factor.maybe": "可能{factor}",
  // Under what is known: the factor counts.
  "factor.applied": "已{factor}",
  // Under what is known: the factor does not count.
  "factor.not-applied": "不{factor}",
  // Under what is known: it is open whether the factor counts.
  "factor.unknown": "是否{factor}待明确",
  // A line of a group of which one counts, below the group.
  "member.label": "· {label}",
  // Under a line of such a group: it is the one that counts.
  "member.counts": "计入",
  // Under a line of such a group: it may turn out to be the one that counts.
  "member.may-count": "可能计入",
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
  // One unit of what is counted, after 每 or “for every”; English leaves the unit out.
  "write.step-one": "1{unit}",
  // A number of points.
  "write.points": "{value}分",
  // A number of points where the number is 1.
  "write.points-one": "{value}分",
  // A share of a whole.
  "write.percent": "{value}%",
  // Two ends of a span: numbers, ranks, tiers or dates.
  "write.range": "{low}–{high}",
  // Two ends of a span of points of which one is below 0.
  "write.signed-range": "{low} 至 {high}",
  // A number or span out of its maximum.
  "write.of-max": "{value} / {max}",
  // Joins two entries of a list.
  "write.and": "{left}、{right}",
  // Joins two particulars of a record or source.
  "write.comma": "{left}，{right}",
  // Joins two of several cases.
  "write.semicolon": "{left}；{right}",
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
