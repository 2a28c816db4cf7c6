import type { Rubric } from "../../src/rubric/index.js";
import { bicycleCheck } from "./bicycle-check.js";
import { changjieVillage } from "./changjie-village.js";
import { cohortLadder } from "./cohort-ladder.js";
import { longgangTenure } from "./longgang-tenure.js";
import { phqNine } from "./phq-nine.js";
import { stateMethod } from "./state-method.js";
import { streetHousehold } from "./street-household.js";
import { xinyangHousehold } from "./xinyang-household.js";
import { zhangjiagangLadder } from "./zhangjiagang-ladder.js";

/** Every rubric encoded here, by id. */
export const encodings: readonly (readonly [id: string, rubric: Rubric])[] = [
  bicycleCheck,
  changjieVillage,
  cohortLadder,
  longgangTenure,
  phqNine,
  stateMethod,
  streetHousehold,
  xinyangHousehold,
  zhangjiagangLadder,
].map((rubric): readonly [string, Rubric] => [rubric.id, rubric]);
