import {
  attendancesFact,
  ceremoniesFact,
  ceremonyLimitKeptFact,
  ceremonyRecordsKeptFact,
  cleanInspectionsFact,
  memberWorksFact,
  serviceActsFact,
  supportDutiesMetFact,
} from "../facts/catalogue/household-conduct-facts.js";
import {
  customsBreachesFact,
  dishonestyComplaintsFact,
  disturbancesFact,
  enforcedDebtorListingsFact,
  lavishCeremoniesFact,
  neglectComplaintsFact,
  propertyDamagesFact,
  unsettledDisputesFact,
  violationsFact,
} from "../facts/catalogue/household-matter-facts.js";
import {
  convictionFact,
  domesticViolenceFact,
  supportRefusalFact,
  viceFact,
} from "../facts/catalogue/household-veto-facts.js";
import type { FactDeclarations } from "../core/fact.js";
import type { RubricOf } from "../rubric/rubric.js";

const facts = {
  "household.attendances": attendancesFact,
  "household.property-damages": propertyDamagesFact,
  "household.violations": violationsFact,
  "household.member-works": memberWorksFact,
  "household.ceremonies": ceremoniesFact,
  "household.lavish-ceremonies": lavishCeremoniesFact,
  "household.ceremony-records-kept": ceremonyRecordsKeptFact,
  "household.ceremony-limit-kept": ceremonyLimitKeptFact,
  "household.clean-inspections": cleanInspectionsFact,
  "household.enforced-debtor-listings": enforcedDebtorListingsFact,
  "household.dishonesty-complaints": dishonestyComplaintsFact,
  "household.neglect-complaints": neglectComplaintsFact,
  "household.support-duties-met": supportDutiesMetFact,
  "household.service-acts": serviceActsFact,
  "household.disturbances": disturbancesFact,
  "household.unsettled-disputes": unsettledDisputesFact,
  "household.customs-breaches": customsBreachesFact,
  "household.conviction": convictionFact,
  "household.vice": viceFact,
  "household.domestic-violence": domesticViolenceFact,
  "household.support-refusal": supportRefusalFact,
} as const satisfies FactDeclarations;

/**
 * The common ten stars (十星级文明户): the one list that two places in two provinces use alike, with observable criteria
 * of our own making. A star is met when all its lines are; what no record shows, waits.
 *
 * The names are those of Zaoxiang (凤阳县枣巷镇) and Shanyao (泉州市泉港区山腰街道). No text sets observable criteria for
 * them, so every line is a proposal, and reports mark it as one. A household is 十星级 when all ten are met; there are no
 * tiers. Four narrow vetoes void everything for the cycle, each by a register of its own. Period facts expect a cycle of
 * one year.
 *
 * Decisions of the committee and the approval settle a star; what a household says of itself, or neighbors of each
 * other, is kept and settles nothing.
 */
