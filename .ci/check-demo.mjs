// Checks the shape of what `npm run --silent demo -- --json` prints: nothing but JSON, four stations, their five haves.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const outcomes = ["pass", "fail", "incomplete", "inapplicable"];
const verdicts = ["compliant", "not-compliant", "undetermined"];
const criteria = ["venue", "team", "activities", "projects", "mechanisms"];

const { stations, households } = JSON.parse(readFileSync(process.argv[2], "utf8"));

for (const name of ["buyi", "yingcui", "xingan", "chengbei"]) {
  assert.ok(stations.some(({ id }) => id.includes(name)), `no station of ${name}`);
}
for (const station of stations) {
  assert.ok(verdicts.includes(station.verdict), `${station.id}: verdict ${station.verdict}`);
  assert.deepEqual(Object.keys(station.criteria), criteria, `${station.id}: criteria`);
  for (const outcome of Object.values(station.criteria)) assert.ok(outcomes.includes(outcome), `${station.id}: ${outcome}`);
}
assert.ok(households.length > 0 && households.every(({ id }) => typeof id === "string"), "households");

console.log(`${stations.length} stations, ${households.length} households`);
