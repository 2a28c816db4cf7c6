import * as z from "zod/mini";
import { emitGuard } from "wenming/emit";
import { validate, validateMany } from "wenming/model";
import { loadEmitted, textOf } from "../harness/load-emitted.js";
import { runGroup } from "../harness/run-group.js";

/** What is measured of one kind of record. */
export interface ValidationWork {
  /** `household` or `station`; part of the ids, but for households. */
  readonly kind: string;
  /** The schema of `wenming/model`. */
  readonly schema: z.ZodMiniType;
  /** The same, tuned by hand. */
  readonly guard: (value: unknown) => boolean;
  /** Makes records. */
  readonly make: (rows: number) => readonly unknown[];
  /** Whether all records are right. */
  readonly allRight: boolean;
}

/** Validation of many records beside a guard tuned by hand that only says yes or no, and beside zod/mini alone. */
export async function measureValidation(group: string, { kind, schema, guard, make, allRight }: ValidationWork): Promise<void> {
  await runGroup(group, async (run) => {
    const rows = run.options.quick ? 500 : 20_000;
    const inputs = make(rows);
    const few = inputs.slice(0, run.few(2_000));
    const emitted = await loadEmitted<{ readonly isRecord: (value: unknown) => boolean }>(group, textOf(emitGuard(schema, { name: "isRecord" })));
    inputs.forEach((input, index) => {
      const isRight = guard(input);
      const answers = { zod: z.safeParse(schema, input).success, emitted: emitted.isRecord(input), expected: isRight };
      if (answers.zod !== isRight || answers.emitted !== isRight) throw new Error(`record ${index}: ${JSON.stringify(answers)}`);
    });
    const right = inputs.filter(guard).length;
    if (validateMany(schema, inputs, { fromJson: true }).values.length !== right || (allRight && right !== rows)) {
      throw new Error(`${right} of ${rows} are right`);
    }
    const id = (name: string): string => (kind === "" ? name : `${name}-${kind}`);
    const base = id("guard-hand-written");
    await run.measure([
      { id: base, label: "guard tuned by hand, yes or no", rows, run: () => count(inputs, guard) },
      { id: id("guard-emitted"), label: "guard printed by `emitGuard`, yes or no", rows, run: () => count(inputs, emitted.isRecord) },
      {
        id: id("validate-many-guard"),
        label: "`validateMany` with the printed guard, from JSON",
        rows,
        run: () => validateMany(schema, inputs, { fromJson: true, guard: emitted.isRecord }),
      },
      { id: id("validate-many"), label: "`validateMany`, from JSON", rows, run: () => validateMany(schema, inputs, { fromJson: true }) },
      { id: id("validate-many-copy"), label: "`validateMany`, values copied", rows, run: () => validateMany(schema, inputs) },
      { id: id("validate"), label: "`validate`, one by one", rows: few.length, run: () => few.map((input) => validate(schema, input)), alsoTo: id("validate-many") },
      {
        id: id("zod-mini"),
        label: "zod/mini alone, `safeParse`",
        rows: few.length,
        run: () => few.map((input) => z.safeParse(schema, input)),
        alsoTo: id("validate-many"),
      },
    ]);
  });
}

function count(inputs: readonly unknown[], guard: (value: unknown) => boolean): number {
  let right = 0;
  for (const input of inputs) if (guard(input)) right += 1;
  return right;
}