export const tenStarsRubric = {
  format: "wenming.rubric/1",
  id: "ten-stars-common",
  version: "1.0.0",
  title: { "zh-CN": "十星级文明户（通用）", en: "Ten-star civilized household, common set" },
  metUnit: { "zh-CN": "星", en: "stars" },
  sources: {
    "zaoxiang-2022": {
      basis: "document",
      title: "凤阳枣巷镇",
      issuer: "安徽网",
      date: "2022-09-22",
      url: "http://xzr.ahnews.com.cn/news/2022/09/22/c_272652.htm",
    },
    shanyao: { basis: "document", title: "山腰街道星级文明户方案" },
    observable: {
      basis: "design",
      reason: {
        "zh-CN": "各地没有统一的逐星细则，本库提出可以用台账查证的最低要求",
        en: "No text sets criteria star by star; these are the least that registers can show",
      },
    },
    "narrow-vetoes": {
      basis: "design",
      reason: {
        "zh-CN": "参照山腰街道的否决情形，只保留有生效文书或查实记录的四项",
        en: "Narrowed from the disqualifiers of Shanyao to four that a judgment or a verified record shows",
      },
    },
  },
  facts,
  criteria: [
    {
      id: "patriotism",
      label: { "zh-CN": "爱党爱国", en: "Love of Party and country" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "attends-meetings",
          label: { "zh-CN": "一年参加村民会议或集体活动不少于2次", en: "Two village meetings or collective events a year, or more" },
          required: true,
          condition: { fact: "household.attendances", atLeast: 2, source: "observable" },
          source: "observable",
          advice: { effort: "low", text: { "zh-CN": "参加村民会议或集体活动，并签到", en: "Attend village meetings or collective events and sign in" } },
        },
        {
          kind: "require",
          id: "no-property-damage",
          label: { "zh-CN": "没有经查实的损坏集体财产行为", en: "No verified damage to collective property" },
          required: true,
          condition: { fact: "household.property-damages", atMost: 0, source: "observable" },
          source: "observable",
        },
      ],
    },
    {
      id: "lawfulness",
      label: { "zh-CN": "遵纪守法", en: "Lawfulness" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-violation",
          label: { "zh-CN": "没有经查实的违法、违反村规民约行为", en: "No verified violation of law or covenant" },
          required: true,
          condition: { fact: "household.violations", atMost: 0, source: "observable" },
          source: "observable",
        },
      ],
    },
    {
      id: "diligence",
      label: { "zh-CN": "勤劳致富", en: "Diligence" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "member-works",
          label: { "zh-CN": "至少一名有劳动能力的成员就业或有家庭经营项目", en: "At least one able member works or runs a household project" },
          required: true,
          condition: { fact: "household.member-works", is: true },
          source: "observable",
          advice: { effort: "medium", text: { "zh-CN": "落实就业或家庭经营项目", en: "Find work or start a household project" } },
        },
      ],
    },
    {
      id: "thrift",
      label: { "zh-CN": "勤俭节约", en: "Thrift" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-lavish-ceremony",
          label: { "zh-CN": "红白事没有大操大办", en: "No lavish weddings or funerals" },
          required: true,
          condition: { fact: "household.lavish-ceremonies", atMost: 0, source: "observable" },
          source: "observable",
        },
        {
          kind: "require",
          id: "ceremony-records-kept",
          label: { "zh-CN": "办理红白事的，按规定登记", en: "Weddings and funerals, where held, are entered in the log" },
          required: true,
          condition: { fact: "household.ceremony-records-kept", is: true },
          appliesWhen: { condition: { fact: "household.ceremonies", atLeast: 1 }, otherwise: "excluded" },
          source: "observable",
          advice: { effort: "low", text: { "zh-CN": "到红白理事会登记", en: "Enter them with the wedding and funeral council" } },
        },
      ],
    },
    {
      id: "hygiene",
      label: { "zh-CN": "环保卫生", en: "Hygiene and environment" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "clean-checks",
          label: { "zh-CN": "季度卫生检查合格不少于3次", en: "Clean in three of the four quarterly checks, or more" },
          required: true,
          condition: { fact: "household.clean-inspections", atLeast: 3, source: "observable" },
          source: "observable",
          advice: { effort: "low", text: { "zh-CN": "保持室内外整洁，迎接季度检查", en: "Keep the home clean inside and outside for the quarterly checks" } },
        },
      ],
    },
    {
      id: "integrity",
      label: { "zh-CN": "诚实守信", en: "Integrity" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-enforced-debt",
          label: { "zh-CN": "未被列入失信被执行人名单", en: "Not listed as an enforced debtor" },
          required: true,
          condition: { fact: "household.enforced-debtor-listings", atMost: 0, source: "observable" },
          source: "observable",
          advice: { effort: "high", text: { "zh-CN": "履行义务并申请移出名单", en: "Meet the obligation and apply to be struck off" } },
        },
        {
          kind: "require",
          id: "no-open-dishonesty",
          label: { "zh-CN": "没有经查实且未了结的失信投诉", en: "No verified complaint of dishonesty is open" },
          required: true,
          condition: { fact: "household.dishonesty-complaints", atMost: 0, source: "observable" },
          source: "observable",
          advice: { effort: "medium", text: { "zh-CN": "与投诉人协商了结", en: "Settle the matter with the complainant" } },
        },
      ],
    },
    {
      id: "family-care",
      label: { "zh-CN": "孝老爱亲", en: "Care for elders and family" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-neglect",
          label: { "zh-CN": "没有经查实的不尽孝、虐待遗弃投诉", en: "No verified complaint of neglect" },
          required: true,
          condition: { fact: "household.neglect-complaints", atMost: 0, source: "observable" },
          source: "observable",
        },
        {
          kind: "require",
          id: "support-duties-met",
          label: { "zh-CN": "履行赡养、抚养义务", en: "Duties of support are met" },
          required: true,
          condition: { fact: "household.support-duties-met", is: true },
          source: "observable",
        },
      ],
    },
    {
      id: "helpfulness",
      label: { "zh-CN": "助人为乐", en: "Helpfulness" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "serves-others",
          label: { "zh-CN": "一年参加志愿服务或公益活动不少于1次", en: "One volunteer service or public-good act a year, or more" },
          required: true,
          condition: { fact: "household.service-acts", atLeast: 1, source: "observable" },
          source: "observable",
          advice: { effort: "low", text: { "zh-CN": "任一家庭成员参加一次志愿服务", en: "Let any member join one volunteer service" } },
        },
      ],
    },
    {
      id: "courtesy",
      label: { "zh-CN": "文明礼貌", en: "Courtesy" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-disturbance",
          label: { "zh-CN": "没有经查实的扰邻行为", en: "No verified disturbance of neighbors" },
          required: true,
          condition: { fact: "household.disturbances", atMost: 0, source: "observable" },
          source: "observable",
        },
        {
          kind: "require",
          id: "disputes-settled",
          label: { "zh-CN": "邻里纠纷通过调解了结", en: "Disputes are settled by mediation" },
          required: true,
          condition: { fact: "household.unsettled-disputes", atMost: 0, source: "observable" },
          source: "observable",
          advice: { effort: "medium", text: { "zh-CN": "通过人民调解了结纠纷", en: "Settle the dispute by mediation" } },
        },
      ],
    },
    {
      id: "new-customs",
      label: { "zh-CN": "移风易俗", en: "New customs" },
      award: { by: "required" },
      source: "zaoxiang-2022",
      items: [
        {
          kind: "require",
          id: "no-customs-breach",
          label: { "zh-CN": "没有经查实的高额彩礼、封建迷信行为", en: "No verified excessive bride price or promotion of superstition" },
          required: true,
          condition: { fact: "household.customs-breaches", atMost: 0, source: "observable" },
          source: "observable",
        },
        {
          kind: "require",
          id: "ceremony-limit-kept",
          label: { "zh-CN": "办理红白事的，不超过村规民约标准", en: "Weddings and funerals, where held, keep to the covenant's limit" },
          required: true,
          condition: { fact: "household.ceremony-limit-kept", is: true },
          appliesWhen: { condition: { fact: "household.ceremonies", atLeast: 1 }, otherwise: "excluded" },
          source: "observable",
        },
      ],
    },
  ],
  vetoes: [
    {
      id: "conviction",
      label: { "zh-CN": "生效刑事判决", en: "Effective criminal judgment" },
      when: { fact: "household.conviction", is: true },
      effect: { kind: "void" },
      source: "narrow-vetoes",
    },
    {
      id: "vice",
      label: { "zh-CN": "黄赌毒黑恶查实", en: "Verified pornography, gambling, drugs or gang crime" },
      when: { fact: "household.vice", is: true },
      effect: { kind: "void" },
      source: "narrow-vetoes",
    },
    {
      id: "domestic-violence",
      label: { "zh-CN": "家庭暴力查实", en: "Verified domestic violence" },
      when: { fact: "household.domestic-violence", is: true },
      effect: { kind: "void" },
      source: "narrow-vetoes",
    },
    {
      id: "support-refusal",
      label: { "zh-CN": "拒不履行赡养、抚养义务查实", en: "Verified refusal of duties of support" },
      when: { fact: "household.support-refusal", is: true },
      effect: { kind: "void" },
      source: "narrow-vetoes",
    },
  ],
  decisionStages: [
    { id: "self-assessment", label: { "zh-CN": "自评", en: "Self-assessment" }, settles: false },
    { id: "peer-review", label: { "zh-CN": "互评", en: "Peer review" }, settles: false },
    { id: "committee", label: { "zh-CN": "评议委员会评议", en: "Committee" }, settles: true },
    { id: "approval", label: { "zh-CN": "审定", en: "Approval" }, settles: true },
  ],
} as const satisfies RubricOf<typeof facts>;
