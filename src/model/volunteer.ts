import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { limits } from "./limits.js";
import { list } from "./list.js";
import { hoursBetween } from "./number.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema } from "./text.js";

/** One entry of a volunteer's record: hours of one service, travel excluded. */
export interface ServiceRecord {
  /** The day of service, `YYYY-MM-DD`. */
  readonly on: string;
  /** Hours of actual service, travel excluded; above 0, at most 24, at most two decimals. */
  readonly hours: number;
  /** What the hours were for. Absent: service. Training counts only where a rubric says so. */
  readonly kind?: "service" | "training";
  /** Id of the activity. */
  readonly activityId?: string;
}

/** A volunteer, with no more than scoring needs: no name, no identity number, no contact. */
export interface Volunteer {
  /** The host's id or the national volunteer number (志愿者统一编号); never an identity number. */
  readonly id: string;
  /** Ids of teams. */
  readonly teamIds?: readonly string[];
  /** The day of registration, `YYYY-MM-DD`. */
  readonly registeredOn?: string;
  /** Service as recorded. */
  readonly service?: {
    /** Entries in any order. */
    readonly entries: readonly ServiceRecord[];
    /** The record is complete up to this day, inclusive. */
    readonly completeTo?: string;
  };
  /** Total hours as a certificate or system states them, up to a day. */
  readonly statedHours?: {
    /** Hours of actual service, travel excluded; 0 or more, at most two decimals. */
    readonly hours: number;
    /** Counted up to this day, inclusive. */
    readonly upTo: string;
  };
}

/** One entry of a volunteer's record. */
export const serviceRecordSchema = objectSchemaOf<ServiceRecord>()(
  z.strictObject({
    on: calendarDateSchema,
    // With two decimals, the least above 0.
    hours: hoursBetween(0.01, 24),
    kind: optional(z.enum(["service", "training"])),
    activityId: optional(idSchema),
  }),
);

/** A volunteer, with no more than scoring needs: a name or a contact is an unknown key. */
export const volunteerSchema = objectSchemaOf<Volunteer>()(
  z.strictObject({
    id: idSchema,
    teamIds: optional(list(idSchema)),
    registeredOn: optional(calendarDateSchema),
    service: optional(z.strictObject({ entries: list(serviceRecordSchema), completeTo: optional(calendarDateSchema) })),
    statedHours: optional(z.strictObject({ hours: hoursBetween(0, limits.count), upTo: calendarDateSchema })),
  }),
);
