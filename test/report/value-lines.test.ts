import { describe, expect, it } from "vitest";
import { assess, assessmentDetail, nextSteps, stationTable, type NextStep, type Rubric } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { textsOf } from "./report-texts.js";
import { assessVillage, goodVillage, villageScoring, type VillageFacts } from "./village-scoring.js";

const assessed = (changes: VillageFacts) => assessVillage({ ...goodVillage, ...changes });
const detail = (changes: VillageFacts, catalog = zhCN): string[] => textsOf(assessmentDetail(assessed(changes), villageScoring, { catalog }));
const steps = (changes: VillageFacts): readonly NextStep[] => nextSteps(assessed(changes), villageScoring);

/** 10 + 10 + 6 points are reached and 18 asked for; without those of awareness and share, the criterion asks for steps. */
const low: VillageFacts = { "awareness.percent": 50, "households.taking-part": 0 };

/** The row of a line in the table of stations: what it is, how it came out, why, and what next. */
function reason(changes: VillageFacts, line: string, catalog = zhCN): string | undefined {
  return textsOf(stationTable([{ name: "三村", assessment: assessed(changes) }], villageScoring, { catalog })).find((row) => row.startsWith(line));
}

describe("a line that counts", () => {
  it("shows what is asked, what is short, and its points", () => {
    expect(detail({ "red-vest.year": 6 })).toContain("✗ 红马甲服务\n−1|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|6次\n还差2次|");
    expect(detail({ "red-vest.year": 8 })).toContain("✓ 红马甲服务|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|8次|");
  });

  it("shows how much may be short where only a bound is known", () => {
    expect(detail({ "red-vest.year": { atLeast: 6 } })).toContain(
      "? 红马甲服务\n−1 至 0|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|至少6次\n至多还差2次|",
    );
    expect(detail({ "red-vest.year": { atLeast: 3, atMost: 6 } })).toContain(
      "✗ 红马甲服务\n−2.5 至 −1|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|3至6次\n还差2至5次|",
    );
    expect(detail({ "blood-donors": { atLeast: 6 } })).toContain(
      "· 献血\n1–2 / 2|献血人数：超过4人的，每多1人加0.5分，最多加2分\n本库建议（来源 2）|至少6人\n超出2至96人|",
    );
  });

  it("says nothing of steps where nothing is known", () => {
    expect(detail({ "red-vest.year": null })).toContain("? 红马甲服务\n−4 至 0|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|不详|");
  });

  it("shows a factor with its reason, and whether it counts", () => {
    const condition = "|加倍的条件：经催办后仍未落实：是\n来源 1|";
    expect(detail({ "red-vest.year": 6, "reminded.undone": true })).toContain(`${condition}是\n已加倍|`);
    expect(detail({ "red-vest.year": 6, "reminded.undone": false })).toContain(`${condition}否\n不加倍|`);
    expect(detail({ "red-vest.year": 6, "reminded.undone": null })).toContain(`${condition}不详\n是否加倍待明确|`);
    expect(detail({ "red-vest.year": 6, "reminded.undone": true })).toContain(
      "✗ 红马甲服务\n−2|全年红马甲志愿服务：应达8次，每少1次扣0.5分\n来源 1|6次\n还差2次|",
    );
  });
});

describe("a line at discretion", () => {
  const evidence = [{ record: "c-4", kind: "检查表" }];

  it("shows the points as points, and what keeps them from counting", () => {
    const asked = "现场管理扣分：酌情扣0.5至3分（须附理由）\n来源 1";
    expect(detail({ "site.deduction": { value: -2, evidence } })).toContain(`✗ 现场管理\n−2|${asked}|扣2分|检查表`);
    expect(detail({ "site.deduction": 0 })).toContain(`✓ 现场管理|${asked}|0分|`);
    expect(detail({ "site.deduction": -2 })).toContain(`? 现场管理\n−3 至 0|${asked}|扣2分\n未附写明理由的记录，暂不计分|`);
    expect(detail({ "site.deduction": { value: -0.2, evidence } })).toContain(
      `? 现场管理\n−3 至 0\n填写的分数超出了范围，暂不计分。|${asked}|扣0.2分|检查表`,
    );
  });

  it("names the fault among the faults of the data", () => {
    expect(detail({ "site.deduction": -2 })).toContain("现场管理扣分：酌情加减分要有理由，请附上写明理由的记录；附上之前按不详处理。");
    expect(detail({ "site.deduction": { value: -0.2, evidence } })).toContain(
      "现场管理扣分：填写的分数不在酌情加减分的范围内（-0.5 至 -3 分，或 0 分），已按不详处理，请核对。",
    );
  });
});

