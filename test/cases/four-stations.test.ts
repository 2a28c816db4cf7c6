import { describe, expect, it } from "vitest";
import { fourStations } from "../../docs/examples/four-stations.js";
import { assess } from "../../src/engine/assess.js";
import { collectStationFacts } from "../../src/facts/collect-station-facts.js";
import { checkReferences } from "../../src/model/check-references.js";
import { datasetSchema } from "../../src/model/dataset.js";
import { validate } from "../../src/model/validate.js";
import { fiveHavesReferenceInstituteRubric } from "../../src/standards/five-haves-reference-institute.js";
import { fiveHavesReferenceStationRubric } from "../../src/standards/five-haves-reference-station.js";
import { fiveHavesRubric } from "../../src/standards/five-haves.js";

const asOf = "2023-12-31";
const year = { from: "2023-01-01", to: "2023-12-31" };

const stationOf = (id: string) => {
  const found = fourStations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no station ${id}`);
  return found;
};

const factsOf = (id: string, options: { readonly period?: typeof year } = {}) =>
  collectStationFacts(stationOf(id), { asOf, ...options });

// What the newspaper report allows to be said of each have, worked out by hand.
const table = [
  ["buyi", "pass", "pass", "pass", "pass", "pass", "compliant"],
  ["yingcui", "pass", "pass", "pass", "pass", "incomplete", "undetermined"],
  ["xingan", "pass", "pass", "pass", "incomplete", "pass", "undetermined"],
  ["chengbei", "incomplete", "pass", "pass", "incomplete", "incomplete", "undetermined"],
] as const;

describe("the records of the four reported stations", () => {
  const dataset = {
    stations: fourStations.map(({ station }) => station),
    teams: fourStations.flatMap(({ teams }) => teams?.entries ?? []),
    activities: fourStations.flatMap(({ activities }) => activities?.entries ?? []),
    projects: fourStations.flatMap(({ projects }) => projects?.entries ?? []),
  };
  it("keep to the models, and contradict nothing", () => {
    expect(validate(datasetSchema, dataset)).toMatchObject({ ok: true });
    expect(checkReferences(dataset)).toEqual([]);
  });
});

describe("the four reported stations under the literal five haves", () => {
  it.each(table)("%s: venue %s, team %s, activities %s, projects %s, mechanisms %s: %s", (id, ...expected) => {
    const { facts, issues } = factsOf(id);
    const assessment = assess(fiveHavesRubric, facts, { subject: { id }, asOf });
    expect([...assessment.criteria.map(({ outcome }) => outcome), assessment.verdict]).toEqual(expected);
    expect(issues).toEqual([]);
  });

  it("come out the same whether or not a period is given", () => {
    for (const [id, ...expected] of table) {
      const { facts } = factsOf(id, { period: year });
      const assessment = assess(fiveHavesRubric, facts, { subject: { id }, asOf, period: year });
      expect([...assessment.criteria.map(({ outcome }) => outcome), assessment.verdict], id).toEqual(expected);
    }
  });

  it("rest on the report as evidence", () => {
    const { facts } = factsOf("buyi");
    expect(facts["mechanisms.head-post-named"].evidence).toEqual([{ record: "four-stations report", kind: "报纸报道" }]);
    expect(facts["activities.held"].evidence?.map(({ kind }) => kind)).toEqual(["报纸报道", "照片说明"]);
  });
});

describe("the figures of the four reported stations", () => {
  it("keep their numbers and forms", () => {
    const buyi = factsOf("buyi").facts;
    expect(buyi["teams.total"].value).toBe(34);
    expect(buyi["teams.villages"].value).toBe(21);
    expect(buyi["teams.villages-with-team"].value).toBe(21);
    expect(buyi["volunteers.registered"].value).toBe(330);
    expect(buyi["venue.rooms"].value).toEqual({ atLeast: 2 });
    const yingcui = factsOf("yingcui").facts;
    expect(yingcui["venue.rooms"].value).toEqual({ atLeast: 10 });
    expect(yingcui["teams.total"].value).toBe(8);
    expect(factsOf("xingan").facts["teams.total"].value).toEqual({ atLeast: 2 });
    expect(factsOf("chengbei").facts["teams.total"].value).toBe(7);
  });

  it("keep the two kinds of practice that Chengbei's report names, of more", () => {
    const practice = stationOf("chengbei").station.standards?.entries.find(({ code }) => code === "队伍融合");
    expect(practice?.parts).toEqual({ entries: ["收集民意", "宣传政策"], etc: true });
  });

  it("keep silences silent", () => {
    const { facts } = factsOf("chengbei", { period: year });
    expect(facts["venue.exists"]).toEqual({ value: null });
    expect(facts["volunteers.registered"]).toEqual({ value: null });
    expect(facts["projects.described"].value).toBeNull();
    expect(facts["mechanisms.head-post-named"].value).toBeNull();
  });

  // 44 this year and 24 since creation: neither is a number of 2023, and 68 is no number at all.
  it("never count Yingcui's totals since creation, or of an unnamed year, as those of 2023", () => {
    const { facts } = factsOf("yingcui", { period: year });
    expect(facts["activities.sessions-in-period"].value).toBeNull();
    expect(facts["activities.held"].value).toBe(true);
  });

  it("count Yingcui's 44 sessions exactly where the year is known, and never the brand's 24 with them", () => {
    const { station, ...lists } = stationOf("yingcui");
    const figures = station.figures?.map((figure) =>
      figure.period?.kind === "year-to-date" ? { ...figure, period: { kind: "dates" as const, ...year } } : figure,
    );
    const { facts } = collectStationFacts({ ...lists, station: { ...station, ...(figures && { figures }) } }, { asOf, period: year });
    expect(facts["activities.sessions-in-period"].value).toBe(44);
  });

  it("take Xingan's one dated photo as one session of 2023 at least, and its 60余 for no period", () => {
    const { facts } = factsOf("xingan", { period: year });
    expect(facts["activities.sessions-in-period"].value).toEqual({ atLeast: 1 });
    expect(facts["activities.months-with-session"].value).toEqual({ atLeast: 1, atMost: 12 });
  });
});

describe("the four reported stations under the reference profiles", () => {
  it.each(table)("%s is undetermined, neither 达标 nor 不达标", (id) => {
    const { facts } = factsOf(id, { period: year });
    const options = { subject: { id }, asOf, period: year };
    const assessment =
      id === "buyi" ? assess(fiveHavesReferenceInstituteRubric, facts, options) : assess(fiveHavesReferenceStationRubric, facts, options);
    expect(assessment.verdict).toBe("undetermined");
  });

  it("find that every village of Buyi has a team, and that Xingan's rules are posted", () => {
    const options = { asOf, period: year };
    const buyi = assess(fiveHavesReferenceInstituteRubric, factsOf("buyi", options).facts, { subject: { id: "buyi" }, ...options });
    const xingan = assess(fiveHavesReferenceStationRubric, factsOf("xingan", options).facts, { subject: { id: "xingan" }, ...options });
    const outcomes = (criteria: typeof buyi.criteria) =>
      Object.fromEntries(criteria.flatMap(({ items }) => items.map((item) => [item.id, item.outcome])));
    expect(outcomes(buyi.criteria)).toMatchObject({ "every-village": "pass", teams: "pass", "eight-kinds": "incomplete" });
    expect(outcomes(xingan.criteria)).toMatchObject({
      "head-is-party-secretary": "pass",
      "roles-written": "pass",
      "work-rules-posted": "pass",
      "workflow-posted": "pass",
      sessions: "incomplete",
    });
  });
});
