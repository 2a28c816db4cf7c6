import type { LocalizedText } from "../core/localized-text.js";

/** What every derived fact says of itself. */
export interface DerivedBase {
  /** What the derived fact is called. */
  readonly label: LocalizedText;
  /** What one unit is; absent for a ratio. */
  readonly unit?: LocalizedText;
}

/** A number computed from declared number facts. Derived facts do not build on each other. */
export type DerivedFact<Id extends string = string> = DerivedBase &
  (
    | { readonly op: "sum" | "min" | "max"; /** The facts to combine. */ readonly of: readonly Id[] }
    | { readonly op: "difference"; /** What is taken from. */ readonly of: Id; /** What is taken away. */ readonly minus: Id }
    | {
        readonly op: "ratio";
        /** Numerator; its minimum is 0 or more. */
        readonly part: Id;
        /** Denominator; its minimum is 0 or more. */
        readonly whole: Id;
        /** The value when the denominator is 0; needed unless its minimum is above 0. */
        readonly whenZero?: number;
        /** Promises that the part is never more than the whole. */
        readonly rate?: boolean;
      }
  );
