import { requireList, requireRecord } from "../core/require-record.js";
import type { Household, Observation } from "../model/household.js";
import type { Register, RegisterEntry } from "../model/register.js";
import { evidence, listOf, recordOf, scalar, type Read } from "./record-reader.js";

/** Reads a household. */
export const readHousehold: Read = recordOf<Household>({
  id: scalar,
  divisionCode: scalar,
  group: scalar,
  observations: listOf(recordOf<Observation>({ kind: scalar, answer: scalar, on: scalar, evidence })),
});

const readEntry = recordOf<RegisterEntry>({
  id: scalar,
  householdId: scalar,
  event: scalar,
  on: scalar,
  verified: scalar,
  passed: scalar,
  settledOn: scalar,
  appeal: scalar,
  evidence,
});

/**
 * Reads registers as far as they speak of one household: a village's registers are long, and most of their entries are
 * others'. The entries have to be there, because a register without any would prove that nothing happened.
 */
export function registersOf(householdId: string): Read {
  const ownEntries: Read = (value, path) => {
    requireList(value, path);
    const own: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const entry = value[index];
      requireRecord(entry, `${path}[${index}]`);
      const isOwn = (entry as { readonly householdId?: unknown }).householdId === householdId;
      if (isOwn) own.push(readEntry(entry, `${path}[${index}]`));
    }
    return own;
  };
  const fields = recordOf<Register>({
    id: scalar,
    kind: scalar,
    startsOn: scalar,
    completeTo: scalar,
    divisionCode: scalar,
    entries: ownEntries,
  });
  return listOf((value, path) => {
    requireRecord(value, path);
    requireList((value as { readonly entries?: unknown }).entries, `${path}.entries`);
    return fields(value, path);
  });
}
