import type { Evidence } from "../core/fact.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { list } from "./list.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/** Why a fact is believed: the record, its kind, who made it and when. */
export const evidenceSchema = objectSchemaOf<Evidence>()(
  z.strictObject({
    record: idSchema,
    kind: optional(textSchema),
    by: optional(textSchema),
    on: optional(calendarDateSchema),
  }),
);

/** The records that something rests on; may be empty. */
export const evidenceListSchema = list(evidenceSchema);
