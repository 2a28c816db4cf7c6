import type { Evidence } from "../core/fact.js";
import * as z from "zod/mini";
import { evidenceListSchema } from "./evidence.js";
import { localDivisionCodeSchema } from "./identifier.js";
import { list } from "./list.js";
import { type ReportedFigure, reportedFigureSchema } from "./reported-figure.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/**
 * The eight kinds of standing teams, and `custom` for a team of one's own (N).
 *
 * | category | 中文 |
 * |---|---|
 * | `theory-policy` | 理论政策宣讲 |
 * | `culture-arts` | 文化文艺服务 |
 * | `education-support` | 助学支教 |
 * | `health-fitness` | 医疗健身 |
 * | `science` | 科学普及 |
 * | `legal` | 法律服务 |
 * | `environment` | 卫生环保 |
 * | `poverty-relief` | 扶贫帮困 |
 */
export type TeamCategory =
  | "theory-policy"
  | "culture-arts"
  | "education-support"
  | "health-fitness"
  | "science"
  | "legal"
  | "environment"
  | "poverty-relief"
  | "custom";

/** A volunteer team (志愿服务队). */
export interface VolunteerTeam {
  /** Id of the host's own. */
  readonly id: string;
  /** Id of the station it belongs to. */
  readonly stationId: string;
  /** Name as the record prints it. */
  readonly name: string;
  /** Which of the eight kinds, or `custom`. Absent: nobody sorted it. */
  readonly category?: TeamCategory;
  /** Division code of the village or community the team is of, 12 digits, or its 9-digit township. */
  readonly divisionCode?: string;
  /** Figures as reported. */
  readonly figures?: readonly ReportedFigure[];
  /** The records this was taken from. */
  readonly evidence?: readonly Evidence[];
}

/** The eight kinds of standing teams, and `custom`. */
export const teamCategorySchema = schemaOf<TeamCategory>()(
  z.enum([
    ...(["theory-policy", "culture-arts", "education-support", "health-fitness", "science"] as const),
    ...(["legal", "environment", "poverty-relief", "custom"] as const),
  ]),
);

/** A volunteer team. */
export const volunteerTeamSchema = objectSchemaOf<VolunteerTeam>()(
  z.strictObject({
    id: idSchema,
    stationId: idSchema,
    name: textSchema,
    category: optional(teamCategorySchema),
    divisionCode: optional(localDivisionCodeSchema),
    figures: optional(list(reportedFigureSchema)),
    evidence: optional(evidenceListSchema),
  }),
);
