import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { text } from "./support/declare.js";

const facts = {
  // Without an upper end prizes would have none; these are eleven years without a minute's rest.
  "volunteer.hours": {
    kind: "number",
    label: text("累计志愿服务时长", "Hours of service"),
    record: text("友爱港城网记录", "Record on the city's site"),
    unit: text("小时", "hours"),
    decimals: 2,
    min: 0,
    max: 100_000,
  },
} as const satisfies FactDeclarations;

/**
 * A ladder that repeats: stars at 30, 60, 100, 200 and 300 hours, their prizes again at 330, 360, 400, 500, 600 and so on,
 * medals at 600, 1000, 1500 hours. A rung that repeats every 300 hours is a line that counts in steps of 300, started so that
 * the rung's own hours complete the first step: the prizes of the first star at 30, 330, 630 are steps above −270.
 */
export const zhangjiagangLadder = {
  format: "wenming.rubric/1",
  id: "zhangjiagang-ladder",
  version: "2014.1",
  title: text("张家港市星级志愿者认定奖励", "Volunteer stars, medals and prizes of Zhangjiagang"),
  metUnit: text("项", "honours"),
  jurisdiction: { name: text("江苏省苏州市张家港市", "Zhangjiagang, Suzhou, Jiangsu") },
  sources: {
    notice: { basis: "document", title: "张家港市星级志愿者认定奖励通知", issuer: "张家港市志愿者协会", date: "2014-05-26" },
  },
  facts,
  criteria: [
    {
      id: "star-1",
      label: text("一星级志愿者", "One star"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-30", label: text("服务满30小时", "30 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 30, source: "notice" } }],
    },
    {
      id: "star-2",
      label: text("二星级志愿者", "Two stars"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-60", label: text("服务满60小时", "60 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 60, source: "notice" } }],
    },
    {
      id: "star-3",
      label: text("三星级志愿者", "Three stars"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-100", label: text("服务满100小时", "100 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 100, source: "notice" } }],
    },
    {
      id: "star-4",
      label: text("四星级志愿者", "Four stars"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-200", label: text("服务满200小时", "200 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 200, source: "notice" } }],
    },
    {
      id: "star-5",
      label: text("五星级志愿者", "Five stars"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-300", label: text("服务满300小时", "300 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 300, source: "notice" } }],
    },
    {
      id: "bronze",
      label: text("铜星奖章", "Bronze medal"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-600", label: text("服务满600小时", "600 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 600, source: "notice" } }],
    },
    {
      id: "silver",
      label: text("银星奖章", "Silver medal"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-1000", label: text("服务满1000小时", "1000 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 1000, source: "notice" } }],
    },
    {
      id: "gold",
      label: text("金星奖章", "Gold medal"),
      award: { by: "required" },
      source: "notice",
      items: [{ kind: "require", id: "hours-1500", label: text("服务满1500小时", "1500 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 1500, source: "notice" } }],
    },
    {
      id: "prizes",
      label: text("星级奖品（以300小时为一个循环）", "Prizes of the stars, again every 300 hours"),
      award: { by: "none" },
      source: "notice",
      items: [
        { kind: "perUnit", id: "prize-1", label: text("30、330……小时：一星奖品", "First prize at 30, 330, … hours"), fact: "volunteer.hours", above: -270, step: 300, each: 1, source: "notice" },
        { kind: "perUnit", id: "prize-2", label: text("60、360……小时：二星奖品", "Second prize at 60, 360, … hours"), fact: "volunteer.hours", above: -240, step: 300, each: 1, source: "notice" },
        { kind: "perUnit", id: "prize-3", label: text("100、400……小时：三星奖品", "Third prize at 100, 400, … hours"), fact: "volunteer.hours", above: -200, step: 300, each: 1, source: "notice" },
        { kind: "perUnit", id: "prize-4", label: text("200、500……小时：四星奖品", "Fourth prize at 200, 500, … hours"), fact: "volunteer.hours", above: -100, step: 300, each: 1, source: "notice" },
        { kind: "perUnit", id: "prize-5", label: text("300、600……小时：五星奖品", "Fifth prize at 300, 600, … hours"), fact: "volunteer.hours", above: 0, step: 300, each: 1, source: "notice" },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
