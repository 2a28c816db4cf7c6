import { measureRounds, type Effort } from "./measure-rounds.js";
import { UnequalResults } from "./packed.js";
import type { GroupReport, Row, Variant } from "./variant.js";

/** How much to measure. */
export interface GroupOptions extends Effort {
  /** Rows of the fast variants. */
  readonly rows: number;
  /** `true`: everything runs once on few rows, to see that it runs. */
  readonly quick: boolean;
}

/** Collects what one process measures. */
export class GroupRun {
  private readonly rows: Row[] = [];
  private readonly notRun: { id: string; reason: string }[] = [];

  /** Name of the group. */
  readonly group: string;
  /** How much to measure. */
  readonly options: GroupOptions;

  constructor(group: string, options: GroupOptions) {
    this.group = group;
    this.options = options;
  }

  /** Measures variants side by side, as often as the options say or fewer times. */
  async measure(variants: readonly Variant[], { rounds = this.options.rounds, warmUps = this.options.warmUps, clock }: Partial<Effort> = {}): Promise<readonly Row[]> {
    const effort = { rounds: Math.min(rounds, this.options.rounds), warmUps: Math.min(warmUps, this.options.warmUps) };
    const rows = await measureRounds(this.group, variants, clock === undefined ? effort : { ...effort, clock });
    this.rows.push(...rows);
    return rows;
  }

  /** Adds a figure that was measured in another way. */
  add(row: Omit<Row, "group">): void {
    this.rows.push({ ...row, group: this.group });
  }

  /** Makes a variant, or notes why it cannot run: a package that is missing, a shape that cannot be printed. */
  async attempt(id: string, make: () => Variant | Promise<Variant>): Promise<Variant[]> {
    try {
      return [await make()];
    } catch (error) {
      if (error instanceof UnequalResults) throw error;
      this.notRun.push({ id, reason: error instanceof Error ? error.message.split("\n")[0]! : String(error) });
      return [];
    }
  }

  /** So many rows, or few where only a quick look is taken. */
  few(rows: number): number {
    return this.options.quick ? Math.min(rows, 200) : rows;
  }

  /** What was found. */
  report(): GroupReport {
    return { rows: this.rows, notRun: this.notRun };
  }
}

/** Runs a group in this process, with the options that `run-bench` gives on the command line, and sends what it found back. */
export async function runGroup(group: string, body: (run: GroupRun) => Promise<void>): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? "{}") as GroupOptions;
  const run = new GroupRun(group, options);
  await body(run);
  await new Promise<void>((resolve) => {
    if (process.send === undefined) console.log(JSON.stringify(run.report(), null, 2));
    else process.send(run.report(), () => resolve());
    if (process.send === undefined) resolve();
  });
  process.exit(0);
}
