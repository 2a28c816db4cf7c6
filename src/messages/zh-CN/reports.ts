import type { Sentences } from "../message-catalog.js";
import type { ReportMessageKey } from "../message-key.js";

/** Chinese sentences: what reports say around them. The comment above each says when it appears. */
export const reports: Sentences<ReportMessageKey> = {
  // Small, under the title of every report: under which standard.
  "title.rubric": "评分标准：{rubric}（{version} 版）",
  // Title of the report on one subject.
  "title.detail": "{name}：评定明细",
  // Column: name of a station.
  "head.station": "实践所、站",
  // Column: id of a household.
  "head.household": "户编号",
  // Column: rank, or span of ranks.
  "head.rank": "名次",
  // Column or field: one sign a criterion.
  "head.stars": "一览",
  // Column or field: how many criteria are met.
  "head.met": "达标数",
  // Field: how many criteria would be met without vetoes.
  "head.met-before-veto": "否决前达标数",
  // Column or field: points.
  "head.points": "得分",
  // Field: points in percent of what applies.
  "head.percent": "得分率",
  // Column or field: tier.
  "head.tier": "等次",
  // Column: veto, or its state.
  "head.veto": "一票否决",
  // Column or field: verdict on the whole.
  "head.verdict": "结论",
  // Field: up to which day things were known.
  "head.as-of": "截至日期",
  // Field: the cycle.
  "head.period": "周期",
  // Field: how many of the facts asked for are known.
  "head.completeness": "资料情况",
  // Column: a line of the rubric.
  "head.item": "评分项",
  // Column: outcome of a line.
  "head.outcome": "结论",
  // Column: why it came out so.
  "head.reason": "原因",
  // Column: what to bring or do.
  "head.bring": "下一步",
  // Column: what is asked.
  "head.expected": "要求",
  // Column: what is known.
  "head.actual": "现有情况",
  // Column: the records a fact rests on; also before the records of a decision.
  "head.evidence": "佐证",
  // Before the condition under which a line applies.
  "head.applies": "适用条件",
  // Column: where a rule comes from.
  "head.source": "来源",
  // Column: a line of the sums.
  "head.line": "明细",
  // Column: the case in which nothing open turns out well.
  "head.low": "已确定",
  // Column: the case in which everything open turns out well.
  "head.high": "最多可达",
  // Row: total of the sums.
  "head.total": "合计",
  // Heading: every criterion with its lines.
  "section.criteria": "逐项情况",
  // Heading: the vetoes.
  "section.vetoes": "一票否决",
  // Heading: what would raise the result.
  "section.next-steps": "怎样提高",
  // Heading: how the number of criteria met adds up.
  "section.met-breakdown": "达标数怎样得出",
  // Heading: how the points add up.
  "section.points-breakdown": "得分怎样得出",
  // Heading: faults of the data.
  "section.issues": "资料中的问题",
  // Heading: documents the rules come from.
  "section.sources": "标准来源",
  // Above the board of households.
  "board.summary": "共 {total} 户，其中 {open} 户还有待明确的情况。",
  // Value of head.completeness.
  "completeness": "共需 {asked} 项情况，已明确 {known} 项。",
  // Row of the sums: points before any line of a criterion.
  "breakdown.base": "{criterion}：基础分",
  // Row of the sums: what a lower limit of a criterion adds.
  "breakdown.floor": "{criterion}：保底",
  // Row of the sums: what an upper limit of a criterion takes.
  "breakdown.ceiling": "{criterion}：封顶",
  // Row of the sums: what a veto takes.
  "breakdown.veto": "一票否决：{veto}",
  // Board: some veto of the household is in force. Which one is not said.
  "veto-state.in-force": "有",
  // Board: an appeal about a veto is open.
  "veto-state.contested": "申诉中",
  // Board: some veto is not ruled out because a record is missing.
  "veto-state.open": "待查",
  // Board: every veto is ruled out.
  "veto-state.none": "无",
  // Legend of the star strip, after ★.
  "stars.pass": "达标",
  // Legend of the star strip, after ☆.
  "stars.fail": "未达标",
  // Legend of the star strip, after ◇.
  "stars.incomplete": "待补",
  // What a screen reader says instead of a star strip.
  "stars.spoken": "达标 {lit} 项，未达标 {lost} 项，待补 {open} 项",
  // Under the table of stations: what the outcomes mean.
  "note.outcomes": "“待补”不是不达标：现有资料还不能判断，补上材料后再定。",
  // Under the board: what a span such as 7–9 means.
  "note.low-high": "“7–9”的意思：已确定 7 项，待补的都落实后最多 9 项。名次相同的并列，未定的写明可能的名次范围。",
  // Under the board: how vetoes show.
  "note.board-vetoes": "一览按评议结果显示；达标数、得分和等次已计入一票否决，“待查”“申诉中”的按生效与不生效两种可能计。",
  // Under the board: why it gives no reasons.
  "note.board-private": "原因只告知本户，不在此列出。",
  // Beside a threshold: number of the document in the list of sources.
  "source.mark": "来源 {number}",
  // Beside a threshold of this library's own making; {number} is its number in the list of sources.
  "source.design-mark": "本库建议（来源 {number}）",
  // List of sources: a document.
  "source.document": "{title}",
  // List of sources: a rule of this library's own making, with the reason.
  "source.design": "本库建议：{reason}",
  // Above the list of records to bring.
  "steps.records": "请提供以下材料：",
  // Above the list of everything else that would raise the result.
  "steps.others": "其他可做的事：",
  // Where nothing would raise the result.
  "steps.none": "没有需要补充或改进的。",
  // Where something is open or failed, and nothing in the rubric says what would change it.
  "steps.unknown": "还有没有达到或待明确的，但评分标准没有写明可以补什么、做什么，请向评议组织了解。",
  // One record of the list; {facts} is what it would settle.
  "step.record": "{record}（用于明确：{facts}）",
  // An entry of the list of records to bring, for a fact of which nobody said which record settles it.
  "step.any-record": "能说明“{fact}”的材料",
  // A line is open, and this record settles it.
  "step.bring-record": "请提供：{record}。",
  // Points at an assessor's discretion were stated, and this record must give the reason.
  "step.bring-reason": "请附上写明理由的记录：{record}。",
  // A line is open, and nobody said which record settles it.
  "step.bring-any-record": "请提供能说明“{fact}”的材料。",
  // A line failed, and something can still be done. {expected} reads like “at least 12 sessions”.
  "step.act": "请落实：“{fact}”应为“{expected}”，现为“{actual}”。",
  // A line is open; if what is asked is not yet so, something can be done.
  "step.act-if-open": "如果还没有做到，请落实“{fact}：{expected}”。",
  // A line is open; if what is asked is not yet so, this is how to go about it.
  "step.act-if-open-advised": "如果还没有做到，可以：{advice}（{effort}）。",
  // After step.act: how to go about it.
  "step.advice": "建议：{advice}（{effort}）。",
  // After step.act: how many points it would add.
  "step.gain": "可多得{points}。",
  // After step.act: how many points would no longer be taken.
  "step.gain-back": "可少扣{points}。",
  // Before a step that is one of several ways.
  "step.alternative": "（任选其一）{step}",
  // A criterion waits for a decision.
  "step.wait-for-decision": "等评议组织作出认定。",
  // Decisions contradict each other.
  "step.decisions-contradict": "几份认定前后不一，请评议组织核对后重新认定。",
  // A decision settled the criterion as not met.
  "step.decided": "{stage}已于 {decidedOn} 认定未达到；如有异议，可以按程序提出。",
  // A fact is under appeal.
  "step.resolve-appeal": "“{fact}”正在申诉，等处理结果。",
  // A fact lies in the past or outside anybody's reach.
  "step.out-of-reach": "“{fact}”已成定局，本周期内改变不了。",
  // A veto is in force; its title is all that is said.
  "step.veto-in-force": "一票否决：{veto}。",
};
