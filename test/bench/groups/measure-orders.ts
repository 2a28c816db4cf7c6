import { compileRubric, scoreRecords } from "wenming";
import { emitScorer } from "wenming/emit";
import { scoreTenStars } from "../hand-written/score-ten-stars.js";
import { loadEmitted, textOf } from "../harness/load-emitted.js";
import { requireEqual } from "../harness/packed.js";
import { runGroup } from "../harness/run-group.js";
import { makeHouseholds } from "../rubric/make-households.js";
import { tenStarRubric } from "../rubric/ten-star-rubric.js";

/** Records that write their keys in different orders, as several sources do; hand-written on the same data. */
export async function measureOrders(keyOrders: number): Promise<void> {
  await runGroup(`orders-${keyOrders}`, async (run) => {
    const { rows } = run.options;
    const compiled = compileRubric(tenStarRubric);
    const records = makeHouseholds(rows, { keyOrders });
    const expected = scoreTenStars(records);
    requireEqual("batch-records", scoreRecords(compiled, records), expected);
    const emitted = await run.attempt(`emitted-${keyOrders}-orders`, async () => {
      const { scoreRecords: score } = await loadEmitted(`ten-stars-${keyOrders}`, textOf(emitScorer(tenStarRubric)));
      requireEqual("emitted", score(records), expected);
      return { id: `emitted-${keyOrders}-orders`, label: `emitted module, ${keyOrders} orders`, rows, run: () => score(records) };
    });
    await run.measure([
      {
        id: `hand-written-${keyOrders}-orders`,
        label: `hand-written, ${keyOrders} orders of keys`,
        rows,
        run: () => scoreTenStars(records),
      },
      {
        id: `batch-records-${keyOrders}-orders`,
        label: `\`scoreRecords\`, ${keyOrders} orders of keys`,
        rows,
        run: () => scoreRecords(compiled, records),
      },
      ...emitted,
    ]);
  });
}