describe("a group of which one counts", () => {
  it("shows every line of it, and which one counts", () => {
    const texts = detail({ "good-person": "county", "blood-donors": 7 });
    expect(texts).toEqual(
      expect.arrayContaining([
        "好人好事\n1.5 / 3\n最多加3分|以下按最高一项计分：||",
        "· 好人称号\n1 / 4|好人称号：“无”得0分；“宁海好人”得1分；“宁波好人”得2分；“浙江好人”得3分；“中国好人”得4分\n来源 1|宁海好人|",
        "· 献血\n1.5 / 2\n计入|献血人数：超过4人的，每多1人加0.5分，最多加2分\n本库建议（来源 2）|7人\n超出3人|",
      ]),
    );
  });

  it("shows which of them may count while that is open", () => {
    const texts = detail({ "good-person": ["county", "city"], "blood-donors": 7 });
    expect(texts.filter((text) => text.includes("可能计入")).map((text) => text.split("\n")[0])).toEqual(["· 好人称号", "· 献血"]);
    const sure = detail({ "good-person": ["city", "province"], "blood-donors": 7 });
    expect(sure.filter((text) => /^· (好人|献血)[^|]*计入/.test(text)).map((text) => text.split("\n")[0])).toEqual(["· 好人称号"]);
  });

  it("counts the lowest where the harshest of deductions counts, and of equal ones the first", () => {
    const counted = (changes: VillageFacts) => detail(changes).filter((text) => text.includes("计入|")).map((text) => text.split("\n")[0]);
    expect(counted({ "fires.village": 3, "fires.grade": "large" })).toEqual(["· 好人称号", "· 按轻重"]);
    expect(counted({ "fires.village": 2, "fires.grade": "small" })).toEqual(["· 好人称号", "· 按次数"]);
    expect(detail({}, en)).toContain("Fires|Of these, the lowest counts:||");
  });
});

describe("the reason of a line", () => {
  it("says what is known, how it becomes points, how many, and by which factor", () => {
    expect(reason({ ...low, "red-vest.year": 6, "reminded.undone": true }, "文明实践：红马甲服务")).toBe(
      "文明实践：红马甲服务|✗ 未达标|全年红马甲志愿服务：6次（还差2次）\n应达8次，每少1次扣0.5分\n得分：−2\n加倍：经催办后仍未落实：是|" +
        "请落实：“全年红马甲志愿服务”应为“至少8次”，现为“6次（还差2次）”。可少扣2分。",
    );
    expect(reason({ "red-vest.year": 6, "reminded.undone": null }, "Practice: Red-vest services", en)).toContain("\nperhaps doubled: Still undone after a reminder: not known|");
  });

  it("says of a group which line counts, and with which value", () => {
    expect(reason({ "fires.village": 3, "fires.grade": "small" }, "扣分项：火情")).toBe(
      "扣分项：火情|−3|以下按最低一项计分：\n· 按次数（计入）\n火情次数：3次\n得分：−3|“火情次数”已成定局，本周期内改变不了。",
    );
  });

  it("says once that a reason is missing", () => {
    expect(reason({ ...low, "site.deduction": -2 }, "文明实践：现场管理")).toBe(
      "文明实践：现场管理|? 待补|现场管理扣分：扣2分（未附写明理由的记录，暂不计分）\n酌情扣0.5至3分（须附理由）\n得分：−3 至 0|" +
        "请附上写明理由的记录：现场检查记录。",
    );
  });
});

