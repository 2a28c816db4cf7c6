import type { FactInput } from "../../core/fact.js";
import type { Rubric } from "../../rubric/rubric.js";
import { readFacts } from "../read-facts.js";
import { putKnown, type Block } from "./block.js";
import type { FactColumn } from "./compile-rubric.js";

/** Reads one input of any form into a row, as `assess` reads it; sets `slow` where no code stands for what it says. */
export function readAlone(block: Block, fact: FactColumn, column: number, input: FactInput | undefined, row: number, slow: Uint8Array): void {
  if (input === undefined || input === null) return;
  const { id, declaration } = fact;
  const { read, issues } = readFacts({ ...empty, facts: { [id]: declaration } }, { [id]: input });
  const known = read.get(id)?.known;
  if (issues.length > 0) block.faults[row] = 1;
  if (known !== undefined && !putKnown(block, fact, column, row, known)) slow[row] = 1;
}

const empty: Rubric = { format: "wenming.rubric/1", id: "", version: "", title: { "zh-CN": "", en: "" }, sources: {}, facts: {}, criteria: [] };
