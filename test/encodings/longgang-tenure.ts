import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { text } from "./support/declare.js";

const record = text("“志愿深圳”平台记录", "Record on the platform of the city");

const facts = {
  "volunteer.hours": { kind: "number", label: text("累计志愿服务时长", "Hours of service"), record, unit: text("小时", "hours"), decimals: 2, min: 0 },
  "volunteer.monthsInARow": {
    kind: "number",
    label: text("注册并连续服务的整月数", "Full months registered and serving without a break"),
    record,
    unit: text("个月", "months"),
    min: 0,
  },
} as const satisfies FactDeclarations;

/** Volunteer stars that ask for hours and for tenure: half a year in a row for one and two stars, a year for three and four. */
export const longgangTenure = {
  format: "wenming.rubric/1",
  id: "longgang-volunteer-stars",
  version: "2023.1",
  title: text("龙岗区星级志愿者（一至四星）", "Volunteer stars of Longgang, one to four"),
  metUnit: text("星", "stars"),
  jurisdiction: { name: text("广东省深圳市龙岗区", "Longgang, Shenzhen, Guangdong") },
  sources: {
    launch: { basis: "document", title: "龙岗区2023年星级志愿者认定工作启动", issuer: "深圳市龙岗区人民政府", date: "2024-01-10" },
    rules: { basis: "document", title: "龙岗区星级志愿者评定管理办法（2023年修订版），据上文", date: "2023" },
  },
  facts,
  criteria: [
    {
      id: "star-1",
      label: text("一星级志愿者", "One star"),
      award: { by: "required" },
      source: "launch",
      items: [
        { kind: "require", id: "hours-100", label: text("累计达100小时", "100 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 100, source: "launch" } },
        { kind: "require", id: "tenure-1", label: text("注册并连续服务满半年", "Half a year in a row"), required: true, condition: { fact: "volunteer.monthsInARow", atLeast: 6, source: "launch" } },
      ],
    },
    {
      id: "star-2",
      label: text("二星级志愿者", "Two stars"),
      award: { by: "required" },
      source: "launch",
      items: [
        { kind: "require", id: "hours-300", label: text("累计达300小时", "300 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 300, source: "launch" } },
        { kind: "require", id: "tenure-2", label: text("注册并连续服务满半年", "Half a year in a row"), required: true, condition: { fact: "volunteer.monthsInARow", atLeast: 6, source: "launch" } },
      ],
    },
    {
      id: "star-3",
      label: text("三星级志愿者", "Three stars"),
      award: { by: "required" },
      source: "launch",
      items: [
        { kind: "require", id: "hours-600", label: text("累计达600小时", "600 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 600, source: "launch" } },
        { kind: "require", id: "tenure-3", label: text("注册并连续服务满一年", "A year in a row"), required: true, condition: { fact: "volunteer.monthsInARow", atLeast: 12, source: "launch" } },
      ],
    },
    {
      id: "star-4",
      label: text("四星级志愿者", "Four stars"),
      award: { by: "required" },
      source: "launch",
      items: [
        { kind: "require", id: "hours-1000", label: text("累计达1000小时", "1000 hours"), required: true, condition: { fact: "volunteer.hours", atLeast: 1000, source: "launch" } },
        { kind: "require", id: "tenure-4", label: text("注册并连续服务满一年", "A year in a row"), required: true, condition: { fact: "volunteer.monthsInARow", atLeast: 12, source: "launch" } },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
