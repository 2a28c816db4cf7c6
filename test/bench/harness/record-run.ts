import { readFileSync, writeFileSync } from "node:fs";
import type { Machine } from "./describe-machine.js";
import { printRows } from "./print-rows.js";
import type { Row } from "./variant.js";

const start = "<!-- bench: written by `npm run bench -- --record` -->";
const end = "<!-- bench: end -->";

/** Writes the tables of a run into a page, between its two marks. */
export function recordRun(page: string, machine: Machine, rows: readonly Row[]): void {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no marks to write between`);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const tables = groups.map((group) => `### ${group}\n\n${printRows(rows.filter((row) => row.group === group))}\n`);
  writeFileSync(page, `${text.slice(0, from)}${start}\n\n${describe(machine)}\n\n${tables.join("\n")}\n${text.slice(to)}`);
}

function describe({ date, cpu, cores, memoryGb, node, v8, packages }: Machine): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date}: ${cpu}, ${cores} cores, ${memoryGb} GiB, Node ${node}, V8 ${v8}; ${versions.join(", ")}.`;
}
