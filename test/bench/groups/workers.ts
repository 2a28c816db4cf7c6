import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { runGroup } from "../harness/run-group.js";
import { makeHouseholds } from "../rubric/make-households.js";

/** Two workers beside one: each parses its lines of a shared text and scores them. */
await runGroup("workers", async (run) => {
  const rows = run.options.quick ? 1_000 : 60_000;
  const lines = makeHouseholds(rows).map((record) => JSON.stringify(record));
  const halves = [lines.slice(0, rows / 2), lines.slice(rows / 2)].map((part) => shared(part.join("\n")));
  const workers = [0, 1].map(() => new Worker(join(import.meta.dirname, "parse-worker.mjs")));
  const [first, second] = workers as [Worker, Worker];
  await run.measure(
    [
      {
        id: "workers-1",
        label: "one worker parses and scores, by the clock on the wall",
        rows,
        run: async () => {
          for (const half of halves) await score(first, half);
        },
      },
      { id: "workers-2", label: "two workers, half the lines each", rows, run: () => Promise.all([score(first, halves[0]!), score(second, halves[1]!)]) },
    ],
    { clock: "wall" },
  );
  await Promise.all(workers.map((worker) => worker.terminate()));
});

function shared(text: string): SharedArrayBuffer {
  const bytes = new TextEncoder().encode(text);
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

async function score(worker: Worker, lines: SharedArrayBuffer): Promise<unknown> {
  worker.postMessage(lines);
  return (await once(worker, "message"))[0];
}
