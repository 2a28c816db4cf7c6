import type { Evidence } from "../core/fact.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { evidenceListSchema } from "./evidence.js";
import { localDivisionCodeSchema } from "./identifier.js";
import { list } from "./list.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/**
 * What a reviewer can note of a household as a plain yes or no.
 *
 * | observation | question |
 * |---|---|
 * | `member-works` | at least one able member works or runs a household project (勤劳致富) |
 * | `ceremony-records-kept` | weddings and funerals were entered in the 红白理事会 log (勤俭节约) |
 * | `support-duties-met` | duties of support to elders and children are met (孝老爱亲) |
 * | `ceremony-limit-kept` | weddings and funerals kept to the covenant's limit (移风易俗) |
 */
export type ObservationKind = "member-works" | "ceremony-records-kept" | "support-duties-met" | "ceremony-limit-kept";

/** One reviewer's yes or no about a household. */
export interface Observation {
  /** The question. */
  readonly kind: ObservationKind;
  /** The answer. */
  readonly answer: boolean;
  /** The day it was noted, `YYYY-MM-DD`. */
  readonly on: string;
  /** The records it rests on. */
  readonly evidence?: readonly Evidence[];
}

/** A household (户), with no more than scoring needs: no names, no identity numbers, no family kind. */
export interface Household {
  /** Id of the host's own: a door number, never a name or an identity number. */
  readonly id: string;
  /** Division code of the village or community, 12 digits, or of its township, 9 digits. */
  readonly divisionCode?: string;
  /** The villagers' group (村民小组), as the village numbers it. */
  readonly group?: string;
  /** What reviewers noted. The latest answer to a question counts. */
  readonly observations?: readonly Observation[];
}

/** What a reviewer can note of a household. */
export const observationKindSchema = schemaOf<ObservationKind>()(
  z.enum(["member-works", "ceremony-records-kept", "support-duties-met", "ceremony-limit-kept"]),
);

/** One reviewer's yes or no about a household. */
export const observationSchema = objectSchemaOf<Observation>()(
  z.strictObject({
    kind: observationKindSchema,
    answer: z.boolean(),
    on: calendarDateSchema,
    evidence: optional(evidenceListSchema),
  }),
);

/**
 * A household, with no more than scoring needs: a name or an identity number is an unknown key.
 *
 * @example
 * ```ts
 * import { householdSchema, validate } from "wenming/model";
 *
 * validate(householdSchema, { id: "3-017", group: "3" }).ok; // => true
 * validate(householdSchema, { id: "3-017", ownerName: "…" }).ok; // => false
 * ```
 */
export const householdSchema = objectSchemaOf<Household>()(
  z.strictObject({
    id: idSchema,
    divisionCode: optional(localDivisionCodeSchema),
    group: optional(textSchema),
    observations: optional(list(observationSchema)),
  }),
);
