import type { ItemResult } from "../core/assessment.js";
import type { Truth } from "../core/outcome.js";
import type { Item } from "../rubric/item.js";
import type { LoneItem } from "../rubric/walk-items.js";
import { requirementOf, type Requirement } from "./requirement.js";
import type { Voice } from "./voice.js";

/** One factor on the points of a line, with what it depends on. */
export interface FactorText {
  /** What it is called: "加倍". */
  readonly name: string;
  /** Whether it counts. */
  readonly truth: Truth;
  /** What it depends on. */
  readonly when: Requirement;
}

/** The factors of a line, in rubric order. */
export function factorsOf({ times = [] }: ItemResult, item: Item | LoneItem | undefined, voice: Voice): readonly FactorText[] {
  return times.map(({ factor, when }, index) => ({
    name: nameOf(factor, voice),
    truth: when.truth,
    when: requirementOf(when, item?.times?.[index]?.when),
  }));
}

function nameOf(factor: number, voice: Voice): string {
  if (factor === 2) return voice.say("factor.double");
  if (factor === 0.5) return voice.say("factor.half");
  return factor === 0 ? voice.say("factor.zero") : voice.say("factor.other", { factor });
}
