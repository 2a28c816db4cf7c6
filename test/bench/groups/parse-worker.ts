import { parentPort } from "node:worker_threads";
import { compileRubric, type Facts, scoreRecords } from "wenming";
import { tenStarRubric } from "../rubric/ten-star-rubric.js";

const compiled = compileRubric(tenStarRubric);

parentPort?.on("message", (lines: SharedArrayBuffer) => {
  const text = new TextDecoder().decode(new Uint8Array(lines).slice());
  const records = text.split("\n").map((line) => JSON.parse(line) as Facts);
  parentPort?.postMessage(scoreRecords(compiled, records).count);
});
