import type { Condition } from "./condition.js";
import type { BestMember, Item, SimpleItem } from "./item.js";
import { factsRead } from "./walk-conditions.js";

/** A line without lines of its own, alone or in a group. */
export type LoneItem = SimpleItem | BestMember<SimpleItem>;

/** The lines whose facts a line reads: itself, or the members of its group. */
export function loneItems(item: Item): readonly LoneItem[] {
  return item.kind === "best" ? item.items : [item];
}

/** Every condition of a line, with where it stands in the line. */
export function conditionsOf(item: Item | LoneItem): readonly { readonly condition: Condition; readonly path: readonly (string | number)[] }[] {
  const appliesWhen = "appliesWhen" in item ? item.appliesWhen : undefined;
  return [
    ...(item.kind === "require" ? [{ condition: item.condition, path: ["condition"] }] : []),
    ...(appliesWhen === undefined ? [] : [{ condition: appliesWhen.condition, path: ["appliesWhen", "condition"] }]),
    ...(item.times ?? []).map(({ when }, index) => ({ condition: when, path: ["times", index, "when"] })),
    ...(item.kind === "best"
      ? item.items.flatMap((member, index) =>
          conditionsOf(member).map(({ condition, path }) => ({ condition, path: ["items", index, ...path] })),
        )
      : []),
  ];
}

/** Every fact id, declared or derived, that a line reads: its own, then those of its conditions, in order and with repeats. */
export function factsOfItem(item: Item | LoneItem): readonly string[] {
  const own = item.kind === "best" ? item.items.flatMap(ownFact) : ownFact(item);
  return [...own, ...conditionsOf(item).flatMap(({ condition }) => factsRead(condition))];
}

/** The fact whose value a line turns into points; none for a question. */
export function ownFact(item: LoneItem): readonly string[] {
  return item.kind === "require" ? [] : [item.fact];
}
