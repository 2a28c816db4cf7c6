/**
 * How large a record may be. Far above anything a station or a village writes; they keep one hostile or broken document
 * from holding up its host.
 */
export const limits = {
  /** Characters of an id. */
  idLength: 128,
  /** Characters of any other text. */
  textLength: 2_000,
  /** Entries of a list inside a record: stations of a dataset, lines of a register. */
  listLength: 100_000,
  /** Entries of a list inside a rubric: criteria, lines, facts, members of a condition. */
  rubricListLength: 1_000,
  /** Levels of lists and objects inside each other. */
  depth: 64,
  /** Values of a whole document: texts, numbers, lists and objects. */
  documentValues: 5_000_000,
  /** Values of a whole rubric. */
  rubricValues: 200_000,
  /** The largest number that a record may count. */
  count: 1_000_000_000_000,
} as const;
