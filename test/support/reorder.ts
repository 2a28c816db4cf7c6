import type { Condition } from "../../src/rubric/condition.js";
import type { Item } from "../../src/rubric/item.js";
import type { Rubric } from "../../src/rubric/index.js";

/** The same rubric with the members of every `all`, `any` and `atLeastOf` in another order. */
export function reorderMembers(rubric: Rubric, turn: number): Rubric {
  return mapConditions(rubric, (condition) => reorder(condition, turn));
}

/** The same rubric with `not not` before every condition that stands by itself. */
export function negateTwice(rubric: Rubric): Rubric {
  return mapConditions(rubric, (condition) => ({ not: { not: condition } }));
}

function reorder(condition: Condition, turn: number): Condition {
  const members = (list: readonly Condition[]): readonly Condition[] => {
    const first = turn % list.length;
    return [...list.slice(first), ...list.slice(0, first)].reverse().map((member) => reorder(member, turn));
  };
  if ("all" in condition) return { all: members(condition.all) };
  if ("any" in condition) return { any: members(condition.any) };
  if ("of" in condition) return { ...condition, of: members(condition.of) };
  return "not" in condition ? { not: reorder(condition.not, turn) } : condition;
}

function mapConditions(rubric: Rubric, change: (condition: Condition) => Condition): Rubric {
  const changeItem = (item: Item): Item => ({
    ...item,
    ...(item.kind === "require" ? { condition: change(item.condition) } : {}),
    ...(item.appliesWhen === undefined
      ? {}
      : { appliesWhen: { ...item.appliesWhen, condition: change(item.appliesWhen.condition) } }),
    ...(item.times === undefined ? {} : { times: item.times.map((times) => ({ ...times, when: change(times.when) })) }),
  });
  return {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({ ...criterion, items: criterion.items.map(changeItem) })),
    ...(rubric.vetoes === undefined ? {} : { vetoes: rubric.vetoes.map((veto) => ({ ...veto, when: change(veto.when) })) }),
  };
}
