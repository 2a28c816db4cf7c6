// Loads every public subpath of the installed package and does something real with each. It runs in strict hosts: with
// code generation refused, and with `Function` replaced by a thrower. Add a call wherever a subpath gains a job.
import assert from "node:assert/strict";

const station = { id: "s", tier: "village-station", name: "某社区新时代文明实践站", head: { post: "社区书记" } };
const team = { id: "t", stationId: "s", name: "党员志愿服务队" };
const when = { asOf: "2026-06-30" };

/** What is done with each subpath; the test makes sure that none is left out. */
const uses = {
  ".": ({ checkFiveHaves, scoreTenStars, rateVolunteer, hashRubric, fiveHavesRubric }) => {
    const { verdict, criteria } = checkFiveHaves({ station, teams: [team] }, when);
    assert.equal(verdict, "undetermined");
    assert.equal(criteria.length, 5);
    assert.equal(scoreTenStars({ household: { id: "h" } }, when).met.max, 10);
    assert.equal(rateVolunteer({ volunteer: { id: "v" } }, when).met.low, 0);
    assert.match(hashRubric(fiveHavesRubric), /^[0-9a-f]{64}$/);
  },
  "./model": ({ validate, validateMany, stationSchema, volunteerTeamSchema, parseAssessment }) => {
    assert.equal(validate(stationSchema, station).ok, true);
    assert.deepEqual(validateMany(stationSchema, [station, {}]).indexes, [0]);
    assert.equal(validate(volunteerTeamSchema, { ...team, name: 7 }).ok, false);
    assert.equal(parseAssessment({}).ok, false);
  },
  "./rubric": ({ checkRubric, factSheet }, { fiveHavesRubric }) => {
    assert.deepEqual(checkRubric(fiveHavesRubric), []);
    assert.ok(factSheet(fiveHavesRubric).length > 0);
  },
  "./engine": ({ assess }, { fiveHavesRubric }) => {
    assert.equal(assess(fiveHavesRubric, {}, { subject: { id: "s" }, ...when }).verdict, "undetermined");
  },
  "./emit": ({ emitGuard, emitScorer }, { fiveHavesRubric, householdSchema }) => {
    assert.equal(emitGuard(householdSchema, { name: "isHousehold" }).ok, true);
    assert.equal(emitScorer(fiveHavesRubric).ok, true);
  },
  "./facts": ({ collectStationFacts }) => {
    assert.ok(Object.keys(collectStationFacts({ station }, when).facts).length > 0);
  },
  "./score": ({ rankHouseholds, scoreTenStars }) => {
    const [first] = rankHouseholds([scoreTenStars({ household: { id: "h" } }, when)]);
    assert.equal(first.assessment.subject.id, "h");
  },
  "./standards": ({ fiveHavesRubric, tenStarsRubric }) => {
    assert.equal(fiveHavesRubric.criteria.length, 5);
    assert.equal(tenStarsRubric.criteria.length, 10);
  },
  "./report": ({ assessmentDetail, renderText, renderHtml, renderMarkdown }, { fiveHavesRubric, checkFiveHaves, zhCN }) => {
    const report = assessmentDetail(checkFiveHaves({ station }, when), fiveHavesRubric, { catalog: zhCN });
    for (const render of [renderText, renderHtml, renderMarkdown]) assert.ok(render(report).includes("待定"));
  },
  "./messages/zh-CN": ({ zhCN }, { formatMessage }) => {
    assert.equal(formatMessage({ key: "verdict.undetermined", params: {} }, zhCN), "待定");
  },
  "./messages/en": ({ en }, { formatMessage }) => {
    assert.ok(formatMessage({ key: "verdict.undetermined", params: {} }, en).length > 0);
  },
};

/**
 * Uses every subpath.
 *
 * @param load - `import` or `require`
 * @returns the subpaths that were used
 */
export async function useEverySubpath(load) {
  const name = (subpath) => `wenming${subpath.slice(1)}`;
  const all = {};
  for (const subpath of Object.keys(uses)) Object.assign(all, await load(name(subpath)));
  for (const [subpath, use] of Object.entries(uses)) use(await load(name(subpath)), all);
  return Object.keys(uses);
}
