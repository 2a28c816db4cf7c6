import type { Count } from "../core/count.js";
import type { Evidence } from "../core/fact.js";
import * as z from "zod/mini";
import { peopleCountSchema, sessionCountSchema } from "./count.js";
import { calendarDateSchema } from "./date.js";
import { evidenceListSchema } from "./evidence.js";
import { list } from "./list.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/**
 * One activity that was held (活动), one session of it unless `sessions` says more.
 */
export interface Activity {
  /** Id of the host's own. */
  readonly id: string;
  /** Id of the station that held it. */
  readonly stationId: string;
  /** Name as the record prints it. */
  readonly name?: string;
  /** The day, `YYYY-MM-DD`. Absent: the record does not say; the activity then serves only "ever" facts. */
  readonly on?: string;
  /** Where it was held, as named. */
  readonly place?: string;
  /** Themes as the record names them: 我们的节日, 移风易俗. */
  readonly themes?: readonly string[];
  /** Id of the project it belongs to. */
  readonly projectId?: string;
  /** Sessions the entry stands for. Absent: one. */
  readonly sessions?: Count<"sessions">;
  /** Volunteers who took part. */
  readonly volunteers?: Count<"persons" | "personTimes" | "personsOrTimes">;
  /** People it reached. */
  readonly beneficiaries?: Count<"persons" | "personTimes" | "personsOrTimes">;
  /** Records of it: sign-in sheet, photo, log. */
  readonly evidence?: readonly Evidence[];
}

/** An activity that was held. */
export const activitySchema = objectSchemaOf<Activity>()(
  z.strictObject({
    id: idSchema,
    stationId: idSchema,
    name: optional(textSchema),
    on: optional(calendarDateSchema),
    place: optional(textSchema),
    themes: optional(list(textSchema)),
    projectId: optional(idSchema),
    sessions: optional(sessionCountSchema),
    volunteers: optional(peopleCountSchema),
    beneficiaries: optional(peopleCountSchema),
    evidence: optional(evidenceListSchema),
  }),
);
