import { assess, collectStationFacts, compileRubric, fiveHavesRubric, prepareRubric, scoreRecords } from "wenming";
import type { StationRecords } from "wenming/facts";
import { checkFiveHavesByHand } from "../hand-written/check-five-haves.js";
import { makePacked, type Packed, UnequalResults } from "../harness/packed.js";
import { runGroup } from "../harness/run-group.js";
import { makeStations } from "../rubric/make-stations.js";

const asOf = "2026-06-30";

/** The five haves over nested records: from a station with its lists to five outcomes. */
await runGroup("five-haves", async (run) => {
  const stations = makeStations(run.options.quick ? 500 : 20_000);
  const compiled = compileRubric(fiveHavesRubric);
  const ready = prepareRubric(fiveHavesRubric);
  const expected = checkFiveHavesByHand(stations, asOf);
  const collected = collect(stations);
  requireSameOutcomes("batch over collected facts", scoreRecords(compiled, collected), expected);
  requireSameOutcomes("assess", assessAll(stations.slice(0, 300)), checkFiveHavesByHand(stations.slice(0, 300), asOf));

  const few = stations.slice(0, run.few(1_000));
  const rows = stations.length;
  await run.measure([
    { id: "five-haves-hand-written", label: "hand-written, nested records to outcomes", rows, run: () => checkFiveHavesByHand(stations, asOf) },
    { id: "five-haves-batch", label: "`scoreRecords` of facts collected before", rows, run: () => scoreRecords(compiled, collected) },
    {
      id: "five-haves",
      label: "`collectStationFacts` of all 31 facts with evidence, then `scoreRecords`",
      rows: few.length,
      run: () => scoreRecords(compiled, collect(few)),
    },
    { id: "five-haves-single", label: "`collectStationFacts` and `assess`, full breakdown", rows: few.length, run: () => assessAll(few) },
  ]);

  function assessAll(records: readonly StationRecords[]): Packed {
    const packed = makePacked(records.length, 5);
    records.forEach((one, row) => {
      const { facts } = collectStationFacts(one, { asOf });
      const { criteria } = assess(ready, facts, { subject: { id: one.station.id }, asOf });
      criteria.forEach(({ outcome }, index) => (packed.outcomes[row * 5 + index] = ["fail", "pass", "incomplete"].indexOf(outcome)));
    });
    return packed;
  }
});

function collect(stations: readonly StationRecords[]) {
  return stations.map((station) => collectStationFacts(station, { asOf }).facts);
}

function requireSameOutcomes(name: string, actual: Pick<Packed, "outcomes">, expected: Packed): void {
  const at = expected.outcomes.findIndex((outcome, index) => actual.outcomes[index] !== outcome);
  if (at >= 0) throw new UnequalResults(`${name}: station ${Math.floor(at / 5)}, have ${at % 5} is ${actual.outcomes[at]}, not ${expected.outcomes[at]}`);
}
