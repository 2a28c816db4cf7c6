import type { Evidence } from "../core/fact.js";
import { issue } from "../core/issue.js";
import * as z from "zod/mini";
import { calendarDateSchema, daysInOrder } from "./date.js";
import { evidenceListSchema } from "./evidence.js";
import { list } from "./list.js";
import { type ReportedFigure, reportedFigureSchema } from "./reported-figure.js";
import { rule } from "./rule.js";
import { objectSchemaOf, optional } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/**
 * A project or brand (项目, 品牌). A bare claim that there is one ("建立品牌") is not a project: it needs a name or a
 * description.
 */
export interface Project {
  /** Id of the host's own. */
  readonly id: string;
  /** Id of the station that runs it. */
  readonly stationId: string;
  /** Name as the record prints it: 暖心家园. A project has a name or a description, or both. */
  readonly name?: string;
  /** What it does, in the record's words. */
  readonly description?: string;
  /** Whom it is for, in the record's words. */
  readonly targetGroup?: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startsOn?: string;
  /** Last day, inclusive, `YYYY-MM-DD`. */
  readonly endsOn?: string;
  /** Which body or post answers for it; never a person's name. */
  readonly owner?: string;
  /** Its lines of service, as named: 健康关怀, 圆梦微心愿. */
  readonly serviceLines?: readonly string[];
  /** Figures as reported. */
  readonly figures?: readonly ReportedFigure[];
  /** The records this was taken from. */
  readonly evidence?: readonly Evidence[];
}

/**
 * A project or brand; it has a name or a description.
 *
 * @example
 * ```ts
 * import { projectSchema, validate } from "wenming/model";
 *
 * validate(projectSchema, { id: "p1", stationId: "yingcui", name: "暖心家园" }).ok; // => true
 * validate(projectSchema, { id: "p1", stationId: "yingcui" }).ok; // => false
 * ```
 */
export const projectSchema = objectSchemaOf<Project>()(
  z
    .strictObject({
      id: idSchema,
      stationId: idSchema,
      name: optional(textSchema),
      description: optional(textSchema),
      targetGroup: optional(textSchema),
      startsOn: optional(calendarDateSchema),
      endsOn: optional(calendarDateSchema),
      owner: optional(textSchema),
      serviceLines: optional(list(textSchema)),
      figures: optional(list(reportedFigureSchema)),
      evidence: optional(evidenceListSchema),
    })
    .check(
      rule(
        ({ name, description }) =>
          name === undefined && description === undefined ? [issue("input.required", ["name"], { or: "description" })] : [],
        { test: "one-of", keys: ["name", "description"] },
      ),
      daysInOrder("startsOn", "endsOn"),
    ),
);
