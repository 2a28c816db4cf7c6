import type { Condition } from "../../src/rubric/condition.js";
import type { BestItem, Item } from "../../src/rubric/item.js";
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
  const members = (list: readonly Condition[]): readonly Condition[] => rotate(list, turn).map((member) => reorder(member, turn));
  if ("all" in condition) return { all: members(condition.all) };
  if ("any" in condition) return { any: members(condition.any) };
  if ("of" in condition) return { ...condition, of: members(condition.of) };
  return "not" in condition ? { not: reorder(condition.not, turn) } : condition;
}

function mapConditions(rubric: Rubric, change: (condition: Condition) => Condition): Rubric {
  return {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({ ...criterion, items: criterion.items.map((item) => mapItem(item, change)) })),
    ...(rubric.vetoes === undefined ? {} : { vetoes: rubric.vetoes.map((veto) => ({ ...veto, when: change(veto.when) })) }),
  };
}

/** The same line with each of its conditions changed, those of its group included. */
export function mapItem<I extends Item | BestItem["items"][number]>(item: I, change: (condition: Condition) => Condition): I {
  const appliesWhen = "appliesWhen" in item ? item.appliesWhen : undefined;
  return {
    ...item,
    ...(item.kind === "require" ? { condition: change(item.condition) } : {}),
    ...(item.kind === "best" ? { items: item.items.map((member) => mapItem(member, change)) } : {}),
    ...(appliesWhen === undefined ? {} : { appliesWhen: { ...appliesWhen, condition: change(appliesWhen.condition) } }),
    ...(item.times === undefined ? {} : { times: item.times.map((times) => ({ ...times, when: change(times.when) })) }),
  };
}

/** The same rubric with the lines of every group in another order. */
export function reorderGroups(rubric: Rubric, turn: number): Rubric {
  const reordered = (item: Item): Item => (item.kind === "best" ? { ...item, items: rotate(item.items, turn) } : item);
  return {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({ ...criterion, items: criterion.items.map(reordered) })),
  };
}

function rotate<T>(list: readonly T[], turn: number): readonly T[] {
  const first = turn % list.length;
  return [...list.slice(first), ...list.slice(0, first)].reverse();
}
