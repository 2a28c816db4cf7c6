import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/facts/fact-catalogue.js";
import { checkRubric } from "../../src/rubric/check-rubric.js";
import { hashRubric } from "../../src/rubric/hash-rubric.js";
import type { Condition } from "../../src/rubric/condition.js";
import type { Rubric } from "../../src/rubric/rubric.js";
import type { Source } from "../../src/rubric/source.js";
import frozenHashes from "./frozen-hashes.json" with { type: "json" };
import { publishedRubrics } from "./published-rubrics.js";

const cases = publishedRubrics.map((rubric) => [`${rubric.id}@${rubric.version}`, rubric] as const);

/** Hosts that issued a text themselves, belong to a government, or are the press. */
const ownHosts = [
  "www.gov.cn",
  "cq.wenming.cn",
  "lbr.ahnews.com.cn",
  "xzr.ahnews.com.cn",
  "szb.eyesnews.cn",
  "wap.zhushan.cn",
  "www.sxycrb.com",
  "www.tynews.com.cn",
];

/** Numbers compared with a threshold, with the source that the test or its line names. */
function thresholds(rubric: Rubric): readonly { readonly at: string; readonly source: string | undefined }[] {
  return rubric.criteria.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== "require") return [];
      return numberTests(item.condition).map((source) => ({ at: item.id, source: source ?? item.source }));
    }),
  );
}

function numberTests(condition: Condition): readonly (string | undefined)[] {
  if ("all" in condition) return condition.all.flatMap(numberTests);
  if ("any" in condition) return condition.any.flatMap(numberTests);
  if ("not" in condition) return numberTests(condition.not);
  if ("of" in condition) return condition.of.flatMap(numberTests);
  return "is" in condition || "oneOf" in condition ? [] : [condition.source];
}

const hostsOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => (source.basis === "document" && source.url !== undefined ? [/^https?:\/\/([^/]+)\//.exec(source.url)?.[1] ?? ""] : []));

describe.each(cases)("%s", (name, rubric) => {
  it("can be scored", () => {
    expect(checkRubric(rubric)).toEqual([]);
  });

  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(rubric))).toEqual(rubric);
  });

  // A published id@version never changes. After a change, give the rubric a new version and add its line here.
  it("is what was published", () => {
    expect(hashRubric(rubric)).toBe((frozenHashes as Readonly<Record<string, string>>)[name]);
  });

  it("asks only for facts of the catalogue, as the catalogue declares them", () => {
    for (const [id, declaration] of Object.entries(rubric.facts)) {
      expect(declaration, id).toEqual(factCatalogue.find((entry) => entry.id === id)?.declaration);
    }
  });

  it("asks for no fact that nothing reads", () => {
    const { facts, ...rest } = rubric;
    const text = JSON.stringify(rest);
    expect(Object.keys(facts).filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it("names a source for every threshold, and lists every source it names", () => {
    expect(thresholds(rubric).filter(({ source }) => source === undefined)).toEqual([]);
    const named = [...JSON.stringify({ ...rubric, sources: {} }).matchAll(/"source":"([^"]+)"/g)].map(([, source = ""]) => source);
    expect(named.filter((source) => rubric.sources[source] === undefined)).toEqual([]);
  });

  it("links only to issuers, governments and the press", () => {
    expect(hostsOf(Object.values(rubric.sources)).filter((host) => !ownHosts.includes(host))).toEqual([]);
  });

  it("says everything in Chinese and English", () => {
    const texts = [...JSON.stringify(rubric).matchAll(/\{"zh-CN":("[^"]*")(,"en":("[^"]*"))?/g)];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(([, zh, , en]) => !/\p{Script=Han}/u.test(zh ?? "") || !/[a-z]/i.test(en ?? ""))).toEqual([]);
  });
});

describe("the published rubrics", () => {
  it("are those that are frozen, no fewer", () => {
    expect(cases.map(([name]) => name)).toEqual(Object.keys(frozenHashes));
  });

  // Ids are never renamed: assessments and decisions name them.
  it("keep the ids of criteria, lines, vetoes and stages", () => {
    const ids = publishedRubrics.map(({ id, criteria, vetoes = [], decisionStages = [] }) => ({
      id,
      criteria: criteria.map((criterion) => [criterion.id, ...criterion.items.map((item) => item.id)].join(" ")),
      vetoes: vetoes.map((veto) => veto.id),
      stages: decisionStages.map((stage) => (stage.settles ? `${stage.id}, settles` : stage.id)),
    }));
    expect(ids).toMatchSnapshot();
  });
});
