import type { Sentences } from "../message-catalog.js";
import type { ErrorMessageKey, HintMessageKey, IssueMessageKey, TermMessageKey } from "../message-key.js";

/** Chinese sentences: faults of the data and of calls. The comment above each says when it appears. */
export const issues: Sentences<IssueMessageKey | HintMessageKey | TermMessageKey | ErrorMessageKey> = {
  // Any issue that has a place in the input; {place} reads like stations[0].tier.
  "issue-place": "{place}：{sentence}",
  // A field that must be filled in is absent.
  "issue.input.required": "这里还没有填写，请补填。",
  // A value of another kind: text where a number belongs. A hint names the kind that fits.
  "issue.input.wrong-type": "这里填的类型不对，请改正。",
  // A number that is not a real quantity: infinite, or not a number at all.
  "issue.input.not-finite": "这里应填一个具体的数，请改正。",
  // A number with decimals where only whole numbers make sense.
  "issue.input.not-integer": "这里应填整数，请改正。",
  // A number with more decimals than allowed. A hint says how many it may have.
  "issue.input.too-precise": "小数位数太多，请核对后少写几位。",
  // A number below its limit. A hint gives the limit.
  "issue.input.too-small": "这个数太小，请核对。",
  // A number above its limit. A hint gives the limit.
  "issue.input.too-large": "这个数太大，请核对。",
  // A text with too few characters. A hint gives the limit.
  "issue.input.too-short": "文字太短，请补充。",
  // A text with too many characters. A hint gives the limit.
  "issue.input.too-long": "文字太长，请精简。",
  // A list with too many entries. A hint gives the limit.
  "issue.input.too-many": "条目太多，请删减或分开提交。",
  // A list with too few entries. A hint gives the limit.
  "issue.input.too-few": "条目太少，请补充。",
  // A value that is not among the options. A hint lists them where they are few.
  "issue.input.unknown-option": "填的不是可选项，请从可选项中选一个。",
  // A field that the record does not have.
  "issue.input.unknown-key": "这一项不在填报范围内，请删去，或检查名称是否写错。",
  // A field name that is never accepted, such as __proto__.
  "issue.input.forbidden-key": "这个名称不能使用，请换一个名称。",
  // A text that is not written in the form asked for. A hint names the form.
  "issue.input.bad-format": "格式不对，请按规定的格式填写。",
  // A date that is not a real day, such as 30 February, or not written year-month-day.
  "issue.input.not-a-date": "这不是真实的日期，请按“年-月-日”填写，例如 2026-06-30。",
  // The last day of a span lies before its first day.
  "issue.input.dates-reversed": "结束日期早于开始日期，请核对。",
  // Data nested too deeply to be a real record. A hint gives the limit.
  "issue.input.too-deep": "数据层次太深，请检查数据是否出错。",
  // More data at once than is accepted. A hint gives the limit.
  "issue.input.too-large-document": "数据太多，一次处理不了，请分批提交。",
  // Data that contains itself, so that it has no end.
  "issue.input.cyclic": "数据里出现了循环引用，请检查数据是怎么生成的。",
  // A value that fits none of the shapes that are allowed. A hint names how they are told apart.
  "issue.input.no-match": "这里不符合任何一种允许的写法，请改正。",
  // A value that cannot stand beside another value of the same record. A hint names the other field.
  "issue.input.contradicts": "这里与同一条记录里的另一项矛盾，请核对。",
  // A rule of the host's own schema refused the value.
  "issue.input.refused": "这里的内容没有通过校验，请核对后修改。",
  // A division code (区划代码) of the wrong shape.
  "issue.identifier.division-code": "区划代码不对，请核对：县级及以上 6 位，乡镇级 9 位，村级 12 位。",
  // A unified social credit code (统一社会信用代码) whose shape or check digit is wrong.
  "issue.identifier.social-credit-code": "统一社会信用代码不对，请逐位核对。",
  // A resident id (公民身份号码) whose shape or check digit is wrong.
  "issue.identifier.resident-id": "公民身份号码不对，请逐位核对。",
  // A record names another one that is not in the data. A hint names the list that lacks it.
  "issue.reference.dangling": "这里指向的记录不存在，请补录那条记录，或改正编号。",
  // Two records of one list have the same id.
  "issue.reference.duplicate": "编号重复，请让每条记录有自己的编号。",
  // A station names a parent of its own tier or a lower one.
  "issue.reference.tier-order": "上级的层级应高于本级，请核对上下级关系。",
  // A record lies outside the division it is said to belong to, by its code.
  "issue.reference.outside-division": "区划代码与所属单位的区划代码对不上，请核对两处。",
  // Two records say different things about one quantity.
  "issue.figures.contradict": "几处记录对同一个数说法不一，请核对后以准确的为准。",
  // A rubric asks for a fact that it does not declare.
  "issue.rubric.unknown-fact": "评分标准用到了没有声明的事实，请补上声明，或改正名称。",
  // A veto of a rubric names a criterion that is not there.
  "issue.rubric.unknown-criterion": "评分标准提到了不存在的大项，请改正。",
  // A rubric names an option that the grade does not have.
  "issue.rubric.unknown-option": "评分标准用到了没有声明的档次，请改正。",
  // A condition compares a fact in a way that does not fit its kind. A hint names the kind.
  "issue.rubric.wrong-fact-kind": "比较的方式与这个事实的类型不符，请改正。",
  // Two parts of a rubric have the same id.
  "issue.rubric.duplicate-id": "评分标准里有重复的编号，请改正。",
  // Points with more than two decimals, or beyond the largest number of points.
  "issue.rubric.points-precision": "分值最多两位小数，且不能过大，请改正。",
  // A grade has an option without points.
  "issue.rubric.points-missing": "有的档次没有写分值，请补上。",
  // A criterion is awarded by its required lines and has none.
  "issue.rubric.no-required-item": "这一大项靠必达项评定，却没有必达项，请补上。",
  // Tiers, bands or limits that are not in rising order.
  "issue.rubric.bands-order": "各档的界限没有从低到高排列，请改正。",
  // A threshold that the fact can never equal because of its decimals.
  "issue.rubric.threshold-grid": "要求的数值与这个事实的小数位数不符，请改正。",
  // A declared range of values that is empty or does not fit how the fact is used.
  "issue.rubric.fact-domain": "这个事实的取值范围不对，请改正。",
  // A ratio whose whole may be 0 and that does not say what it is then.
  "issue.rubric.when-zero": "比值的分母可能为零，请写明为零时怎么算。",
  // A rule names a source that the rubric does not list.
  "issue.rubric.unknown-source": "这里引用的来源没有列出，请补上或改正。",
  // A list of a rubric that must not be empty is empty.
  "issue.rubric.empty-group": "这里不能是空的，请至少写一项。",
  // Conditions of a rubric nested more deeply than accepted. A hint gives the limit.
  "issue.rubric.too-deep": "条件套得太深，请简化。",
  // A date of a rubric that is not a real day.
  "issue.rubric.bad-date": "评分标准的日期不是真实的日期，请按“年-月-日”改正。",
  // A number of a rubric outside its limits. Hints give the limits where there are any.
  "issue.rubric.out-of-range": "这里的数超出了允许的范围，请改正。",
  // The fact of a line can grow without end, and its points with it.
  "issue.rubric.endless-points": "这一条的分数没有尽头，请写明封顶分数，或写明事实的最小值和最大值。",
  // A value of a fact that it cannot have, such as −1 teams. It counts as not known.
  "issue.fact.out-of-domain": "填的数超出了可能的范围，已按不详处理，请核对。",
  // A value of another kind than the fact. It counts as not known.
  "issue.fact.wrong-kind": "填的内容与这个事实的类型不符，已按不详处理，请核对。",
  // Points at an assessor's discretion outside the bounds of the line. They count as not known.
  "issue.fact.out-of-bounds": "填写的分数不在酌情加减分的范围内（{least} 至 {most} 分，或 0 分），已按不详处理，请核对。",
  // Points at an assessor's discretion without a record that gives the reason. They count as not known.
  "issue.fact.reason-missing": "酌情加减分要有理由，请附上写明理由的记录；附上之前按不详处理。",
  // A decision is about a criterion that the rubric does not have. It is not used.
  "issue.decision.unknown-criterion": "这份认定所指的大项不在评分标准里，没有采用，请核对。",
  // A decision was made at a stage that the rubric does not have. It is not used.
  "issue.decision.unknown-stage": "这份认定的环节不在评分标准里，没有采用，请核对。",
  // A decision that says neither met nor not met. It is not used.
  "issue.decision.unknown-outcome": "这份认定写的既不是达到，也不是未达到，没有采用，请核对。",
  // A decision whose date is not a real day. It is not used.
  "issue.decision.bad-date": "这份认定的日期不是真实的日期，没有采用，请核对。",
  // Two decisions of equal stage and date say different things.
  "issue.decisions.contradict": "同一环节同一天的认定前后不一，暂不作数，请评议组织核对。",
  // A decision settled a criterion otherwise than its lines would have. It counts, and somebody should look.
  "issue.decision.disagrees-with-observation": "认定结论与记录不一致，请核对。",
  // A register begins after the first day it would have to cover.
  "issue.register.starts-late": "{register}没有 {date} 起的登记。如有该时段的登记，请一并提供。",
  // A register is not complete up to the day it would have to cover.
  "issue.register.late": "{register}还没有登记到 {date}，请补齐。",
  // A register holds a verified matter that names no record. It may count, and does not count for sure.
  "issue.register.evidence-missing": "{register}中有查实的事项没有附佐证，只按可能计入，请补上佐证。",
  // Closes a list of issues that was cut short; {count} is how many more there are.
  "issue.issues.omitted": "另有 {count} 处问题没有列出，请先处理已列出的。",
  // Hint after an issue: the kind of value that fits.
  "hint.expected": "应为：{expected}。",
  // Hint after an issue: the lower limit, inclusive.
  "hint.min": "不小于 {min}。",
  // Hint after an issue: the upper limit, inclusive.
  "hint.max": "不大于 {max}。",
  // Hint after an issue: how long a text must be at the least.
  "hint.min-characters": "至少 {min} 字。",
  // Hint after an issue: how many entries a list must have at the least.
  "hint.min-entries": "至少 {min} 条。",
  // Hint after an issue: how long a text may be.
  "hint.max-characters": "最多 {max} 字。",
  // Hint after an issue: how many entries a list may have.
  "hint.max-entries": "最多 {max} 条。",
  // Hint after an issue: how deeply data may be nested.
  "hint.max-levels": "最多 {max} 层。",
  // Hint after an issue: how much data may be handed in at once.
  "hint.max-values": "最多 {max} 个数据项。",
  // Hint after an issue: how many decimals a number may have.
  "hint.decimals": "最多 {decimals} 位小数。",
  // Hint after an issue: the options that fit.
  "hint.options": "可选：{options}。",
  // Hint after an issue: the name of the form of writing.
  "hint.format": "格式：{format}。",
  // Hint after an issue: the field beside which the value cannot stand.
  "hint.with": "与之矛盾的一项：{with}。",
  // Hint after an issue: the field that may be filled in instead.
  "hint.or": "或者填写这一项：{or}。",
  // Hint after an issue: the list in which the record is missing.
  "hint.list": "应在清单中：{list}。",
  // Hint after an issue: the figure it is about.
  "hint.measure": "涉及：{measure}。",
  // Hint after an issue: the levels of division that fit.
  "hint.levels": "这里要填：{levels}。",
  // The call gave no as-of date, or one that is not a real day.
  "error.options.as-of": "必须给出真实的截至日期，写作“年-月-日”。",
  // The call gave a period that is not two real days in order.
  "error.options.period": "周期必须是先后两个真实的日期，写作“年-月-日”。",
  // The call did not say who or what is assessed.
  "error.options.subject": "必须给出评定对象的编号。",
  // Facts for ranking a cohort were named twice, or the one to rank by is not a number.
  "error.options.columns": "批量数据的各列长度必须相同，并与各自的事实类型相符。",
  "error.options.batch-size": "每批的数量必须是不小于1的整数。",
  "error.options.cohort": "排名所依据的事实与要写入的事实必须互不相同，且前者必须是数。",
  // Where a record, a list or options belong, something else was passed; {path} says where.
  "error.options.records": "{path} 处应为记录或清单，传入的不是。",
  // The rubric has faults and cannot be used; the error lists them.
  "error.rubric.invalid": "这份评分标准有错，不能使用，请按所列问题改正。",
  // Counts of two units were added, such as persons and participations.
  "error.count.unit-mismatch": "单位不同的数不能相加：{left}与{right}。",
  // A count was made of a number that is negative or not whole.
  "error.count.bad-value": "数量不能是负数，除小时外必须是整数。",
  // A date that is not a real day was passed to a function.
  "error.date.invalid": "这不是真实的日期，请写作“年-月-日”。",
  // A sentence was asked for that the pack does not have.
  "error.message.unknown-key": "语言包里没有这句话：{key}。",
  // Results under different rubrics were ranked or printed together.
  "error.assessments.mixed-rubrics": "评分标准不同的结果不能放在一起。",
  // Two members of a cohort that was to be ranked have one id.
  "error.cohort.duplicate-row": "参加排名的两行编号相同。",
  // Results of different days or cycles were ranked together.
  "error.assessments.mixed-dates": "截至日期或周期不同的结果不能放在一起排名。",
  // A value that JSON cannot hold was to be written as JSON.
  "error.json.not-serializable": "这些数据不能写成 JSON。",
  // A number passed to a function is not finite or not in its range.
  "error.argument.out-of-range": "传入的数超出了允许的范围。",
  // A kind of value, after hint.expected.
  "term.expected.string": "文字",
  "term.expected.number": "数",
  "term.expected.boolean": "是或否",
  "term.expected.array": "清单",
  "term.expected.object": "记录",
  "term.expected.null": "空值",
  "term.expected.grade": "档次",
  "term.expected.plain-data": "普通数据",
  // A unit of counting, in an error.
  "term.unit.persons": "人",
  "term.unit.personTimes": "人次",
  "term.unit.personsOrTimes": "人（次）",
  "term.unit.sessions": "场次",
  "term.unit.households": "户",
  "term.unit.teams": "支",
  "term.unit.rooms": "间",
  "term.unit.villages": "个村",
  "term.unit.projects": "个项目",
  "term.unit.seats": "席",
  "term.unit.hours": "小时",
  // A level of division, after hint.levels.
  "term.levels.province": "省级",
  "term.levels.prefecture": "地级",
  "term.levels.county": "县级",
  "term.levels.township": "乡镇级",
  "term.levels.village": "村级",
  // A kind of register: in issue.register.*, and as evidence.
  "term.register.meeting-roster": "会议和集体活动签到册",
  "term.register.covenant-log": "村规民约执行台账",
  "term.register.ceremony-log": "红白理事会台账",
  "term.register.inspection-sheet": "环境卫生检查表",
  "term.register.complaint-log": "投诉核实台账",
  "term.register.credit-check": "失信被执行人查询记录",
  "term.register.volunteer-record": "志愿服务记录",
  "term.register.mediation-log": "人民调解台账",
  "term.register.conviction-record": "生效判决查询记录",
  "term.register.vice-record": "黄赌毒黑恶查处记录",
  "term.register.domestic-violence-record": "家庭暴力查实记录",
  "term.register.support-refusal-record": "拒不履行赡养抚养义务查实记录",
  // A figure, after hint.measure.
  "term.measure.teams": "志愿服务队数",
  "term.measure.villages": "村数",
  "term.measure.villages-with-team": "有队伍的村数",
  "term.measure.volunteers": "志愿者人数",
  "term.measure.volunteer-times": "志愿服务人次",
  "term.measure.residents": "居民人数",
  "term.measure.rooms": "功能室数",
  "term.measure.sessions": "活动场次",
  "term.measure.beneficiaries": "受益人数",
  "term.measure.beneficiary-households": "受益户数",
  "term.measure.projects": "项目数",
  "term.measure.staff": "工作人员数",
};
