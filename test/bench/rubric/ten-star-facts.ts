import type { FactDeclarations } from "wenming";
import { count, flag, grade } from "./define.js";

/** The 62 facts of the benchmark's rubric: yes/no, counts, tenths and grades, as a county asks them of a household. */
export const tenStarFacts: FactDeclarations = {
  "law.study-attended": flag("参加普法学习", "Attended law study"),
  "law.warnings": count("轻微违规提醒", "Warnings for minor breaches", 50),
  "law.knowledge": grade("法律知识测评", "Test of legal knowledge", ["A", "B", "C", "D"]),
  "law.sessions": count("参加宣讲", "Talks attended", 200),
  "law.patrol": flag("参加治安巡逻", "Joined the patrol"),
  "law.militia": flag("服役或民兵", "Served, or in the militia"),

  "work.able": count("劳动力人数", "Members able to work", 20),
  "work.employed": count("就业人数", "Members in work", 20),
  "work.trainings": count("技能培训", "Trainings attended", 100),
  "work.income": grade("收入档次", "Income class", ["high", "middle", "low", "relief"]),
  "work.contract": flag("签订劳动合同", "Has a labor contract"),
  "work.insurance": flag("参加社会保险", "Has social insurance"),

  "morals.honor": grade("道德荣誉", "Honors", ["national", "province", "city", "county", "none"]),
  "morals.deeds": count("好人好事", "Good deeds on record", 100),
  "morals.complaints": count("不文明投诉", "Complaints of conduct", 100),
  "morals.lectures": flag("参加道德讲堂", "Attended the moral lecture hall"),
  "morals.books": count("家庭藏书", "Books at home", 2000),

  "integrity.credit": grade("信用等级", "Credit class", ["AAA", "AA", "A", "B", "C"]),
  "integrity.loans": count("贷款笔数", "Loans", 50),
  "integrity.repaid": count("按期还款笔数", "Loans repaid in time", 50),
  "integrity.complaints": count("失信投诉", "Complaints of bad faith", 50),
  "integrity.covenant-signed": flag("签订诚信公约", "Signed the covenant"),
  "integrity.merchant": flag("经营户", "Runs a business"),

  "family.elders-supported": flag("履行赡养义务", "Supports its elders"),
  "family.quarrels": count("家庭纠纷", "Family quarrels", 50),
  "family.harmony": grade("家庭和睦评议", "Rating of harmony", ["A", "B", "C", "D"]),
  "family.elders": count("老人人数", "Elders", 10),
  "family.visits": count("看望老人", "Visits to elders", 400),
  "family.rules-posted": flag("家风家训上墙", "Family rules on the wall"),

  "education.children": count("适龄儿童", "Children of school age", 10),
  "education.in-school": count("在校儿童", "Children at school", 10),
  "education.meetings": count("参加家长会", "Parents' meetings", 50),
  "education.highest": grade("最高学历", "Highest degree", ["college", "high-school", "middle-school", "primary-school"]),
  "education.study-corner": flag("有学习角", "Has a study corner"),
  "education.library-visits": count("到农家书屋", "Visits to the library", 400),

  "neighbors.rating": count("邻里评分", "Rating by neighbors", 10, 1),
  "neighbors.help": count("帮助邻里", "Help given", 200),
  "neighbors.disputes": count("邻里纠纷", "Disputes", 50),
  "neighbors.mediation": flag("服从调解", "Accepts mediation"),
  "neighbors.watch": flag("参加联防", "Keeps watch with others"),

  "customs.wedding": flag("婚事不超标", "Weddings within the limit"),
  "customs.funeral": flag("丧事不超标", "Funerals within the limit"),
  "customs.gift-money": count("随礼金额", "Gift money", 100_000),
  "customs.superstition": grade("封建迷信", "Superstition", ["none", "minor", "serious"]),
  "customs.filed": flag("向红白理事会报备", "Filed with the council"),
  "customs.tables": count("宴席桌数", "Banquet tables", 200),

  "environment.inspections": count("卫生检查", "Inspections", 60),
  "environment.clean": count("检查合格", "Inspections passed", 60),
  "environment.sorting": grade("垃圾分类", "Sorting of waste", ["A", "B", "C", "D"]),
  "environment.toilet": flag("卫生厕所", "Sanitary toilet"),
  "environment.yard": grade("庭院", "Yard", ["tidy", "fair", "dirty"]),
  "environment.trees": count("植树", "Trees planted", 500),

  "public.hours": count("志愿服务时长", "Hours of volunteering", 5000, 1),
  "public.activities": count("参加公益活动", "Public activities", 200),
  "public.donations": count("捐赠", "Donations", 100),
  "public.delegate": flag("担任代表或骨干", "Delegate or organizer"),
  "public.blood": flag("无偿献血", "Gave blood"),

  "veto.crime": flag("受刑事处罚", "Criminal penalty"),
  "veto.gambling": flag("参与赌博", "Gambling"),
  "veto.drugs": flag("涉毒", "Drugs"),
  "veto.illegal-building": flag("违法建设", "Illegal building"),
  "veto.debtor": flag("失信被执行人", "Judgment debtor in default"),
};
