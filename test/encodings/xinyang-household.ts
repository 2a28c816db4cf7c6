import type { FactDeclarations } from "../../src/core/fact.js";
import type { RubricOf } from "../../src/rubric/index.js";
import { count, text } from "./support/declare.js";

const ledger = text("家庭积分台账", "Ledger of household points");
const points = text("分", "points");

const facts = {
  "ledger.elderCare": count(text("孝老记分", "Booked for elder care"), ledger, points, 999),
  "ledger.publicWork": count(text("公益劳动记分", "Booked for public work"), ledger, points, 999),
  "ledger.volunteering": count(text("志愿服务记分", "Booked for volunteering"), ledger, points, 999),
  "ledger.awards": count(text("表彰记分", "Booked for awards"), ledger, points, 999),
  "ledger.lavishBanquets": count(text("大操大办扣分", "Taken for lavish banquets"), ledger, points, 999),
} as const satisfies FactDeclarations;

/**
 * Household points of a village: 50 to start from, more and fewer by deeds. The report names the deeds and not their points,
 * so the facts are the points that the village's ledger booked, and the rubric adds them up.
 */
export const xinyangHousehold = {
  format: "wenming.rubric/1",
  id: "xinyang-household",
  version: "2022.1",
  title: text("新洋村家庭积分", "Household points, Xinyang village"),
  jurisdiction: { name: text("福建省福州市连江县新洋村", "Xinyang, Lianjiang, Fuzhou, Fujian") },
  sources: {
    report: { basis: "document", title: "连江县新洋村志愿积分报道", issuer: "福州晚报", date: "2022-06-16" },
    ledger: {
      basis: "design",
      reason: text("报道未写明每项的分值；各项按台账已记的分数计。", "The report gives no points for the deeds; each counts as the ledger booked it."),
    },
  },
  facts,
  criteria: [
    {
      id: "household",
      label: text("每户基础分50分", "50 points for each household"),
      award: { by: "none" },
      base: 50,
      source: "report",
      items: [
        { kind: "perUnit", id: "elder-care", label: text("孝老加分", "Elder care adds"), fact: "ledger.elderCare", above: 0, each: 1, source: "ledger" },
        { kind: "perUnit", id: "public-work", label: text("公益劳动加分", "Public work adds"), fact: "ledger.publicWork", above: 0, each: 1, source: "ledger" },
        { kind: "perUnit", id: "volunteering", label: text("志愿服务加分", "Volunteering adds"), fact: "ledger.volunteering", above: 0, each: 1, source: "ledger" },
        { kind: "perUnit", id: "awards", label: text("获表彰加分", "Awards add"), fact: "ledger.awards", above: 0, each: 1, source: "ledger" },
        { kind: "perUnit", id: "banquets", label: text("大操大办扣分", "Lavish banquets take"), fact: "ledger.lavishBanquets", above: 0, each: -1, source: "ledger" },
      ],
    },
  ],
} as const satisfies RubricOf<typeof facts>;