describe("what would raise a line that turns a value into points", () => {
  it("is the next better band, with what it would add", () => {
    expect(steps({ ...low, "awareness.percent": 85 }).find((step) => step.item === "awareness")).toEqual({
      kind: "act",
      criterion: "practice",
      item: "awareness",
      fact: "awareness.percent",
      certain: true,
      actual: 85,
      wanted: true,
      target: { operator: "atLeast", value: 95 },
      gain: 3.4,
      shortfall: { low: 10, high: 10 },
      advice: { effort: "low", text: expect.anything() as unknown },
    });
    expect(steps({ ...low, "awareness.percent": 50 }).find((step) => step.item === "awareness")).toMatchObject({
      target: { operator: "atLeast", value: 70 },
      gain: 3.3,
    });
  });

  it("is the count that is missing, and what would no longer be taken", () => {
    expect(steps({ ...low, "red-vest.year": 5 }).find((step) => step.item === "red-vest")).toMatchObject({
      target: { operator: "atLeast", value: 8 },
      gain: 1.5,
      saves: true,
      shortfall: { low: 3, high: 3 },
    });
  });

  it("names no gain while a factor is open", () => {
    const step = steps({ ...low, "red-vest.year": 5, "reminded.undone": null }).find((one) => one.kind === "act" && one.item === "red-vest");
    expect(step).toMatchObject({ target: { operator: "atLeast", value: 8 } });
    expect(step).not.toHaveProperty("gain");
  });

  it("is all of a share, by the record of the facts behind it", () => {
    expect(steps({ ...low, "households.taking-part": { atLeast: 100 } }).filter((step) => step.item === "share")).toEqual([
      expect.objectContaining({ kind: "bring-record", fact: "households.taking-part" }),
      expect.objectContaining({ kind: "act", certain: false, fact: "households.share", target: { operator: "atLeast", value: 1 } }),
    ]);
  });

  it("is the record that gives the reason, where the points are stated without one", () => {
    expect(steps({ ...low, "site.deduction": -2 }).find((step) => step.item === "site")).toEqual({
      kind: "bring-record",
      criterion: "practice",
      item: "site",
      fact: "site.deduction",
      reason: true,
      record: { "zh-CN": "现场检查记录", en: "Inspection record" },
    });
  });

  it("is fewer of what takes points, where less is better", () => {
    expect(steps({ "party.years-without": 4 })).toEqual([
      expect.objectContaining({ kind: "act", item: "party", target: { operator: "atMost", value: 2 }, gain: 6, saves: true }),
    ]);
  });

  it("is out of reach where nobody can change the fact, named by its line of the group", () => {
    expect(steps({ "fires.village": 3 })).toEqual([{ kind: "out-of-reach", criterion: "deductions", item: "fires", member: "fire-count", fact: "fires.village" }]);
  });

  it("is nothing where no value earns more", () => {
    expect(steps({ ...low, "awareness.percent": 95 }).filter((step) => step.item === "awareness")).toEqual([]);
    expect(steps({})).toEqual([]);
  });
});

describe("where the tiers are measured in points", () => {
  const tiers = { measure: "points", bands: [{ id: "good", label: { "zh-CN": "良好" }, from: 20 }] } as const;
  const rubric: Rubric = { ...villageScoring, tiers };
  const stepsOf = (changes: VillageFacts) => {
    const facts = { ...goodVillage, ...changes };
    return nextSteps(assess<Rubric>(rubric, facts, { subject: { id: "v" }, asOf: "2021-12-31" }), rubric);
  };

  it("asks for the points of a met criterion and of a bonus too", () => {
    expect(stepsOf({ "awareness.percent": 85 })).toEqual([expect.objectContaining({ item: "awareness", target: { operator: "atLeast", value: 95 }, gain: 3.4 })]);
    // 2 of 3 points by the title; eight donors would give no more than these 2.
    expect(stepsOf({ "good-person": "city", "blood-donors": 5 })).toEqual([]);
    // 1 point by the title; eight donors give 2, one more than now.
    expect(stepsOf({ "good-person": "county", "blood-donors": 5 })).toEqual([
      expect.objectContaining({ kind: "act", item: "honours", member: "blood", target: { operator: "atLeast", value: 8 }, gain: 1, shortfall: { low: 3, high: 3 } }),
    ]);
  });

  it("marks lines of a group as ways of which one is enough", () => {
    expect(stepsOf({ "good-person": null, "blood-donors": 5 }).map(({ kind, alternative, member }) => [kind, member, alternative])).toEqual([
      ["bring-record", "good-person-title", true],
      ["act", "blood", true],
    ]);
  });
});
